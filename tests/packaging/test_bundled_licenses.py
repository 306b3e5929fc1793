"""What an installed program brings along is passed on with its licence."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

import pytest


def locked(checkout: Path) -> list[str]:
    lines = (checkout / "packaging" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition("==")[0] for line in lines if line[:1].isalnum()]


def test_every_locked_distribution_has_a_licence_to_pass_on(script, checkout):
    texts = script("bundled_licenses").texts
    here = {
        re.sub(r"[-_.]+", "-", each.name).lower(): each
        for each in importlib.metadata.distributions()
    }
    found = {name: texts(here[name]) for name in set(locked(checkout)) if name in here}
    assert len(found) > 50
    assert [name for name, files in found.items() if not any(files.values())] == []
    assert set(found["pyside6-essentials"]) == {"LGPL-3.0.txt", "GPL-3.0.txt"}


def test_they_are_collected_for_what_is_bundled_and_for_nothing_else(script, tmp_path):
    import click
    import numpy

    collecting, target = script("bundled_licenses"), tmp_path / "licenses"
    (target / "gone").mkdir(parents=True)
    modules = (click.__file__, numpy.__file__, re.__file__, __file__)
    assert collecting.collect(map(Path, modules), target) == [
        "Python", "annotator", "click", "numpy",
    ]  # fmt: skip
    assert sorted(each.name for each in target.iterdir()) == [
        "Python", "annotator", "click", "numpy",
    ]  # fmt: skip
    assert (target / "click" / "LICENSE.txt").read_bytes()
    assert len(list((target / "numpy").iterdir())) > 3  # what it holds of others


def test_a_distribution_without_a_licence_stops_the_building(script, tmp_path, monkeypatch):
    about = tmp_path / "nameless-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: nameless\nVersion: 1.0\n")
    (about / "RECORD").write_text("nameless.py,,\n")
    (tmp_path / "nameless.py").write_text("")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.raises(SystemExit, match="no licence to pass on for nameless"):
        script("bundled_licenses").collect([tmp_path / "nameless.py"], tmp_path / "licenses")
    assert not (tmp_path / "licenses").exists()
