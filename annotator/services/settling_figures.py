"""What is found out about the questions of one document, as it is kept in the file."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.alignment import in_sentence, reading_order
from annotator.core.gold import Gold, State, Tally
from annotator.core.layer import Layer
from annotator.core.questions import Kind, Topic
from annotator.core.text import Text
from annotator.services.settling_alignment import aligned
from annotator.services.settling_terms import layers_that_count

if TYPE_CHECKING:
    from annotator.core.alignment import Alignment
    from annotator.core.questions import Question
    from annotator.services.project import Project
    from annotator.services.settling_terms import Terms
    from annotator.storage.settling import WorkedDocument

_VERSION = 1  # of how questions are found; another one has everything found out anew


class OpenQuestion(NamedTuple):
    """What the queue shows of a question: see ``settling_queue.Entry``."""

    question: str
    kind: Kind
    topics: frozenset[Topic]
    labels: tuple[str, ...]
    start: int
    end: int
    stances: tuple[tuple[str, ...], ...]
    is_waiting: bool


class Figures(NamedTuple):
    """How far a document is, and its open questions in reading order.

    ``is_behind``: what all agree on is not written as it should be, or the layer not done.
    """

    tally: Tally
    open: tuple[OpenQuestion, ...]
    is_behind: bool

    def record(self, state: str) -> str:
        """As text that ``read_figures`` reads again for the same state of the layers."""
        questions = [
            (*each[:2], sorted(each.topics), *each[3:7], int(each.is_waiting)) for each in self.open
        ]
        record = [state, asdict(self.tally), questions, self.is_behind]
        return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def state_of(project: Project, document: WorkedDocument, wanted: Terms) -> str:
    """A text that is another one whenever figures may be others."""
    layers = layers_that_count(document, wanted)
    facts = (_VERSION, project.schema.version, len(layers))
    return " ".join(map(str, (*facts, *(each.state for each in (*layers, *document.gold[:1])))))


def read_figures(record: str, state: str) -> Figures | None:
    """The figures that were kept for this state of the layers, or None."""
    if not record.startswith(f"[{json.dumps(state, ensure_ascii=False)},"):
        return None
    try:
        _, tally, questions, is_behind = json.loads(record)
        found = [
            OpenQuestion(
                question,
                Kind(kind),
                frozenset(map(Topic, topics)),
                tuple(labels),
                start,
                end,
                tuple(map(tuple, stances)),
                bool(is_waiting),
            )
            for question, kind, topics, labels, start, end, stances, is_waiting in questions
        ]
        return Figures(Tally(**tally), tuple(found), bool(is_behind))
    except (ValueError, TypeError):  # damaged
        return None


def figures_of(project: Project, document: WorkedDocument, wanted: Terms) -> Figures:
    """Find out how far a document is. Raises UserError where the file can't be read."""
    file = project.file
    with file.reading():
        text = Text(file.documents.text(document.id))
        layers = {
            each.annotator: file.layers.items(each.number)
            for each in layers_that_count(document, wanted)
        }
        items = file.layers.items(document.gold[0].number) if document.gold else []
    return figures_from(text, aligned(project, text, layers, items), Layer(items))


def figures_from(text: Text, alignment: Alignment, layer: Layer) -> Figures:
    """How far a document with this gold layer is."""
    gold = Gold(alignment, layer)
    states = gold.states()
    asked = [
        (in_sentence(text, each), state)
        for each, state in states
        if state is State.OPEN or (state is State.WAITING and not each.is_agreed)
    ]
    asked.sort(key=lambda pair: reading_order(pair[0]))
    is_ready = any(state is State.READY for _, state in states)
    is_new = not layer.items() and not asked
    return Figures(
        gold.tally(states),
        tuple(as_listed(each, state) for each, state in asked),
        is_ready or is_new,
    )


def as_listed(question: Question, state: State = State.OPEN) -> OpenQuestion:
    """What the queue shows of a question."""
    stances = [each.holders for each in question.versions]
    if question.without:
        stances.append(question.without)
    return OpenQuestion(
        question.id,
        question.kind,
        question.topics,
        question.labels,
        question.start,
        question.end,
        tuple(stances),
        state is State.WAITING,
    )
