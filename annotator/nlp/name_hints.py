"""What the words around a name say about it: a person with a title, a company with its staff.

Also which short names stand for a person who is named in full somewhere in the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.nlp.names import Found
    from annotator.nlp.parse import Parse

PERSON, COMPANY = "PERSON", "ORG"
SURE = 4  # votes, against one for each time that the pipeline says something else
_TITLES = {
    "president", "minister", "spokesman", "spokeswoman", "spokesperson", "senator", "governor",
    "chancellor", "mayor", "judge", "justice", "professor", "mr.", "mrs.", "ms.", "dr.", "mr",
    "mrs", "ms", "dr", "sir", "king", "queen", "prince", "princess", "pope", "bishop",
    "archbishop", "captain", "colonel", "lieutenant", "sergeant", "major", "sheikh", "sheik",
    "ayatollah", "actor", "actress", "singer", "director", "author", "analyst", "chairman",
    "chairwoman", "coach", "congressman", "congresswoman", "ceo", "lawyer", "attorney",
    "journalist", "detective", "rabbi", "imam", "envoy", "ambassador", "premier", "secretary",
    "gen.", "col.", "lt.", "maj.", "sgt.", "capt.", "sen.", "rep.", "gov.", "prof.", "rev.",
}  # fmt: skip
_ENDINGS = {
    "inc", "inc.", "ltd", "ltd.", "corp", "corp.", "corporation", "company", "co.", "group",
    "airlines", "airways", "holdings", "llc", "plc", "university", "party", "institute",
    "foundation", "association", "federation", "committee", "council", "ministry", "agency",
    "records", "motors", "industries", "systems", "bank", "newspaper", "times",
}  # fmt: skip
_STAFF = {  # what a company's name stands before: "Estavia shares"
    "ceo", "cfo", "share", "stock", "shareholder", "subsidiary", "fleet", "executive", "employee",
    "spokesman", "spokeswoman", "spokesperson", "plant", "factory", "unit", "brand", "dealership",
    "website", "customer", "flight", "headquarters", "management", "board",
}  # fmt: skip
_OWNED = {"ceo", "cfo", "share", "stock", "shareholder", "subsidiary", "fleet", "dealership"}
_LONGEST = 3  # words of a person's name


def hints_of_person(name: Found, parses: Iterable[Parse]) -> int:
    """Votes for a person: a title stands right before the name."""
    if len(name.words) > _LONGEST or not all(word.text[:1].isupper() for word in name.words):
        return 0
    first = name.words[0]
    for parse in parses:
        if first.index < len(parse.words) and parse.words[first.index] is first:
            before = parse.words[first.index - 1] if first.index else None
            if before is None or before.sentence != first.sentence:
                return 0
            is_titled = before.lower in _TITLES and name.words[-1].lower not in _ENDINGS
            return SURE * is_titled
    return 0


def hints_of_company(name: Found) -> int:
    """Votes for a company: how the name ends, and what it has ("Estavia's shares")."""
    if len(name.words) > 1 and name.words[-1].lower in _ENDINGS:
        return 3 * SURE
    head, above = name.head, name.head.head
    if head.dep in ("compound", "nmod"):
        return SURE * (above.lemma in _STAFF)
    return SURE * (head.dep == "poss" and above.lemma in _OWNED)


def surnames(named: Iterable[Found]) -> set[str]:
    """The last words of the persons who are named in full, but for those that name more."""
    named = list(named)
    last = {
        each.words[-1].text
        for each in named
        if each.label == PERSON
        and len(each.words) > 1
        and all(word.text[:1].isupper() for word in each.words)
        and len(each.words[-1].text) > 2
    }
    others = {
        word.text
        for each in named
        if each.label != PERSON and len(each.words) > 1
        for word in each.words
    }
    return last - others
