"""The window's dialog about suggesters: a language model is chosen, a training runs behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.core.model import Event, Mention, span_of
from annotator.gui.dialogs import SentenceDialog
from annotator.gui.suggesters_dialog import SuggestersDialog
from annotator.services.project import load_schema
from annotator.services.suggesters import learned_model, pipeline_of
from annotator.services.suggesting import documents_waiting
from annotator.services.trained_models import ModelFolder
from annotator.services.training_apart import train_apart
from tests.annotated import annotated
from tests.gui.desk import LEFT

if TYPE_CHECKING:
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk

ENDS = ("stad", "holm", "burg")
BEGINNINGS = ("Velm", "Sarrin", "Osk", "Marn", "Dorrin", "Kesh", "Tarn", "Belt", "Lund", "Arrow")
TOWNS = tuple(each + end for end in ENDS for each in BEGINNINGS)


def done(path, towns=TOWNS):
    """A project in which a word that no list knows was annotated in every document."""
    documents = []
    for town in towns:
        text = f"Rebels glarped a village near {town} on Monday. Nobody spoke in {town}."
        at, there = text.index("glarped"), text.index(town)
        items = [
            Event("e", "ATTACK", span_of(text, (at, at + 7))),
            Mention("m", "GPE", span_of(text, (there, there + len(town)))),
        ]
        documents.append((text, {"Ana": items}))
    return annotated(path, load_schema(), documents)


def shown(desk: Desk) -> SuggestersDialog:
    desk.window.run("suggesters")
    [dialog] = [d for d in desk.window.findChildren(SuggestersDialog) if d.isVisible()]
    return dialog


def words(dialog: SuggestersDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_training_behind_the_window_is_used_where_it_is_better(make_desk: MakeDesk, tmp_path):
    path = tmp_path / "p.annotator"
    desk = make_desk(done(path))
    dialog = shown(desk)
    assert "Nothing yet. 30 documents are done." in words(dialog)
    dialog.pipeline.setFocus()
    QTest.keyClick(dialog.pipeline, Qt.Key.Key_End)
    while not dialog.pipeline.currentData().startswith("blank:"):
        QTest.keyClick(dialog.pipeline, Qt.Key.Key_Up)
    assert pipeline_of(desk.window.workspace.project) == "blank:en"  # quick: nothing to load
    QTest.mouseClick(dialog.start, LEFT)
    assert dialog.stop.isVisible()
    assert not dialog.start.isEnabled()
    desk.qtbot.waitUntil(lambda: "Pass " in dialog.line.text(), timeout=60_000)
    desk.qtbot.waitUntil(lambda: not dialog.stop.isVisible(), timeout=60_000)
    assert "Model 0001 is used from now on" in words(dialog)
    desk.until(lambda: {"ATTACK", "GPE", "the model"} <= set(words(dialog).splitlines()))
    dialog.reject()
    assert "Model 1 of " in words(shown(desk))
    assert learned_model(desk.window.workspace.project).documents == len(TOWNS)


def without_model(path):
    """The same project with the language model that loads at once."""
    project = done(path)
    with project.file.writing():
        project.file.set_fact("pipeline", "blank:en")
    return project


def test_all_documents_are_pre_highlighted_behind_the_window(make_desk: MakeDesk, tmp_path):
    project = without_model(tmp_path / "p.annotator")
    desk = make_desk(project)
    dialog = shown(desk)
    assert "Without suggestions: 30 documents." in words(dialog)
    QTest.mouseClick(dialog.all.start, LEFT)
    assert dialog.all.stop.isVisible()
    QTest.mouseClick(dialog.all.stop, LEFT)
    desk.qtbot.waitUntil(dialog.all.start.isVisible, timeout=60_000)
    assert "Stopped after " in words(dialog)
    QTest.mouseClick(dialog.all.start, LEFT)
    desk.qtbot.waitUntil(dialog.all.start.isVisible, timeout=60_000)
    assert "new suggestions." in words(dialog)
    assert documents_waiting(desk.window.workspace.project) == []
    dialog.reject()
    assert "All documents have suggestions." in words(shown(desk))


def test_what_goes_wrong_with_all_documents_is_said(make_desk: MakeDesk, tmp_path):
    project = without_model(tmp_path / "p.annotator")
    with project.file.writing():
        project.file.set_fact("pipeline", "xx_core_none_sm")
    desk = make_desk(project)
    dialog = shown(desk)
    QTest.mouseClick(dialog.all.start, LEFT)
    desk.qtbot.waitUntil(dialog.all.start.isVisible, timeout=60_000)
    assert "“xx_core_none_sm”" in words(dialog) or "'xx_core_none_sm'" in words(dialog)


def test_a_training_is_stopped_and_goes_on_later(make_desk: MakeDesk, tmp_path):
    path = tmp_path / "p.annotator"
    desk = make_desk(without_model(path))
    dialog = shown(desk)
    QTest.mouseClick(dialog.start, LEFT)
    desk.qtbot.waitUntil(lambda: "Pass " in dialog.line.text(), timeout=60_000)
    QTest.mouseClick(dialog.stop, LEFT)
    desk.qtbot.waitUntil(lambda: not dialog.stop.isVisible(), timeout=60_000)
    assert "Train again to go on." in dialog.line.text()
    assert (ModelFolder(path).unfinished / "state.json").exists()
    assert dialog.start.isEnabled()


def test_too_little_is_said_before_and_by_the_process_itself(make_desk: MakeDesk, tmp_path):
    from annotator.core.errors import UserError

    path = tmp_path / "p.annotator"
    desk = make_desk(done(path, TOWNS[:2]))
    dialog = shown(desk)
    assert "at least 5 documents that are done; there are 2." in words(dialog)
    assert not dialog.start.isEnabled()
    with pytest.raises(UserError, match="at least 5 documents"):
        train_apart(path, lambda _: None, lambda: False)


def test_a_language_model_that_is_missing_is_said(make_desk: MakeDesk, tmp_path):
    project = done(tmp_path / "p.annotator", TOWNS[:1])
    with project.file.writing():
        project.file.set_fact("pipeline", "xx_core_none_sm")
    desk = make_desk(project)
    dialog = shown(desk)
    assert dialog.pipeline.currentData() == "xx_core_none_sm"
    dialog.pipeline_chosen.emit("xx_core_none_sm")
    [said] = desk.window.findChildren(SentenceDialog)
    assert "There is no language model “xx_core_none_sm”" in said.sentence
