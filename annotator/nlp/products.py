"""Names of products, models and happenings that small language models take for actors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.nlp.name_hints import COMPANY, PERSON

if TYPE_CHECKING:
    from annotator.nlp.parse import Parse, Word

HAPPENING = "NAMED_EVENT"
_MISTAKEN = {PERSON, COMPANY, "FAC", "GPE"}
_MIXED = re.compile(
    r"(?=\w*[A-Z])[A-Z]{1,4}-?\d{2,4}[A-Za-z]{0,2}(?:-\d+\w*)?s?|\d{2,4}s?-\d{2,4}\w*"
)
_BARE = re.compile(r"\d{3}s?")
_BRANDED = re.compile(r"i[A-Z][A-Za-z]+")  # iPhone, iTunes
_CRAFT = {"aircraft", "airliner", "airplane", "plane", "jet", "helicopter", "bomber", "fighter"}
_HAPPENINGS = {
    "championship", "championships", "conference", "convention", "cup", "exhibition", "festival",
    "games", "marathon", "olympics", "symposium", "summit", "tournament",
}  # fmt: skip
_NEVER_PEOPLE = {"the", "a", "an", "its", "their", "new"}


def is_product(parse: Parse, words: list[Word], label: str) -> bool:
    """Whether a name for somebody or someplace is, or begins, that of a product.

    "Boeing 787 Dreamliners", "Trent 900" and "the iTunes Store" are none of those who make them.
    """
    if label not in _MISTAKEN:
        return False
    if _BRANDED.fullmatch(words[0].text):
        return True
    last = words[-1]
    if len(words) > 1 and (_MIXED.fullmatch(last.text) or _BARE.fullmatch(last.text)):
        return True
    if label == PERSON:
        return _is_thing(parse, words)
    return label == COMPANY and _is_model(parse, last.index + 1)


def _is_model(parse: Parse, at: int) -> bool:
    """Whether a model's number stands there, and no amount."""
    if at >= len(parse.words):
        return False
    word = parse.words[at]
    if word.sentence != parse.words[at - 1].sentence:
        return False
    if _MIXED.fullmatch(word.text):
        return True
    if not _BARE.fullmatch(word.text):
        return False
    after = parse.words[at + 1] if at + 1 < len(parse.words) else None
    is_name = after is not None and after.pos == "PROPN" and after.dep != "nummod"
    return word.text.endswith("s") or word.head is not after or is_name or after.lemma in _CRAFT


def _is_thing(parse: Parse, words: list[Word]) -> bool:
    """Whether a single word is no person's name: "the Worldliner", "their new PowerBook"."""
    first = words[0].index
    if len(words) > 1 or not first:
        return False
    before = parse.words[first - 1]
    if before.sentence != words[0].sentence or before.head is not words[0]:
        return False
    return before.lower in _NEVER_PEOPLE


def is_happening(words: list[Word], label: str) -> bool:
    """Whether an organisation's name is that of a conference, a championship or the like."""
    return label == COMPANY and len(words) > 1 and words[-1].lower in _HAPPENINGS
