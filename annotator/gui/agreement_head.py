"""The head of the agreement screen: what is compared, a button for each choice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import phrase, tr
from annotator.core.wording import count, headed
from annotator.gui.choice_panel import Choice, ChoicePanel
from annotator.gui.flow_layout import FlowLayout
from annotator.gui.menu_button import choices_menu, open_under
from annotator.gui.tooltips import explain
from annotator.services.agreement.parts import GOLD, AgreementSettings, Level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Schema
    from annotator.services.agreement.comparison import Comparison


@dataclass(frozen=True, slots=True)
class _Switch:
    """A setting with two values: what the button says, and how the menu offers each."""

    field: str
    explained: str
    values: tuple[tuple[Any, str, str], tuple[Any, str, str]]  # value, on the button, in the menu


_SWITCHES = {
    "agreement_suggestions": _Switch(
        "without_untouched",
        phrase("Whether suggestions that were accepted unchanged are counted"),
        (
            (False, phrase("all suggestions counted"), phrase("Count all suggestions")),
            (
                True,
                phrase("without untouched suggestions"),
                phrase("Leave out what was accepted unchanged"),
            ),
        ),
    ),
    "agreement_parents": _Switch(
        "level",
        phrase("Whether event types are compared as they are, or as their PLOVER parents"),
        (
            (Level.TYPE, phrase("event types"), phrase("Compare event types")),
            (
                Level.PARENT,
                phrase("PLOVER parents"),
                phrase("Compare the PLOVER parents of event types"),
            ),
        ),
    ),
    "agreement_gold": _Switch(
        "gold",
        phrase("Whether annotators are compared with each other or with the gold"),
        (
            (False, phrase("with each other"), phrase("Compare annotators with each other")),
            (True, phrase("against gold"), phrase("Compare each annotator with the gold")),
        ),
    ),
}
_WIDTH = 640
_ACTIONS = {
    "agreement_feedback": phrase("Feedback…"),
    "agreement_report": phrase("Report…"),
}  # they choose nothing
_DONE = ((False, phrase("Done layers only")), (True, phrase("All layers that were begun")))


class AgreementHead(QWidget):
    """Buttons that say what is compared; pressed, they offer the rest. ``settings`` is chosen."""

    changed = Signal(object)  # AgreementSettings
    action_wanted = Signal(str)  # the id of an action that chooses nothing
    words_wanted = Signal()  # those that documents must have are to be asked for

    def __init__(self) -> None:
        super().__init__()
        self.settings = AgreementSettings()
        self._schema: Schema | None = None
        self._names: Sequence[str] = ()
        self._shared, self._many = -1, 0
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.panel = ChoicePanel(self)
        self.panel.chosen.connect(self._take_choice)
        self._choosing = ""
        self._show()

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        for each in (self, chips):
            each.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(chips, 1)
        for action_id, explained in (
            ("agreement_annotators", tr("Whose layers are compared")),
            ("agreement_documents", tr("Which documents are compared")),
            ("agreement_labels", tr("Which labels and event types are compared")),
            *((name, tr(switch.explained)) for name, switch in _SWITCHES.items()),
            (
                "agreement_feedback",
                tr("Write a page for each annotator: what was settled otherwise"),
            ),
            ("agreement_report", tr("Write all numbers to a file")),
        ):
            button = QPushButton()
            button.setProperty("tone", "filter")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            explain(button, explained, action_id)
            button.clicked.connect(lambda _=False, name=action_id: self.open(name))
            self.buttons[action_id] = button
            if action_id in _ACTIONS:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            else:
                flow.addWidget(button)
        for action_id, words in _ACTIONS.items():
            self.buttons[action_id].setText(tr(words))

    def sizeHint(self) -> QSize:
        """One line of buttons; the layout asks how many lines there are at its width."""
        return QSize(_WIDTH, self.buttons["agreement_report"].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same: else it would be taken for as high as it is where it is narrowest."""
        return QSize(0, self.sizeHint().height())

    def offer(self, schema: Schema, names: Sequence[str]) -> None:
        """The labels and annotators that there are; what is there no longer is not chosen."""
        self._schema, self._names = schema, names
        known = {each.name for each in schema.entities} | {each.name for each in schema.events}
        known |= {each.name for each in schema.document_labels}
        self.settings = replace(
            self.settings,
            annotators=tuple(each for each in self.settings.annotators if each in names),
            labels=tuple(each for each in self.settings.labels if each in known),
        )
        self._show()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """How many documents and annotators the figures rest on."""
        self._shared, self._many = -1, len(self.settings.annotators) or len(self._names)
        if comparison is not None:
            self._shared = comparison.shared
            compared = [name for name in comparison.annotators if name != GOLD]
            self._many = len(compared)
            if not self.settings.annotators and compared:
                self._names = compared  # who has nothing to compare is not offered
        self._show()

    def forget(self) -> None:
        """Another project: nothing is chosen."""
        self.settings = AgreementSettings()
        self.panel.hide()
        self.show_comparison(None)

    def change(self, **values: Any) -> None:
        """Choose something else."""
        wanted = replace(self.settings, **values)
        if wanted != self.settings:
            self.settings = wanted
            self._show()
            self.changed.emit(wanted)

    # -- what the buttons say -------------------------------------------------------------------

    def _show(self) -> None:
        wanted, plain = self.settings, AgreementSettings()
        labels = count(len(wanted.labels), "label") if wanted.labels else tr("all labels")
        many = count(self._many, "annotator") if self._many else tr("annotators")  # not known yet
        self._say("agreement_annotators", many, bool(wanted.annotators))
        self._say("agreement_labels", labels, bool(wanted.labels))
        is_part = any((wanted.text, wanted.since, wanted.until, wanted.documents))
        self._say("agreement_documents", self._documents(), is_part or wanted.all_layers)
        for name, switch in _SWITCHES.items():
            value = getattr(wanted, switch.field)
            shown = next(words for each, words, _ in switch.values if each == value)
            self._say(name, tr(shown), value != getattr(plain, switch.field))
        self.updateGeometry()

    def _say(self, action_id: str, words: str, is_changed: bool) -> None:
        button = self.buttons[action_id]
        button.setText(words)
        button.setAccessibleName(headed(button.property("explained_as"), words))
        if button.property("changed") != is_changed:
            button.setProperty("changed", is_changed)
            button.style().polish(button)

    def _documents(self) -> str:
        wanted = self.settings
        words = (
            tr("shared documents") if self._shared < 0 else count(self._shared, "shared document")
        )
        more = []
        if wanted.all_layers:
            more.append(tr("done or not"))
        if wanted.text:
            more.append(tr("with “{words}”", words=wanted.text))
        if wanted.since or wanted.until:
            more.append(_span(wanted.since, wanted.until))
        if wanted.documents:
            more.append(tr("chosen ones"))
        return ", ".join((words, *more))

    # -- choosing -------------------------------------------------------------------------------

    def open(self, action_id: str) -> None:
        """Offer what a button stands for; what it opens takes the keys."""
        button = self.buttons[action_id]
        if action_id in _ACTIONS:
            self.action_wanted.emit(action_id)
        elif action_id in _SWITCHES:
            self._offer_switch(button, _SWITCHES[action_id])
        elif action_id == "agreement_documents":
            self._offer_documents(button)
        else:
            self._offer_many(button, action_id)

    def turn(self, action_id: str) -> None:
        """The other one of two values."""
        switch = _SWITCHES[action_id]
        (first, _, _), (second, _, _) = switch.values
        now = getattr(self.settings, switch.field)
        self.change(**{switch.field: second if now == first else first})

    def _offer_switch(self, button: QPushButton, switch: _Switch) -> None:
        now = getattr(self.settings, switch.field)
        choices = [
            (tr(words), value == now, partial(self._set, switch.field, value))
            for value, _, words in switch.values
        ]
        open_under(choices_menu(self, choices), button)

    def _set(self, field: str, value: Any) -> None:
        self.change(**{field: value})

    def _offer_documents(self, button: QPushButton) -> None:
        wanted = self.settings
        choices = [
            (tr(words), value == wanted.all_layers, partial(self._set, "all_layers", value))
            for value, words in _DONE
        ]
        menu = choices_menu(self, choices)
        menu.addSeparator()
        words = menu.addAction(tr("With these words…"))
        words.triggered.connect(lambda _=False: self.words_wanted.emit())
        everything = menu.addAction(tr("Every document, of any time"))
        everything.setEnabled(any((wanted.text, wanted.since, wanted.until, wanted.documents)))
        everything.triggered.connect(
            lambda _=False: self.change(text="", since="", until="", documents=())
        )
        open_under(menu, button)

    def _offer_many(self, button: QPushButton, action_id: str) -> None:
        self._choosing = "annotators" if action_id == "agreement_annotators" else "labels"
        chosen = getattr(self.settings, self._choosing)
        self.panel.offer(self._choices(), chosen, self._choosing)
        self.panel.open_below(button)

    def _choices(self) -> list[Choice]:
        if self._choosing == "annotators" or self._schema is None:
            return [Choice(name, name) for name in self._names]
        found = [Choice(each.name, shown_label(each.name)) for each in self._schema.entities]
        found += [Choice(each.name, shown_name(each.name)) for each in self._schema.events]
        found += [Choice(each.name, shown_name(each.name)) for each in self._schema.document_labels]
        return found

    def _take_choice(self, names: tuple[str, ...]) -> None:
        self.change(**{self._choosing: names})


def _span(since: str, until: str) -> str:
    if since and until:
        return tr("finished {since} to {until}", since=since, until=until)
    return (
        tr("finished since {since}", since=since)
        if since
        else tr("finished until {until}", until=until)
    )
