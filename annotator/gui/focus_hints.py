"""What the keys do while a field beside the text has the focus: its own hints, not the text's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.gui.hints import Hint
    from annotator.gui.main_window import MainWindow

_HELP = ("F1", phrase("all keys"))
_FIND = (
    ("Return", phrase("next place")),
    ("Shift+Return", phrase("place before")),
    ("Esc", phrase("close")),
    _HELP,
)
_SEARCH = (
    ("Return", phrase("open the first")),
    ("Down", phrase("to the list")),
    ("Esc", phrase("end the search")),
    _HELP,
)
_LIST = (
    ("Return", "open"),
    ("Esc", phrase("back to the text")),
    _HELP,
)
_NOTE = (
    ("Return", phrase("add the note")),
    ("Esc", phrase("back to the text")),
    _HELP,
)
_NOTES = (
    ("Return", phrase("go there")),
    ("F2", phrase("change its words")),
    ("A", phrase("answered, or open again")),
    ("Del", phrase("take it away")),
    ("Esc", phrase("back to the text")),
    _HELP,
)
_READ_ONLY = (*_NOTES[:1], *_NOTES[-2:])  # a flag, or somebody else's note
_NOTES_SEARCH = (
    ("Return", phrase("to the list")),
    ("Esc", phrase("end the search")),
    _HELP,
)
_OPTIONS = (
    ("Space", phrase("choose")),
    ("Return", phrase("choose and go to the list")),
    ("Left", phrase("turn the sort round")),
    ("Backspace", phrase("show everything")),
    ("Esc", phrase("back to the text")),
    _HELP,
)
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FocusHints(QObject):
    """Looks at a few fields of the annotation screen; nothing is done at key presses."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.hints: list[Hint] = []  # of the field that has the focus
        self._fields: dict[QObject, Sequence[Hint]] = {}
        queue = window.queue
        fields: tuple[tuple[QWidget, Sequence[Hint]], ...] = (
            (window.reading.find_bar.field, _FIND),
            (queue.search_field, _SEARCH),
            (queue.list, _LIST),
            (queue.options, _OPTIONS),
            (window.side.notes.field, _NOTE),
            (window.side.notes.list, _NOTES),
            (window.side.notes.search_field, _NOTES_SEARCH),
        )
        for field, hints in fields:
            self._fields[field] = [(key, tr(words)) for key, words in hints]
            field.installEventFilter(self)
        self._notes = window.side.notes.list
        self._notes.currentRowChanged.connect(lambda _: self._show_notes())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field is entered or left."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and watched is self._notes:
            self._show_notes()
        elif kind == QEvent.Type.FocusIn:
            self._show(list(self._fields[watched]))
        elif kind == QEvent.Type.FocusOut and event.reason() not in _STAYS:  # type: ignore[attr-defined]
            self._show([])
        return False

    def _show_notes(self) -> None:
        """What can be done with the note that is stood on."""
        row = self._notes.chosen
        if self._notes.hasFocus():
            hints = _NOTES if row is None or row.is_mine else _READ_ONLY
            self._show([(key, tr(words)) for key, words in hints])

    def _show(self, hints: list[Hint]) -> None:
        if hints != self.hints:
            self.hints = hints
            self._window.show_hints()
