"""The one file that puts everything together and starts the window."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from annotator import settings as settings_file
from annotator.core.errors import UserError
from annotator.gui.crash_dialog import describe, install_excepthook
from annotator.gui.fonts import interface_font, load_fonts
from annotator.gui.icons import application_icon
from annotator.gui.language import speak
from annotator.gui.main_window import MainWindow
from annotator.paths import log_dir

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_LOG_BYTES = 1_000_000
_LOG_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_TITLE_BAR = 40  # px that a window's frame takes beside its inside
_log = logging.getLogger("annotator")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Application(QApplication):
    """The Qt application, which also hears of files that the system wants opened, as on a Mac."""

    file_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take a file that is to be opened; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The Qt application with its name, style and fonts; the same one if it is there already."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else Application(arguments or [])
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setStyle("Fusion")
    load_fonts()
    application.setFont(interface_font())
    application.setWindowIcon(application_icon())
    return application


def run_window(project: Path | None = None, sample: bool = False) -> int:
    """Open the window on a project, on the sample, or on what was open last; the exit status."""
    logging.basicConfig(level=logging.INFO, handlers=log_handlers())
    application = make_application(sys.argv[:1])
    install_excepthook()
    qInstallMessageHandler(_log_qt)
    settings = settings_file.load()
    speak(settings.language)
    window = MainWindow(settings)
    fit_to_screen(window, window.screen().availableGeometry().size())
    window.show()
    if isinstance(application, Application):
        application.file_wanted.connect(lambda path: window.guard(lambda: window.files.open(path)))
    window.guard(lambda: open_first(window, project, sample))
    window.guidance.show_news_once()
    return application.exec()


def fit_to_screen(window: MainWindow, screen: QSize) -> None:
    """Make a window no larger than there is room; on a small screen all of it is the window's."""
    room = screen - QSize(0, _TITLE_BAR)
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(Qt.WindowState.WindowMaximized)


def open_first(window: MainWindow, project: Path | None, sample: bool) -> None:
    """Open what was asked for, else the project that was open last, if it is still there."""
    if sample:
        window.files.open_sample()
        return
    if project is not None:
        window.files.open(project)
        return
    recent = next(iter(window.files.settings.recent), None)
    if recent is not None and Path(recent).is_file():
        window.files.open(Path(recent))


def self_test() -> int:
    """Make the sample in a temporary folder and show it offscreen; 0 where all of it works."""
    import os
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.services.sample import create_sample
    from annotator.services.suggesting import model_problem
    from annotator.services.verifying import verify

    qInstallMessageHandler(_ignore_qt)  # what the offscreen platform can't do is no news here
    application = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        project = create_sample(Path(folder) / "sample.annotator")
        problems = list(verify(project))
        window = MainWindow(settings_file.Settings(annotator="Self-test"))
        window.workspace.open_project(project, "Self-test", suggest=False)
        window.show()
        application.processEvents()
        picture = window.grab()
        window.close()
        application.processEvents()
    for problem in problems:
        print(f"{problem.where}: {problem.why}", file=sys.stderr)
    missing = model_problem()
    if missing:
        print(missing, file=sys.stderr)
    if picture.isNull() or problems or missing:
        return 1
    print("Annotator works here.")
    return 0


def log_handlers() -> list[logging.Handler]:
    """A rotating log in the user's log folder; where it can't be written, the terminal alone.

    Neither says anything of texts: a desktop keeps in its journal what goes to the terminal.
    """
    terminal = logging.StreamHandler()
    terminal.setFormatter(_WithoutWords(_LOG_FORM))
    handlers: list[logging.Handler] = [terminal]
    with contextlib.suppress(OSError, UserError):
        handlers.append(log_file())
    return handlers


def log_file() -> logging.Handler:
    """The log file, which nobody else can read, and which says nothing of texts. Raises OSError."""
    folder = log_dir()
    folder.chmod(0o700)
    handler = logging.handlers.RotatingFileHandler(
        folder / "annotator.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
    )
    handler.setFormatter(_WithoutWords(_LOG_FORM))
    return handler


class _WithoutWords(logging.Formatter):
    """Says of an exception where it came from and its kind: its message may hold an article."""

    def format(self, record: logging.LogRecord) -> str:
        """The line that is written."""
        record.exc_text = None  # as another handler's formatter has put it
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatException(self, ei: Any) -> str:  # noqa: N802
        """Where it came from, with those behind it."""
        return describe(ei[1]) if ei[1] is not None else ""


def _ignore_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Say nothing of what Qt says."""


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", message)
