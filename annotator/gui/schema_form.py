"""The form of one part of the schema: its name, key, colours, fillers, limits, values."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core import schema_editing as editing
from annotator.core.labels import shown_label, shown_name
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import WORDS, Place, entry, fillers_of
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.flow_layout import FlowLayout
from annotator.gui.plain_words import PlainLabel
from annotator.gui.schema_fields import (
    ChipsField,
    ChoiceField,
    ColorField,
    Field,
    LimitsField,
    LineField,
    TickField,
    WordsField,
    clear,
)
from annotator.gui.schema_values import ValuesField
from annotator.gui.theme import DARK, LIGHT, label_color

if TYPE_CHECKING:
    from annotator.gui.schema_editor import SchemaEditor

_MERGE, _SPLIT, _RETIRE, _REMOVE = "merge", "split", "retire", "remove"
_LABELLED = (Part.ENTITY, Part.EVENT)
_DEFAULTS = {"color": "#6b6b6b", "dark": "#b5b5b5"}


class SchemaForm(QScrollArea):
    """Shows the editor's place. What is changed in it changes the draft at once."""

    action_wanted = Signal(str)  # an action's id
    wrong_changed = Signal()  # something that can't be stands in a field, or no longer

    def __init__(self, editor: SchemaEditor) -> None:
        super().__init__()
        self.setObjectName("schema_form")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._editor = editor
        self._fields: list[Field] = []
        self._shown: object = None
        inside = QWidget()
        inside.setObjectName("schema_form_inside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(28, 22, 28, 24)
        self._column.setSpacing(0)
        self._title = PlainLabel()
        self._title.setProperty("tone", "heading")
        self._title.setWordWrap(True)
        self._about = PlainLabel()
        self._about.setProperty("tone", "soft")
        self._about.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addSpacing(2)
        self._column.addWidget(self._about)
        self._column.addSpacing(14)
        self._column.addLayout(self._rows)
        self._column.addSpacing(16)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        self._column.addWidget(buttons)
        self._column.addStretch(1)
        self.setWidget(inside)

    @property
    def wrong(self) -> str:
        """What can't be in one of the fields; empty where all is well."""
        return next((each.fault.text() for each in self._fields if each.is_wrong), "")

    def commit(self) -> None:
        """Take over what was typed and not finished."""
        for field in list(self._fields):
            field.commit()

    def focus_first(self) -> None:
        """Begin with the first field."""
        if self._fields:
            self._fields[0].focus_stop(0)

    def field(self, name: str) -> Field | None:
        """The field of this name, or None."""
        return next((each for each in self._fields if each.name == name), None)

    # -- showing --------------------------------------------------------------------------------

    def refresh(self, *, anew: bool = False) -> None:
        """Show the editor's place; what has the focus keeps it where the part is the same."""
        place = self._editor.place
        if place is None:
            self._title.setText(tr("This schema is empty"))
            self._about.setText(tr("Make its first label with “New…” at the left."))
            clear(self._rows)
            clear(self._buttons)
            self._fields, self._shown = [], None
            return
        table = entry(self._editor.draft.record, place)
        shown = (place, repr(table), self._offered(), tuple(self._editor.changes))
        if not anew and shown == self._shown:
            return
        stood = self._standing()
        self._shown = shown
        self._title.setText(_shown(place))
        self._about.setText(self._about_words(place, table))
        clear(self._rows)
        self._fields = self._make_fields(place, table)
        for number, field in enumerate(self._fields):
            field.setProperty("first", number == 0)
            self._rows.addWidget(field)
            field.show()  # at once: Qt would do it later, and Tab would not stop here until then
        self._make_buttons(place, table)
        self._order_stops()
        again = self.field(stood[0]) if stood else None
        if stood is not None and again is not None:
            again.focus_stop(stood[1])
        self.wrong_changed.emit()

    def _standing(self) -> tuple[str, int] | None:
        """In which field the focus is, and at which of its stops."""
        focus = QApplication.focusWidget()
        for field in self._fields:
            stops = field.stops()
            if focus in stops:
                return field.name, stops.index(focus)
        return None

    def _order_stops(self) -> None:
        """Tab goes from field to field and on to the buttons, in the order in which they stand."""
        stops = [stop for field in self._fields for stop in field.stops()]
        for number in range(self._buttons.count()):
            item = self._buttons.itemAt(number)
            button = item.widget() if item is not None else None
            if button is not None:
                stops.append(button)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _offered(self) -> tuple[str, ...]:
        return tuple(each.name for each in self._editor.schema.entities)

    def _about_words(self, place: Place, table: dict[str, Any]) -> str:
        uses = self._editor.uses
        owner = shown_name(place.event) or shown_label(place.label)
        words = tr(WORDS[place.part])
        parts = [tr("{part} of {owner}", part=words, owner=owner) if owner else words]
        if uses is not None:
            used, suggested = uses.of(place), uses.suggested(place)
            parts.append(
                tr("used {times}", times=count(used, "time")) if used else tr("not used yet")
            )
            parts += [count(suggested, "suggestion")] if suggested else []
        if table.get("active") is False:
            parts.append(tr("retired: no longer offered, what carries it stays"))
        return " · ".join(parts)

    # -- the fields -----------------------------------------------------------------------------

    def _make_fields(self, place: Place, table: dict[str, Any]) -> list[Field]:
        makers = {
            Part.ENTITY: (
                self._name,
                self._key,
                self._colors,
                self._hint,
                self._sources,
                self._article,
                self._described,
            ),
            Part.EVENT: (self._name, self._key, self._group, self._colors, self._hint),
            Part.ROLE: (self._name, self._fillers, self._often),
            Part.ATTRIBUTE: (self._name, self._values, self._default),
            Part.LINK: (self._name, self._hint, self._mentions),
            Part.DOCUMENT_LABEL: (self._name, self._values, self._several),
        }
        return [field for make in makers[place.part] for field in make(place, table)]

    def _set(self, place: Place, field: str, value: object) -> None:
        self._editor.apply(lambda draft: editing.set_field(draft, place, field, value))

    def _name(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = LineField(
            tr("name"), place.name, lambda new: editing.name_fault(self._editor.draft, place, new)
        )
        field.line.textEdited.connect(lambda _: self.wrong_changed.emit())
        field.finished.connect(lambda new: self._editor.rename(place, new))
        return [field]

    def _key(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = LineField(
            tr("key"), table.get("key", ""),
            lambda key: editing.key_fault(self._editor.draft, place, key),
        )  # fmt: skip
        field.keep_short(56)
        field.line.textEdited.connect(lambda _: self.wrong_changed.emit())
        field.finished.connect(lambda key: self._set(place, "key", key.lower() or None))
        return [field]

    def _colors(self, place: Place, table: dict[str, Any]) -> list[Field]:
        made: list[Field] = []
        for name, words, theme in (
            ("color", tr("colour"), LIGHT),
            ("dark", tr("in the dark"), DARK),
        ):
            shown = label_color(self._editor.schema, place.name, theme).name()
            alone = (
                tr("from the other one")
                if {"color", "dark"} & set(table)
                else tr("until you choose")
            )
            grouped = bool(table.get("group"))
            origin = tr("its group’s") if grouped else alone
            field = ColorField(words, table.get(name, ""), theme, shown, origin)
            field.line.setPlaceholderText(tr("the group’s") if grouped else tr("computed"))
            field.line.textEdited.connect(lambda _: self.wrong_changed.emit())
            field.finished.connect(lambda value, name=name: self._set(place, name, value or None))
            made.append(field)
        return made

    def _hint(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = WordsField(tr("hint"), table.get("hint", ""))
        field.finished.connect(lambda words: self._set(place, "hint", words or None))
        return [field]

    def _sources(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = LineField(tr("spaCy calls it"), ", ".join(table.get("sources", ())))
        field.line.setPlaceholderText(tr("labels of the pipeline that mean this one"))
        field.finished.connect(lambda text: self._set(place, "sources", _listed(text) or None))
        return [field]

    def _article(self, place: Place, table: dict[str, Any]) -> list[Field]:
        words = tr("Names are suggested with their “the”")
        field = TickField(tr("article"), words, bool(table.get("article")))
        field.finished.connect(lambda on: self._set(place, "article", on or None))
        return [field]

    def _described(self, place: Place, table: dict[str, Any]) -> list[Field]:
        words = tr("Names are suggested with what describes them (“former President X”)")
        field = TickField(tr("description"), words, bool(table.get("described")))
        field.finished.connect(lambda on: self._set(place, "described", on or None))
        return [field]

    def _group(self, place: Place, table: dict[str, Any]) -> list[Field]:
        groups = [
            (each["name"], each.get("title", each["name"]))
            for each in self._editor.draft.record.get("groups", ())
        ]
        field = ChoiceField(
            tr("group"), table.get("group", ""), [("", tr("none")), *groups], free=True
        )
        field.finished.connect(
            lambda group: self._editor.apply(lambda draft: editing.set_group(draft, place, group))
        )
        return [field]

    def _fillers(self, place: Place, table: dict[str, Any]) -> list[Field]:
        offered = [(each.name, shown_label(each.name)) for each in self._editor.schema.entities]
        chips = ChipsField(tr("fillers"), fillers_of(self._editor.draft.record, table), offered)
        chips.finished.connect(lambda chosen: self._set(place, "fill", chosen or None))
        events = TickField(tr("events"), tr("Events may fill it too"), bool(table.get("events")))
        events.finished.connect(lambda on: self._set(place, "events", on or None))
        return [chips, events]

    def _often(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = LimitsField(tr("filled"), int(table.get("min", 0)), table.get("max"))

        def change(least: int, most: int | None) -> None:
            self._editor.apply(
                lambda draft: editing.set_field(
                    editing.set_field(draft, place, "max", most), place, "min", least or None
                )
            )

        field.finished.connect(change)
        return [field]

    def _values(self, place: Place, table: dict[str, Any]) -> list[Field]:
        return [ValuesField(tr("values"), self._editor, place, list(table.get("values", ())))]

    def _default(self, place: Place, table: dict[str, Any]) -> list[Field]:
        values = list(table.get("values", ()))
        offered: list[tuple[Any, str]] = [(None, tr("none"))]
        offered += [(v, v) for v in values] if values else [(True, tr("yes")), (False, tr("no"))]
        field = ChoiceField(tr("default"), table.get("default"), offered)  # type: ignore[arg-type]
        field.finished.connect(lambda value: self._set(place, "default", value))
        return [field]

    def _mentions(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = TickField(tr("ends"), tr("Mentions may be linked too"), bool(table.get("mentions")))
        field.finished.connect(lambda on: self._set(place, "mentions", on or None))
        return [field]

    def _several(self, place: Place, table: dict[str, Any]) -> list[Field]:
        field = TickField(
            tr("several"), tr("A document may have several"), bool(table.get("multiple"))
        )
        field.finished.connect(lambda on: self._set(place, "multiple", on or None))
        return [field]

    # -- what can be done with the whole part ---------------------------------------------------

    def _make_buttons(self, place: Place, table: dict[str, Any]) -> None:
        clear(self._buttons)
        is_used = self._editor.uses is not None and (
            self._editor.uses.of(place) or self._editor.uses.suggested(place)
        )
        is_retired = table.get("active") is False
        wanted = [(_MERGE, tr("Merge into…"), place.part in editing.MERGEABLE)]
        wanted.append((_SPLIT, tr("Split by words…"), place.part in _LABELLED and bool(is_used)))
        wanted.append((_RETIRE, tr("Restore") if is_retired else tr("Retire"), True))
        wanted.append((_REMOVE, tr("Remove"), not is_used))
        for name, words, offered in wanted:
            if offered:
                button = QPushButton(words)
                button.setObjectName(f"schema_{name}")
                button.clicked.connect(
                    lambda _=False, name=name: self.action_wanted.emit(f"schema_{name}")
                )
                self._buttons.addWidget(button)
                button.show()


def _shown(place: Place) -> str:
    return shown_label(place.name) if place.part is Part.ENTITY else shown_name(place.name)


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
