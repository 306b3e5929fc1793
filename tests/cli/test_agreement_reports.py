"""What ``annotator agreement`` writes: the report, the numbers, feedback for annotators."""

from __future__ import annotations

import csv
import io
import json

import pytest

from annotator.__main__ import main
from annotator.services.agreement import compare
from annotator.services.agreement_numbers import numbers_as_csv
from annotator.services.project import open_project
from annotator.services.sample import create_sample
from tests.services.report_pages import read_page
from tests.services.whole_layers import copy_layer


@pytest.fixture
def settled(tmp_path):
    """A project that two annotated and somebody settled."""
    path = tmp_path / "settled.annotator"
    with create_sample(path) as project:
        for document in project.documents():
            copy_layer(project, document.id, "Ana", "Lead")
    return path


def test_a_report_is_a_file_and_nothing_on_the_screen(annotator, settled, tmp_path):
    done = annotator(
        "agreement", settled, "--html", "report.html", "--advanced", "--bootstrap", "20"
    )
    assert (done.returncode, done.stdout) == (0, b"")
    assert "Report written to report.html." in done.stderr
    page = read_page((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert page.all("h1")[0].words == "Sarrin desk"
    assert page.all("section", id="advanced")
    assert page.all("td", **{"data-setting": "samples"})[0].words == "20"


def test_a_report_goes_with_the_numbers_and_has_the_same(annotator, settled, tmp_path):
    (tmp_path / "report.html").write_text("an older one", encoding="utf-8")
    done = annotator("agreement", settled, "--html", "report.html", "--json")
    assert "report.html, in the place of the file that was there." in done.stderr
    assert done.returncode == 0
    figures = json.loads(done.stdout)["figures"]
    page = read_page((tmp_path / "report.html").read_text(encoding="utf-8"))
    shown = page.all("section", id="overall")[0].numbers
    assert {each["value"] for each in figures.values() if each["value"] is not None} <= set(shown)


def test_csv_is_the_one_that_the_window_writes(annotator, settled):
    done = annotator("agreement", settled, "--csv")
    with open_project(settled) as project:
        own = b"".join(numbers_as_csv(compare(project)))
    both = [list(csv.reader(io.StringIO(each.decode(), newline=""))) for each in (done.stdout, own)]
    assert [[line for line in lines if line[1] != "at"] for lines in both[:1]] == [
        [line for line in lines if line[1] != "at"] for lines in both[1:]
    ]


def test_feedback_is_a_file_for_each_annotator(annotator, settled, tmp_path):
    done = annotator("agreement", settled, "--feedback", "out")
    assert (done.returncode, done.stdout) == (0, b"")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "feedback_Ana.html", "feedback_Ben.html",
    ]  # fmt: skip
    assert "feedback_Ana.html: 0 differences." in done.stderr
    page = read_page((tmp_path / "out" / "feedback_Ben.html").read_text(encoding="utf-8"))
    assert page.all("h1")[0].words == "Ben"


def test_feedback_for_one(settled, tmp_path):
    out = tmp_path / "out"
    assert main(["agreement", str(settled), "--feedback", str(out), "--annotator", "Ben"]) == 0
    assert [each.name for each in out.iterdir()] == ["feedback_Ben.html"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--html", "report.txt"], "the ending .html"),
        (["--html", "none/report.html"], "There is no folder"),
        (["--feedback", "out", "--json"], "Choose one of"),
        (["--feedback", "out", "--html", "report.html"], "Choose one of"),
        (["--feedback", "out", "--annotator", "Zoe"], "There is no annotator “Zoe”"),
        (["--json", "--csv"], "Choose one of"),
    ],
)
def test_wrong_use_is_a_sentence(settled, tmp_path, monkeypatch, capsys, options, words):
    monkeypatch.chdir(tmp_path)
    assert main(["agreement", str(settled), *options]) == 2
    assert words in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["settled.annotator"]
