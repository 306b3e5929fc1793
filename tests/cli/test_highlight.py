"""``annotator highlight``: articles in, JSON Lines out, from files and from standard input."""

from __future__ import annotations

import json
import signal
import sys
import time

import pytest

from tests.cli.conftest import ARTICLES, started

TEXT = "Pakistan launched missile strikes inside Iran on Thursday.\r\nIran 😀 condemned them.\n"


def spans(value):
    """Everything in a JSON value that has a place in the text and repeats its words."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys() and "fragments" not in value:
            yield value
        for part in value.values():
            yield from spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


def records(data):
    return [json.loads(line) for line in data.decode("utf-8").splitlines()]


def test_every_highlight_stands_at_its_place(annotator):
    files = sorted(ARTICLES.glob("*.txt"))[:5]
    done = annotator("highlight", *files)
    assert (done.returncode, done.stderr) == (0, "")
    found = records(done.stdout)
    assert [record["name"] for record in found] == [file.name for file in files]
    for record, file in zip(found, files, strict=True):
        assert record["text"].encode("utf-8") == file.read_bytes()
        assert record["role"] == "suggestions"
        assert record["entities"]
        assert record["events"]
        for item in record["entities"] + record["events"]:
            assert item["decision"] == "suggested"
            assert item["source"]
        for span in spans({key: record[key] for key in ("entities", "events")}):
            assert record["text"][span["start"] : span["end"]] == span["text"]


def test_standard_input_and_an_output_file_hold_the_same(annotator, tmp_path):
    piped = annotator("highlight", "-", given=TEXT.encode("utf-8"))
    assert piped.returncode == 0
    (record,) = records(piped.stdout)
    assert record["text"] == TEXT
    assert record["name"] == "standard input"
    article, out = tmp_path / "article.txt", tmp_path / "out.jsonl"
    article.write_bytes(TEXT.encode("utf-8"))
    done = annotator("highlight", article, "-o", out)
    assert (done.returncode, done.stdout) == (0, b"")
    (written,) = records(out.read_bytes())
    assert written == {**record, "name": "article.txt"}
    assert annotator("highlight", article).stdout == out.read_bytes()


def test_one_bad_file_is_listed_and_the_others_go_on(annotator, tmp_path):
    (tmp_path / "good.txt").write_text("Iran struck Pakistan.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02\xff" * 50)
    (tmp_path / "old.txt").write_bytes("Türkiye’s minister spoke.".encode("cp1254"))
    done = annotator("highlight", "bad.txt", "missing.txt", "good.txt")
    assert done.returncode == 1
    assert [record["name"] for record in records(done.stdout)] == ["good.txt"]
    assert "bad.txt: " in done.stderr
    assert "missing.txt: There is no such file" in done.stderr
    done = annotator("highlight", "old.txt", "--encoding", "cp1254")
    assert records(done.stdout)[0]["text"] == "Türkiye’s minister spoke."


def test_where_nothing_can_be_used_nothing_is_written(annotator, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("before")
    done = annotator("highlight", "missing.txt", "-o", out)
    assert done.returncode == 2
    assert out.read_text() == "before"
    assert "nothing was written" in done.stderr


def test_the_articles_are_never_overwritten(annotator, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8", newline="")
    assert annotator("highlight", article, "-o", "article.txt").returncode == 2
    assert article.read_bytes() == TEXT.encode("utf-8")


def test_a_schema_of_ones_own_and_a_missing_pipeline(annotator, tmp_path):
    schema = {"id": "mine", "entities": [{"name": "COUNTRY", "key": "c", "sources": ["GPE"]}]}
    (tmp_path / "schema.json").write_text(json.dumps(schema))
    done = annotator("highlight", "-", "--schema", "schema.json", given=TEXT.encode())
    (record,) = records(done.stdout)
    assert {each["label"] for each in record["entities"]} == {"COUNTRY"}
    assert record["schema"] == {"id": "mine", "version": 1}
    done = annotator("highlight", "-", "--pipeline", "xx_none", given=TEXT.encode())
    assert done.returncode == 2
    assert "No language model 'xx_none' is installed" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to a child there")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_half_way_it_leaves_nothing(tmp_path, number, code):
    many = tmp_path / "many.jsonl"
    line = json.dumps({"text": TEXT * 20}, ensure_ascii=False) + "\n"
    many.write_text(line * 2000, encoding="utf-8")
    out = tmp_path / "out.jsonl"
    process = started("highlight", many, "-o", out)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".out*.part")) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Traceback" not in said
    assert sorted(each.name for each in tmp_path.iterdir()) == ["many.jsonl"]
