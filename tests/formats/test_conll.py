import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import Problem
from annotator.core.model import Argument, Event, Link, Mention, Status, span_of
from annotator.formats import registry
from annotator.formats.conll import FORMAT, FORMAT_IOB1, FORMAT_IOBES
from annotator.formats.format import DEFAULT_READ
from annotator.formats.source import Source
from tests.formats import strategies
from tests.formats.corpora import gold_layers
from tests.formats.foreign import clean_layers, detected, layer, read_back, written

FORMATS = (FORMAT, FORMAT_IOB1, FORMAT_IOBES)
REBUILT = "Texts come back with one space between words and a line a sentence: 1."
ROWS = """-DOCSTART- -X- -X- O

EU NNP I-NP {0}ORG
Rome NNP I-NP {1}LOC
Bonn NNP I-NP {2}LOC
rejects VBZ I-VP O

Peter NNP I-NP {3}PER
Blackburn NNP I-NP {4}PER
"""


def mentions(document):
    """Labels and words without their spacing, in order."""
    found = [each for each in document.items if isinstance(each, Mention)]
    found.sort(key=lambda each: each.span.start)
    return [(each.label, "".join(each.span.surface.split())) for each in found]


def read(text, name="x.conll"):
    return read_back(FORMAT, text.encode(), name)


@pytest.mark.parametrize(
    ("signs", "said"),
    [
        (("B-", "B-", "B-", "B-", "I-"), False),
        (("I-", "I-", "B-", "I-", "I-"), True),
        (("S-", "S-", "S-", "B-", "E-"), False),
        (("U-", "U-", "U-", "B-", "L-"), False),
        (("S-", "S-", "S-", "B-", "M-"), False),
    ],
)
def test_every_scheme_says_the_same(signs, said):
    (found,), problems = read(ROWS.format(*signs))
    assert mentions(found) == [("ORG", "EU"), ("LOC", "Rome"), ("LOC", "Bonn"),
                               ("PER", "PeterBlackburn")]  # fmt: skip
    assert found.text == "EU Rome Bonn rejects\nPeter Blackburn"
    assert found.tokens[:2] == ((0, 2), (3, 7))
    assert any("IOB1" in each for each in problems) == said
    assert "The columns between its words and tags are not read." in problems
    assert any("put together from tokens" in each for each in problems)


def test_documents_begin_where_the_file_says_so():
    text = "-DOCSTART-\tO\n\nAcme\tB-ORG\n\n-DOCSTART-\tO\n\nAna\tB-PER\nleft\tO\n"
    layers, _ = read(text, "news.tsv")
    assert [(e.document.name, e.text) for e in layers] == [
        ("news 1", "Acme"),
        ("news 2", "Ana left"),
    ]
    assert detected(text.encode(), "news.tsv") == "conll"
    named = (
        "# newdoc id = a7\n# text = Ana left.\nAna\tB-PER\nleft\tO\n.\tO\n# newdoc\nAcme\tB-ORG\n"
    )
    layers, problems = read(named)
    assert [(e.document.name, e.text) for e in layers] == [("a7", "Ana left."), ("x 2", "Acme")]
    assert len(problems) == 1  # of the second text


def test_broken_lines_are_named_and_the_rest_goes_on():
    layers, problems = read_back(
        FORMAT, b"Acme B-ORG\nodd\nfired O\r\nAna Lima B-PER\n. Q-X\n# left O\nAna B-PER\n# said O",
        "wire.conll",
    )  # fmt: skip
    assert [e.text for e in layers] == ["Acme fired Ana"]
    found = FORMAT.read(Source.of_bytes("w", b"Acme B-ORG\nodd\nfired O\nAna O\n"), DEFAULT_READ)
    assert next(found) == Problem(
        "w:2", "This line is left out: it has no 2 columns with a tag last."
    )
    assert len([each for each in problems if each.startswith("This line")]) == 3
    assert "2 comment lines not kept." in problems


def test_a_sign_that_begins_comments_may_be_a_word():
    (found,), problems = read("# B-MISC\n1 I-MISC\nwins O\n")
    assert mentions(found) == [("MISC", "#1")]
    (alone,), _ = read("-DOCSTART- O\n\n# B-MISC\n")
    assert mentions(alone) == [("MISC", "#")]
    assert not any("comment" in each for each in problems)


def test_tags_without_b_and_i_and_without_labels():
    (found,), problems = read("Ana PER\nLima PER\nleft O\nRome LOC\n")
    assert mentions(found) == [("PER", "AnaLima"), ("LOC", "Rome")]
    assert "Its tags have no B- and I-; neighbours with the same tag are one mention." in problems
    (found,), _ = read("Ana B\nLima I\nleft O\n")
    assert mentions(found) == [("ENTITY", "AnaLima")]


def test_numbered_words_with_two_columns_of_tags():
    text = "# page\n1\tBank\tB-ORG\tO\n2\tof\tI-ORG\tO\n3\tChina\tI-ORG\tB-LOC\n\n1\tso\tO\tO\n"
    (found,), problems = read(text)
    assert found.text == "Bank of China\nso"
    assert mentions(found) == [("ORG", "BankofChina"), ("LOC", "China")]
    assert "1 comment line not kept." in problems


def test_words_that_are_numbers_are_no_numbers_of_words():
    (found,), _ = read_back(FORMAT, written(FORMAT, [layer("1 2")])[0], "x.conll")
    assert found.text == "1 2"
    (found,), _ = read("1 O B-X\n2 O O\n\n1 O O\n")
    assert found.text == "1 2\n1"


def test_losses():
    text = "Acme  fired Ana Lima of Rome."
    place = span_of(text, (24, 28))
    made = layer(
        text,
        Mention("a", "PER", span_of(text, (12, 20)), (("x", "y"),)),
        Mention("b", "NAME", span_of(text, (12, 15))),
        Mention("c", "A GROUP", span_of(text, (0, 4), (6, 11))),
        Mention("d", "HALF", span_of(text, (24, 26))),
        Event("e", "End", span_of(text, (6, 11)), (Argument("at", span=place),)),
        Link("l", "x", "b", "a"),
        status=Status.DOING,
    )
    data, told = written(FORMAT, [made])
    assert sorted(told) == [
        "Attributes are left out: 1, such as “x: y”.",
        "Discontinuous spans are written as the one around them: 1, such as “A GROUP: Acme fired”.",
        "Events are left out: 1, such as “End: fired”.",
        "Labels are written with _ for white space: 1, such as “A GROUP”.",
        "Links are left out: 1, such as “x”.",
        "Mentions inside or across longer ones are left out: 1, such as “NAME: Ana”.",
        "Spans that do not fit the tokens are left out: 1, such as “HALF: Ro”.",
        REBUILT,
        "This layer is not done; what nobody labelled is written as outside all the same.",
    ]
    assert data.decode().split("\n")[2:5] == [
        "Acme -X- -X- B-A_GROUP", "fired -X- -X- I-A_GROUP", "Ana -X- -X- B-PER",
    ]  # fmt: skip


def test_a_mention_over_the_end_of_a_sentence_joins_it():
    text = "So said Ana. She left."
    made = layer(text, Mention("a", "X", span_of(text, (8, 16))))
    (again,), _ = read_back(FORMAT, written(FORMAT, [made])[0])
    assert (mentions(again), again.text) == ([("X", "Ana.She")], "So said Ana . She left .")


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@given(clean_layers())
def test_what_is_not_told_comes_back(form, made):
    data, told = written(form, [made, made])
    layers, _ = read_back(FORMAT, data)
    lost = sum(int(re.search(r": (\d+)", each)[1]) for each in told if each != REBUILT)
    before = Counter(mentions(made))
    for again in layers:
        assert not Counter(mentions(again)) - before
        assert len(mentions(again)) == len(mentions(made)) - lost // 2
    assert detected(data, "x.txt") == "conll"


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, told = written(FORMAT, [made])
    layers, problems = read_back(FORMAT, data)
    assert bool(layers) == ("Texts without words are left out: 1." not in told)
    assert not any(each.startswith("This line") for each in problems)
    assert ["".join(each.text.split()) for each in layers] in ([], ["".join(made.text.split())])


lines = st.lists(
    st.sampled_from(["Acme B-ORG", "Ana\tI-PER", "", "-DOCSTART- -X- O O", "# text = Ana", "x", "O",
                     "1\tso\tO\tE-X", "\r", "\u2028 O", "# newdoc id = 3", "a b c d S-", "\0 O"])
)  # fmt: skip


@given(lines | st.lists(st.text(max_size=20)), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(found, raw):
    for data in ("\n".join(found).encode("utf-8", "replace"), raw):
        assert list(FORMAT.read(Source.of_bytes("x.conll", data), DEFAULT_READ))
        assert list(registry.read(Source.of_bytes("x.conll", data)))


@pytest.mark.parametrize(
    "text", ["We flew the B-2\nand the\nB-52", "Ana left O\n", "a,b\n1,2\n3,4\n"]
)
def test_other_texts_are_no_columns(text):
    assert not FORMAT.recognise(Source.of_bytes("x.txt", text.encode()))


def test_the_converter_of_spacy_reads_an_export():
    from spacy.training.converters import conll_ner_to_docs

    text = "Acme fired Ana Lima. She left Rome."
    spans = {"ORG": (0, 4), "PER": (11, 19), "GPE": (30, 34)}
    made = layer(text, *(Mention(n, n, span_of(text, span)) for n, span in spans.items()))
    data, _ = written(FORMAT, [made, made])
    docs = list(conll_ner_to_docs(data.decode(), no_print=True))
    assert [[(e.label_, e.text) for e in doc.ents] for doc in docs] == [
        [("ORG", "Acme"), ("PER", "Ana Lima"), ("GPE", "Rome")]
    ] * 2  # fmt: skip


CASES = [
    *((FORMAT, name) for name in ("wikigold", "gum", "meantime", "re3d")),
    *((form, "wikigold") for form in FORMATS[1:]),
]


@pytest.mark.parametrize(("form", "corpus"), CASES)
def test_real_documents_come_back(shared_data, form, corpus):
    layers = gold_layers(shared_data, corpus, 10_000 if strategies.LONG else 8)
    data, told = written(form, layers)
    again, problems = read_back(FORMAT, data)
    assert not any(each.startswith("This line") for each in problems)
    assert ["".join(e.text.split()) for e in again] == ["".join(e.text.split()) for e in layers]
    before, after = (sum((Counter(mentions(e)) for e in g), Counter()) for g in (layers, again))
    starts = ("Mentions inside", "Spans that do not fit")
    lost = sum(int(re.search(r": ([\d,]+)", each)[1].replace(",", "")) for each in told
               if each.startswith(starts))  # fmt: skip
    assert not after - before
    assert before.total() - after.total() == lost


def test_files_of_other_tools(shared_data):
    folder = shared_data / "raw/formats/doccano/import_tests/sequence_labeling"
    for name, number in (("example", 2), ("labeling.invalid", 5), ("labeling.trailing", 2)):
        found = list(registry.read_file(folder / f"{name}.conll"))
        assert [len(mentions(e)) for e in found if not isinstance(e, Problem)] == [number]
