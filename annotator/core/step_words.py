"""What a step did, in words: kept in English, said in the user's language.

Steps and versions of the schema are named in the project file, which everybody reads. Whoever
shows such a name asks here (`said`) for what it is called in the language of the window.
"""

from __future__ import annotations

import re

from annotator.core.retelling import retold
from annotator.core.translation import phrase, tr, tr_count

_DONE = (
    phrase("add {part}"),
    phrase("rename {part} to {new}"),
    phrase("merge {part} into {new}"),
    phrase("split {part} into {new}"),
    phrase("retire {part}"),
    phrase("restore {part}"),
    phrase("remove {part}"),
    phrase("move {part}"),
    phrase("change the {field} of {part}"),
    phrase("restore version {new}"),
    phrase("take over {new}"),
    phrase("accept all by {source}"),
    phrase("reject all by {source}"),
    phrase("accept all {label}"),
    phrase("reject all {label}"),
)
_PARTS = (
    phrase("the entity label {name}"),
    phrase("the event type {name}"),
    phrase("the role {name} of {owner}"),
    phrase("the role {name}"),
    phrase("the attribute {name} of {owner}"),
    phrase("the attribute {name}"),
    phrase("the value {name} of {owner}"),
    phrase("the link {name}"),
    phrase("the document label {name}"),
)
_WHOLE = (  # what would be taken for one of those above
    phrase("accept all in the sentence"),
    phrase("reject all in the sentence"),
)
FIELDS = {  # of a part of a schema, as a step names them
    "key": phrase("key"), "hint": phrase("hint"), "group": phrase("group"),
    "color": phrase("colour"), "dark": phrase("colour in the dark"), "fill": phrase("fillers"),
    "events": phrase("fillers"), "min": phrase("limits"), "max": phrase("limits"),
    "default": phrase("default"), "sources": phrase("sources"), "article": phrase("article"),
    "mentions": phrase("ends"), "multiple": phrase("number of values"),
}  # fmt: skip
_MORE = re.compile(r"(?s)(.+) and ([\d,]+) more changes?")


def and_more(first: str, more: int) -> str:
    """The first of several changes, and how many there are besides; in English."""
    if more < 1:
        return first
    return f"{first} and {more:,} more change{'s' if more > 1 else ''}"  # untranslated


def said(words: str) -> str:
    """The name of a step in the user's language."""
    if several := _MORE.fullmatch(words):
        return tr_count(
            int(several[2].replace(",", "")),
            "{first} and {n:,} more change",
            "{first} and {n:,} more changes",
            first=said(several[1]),
        )
    return retold(words, (*_WHOLE, *_DONE), {"part": _part_said, "field": tr, "source": tr})


def _part_said(words: str) -> str:
    whole = words if words.startswith("the ") else f"the {words}"  # untranslated
    shown = retold(whole, _PARTS)
    return words if shown == whole else shown
