"""The line of the import dialog that says what becomes of annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from annotator.core.errors import UserError
from annotator.core.labels import shown_name
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.plain_words import PlainLabel
from annotator.services.annotation_import import Wish
from annotator.services.project import checked_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

SUGGESTIONS, OWN, ONE, NOTHING = "suggestions", "own", "one", "nothing"
_CHOICES = {
    SUGGESTIONS: phrase("suggestions, to be decided about"),
    OWN: phrase("the work of those whom the files name"),
    ONE: phrase("the work of one annotator"),
    NOTHING: phrase("nothing: the texts alone come in"),
}
_NAMED = 6  # names that the schema lacks, of those that are written out


class ImportWish(QWidget):
    """Asks what annotations become; it is hidden where no file has any. ``changed`` tells."""

    changed = Signal()

    def __init__(self, annotator: str) -> None:
        super().__init__()
        self._is_chosen = False  # by somebody, so that it stays
        self._is_unnamed = False  # the files name nobody
        self.box, self.whose, self.names = QComboBox(), QLineEdit(annotator), QCheckBox()
        for key, words in _CHOICES.items():
            self.box.addItem(tr(words), key)
        self._lacking = PlainLabel()
        self._lacking.setProperty("tone", "soft")
        self._lacking.setWordWrap(True)
        self._whose = PlainLabel(tr("Annotator"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        self._about = PlainLabel(tr("Annotations become"))
        for column, (label, field) in enumerate(
            ((self._about, self.box), (self._whose, self.whose))
        ):
            label.setProperty("tone", "field")
            label.setBuddy(field)
            field.setAccessibleName(label.text())
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self.names, 2, 0, 1, 2)
        grid.addWidget(self._lacking, 3, 0, 1, 2)
        self._one = PlainLabel()
        self._one.setProperty("tone", "soft")
        self._one.setWordWrap(True)
        grid.addWidget(self._one, 4, 0, 1, 2)
        self.names.setText(tr("Add the names that the schema lacks"))
        self.names.setChecked(True)
        self.names.toggled.connect(lambda _: self.changed.emit())
        self.box.activated.connect(lambda _: self._choose())
        self.whose.textChanged.connect(lambda _: self.changed.emit())
        self.hide()

    def show_found(
        self,
        annotators: Collection[str],
        lacking: Sequence[str],
        *,
        is_part: bool = False,
        can_be_suggested: bool = True,
    ) -> None:
        """What the files hold: whose annotations ("" for unnamed ones), and unknown names.

        ``is_part``: there is more that was not looked at, and may have others. Without
        ``can_be_suggested`` there are labels of documents alone.
        """
        self.setVisible(bool(annotators) or is_part)
        self._is_unnamed = set(annotators) == {""} and not is_part
        if not self._is_chosen:
            named = bool(annotators) and "" not in annotators
            otherwise = SUGGESTIONS if can_be_suggested else ONE
            self.box.setCurrentIndex(self.box.findData(OWN if named else otherwise))
        shown = ", ".join(shown_name(each) or "_" for each in lacking[:_NAMED])
        if len(lacking) > _NAMED:
            more = count(len(lacking) - _NAMED, "more name")
            shown = tr("{names} and {more}", names=shown, more=more)
        words = tr("The schema lacks: {names}. What it lacks is left out.", names=shown)
        if self.names.isChecked():
            words = tr("The schema lacks: {names}.", names=shown)
        self._lacking.setText(words)
        self._lacking.setToolTip(", ".join(map(shown_name, lacking)))
        is_taken = self.chosen != NOTHING
        self.names.setVisible((bool(lacking) or is_part) and is_taken)
        self._lacking.setVisible(bool(lacking) and is_taken)
        for field in (self._whose, self.whose):
            field.setVisible(self.chosen == ONE)
        self._one.setText(self._about_one(len({*annotators} - {""})))
        self._one.setVisible(bool(self._one.text()))

    def _about_one(self, annotators: int) -> str:
        """What there is to say where all becomes the work of one person."""
        if self.chosen != ONE:
            return ""
        wrong = self._wrong_name()
        if not wrong and annotators > 1:
            return tr(
                "The files have the work of {n:,} annotators. Of a text that several of them "
                "annotated, only the first one’s comes in.",
                n=annotators,
            )
        return wrong

    @property
    def chosen(self) -> str:
        """What annotations become."""
        return str(self.box.currentData())

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing."""
        if self.isHidden():
            return True
        if self.chosen == OWN:
            return not self._is_unnamed
        return self.chosen != ONE or not self._wrong_name()

    def _wrong_name(self) -> str:
        """What is wrong with the name that was typed; empty where nothing is."""
        try:
            checked_name(self.whose.text())
        except UserError as error:
            return str(error)
        return ""

    def wish(self) -> Wish | None:
        """What becomes of annotations; None: nothing, or there are none."""
        if self.isHidden() or self.chosen == NOTHING:
            return None
        name = checked_name(self.whose.text()) if self.chosen == ONE else ""
        add = self.names.isChecked() and not self.names.isHidden()
        return Wish(name, self.chosen == SUGGESTIONS, add)

    def _choose(self) -> None:
        self._is_chosen = True
        self.changed.emit()
