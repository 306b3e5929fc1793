"""Exports as they are ordered: split by document, with a card, strict; all files or none."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from annotator.core.errors import UserError
from annotator.services import exporting
from annotator.services.export_orders import Order, StrictError, carry_out, shares_from
from annotator.services.project import open_project
from annotator.services.sample import create_sample


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("orders") / "s.annotator"
    create_sample(path).close()
    return path


@pytest.fixture
def project(made):
    with open_project(made) as opened:
        yield opened


def texts(path):
    return {json.loads(line)["sha256"] for line in path.read_text("utf-8").splitlines()}


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_a_split_has_every_text_in_one_file(project, tmp_path):
    order = Order(tmp_path / "gold.jsonl", shares=(60, 20, 20), seed=3)
    report = carry_out(project, order)
    assert names(tmp_path) == ["gold-dev.jsonl", "gold-test.jsonl", "gold-train.jsonl"]
    parts = [texts(path) for path in order.parts().values()]
    assert [len(part) for part in parts] == [3, 1, 1]
    assert len(set.union(*parts)) == 5
    assert report.documents == 10  # two annotators' layers of each text stay together
    assert report.read_back.count("byte for byte") == 3
    again = Order(tmp_path / "x.jsonl", shares=(60, 20, 20), seed=3)
    carry_out(project, again)
    assert [texts(path) for path in again.parts().values()] == parts


def test_the_card_says_what_is_in_the_files(project, tmp_path):
    order = Order(tmp_path / "g.zip", "brat", shares=(4, 1), card=True, licence="CC BY | <4>")
    report = carry_out(project, order)
    card = (tmp_path / "g.card.md").read_text("utf-8")
    assert card.startswith('---\nlicense: "CC BY | <4>"\n')
    for line in (
        "5 documents with 1,792 words, 10 layers, 497 mentions and 152 events.",
        r"- Licence: CC BY | \<4\>",
        "Split 4/1 by document with seed 1, stratified by label: a text is in one part alone.",
        "| GPE | 110 | countries, provinces, cities, also when they act ('Tehran said') |",
        "| Ana | 5 |",
        "Over 5 documents that several annotators have done.",
    ):
        assert line in card.splitlines(), line
    assert "- g-train.zip: Document labels are left out: 16 in 8 layers" in card
    assert [path.name for path in report.files] == ["g-train.zip", "g-test.zip", "g.card.md"]
    held = [line.split(" | ")[1:3] for line in card.splitlines() if line.startswith("| g-")]
    assert held == [["4", "8"], ["1", "2"]]


def test_a_card_of_one_annotator_says_why_there_is_no_agreement(project, tmp_path):
    scope = exporting.Scope("Ana", documents=frozenset([project.documents()[0].id]))
    carry_out(project, Order(tmp_path / "g.jsonl", scope=scope, card=True))
    card = (tmp_path / "g.card.md").read_text("utf-8")
    assert "say under which licence" in card
    assert "Nothing: native holds all that was decided." in card
    assert names(tmp_path) == ["g.card.md", "g.jsonl"]


def test_strict_writes_nothing_and_says_what_would_be_lost(project, tmp_path):
    with pytest.raises(StrictError, match="can't hold all of this") as caught:
        carry_out(project, Order(tmp_path / "g.zip", "brat", strict=True))
    assert "Document labels are left out" in caught.value.losses[0]
    assert names(tmp_path) == []
    carry_out(project, Order(tmp_path / "g.jsonl", strict=True))
    assert names(tmp_path) == ["g.jsonl"]


def test_cancelled_or_failed_it_leaves_everything_as_it_was(project, tmp_path):
    old = tmp_path / "g-train.jsonl"
    old.write_text("before")
    order = Order(tmp_path / "g.jsonl", shares=(8, 1, 1), card=True)
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > 9  # in the second file

    assert carry_out(project, order, cancelled=cancelled).cancelled
    assert (old.read_text(), names(tmp_path)) == ("before", ["g-train.jsonl"])
    (tmp_path / "g-test.jsonl").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        carry_out(project, order)
    assert old.read_text() == "before"


def test_what_can_not_be_split_is_said(project, tmp_path):
    scope = exporting.Scope(documents=frozenset([project.documents()[0].id]))
    with pytest.raises(UserError, match="fewer parts or more documents"):
        carry_out(project, Order(tmp_path / "g.jsonl", scope=scope, shares=(1, 1)))
    with pytest.raises(UserError, match="There is no folder"):
        carry_out(project, Order(tmp_path / "no" / "g.jsonl", shares=(1, 1)))
    assert shares_from("80/10/10") == (80, 10, 10)
    for words in ("80", "80/x", "80/0/20", "1/1/1/1", "", "-8/2"):
        with pytest.raises(UserError, match="is no split"):
            shares_from(words)


@pytest.mark.parametrize("target", ["g-test.jsonl", "g.card.md"])
def test_a_disk_that_is_full_is_said_of_the_file_that_was_meant(
    project, tmp_path, monkeypatch, target
):
    real = Path.open

    def refuse(self, *how, **more):
        if "x" in "".join(how) and target in self.name:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, *how, **more)

    monkeypatch.setattr(Path, "open", refuse)
    order = Order(tmp_path / "g.jsonl", shares=(4, 1), card=True)
    with pytest.raises(UserError) as caught:
        carry_out(project, order)
    assert str(caught.value).startswith(f"The disk is full, so {tmp_path / target} was not")
    assert names(tmp_path) == []


def test_what_a_killed_export_left_long_ago_goes_with_the_next_one(project, tmp_path):
    old, new = (tmp_path / f".annotator-export-{each * 8}" for each in "ab")
    for each in (old, new):
        each.mkdir()
        (each / "g-train.jsonl").write_text("half")
    os.utime(old, (1, 1))
    carry_out(project, Order(tmp_path / "g.jsonl", card=True))
    assert names(tmp_path) == [new.name, "g.card.md", "g.jsonl"]


def test_where_one_file_can_not_be_put_into_place_all_are_as_before(project, tmp_path):
    order = Order(tmp_path / "g.jsonl", shares=(4, 1), card=True)
    train, dev = order.parts().values()
    train.write_text("what was there")
    (tmp_path / "g.card.md").mkdir()
    with pytest.raises(UserError, match=r"g\.card\.md can't be written"):
        carry_out(project, order)
    assert train.read_text() == "what was there"
    assert not dev.exists()
    assert names(tmp_path) == ["g-train.jsonl", "g.card.md"]
