"""Shows what files hold before they are imported, and asks how each is to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from annotator.core.translation import phrase, tr, tr_count
from annotator.core.wording import count, headed
from annotator.gui.import_summary import summary
from annotator.gui.import_wish import ImportWish
from annotator.gui.plain_words import PlainLabel, plain_tip
from annotator.gui.ruled_table import RowsModel, set_up_rows
from annotator.services.file_places import FilePlaces
from annotator.services.previewing import Preview, options_for, preview, readable_formats

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.core.documents import Problem
    from annotator.gui.ruled_table import Index
    from annotator.gui.tasks import Task, TaskRunner
    from annotator.services.project import Project

_MOST = 100  # files that are looked at; all are imported
_ROWS = 5  # of the list that are seen at once
_ROW = 34
_AUTOMATIC = phrase("Found by itself")
_ENCODING, _TEXT, _NAME, _FORMAT = "encoding", "text", "name", "format"
_CHOICES = {
    _FORMAT: phrase("Format"),
    _ENCODING: phrase("Encoding"),
    _TEXT: phrase("Text is in"),
    _NAME: phrase("Name is in"),
}
_ANY_WIDTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_ENCODINGS = (
    "utf-8", "utf-16", "windows-1250", "windows-1251", "windows-1252", "windows-1253",
    "windows-1254", "windows-1255", "windows-1256", "windows-874", "iso-8859-1", "iso-8859-2",
    "iso-8859-15", "koi8-r", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "mac-roman",
)  # fmt: skip


class _Files(RowsModel):
    """A row for each file: a preview, or the path of one that is not read yet."""

    def __init__(self, paths: list[Path]) -> None:
        self._places = FilePlaces(paths)
        super().__init__(
            (tr("File"), tr("Format"), tr("Encoding"), tr("Documents"), tr("Problems"))
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        is_read = isinstance(row, Preview)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(row.path if is_read else row))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not is_read:
            return (self._places.place(row), tr("reading…"), "", "", "")[index.column()]
        documents = f"{row.documents:,}" + ("+" if row.is_more else "")
        problems = f"{row.problem_count:,}" if row.problem_count else ""
        return (
            self._places.place(row.path),
            tr(row.format) if row.format else tr("none"),
            row.encoding,
            documents,
            problems,
        )[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def show_row(self, number: int, row: Preview) -> None:
        """Show one file that was read."""
        self.rows = [*self.rows[:number], row, *self.rows[number + 1 :]]
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))


class ImportDialog(QDialog):
    """What the files hold, read behind the window. ``wanted`` carries the files as chosen.

    That is a list of (path, how to read it), as ``import_files`` takes it, and what becomes of
    annotations, as ``import_chosen`` does; None: nothing, or there are none.
    """

    wanted = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        paths: list[Path],
        tasks: TaskRunner,
        project: Project,
        *,
        encoding: str = "",
        annotator: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paths, self._tasks, self._encoding = paths, tasks, encoding
        self._schema = project.schema
        self.wish = ImportWish(annotator)
        self._running: list[Task] = []
        self._turns: dict[int, int] = {}  # how often each file was read again
        self._heading, self._summary = PlainLabel(), PlainLabel()
        self._heading.setProperty("tone", "heading")
        self._summary.setProperty("tone", "soft")
        self._model = _Files(paths)
        self._model.show_rows(paths[:_MOST])
        self._table = QTableView()
        widths = ((1, 270), (2, 100), (3, 96), (4, 88))
        set_up_rows(self._table, self._model, tr("Files to import"), widths)
        self._table.setFixedHeight((min(len(self._model.rows), _ROWS) + 1) * _ROW + 4)
        self._table.setTabKeyNavigation(False)
        self._boxes = {name: QComboBox() for name in _CHOICES}
        self._labels: dict[str, QLabel] = {}
        self._page, self._choices = QPlainTextEdit(), QGridLayout()
        self._lay_out()
        self._table.selectRow(0)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_file())
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(_ANY_WIDTH)
            box.activated.connect(lambda _: self._read_again())
        self.wish.changed.connect(self._show_summary)
        self._show_file()
        self._read_all()

    def _lay_out(self) -> None:
        self._page.setReadOnly(True)
        self._page.setTabChangesFocus(True)
        self._page.setAccessibleName(tr("What becomes text"))
        choices = self._choices
        choices.setHorizontalSpacing(16)
        choices.setVerticalSpacing(6)
        for at, (name, box) in enumerate(self._boxes.items()):
            words = tr(_CHOICES[name])
            label = self._labels[name] = PlainLabel(words)
            label.setProperty("tone", "field")
            label.setBuddy(box)
            box.setAccessibleName(words)
            choices.addWidget(label, 0, at)
            choices.addWidget(box, 1, at)
        buttons = QDialogButtonBox()
        self._go = QPushButton(tr("Import"))
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        for widget in (self._heading, self._summary, self._table):
            column.addWidget(widget)
        column.addLayout(choices)
        column.addWidget(self.wish)
        column.addWidget(self._page, 1)
        column.addWidget(buttons)
        self.resize(960, 620)
        self.accepted.connect(self._tell)
        self.finished.connect(lambda _: self._stop())

    # -- reading --------------------------------------------------------------------------------

    def _read_all(self) -> None:
        found: dict[int, Preview] = {}
        options = options_for(self._encoding)

        def work(task: Task) -> None:
            for number, path in enumerate(self._paths[:_MOST]):
                if task.cancelled():
                    return
                found[number] = preview(path, options, task.cancelled)
                task.progressed.emit(number, len(self._paths), "")

        def show(number: int, _: int, __: str) -> None:
            self._show_row(number, found[number])

        self._running.append(self._tasks.start(work, progressed=show))

    def _read_again(self) -> None:
        """Read the chosen file as the boxes say."""
        number = self._table.currentIndex().row()
        row = self._model.rows[number]
        if not isinstance(row, Preview):
            return
        before = row.options
        was = (before.format_name, before.encoding, before.text_column, before.name_column)
        chosen = [  # what was chosen stays where the file can't be read at the moment
            str(box.currentData() or "") if not box.isHidden() else before
            for box, before in zip(self._boxes.values(), was, strict=True)
        ]
        kind, encoding, text, name = chosen
        options = row.read_as(encoding, text, name, kind)

        turn = self._turns[number] = self._turns.get(number, 0) + 1

        def show(again: Preview) -> None:
            if self._turns[number] == turn:  # else something else was chosen since
                self._show_row(number, again)

        self._running.append(
            self._tasks.start(lambda task: preview(row.path, options, task.cancelled), show)
        )

    def _stop(self) -> None:
        for task in self._running:
            task.cancel()
        self._running.clear()

    def _show_row(self, number: int, row: Preview) -> None:
        if self._running:  # else the dialog is gone
            self._model.show_row(number, row)
            if number == self._table.currentIndex().row():
                self._show_file()
            self._show_summary()

    # -- showing --------------------------------------------------------------------------------

    def _show_summary(self) -> None:
        read = [row for row in self._model.rows if isinstance(row, Preview)]
        self._show_wish(read)
        self._summary.setText(summary(read, rows=len(self._model.rows), files=len(self._paths)))
        documents = sum(row.documents for row in read)
        is_idle = len(read) == len(self._model.rows) == len(self._paths)
        is_looked_at = len(read) == len(self._model.rows)  # what there is to choose is known then
        is_something = documents > 0 or not is_idle
        self._go.setEnabled(is_looked_at and is_something and self.wish.is_ready)

    def _show_wish(self, read: list[Preview]) -> None:
        """Ask what annotations become, where there are some."""
        lacking = (name for row in read for name in row.names.lacking(self._schema))
        annotators = {name for row in read for name in row.annotators}
        is_part = any(row.is_more for row in read) or len(self._paths) > len(read)
        marks = sum(row.mentions + row.events for row in read)
        self.wish.show_found(
            annotators,
            list(dict.fromkeys(lacking)),
            is_part=is_part,
            can_be_suggested=marks > 0 or not annotators,
        )

    def _show_file(self) -> None:
        """Show the chosen file: how it is read, and what comes of it."""
        self._heading.setText(tr("Import {files}", files=count(len(self._paths), "file")))
        row = self._model.rows[self._table.currentIndex().row()]
        if not isinstance(row, Preview):
            for name in self._boxes:
                self._set_shown(name, is_shown=False)
            self._page.setPlainText("")
            self._show_summary()
            return
        given = row.options.encoding
        encodings = [*_ENCODINGS, *([given] if given and given not in _ENCODINGS else [])]
        found = (
            headed(tr(_AUTOMATIC), row.encoding) if row.encoding and not given else tr(_AUTOMATIC)
        )
        self._fill(_ENCODING, found, _same(encodings), given, is_shown=row.has_encoding)
        text, name = row.options.text_column, row.options.name_column
        has_columns = bool(row.columns)
        found = headed(tr(_AUTOMATIC), row.text_column) if row.text_column else tr("Choose…")
        self._fill(_TEXT, found, _same(row.columns), text, is_shown=has_columns)
        found = (
            headed(tr(_AUTOMATIC), row.name_column)
            if row.name_column
            else tr("None: file and line")
        )
        self._fill(_NAME, found, _same(row.columns), name, is_shown=has_columns)
        kind = row.options.format_name
        found = (
            headed(tr(_AUTOMATIC), tr(row.format)) if row.format and not kind else tr(_AUTOMATIC)
        )
        formats = {name: tr(title) for name, title in readable_formats()}
        self._fill(_FORMAT, found, formats, kind, is_shown=True)
        self._page.setPlainText(_words(row))
        self._show_summary()

    def _fill(
        self, name: str, found: str, choices: dict[str, str], chosen: str, *, is_shown: bool
    ) -> None:
        """Offer choices, each with its words, below what was found."""
        box = self._boxes[name]
        there = [box.itemData(number) for number in range(1, box.count())]
        if there != list(choices) or not chosen:  # somebody may be typing in it
            box.clear()
            box.addItem(found, "")
            for each, words in choices.items():
                box.addItem(words, each)
        at = max(box.findData(chosen), 0)
        if box.currentIndex() != at:
            box.setCurrentIndex(at)
        self._set_shown(name, is_shown=is_shown)

    def _set_shown(self, name: str, *, is_shown: bool) -> None:
        self._labels[name].setVisible(is_shown)
        self._boxes[name].setVisible(is_shown)
        wide = 3 if name == _FORMAT else 2  # titles of formats are the longest
        self._choices.setColumnStretch([*self._boxes].index(name), wide * is_shown)

    def _tell(self) -> None:
        rows = list(self._model.rows)
        options = options_for(self._encoding)
        chosen = [(row.path, row.options) if isinstance(row, Preview) else (row, options)
                  for row in rows]  # fmt: skip
        files = [*chosen, *((path, options) for path in self._paths[_MOST:])]
        self.wanted.emit(files, self.wish.wish())


def _same(names: list[str]) -> dict[str, str]:
    """Names that are shown as they are."""
    return {name: name for name in names}


def _words(row: Preview) -> str:
    """The problems with a file and the beginnings of its documents."""
    parts = [_problem(each) for each in row.problems]
    if row.problem_count > len(row.problems):
        parts.append(
            tr("… and {number:,} more problems", number=row.problem_count - len(row.problems))
        )
    for each in row.samples:
        facts = f"\n{each.facts}" if each.facts else ""
        parts.append(f"■ {each.name}{facts}\n\n{each.text}")
    if row.documents > len(row.samples):
        rest = row.documents - len(row.samples)
        more = tr_count(rest, "… and {n:,} more document", "… and {n:,} more documents")
        if row.is_more:
            more = tr("… and {n:,} more documents or more", n=rest)
        parts.append(more)
    return "\n\n".join(parts)


def _problem(problem: Problem) -> str:
    return f"▲ {problem.where}\n{problem.why}"
