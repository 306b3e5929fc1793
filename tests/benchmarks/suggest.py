"""Pre-highlighting beside spaCy alone: what the rules, lists and lexicon cost.

All passes run alternately in one process over the same articles; the values are medians. What is
measured is the processor's time, which other work on the machine changes least.
"""

from __future__ import annotations

import gc
import statistics
import time
import tomllib
from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"
_GROUP = 4  # articles that a pass gets at a time
TARGET = 1.1  # pre-highlighting over the same components alone
_BARE = "bare nlp.pipe, same components"
_OURS = "the same with our attribute rules"
_BUILT_IN = """Border strikes draw condemnation

Pakistan launched missile strikes inside Iran on Thursday, a day after Iranian forces attacked what
it called militant bases. Two children were killed, officials in Islamabad said.

On Wednesday, Pakistan expelled the Iranian ambassador and recalled its own envoy from Tehran. The
Foreign Ministry summoned the charge d'affaires to protest. "We did not attack any town," a
spokesman told reporters. China urged both countries to show restraint and offered to mediate.
"""


def articles() -> list[str]:
    """The sample project's articles, or a built-in one where they are not there."""
    paths = sorted((RESOURCES / "sample" / "articles").glob("*.txt"))
    return [path.read_text(encoding="utf-8") for path in paths] or [_BUILT_IN] * 5


def rows(quick: bool) -> list[dict]:
    """One row a case; ``ratio`` is the median of the ratios of passes that ran side by side."""
    import spacy

    from annotator.core.schema import schema_from
    from annotator.nlp.gazetteer import load_gazetteer
    from annotator.nlp.lexicon import load_lexicon
    from annotator.nlp.pipeline import DEFAULT_PIPELINE, load
    from annotator.nlp.suggesters import DefaultSuggester

    schema = schema_from(
        tomllib.loads((RESOURCES / "schemas/conflict_news.toml").read_text("utf-8"))
    )
    pipeline = load()
    suggester = DefaultSuggester(
        schema,
        pipeline,
        load_lexicon(RESOURCES / "event_lexicon.toml"),
        load_gazetteer(RESOURCES / "gazetteer.toml"),
    )
    full = spacy.load(DEFAULT_PIPELINE)
    assert full.pipe_names == pipeline.nlp.pipe_names
    gc.freeze()  # as a worker does with what it has loaded
    texts = articles() * (1 if quick else 3)
    passes = {
        _BARE: lambda group: list(full.pipe(group)),
        _OURS: lambda group: list(pipeline.nlp.pipe(group)),
        "pre-highlight": lambda group: list(suggester.suggest(group)),
    }
    times = _alternate(passes, texts, 7 if quick else 15)
    whole = _alternate(passes, texts, 3, len(texts))
    parsed = list(pipeline.parse(texts))
    alone = {"rules": lambda group: [suggester.read(*each) for each in group]}
    rules = _alternate(alone, parsed, 5)["rules"]
    return _rows(times, whole, rules, sum(len(text.split()) for text in texts), len(texts))


def _alternate(
    passes: dict, inputs: list, rounds: int, size: int = _GROUP
) -> dict[str, list[float]]:
    """The processor's seconds for each pass, round by round.

    The passes take turns at every few inputs, in another order each time, so that whatever else
    the machine does meanwhile falls on all of them.
    """
    times: dict[str, list[float]] = {name: [] for name in passes}
    groups = [inputs[at : at + size] for at in range(0, len(inputs), size)]
    names = list(passes)
    for run in passes.values():
        run(inputs)
    for number in range(rounds):
        sums = dict.fromkeys(names, 0.0)
        for turn, group in enumerate(groups, start=number):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                begin = time.process_time()
                passes[name](group)
                sums[name] += time.process_time() - begin
        for name in names:
            times[name].append(sums[name])
    return times


def _rows(times: dict, whole: dict, rules: list[float], words: int, count: int) -> list[dict]:
    result = []
    for taken, name, beside, target in [
        (times, _BARE, "", TARGET),
        (whole, _BARE, ", all articles at once", TARGET),
        (times, _OURS, "", None),
    ]:
        ours = taken["pre-highlight"]
        ratio = statistics.median(a / b for a, b in zip(ours, taken[name], strict=True))
        result.append(
            {
                "case": f"pre-highlight / {name}{beside}",
                "value": round(1000 * statistics.median(ours) / count, 2),
                "unit": "ms/article",
                "baseline": round(1000 * statistics.median(taken[name]) / count, 2),
                "ratio": round(ratio, 3),
                "target": target,
                "met": None if target is None else ratio <= target,
            }
        )
    plain = {"baseline": None, "ratio": None, "target": None, "met": None}
    seconds = statistics.median(times["pre-highlight"])
    rate = {"case": "pre-highlight, speed", "value": round(words / seconds), "unit": "words/s"}
    share = {
        "case": "rules alone, on parsed texts",
        "value": round(1000 * statistics.median(rules) / count, 2),
        "unit": "ms/article",
    }
    return [*result, rate | plain, share | plain]
