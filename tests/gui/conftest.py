"""The real window on real project files, driven by keys and the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.paths import data_dir
from annotator.settings import Settings
from tests.gui.desk import STORY, Desk, make_project, story_suggestions
from tests.gui.disagreeing import disagreeing
from tests.gui.settling import begin
from tests.gui.waiting import let_go_of

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project

MakeDesk = Callable[..., Desk]


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the window wants it; as it was before for the tests that follow."""
    style, sheet = qapp.style().objectName(), qapp.styleSheet()
    palette, font = qapp.palette(), qapp.font()
    interval = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(10_000)  # letters in a list belong together on slow machines too
    yield make_application()
    qapp.setKeyboardInputInterval(interval)
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def plain_dialogs() -> Iterator[None]:
    """Qt's own file dialogs, which tests can use."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QApplication.setAttribute(attribute, True)
    yield
    QApplication.setAttribute(attribute, False)


@pytest.fixture
def no_suggester(monkeypatch: pytest.MonkeyPatch) -> None:
    """No language model behind the window."""
    monkeypatch.setattr("annotator.gui.workspace.Workspace._start_suggesting", lambda self: None)


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and data of this test alone."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        (tmp_path / variable).mkdir()
        monkeypatch.setenv(variable, str(tmp_path / variable))
    data_dir().mkdir(parents=True, exist_ok=True)
    return tmp_path


@pytest.fixture
def make_desk(application: QApplication, own_folders: Path, qtbot) -> Iterator[MakeDesk]:
    """Open a window, on a project where one is given; all of them are closed afterwards."""
    windows: list[MainWindow] = []

    def make(project: Project | None = None, *, name: str = "Ana", **settings) -> Desk:
        window = MainWindow(Settings(annotator=name, theme="light", **settings))
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if project is not None:
            window.workspace.open_project(project, name, suggest=False)
        return Desk(window, qtbot)

    yield make
    for window in windows:
        window.files.ask_first = lambda _then: False
        window.files._given_up = window.workspace.project  # where its file is gone, nobody is asked
        window.close()
        let_go_of(window)


@pytest.fixture
def story(tmp_path: Path) -> Project:
    """A project with one article and its suggestions, none of them decided."""
    return make_project(tmp_path / "story.annotator", STORY, suggest=story_suggestions)


@pytest.fixture
def desk(make_desk: MakeDesk, story: Project) -> Desk:
    """A window on the story."""
    return make_desk(story)


@pytest.fixture
def three(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    """A window on three articles without suggestions."""
    texts = ("Sarrin is quiet today.", "Estara denies the raid.", "Voss met envoys on Monday.")
    return make_desk(make_project(tmp_path / "three.annotator", *texts))


@pytest.fixture
def disagreement(tmp_path: Path) -> Project:
    """Two documents on which Ana, Bo and Cleo differ, once in each kind of thing."""
    return disagreeing(tmp_path / "three.annotator")


@pytest.fixture
def lead(make_desk: MakeDesk, disagreement: Project) -> Desk:
    """The window of Lea, who annotated nothing, before the first disagreement."""
    return begin(make_desk(disagreement, name="Lea"))
