"""The fields of the export dialog; together they make an order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.plain_words import PlainLabel
from annotator.services import exporting
from annotator.services.dataset_card import card_path
from annotator.services.export_orders import Order, shares_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.project import Project

ALL, GOLD = "*all*", "*gold*"
_EVERY, _LISTED, _CHOSEN = "every", "listed", "chosen"
_WIDTH = 420
_SEEDS = 999_999_999


class ExportForm(QWidget):
    """``changed`` tells that the order is another one."""

    changed = Signal()

    def __init__(self, project: Project, annotator: str, listed: Sequence[str]) -> None:
        super().__init__()
        self._annotator, self._listed = annotator, list(listed)
        self._formats = exporting.writable_formats()
        self.format, self.whose, self.which = QComboBox(), QComboBox(), QComboBox()
        self.done = QCheckBox(tr("Only documents that are done"))
        self.splits = QCheckBox(tr("Split into train, dev and test"))
        self.shares, self.seed = QLineEdit("80/10/10"), QSpinBox()
        self.card = QCheckBox(tr("Dataset card beside the data"))
        self.licence = QLineEdit()
        self.path = QLineEdit(str(project.path.with_suffix(".jsonl")))
        self.browse = QPushButton(tr("Choose…"))
        self._ending = ".jsonl"
        self._why, self._replaces = _told("danger"), _told("danger")
        self._make_documents(project)
        self._fill(project)
        self._name()
        self._lay_out()
        self._connect()
        self._settle()

    def _make_documents(self, project: Project) -> None:
        found = project.documents()
        self._ids = [each.id for each in found]
        self.documents = QListView()
        self.documents.setModel(
            QStringListModel([each.title or each.name for each in found], self.documents)
        )
        self.documents.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.documents.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.documents.setUniformItemSizes(True)
        self.documents.setMinimumHeight(96)

    def _fill(self, project: Project) -> None:
        for each in self._formats:
            self.format.addItem(tr(each.title), each.name)
        self.whose.addItem(
            tr("What {annotator} decided", annotator=self._annotator), self._annotator
        )
        self.whose.addItem(tr("Everybody's layers"), ALL)
        self.whose.addItem(tr("The gold layer"), GOLD)
        for name in project.annotators():
            if name != self._annotator:
                self.whose.addItem(tr("What {name} decided", name=name), name)
        self.which.addItem(
            tr("All {documents}", documents=count(len(self._ids), "document")), _EVERY
        )
        if self._listed and len(self._listed) < len(self._ids):
            self.which.addItem(
                tr("The {listed:,} that the queue lists", listed=len(self._listed)), _LISTED
            )
        self.which.addItem(tr("Chosen ones"), _CHOSEN)
        self.done.setChecked(True)
        self.seed.setRange(0, _SEEDS)
        self.seed.setValue(1)
        self.seed.setFixedWidth(112)
        self.seed.setToolTip(tr("The same number gives the same split"))
        self.shares.setFixedWidth(112)
        self.licence.setPlaceholderText(tr("Licence, such as CC BY 4.0"))
        self.browse.setAutoDefault(False)
        for box in (self.format, self.whose, self.which):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(20)

    def _name(self) -> None:
        for field, name in (
            (self.format, tr("Format")),
            (self.whose, tr("Whose work")),
            (self.which, tr("Documents")),
            (self.documents, tr("Documents to choose")),
            (self.shares, tr("Shares of the parts")),
            (self.seed, tr("Random seed")),
            (self.licence, tr("Licence")),
            (self.path, tr("File to write")),
        ):
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        where = _beside(self.path, self.browse)
        self._seed_name = PlainLabel(tr("Seed"))
        self._seed_name.setProperty("tone", "field")
        parts = _beside(self.shares, self._seed_name, self.seed)
        parts.addStretch(1)
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (tr("Format"), self.format), (tr("Whose"), self.whose), (tr("Documents"), self.which),
            ("", self.documents), ("", self.done), ("", self.splits), ("", parts),
            ("", self.card), ("", self.licence), (tr("To"), where), ("", self._replaces),
        )  # fmt: skip
        for name, field in rows:
            form.addRow(name, field)
            if name:
                form.labelForField(field).setProperty("tone", "field")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self._why)
        column.addStretch(1)
        self.setFixedWidth(_WIDTH)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._follow_format)
        for box in (self.whose, self.which):
            box.currentIndexChanged.connect(lambda _: self._settle())
        for tick in (self.done, self.splits, self.card):
            tick.toggled.connect(lambda _: self._settle())
        for line in (self.shares, self.path):
            line.textChanged.connect(lambda _: self._settle())
        self.seed.valueChanged.connect(lambda _: self._settle())
        self.documents.selectionModel().selectionChanged.connect(lambda *_: self._settle())

    def _follow_format(self) -> None:
        chosen = self._formats[self.format.currentIndex()]
        path = self.path.text()
        if path.endswith(self._ending):  # what somebody chose otherwise stays
            self.path.setText(path.removesuffix(self._ending) + chosen.ending)
            self._ending = chosen.ending
        self._settle()

    def _settle(self) -> None:
        """Show what can be filled in now, and tell."""
        self.documents.setVisible(self.which.currentData() == _CHOSEN)
        for field in (self.shares, self._seed_name, self.seed):
            field.setEnabled(self.splits.isChecked())
        self.licence.setEnabled(self.card.isChecked())
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        """Say so where files would be replaced."""
        try:
            order = self.order()
        except UserError:
            order = self.order(split=False)
        targets = [*order.parts().values(), *([card_path(order.path)] if order.card else [])]
        there = [each.name for each in targets if each.is_file()]
        self._replaces.setText(
            tr("{there} is there already; the export replaces it.", there=there[0])
            if len(there) == 1
            else tr(
                "{there} of the files are there already; the export replaces them.",
                there=len(there),
            )
        )
        self._replaces.setVisible(bool(there))

    # -- the order ------------------------------------------------------------------------------

    def choose(self, whose: str) -> None:
        """Choose whose layers; what there is not changes nothing."""
        at = self.whose.findData(whose)
        self.whose.setCurrentIndex(at if at >= 0 else self.whose.currentIndex())

    def order(self, *, split: bool = True) -> Order:
        """What the fields say. Raises UserError where the split is none."""
        whose = self.whose.currentData()
        scope = {ALL: exporting.ANNOTATORS, GOLD: exporting.GOLD}.get(whose)
        scope = replace(scope or exporting.Scope(whose), documents=self._documents())
        return Order(
            Path(self.path.text()).expanduser(),
            str(self.format.currentData()),
            scope,
            done_only=self.done.isChecked(),
            shares=shares_from(self.shares.text()) if split and self.splits.isChecked() else (),
            seed=self.seed.value(),
            card=self.card.isChecked(),
            licence=self.licence.text().strip(),
        )

    def _documents(self) -> frozenset[str] | None:
        which = self.which.currentData()
        if which == _LISTED:
            return frozenset(self._listed)
        if which == _CHOSEN:
            rows = self.documents.selectionModel().selectedIndexes()
            return frozenset(self._ids[each.row()] for each in rows)
        return None

    def why_not(self) -> str:
        """Why nothing can be exported like this; empty where it can."""
        if not self.path.text().strip():
            return tr("Give the file a name.")
        if self._documents() == frozenset():
            return tr("Choose documents in the list.")
        try:
            self.order()
        except UserError as error:
            return str(error)
        return ""

    def show_why_not(self, why: str) -> None:
        """Say it under the fields."""
        self._why.setText(why)
        self._why.setVisible(bool(why))

    # -- next time ------------------------------------------------------------------------------

    def choices(self) -> dict[str, str]:
        """What to choose next time, as words."""
        whose = self.whose.currentData()
        return {
            "whose": whose if whose in (ALL, GOLD) else "",
            "done": str(self.done.isChecked()),
            "split": str(self.splits.isChecked()),
            "shares": self.shares.text(),
            "seed": str(self.seed.value()),
            "card": str(self.card.isChecked()),
            "licence": self.licence.text(),
        }

    def recall(self, format_name: str, choices: dict[str, str]) -> None:
        """Choose the same again, as far as it is still there."""
        self.format.setCurrentIndex(max(self.format.findData(format_name), 0))
        self.choose(choices.get("whose", ""))
        for name, tick in (("done", self.done), ("split", self.splits), ("card", self.card)):
            if name in choices:
                tick.setChecked(choices[name] == "True")
        self.shares.setText(choices.get("shares", self.shares.text()))
        self.licence.setText(choices.get("licence", ""))
        seed = choices.get("seed", "")
        if seed.isdecimal() and seed.isascii() and len(seed) < 10:
            self.seed.setValue(int(seed))


def _told(tone: str) -> QLabel:
    label = PlainLabel()
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setVisible(False)
    return label


def _beside(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for field in fields:
        row.addWidget(field, 1 if isinstance(field, QLineEdit) else 0)
    return row
