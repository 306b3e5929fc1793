"""How the window looks: its theme, the size of its text, and how much of it is shown."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from annotator.core.translation import tr
from annotator.gui.theme import DARK, LIGHT, Theme, application_palette, stylesheet, theme_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.gui.main_window import MainWindow

_THEMES = {"light": LIGHT, "dark": DARK}
_STEP = 10  # percent


def chosen_theme(name: str) -> Theme:
    """The theme of this name; for "system" the one that the system asks for."""
    return _THEMES.get(name) or theme_for(QApplication.styleHints().colorScheme())


class WindowLook(QObject):
    """The commands that change the look, and what is kept of them in the settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # a bound method, since a lambda would keep the window alive after its end
        QApplication.styleHints().colorSchemeChanged.connect(self._on_color_scheme)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        view = self._window.view
        return {
            "focus_mode": self.toggle_focus_mode,
            "zoom_in": lambda: self.set_zoom(view.zoom + _STEP),
            "zoom_out": lambda: self.set_zoom(view.zoom - _STEP),
            "zoom_reset": lambda: self.set_zoom(100),
            **{f"theme_{name}": self._themer(name) for name in ("system", "light", "dark")},
        }

    def _themer(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            self._window.files.keep_settings(theme=name)
            self.apply_theme(name)

        return choose

    def set_zoom(self, percent: int) -> None:
        """Another size of the text, in percent; what one stands on stays in sight."""
        window = self._window
        with self._keeping_sight():
            window.view.set_zoom(percent)
        window.files.keep_settings(zoom=window.view.zoom)
        follow = getattr(window.sections.screen, "set_zoom", None)
        if follow is not None:  # a screen that shows text to read
            follow(window.view.zoom)
        window.say(tr("Text at {zoom} %.", zoom=window.view.zoom))

    @contextmanager
    def _keeping_sight(self) -> Iterator[None]:
        """Have what one stands on in sight afterwards, if it was before."""
        was_seen = self._is_caret_seen()
        yield
        if was_seen and not self._is_caret_seen():
            self._window.view.ensure_visible(*self._here())

    def _here(self) -> tuple[int, int]:
        """The range that the keys act on."""
        controller = self._window.controller
        mark = controller.mark()
        return (mark.span.start, mark.span.end) if mark else (controller.caret, controller.caret)

    def _is_caret_seen(self) -> bool:
        view = self._window.view
        if self._window.controller.opened is None:
            return False
        rect = view.rect_of(*self._here())
        return rect.top() >= 0 and rect.bottom() <= view.viewport().height()

    def toggle_focus_mode(self) -> None:
        """Hide everything but the text, or show it again."""
        alone = self._window.queue.isVisible()
        with self._keeping_sight():
            self._window.annotate_screen.focus_on_text(alone=alone)
            self._window.top_bar.setVisible(not alone)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # the new width

    def _on_color_scheme(self) -> None:
        self.apply_theme(self._window.files.settings.theme)

    def apply_theme(self, name: str) -> None:
        """Show the light or dark theme, or the system's."""
        window = self._window
        window.theme = chosen_theme(name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(application_palette(window.theme))
            application.setStyleSheet(stylesheet(window.theme))
        for part in (window.annotate_screen, window.sections, window.palette_box):
            part.set_theme(window.theme)
        window.menus.check_theme(name)
