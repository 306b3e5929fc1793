"""The sections of a project, one screen each, and the bar over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.fonts import interface_font
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from annotator.gui.theme import Theme

ANNOTATE = "annotate"
_HEIGHT = 44  # of the bar, its hairline included
_GAP, _LEAST_GAP = 20, 8  # between the tabs; less where the window is narrow
_SAVED = 10  # px of a menu's title where the menus stand close together
_TIPS = {
    ANNOTATE: phrase("Read and annotate one document after the other"),
    "schema": phrase("Labels, event types, roles and attributes of this project"),
    "hand_out": phrase("Give documents to annotators, and merge what comes back"),
    "agreement": phrase("How far the annotators agree, and where they don't"),
    "settle": phrase("Decide where the annotators differ"),
}


_WITHOUT_PROJECT = ("File", "View", "Help")
_EVERYWHERE = ("File", "Team", "View", "Help")
_MENUS = {  # what means something on a screen beside those
    ANNOTATE: ("Edit", "Annotate", "Event", "Document"),
    "concordance": ("Edit", "Concordance"),
    "schema": ("Schema",),
    "hand_out": ("Hand out",),
    "agreement": ("Agreement",),
    "settle": ("Edit", "Settle"),
}


def menus_of(section: str) -> frozenset[str]:
    """The menus that are offered in a section; "" where no project is open."""
    if not section:
        return frozenset(_WITHOUT_PROJECT)
    return frozenset((*_EVERYWHERE, *_MENUS.get(section, ())))


class Screen(Protocol):
    """What a section's widget must have beside being a QWidget."""

    def enter(self) -> None:
        """The section is on the screen now: show what is true now, take the focus."""

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""


@dataclass
class _Section:
    title: str
    make: Callable[[], Screen]
    button: QPushButton
    screen: Screen | None = None


class TopBar(QWidget):
    """The menus, and at their right the sections of the project."""

    def __init__(self, menus: QMenuBar) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self.setFixedHeight(_HEIGHT)
        self._row.setContentsMargins(10, 0, 20, 0)
        self._row.setSpacing(_GAP)
        self._menus = menus
        self._row.addWidget(menus, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self.project = ElidedLabel()
        self.project.setObjectName("bar_project")
        self.project.hide()
        self._row.addWidget(self.project)
        self._group = QButtonGroup(self)

    def event(self, event: QEvent) -> bool:
        """Whenever anything in it, or the window, has another width, the gaps follow."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._space()
        return super().event(event)

    def _space(self) -> None:
        """Move the tabs together before a menu falls out, and then the menus."""
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        widgets = [item.widget() for item in items if item is not None]
        shown = [each for each in widgets if each is not None and not each.isHidden()]
        fixed = [each for each in shown if each is not self.project]
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        free = room - sum(max(each.sizeHint().width(), each.minimumWidth()) for each in fixed)
        number = sum(each.isVisible() for each in self._menus.actions())
        is_tight = bool(self._menus.property("tight"))
        if is_tight:
            free -= _SAVED * number
        wants_tight = free < _LEAST_GAP * len(shown)
        if wants_tight != is_tight:
            self._menus.setProperty("tight", wants_tight)
            self._menus.style().unpolish(self._menus)
            self._menus.style().polish(self._menus)
            self._menus.updateGeometry()
        free += _SAVED * number if wants_tight else 0
        gap = max(_LEAST_GAP, min(_GAP, free // max(len(shown), 1)))
        if gap != self._row.spacing():
            self._row.setSpacing(gap)

    def add_button(self, title: str) -> QPushButton:
        """A tab for one more section."""
        button = QPushButton(title)
        button.setObjectName("tab_button")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # screen readers say: one of these
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFixedHeight(_HEIGHT)  # its underline lies on the bar's hairline
        self.retitle(button, title)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    @staticmethod
    def retitle(button: QPushButton, title: str) -> None:
        """Another title for a tab, with room for it in bold: the tabs beside it stay then."""
        bold = QFontMetrics(interface_font(14, QFont.Weight.DemiBold))
        button.setText(title)
        button.setMinimumWidth(bold.horizontalAdvance(title) + 2)


class Sections(QObject):
    """Shows one section at a time; each screen is made when it is wanted for the first time."""

    changed = Signal(str)  # the name of the section that is shown now

    def __init__(self, bar: TopBar, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._bar = bar
        self._stack = stack
        self._sections: dict[str, _Section] = {}
        self._theme: Theme | None = None
        self._withheld: frozenset[str] = frozenset()
        self.current = ""

    def add(self, name: str, title: str, make: Callable[[], Screen]) -> None:
        """One more section; ``make`` makes its screen."""
        button = self._bar.add_button(title)
        button.hide()
        explain(button, tr(_TIPS.get(name, title)), f"section_{name}")
        button.clicked.connect(lambda _=False: self.show(name))
        self._sections[name] = _Section(title, make, button)

    def retitle(self, name: str, title: str) -> None:
        """Another title for a section, such as one with a number in it."""
        button = self._sections[name].button
        if button.text() != title:
            self._bar.retitle(button, title)

    def offer(self, *, offered: bool) -> None:
        """Show the sections' tabs, where a project is open, or hide them."""
        for name, section in self._sections.items():
            section.button.setVisible(offered and name not in self._withheld)

    def show_project(self, title: str) -> None:
        """The name of the project whose sections these are."""
        self._bar.project.setText(title)

    def withhold(self, names: frozenset[str]) -> None:
        """Don't offer these sections, until others are named."""
        self._withheld = names

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""

        def shower(name: str) -> Callable[[], None]:
            return lambda: self.show(name)

        return {f"section_{name}": shower(name) for name in self._sections}

    @property
    def screen(self) -> Screen | None:
        """The screen of the section that is shown now."""
        section = self._sections.get(self.current)
        return section.screen if section is not None else None

    def show(self, name: str) -> None:
        """Show a section."""
        section = self._sections[name]
        if section.screen is None:
            section.screen = section.make()
            if self._stack.indexOf(cast(QWidget, section.screen)) < 0:
                self._stack.addWidget(cast(QWidget, section.screen))
            if self._theme is not None:
                section.screen.set_theme(self._theme)
        section.button.setChecked(True)
        self.current = name
        self._bar.project.setVisible(name != ANNOTATE)  # there it stands over the queue
        self._stack.setCurrentWidget(cast(QWidget, section.screen))
        section.screen.enter()
        self.changed.emit(name)

    def set_theme(self, theme: Theme) -> None:
        """Other colours for every screen that was made, and for those to come."""
        self._theme = theme
        for section in self._sections.values():
            if section.screen is not None:
                section.screen.set_theme(theme)
