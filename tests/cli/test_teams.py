"""Handing out and merging from the command line."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import time

import pytest

from annotator.__main__ import main
from tests.cli.conftest import started


@pytest.fixture
def packages(sample, annotator, tmp_path):
    """Ana's, Ben's and Cem's packages of the sample, by name."""
    done = annotator("hand-out", sample, "--annotators", "Ana,Ben,Cem", "--overlap", 2,
                     "--handed-too", "--out", "out", "--seed", 3)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "3 packages written." in done.stderr
    assert "11 documents have no suggestions" in done.stderr
    return {name: tmp_path / "out" / f"sample {name}.annotator" for name in ("Ana", "Ben", "Cem")}


def flag(path, words: str, place: int = 0) -> None:
    from annotator.core.annotating import set_flag
    from annotator.services.project import open_project
    from tests.services.teams import opened_at

    with open_project(path) as package:
        opened = opened_at(package, place)
        opened.apply(set_flag(opened.session, words))


def test_a_plan_is_shown_and_nothing_written(sample, annotator, tmp_path):
    before = sorted(tmp_path.iterdir())
    options = ("--annotators", "ana, ben ,cem", "--overlap", 2, "--blind", "20%", "--plan")
    done = annotator("hand-out", sample, *options)
    shown = done.stdout.decode()
    assert done.returncode == 0
    assert "document" in shown.splitlines()[0]
    assert shown.count("blind") == 4 + 1
    assert "ana and ben" in shown
    assert sorted(tmp_path.iterdir()) == before
    again = json.loads(annotator("hand-out", sample, *options, "--json").stdout)
    assert sum(again["load"].values()) == 22
    assert again == json.loads(annotator("hand-out", sample, *options, "--json").stdout)
    assert [sum(pair[2] for pair in again["pairs"])] == [11]
    quota = annotator("hand-out", sample, "--annotators", "ana,ben", "--quota", "ana=3", "--plan",
                      "--share", "ana=5,ben=1", "--json")  # fmt: skip
    assert json.loads(quota.stdout)["load"] == {"ana": 3, "ben": 8}


def test_from_packages_to_the_matrix_and_back(sample, packages, annotator):
    flag(packages["Ana"], "unclear")
    done = annotator("merge", sample, packages["Ana"], packages["Ben"], "--json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert [(each["annotator"], each["taken"]) for each in report["packages"]] == [
        ("Ana", 1), ("Ben", 0),
    ]  # fmt: skip
    assert "sample before merging" in report["backup"]
    matrix = annotator("hand-out", sample, "--matrix").stdout.decode()
    assert "begun" in matrix
    assert "not yet" in matrix
    cells = json.loads(annotator("hand-out", sample, "--matrix", "--json").stdout)
    assert {each["annotator"] for each in cells if not each["returned"]} == {"Cem"}
    done = annotator("hand-out", sample, "--again", "missing", "--annotators", "Dora", "--out", "b")
    assert "for Dora" in done.stderr
    again = annotator("merge", sample, "out", "b")
    assert again.returncode == 0
    assert "4 packages merged, 0 layers came in." in again.stderr


def test_what_is_kept_is_listed_exported_and_brought_back(sample, packages, annotator, tmp_path):
    home = tmp_path / "home.annotator"
    home.write_bytes(packages["Cem"].read_bytes())
    flag(packages["Cem"], "office")
    flag(packages["Cem"], "office still")
    flag(home, "home")
    assert annotator("merge", sample, "--kept").stdout.decode() == "Nothing is kept beside.\n"
    done = annotator("merge", sample, home, packages["Cem"])
    assert done.returncode == 1
    assert "changed in two places" in done.stderr
    kept = json.loads(annotator("merge", sample, "--kept", "--json").stdout)
    assert [(each["annotator"], each["edits"]) for each in kept] == [("Cem", 1)]
    assert kept[0]["id"] in annotator("merge", sample, "--kept").stdout.decode()
    assert annotator("merge", sample, "--export-kept", kept[0]["id"], "k.jsonl").returncode == 0
    assert json.loads((tmp_path / "k.jsonl").read_bytes())["annotator"] == "Cem"
    done = annotator("merge", sample, "--bring-back", kept[0]["id"], "--as", "Lea")
    assert done.returncode == 0
    done = annotator("merge", sample, "--bring-back", kept[0]["id"])
    assert done.returncode == 2
    assert "like this already" in done.stderr
    assert annotator("verify", sample).returncode == 0


def test_problems_are_listed_and_the_rest_is_merged(sample, packages, annotator, tmp_path):
    (tmp_path / "bad.annotator").write_bytes(packages["Ana"].read_bytes()[:9000])
    flag(packages["Ben"], "unclear")
    done = annotator("merge", sample, "bad.annotator", "none.annotator", packages["Ben"])
    assert done.returncode == 1
    assert "bad.annotator is damaged or was cut off" in done.stderr
    assert "There is no file none.annotator" in done.stderr
    assert "1 package merged, 1 layer came in, 2 files could not be used." in done.stderr


def test_what_ails_many_layers_is_said_once(sample, packages, annotator):
    flag(packages["Ben"], "unclear")
    flag(packages["Ben"], "unsure", place=1)
    with sqlite3.connect(packages["Ben"]) as db:
        db.execute("UPDATE layers SET flag = 'another'")
    db.close()
    done = annotator("merge", sample, packages["Ben"])
    assert done.returncode == 1
    (line,) = [each for each in done.stderr.splitlines() if "left out" in each]
    assert " and 1 more: This layer was left out: " in line
    listed = json.loads(annotator("merge", sample, packages["Ben"], "--json").stdout)
    assert len(listed["packages"][0]["problems"]) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["hand-out", "S", "--out", "x"], "--annotators"),
        (["hand-out", "S", "--annotators", "a,b"], "--out"),
        (["hand-out", "S", "--annotators", "a", "--blind", "lots", "--plan"], "no part of a whole"),
        (["hand-out", "S", "--annotators", "a", "--blind", "120%", "--plan"], "no part of a whole"),
        (["hand-out", "S", "--annotators", "a", "--share", "b=1", "--plan"], "who is not in"),
        (
            ["hand-out", "S", "--annotators", "a", "--share", "a=x", "--plan"],
            "takes numbers above 0",
        ),
        (["hand-out", "S", "--annotators", "a", "--overlap", "2", "--plan"], "not to 2"),
        (["hand-out", "S", "--annotators", "a", "--first", "none", "--plan"], "no document is"),
        (["hand-out", "S", "--again", "unfinished", "--plan"], "Nothing is left"),
        (["merge", "S"], "name packages"),
        (["merge", "S", "x", "--kept"], "name packages"),
        (["merge", "S", "--watch", "none"], "no folder"),
        (["merge", "S", "--bring-back", "none"], "no such kept layer"),
    ],
)
def test_wrong_use_is_said(sample, capsys, arguments, words):
    given = [str(sample) if each == "S" else each for each in arguments]
    assert main(given) == 2
    assert words in " ".join(capsys.readouterr().err.split())


def test_documents_are_named_as_people_know_them(sample, capsys):
    command = ["hand-out", str(sample), "--annotators", "a", "--plan", "--json"]
    talks = "Talks resume in Port Ansel"
    named = ("--document", "07_ceasefire.txt", "--document", talks, "--first", talks)
    assert main([*command, *named]) == 0
    found = json.loads(capsys.readouterr().out)["documents"]
    assert [each["title"] for each in found] == [
        talks,
        "Ceasefire holds, observers say",
    ]
    assert main([*command, "--priority", "longest", "--quota", "1"]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no Ctrl+C to send to one process")
def test_a_folder_is_watched_until_ctrl_c(sample, packages, annotator, tmp_path):
    folder = tmp_path / "returned"
    folder.mkdir()
    flag(packages["Ana"], "unclear")
    process = started("merge", sample, "--watch", folder, "--json", stdout=-1)
    try:
        assert process.stderr.readline().startswith(b"Watching")
        (folder / "half.annotator").write_bytes(packages["Ben"].read_bytes()[:20_000])
        (folder / "Ana.annotator").write_bytes(packages["Ana"].read_bytes())
        report = json.loads(process.stdout.readline())
        assert [each["taken"] for each in report["packages"]] == [1]
        (folder / "half.annotator").write_bytes(packages["Ben"].read_bytes())
        report = json.loads(process.stdout.readline())
        assert [each["annotator"] for each in report["packages"]] == ["Ben"]
        time.sleep(0.2)
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode == 0
    assert annotator("verify", sample).returncode == 0


def test_what_is_asked_for_wrongly_is_said_in_its_own_words(sample, annotator, tmp_path):
    def said(*options) -> str:
        done = annotator("hand-out", sample, "--plan", "--handed-too", *options)
        return " ".join(done.stderr.split())

    assert "“-2” is no --quota: --quota takes a whole number, as in 50" in said(
        "--annotators", "ana,ben", "--quota", "-2"
    )
    assert "--quota takes a whole number" in said("--annotators", "ana", "--quota", "ana=x")
    assert "can't be less than 0" in said("--annotators", "ana", "--quota", "ana=-2")
    assert "Each document can go to 1 annotator, as many as are named, not to 2." in said(
        "--annotators", "ana", "--overlap", 2
    )
    assert "“Zoe” and “zoe” are 2 people here" in said("--annotators", "zoe,Zoe,ben")
    assert "2 people here" not in said("--annotators", "zoe,ben")


def test_a_folder_and_what_is_no_file_are_no_packages(sample, annotator, tmp_path):
    (tmp_path / "in" / "a.annotator").mkdir(parents=True)
    done = annotator("merge", sample, "in")
    assert "is a folder" in done.stderr
    assert "There is no file" not in done.stderr
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.annotator")
        done = annotator("merge", sample, "pipe.annotator")
        assert "pipe.annotator is no file of its own" in done.stderr
