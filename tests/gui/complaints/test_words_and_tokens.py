"""Mentions are of characters: tokens help, and are never in the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from annotator.gui.dialogs import ReportDialog
from annotator.services.annotation_import import import_annotations
from tests.gui.desk import Desk, make_project

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Die 34Erstattung kam am Montag."
TOKENS = [[0, 3], [4, 16], [17, 20], [21, 23], [24, 30], [30, 31]]


def export(desk: Desk, path: Path) -> str:
    """Export in Prodigy's format; what the report lists."""
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    form = dialog.form
    form.format.setCurrentIndex(form.format.findData("prodigy"))
    form.done.setChecked(False)
    form.path.setText(str(path))
    dialog.accept()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    (report,) = desk.dialogs()
    listed = report.findChild(QPlainTextEdit)
    words = listed.toPlainText() if listed else ""
    report.close()
    desk.until_closed()
    desk.until(lambda: not desk.window.files.tasks._tasks)
    return words


def test_c78_a_mention_may_be_a_part_of_a_word_and_is_told_to_be(make_desk, tmp_path: Path):
    """What was not a token of the model could not be marked, or was dropped at the export."""
    given = tmp_path / "given.jsonl"
    record = {"format": "annotator/1", "text": TEXT, "name": "d.txt", "annotator": "Ben"}
    given.write_text(json.dumps(record | {"tokens": TOKENS}) + "\n", encoding="utf-8")
    project = make_project(tmp_path / "parts.annotator")
    assert import_annotations(project, [given]).problems == []
    desk = make_desk(project)
    desk.go_to("34Erstattung")
    desk.press("o", "Alt+{", "Alt+{")  # two characters off its start
    assert desk.labelled() == [("Erstattung", "ORG")]
    assert desk.message == "“Erstattung” is only a part of a word."
    desk.window.run("table")
    cells = desk.window.side.table.model()
    assert cells.index(0, 2).data() == "added, part of a word"
    assert desk.window.view.rect_of(6, 16).width() < desk.window.view.rect_of(4, 16).width()
    out = tmp_path / "out.jsonl"
    assert "“Erstattung”" in export(desk, out)
    (line,) = out.read_text(encoding="utf-8").splitlines()
    written = json.loads(line)
    (span,) = written["spans"]
    assert (span["start"], span["end"], "token_start" in span) == (6, 16, False)
    assert TEXT[span["start"] : span["end"]] == "Erstattung"
    assert [[each["start"], each["end"]] for each in written["tokens"]] == TOKENS


def test_a_step_by_character_takes_the_whole_character(make_desk, tmp_path: Path):
    """A family is one picture of five code points, a letter with an accent may be two."""
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
    desk = make_desk(make_project(tmp_path / "signs.annotator", f"Ann {family} cafe\u0301."))
    desk.go_to("Ann")
    desk.press("p", "Alt+]")
    assert desk.labelled() == [("Ann ", "PERSON")]
    assert desk.message == "“Ann ” ends with a space."
    desk.window.run("table")
    assert "part of a word" not in desk.window.side.table.model().index(0, 2).data()
    desk.window.run("table")
    desk.press("Alt+]")
    assert desk.labelled() == [(f"Ann {family}", "PERSON")]
    desk.go_to("cafe\u0301")
    desk.press("l", "Alt+}")
    assert ("caf", "LOC") in desk.labelled()
    assert desk.message == "“caf” is only a part of a word."
