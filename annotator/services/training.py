"""Training on what people annotated: learned, judged on held-out documents, used if better."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import UserError
from annotator.core.model import Event, Mention, Role, Status
from annotator.core.schema_changes import inverse, moved
from annotator.core.translation import tr, tr_count
from annotator.services.clock import now
from annotator.services.suggestion_store import spec_of
from annotator.services.trained_models import ModelFolder, told_of, write_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.nlp.spec import SuggesterSpec
    from annotator.nlp.training.examples import Marked
    from annotator.nlp.training.judging import Tallies
    from annotator.nlp.training.trial import Outcome
    from annotator.services.project import Project

FEWEST = 5  # documents that are done
PASSES = 30
_PATIENCE = 4  # passes without gain after which it ends
_HELD_OUT = 0.2
HELD_OUT_FOR_SURE = 5  # documents, without which nothing can be told from chance
_PART = 3  # of few documents, one in so many is held out for that


class Change(NamedTuple):
    """A label's F1 on held-out documents before and after, and whether the model is used for it.

    ``model`` is the F1 of the model by itself; ``documents``, in how many people marked the label.
    ``more`` is about how many more that are done have to have it until anything can be told from
    chance; 0 where it can. Models of older versions don't know these three.
    """

    label: str
    gold: int
    before: float
    after: float
    used: bool
    model: float | None = None
    documents: int | None = None
    more: int = 0

    def why_not_judged(self) -> str:
        """A sentence where the label is in too few held-out documents; else empty."""
        if not self.more:
            return ""
        return tr_count(
            self.documents or 0,
            "{label} is marked in {n} held-out document, too few to tell the model from chance: "
            "about {more} more finished documents with it are needed.",
            "{label} is marked in {n} held-out documents, too few to tell the model from chance: "
            "about {more} more finished documents with it are needed.",
            label=self.label,
            more=self.more,
        )


@dataclass
class TrainingReport:
    """What training came to. F1 is of exact marks on the held-out documents.

    ``model`` is that of the model by itself. Keys are what these cost somebody, roughly, until all
    is as people marked it.
    """

    taught: int = 0
    held_out: int = 0
    passes: int = 0
    best: int = 0
    before: float = 0.0
    after: float = 0.0
    model: float = 0.0
    keys_before: int = 0
    keys_after: int = 0
    changes: list[Change] = field(default_factory=list)
    adopted: Path | None = None
    cancelled: bool = False

    def summary(self) -> str:
        """One sentence."""
        if self.cancelled:
            passes = "1 pass" if self.passes == 1 else f"{self.passes} passes"
            return tr("Stopped after {passes}. Run it again to go on.", passes=passes)
        figures = tr("F1 {before:.3f} before, {after:.3f} after", before=self.before,
                     after=self.after)  # fmt: skip
        if self.adopted is None and self.held_out < HELD_OUT_FOR_SURE:
            return tr(
                "It takes {documents} documents that are done to tell whether the model is better: "
                "it is not used.",
                documents=_PART * HELD_OUT_FOR_SURE,
            )
        if self.adopted is None:
            return self._why_not()
        return tr(
            "Model {name} is used from now on ({figures}).", name=self.adopted.name, figures=figures
        )

    def _why_not(self) -> str:
        """Why enough documents did not make the model one that is used."""
        is_untold = any(each.more and (each.model or 0.0) > each.before for each in self.changes)
        figures = tr("F1 {before:.3f} before, {model:.3f} by the model itself", before=self.before,
                     model=self.model)  # fmt: skip
        if is_untold:
            return tr(
                "The labels that the model is better at are in too few held-out documents to tell "
                "it from chance ({figures}): it is not used.",
                figures=figures,
            )
        return tr(
            "Suggestions would be no better with the model on held-out documents ({figures}): it "
            "is not used.",
            figures=figures,
        )


def train(
    project: Project,
    *,
    passes: int = PASSES,
    seed: int = 0,
    fresh: bool = False,
    progress: Callable[[int, int, float], None] = lambda number, passes, f1: None,
    cancelled: Callable[[], bool] = lambda: False,
    save: Path | None = None,
) -> TrainingReport:
    """Trains on the layers that are done, and uses the model where it is better than what is.

    ``progress`` hears (passes made, at most, F1 on held-out documents). What was cancelled or
    killed goes on from the last whole pass, unless ``fresh``. ``save`` names a folder for the
    pipeline, whether it is used or not. Raises UserError where there is too little to learn from.
    """
    texts = _marked(project)
    if len(texts) < FEWEST:
        raise UserError(tr("Training needs at least {FEWEST} documents that are done; there are "
                           "{texts}.", FEWEST=FEWEST, texts=len(texts)))  # fmt: skip
    taught, held_out = _split(texts)
    folder = ModelFolder(project.path)
    run = _Run(spec_of(project), folder, taught, held_out, seed)
    report = TrainingReport(len(taught), len(held_out))
    run.learn(report, passes, progress, cancelled, fresh=fresh)
    if report.cancelled:
        return report
    labels = run.judge(report)
    if save is not None:
        _save(folder.unfinished / "best", save)
    if labels and report.keys_after < report.keys_before:
        number = folder.next_number
        report.adopted = folder.adopt(
            folder.unfinished / "best", number, _card(number, labels, report, seed, taught)
        )
    folder.forget_unfinished()
    return report


def go_back(project: Project, number: int) -> None:
    """Have an older model used from now on, or with 0 the rules alone. Raises UserError."""
    ModelFolder(project.path).go_back(number)


def _marked(project: Project) -> list[Marked]:
    """The documents that are done, in the names of the word lists; the gold layer where it is."""
    from annotator.nlp.training.examples import Marked
    from annotator.nlp.training.judging import marks_of

    found: dict[str, dict[Role, list[int]]] = {}
    with project.file.reading():
        back = inverse(project.file.schemas.moves_from_first())
        for layer in project.file.layers.every():
            if layer.status is Status.DONE:
                by_role = found.setdefault(layer.document_id, {})
                by_role.setdefault(layer.role, []).append(layer.number)
        result = []
        for document_id, layers in found.items():
            numbers = layers.get(Role.GOLD) or layers[Role.ANNOTATOR]
            items = project.file.layers.items(numbers[0])
            old = [moved(each, back) for each in items if isinstance(each, Mention | Event)]
            text = project.file.documents.text(document_id)
            result.append(Marked(document_id, text, tuple(marks_of(old))))
    return result


def _split(texts: list[Marked]) -> tuple[list[Marked], list[Marked]]:
    """(taught, held out). A text's own hash decides, so that it stays on its side for ever."""
    ranked = sorted(texts, key=_place)
    few = max(2, min(HELD_OUT_FOR_SURE, len(texts) // _PART))
    count = max(few, sum(_place(text) < _HELD_OUT for text in texts))
    return ranked[count:], ranked[:count]


def _place(text: Marked) -> float:
    return int.from_bytes(_digest(text)[:8], "big") / 2**64


def _digest(text: Marked) -> bytes:
    return hashlib.sha256(text.text.encode("utf-8", "surrogatepass")).digest()


class _Run:
    """One training: what it learns from, and how far it is."""

    def __init__(
        self,
        spec: SuggesterSpec,
        folder: ModelFolder,
        taught: list[Marked],
        held_out: list[Marked],
        seed: int,
    ) -> None:
        self._spec, self._folder, self._seed = spec, folder, seed
        self._taught, self._held_out = taught, held_out
        self._types = frozenset(str(each["name"]) for each in spec.schema.get("events", ()))
        self._state = folder.unfinished / "state.json"

    def learn(
        self,
        report: TrainingReport,
        passes: int,
        progress: Callable[[int, int, float], None],
        cancelled: Callable[[], bool],
        *,
        fresh: bool,
    ) -> None:
        """Passes until nothing is gained any more; each whole one is kept."""
        from annotator.nlp.training.learning import learn, save

        nlp, state = self._begin(fresh=fresh)
        number, best, best_f1 = int(state["pass"]), int(state["best"]), float(state["f1"])
        made = learn(
            *(nlp, self._taught, self._held_out, self._types),
            passes=range(number + 1, passes + 1),
            seed=self._seed,
            cancelled=cancelled,
        )
        is_over = number - best >= _PATIENCE or number >= passes
        for each in () if is_over else made:
            number = each.number
            # The first passes may get nothing right yet.
            is_better = each.f1 > best_f1 or not best_f1
            if is_better:
                best, best_f1 = number, each.f1
            state = {**state, "pass": number, "best": best, "f1": best_f1}
            with told_of(self._folder.path):
                if is_better:
                    save(nlp, self._folder.unfinished / "best")
                save(nlp, self._folder.unfinished / "last")
                write_json(self._state, state)
            progress(number, passes, each.f1)
            is_over = number - best >= _PATIENCE or number >= passes
            if is_over or cancelled():
                break
        report.passes, report.best = number, best
        report.cancelled = not is_over

    def _begin(self, *, fresh: bool) -> tuple[Any, dict[str, Any]]:
        """The pipeline to go on with, and how far it is."""
        from annotator.nlp.models import open_model
        from annotator.nlp.training.learning import start

        mark = self._fingerprint()
        try:
            state: dict[str, Any] = json.loads(self._state.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            state = {}
        kept = [self._folder.unfinished / name / "meta.json" for name in ("last", "best")]
        is_whole = state.get("of") == mark and all(each.is_file() for each in kept)
        if is_whole and not fresh:
            return open_model(str(self._folder.unfinished / "last")), state
        self._folder.forget_unfinished()
        labels = sorted({mark.label for text in self._taught for mark in text.marks})
        language = str(self._spec.schema.get("language") or "en")
        nlp = start(self._spec.pipeline, language, labels, self._seed)
        return nlp, {"of": mark, "pass": 0, "best": 0, "f1": 0.0}

    def _fingerprint(self) -> str:
        """What this training learns from, as a hash: another one doesn't go on with it."""
        what = [self._seed, self._spec.pipeline, self._taught, self._held_out]
        return hashlib.sha256(json.dumps(what, ensure_ascii=True).encode()).hexdigest()

    def judge(self, report: TrainingReport) -> frozenset[str]:
        """Fills in the figures before and after; the labels that the model is better at."""
        from annotator.nlp.models import open_model
        from annotator.nlp.suggesters import build_from
        from annotator.nlp.training.trial import Trial

        nlp = open_model(str(self._folder.unfinished / "best"))
        trial = Trial(build_from(replace(self._spec, trained="")), self._held_out, self._types)
        found = trial.outcome(nlp)
        before = trial.of(build_from(self._spec)) if self._spec.trained else found.rules
        report.before, report.after, report.model = before.f1, found.after.f1, found.model.f1
        report.keys_before, report.keys_after = sum(before.keys), sum(found.after.keys)
        taught = {mark.label for text in self._taught for mark in text.marks}
        names = taught.union(*(each.by_label for each in (before, found.after, found.model)))
        report.changes = [_change(name, before, found, name in taught) for name in sorted(names)]
        return found.labels


def _change(name: str, before: Tallies, found: Outcome, is_taught: bool) -> Change:
    """What became of a label; ``is_taught`` where the model could learn it."""
    from annotator.nlp.training.judging import FEWEST_TEXTS, Tally, can_be_judged

    own = found.model.by_label.get(name, Tally())
    is_used = name in found.labels
    is_open = is_taught and not is_used and not can_be_judged(name, found.rules)
    lacking = FEWEST_TEXTS - own.gold_texts if is_open else 0
    return Change(
        *(name, own.gold, before.f1_of(name), found.after.f1_of(name), is_used),
        model=found.model.f1_of(name),
        documents=own.gold_texts,
        more=ceil(lacking / _HELD_OUT),
    )


def _card(
    number: int, labels: frozenset[str], report: TrainingReport, seed: int, taught: list[Marked]
) -> dict[str, Any]:
    """What is kept beside a model: what it is used for and how it came about; no texts."""
    return {
        "number": number,
        "labels": sorted(labels),
        "made": now(),
        "documents": {"taught": report.taught, "held_out": report.held_out},
        "passes": report.passes,
        "best_pass": report.best,
        "seed": seed,
        "f1": {"before": report.before, "after": report.after, "model": report.model},
        "keys": {"before": report.keys_before, "after": report.keys_after},
        "by_label": [each._asdict() for each in report.changes],
        "taught": sorted(_digest(each).hex() for each in taught),
    }


def _save(pipeline: Path, folder: Path) -> None:
    import shutil

    if folder.exists():
        raise UserError(tr("{folder} is there already; name a new folder.", folder=folder))
    with told_of(folder):
        shutil.copytree(pipeline, folder)
