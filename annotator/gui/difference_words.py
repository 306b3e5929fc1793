"""Who made what of a place: the versions of annotators, those that are the same together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name
from annotator.core.open_cases import open_case
from annotator.core.translation import in_english, tr
from annotator.core.wording import headed, in_quotes
from annotator.gui.agreement_words import people, shown_person
from annotator.services.agreement.parts import NOT_MARKED

if TYPE_CHECKING:
    from annotator.services.agreement.parts import Difference, Version

_MOST_NAMES = 4  # that are written out
_CONTEXT = 240  # code points of a sentence at either side; there are texts without any full stop


@dataclass(frozen=True, slots=True)
class Stance:
    """Annotators who made the same of a place.

    ``label`` is NOT_MARKED for nothing; ``words`` are empty where they are those of the place.
    """

    names: tuple[str, ...]
    label: str
    words: str
    detail: str
    untouched: bool

    @property
    def who(self) -> str:
        """``Ana, Bo``, or the first few of many."""
        shown = [shown_person(name) for name in self.names]
        more = len(shown) - _MOST_NAMES
        if more > 1:
            return f"{', '.join(shown[:_MOST_NAMES])} +{more}"
        return ", ".join(shown)


def stances(difference: Difference) -> tuple[Stance, ...]:
    """The versions, each once, in the order of whoever has it first."""
    found: dict[tuple[str, str, str, bool], list[str]] = {}
    for each in difference.versions:
        words = "" if _is_same_place(each, difference) else " ".join(each.words.split())
        found.setdefault((each.label, words, each.detail, each.untouched), []).append(
            each.annotator
        )
    return tuple(Stance(tuple(names), *key) for key, names in found.items())


def _is_same_place(version: Version, difference: Difference) -> bool:
    if version.label == NOT_MARKED or not version.fragments:
        return True
    return (version.fragments[0][0], version.fragments[-1][1]) == (
        difference.start, difference.end,
    )  # fmt: skip


def shown_stance(kind: str, label: str) -> str:
    """A version's label as it is written in small capitals."""
    if kind in ("entity", "document label"):
        return shown_label(label).upper()
    return shown_name(label).upper()


def around(difference: Difference) -> tuple[str, str, str]:
    """The words before the place in its sentence, its own, those behind, each on one line."""
    start = difference.start - difference.sentence_start
    end = difference.end - difference.sentence_start
    sentence = difference.sentence
    if not sentence or not 0 <= start <= end <= len(sentence):
        return "", " ".join((difference.words or difference.label).split()), ""
    parts = sentence[max(0, start - _CONTEXT) : start], sentence[end : end + _CONTEXT]
    before, behind = (" ".join(each.split()) for each in parts)
    left = f"{before} " if before and parts[0][-1].isspace() else before
    right = f" {behind}" if behind and parts[1][0].isspace() else behind
    return left, " ".join(sentence[start:end].split()), right


def case_words(difference: Difference) -> str:
    """The place as a section for the guidelines: what was said there, by how many.

    It is in English, since everybody reads guidelines.
    """
    with in_english():
        return _case_words(difference)


def _case_words(difference: Difference) -> str:
    found = [
        (
            " ".join(
                filter(None, (_said(each), each.words and in_quotes(each.words), each.detail))
            ),
            each,
        )
        for each in stances(difference)
    ]
    left, words, right = around(difference)
    about = in_quotes(words) if words else difference.title
    if difference.label:
        about = f"{shown_name(difference.label)}, {about}"
    sentence = (left, words, right) if difference.sentence else ("", "", "")
    return open_case(about, sentence, [(said, len(each.names)) for said, each in found])


def _said(stance: Stance) -> str:
    return tr("not marked") if stance.label == NOT_MARKED else shown_label(stance.label)


def spoken(difference: Difference) -> str:
    """All of a difference for a screen reader: who says what, then the sentence."""
    said = []
    for each in stances(difference):
        what = tr("not marked") if each.label == NOT_MARKED else shown_label(each.label)
        said.append(
            headed(people(each.names), what)
            + (f", {each.words}" if each.words else "")
            + (f", {each.detail}" if each.detail else "")
            + (tr(", untouched suggestion") if each.untouched else "")
        )
    left, words, right = around(difference)
    about = f"{shown_name(difference.label)}, " if difference.label else ""
    return f"{about}{words}. {'; '.join(said)}. {left}{words}{right} – {difference.title}"
