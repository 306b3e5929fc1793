"""Teaches a pipeline the labels of a project, pass by pass; it can be stopped and gone on with."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.nlp.models import DEFAULT_PIPELINE, open_model
from annotator.nlp.training.examples import Mark, Marked, examples_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

_NER = "ner"
_DROP = 0.2
_BATCH = 8
_RATE = 0.001


class Pass(NamedTuple):
    """What a pass over all examples came to: loss, and F1 of exact marks on held-out texts."""

    number: int
    loss: float
    f1: float


def start(pipeline: str | None, language: str, labels: Sequence[str], seed: int) -> Any:
    """A pipeline that can learn these labels.

    It goes on from the names that the given (or default) pipeline knows, where that one has a
    recogniser of names; else, and for other languages than the default's, it starts from nothing:
    from weights that are drawn with the seed.
    Raises UserError where a pipeline that was named is missing.
    """
    import spacy
    from spacy.util import fix_random_seed

    fix_random_seed(seed)
    base = open_model(pipeline or DEFAULT_PIPELINE) if pipeline or language == "en" else None
    if base is not None and _NER in base.pipe_names and not _listens(base):
        nlp = spacy.blank(base.lang, vocab=base.vocab)
        nlp.tokenizer = base.tokenizer
        ner = nlp.add_pipe(_NER, source=base)
        for label in labels:
            ner.add_label(label)
        nlp.resume_training()
    else:
        nlp = base or spacy.blank(language)
        for name in list(nlp.pipe_names):
            nlp.remove_pipe(name)
        ner = nlp.add_pipe(_NER)
        for label in labels:
            ner.add_label(label)
        nlp.initialize()
    nlp.meta["name"] = "trained"
    nlp.meta["version"] = "1"
    return nlp


def _listens(nlp: Any) -> bool:
    """Whether the recogniser of names shares its word vectors with other parts."""
    return any(node.name == "tok2vec-listener" for node in nlp.get_pipe(_NER).model.walk())


def learn(
    nlp: Any,
    taught: Sequence[Marked],
    held_out: Sequence[Marked],
    first: frozenset[str],
    *,
    passes: range,
    seed: int,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Pass]:
    """One result a pass; the pipeline is changed in place. A pass that is cancelled gives none.

    ``passes`` are the numbers of the passes to make: the order of the examples depends on number
    and seed alone, so that going on later shuffles as one run would have.
    """
    from spacy.util import fix_random_seed, minibatch

    examples = [each for text in taught for each in examples_of(nlp, text, first)]
    optimizer = nlp.create_optimizer()
    optimizer.learn_rate = _RATE
    for number in passes:
        fix_random_seed(seed + number)
        random.Random(seed + number).shuffle(order := list(examples))  # noqa: S311
        losses: dict[str, float] = {}
        for batch in minibatch(order, _BATCH):
            if cancelled():
                return
            nlp.update(batch, sgd=optimizer, losses=losses, drop=_DROP)
        with nlp.use_params(optimizer.averages):  # also while the caller keeps it
            yield Pass(number, float(losses.get(_NER, 0.0)), _f1(nlp, held_out))


def _f1(nlp: Any, texts: Iterable[Marked]) -> float:
    right = predicted = gold = 0
    for marked in texts:
        found, wanted = set(find(nlp, marked.text)), set(marked.marks)
        right += len(found & wanted)
        predicted += len(found)
        gold += len(wanted)
    return 2 * right / (predicted + gold) if predicted + gold else 0.0


def find(nlp: Any, text: str) -> list[Mark]:
    """What a trained pipeline marks in a text of any length, in order."""
    from annotator.nlp.pipeline import pieces

    marks = []
    cuts = pieces(text, 8_000)
    for (begin, _), doc in zip(cuts, nlp.pipe(text[a:b] for a, b in cuts), strict=True):
        marks += [Mark(begin + e.start_char, begin + e.end_char, e.label_) for e in doc.ents]
    return marks


def save(nlp: Any, folder: Path) -> None:
    """Write a pipeline as a folder that ``spacy.load`` opens, whole or not at all."""
    import shutil

    fresh = folder.with_name(folder.name + ".part")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(fresh)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)
