"""What a text says that a name is: "Ilsa Korr is a writer", "Velm, a village", "airline X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.names import Found
    from annotator.nlp.parse import Word

_SAID, _CALLED = 12, 6  # votes, against one for each time that the pipeline says something else
_KINDS = {
    "PERSON": {
        "activist", "actor", "actress", "author", "boxer", "boy", "businessman", "businesswoman",
        "chemist", "cleric", "comedian", "composer", "criminal", "cyclist", "dancer", "daughter",
        "diplomat", "doctor", "economist", "engineer", "farmer", "father", "footballer",
        "girl", "golfer", "guitarist", "historian", "husband", "inventor", "journalist", "lawyer",
        "lecturer", "linguist", "man", "mathematician", "missionary", "mother", "musician",
        "novelist", "nurse", "officer", "painter", "patient", "philosopher", "photographer",
        "physician", "physicist", "pianist", "pilot", "player", "poet", "policeman", "politician",
        "priest", "professor", "psychologist", "rapper", "reporter", "researcher", "resident",
        "revolutionary", "sailor", "schoolboy", "schoolgirl", "scholar", "scientist", "sculptor",
        "singer", "soldier", "son", "songwriter", "spokesman", "spokeswoman", "student", "surgeon",
        "swimmer", "teacher", "theologian", "trader", "translator", "violinist", "widow", "wife",
        "woman", "wrestler", "writer",
    },
    "ORG": {
        "agency", "airframer", "airline", "automaker", "band", "bank", "brewery", "broadcaster",
        "bureau", "carmaker", "charity", "club", "company", "conglomerate", "consortium",
        "corporation", "firm", "foundation", "insurer", "lender", "maker", "manufacturer",
        "newspaper", "orchestra", "organisation", "organization", "party", "publisher", "retailer",
        "subsidiary", "supermarket", "supplier", "team", "university",
    },
    "GPE": {
        "borough", "city", "commune", "country", "county", "hamlet", "municipality", "province",
        "suburb", "town", "village",
    },
}  # fmt: skip
_KIND = {noun: label for label, nouns in _KINDS.items() for noun in nouns}


def said_kinds(name: Found) -> Iterator[tuple[str, int]]:
    """Votes (label, how many), from the nouns that the text puts beside the name."""
    for noun in _said(name.head):
        if noun.lemma in _KIND:
            yield _KIND[noun.lemma], _SAID
    for noun in _called(name):
        if noun.lemma in _KIND and noun.text.islower():
            yield _KIND[noun.lemma], _CALLED
    if any(child.lower == "born" for child in name.head.with_dep("acl")):
        yield "PERSON", _SAID


def _said(head: Word) -> Iterator[Word]:
    """What it is, was or became: "is a village"."""
    verb = head.head
    is_said = (
        head.dep == "nsubj" and verb.lemma in ("be", "become") and not any(verb.with_dep("neg"))
    )
    if is_said:
        yield from (each for each in verb.with_dep("attr") if any(each.with_dep("det")))


def _called(name: Found) -> Iterator[Word]:
    """What stands beside it: "X, a writer", "the writer X"."""
    yield from name.head.with_dep("appos")
    if name.head.dep == "appos":
        yield name.head.head
    first = name.words[0].index
    yield from (
        child
        for child in name.head.with_dep("compound", "nmod", "amod")
        if child.index == first - 1 and child.pos == "NOUN"
    )
