"""The installers' definitions: they name what there is, and a Debian package can be built."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImageReader

from annotator import __version__
from annotator.cli import COMMANDS

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"


def test_the_manual_page_names_every_command():
    text = (PACKAGING / "linux" / "annotator.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert [name for name in COMMANDS if name not in text] == []


def test_the_menu_entry_opens_what_the_file_type_names():
    entry = (PACKAGING / "linux" / "annotator.desktop").read_text(encoding="utf-8")
    kind = ElementTree.parse(PACKAGING / "linux" / "annotator.xml").getroot()[0]
    assert f"MimeType={kind.attrib['type']};" in entry
    assert "Exec=annotator %f" in entry


def test_the_workflow_names_scripts_that_are_there():
    workflow = (CHECKOUT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    named = {word for word in workflow.replace('"', " ").split() if word.startswith("packaging")}
    assert named
    assert [word for word in named if not (CHECKOUT / word.replace("\\", "/")).is_file()] == []


def test_the_windows_installer_names_nothing_that_it_lacks():
    text = (PACKAGING / "windows" / "annotator.iss").read_text(encoding="ascii")
    parts = dict(re.findall(r"^\[(\w+)\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL))
    tasks = set(re.findall(r'^Name: "(\w+)"', parts["Tasks"], re.MULTILINE))
    assert set(re.findall(r"Tasks: (\w+)", text)) == tasks
    languages = re.findall(r'^Name: "(\w+)"', parts["Languages"], re.MULTILINE)
    for message in set(re.findall(r"\{cm:(\w+)", text)) - {"CreateDesktopIcon", "LaunchProgram"}:
        assert all(f"{language}.{message}=" in parts["CustomMessages"] for language in languages)
    for check in re.findall(r"Check: (?:not )?(\w+)", text):
        assert check == "IsAdminInstallMode" or f"function {check}: Boolean;" in parts["Code"]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs Debian's tools")
def test_a_package_puts_everything_in_its_place(tmp_path):
    folder = tmp_path / "annotator"
    folder.mkdir()
    (folder / "annotator").write_text("#!/bin/sh\necho 1\n", encoding="utf-8")
    (folder / "annotator").chmod(0o755)
    command = [sys.executable, PACKAGING / "build_deb.py", folder, "-o", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    package = tmp_path / f"annotator_{__version__}.deb"
    needed = subprocess.run(
        ["dpkg-deb", "--field", package, "Depends"], capture_output=True, text=True, check=True
    ).stdout
    assert re.match(r"libc6 \(>= 2\.\d+\), ", needed)
    assert {"libegl1", "libxcb-cursor0", "libwayland-cursor0"} <= set(needed.strip().split(", "))
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    for path in (
        "./usr/lib/annotator/annotator",
        "./usr/bin/annotator -> ../lib/annotator/annotator",
        "./usr/share/applications/annotator.desktop",
        "./usr/share/mime/packages/annotator.xml",
        "./usr/share/icons/hicolor/scalable/apps/annotator.svg",
        "./usr/share/man/man1/annotator.1.gz",
        "./usr/share/doc/annotator/copyright",
        "./usr/share/doc/annotator/licenses -> ../../../lib/annotator/_internal/licenses",
    ):
        assert path in listed


@pytest.mark.usefixtures("qapp")
def test_icons_hold_what_they_say(script):
    building = script("build_folder")
    for data, ending, sizes in (
        (building.windows_icon(), "ico", set(building.WINDOWS_SIZES)),
        (building.mac_icon(), "icns", set(building.MAC_SIZES.values())),
    ):
        buffer = QBuffer()
        buffer.setData(data)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, ending.encode())
        found = set()
        for number in range(reader.imageCount()):
            reader.jumpToImage(number)
            image = reader.read()
            assert image.hasAlphaChannel()
            assert image.pixelColor(image.rect().center()).alpha() == 255
            found.add(image.width())
        assert found == sizes, reader.errorString()


def test_the_trial_of_an_installed_program_fails_where_the_program_does(tmp_path):
    if shutil.which("Xvfb") is None:
        pytest.skip("needs a screen of its own")
    program = tmp_path / "annotator"
    program.write_text("#!/bin/sh\necho no >&2\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    command = [sys.executable, PACKAGING / "try_installed.py", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "annotator --version failed" in done.stdout
    assert "no" in done.stdout.splitlines()


def test_the_trial_of_a_command_takes_no_folder_of_its_name_for_it(tmp_path):
    if shutil.which("Xvfb") is None:
        pytest.skip("needs a screen of its own")
    program = tmp_path / "bin" / "annotator"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho found >&2\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    places = os.pathsep.join([str(program.parent), os.environ["PATH"]])
    command = [sys.executable, PACKAGING / "try_installed.py", "annotator"]
    done = subprocess.run(
        command, cwd=CHECKOUT, env=os.environ | {"PATH": places}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (done.returncode, "found" in done.stdout.splitlines()) == (1, True), done.stderr


def test_a_folder_without_the_program_is_refused(tmp_path):
    command = [sys.executable, PACKAGING / "build_deb.py", tmp_path, "-o", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "build_folder.py" in done.stderr
