"""A project from its making to its export, all from the command line."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import time

import pytest

from annotator.__main__ import main
from tests.cli.conftest import ARTICLES, TIMEOUT, started


def records(data):
    return [json.loads(line) for line in data.splitlines()]


def test_from_new_to_export(annotator, tmp_path):
    (tmp_path / "guide.md").write_text("# Guide\n", encoding="utf-8")
    done = annotator("new", "news", "--title", "News desk", "--guidelines", "guide.md")
    assert done.returncode == 0
    project = tmp_path / "news.annotator"
    done = annotator("import", project, ARTICLES)
    assert done.returncode == 0
    assert "11 articles added." in done.stderr
    again = annotator("import", project, ARTICLES / "07_ceasefire.txt", "none.txt")
    assert again.returncode == 1
    assert "The same text is in the project already" in again.stderr
    assert "none.txt: There is no such file" in again.stderr
    done = annotator("suggest", project, "--workers", "2")
    assert (done.returncode, done.stdout) == (0, b"")
    assert "11 documents" in done.stderr
    assert "0 documents" in annotator("suggest", project).stderr
    done = annotator("export", project, "out.jsonl")
    assert done.returncode == 2
    assert "Nothing was annotated yet" in done.stderr
    done = annotator("stats", project, "--json")
    figures = json.loads(done.stdout)
    assert (figures["title"], figures["documents"]) == ("News desk", 11)
    assert figures["suggestions"] > 500
    assert annotator("verify", project).returncode == 0


def test_the_same_bytes_whatever_the_workers(tmp_path):
    def suggestions(workers):
        path = str(tmp_path / f"{workers}.annotator")
        assert main(["sample", path]) == 0
        assert main(["suggest", path, "--workers", str(workers)]) == 0
        with sqlite3.connect(path) as db:
            query = (
                "SELECT sha256, suggestions.id, body FROM suggestions "
                "JOIN documents ON number = document ORDER BY sha256, suggestions.id"
            )
            found = db.execute(query).fetchall()
        db.close()
        return found

    one = suggestions(1)
    assert len(one) > 500
    assert one == suggestions(2)


def test_export_to_a_file_and_to_standard_output(sample, annotator, tmp_path):
    done = annotator("export", sample, "all.jsonl")
    assert (done.returncode, done.stdout) == (0, b"")
    written = (tmp_path / "all.jsonl").read_bytes()
    assert annotator("export", sample, "-").stdout == written
    assert {record["annotator"] for record in records(written)} == {"Ana", "Ben"}
    done = annotator("export", sample, "-", "--annotator", "Ana", "--done-only")
    assert {record["annotator"] for record in records(done.stdout)} == {"Ana"}
    done = annotator("export", sample, "-", "--format", "prodigy", "--all")
    assert all(record["_view_id"] == "relations" for record in records(done.stdout))
    done = annotator("export", sample, "-", "--annotator", "Zoe")
    assert done.returncode == 2
    assert "Ana, Ben" in done.stderr
    assert annotator("export", sample, "-", "--gold").returncode == 2
    assert annotator("export", sample, "-", "--format", "csv").returncode == 2


def test_stats_are_a_table_for_people(sample, capsys):
    assert main(["stats", str(sample)]) == 0
    shown = capsys.readouterr().out
    assert "11 documents" in shown
    ana = next(line for line in shown.splitlines() if line.startswith("Ana"))
    assert ana.split()[1] == "5"


def test_stats_as_json_have_the_time_of_each_annotator(sample, capsys):
    assert main(["stats", str(sample), "--json"]) == 0
    people = json.loads(capsys.readouterr().out)["annotators"]
    ana = next(each["time"] for each in people if each["name"] == "Ana")
    assert (ana["documents"], ana["span"]) == (5, "all")
    assert len(ana["days"]) == 14
    assert ana["documents_per_hour"] is None or ana["documents_per_hour"] > 0


def test_stats_of_an_empty_project(tmp_path, capsys):
    path = str(tmp_path / "p.annotator")
    assert main(["new", path]) == 0
    assert main(["stats", path]) == 0
    assert "Nobody has annotated yet." in capsys.readouterr().out


def test_verify_lists_what_is_wrong(sample, capsys):
    with sqlite3.connect(sample) as db:
        db.execute("UPDATE texts SET text = 'X' || text WHERE document = 1")
    db.close()
    assert main(["verify", str(sample)]) == 1
    err = capsys.readouterr().err
    assert "The text is not the one that was imported." in err
    assert "problems. What to do:" in err
    assert "annotator salvage sample.annotator NEW.annotator" in err


def test_verify_lists_what_does_not_keep_to_the_schema_as_remarks(sample, capsys):
    with sqlite3.connect(sample) as db:
        (record,) = db.execute("SELECT record FROM schemas").fetchone()
        schema = json.loads(record)
        for event in schema["events"]:
            event["roles"].pop("target", None)
        db.execute("UPDATE schemas SET record = ?", [json.dumps(schema)])
    db.close()
    assert main(["verify", str(sample)]) == 0
    err = capsys.readouterr().err
    assert "Attack has no role target (" in err
    assert "What does not keep to the schema stays as it was annotated" in err
    assert "All is well: 11 documents checked." in err


def test_evaluate_a_project_and_files(sample, tmp_path, capsys):
    assert main(["evaluate", str(sample)]) == 2  # nothing suggested yet
    assert main(["suggest", str(sample)]) == 0
    capsys.readouterr()
    assert main(["evaluate", str(sample)]) == 0
    shown = capsys.readouterr().out
    for part in (
        "entities exact",
        "arguments in role",
        "(all)",
        "Missed: added by hand",
        "Mixed up",
    ):
        assert part in shown
    assert main(["evaluate", str(sample), "--confusions", "1"]) == 0
    assert "rarer confusions" in capsys.readouterr().out
    assert main(["evaluate", str(sample), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    overall = next(each for each in record["scores"] if each["label"] is None)
    assert 0 < overall["f1"] < 1
    gold, predicted = str(tmp_path / "gold.jsonl"), str(tmp_path / "predicted.jsonl")
    assert main(["export", str(sample), gold, "--annotator", "Ana"]) == 0
    assert main(["highlight", str(ARTICLES), "-o", predicted]) == 0
    capsys.readouterr()
    assert main(["evaluate", predicted, gold, "--json"]) == 1  # Ana did not do all of them
    out, err = capsys.readouterr()
    assert json.loads(out)["layers"] == 5
    assert "6 texts are not in gold.jsonl" in err


def test_formats(capsys):
    assert main(["formats"]) == 0
    assert "prodigy: Attributes" in capsys.readouterr().out
    assert main(["formats", "--json"]) == 0
    names = {each["name"] for each in json.loads(capsys.readouterr().out)}
    assert {"native", "prodigy", "text", "csv"} <= names


def test_a_format_can_be_named(tmp_path, capsys):
    project, odd = str(tmp_path / "p.annotator"), tmp_path / "odd.bin"
    odd.write_text("Iran struck Pakistan.")
    assert main(["new", project]) == 0
    assert main(["import", project, str(odd)]) == 1
    assert main(["import", project, str(odd), "--format", "text"]) == 0
    assert main(["import", project, str(odd), "--format", "wat"]) == 2
    assert main(["import", project, str(odd), "--format", "marked-page"]) == 2


def test_existing_files_are_never_overwritten(tmp_path, capsys):
    path = tmp_path / "p.annotator"
    path.write_text("mine")
    assert main(["new", str(path)]) == 2
    assert main(["sample", str(path)]) == 2
    assert path.read_text() == "mine"


# -- Ctrl+C --------------------------------------------------------------------------------------


def many_articles(tmp_path, count):
    path = tmp_path / "many.jsonl"
    text = "Iran struck Pakistan on Thursday. " * 80
    lines = (json.dumps({"text": f"Article {number}. {text}"}) for number in range(count))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def stop_once(process, project, table, least, number=signal.SIGINT):
    """Send a signal as soon as a table has some rows."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        db = sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)
        rows = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        db.close()
        if rows >= least:
            break
        time.sleep(0.02)
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert b"Traceback" not in said, said
    return process.returncode, said.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to a child there")
def test_an_import_that_is_stopped_adds_nothing(tmp_path, capsys):
    project = tmp_path / "p.annotator"
    assert main(["new", str(project)]) == 0
    articles = tmp_path / "piped.jsonl"
    os.mkfifo(articles)
    process = started("import", project, articles)
    with articles.open("wb") as file:  # now it is read
        process.send_signal(signal.SIGINT)
        file.write(b"".join(b'{"text": "Article %d."}\n' % number for number in range(1000)))
    said = process.communicate(timeout=TIMEOUT)[1].decode()
    assert (process.returncode, "nothing was added" in said) == (130, True)
    assert main(["verify", str(project)]) == 0
    assert "0 documents checked" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to a child there")
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (getattr(signal, "SIGKILL", 9), -9)]
)
def test_suggesting_that_is_stopped_goes_on_later(tmp_path, capsys, number, code):
    project = tmp_path / "p.annotator"
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(many_articles(tmp_path, 200))]) == 0
    process = started("suggest", project, "--workers", "2", start_new_session=True)
    ended, said = stop_once(process, project, "suggested_by", 1, number)
    assert ended == code, said
    assert code < 0 or "Run it again to go on." in said
    with sqlite3.connect(project) as db:
        done = db.execute("SELECT count(*) FROM suggested_by").fetchone()[0]
    db.close()
    assert 1 <= done < 200
    assert main(["verify", str(project)]) == 0


def test_annotations_become_layers_or_suggestions(sample, tmp_path, capsys):
    out, copy = tmp_path / "out.jsonl", tmp_path / "copy.annotator"
    assert main(["export", str(sample), str(out)]) == 0
    assert main(["new", str(copy)]) == 0
    assert main(["new", str(tmp_path / "texts.annotator")]) == 0
    assert main(["import", str(tmp_path / "texts.annotator"), str(out)]) == 0
    assert "Annotations were left out in 5 documents; --as-layers" in capsys.readouterr().err
    assert main(["import", str(copy), str(out), "--as-layers"]) == 0
    assert "10 layers" in capsys.readouterr().err
    again = tmp_path / "again.jsonl"
    assert main(["export", str(copy), str(again)]) == 0
    assert again.read_bytes() == out.read_bytes()
    assert main(["import", str(copy), str(out), "--annotator", "Cy"]) == 1  # two layers a document
    capsys.readouterr()
    assert main(["import", str(copy), str(out), "--as-suggestions"]) == 1
    assert "document labels are left out: they can't be suggestions" in capsys.readouterr().err
    assert main(["import", str(copy), str(out), "--as-suggestions", "--as-layers"]) == 2
    assert main(["import", str(copy), str(out), "--add-names"]) == 2
    assert main(["verify", str(copy)]) == 0


def test_losses_are_listed_and_strict_writes_nothing(sample, tmp_path, capsys):
    out = tmp_path / "out.zip"
    assert main(["export", str(sample), str(out), "--format", "brat", "--strict"]) == 2
    assert "Not held by brat: Document labels are left out: 20" in capsys.readouterr().err
    assert not out.exists()
    assert main(["export", str(sample), str(out), "--format", "brat"]) == 1
    said = capsys.readouterr().err
    assert "Not held by brat: Document labels are left out: 20" in said
    assert "Read back: 10 layers with 497 mentions" in said
    assert main(["export", str(sample), str(tmp_path / "all.jsonl"), "--strict"]) == 0


def test_a_remark_is_no_reason_for_an_exit_code(tmp_path, capsys):
    project, wiki = tmp_path / "p.annotator", tmp_path / "w.jsonl"
    words = ["Ana", "left", "Acme", "."]
    record = {"doc_key": "a", "sentences": [words], "ner": [[[0, 0, "PER"]]]}
    wiki.write_text(json.dumps(record) + "\n")
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(wiki)]) == 0
    said = capsys.readouterr().err
    assert "put together from tokens" in said
    assert "1 article added." in said


def test_a_split_with_a_card(sample, tmp_path, capsys):
    out = str(tmp_path / "gold.jsonl")
    split = ["--split", "60/20/20", "--seed", "7", "--card", "--licence", "CC0"]
    assert main(["export", str(sample), out, *split]) == 0
    said = capsys.readouterr().err
    assert "gold-dev.jsonl: Read back: 2 layers, each the same byte for byte." in said
    assert 'license: "CC0"' in (tmp_path / "gold.card.md").read_text("utf-8")
    assert main(["export", str(sample), out, "--split", "60"]) == 2
    assert main(["export", str(sample), "-", "--split", "80/20"]) == 2
    assert "need files" in capsys.readouterr().err


def test_a_projects_pipeline_is_chosen_and_kept(sample, capsys):
    assert main(["suggest", str(sample), "--pipeline", "blank:de", "--workers", "1"]) == 0
    assert main(["suggest", str(sample), "--again", "--workers", "1"]) == 0
    capsys.readouterr()
    assert main(["evaluate", str(sample), "--json"]) == 0
    decisions = json.loads(capsys.readouterr().out)["decisions"]
    assert all("gazetteer" in each["source"] for each in decisions)
    assert main(["suggest", str(sample), "--pipeline", "no_such_model"]) == 2
    assert "No language model 'no_such_model'" in capsys.readouterr().err


def test_the_ending_names_the_format_that_is_written(sample, tmp_path, capsys):
    for name, begins in (("a.csv", b"\xef\xbb\xbfdocument,"), ("a.json", b"["), ("a.zip", b"PK")):
        assert main(["export", str(sample), str(tmp_path / name)]) in (0, 1)
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert "Written as brat. Of the formats with the ending “.zip”" in capsys.readouterr().err
    assert main(["export", str(sample), str(tmp_path / "a.foo")]) == 2
    assert "No format is written to “a.foo”" in capsys.readouterr().err
    assert main(["export", str(sample), str(tmp_path / "a.foo"), "--format", "native"]) == 0
