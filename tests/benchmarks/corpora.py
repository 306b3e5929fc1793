"""How right pre-highlighting is: the application's own suggester on every corpus that is there.

One row for each corpus and measure: F1, with the interval over documents, precision and recall in
its name. What each corpus annotates, and under which names it is compared: ``tests/corpora.py``.
Parsed texts are kept in the system's folder for temporary files (``annotator-parses``; delete it
where ``nlp/pipeline.py`` changes), so that a second run is as fast as the rules.

``python -m tests.benchmarks.corpora NAME... [--errors N]`` prints the whole evaluation of a corpus,
label by label, with what is mixed up.
"""

from __future__ import annotations

import argparse
import pickle
import sys
import tempfile
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.agreement.evaluation import Evaluator
from annotator.agreement.scores import (
    ALL,
    ARGUMENTS_IN_ROLE_OVERLAP,
    ENTITIES_EXACT,
    ENTITIES_FOUND,
    ENTITIES_OVERLAP,
    TRIGGERS_FOUND_OVERLAP,
    TRIGGERS_TYPED_OVERLAP,
)
from tests import corpora
from tests.corpora import without_fillers_only

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.nlp.parse import Parse
    from annotator.nlp.pipeline import Pipeline
    from annotator.nlp.suggesters import DefaultSuggester
    from tests.corpora import Corpus

RESOURCES = Path(__file__).parents[2] / "resources"
_QUICK = 8  # documents of each corpus
_SENTENCES = 162


@dataclass(frozen=True)
class Case:
    """A line of the table: a measure on a corpus, and the F1 that it should reach."""

    corpus: Corpus
    measure: str
    words: str
    target: float | None = None
    only_precision: bool = False


CASES = (
    Case(corpora.WIKIEVENTS, TRIGGERS_TYPED_OVERLAP, "WikiEvents, triggers typed, overlap", 0.72),
    Case(corpora.WIKIEVENTS_ALIKE, TRIGGERS_TYPED_OVERLAP,
         "WikiEvents, triggers of the six types that both define alike, overlap", 0.72),
    Case(corpora.WIKIEVENTS_BROADCAST, TRIGGERS_TYPED_OVERLAP,
         "WikiEvents, the same in the news of a broadcaster, overlap", 0.55),
    Case(corpora.ACE, TRIGGERS_TYPED_OVERLAP, "ACE, triggers of eight types, overlap", 0.55),
    Case(corpora.ACE, ARGUMENTS_IN_ROLE_OVERLAP,
         "ACE, arguments in role on found triggers, overlap", 0.45),
    Case(corpora.WIKIEVENTS, TRIGGERS_FOUND_OVERLAP, "WikiEvents, triggers of any type, overlap"),
    Case(corpora.WIKIEVENTS, ARGUMENTS_IN_ROLE_OVERLAP,
         "WikiEvents, arguments in role on found triggers, overlap", 0.45),
    Case(corpora.PLOVER, TRIGGERS_FOUND_OVERLAP, "PLOVER, triggers of any type, overlap", 0.60),
    Case(corpora.PLOVER, TRIGGERS_TYPED_OVERLAP, "PLOVER, triggers by family, overlap"),
    Case(corpora.PLOVER, ARGUMENTS_IN_ROLE_OVERLAP,
         "PLOVER, source and target on found triggers, overlap"),
    Case(corpora.MEANTIME, TRIGGERS_FOUND_OVERLAP, "MEANTIME, triggers that name an event",
         only_precision=True),
    Case(corpora.ECBPLUS, TRIGGERS_FOUND_OVERLAP, "ECB+, triggers that name an event",
         only_precision=True),
    Case(corpora.LITBANK, TRIGGERS_FOUND_OVERLAP, "LitBank (fiction), triggers that name an event",
         only_precision=True),
    Case(corpora.MEANTIME, ENTITIES_EXACT, "MEANTIME, names typed, exact", 0.68),
    Case(corpora.MEANTIME_ARTICLES, ENTITIES_EXACT,
         "MEANTIME, names typed, exact, where the schema says that names have articles", 0.68),
    Case(corpora.MEANTIME_DESCRIBED, ENTITIES_EXACT,
         "MEANTIME, names typed, exact, where it says: articles and what describes them", 0.68),
    Case(replace(corpora.MEANTIME, articles_aside=True), ENTITIES_EXACT,
         "MEANTIME, names typed, exact but for articles", 0.68),
    Case(corpora.MEANTIME, ENTITIES_OVERLAP, "MEANTIME, names typed, overlap"),
    Case(corpora.MEANTIME, ENTITIES_FOUND, "MEANTIME, names, extents"),
    Case(corpora.WIKIGOLD, ENTITIES_EXACT, "WikiGold, names typed, exact"),
    Case(corpora.WIKIGOLD, ENTITIES_FOUND, "WikiGold, names, extents"),
    Case(corpora.GUM, ENTITIES_OVERLAP, "GUM news, names typed, overlap"),
    Case(corpora.ECBPLUS_NAMES, ENTITIES_OVERLAP, "ECB+, names typed, overlap"),
    Case(corpora.BRAT_NEWS, ENTITIES_EXACT, "brat's news, names typed, exact"),
    Case(corpora.LITBANK, ENTITIES_OVERLAP, "LitBank (fiction), names typed, overlap"),
    Case(corpora.RE3D, ENTITIES_EXACT, "re3d, typed, exact"),
)  # fmt: skip
_LIMITS = {"ecbplus": 100}


class KeptParses:
    """A pipeline that parses a text once and keeps the parse in a file."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.nlp, self.source, self._pipeline = pipeline.nlp, pipeline.source, pipeline
        self._folder = Path(tempfile.gettempdir()) / "annotator-parses" / _safe(pipeline.source)
        self._folder.mkdir(parents=True, exist_ok=True)

    def parse(self, texts: Iterable[str]) -> Iterator[tuple[str, list[Parse]]]:
        """As the pipeline does it."""
        from annotator.core.text import sha256_of

        for text in texts:
            path = self._folder / sha256_of(text)
            if not path.exists():
                [(_, parses)] = self._pipeline.parse([text])
                path.write_bytes(_packed(parses))
            yield text, _unpacked(path.read_bytes())


def _safe(name: str) -> str:
    return "".join(sign if sign.isalnum() or sign in "._-" else "_" for sign in name)


_FIELDS = ("index", "text", "start", "end", "lemma", "pos", "tag", "dep", "sentence")


def _packed(parses: list[Parse]) -> bytes:
    rows = [
        ([(*(getattr(w, f) for f in _FIELDS), w.head.index) for w in p.words], p.entities)
        for p in parses
    ]
    return pickle.dumps(rows)


def _unpacked(data: bytes) -> list[Parse]:
    from annotator.nlp.parse import Parse, Word

    parses = []
    for rows, entities in pickle.loads(data):
        words = [Word(row[0], row[1], row[2]) for row in rows]
        for word, row in zip(words, rows, strict=True):
            for name, value in zip(_FIELDS, row, strict=False):
                setattr(word, name, value)
            word.head = words[row[-1]]
            if word.head is not word:
                word.head.children.append(word)
        parses.append(Parse(words, entities))
    return parses


def make_suggester(
    *, keep: bool = True, articles: bool = False, described: bool = False
) -> DefaultSuggester:
    """The application's default suggester; with ``keep`` parses are kept in files.

    With ``articles`` the schema says that names are suggested with their "the", with ``described``
    that they are with what describes them.
    """
    from annotator.core.schema import schema_from
    from annotator.nlp.gazetteer import load_gazetteer
    from annotator.nlp.lexicon import load_lexicon
    from annotator.nlp.pipeline import load
    from annotator.nlp.suggesters import DefaultSuggester

    record = tomllib.loads((RESOURCES / "schemas/conflict_news.toml").read_text("utf-8"))
    said = {"article": articles, "described": described}
    record["entities"] = [each | said for each in record["entities"]]
    schema = schema_from(record)
    pipeline = load()
    return DefaultSuggester(
        schema,
        KeptParses(pipeline) if keep else pipeline,  # type: ignore[arg-type]
        load_lexicon(RESOURCES / "event_lexicon.toml"),
        load_gazetteer(RESOURCES / "gazetteer.toml"),
    )


def evaluate(corpus: Corpus, suggester: DefaultSuggester, limit: int | None = None) -> Evaluator:
    """The suggester on a corpus, on at most so many documents."""
    evaluator = Evaluator()
    for document in corpus.documents(limit or _LIMITS.get(corpus.name)):
        [found] = suggester.suggest([document.text])
        suggested = without_fillers_only(corpus.compared(document, found))
        evaluator.add(
            document.text, suggested, document.gold, document=document.name, key=document.name
        )
    return evaluator


def rows(quick: bool) -> list[dict]:
    """One row for each corpus that is there and each measure; ``value`` is F1."""
    suggesters: dict[tuple[bool, bool], DefaultSuggester] = {}
    done, result = {}, []
    for case in CASES:
        corpus = case.corpus
        if not corpus.is_there:
            result.append({"case": f"{case.words}: the corpus is not there", "unit": "F1"})
            continue
        if corpus not in done:
            limit = None if not quick else _SENTENCES if corpus is corpora.PLOVER else _QUICK
            said = corpus.articles, corpus.described
            if said not in suggesters:
                suggesters[said] = make_suggester(articles=said[0], described=said[1])
            done[corpus] = evaluate(corpus, suggesters[said], limit).scores()
        result.append(_row(case, done[corpus][case.measure][ALL]))
    return result


def _row(case: Case, score) -> dict:
    precision, recall = score.precision or 0.0, score.recall or 0.0
    if case.only_precision:
        words = f"{case.words}: precision of {score.predicted}"
        return {"case": words, "value": precision, "unit": "precision"}
    between = f"{score.low:.2f}-{score.high:.2f}" if score.low is not None else ""
    value = score.f1 or 0.0
    return {
        "case": f"{case.words} (P {precision:.3f} R {recall:.3f}, {between}, n {score.gold})",
        "value": value,
        "unit": "F1",
        "target": f">= {case.target}" if case.target else None,
        "met": value >= case.target if case.target else None,
    }


def main(arguments: list[str]) -> None:
    """The whole evaluation of some corpora, and their confusions."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.corpora", description=__doc__)
    known = {case.corpus.name: case.corpus for case in CASES}
    parser.add_argument("names", nargs="+", choices=list(known))
    parser.add_argument("--errors", type=int, default=40, help="how many confusions")
    parser.add_argument("--limit", type=int, help="documents of each corpus")
    options = parser.parse_args(arguments)
    suggester = make_suggester()
    for name in options.names:
        evaluator = evaluate(known[name], suggester, options.limit)
        print(f"== {name}")
        for measure, by_label in evaluator.scores().items():
            for label, score in sorted(by_label.items()):
                if score.predicted or score.gold:
                    counts = f"{score.matched:5} {score.predicted:5} {score.gold:5}"
                    figures = [f"{each or 0:.3f}" for each in _figures(score)]
                    print(f"{measure:28} {label or '(all)':20} {counts}  {'  '.join(figures)}")
        for key, each in list(evaluator.confusions().items())[: options.errors]:
            kind, gold, predicted = key
            print(f"{each.count:4} {kind:8} {gold or '-'} < {predicted or '-'}")
            for shown in each.examples:
                words = f"{shown.before}>>{shown.words}<<{shown.after}"
                print(f"       {shown.document[:30]:30} {' '.join(words.split())}")


def _figures(score) -> tuple[float | None, ...]:
    return score.precision, score.recall, score.f1


if __name__ == "__main__":
    main(sys.argv[1:])
