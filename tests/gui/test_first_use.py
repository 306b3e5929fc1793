"""First use and after: files from the system, recent projects, news, the log, errors, portable."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

import annotator
from annotator import paths
from annotator import settings as settings_file
from annotator.core.errors import UserError
from annotator.gui import crash_dialog
from annotator.settings import Settings
from tests.gui.desk import LEFT, Desk, make_project
from tests.gui.waiting import let_go_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "Sarrin’s ministers met in secret"


class Folders(QObject):
    """Takes what would be shown by the system's file browser."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def folders() -> Iterator[Folders]:
    found = Folders()
    QDesktopServices.setUrlHandler("file", found, "show")
    yield found
    QDesktopServices.unsetUrlHandler("file")


# -- files that the system hands over -------------------------------------------------------------

_FINDER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from annotator import app

def hand_over():
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(sys.argv[2]))
    QTimer.singleShot(0, lambda: (print(find().windowTitle()), find().close()))

def find():
    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")

QTimer.singleShot(0, hand_over)
sys.exit(app.run_window(app.Path(sys.argv[1])))
"""


def test_a_double_click_opens_a_project_in_the_window_that_runs(own_folders: Path, monkeypatch):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(own_folders / "home"))
    settings_file.save(Settings(annotator="Ana", tour_seen=True))
    for name in ("first", "second"):
        make_project(own_folders / f"{name}.annotator").close()
    command = [sys.executable, "-c", _FINDER, "first.annotator", "second.annotator"]
    done = subprocess.run(
        command, cwd=own_folders, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Second – Annotator"
    recent = settings_file.load().recent
    assert [Path(each).name for each in recent] == ["second.annotator", "first.annotator"]
    assert all(Path(each).is_absolute() for each in recent)
    assert (own_folders / "home" / "log" / "annotator.log").is_file()


# -- recent projects ------------------------------------------------------------------------------


def test_recent_projects_are_found_by_a_few_letters(make_desk, tmp_path):
    names = ("harbour", "border", "gone", "open")
    listed = tuple(str(tmp_path / f"{name}.annotator") for name in names)
    for path in listed[:2]:
        make_project(Path(path)).close()
    desk = make_desk(make_project(Path(listed[3])), recent=listed)
    desk.press("Ctrl+Shift+O")
    box = desk.window.palette_box
    shown = [box._list.item(row).text() for row in range(box._list.count())]
    assert [words.partition(",")[0] for words in shown] == ["harbour", "border"]
    desk.type("bor")
    desk.press("Return")
    desk.until(lambda: desk.window.workspace.project.path.name == "border.annotator")


def test_without_recent_projects_it_is_said_how_to_open_one(desk: Desk):
    desk.press("Ctrl+Shift+O")
    assert desk.message == "No other project was open here. Ctrl+O opens one."


# -- news -----------------------------------------------------------------------------------------


def test_news_are_shown_once_after_an_update(make_desk):
    desk = make_desk(news_seen="0.0.9")
    desk.window.guidance.show_news_once()
    assert desk.dialog().manual.name == "news"
    desk.press("Esc")
    desk.until_closed()
    assert settings_file.load().news_seen == annotator.__version__
    desk.window.guidance.show_news_once()
    assert desk.dialogs() == []
    desk.window.run("whats_new")
    assert annotator.__version__ in desk.dialog().manual.page.toPlainText()


def test_who_has_just_begun_gets_no_news(make_desk):
    desk = make_desk(name="")
    desk.window.guidance.show_news_once()
    assert desk.dialogs() == []
    assert settings_file.load().news_seen == annotator.__version__


# -- the log, and what nobody foresaw -------------------------------------------------------------


def test_the_log_s_folder_is_opened_from_the_menu(desk: Desk, folders: Folders):
    desk.window.run("log_folder")
    assert folders.shown == [paths.log_dir()]


def test_where_the_system_shows_no_folders_it_is_named(desk: Desk, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    desk.window.run("log_folder")
    assert desk.message == f"The log is in {paths.log_dir()}."


def fail(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as raised:
        return raised


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SECRET),
        KeyError(SECRET),
        OSError(2, "No such file", SECRET),
        UnicodeError(SECRET),
    ],
)
def test_details_hold_no_words_of_articles(error: Exception):
    told = crash_dialog.describe(fail(error))
    assert SECRET not in told
    assert type(fail(error)).__name__ in told
    assert "in fail" in told


def test_details_tell_what_is_wrong_in_the_code_and_what_it_followed_from():
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as first:
            first.nothing  # noqa: B018
    except AttributeError as second:
        told = crash_dialog.describe(second)
    assert "'ValueError' object has no attribute 'nothing'" in told
    assert "which followed from" in told
    assert SECRET not in told


def test_an_error_can_be_copied_and_the_window_goes_on(
    desk: Desk, folders: Folders, expected_warnings, qtbot
):
    error = fail(KeyError(SECRET))
    crash_dialog._handle(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(crash_dialog._shown) == 1)
    (dialog,) = crash_dialog._shown
    QTest.mouseClick(dialog.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Annotator {annotator.__version__}, Python ")
    assert "KeyError" in copied
    assert SECRET not in copied
    QTest.mouseClick(dialog.log_folder, LEFT)
    assert folders.shown == [paths.log_dir()]
    dialog.reject()
    let_go_of(dialog)
    desk.window.activateWindow()
    desk.window.focus_text()
    desk.until(desk.window.view.hasFocus)
    desk.go_to("Nobody")
    desk.press("p")
    assert ("Nobody", "PERSON") in desk.labelled()


# -- portable -------------------------------------------------------------------------------------


def test_everything_lies_in_the_folder_that_the_environment_names(tmp_path, monkeypatch):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    settings_file.save(Settings(annotator="Ana"))
    assert settings_file.load().annotator == "Ana"
    assert (tmp_path / "stick" / "settings" / "settings.json").is_file()
    assert paths.data_dir() == tmp_path / "stick" / "data"
    assert paths.log_dir() == tmp_path / "stick" / "log"


def test_a_folder_of_one_s_own_holds_the_sample(tmp_path, monkeypatch, make_desk, no_suggester):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    desk = make_desk(tour_seen=True)
    desk.window.run("open_sample")
    assert desk.window.workspace.project.path == tmp_path / "stick" / "data" / "Sample.annotator"


@pytest.mark.parametrize(
    "program", ["annotator/annotator", "Annotator.app/Contents/MacOS/annotator"]
)
def test_a_folder_beside_the_program_is_used(tmp_path, monkeypatch, program: str):
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    beside = tmp_path if ".app" in program else tmp_path / "annotator"
    assert paths.portable_home() is None
    (beside / paths.PORTABLE).mkdir(parents=True)
    assert paths.portable_home() == beside / paths.PORTABLE
    assert paths.config_dir() == beside / paths.PORTABLE / "settings"


def test_a_folder_that_can_t_be_made_is_told(tmp_path, monkeypatch, desk: Desk):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file" / "home"))
    with pytest.raises(UserError, match="no log folder"):
        crash_dialog.show_log_folder(str)
    desk.window.run("log_folder")
    assert "There is no log folder" in desk.trouble()
    desk.window.run("open_sample")
    assert "can't be made" in desk.trouble()


# -- the first screen -----------------------------------------------------------------------------


def offered(desk: Desk) -> list[str]:
    return [
        each.text().replace("&", "") for each in desk.window.menus.actions() if each.isVisible()
    ]


def test_without_a_project_only_the_menus_that_do_something_are_there(make_desk, story):
    desk = make_desk()
    assert offered(desk) == ["File", "View", "Help"]
    desk.window.workspace.open_project(story, "Ana", suggest=False)
    assert offered(desk)[:5] == ["File", "Edit", "Annotate", "Event", "Document"]


def test_the_first_screen_leads_to_the_guide(make_desk):
    desk = make_desk()
    (button,) = (
        each
        for each in desk.window.start_page.findChildren(QPushButton)
        if each.text() == "Read the guide"
    )
    QTest.mouseClick(button, LEFT)
    assert desk.dialog().manual.name == "start"


def test_no_menu_falls_out_of_a_narrow_window(desk: Desk):
    desk.window.resize(1024, 700)
    desk.window.sections.retitle("settle", "Settle 118")
    menus = desk.window.menus
    last = menus.actions()[-1]
    assert last.text() == "&Help"
    desk.until(lambda: menus.rect().contains(menus.actionGeometry(last)))
    assert menus.width() >= menus.sizeHint().width()


def test_enter_presses_the_button_of_the_first_screen_that_has_the_focus(make_desk):
    """Enter did nothing, though the button has a ring around it."""
    first = make_desk()
    first.press("Tab", "Tab", "Tab", "Tab")
    assert first.window.focusWidget().text() == "Read the guide"
    first.press("Return")
    assert first.dialog().manual.isVisible()
    first.press("Esc")
    first.until_closed()


def test_enter_presses_a_button_of_any_screen(desk: Desk):
    desk.press("Ctrl+3")
    desk.type("GPE")
    shown = [each for each in desk.window.findChildren(QPushButton) if each.isVisible()]
    (button,) = [each for each in shown if each.text() == "Merge into…"]
    button.setFocus()
    desk.press("Enter")
    assert "GPE" in desk.dialog().windowTitle()
    desk.press("Esc")
    desk.until_closed()
