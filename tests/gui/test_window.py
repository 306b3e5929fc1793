"""The window itself: size, themes, focus mode, accessibility, its end, and a real suggester."""

from __future__ import annotations

import gc
import importlib
import inspect
import pkgutil
import weakref

import pytest
from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

import annotator.gui
from annotator import app, settings
from annotator.gui.main_window import MainWindow
from annotator.gui.theme import DARK, LIGHT
from annotator.paths import HOME_VARIABLE
from tests.gui.desk import STORY, Desk, make_project
from tests.gui.waiting import let_go_of

# -- how it looks ---------------------------------------------------------------------------------


def test_zoom_with_the_keys_is_kept_and_has_ends(desk: Desk):
    view = desk.window.view
    desk.press("Ctrl++", "Ctrl+=")
    assert view.zoom == 120
    assert desk.message == "Text at 120 %."
    desk.press("Ctrl+-")
    assert view.zoom == 110
    assert settings.load().zoom == 110
    desk.press("Ctrl+0")
    assert view.zoom == 100
    desk.press(*["Ctrl+-"] * 5)
    assert view.zoom == 80
    desk.press(*["Ctrl++"] * 20)
    assert view.zoom == 250
    desk.window.grab()


def test_zoom_keeps_what_one_stands_on_in_sight(desk: Desk):
    desk.window.resize(1024, 500)
    desk.go_to("Nobody")
    where, view = desk.at("Nobody"), desk.window.view
    for _ in range(15):
        desk.press("Ctrl++")
        rect = view.rect_of(*where)
        assert 0 <= rect.top() < rect.bottom() <= view.viewport().height(), view.zoom
    assert view.zoom == 250
    assert desk.controller.caret == where[0] == view.caret


def test_more_room_and_less_again_keep_what_one_stands_on_in_sight(make_desk, tmp_path):
    words = " ".join(f"Estara spoke of Sarrin for the {number}th time." for number in range(90))
    desk = make_desk(make_project(tmp_path / "long.annotator", f"{words} Nobody listened."))
    desk.window.resize(1024, 700)
    where, view = desk.at("Nobody"), desk.window.view
    desk.go_to("Nobody")
    for _ in range(2):
        desk.press("F11")
        QApplication.processEvents()
        rect = view.rect_of(*where)
        assert 0 <= rect.top() < rect.bottom() <= view.viewport().height()


def test_the_stored_size_and_theme_are_used(make_desk, story):
    desk = make_desk(story, zoom=140)
    assert desk.window.view.zoom == 140


@pytest.mark.parametrize(("name", "theme"), [("dark", DARK), ("light", LIGHT)])
def test_themes(desk: Desk, name: str, theme):
    desk.press("Tab")
    desk.window.run("theme_dark")
    desk.window.run(f"theme_{name}")
    for part in (desk.window, desk.window.view):
        assert part.theme is theme
    assert settings.load().theme == name
    assert desk.window.findChild(QAction, f"theme_{name}").isChecked()
    assert desk.window.view.palette().base().color().name() == theme.page
    desk.window.grab()


def test_the_system_s_theme_follows_the_system(desk: Desk):
    desk.window.run("theme_system")
    assert desk.window.theme in (LIGHT, DARK)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert desk.window.findChild(QAction, "theme_system").isChecked()


def test_focus_mode_leaves_the_text_alone_and_keys_go_on(desk: Desk):
    window = desk.window
    desk.press("F11")
    assert [w.isVisible() for w in (window.queue, window.side, window.menuBar())] == [False] * 3
    assert window.view.hasFocus()
    desk.press("Return")
    assert desk.labelled() == [("Estara", "GPE")]
    desk.press("F11")
    assert [w.isVisible() for w in (window.queue, window.side, window.menuBar())] == [True] * 3


def test_focus_mode_entered_from_the_queue_goes_to_the_text(desk: Desk):
    desk.press("Ctrl+K")
    desk.press("F11")
    assert desk.window.view.hasFocus()
    desk.press("F11")


@pytest.mark.parametrize("size", [(900, 500), (1100, 640), (2400, 1300)])
def test_every_state_can_be_painted_at_every_size(desk: Desk, size: tuple[int, int]):
    desk.window.resize(*size)
    for keys in ((), ("Tab",), ("Return",), ("Shift+Right",), ("Space",), ("Esc",), ("Ctrl+F",)):
        desk.press(*keys)
        assert not desk.window.grab().isNull()
    desk.press("Esc")


def test_a_menu_item_does_what_its_key_does(desk: Desk):
    desk.window.findChild(QAction, "accept").trigger()
    assert desk.labelled() == [("Estara", "GPE")]
    desk.window.findChild(QAction, "undo").trigger()
    assert desk.labelled() == []


# -- for everybody --------------------------------------------------------------------------------


def of_combo_box(widget: QWidget) -> bool:
    """Whether this is a part that Qt made for a combo box."""
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QComboBox) or of_combo_box(parent))


def unnamed(window: QWidget) -> list[QWidget]:
    """The widgets that can have the focus, or matter to a screen reader, but have no name."""
    found = []
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        own = not widget.objectName().startswith("qt_") and not of_combo_box(widget)
        words = widget.accessibleName() or getattr(widget, "text", str)()
        if takes_focus and own and widget.focusProxy() is None and not words:
            found.append(widget)
    return found


def test_whatever_takes_the_focus_has_a_name(desk: Desk):
    assert unnamed(desk.window) == []


@pytest.mark.parametrize("key", ["F1", "F4", "F6", "Ctrl+E"])
def test_whatever_takes_the_focus_in_a_dialog_has_a_name(desk: Desk, key: str):
    desk.press(key)
    dialog = desk.dialog()
    assert unnamed(dialog) == []
    assert dialog.windowTitle()
    dialog.reject()
    desk.until_closed()
    assert desk.window.view.hasFocus()


def test_the_text_says_what_it_is_of(desk: Desk):
    assert desk.window.view.accessibleName() == "Text of Article 1"
    assert desk.window.view.toPlainText() == STORY


def test_a_row_of_the_card_says_what_fills_it(desk: Desk):
    desk.press("Tab")
    names = [row.accessibleName() for row in desk.window.side.card._rows if not row.isHidden()]
    assert "attacker: Estara" in names
    assert "place: empty" in names


def test_a_row_of_the_queue_says_how_far_it_is(desk: Desk):
    model = desk.window.queue.model
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Article 1, 10 suggestions")


# -- its end --------------------------------------------------------------------------------------


def test_closing_lets_go_of_the_project_and_of_the_window(make_desk, tmp_path):
    from annotator.services.project import open_in_window

    path = tmp_path / "end.annotator"
    make_project(path, STORY).close()
    desk = make_desk(open_in_window(path))
    desk.press("g")
    desk.close()
    assert [each.name for each in tmp_path.iterdir() if "end" in each.name] == ["end.annotator"]
    desk.close()  # twice does no harm


def test_a_closed_window_is_forgotten(application, own_folders, story, qtbot):
    window = MainWindow(settings.Settings(annotator="Ana"))
    window.workspace.open_project(story, "Ana", suggest=False)
    window.close()
    gone = weakref.ref(window.controller)
    let_go_of(window)
    del window
    gc.collect()
    assert gone() is None
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)  # nobody listens


def test_the_self_test_works_and_leaves_nothing(application, capsys, tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    assert app.self_test() == 0
    assert "Annotator works here." in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            assert not window.isVisible()
            let_go_of(window)


# -- errors that nobody foresaw -------------------------------------------------------------------


def test_an_error_nobody_foresaw_is_logged_and_shown_once(
    application, qtbot, expected_warnings, monkeypatch
):
    from annotator.gui import crash_dialog

    try:
        raise ValueError("of our own making")
    except ValueError as error:
        crash_dialog._handle(type(error), error, error.__traceback__)
        crash_dialog._handle(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(crash_dialog._shown) == 1)
    (box,) = crash_dialog._shown
    assert "ValueError" in box.details
    assert "Your work up to here is on the disk" in box.findChild(QLabel).text()
    box.accept()
    assert crash_dialog._shown == []
    let_go_of(box)


# -- names ----------------------------------------------------------------------------------------


def own_classes() -> list[type]:
    """Every class of ours that derives from a Qt class."""
    found = {}
    for info in pkgutil.walk_packages(annotator.gui.__path__, "annotator.gui."):
        module = importlib.import_module(info.name)
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, QObject) and kind.__module__.startswith("annotator."):
                found[kind.__qualname__] = kind
    return list(found.values())


@pytest.mark.parametrize("kind", own_classes(), ids=lambda kind: kind.__name__)
def test_no_name_of_ours_hides_one_of_qt_by_accident(kind: type):
    base = next(each for each in kind.__mro__ if not each.__module__.startswith("annotator."))
    ours = {name for name, value in vars(kind).items() if not name.startswith("_")}
    signals = {name for name in ours if isinstance(vars(kind)[name], Signal)}
    hidden = {name for name in ours if hasattr(base, name)}
    assert not hidden & signals
    # a method that overrides one of Qt says so by its docstring and is meant to be called by Qt
    meant = {"run", "accept", "reject", "model", "event", "data", "paint", "flags", "count"}
    meant |= {"translate"}
    assert {name for name in hidden if name.islower()} <= meant


def test_no_attribute_of_a_window_hides_a_method_of_qt(desk: Desk):
    for thing in (desk.window, *desk.window.findChildren(QObject)):
        if type(thing).__module__.startswith("annotator."):
            # PySide itself keeps the signals that were used among them
            own = [name for name, value in vars(thing).items() if type(value) is not SignalInstance]
            base = next(
                each for each in type(thing).__mro__ if not each.__module__.startswith("annotator.")
            )
            assert [name for name in own if hasattr(base, name) and name[:2] != "__"] == []


# -- with the real suggester ----------------------------------------------------------------------


def test_suggestions_come_in_behind_while_one_works(make_desk, tmp_path):
    text = (
        "Pakistan launched missile strikes inside Iran on Thursday. Officials in Tehran objected."
    )
    desk = make_desk()
    desk.window.workspace.open_project(make_project(tmp_path / "real.annotator", text), "Ana")
    desk.press("Ctrl+End", "Left", "Left", "p")
    desk.qtbot.waitUntil(lambda: bool(desk.session.undecided()), timeout=60_000)
    assert desk.labelled() == [("objected", "PERSON")]
    desk.press("Ctrl+Home", "Ctrl+Shift+Return")
    assert {"Pakistan", "Iran", "Tehran"} <= {words for words, _ in desk.labelled()}
    assert all(text[m.span.start : m.span.end] == m.span.surface for m in desk.mentions())
    desk.close()
