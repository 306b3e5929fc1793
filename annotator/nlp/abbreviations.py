"""English abbreviations: which full stops belong to a word, and which end a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.nlp.parse import Word

_RANKS = (
    *("Amb.", "Brig.", "Capt.", "Cmdr.", "Col.", "Cpl.", "Hon.", "Lt.", "Maj.", "Pfc.", "Pvt."),
    *("Sgt.", "Supt.", "Adm.", "Fr.", "Sr.", "Msgr.", "Ayat.", "Ft."),
)
# States and months that are also names and words. The tokenizer keeps the full stop with them
# wherever they stand, so that "She met Boris Kan. Estara ..." has no end of a sentence.
_AMBIGUOUS = (
    r"Ak|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ia|Id|Ill|Ind|Kan|Kans|Ky|La|Mar|Mass|Md|Mich|"
    r"Minn|Miss|Mo|Mont|Neb|Nebr|Nev|Okla|Ore|Pa|Tenn|Va|Wash|Wis"
)
_ENDING = re.compile(
    rf"\b(?:{_AMBIGUOUS})\.(?=[\"'”’»)\]]*(?:\s+[\"'“‘«(\[]*[^\W\d_a-z]|\s*\Z|[\"”»]))"
)


def add_ranks(nlp: Any) -> None:
    """Teaches a tokenizer the ranks that it lacks: "Brig. Gen. Harun Zeyd" is no sentence's end."""
    for rank in _RANKS:
        if rank not in nlp.tokenizer.rules:
            nlp.tokenizer.add_special_case(rank, [{"ORTH": rank}])


def is_rank(word: Word) -> bool:
    """Whether it is an abbreviated rank, which is no part of the name after it."""
    return word.text in _RANKS


def split_stops(doc: Any, text: str) -> None:
    """Splits the full stop off an abbreviation where it seems to end a sentence as well.

    ``text`` is the document's own, which takes it long to put together.
    """
    spans = [hit.span() for hit in _ENDING.finditer(text)]
    found = [span for start, end in spans if (span := doc.char_span(start, end)) is not None]
    tokens = [span[0] for span in found if len(span) == 1]
    if not tokens:
        return
    with doc.retokenize() as retokenizer:
        for token in tokens:
            retokenizer.split(token, [token.text[:-1], "."], heads=[(token, 0), (token, 1)])


def sentences_in(words: list[Word]) -> list[list[Word]]:
    """The words of one name, cut where a sentence ends in it: at a full stop and a capital.

    A full stop that belongs to a word, as in "Gen." and "J. R.", is no word of its own.
    """
    runs: list[list[Word]] = [[]]
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        is_end = word.text in (".", "?", "!") and after is not None and after.start > word.end
        if is_end and after is not None and not after.text[:1].islower():
            runs.append([])
        else:
            runs[-1].append(word)
    return [run for run in runs if run]
