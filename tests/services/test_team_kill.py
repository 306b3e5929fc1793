"""A hand-out or a merge that is killed leaves whole files; doing it again goes on from there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services import hand_out as handing
from annotator.services.merging import merge
from annotator.services.project import open_project
from annotator.services.verifying import verify
from annotator.storage.canonical import dump
from annotator.storage.received import received
from tests.services.teams import copied, given_to, team_project, terms, work

KILLS = 8
CHECKOUT = Path(__file__).resolve().parents[2]
PEOPLE = " ".join(f"P{number}" for number in range(12))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def hand_out_at_once(path: Path, folder: Path) -> None:
    with open_project(path) as project:
        plan = handing.plan(project, terms(PEOPLE, 6))
        print("ready", flush=True)
        handing.hand_out(project, plan, folder)


def merge_at_once(path: Path, folder: Path) -> None:
    with open_project(path) as project:
        print("ready", flush=True)
        merge(project, [folder])


def killed(what: str, path: Path, folder: Path, seconds: float) -> bool:
    """Do this in a process that is killed after so long; whether it was still at it."""
    script = (
        "import sys; from pathlib import Path; from tests.services import test_team_kill as kill; "
        f"kill.{what}(*map(Path, sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, str(path), str(folder)]
    private = path.parent / "tmp"  # where a merge that is killed leaves its copy of a package
    private.mkdir(exist_ok=True)
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT), "TMPDIR": str(private)}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return True
        return False


def packages_in(folder: Path) -> list[Path]:
    return sorted(each for each in folder.glob("*.annotator") if not each.name.startswith("."))


@pytest.mark.timeout(300)
def test_a_killed_hand_out_leaves_whole_packages_and_can_be_done_again(tmp_path: Path):
    base = tmp_path / "base.annotator"
    with team_project(base, 6) as project:
        plan = handing.plan(project, terms(PEOPLE, 6))
    chance, within = random.Random(5), 0
    for number in range(KILLS):
        path = copied(base, tmp_path / str(number) / "news.annotator")
        folder = tmp_path / str(number) / "out"
        within += killed("hand_out_at_once", path, folder, chance.uniform(0.02, 0.5))
        with open_project(path) as project:
            assert list(verify(project)) == []
            for each in packages_in(folder):
                with open_project(each) as package:
                    assert list(verify(package)) == []
                    assert package.package is not None
            if handing.matrix(project).cells:  # it was done, down to the last file
                if len(packages_in(folder)) < 12:  # but for giving them their places: that follows
                    more = handing.plan_again(project, handing.Again.MISSING)
                    handing.hand_out(project, more, folder)
                assert len(packages_in(folder)) >= 12
                continue
            assert packages_in(folder) == []  # so that nobody is sent one of which nothing is known
            assert handing.plan(project, terms(PEOPLE, 6)) == plan
            report = handing.hand_out(project, plan, folder)
            assert [each.path.name for each in report.packages] == [
                f"news P{number}.annotator" for number in range(12)
            ]
            assert sorted(folder.iterdir()) == packages_in(folder)
            assert list(verify(project)) == []
    assert within > 0


@pytest.mark.timeout(300)
def test_a_killed_merge_leaves_a_whole_project_and_goes_on(tmp_path: Path):
    base = tmp_path / "base.annotator"
    with team_project(base, 6) as project:
        packages = given_to(project, tmp_path / "out", PEOPLE, 6)
    for seed, each in enumerate(packages.values()):
        work(each, seed, 4)
    whole = copied(base, tmp_path / "whole" / "news.annotator")
    with open_project(whole) as project:
        merge(project, packages.values())
    chance, within = random.Random(5), 0
    for number in range(KILLS):
        path = copied(base, tmp_path / str(number) / "news.annotator")
        before = [each.read_bytes() for each in packages.values()]
        within += killed("merge_at_once", path, tmp_path / "out", chance.uniform(0.02, 0.4))
        assert [each.read_bytes() for each in packages.values()] == before
        with open_project(path) as project:
            assert list(verify(project)) == []
            assert merge(project, packages.values()).problems == []
        assert dump(path) == dump(whole)
    assert within > 0


def look_for_ever(path: Path, _folder: Path) -> None:
    with received(path):
        print("ready", flush=True)
        sys.stdin.read()


def looking(package: Path, folder: Path) -> subprocess.Popen[str]:
    """A process that looks at a package, its private copies in the folder."""
    script = (
        "import sys; from pathlib import Path; from tests.services import test_team_kill as kill; "
        "kill.look_for_ever(*map(Path, sys.argv[1:]))"
    )
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT), "TMPDIR": str(folder)}
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(package), str(folder)],
        cwd=CHECKOUT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_the_next_merge_removes_what_a_killed_one_left_and_nothing_that_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    private = tmp_path / "private"
    private.mkdir()
    with team_project(tmp_path / "p.annotator") as project:
        package = given_to(project, tmp_path / "out", "Ana")["Ana"]
        with looking(package, private) as dead, looking(package, private) as alive:
            dead.kill()
            dead.wait()
            assert len(list(private.iterdir())) == 2
            for each in private.iterdir():
                os.utime(each, (1, 1))
            (private / "annotator-merge-new").mkdir()  # has no lock yet
            monkeypatch.setattr("tempfile.tempdir", str(private))
            merge(project, [package])
            assert len(list(private.iterdir())) == 2
            alive.communicate("")
        assert [each.name for each in private.iterdir()] == ["annotator-merge-new"]
