"""Names, titles and texts that look like HTML are shown as they are: nothing is loaded for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAction, QImage, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from annotator.core.documents import Article
from annotator.core.model import Note
from annotator.gui.guidelines_editor import GuidelinesEditor
from annotator.services.importing import add_article
from tests.gui.disagreeing import disagreeing, mention, write_layer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.project import Project

_TAG = "<img src='x.png'>"
_TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def tagged(tmp_path: Path) -> Project:
    """A project in which everything that somebody can name is called like a picture."""
    project = disagreeing(tmp_path / f"{_TAG.replace('/', '')}.annotator")
    text = f"{_TAG} Estara denies {_TAG} the raid."
    add_article(project, Article(f"{_TAG} name", text, title=f"{_TAG} title", source=_TAG))
    document = project.documents()[-1]
    items = [mention("m", "GPE", _TAG, text), Note("n", f"{_TAG} note", "m", is_question=True)]
    write_layer(project, document.id, f"Di {_TAG}", items)
    write_layer(project, document.id, "Ana", [mention("m", "PERSON", _TAG, text)])
    with project.file.writing():
        project.file.set_fact("title", f"{_TAG} project")
    return project


def rich(top: QWidget) -> Iterator[str]:
    """What Qt would take for HTML in a window and all that is in it."""
    for widget in (top, *top.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        if _is_loaded(widget.toolTip()):
            yield f"{where}, tooltip: {widget.toolTip()}"
        is_plain = isinstance(widget, QLabel) and (
            widget.textFormat() == Qt.TextFormat.PlainText or not _is_loaded(widget.text())
        )
        if isinstance(widget, QLabel) and not is_plain:
            yield f"{where}: {widget.text()}"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for words in _tips(widget.model(), QModelIndex()):
                yield f"{where}, tooltip of a row: {words}"
    for action in top.findChildren(QAction):
        if _is_loaded(action.toolTip()):
            yield f"action {action.toolTip()}"


def _is_loaded(words: str) -> bool:
    return "<img" in words and Qt.mightBeRichText(words)


def _tips(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        is_list = isinstance(model, QAbstractListModel)
        for column in range(1 if is_list else model.columnCount(parent)):
            index = model.index(row, column, parent)
            words = index.data(_TIP)
            if isinstance(words, str) and _is_loaded(words):
                yield words
            yield from () if is_list else _tips(model, index)


def test_on_every_screen(tagged, make_desk):
    desk = make_desk(tagged, name=f"Di {_TAG}")
    found = set()
    for name in list(desk.window.sections._sections):
        desk.window.sections.show(name)
        QApplication.processEvents()
        desk.qtbot.wait(300)
        found |= {f"{name}: {each}" for each in rich(desk.window)}
    assert not found, "\n".join(sorted(found))


def test_at_the_document_and_in_the_side_panel(tagged, make_desk):
    desk = make_desk(tagged, name=f"Di {_TAG}")
    desk.window.workspace.open(tagged.documents()[-1].id)
    found = set()
    for keys in ((), ("Ctrl+Down",), ("Tab",), ("Ctrl+Z",), ("F3",), ("Esc",)):
        desk.press(*keys)
        for page in range(4):
            desk.window.side.show_page(page)
            QApplication.processEvents()
            found |= {f"{keys}: {each}" for each in rich(desk.window)}
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize(
    "action",
    ["settings", "help", "about", "palette", "export", "suggesters", "find", "open_recent",
     "apply_to_all", "notes_project", "find_everywhere", "document_labels", "offered_labels"],
)  # fmt: skip
def test_in_what_is_opened(action, tagged, make_desk):
    desk = make_desk(tagged, name=f"Di {_TAG}")
    desk.window.workspace.open(tagged.documents()[-1].id)
    desk.press("Ctrl+Down", "Tab")
    desk.window.run(action)
    desk.qtbot.wait(200)
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    found = {each for top in tops for each in rich(top)}
    assert not found, "\n".join(sorted(found))


def test_guidelines_of_others_load_no_pictures(tagged, tmp_path, make_desk):
    picture = QImage(50, 400, QImage.Format.Format_RGB32)
    assert picture.save(str(tmp_path / "x.png"))
    guidelines = f"# PERSON\n\n![a]({tmp_path / 'x.png'}) ![b]({(tmp_path / 'x.png').as_uri()})"
    tagged.set_guidelines(guidelines)
    desk = make_desk(tagged)
    desk.window.side.show_page(3)
    editor = GuidelinesEditor(desk.window, guidelines)
    editor.show()
    for page in (desk.window.side.guide, editor.page):
        desk.qtbot.waitUntil(lambda page=page: "PERSON" in page.toPlainText())
        assert page.document().size().height() < 200
    editor.close()
