"""The corpora under the default schema's names, and the suggester on them."""

from __future__ import annotations

import json

import pytest

from annotator.agreement.evaluation import Evaluator
from annotator.agreement.scores import ALL, ENTITIES_EXACT, TRIGGERS_TYPED
from annotator.core.model import Argument, Event, Mention, span_of
from tests import corpora
from tests.benchmarks.corpora import CASES, evaluate, make_suggester

EVERY = {case.corpus.name: case.corpus for case in CASES}


@pytest.mark.corpora
@pytest.mark.parametrize("name", EVERY)
def test_gold_stands_where_it_says_and_is_perfect_against_itself(name):
    corpus = EVERY[name]
    if not corpus.is_there:
        pytest.skip("the corpus is not there")
    evaluator = Evaluator()
    for document in corpus.documents(20):
        for item in document.gold:
            span = item.span if isinstance(item, Mention) else item.trigger
            words = " ".join(document.text[start:end] for start, end in span.fragments)
            assert words == span.surface
            if document.ranges:
                assert any(a <= span.start and span.end <= b for a, b in document.ranges)
        evaluator.add(document.text, document.gold, document.gold)
    scores = evaluator.scores(samples=0)
    measure = ENTITIES_EXACT if corpus.labels else TRIGGERS_TYPED
    assert scores[measure][ALL].gold >= 20
    assert all(score.f1 in (None, 1.0) for each in scores.values() for score in each.values())


def test_what_is_compared_has_the_names_of_the_corpus_and_lies_in_its_places():
    text = "Troops shot a man in Paris. Later he died."
    document = corpora.Labelled("d", text, [], ((0, 27),))
    items = [
        Mention("m1", "GPE", span_of(text, (21, 26))),
        Mention("m2", "ARMED_GROUP", span_of(text, (0, 6))),
        Event("e1", "ATTACK", span_of(text, (7, 11)),
              (Argument("attacker", mention="m2"), Argument("time", span=span_of(text, (28, 33))))),
        Event("e2", "DIE", span_of(text, (37, 41))),
        Event("e3", "CONDEMN", span_of(text, (7, 11))),
    ]  # fmt: skip
    compared = corpora.without_fillers_only(corpora.WIKIEVENTS.compared(document, items))
    [event] = compared  # no label of an entity is compared there, and no condemning
    assert (event.type, event.trigger.surface) == ("ATTACK", "shot")
    [argument] = event.arguments  # a bare filler now
    assert (argument.role, argument.span.surface) == ("attacker", "Troops")


@pytest.mark.parametrize("name", ["Conflict:Attack", "Conflict.Attack"])
def test_ace_is_read_where_it_is_with_either_mark_in_its_types(tmp_path, monkeypatch, name):
    text = "Troops shot a man in Paris."
    trigger, victim = {"start": 7, "end": 11}, {"role": "Target", "start": 12, "end": 17}
    events = [
        {"trigger": trigger, "type": name, "args": [victim]},
        {"trigger": trigger, "type": "Movement.Transport", "args": []},
    ]
    record = {"id": "a", "text": text, "entities": [], "events": events}
    (tmp_path / "ace").mkdir()
    (tmp_path / "ace" / "gold.jsonl").write_text(json.dumps(record), encoding="utf-8")
    monkeypatch.setattr(corpora, "DATA", tmp_path)
    [document] = corpora.ACE.documents()
    [event] = document.gold
    assert (event.type, event.trigger.surface) == ("ATTACK", "shot")
    assert [(each.role, each.span.surface) for each in event.arguments] == [("target", "a man")]


def test_names_are_told_from_nouns_and_pronouns_where_a_corpus_has_one_label_for_all():
    names = ("Paris", "the White House", "He", "the man", "US president", "His")
    assert [each for each in names if corpora.is_name(each)] == ["Paris", "the White House"]


@pytest.mark.corpora
def test_the_suggester_finds_most_triggers_of_a_few_documents():
    if not corpora.PLOVER.is_there:
        pytest.skip("the corpus is not there")
    scores = evaluate(corpora.PLOVER, make_suggester(keep=False), 20).scores(samples=0)
    assert scores["triggers found, overlap"][ALL].recall > 0.6
