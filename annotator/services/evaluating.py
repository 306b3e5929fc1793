"""How good suggestions are: what became of them in a project, or one file against another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from annotator.agreement.evaluation import Evaluator
from annotator.agreement.scores import MEASURES, Score, Scores
from annotator.core.documents import AnnotatedDocument, Problem
from annotator.core.errors import UserError
from annotator.core.model import Decision, Event, Item, Mention, Status, Suggestion, Verdict
from annotator.core.translation import tr, tr_count
from annotator.core.wording import count
from annotator.services.importing import place_of
from annotator.services.trained_models import ModelFolder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.agreement.evaluation import Confused
    from annotator.core.schema import Schema
    from annotator.services.project import Project

Annotation = Mention | Event
_UNDECIDED = (
    "Nobody decided about its marks: they are suggestions, which don't count as gold, so there is "
    "nothing to compare with."
)


@dataclass
class Fate:
    """What became of a suggester's suggestions of one label, in layers that are done."""

    accepted: int = 0
    corrected: int = 0
    rejected: int = 0
    undecided: int = 0

    @property
    def precision(self) -> float | None:
        """The share accepted as it was of all that were decided; None where none was."""
        decided = self.accepted + self.corrected + self.rejected
        return self.accepted / decided if decided else None


@dataclass
class Evaluation:
    """Scores by measure and label, over ``layers`` gold layers of ``documents`` texts.

    ``confusions`` says how often gold has one label and the suggestion another, by (kind, gold's,
    suggested), "" standing for nothing; kinds are "entity", "event" and "argument".
    ``taught`` of the documents taught the trained model that made their suggestions.
    Of a project also what became of suggestions by (kind, source, label), and what people added by
    (kind, label) because nothing suggested it; kinds are "entity" and "event".
    """

    documents: int = 0
    layers: int = 0
    taught: int = 0
    scores: Scores = field(default_factory=dict)
    confusions: dict[tuple[str, str, str], Confused] = field(default_factory=dict)
    fates: dict[tuple[str, str, str], Fate] = field(default_factory=dict)
    missed: dict[tuple[str, str], int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def rows(self) -> list[tuple[str, str, Score]]:
        """The scores as (measure, label, score); label is empty for all labels together."""
        return [
            (measure, label, self.scores[measure][label])
            for measure in MEASURES
            for label in sorted(self.scores.get(measure, ()))
        ]

    def caution(self) -> str:
        """A sentence where documents say too much good of suggestions; else empty."""
        if not self.taught:
            return ""
        return tr_count(
            self.taught,
            "{n} of the documents taught the trained model that made its suggestions, so the "
            "figures look better than new documents will; add --held-out to leave it out.",
            "{n} of the documents taught the trained model that made their suggestions, so the "
            "figures look better than new documents will; add --held-out to leave them out.",
        )

    def record(self) -> dict[str, Any]:
        """Everything as JSON values; a score that is not defined is null and says why."""
        record: dict[str, Any] = {"documents": self.documents, "layers": self.layers}
        record["taught"] = self.taught
        record["scores"] = [
            {"measure": measure, "label": label or None, **score_record(score)}
            for measure, label, score in self.rows()
        ]
        record["confusions"] = [
            {"kind": kind, "gold": gold or None, "suggested": suggested or None}
            | {"count": each.count, "examples": [x._asdict() for x in each.examples]}
            for (kind, gold, suggested), each in self.confusions.items()
        ]
        if self.fates or self.missed:
            record["decisions"] = [
                {"kind": kind, "source": source, "label": label}
                | asdict(fate)
                | {"precision": fate.precision}
                for (kind, source, label), fate in sorted(self.fates.items())
            ]
            record["missed"] = [
                {"kind": kind, "label": label, "added": count}
                for (kind, label), count in sorted(self.missed.items())
            ]
        record["problems"] = [asdict(problem) for problem in self.problems]
        return record


def score_record(score: Score) -> dict[str, Any]:
    """Counts and scores as JSON values, with why one is not defined where that is so."""
    record: dict[str, Any] = asdict(score)
    record |= {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    return record | ({"undefined": score.undefined} if score.undefined else {})


def evaluate_project(project: Project, *, held_out: bool = False) -> Evaluation:
    """A project's suggestions against all layers that are done, gold or not.

    Documents that no suggester has seen are left out, and with ``held_out`` those that taught the
    trained model that made their suggestions. Raises UserError where there is nothing to compare.
    """
    result, evaluator = Evaluation(), Evaluator()
    taught = _Taught(project)
    file = project.file
    with file.reading():
        unseen = set(file.documents.without_suggestions())
        documents = set()
        for layer in file.layers.every():
            if layer.status is not Status.DONE or layer.document_id in unseen:
                continue
            if held_out and layer.document_id in taught:
                continue
            documents.add(layer.document_id)
            suggestions = file.documents.suggestions(layer.document_id)
            items = file.layers.items(layer.number)
            text = file.documents.text(layer.document_id)
            result.layers += 1
            sides = [_without_defaults(each, project.schema) for each in (suggestions, items)]
            known = file.documents.get(layer.document_id)
            name = known.name if known else ""
            evaluator.add(text, *sides, document=name, key=layer.document_id)
            _count(result, suggestions, items)
        result.taught = sum(each in taught for each in documents)
    result.documents = len(documents)
    if not result.layers:
        raise UserError(_nothing(held_out=held_out))
    result.scores, result.confusions = evaluator.scores(), evaluator.confusions()
    return result


def _nothing(*, held_out: bool) -> str:
    """What to do where there is nothing to compare."""
    if held_out:
        return tr(
            "There is no layer that is done on a document with suggestions that the trained "
            "model did not learn from; evaluate without --held-out, or finish other documents.",
        )
    return tr(
        "There is no layer that is done on a document with suggestions; annotate "
        "some documents, say that they are done, and evaluate again.",
    )


class _Taught:
    """The documents of a project that taught the trained model which made their suggestions."""

    def __init__(self, project: Project) -> None:
        self._documents = project.file.documents
        self._texts_of = cache(ModelFolder(project.path).taught)

    def __contains__(self, document_id: str) -> bool:
        sources = "+".join(self._documents.seen_by(document_id)).split("+")
        made_by = [int(each) for each in map(_trained_number, sources) if each.isdecimal()]
        document = self._documents.get(document_id)
        return bool(made_by and document and document.sha256 in self._texts_of(max(made_by)))


def _trained_number(source: str) -> str:
    kind, _, number = source.partition(":")
    return number if kind == "trained" else ""


def _without_defaults(items: Iterable[Item], schema: Schema) -> list[Item]:
    """The items without attributes that say what their default says anyway."""
    return [_undefaulted(item, schema) if isinstance(item, Event) else item for item in items]


def _undefaulted(event: Event, schema: Schema) -> Event:
    kind = schema.event(event.type)
    known = (*schema.attributes, *(kind.attributes if kind else ()))
    defaults = {each.name: each.default for each in known}
    said = tuple(each for each in event.attributes if defaults.get(each[0]) != each[1])
    return event if said == event.attributes else replace(event, attributes=said)


def _count(result: Evaluation, suggestions: list[Suggestion], items: list[Item]) -> None:
    verdicts = {item.id: item.decision for item in items if isinstance(item, Verdict)}
    for each in suggestions:
        if isinstance(each, Mention | Event):
            kind, label = _kind_and_label(each)
            fate = result.fates.setdefault((kind, each.origin.source, label), Fate())
            decision = verdicts.get(each.id)
            fate.accepted += decision is Decision.ACCEPTED
            fate.corrected += decision is Decision.CORRECTED
            fate.rejected += decision is Decision.REJECTED
            fate.undecided += decision is None
    for item in items:
        if isinstance(item, Mention | Event) and item.origin.decision is Decision.ADDED:
            key = _kind_and_label(item)
            result.missed[key] = result.missed.get(key, 0) + 1


def _kind_and_label(item: Annotation) -> tuple[str, str]:
    return ("entity", item.label) if isinstance(item, Mention) else ("event", item.type)


def evaluate_files(predicted: Path, gold: Path) -> Evaluation:
    """The annotations or suggestions of one native JSONL file against another's annotations.

    Texts are recognised by their hash; one that is in a single file only is a problem and is left
    out. Several gold layers of a text each count. Raises UserError where no text is in both.
    """
    result, evaluator = Evaluation(), Evaluator()
    proposals: dict[str, list[Item]] = {}
    for document in _read(predicted, result.problems):
        sha256 = document.document.sha256
        if sha256 in proposals:
            why = "The same text comes again; its first line is the one that counts."
            result.problems.append(Problem(place_of(predicted, document.document.name), why))
        else:
            proposals[sha256] = list(_proposed(document))
    seen: dict[str, int] = defaultdict(int)
    decided = undecided = 0
    for document in _read(gold, result.problems):
        sha256 = document.document.sha256
        if sha256 not in proposals:
            why = f"The text is not in {predicted.name}, so it is left out."
            result.problems.append(Problem(place_of(gold, document.document.name), why))
            continue
        seen[sha256] += 1
        decided += any(isinstance(item, Mention | Event | Verdict) for item in document.items)
        undecided += len(document.suggestions)
        name = document.document.name
        evaluator.add(document.text, proposals[sha256], document.items, document=name, key=sha256)
    result.problems += [Problem(str(gold), _UNDECIDED)] if undecided and not decided else []
    left_out = len(proposals.keys() - seen.keys())
    if left_out:
        are, they = ("is", "it is") if left_out == 1 else ("are", "they are")
        why = f"{count(left_out, 'text')} {are} not in {gold.name}, so {they} left out."
        result.problems.append(Problem(str(predicted), why))
    if not seen:
        raise UserError(tr("{name} and {name2} have no text in common, so nothing can be "
                           "compared.", name=predicted.name, name2=gold.name))  # fmt: skip
    result.documents, result.layers = len(seen), sum(seen.values())
    result.scores, result.confusions = evaluator.scores(), evaluator.confusions()
    return result


def _proposed(document: AnnotatedDocument) -> Iterable[Item]:
    """What a line predicts: its annotations, or its suggestions where it holds only those."""
    decided = any(isinstance(item, Mention | Event | Verdict) for item in document.items)
    return document.items if decided else document.suggestions


def _read(path: Path, problems: list[Problem]) -> Iterable[AnnotatedDocument]:
    """The documents of a file. Raises UserError with what is wrong where it holds none."""
    from annotator.formats.registry import read_file

    is_empty, known = True, len(problems)
    for found in read_file(path):
        if isinstance(found, AnnotatedDocument):
            is_empty = False
            yield found
        elif isinstance(found, Problem):
            problems.append(found)
        else:
            why = "This is an article without annotations; give native JSON Lines."
            problems.append(Problem(place_of(path, found.name), why))
    if is_empty:
        told = (each for each in problems[known:] if not each.is_remark)
        first = next(told, Problem("", tr("It holds nothing.")))
        raise UserError(tr("{path} can't be compared: {why}", path=path, why=first.why))
