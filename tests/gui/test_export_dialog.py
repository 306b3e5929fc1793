"""The export dialog by keys: what goes out, what is lost, in which parts, and it remembers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import settings
from annotator.core.model import Mention, span_of
from annotator.gui.dialogs import ReportDialog
from annotator.gui.export_dialog import ExportDialog
from tests.annotated import annotated
from tests.strategies import small_schema

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk


@pytest.fixture
def labelled(make_desk, tmp_path: Path) -> Desk:
    """Three articles, each with a mention, none of them done."""
    texts = ("Sarrin is quiet today.", "Estara denies the raid.", "Voss met envoys on Monday.")
    layers = [
        (text, {"Ana": [Mention(f"m{number}", "GPE", span_of(text, (0, text.index(" "))))]})
        for number, text in enumerate(texts)
    ]
    return make_desk(annotated(tmp_path / "p.annotator", small_schema(), layers, done=False))


def opened(desk: Desk) -> ExportDialog:
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    assert isinstance(dialog, ExportDialog)
    return dialog


def shown(desk: Desk, dialog: ExportDialog) -> str:
    """The sentence under the preview, once it is there."""
    desk.until(lambda: dialog.pane.sentence.text() != "Looking…")
    return dialog.pane.sentence.text()


def report(desk: Desk) -> ReportDialog:
    desk.until(lambda: any(isinstance(each, ReportDialog) for each in desk.dialogs()))
    return desk.dialogs()[-1]


def key(dialog: ExportDialog, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(dialog.focusWidget(), each)


def test_what_is_lost_and_the_first_records_are_shown(labelled: Desk):
    dialog = opened(labelled)
    assert "None of these documents is done" in shown(labelled, dialog)
    dialog.form.done.setChecked(False)
    assert "layer" in shown(labelled, dialog)
    assert dialog.pane.records.toPlainText().startswith('{"format":"annotator/1"')
    assert dialog.pane.losses.toPlainText() == "Nothing: this format holds all that was decided."
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("maven"))
    shown(labelled, dialog)
    assert "Mentions are left out" in dialog.pane.losses.toPlainText()
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("brat"))
    shown(labelled, dialog)
    assert dialog.pane.records.toPlainText().startswith("Files in the archive:")
    dialog.reject()
    labelled.until_closed()


def test_by_keys_alone_with_parts_and_a_card_and_the_next_time_the_same(
    labelled: Desk, tmp_path: Path
):
    dialog = opened(labelled)
    assert dialog.focusWidget() is dialog.form.format
    key(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.form.done
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.form.splits
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "1/1")
    key(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.form.card
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "CC0")
    dialog.form.path.setText(str(tmp_path / "out.jsonl"))
    key(dialog, Qt.Key.Key_Return)
    told = report(labelled)
    told.close()
    labelled.until_closed()
    parts = [tmp_path / f"out-{name}.jsonl" for name in ("train", "test")]
    held = [json.loads(line)["name"] for path in parts for line in path.read_bytes().splitlines()]
    assert len(held) == len(set(held)) == 3
    assert "CC0" in (tmp_path / "out.card.md").read_text("utf-8")
    assert settings.load().export_choices["shares"] == "1/1"
    dialog = opened(labelled)
    assert (dialog.form.shares.text(), dialog.form.licence.text()) == ("1/1", "CC0")
    assert dialog.form.splits.isChecked()
    assert not dialog.form.done.isChecked()
    dialog.reject()
    labelled.until_closed()


def test_only_chosen_documents_and_those_that_the_queue_lists(labelled: Desk, tmp_path: Path):
    labelled.press("Ctrl+Return")  # the document that is open is done
    labelled.window.queue.set_filter("todo")
    dialog = opened(labelled)
    form = dialog.form
    assert form.which.itemText(1) == "The 2 that the queue lists"
    form.which.setCurrentIndex(1)
    assert form.order().scope.documents == {*form._ids[1:]}
    form.which.setCurrentIndex(form.which.count() - 1)
    assert form.documents.isVisible()
    assert not dialog.go.isEnabled()
    assert form.why_not() == "Choose documents in the list."
    form.documents.setCurrentIndex(form.documents.model().index(0, 0))
    assert dialog.go.isEnabled()
    assert form.order().scope.documents == {form._ids[0]}
    dialog.reject()
    labelled.until_closed()


def test_a_split_that_is_none_is_said_at_once(labelled: Desk):
    dialog = opened(labelled)
    dialog.form.splits.setChecked(True)
    dialog.form.shares.setText("80/x")
    assert not dialog.go.isEnabled()
    assert "is no split" in dialog.form._why.text()
    dialog.accept()
    assert dialog.isVisible()
    dialog.form.splits.setChecked(False)
    assert dialog.go.isEnabled()
    dialog.reject()
    labelled.until_closed()
