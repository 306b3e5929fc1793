"""The user guide: pages of Markdown that ship with the program, with the keys that hold now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from annotator.gui.actions import BY_ID
from annotator.gui.typeset import typeset, typeset_keys
from annotator.paths import resource_path

if TYPE_CHECKING:
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

NAMES = ("start", "reading", "labelling", "events", "editing", "apply", "queue", "schema",
         "notes", "teams", "files", "formats", "python", "keys")  # fmt: skip
PLACEHOLDER = re.compile(r"\{(\w+)\}")
_CODE = re.compile(r"`([^`]+)`")
_NAME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the guide, as it is written."""

    name: str
    markdown: str

    @property
    def title(self) -> str:
        """Its heading."""
        return self.markdown.partition("\n")[0].lstrip("# ")


def read_pages() -> list[Page]:
    """All pages, in their order."""
    folder = resource_path("help")
    return [Page(name, (folder / f"{name}.md").read_text(encoding="utf-8")) for name in NAMES]


def with_keys(markdown: str, keymap: Keymap) -> str:
    """A page with the keys of actions in their places; without a key, where its menu has it."""

    def fill(found: re.Match[str]) -> str:
        action = BY_ID.get(found[1])
        if action is None:
            return found[0]
        key = keymap.shown(action.id)
        name = action.text.rstrip("…")
        return f"`{key}`" if key else f"*{action.menu} > {name}*" if action.menu else f"*{name}*"

    return _CODE.sub("`\u00a0\\1\u00a0`", PLACEHOLDER.sub(fill, markdown))


class Manual(QWidget):
    """A list of pages, and the one that is read. Links lead from page to page."""

    def __init__(self, theme: Theme, keymap: Keymap) -> None:
        super().__init__()
        self._theme, self._keymap = theme, keymap
        self._pages = {page.name: page for page in read_pages()}
        self._words: list[str] = []
        self.list = QListWidget()
        self.list.setAccessibleName("Pages of the guide")
        self.list.setFixedWidth(220)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.page = QTextBrowser()
        self.page.setObjectName("guide")
        self.page.setAccessibleName("Page of the guide")
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        keymap.changed.connect(self._show)
        self.search("")

    def search(self, typed: str) -> None:
        """List only the pages with all these words, and mark the words."""
        self._words = typed.casefold().split()
        before = self.name
        self.list.clear()
        for page in self._pages.values():
            text = with_keys(page.markdown, self._keymap).casefold()
            if all(word in text for word in self._words):
                item = QListWidgetItem(page.title)
                item.setData(_NAME, page.name)
                self.list.addItem(item)
        self.show_page(before)

    @property
    def name(self) -> str:
        """The page that is read."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def show_page(self, name: str) -> None:
        """Read this page, or the first one that is listed."""
        rows = range(self.list.count())
        wanted = [row for row in rows if self.list.item(row).data(_NAME) == name]
        self.list.setCurrentRow(wanted[0] if wanted else 0)
        if self.list.count() == 0:
            self._show()

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not any(self.list.item(row).data(_NAME) == name for row in range(self.list.count())):
            self.search("")
        self.show_page(name)

    def _show(self) -> None:
        page = self._pages.get(self.name)
        if page is None:
            self.page.setMarkdown("Nothing in the guide has these words. Try another one.")
            return
        self.page.setMarkdown(with_keys(page.markdown, self._keymap))
        typeset(self.page.document())
        typeset_keys(self.page.document(), self._theme)
        self._mark_words()

    def _mark_words(self) -> None:
        found = []
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.found))
        for word in self._words:
            cursor = self.page.document().find(word)
            while not cursor.isNull():
                place = QTextEdit.ExtraSelection()
                place.cursor, place.format = QTextCursor(cursor), look
                found.append(place)
                cursor = self.page.document().find(word, cursor)
        self.page.setExtraSelections(found)
