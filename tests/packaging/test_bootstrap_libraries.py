"""Qt's system libraries: what is missing, and what to install."""

import subprocess
import sys

import pytest


@pytest.fixture
def libraries(script):
    return script("bootstrap_libraries")


def lacking(libraries, *names):
    everything = libraries.BASE + libraries.X11 + libraries.WAYLAND
    return libraries.missing(everything, loads=lambda name: name not in names)


def test_packages_of_missing_libraries(libraries):
    found = lacking(libraries, "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0")
    assert libraries.package_names(found, "apt") == ["libglib2.0-0", "libxcb-cursor0"]
    assert libraries.package_names(found, "dnf") == ["glib2", "xcb-util-cursor"]


def test_every_library_is_listed_once_and_has_packages(libraries):
    everything = libraries.BASE + libraries.X11 + libraries.WAYLAND
    names = [library.name for library in everything]
    assert len(names) == len(set(names))
    assert all(library.apt and library.dnf for library in everything)


def test_loading_tells_what_is_there(libraries):
    assert not libraries.can_load("libannotator-has-no-such.so.1")


@pytest.mark.parametrize(
    ("names", "window", "environ", "fatal"),
    [
        (["libGL.so.1"], False, {}, True),
        (["libxcb-cursor.so.0"], False, {}, False),
        (["libxcb-cursor.so.0"], True, {"DISPLAY": ":0"}, True),
        (["libxcb-cursor.so.0"], True, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, False),
        (["libwayland-egl.so.1"], True, {"DISPLAY": ":0"}, False),
        (["libwayland-egl.so.1"], True, {"WAYLAND_DISPLAY": "w"}, True),
        (["libxcb.so.1"], True, {"QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_only_what_is_needed_is_fatal(libraries, names, window, environ, fatal):
    assert libraries.is_fatal(lacking(libraries, *names), window, environ) is fatal


@pytest.fixture
def bare(libraries, monkeypatch):
    """A Linux system of somebody who may not install, without what X11 windows need."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "can_use_apt", lambda: False)
    monkeypatch.setattr(libraries, "missing", lambda found: list(libraries.X11[:2]))
    return libraries


def test_missing_window_libraries_are_reported_and_tests_go_on(bare, tmp_path, capsys):
    bare.ensure(window=False, log=tmp_path / "log")
    output = capsys.readouterr().err
    assert "apt-get install libx11-xcb1 libxcb1" in output
    assert "dnf install libX11-xcb libxcb" in output


def test_missing_window_libraries_stop_a_window(bare, tmp_path, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with pytest.raises(bare.InstallError, match="libxcb1"):
        bare.ensure(window=True, log=tmp_path / "log")


def test_root_on_debian_gets_them_installed(bare, tmp_path, monkeypatch):
    installed = []
    monkeypatch.setattr(bare, "can_use_apt", lambda: True)
    monkeypatch.setattr(
        bare, "apt_install", lambda packages, log: bool(installed.extend(packages)) or True
    )
    monkeypatch.setattr(
        bare, "missing", lambda found: [] if installed else list(bare.X11[:1] + bare.WAYLAND[:1])
    )
    bare.ensure(window=True, log=tmp_path / "log")
    assert installed == ["libwayland-client0", "libx11-xcb1"]


def test_programs_for_tests_are_installed_or_named(bare, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bare, "missing_programs", list)
    bare.ensure_programs(tmp_path / "log")
    output = capsys.readouterr().err
    assert "apt-get install at-spi2-core dbus xvfb" in output
    installed = []
    monkeypatch.setattr(bare, "can_use_apt", lambda: True)
    monkeypatch.setattr(bare, "apt_install", lambda packages, _: installed.extend(packages))
    monkeypatch.setattr(
        bare, "missing_programs", lambda programs: [] if installed else list(programs)
    )
    bare.ensure_programs(tmp_path / "log")
    assert installed == ["at-spi2-core", "dbus", "xvfb"]
    assert capsys.readouterr().err == ""


def test_programs_are_looked_for_where_systems_hide_them(libraries, tmp_path):
    (tmp_path / "hidden").touch()
    found = libraries.Program("hidden", (str(tmp_path),), "a", "b")
    absent = libraries.Program("annotator-has-no-such", (), "a", "b")
    assert libraries.missing_programs([found, absent]) == [absent]


def test_apt_is_updated_first_and_asks_nothing(libraries, tmp_path, monkeypatch, capsys):
    calls = []

    def call(command, **options):
        calls.append((command, options["env"]["DEBIAN_FRONTEND"], options["stdin"]))
        return 100 if "install" in command else 0

    monkeypatch.setattr(subprocess, "call", call)
    assert libraries.apt_install(["libgl1"], tmp_path / "log") is False
    assert [command[3] for command, _, _ in calls] == ["update", "install"]
    assert {rest for _, *rest in map(list, calls) for rest in rest} == {
        "noninteractive",
        subprocess.DEVNULL,
    }


def test_what_cannot_be_installed_is_named(libraries, tmp_path, monkeypatch):
    monkeypatch.setattr(libraries, "can_use_apt", lambda: False)
    with pytest.raises(libraries.InstallError, match=r"sudo apt-get install python3\.11-venv"):
        libraries.require(["python3.11-venv"], ["python3-pip"], "Trouble", tmp_path / "log")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux libraries")
def test_lists_hold_all_that_qt_is_linked_to(libraries):
    """Whatever the loader misses for a Qt library here must be in the lists, and nothing else."""
    pyside = pytest.importorskip("PySide6")
    folder = next(iter(pyside.__path__)) + "/Qt"
    wanted = [f"{folder}/lib/libQt6{name}.so.6" for name in ("Widgets", "Svg", "Network")]
    wanted += [f"{folder}/plugins/platforms/libq{n}.so" for n in ("offscreen", "xcb", "wayland")]
    output = subprocess.run(["ldd", *wanted], capture_output=True, text=True, check=False).stdout
    absent = {line.split()[0] for line in output.splitlines() if "not found" in line}
    everything = libraries.BASE + libraries.X11 + libraries.WAYLAND
    assert absent <= {library.name for library in everything}
