"""The attribute rules that are looked up set what spaCy's own ruler sets."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.attribute_rules import match_faster
from annotator.nlp.models import DEFAULT_PIPELINE, open_model

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "articles"
ODD = ["Y'all ain't gonna. Let's c'm on, 'nuff nothin'.\n\n  GOT it, I'd've \u00a0 gets", "", " \n"]
WORDS = ["It", "it", "ai", "n't", "\n", "gone"]
TAGS = ["", "NN", "VBZ"]
DEPS = ["", "nsubj", "aux"]

CHOICE = st.one_of(
    st.sampled_from(["IN", "NOT_IN"]).flatmap(
        lambda sign: st.lists(st.sampled_from(["it", "NN", "aux", ""])).map(lambda v: {sign: v})
    ),
    st.just({"REGEX": "^n.t$"}),
)
TOKEN = st.fixed_dictionaries(
    {},
    optional={
        "TAG": st.sampled_from(TAGS[1:]) | CHOICE,
        "LOWER": st.sampled_from(["it", "ai", "n't"]) | CHOICE,
        "DEP": st.sampled_from(DEPS[1:]) | CHOICE,
        "IS_SPACE": st.booleans(),
        "ORTH": st.just("It"),
        "OP": st.sampled_from(["?", "!", "+"]),
    },
).filter(lambda token: bool(token.keys() - {"OP"}))
RULES = st.lists(
    st.lists(st.lists(TOKEN, min_size=1, max_size=2), min_size=1, max_size=2), min_size=1
)
TEXT = st.lists(st.tuples(*map(st.sampled_from, (WORDS, TAGS, DEPS))), max_size=5)


def both(nlp, doc):
    """What spaCy's ruler matches in a document, and what is looked up."""
    ruler = nlp.get_pipe("attribute_ruler")
    ruler.__dict__.pop("match", None)
    theirs = ruler.match(doc)
    match_faster(nlp)
    assert "match" in ruler.__dict__
    return theirs, ruler.match(doc)


@pytest.fixture(scope="module")
def blank():
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("attribute_ruler")
    return nlp


@given(rules=RULES, tokens=TEXT)
def test_any_rules_match_what_spacy_matches(blank, rules, tokens):
    from spacy.tokens import Doc

    ruler = blank.get_pipe("attribute_ruler")
    ruler.clear()
    ruler.add_patterns([{"patterns": rule, "attrs": {"LEMMA": "x"}, "index": 0} for rule in rules])
    words, tags, deps = (list(each) for each in zip(*tokens, strict=True)) if tokens else ([],) * 3
    heads = list(range(len(words)))
    theirs, ours = both(blank, Doc(blank.vocab, words, tags=tags, deps=deps, heads=heads))
    assert ours == sorted(set(theirs))  # twice the same sets the same


@pytest.mark.parametrize("number", range(3))
def test_the_shipped_pipeline_is_read_as_before(number):
    nlp = open_model(DEFAULT_PIPELINE)
    texts = [path.read_text("utf-8") for path in sorted(SAMPLE.glob("*.txt"))[number::3]]
    plain = [doc.to_json() for doc in nlp.pipe([*texts, *ODD])]
    match_faster(nlp)
    assert [doc.to_json() for doc in nlp.pipe([*texts, *ODD])] == plain
