"""The numbers that spaCy has for strings: of its own symbols small ones, of all others a hash.

The hash is MurmurHash64A (Austin Appleby, public domain) of the UTF-8 with the seed 1. The symbols
are those of spaCy 3; newer versions only add some behind them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALL = (1 << 64) - 1
_FACTOR, _SHIFT = 0xC6A4A7935BD1E995, 47

_FLAGS = """IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL
LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT
IS_CURRENCY"""
_ATTRIBUTES = """ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB
ENT_TYPE HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON
PROPN PUNCT SCONJ SYM VERB X EOL SPACE"""
_LABELS = """PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME
PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc
ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg
nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss
possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX
_"""
SYMBOLS = (
    "",
    *_FLAGS.split(),
    *(f"FLAG{number}" for number in range(19, 64)),
    *_ATTRIBUTES.split(),
    *(f"DEPRECATED{number:03}" for number in range(1, 277)),
    *_LABELS.split(),
)
_NUMBERS = {name: number for number, name in enumerate(SYMBOLS)}
_USED = ("ORTH", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID", "SENT_START")
ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID, ENT_ID, SENT_START = (_NUMBERS[name] for name in _USED)


def number_of(string: str) -> int:
    """spaCy's number for a string."""
    known = _NUMBERS.get(string)
    return hash_of(string.encode("utf-8")) if known is None else known


def hash_of(data: bytes, seed: int = 1) -> int:
    """MurmurHash64A of some bytes."""
    length = len(data)
    value = seed ^ (length * _FACTOR & _ALL)
    whole = length - length % 8
    for at in range(0, whole, 8):
        block = int.from_bytes(data[at : at + 8], "little") * _FACTOR & _ALL
        block = (block ^ (block >> _SHIFT)) * _FACTOR & _ALL
        value = (value ^ block) * _FACTOR & _ALL
    if whole < length:
        value = (value ^ int.from_bytes(data[whole:], "little")) * _FACTOR & _ALL
    value = (value ^ (value >> _SHIFT)) * _FACTOR & _ALL
    return value ^ (value >> _SHIFT)


class Strings:
    """Strings by their numbers, and the other way round."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._numbers: dict[str, int] = {}
        self._strings = dict(enumerate(SYMBOLS))
        for each in known:
            self.add(each)

    def add(self, string: str) -> int:
        """The number of a string, which is known from now on."""
        found = self._numbers.get(string)
        if found is None:
            found = self._numbers[string] = number_of(string)
            self._strings[found] = string
        return found

    def named(self, number: int) -> str | None:
        """The string of a number; None where it is not known."""
        return self._strings.get(number)

    def all(self) -> list[str]:
        """All strings that were added, sorted."""
        return sorted(self._numbers)
