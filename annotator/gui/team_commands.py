"""Joins what teams need to the window: hand out, merge, agreement, settle.

The screens are imported when they are wanted for the first time: most people never open them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.actions import ACTIONS
from annotator.gui.team_actions import AGREEMENT, HAND_OUT, SETTLE
from annotator.services.packages import project_files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.gui.main_window import MainWindow
    from annotator.gui.merging import Merging
    from annotator.gui.outside_changes import OutsideChanges
    from annotator.gui.sections import Screen
    from annotator.gui.settle_count import OpenCount
    from annotator.services.merging import MergeReport

_LOOK_MILLISECONDS = 2_500  # between two looks at what others write
_COUNT_AFTER = 2_000  # milliseconds after which a project is open and its first document painted
_SECTIONS = {"hand_out": HAND_OUT, "agreement": AGREEMENT, "settle": SETTLE}


class TeamCommands(QObject):
    """The three screens, each made when it is first shown, and merging."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._merging: Merging | None = None
        self._outside: OutsideChanges | None = None
        self._looks = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looks.timeout.connect(self.look_outside)
        for name, title in _SECTIONS.items():
            window.sections.add(name, tr(title), partial(self._make, name))
        window.workspace.project_opened.connect(self._on_project)
        self._open_count: OpenCount | None = None
        self._counts = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._counts.timeout.connect(self._count_open)
        window.workspace.project_opened.connect(self._count_later)
        window.controller.project_changed.connect(self._counts.start)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do; a screen's own actions are done by its ``do``."""
        table: dict[str, Callable[[], object]] = {
            f"section_{name}": partial(self.show, name) for name in _SECTIONS
        }
        for name, menu in _SECTIONS.items():
            own = [action.id for action in ACTIONS if action.menu == menu]
            table |= {action_id: partial(self._do, name, action_id) for action_id in own}
        return table | {"merge": self.ask_what_to_merge, "send_back": self.send_back}

    @property
    def merging(self) -> Merging:
        """What merges; made when it is first wanted."""
        if self._merging is None:
            from annotator.gui.merging import Merging

            self._merging = Merging(self._window)
            self._merging.merged.connect(self._on_merged)
        return self._merging

    def _on_project(self) -> None:
        """Whoever works in a package sees what concerns them; a watched folder is watched again."""
        window = self._window
        project = window.workspace.project
        package = project.package if project is not None else None
        window.sections.withhold(frozenset(_SECTIONS) if package is not None else frozenset())
        words = ""
        if project is not None and package is not None:
            documents = count(len(window.queue.model.rows), "document")
            words = tr(
                "{annotator}’s package, {documents}",
                annotator=package.annotator,
                documents=documents,
            )
            window.say(tr("{words}. {{send_back}} makes the file to send back.", words=words))
        window.queue.show_package(words)
        if self._merging is not None or window.files.settings.watched:
            self.merging.resume()
        self._looks.start()

    def look_outside(self) -> None:
        """Have the queue list what another program put into the project."""
        if self._outside is None:
            from annotator.gui.outside_changes import OutsideChanges

            self._outside = OutsideChanges(self._window)
        self._outside.look()

    def follow_outside(self) -> None:
        """Something was written by another program: what is counted on the screen may be old."""
        sections = self._window.sections
        if sections.current in ("hand_out", "settle"):
            cast(Any, sections.screen).look_again()
        if sections.current != "settle":  # which tells the number itself
            self._counts.start()

    def _on_merged(self, report: MergeReport) -> None:
        """The report is shown also where the screen was never opened before."""
        if self._window.sections.current != "hand_out" and report.problems:
            self._window.say_later(tr("{section_hand_out} shows what could not be merged."))

    def show(self, section: str) -> Any:
        """Show one of the screens; gives it."""
        window = self._window
        if window.workspace.project is None:
            raise UserError(tr("Open a project first."))
        package = window.workspace.project.package
        if package is not None:
            raise UserError(
                tr(
                    "This is {annotator}’s package; the project that it came from has this. "
                    "Team > Send back makes the file to send back.",
                    annotator=package.annotator,
                )
            )
        if window.sections.current != section:
            window.sections.show(section)
        return window.sections.screen

    def ask_what_to_merge(self) -> None:
        """Have packages chosen, and merge them."""
        self.show("hand_out").ask_what_to_merge()

    def take_open_or_import(self, dropped: Sequence[Path]) -> None:
        """Dropped files and folders: packages of the open project are merged, another is opened.

        A folder that holds packages is looked at for these alone; without any, all are imported.
        """
        project, paths = self._window.workspace.project, project_files(dropped)
        others = [each for each in dropped if not project_files([each])]
        if not paths:
            self._window.files.preview_paths(list(dropped))
        elif project is None or project.read_only or project.package is not None:
            self._window.files.open(paths[0])
            left = [each.name for each in (*paths[1:], *others)]
            if left:
                self._window.show_trouble(
                    tr(
                        "Only {name} is opened; drop {left} again where you want them.",
                        name=paths[0].name,
                        left=", ".join(left),
                    )
                )
        else:
            from annotator.gui.dropping import take_or_open

            take_or_open(self._window, paths, others)

    def send_back(self) -> None:
        """Make the file that the annotator of a package sends to the lead."""
        from annotator.gui.sending_back import ask_where

        ask_where(self._window)

    def _count_later(self) -> None:
        """Another project: how many disagreements are open in it is found out behind."""
        self._window.sections.retitle("settle", tr(SETTLE))
        self._counts.start()

    def _count_open(self) -> None:
        from annotator.gui.settle_count import OpenCount

        if self._open_count is None:
            self._open_count = OpenCount(self._window)
        self._open_count.start()

    def _do(self, section: str, action_id: str) -> None:
        self.show(section).do(action_id)

    def _make(self, section: str) -> Screen:
        window = self._window
        if section == "hand_out":
            from annotator.gui.hand_out_screen import HandOutScreen

            return cast("Screen", HandOutScreen(window))
        if section == "agreement":
            from annotator.gui.agreement_screen import AgreementScreen

            return cast("Screen", AgreementScreen(window))
        from annotator.gui.settle_screen import SettleScreen

        return cast("Screen", SettleScreen(window))
