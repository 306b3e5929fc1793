"""Settings and help: the commands that are about the program, not about a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator import __version__
from annotator.core.translation import tr
from annotator.gui.crash_dialog import show_log_folder
from annotator.gui.dialogs import AboutDialog, AskDialog
from annotator.gui.file_commands import SAMPLE
from annotator.gui.recent import RecentProjects
from annotator.gui.sections import ANNOTATE, menus_of
from annotator.gui.tooltips import show_explanations
from annotator.paths import config_dir, data_dir, log_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.schema import Schema
    from annotator.gui.help_overlay import HelpOverlay
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tour import Tour

_PAGES = {  # of the guide, for screens
    "concordance": "apply", "schema": "schema", "time": "queue", "hand_out": "teams",
    "agreement": "agreement", "settle": "settle",
}  # fmt: skip


class Guidance(QObject):
    """Opens the settings, the help and the tour over the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        self._recent = RecentProjects(window)
        window.keymap.changed.connect(self._keep_keys)

    def join(self) -> None:
        """Have every part of the window name the keys that hold now."""
        window = self._window
        for part in (window.queue, window.reading, window.side.card):
            part.set_keymap(window.keymap)
        for signal in (window.keymap.changed, window.sections.changed):
            signal.connect(self._explain)
        self._explain()
        window.menus.offer(menus_of(""))
        window.workspace.project_opened.connect(self._offer_tour)

    def _explain(self) -> None:
        show_explanations(self._window, self._window.keymap)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return self._recent.commands() | {
            "settings": self.show_settings,
            "help": self.show_help,
            "manual": self.show_guide,
            "tour": self.begin_tour,
            "about": self.show_about,
            "whats_new": self.show_news,
            "log_folder": self.open_log_folder,
        }

    @property
    def _schema(self) -> Schema | None:
        project = self._window.workspace.project
        return project.schema if project else None

    def _keep_keys(self) -> None:
        self._window.files.keep_settings(keys=self._window.keymap.chosen)

    def show_settings(self) -> None:
        """The settings, each of which holds at once."""
        from annotator.gui.settings_dialog import SettingsDialog

        window = self._window
        settings, keymap = window.files.settings, window.keymap
        dialog = SettingsDialog(window, settings, keymap, self._schema, window.theme)
        dialog.theme_chosen.connect(lambda name: window.run(f"theme_{name}"))
        dialog.theme_chosen.connect(lambda _: dialog.set_theme(window.theme))
        keep = window.files.keep_settings
        dialog.language_chosen.connect(lambda name: keep(language=name))
        dialog.zoom_chosen.connect(window.look.set_zoom)
        dialog.name_chosen.connect(lambda name: window.guard(lambda: window.files.set_name(name)))
        dialog.idle_chosen.connect(self._set_idle)
        dialog.open()

    def _set_idle(self, seconds: int) -> None:
        self._window.workspace.clock.set_limit(seconds)
        self._window.files.keep_settings(idle_seconds=seconds)

    def show_help(self) -> HelpOverlay:
        """All keys, and the guide."""
        from annotator.gui.help_overlay import HelpOverlay

        window = self._window
        overlay = HelpOverlay(window, window.theme, self._schema, window.keymap)
        overlay.open()
        return overlay

    def show_guide(self) -> None:
        """The guide, beginning with the page about the screen that is shown."""
        self.show_help().open_guide(_PAGES.get(self._window.sections.current, "start"))

    def begin_tour(self) -> None:
        """Show the tour, on the sample where no document is open; whose project goes is asked."""
        project = self._window.workspace.project
        if self._window.controller.opened is None and project is not None:
            words = (tr(
"The tour needs a text. Close “{title}” and open the sample? Everything in "
"the project is stored.",
title=project.title,
))  # fmt: skip
            dialog = AskDialog(self._window, tr("Tour"), words, tr("Open the sample"))
            dialog.accepted.connect(lambda: self._window.guard(self._begin_tour))
            dialog.open()
        else:
            self._begin_tour()

    def _begin_tour(self) -> None:
        from annotator.gui.tour import Tour

        if self.tour is None:
            self.tour = Tour(self._window)
            self.tour.ended.connect(lambda: self._window.files.keep_settings(tour_seen=True))
        if self._window.controller.opened is None:
            self._window.files.open_sample()
        self._window.sections.show(ANNOTATE)
        self.tour.begin()

    def _offer_tour(self) -> None:
        """Show the tour on the sample to whoever has neither finished nor skipped it."""
        project = self._window.workspace.project
        running = self.tour is not None and self.tour.number >= 0
        if running or self._window.files.settings.tour_seen or project is None:
            return
        if project.path.parent == data_dir() and project.path.stem.startswith(Path(SAMPLE).stem):
            QTimer.singleShot(0, self, self._begin_tour)  # when its first document is shown

    def show_news(self) -> None:
        """The page of the guide that says what is new."""
        self.show_help().open_guide("news")

    def show_news_once(self) -> None:
        """Show what is new after an update: once, and not to whoever has only just begun."""
        files = self._window.files
        if files.settings.news_seen == __version__:
            return
        if not files.settings.is_fresh:
            self.show_news()
        files.keep_settings(news_seen=__version__)

    def open_log_folder(self) -> None:
        """Have the system show the folder with the log."""
        show_log_folder(self._window.say)

    def show_about(self) -> None:
        """What this is, and where its things are."""
        places = {
            tr("Sample project"): str(data_dir()),
            tr("Settings"): str(config_dir()),
            tr("Log"): str(log_dir()),
        }
        AboutDialog(self._window, __version__, places).open()
