"""Items to plain records and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Argument, Decision, DocumentLabel, Mention, Origin, Span, span_of
from annotator.core.records import (
    from_record,
    json_record,
    origin_from,
    span_record,
    to_record,
)
from tests.strategies import STORY, items

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


@given(items(STORY))
def test_an_item_comes_back_equal_from_its_record_as_json(item):
    assert from_record(json.loads(json.dumps(to_record(item)))) == item


@given(items(STORY))
def test_an_item_as_json_is_its_record_as_json(item):
    expected = json.dumps(to_record(item), ensure_ascii=False, separators=(",", ":"))
    assert json_record(item) == expected


@given(st.text(), st.text(), st.text(min_size=1), st.text())
def test_so_is_a_mention_of_any_words(own, label, words, by):
    mention = Mention(own, label, span_of(words, (0, len(words))), origin=Origin(by=by))
    expected = json.dumps(to_record(mention), ensure_ascii=False, separators=(",", ":"))
    assert json_record(mention) == expected


@given(items(STORY), st.data())
def test_a_malformed_record_raises_only_what_it_says(item, data):
    record = json.loads(json.dumps(to_record(item)))
    holder = record
    while True:
        name = data.draw(st.sampled_from(sorted(holder)))
        if isinstance(holder[name], dict) and holder[name] and data.draw(st.booleans()):
            holder = holder[name]
            continue
        break
    if data.draw(st.booleans()):
        del holder[name]
    else:
        holder[name] = data.draw(json_values)
    try:
        found = from_record(record)
    except (KeyError, TypeError, ValueError):
        return
    assert found is not None


@pytest.mark.parametrize("record", [[], None, "mention", {"kind": "unheard of", "id": "x"}])
def test_what_is_no_item_is_refused(record):
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_record(record)


def test_a_table_of_another_kind_is_refused_as_a_wrong_value():
    mention = to_record(Mention("m", "GPE", span_of("abc", (0, 1))))
    with pytest.raises(ValueError, match="malformed"):
        from_record(mention | {"attributes": ["a"]})
    with pytest.raises(ValueError, match="malformed"):
        from_record(mention | {"end": float("inf")})


def test_a_record_says_nothing_that_is_not_known():
    assert origin_from({}) == Origin(decision=Decision.ADDED)
    record = to_record(Mention("m", "GPE", span_of("abc", (0, 1))))
    assert set(record) == {"kind", "id", "label", "start", "end", "text", "source", "decision"}


def test_labels_of_documents_and_orderless_attributes():
    label = DocumentLabel("context", ("military", "odd"))
    record = to_record(label)
    assert record["values"] == ["military", "odd"]
    assert from_record(record) == label
    mention = to_record(Mention("m", "GPE", span_of("abc", (0, 1)), (("a", "x"), ("b", True))))
    mention["attributes"] = {"b": True, "a": "x"}
    assert from_record(mention).attributes == (("a", "x"), ("b", True))


def test_a_mention_in_pieces_is_as_json_what_it_is_as_a_record():
    mention = Mention("m", "GPE", span_of("abcdef", (0, 1), (3, 4)))
    assert json.loads(json_record(mention)) == to_record(mention)


def test_only_a_discontinuous_span_has_fragments():
    assert "fragments" not in span_record(span_of("abcdef", (0, 2)))
    assert span_record(span_of("abcdef", (0, 2), (3, 5))) == {
        "start": 0,
        "end": 5,
        "text": "ab de",
        "fragments": [[0, 2], [3, 5]],
    }


def test_an_argument_record_with_two_fillers_is_refused():
    from annotator.core.records import argument_from, argument_record

    record = argument_record(Argument("place", mention="m"))
    with pytest.raises(ValueError, match="exactly one"):
        argument_from(record | {"event": "e"})


def test_every_kind_of_filler_comes_back():
    from annotator.core.records import argument_from, argument_record

    fillers = (
        Argument("a", mention="m"),
        Argument("b", event="e"),
        Argument("c", span=Span(((0, 2), (3, 4)), "ab c")),
    )
    assert [argument_from(argument_record(each)) for each in fillers] == list(fillers)
