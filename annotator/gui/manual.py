"""The user guide: pages of Markdown that ship with the program, with the keys that hold now.

The files can be read anywhere: a key stands in them as it is by default, with a comment behind it
that names its action, as in ``press `Enter`<!--accept-->``. Here it becomes the key that holds.

Translated pages lie in a folder named by their language, the pictures of all beside the English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from annotator.core.translation import spoken_language, tr
from annotator.gui.actions import BY_ID, menu_name
from annotator.gui.key_names import shown
from annotator.gui.typeset import KEY_ROOM, typeset, typeset_page
from annotator.paths import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

NAMES = ("start", "reading", "labelling", "events", "editing", "apply", "queue", "notes",
         "lead", "schema", "teams", "agreement", "settle", "suggesting", "files", "formats",
         "commands", "python", "keys", "trouble", "news")  # fmt: skip
KEY = re.compile(r"(?:`[^`\n]+`|\*[^*\n]+\*)<!--(\w+)-->")
CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_NAMED_KEYS = frozenset(
    ("Ctrl", "Alt", "Shift", "Enter", "Esc", "Tab", "Del", "Space", "Backspace", "Ins", "Home",
     "End", "PgUp", "PgDown", "PageUp", "PageDown", *(f"F{number}" for number in range(1, 13)))
)  # fmt: skip
_NAME = Qt.ItemDataRole.UserRole
_AROUND_PICTURE = 36  # px: margins and a scroll bar


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the guide, as it is written."""

    name: str
    markdown: str

    @property
    def title(self) -> str:
        """Its heading."""
        return self.markdown.partition("\n")[0].lstrip("# ")


def page_path(name: str, language: str) -> Path:
    """Where a page lies: in this language, or in English while nobody has translated it."""
    translated = resource_path("help", language, f"{name}.md")
    return translated if translated.is_file() else resource_path("help", f"{name}.md")


def read_pages(language: str = "en") -> list[Page]:
    """All pages in a language, in their order."""
    return [Page(name, page_path(name, language).read_text(encoding="utf-8")) for name in NAMES]


def anchor(heading: str) -> str:
    """What a heading is called in a link, as the usual web pages of Markdown have it."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")


def keyed(action_id: str, keymap: Keymap) -> str:
    """An action's key as Markdown; without one, where its menu has it."""
    action = BY_ID[action_id]
    key, name = keymap.shown(action.id), action.text.rstrip("…")
    menu = menu_name(action.menu) if action.menu else ""
    return f"`{key}`" if key else f"*{menu} > {name}*" if menu else f"*{name}*"


def with_keys(markdown: str, keymap: Keymap) -> str:
    """A page with the keys that hold now in their places, and room around each for its cap."""

    def fill(found: re.Match[str]) -> str:
        return _roomy(keyed(found[1], keymap)) if found[1] in BY_ID else found[0]

    def make_room(found: re.Match[str]) -> str:
        words = found[1]
        is_plain_key = not words.startswith(KEY_ROOM) and is_key(words)
        return _roomy(f"`{shown(portable_key(words))}`") if is_plain_key else found[0]

    return CODE.sub(make_room, KEY.sub(fill, markdown))


def _roomy(key: str) -> str:
    """A key with room around it; a menu as it is."""
    return f"`{KEY_ROOM}{key[1:-1]}{KEY_ROOM}`" if key.startswith("`") else key


def is_key(words: str) -> bool:
    """Whether what is written as code is a key, in English or in what is spoken; else a command."""
    return all(part in _NAMED_KEYS or len(part) < 2 for part in _parts(portable_key(words)))


def portable_key(words: str) -> str:
    """A key by its English names: ``Shift`` for what the window's language calls ``Umschalt``."""
    english = _english_names(spoken_language())
    return "+".join(english.get(part, part) for part in _parts(words))


@cache
def _english_names(language: str) -> dict[str, str]:
    """The keys that have names, by what they are called in the language that is spoken."""
    return {tr(name): name for name in _NAMED_KEYS}


def local_key(words: str) -> str:
    """A key as it is called in the window's language; a command as it is."""
    parts = _parts(words) if is_key(words) else []
    return "+".join(tr(part) if part in _NAMED_KEYS else part for part in parts) or words


def _parts(words: str) -> list[str]:
    return words.split("+") if len(words) > 1 else [words]


class _Reader(QTextBrowser):
    """A page whose pictures are no wider than it is."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture, made as narrow as the page where it is wider."""
        path = PurePosixPath(name.path() if isinstance(name, QUrl) else name)
        if path.suffix != ".png":
            return super().loadResource(kind, name)
        image = QImage(str(resource_path("help", path.name)))
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - _AROUND_PICTURE) * ratio)
        if 0 < room < image.width() * ratio:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image


class Manual(QWidget):
    """A list of pages, and the one that is read. Links lead from page to page."""

    def __init__(self, theme: Theme, keymap: Keymap) -> None:
        super().__init__()
        self._theme, self._keymap = theme, keymap
        self._pages = {page.name: page for page in read_pages(spoken_language())}
        self._words: list[str] = []
        self._read: list[str] = []  # pages, the one that is read last
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setFixedWidth(240)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.page = _Reader()
        self.page.setObjectName("guide")
        self.page.setAccessibleName(tr("Page of the guide"))
        self.page.setOpenLinks(False)
        self.page.setSearchPaths([str(resource_path("help"))])
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
        blocked = QSignalBlocker(self.list)  # clearing would turn the pages
        self.list.clear()
        for page in self._pages.values():
            text = with_keys(page.markdown, self._keymap).casefold()
            if all(word in text for word in self._words):
                item = QListWidgetItem(page.title)
                item.setData(_NAME, page.name)
                self.list.addItem(item)
        blocked.unblock()
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

    def back(self) -> None:
        """Read the page that was read before this one."""
        if len(self._read) > 1:
            del self._read[-1]
            self.turn_to(self._read.pop())

    def turn_to(self, name: str) -> None:
        """Read this page, also where the search has left it out."""
        if not any(self.list.item(row).data(_NAME) == name for row in range(self.list.count())):
            self.search("")
        self.show_page(name)

    def _follow(self, link: QUrl) -> None:
        self.turn_to(link.path().removesuffix(".md") or self.name)
        heading = link.fragment()
        block = self.page.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == heading:
                place = self.page.document().documentLayout().blockBoundingRect(block).top()
                self.page.verticalScrollBar().setValue(int(place))
            block = block.next()

    def _show(self) -> None:
        page = self._pages.get(self.name)
        if page is None:
            self.page.setMarkdown(tr("Nothing in the guide has these words. Try another one."))
            return
        if self._read[-1:] != [page.name]:
            self._read.append(page.name)
        self.page.setMarkdown(with_keys(page.markdown, self._keymap) + self._next_page(page.name))
        typeset(self.page.document())
        typeset_page(self.page.document(), self._theme)
        self._mark_words()

    def _next_page(self, name: str) -> str:
        """The link to the page behind this one; nothing behind the last."""
        name = (*NAMES, "")[NAMES.index(name) + 1]
        if not name:
            return ""
        link = f"[{self._pages[name].title}]({name}.md)"
        return "\n\n" + tr("Next: {page}", page=link) + "\n"

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
