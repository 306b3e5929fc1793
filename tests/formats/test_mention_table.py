import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Argument, DocumentLabel, Event, Link, Mention, Property, span_of
from annotator.formats.mention_table import COLUMNS, FORMAT
from annotator.formats.source import Source
from tests.formats import strategies
from tests.formats.foreign import layer, written
from tests.formats.test_native import TEXT, example


def rows(data):
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_an_example():
    data, told = written(FORMAT, [example()])
    found = rows(data)
    assert tuple(found[0]) == COLUMNS
    assert [each["kind"] for each in found] == [
        "layer", "document label", "document label", "mention", "mention",
        "trigger", "argument", "argument", "argument", "trigger", "link",
    ]  # fmt: skip
    assert {(each["document"], each["annotator"], each["status"]) for each in found} == {
        ("border.txt", "ana", "done")
    }
    assert found[0]["text"] == "hard"  # the flag
    mention = found[4]
    assert (mention["label"], mention["text"]) == ("GPE", "Iran")
    assert TEXT[int(mention["start"]) : int(mention["end"])] == "Iran"
    assert (mention["source"], mention["decision"]) == ("spacy:x", "accepted")
    trigger, argument, bare, cause = found[5:9]
    assert trigger["attributes"] == "modality=actual; repeated=true"
    assert (argument["of"], argument["filler"], argument["text"]) == ("e1", "m1", "Pakistan")
    assert (bare["filler"], bare["text"]) == ("", "Iran")
    assert (cause["filler"], cause["text"]) == ("e2", "missile strikes")
    assert (found[-1]["of"], found[-1]["filler"]) == ("e1", "e2")
    assert [each.partition(":")[0] for each in told][:2] == [
        "Notes are left out", "Rejected suggestions are left out",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1a", "@SUM(A1)", "\t=1", "\r=1", " =1", "=cmd|' /C'!A0"]
)
def test_formulas_are_defused(cell):
    made = layer(cell, Mention("=m", cell, span_of(cell, (0, len(cell)))), annotator=cell)
    data, _ = written(FORMAT, [made])
    _, mention = rows(data)
    for name in ("annotator", "id", "label", "text"):
        assert mention[name].startswith("'")


def test_every_row_names_its_place():
    text = "a b"
    items = (
        Event("e", "E", span_of(text, (0, 1)), (Argument("r", mention="gone"),)),
        Link("l", "x", "e", "e"),
        DocumentLabel("d", ("v", "w")),
        Property("flag", ""),
    )
    found = rows(written(FORMAT, [layer(text, *items)])[0])
    assert [(e["kind"], e["label"], e["start"], e["filler"]) for e in found] == [
        ("layer", "", "", ""), ("document label", "d", "", ""), ("trigger", "E", "0", ""),
        ("argument", "r", "", "gone"), ("link", "x", "", "e"),
    ]  # fmt: skip
    assert found[1]["text"] == "v; w"


@given(st.lists(strategies.documents(), max_size=2))
@strategies.few
def test_no_cell_of_any_layer_is_a_formula(made):
    data, _ = written(FORMAT, made)
    for row in rows(data):
        assert None not in row
        for value in row.values():
            assert not value.startswith(("=", "@", "\t", "\r"))
            assert not value.startswith(("+", "-")) or float(value) is not None


@pytest.mark.parametrize("data", [b"", b"a,b\r\n", ",".join(COLUMNS).encode() + b"\r\nx\r\n", b'"'])
def test_a_damaged_table_is_found(data):
    with pytest.raises(ValueError, match=r".+"):
        FORMAT.check(Source.of_bytes("x.csv", data))
