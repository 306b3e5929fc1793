"""What CONTRIBUTING shows a newcomer first does what it says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
TEXT = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
SECTION = TEXT[TEXT.index("## The first half hour") : TEXT.index("## How to add")]


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```", SECTION, flags=re.MULTILINE | re.DOTALL)
    return found


def test_a_first_format_and_a_first_suggester(tmp_path: Path):
    project = tomllib.loads(block("toml"))["project"]
    about = tmp_path / f"{project['name']}-{project['version']}.dist-info"  # as pip leaves it
    about.mkdir()
    head = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (about / "METADATA").write_text(head, encoding="utf-8")
    lines = []
    for group, points in project["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {value}" for name, value in points.items())]
    (about / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "ships.py").write_text(block("python"), encoding="utf-8")
    install, write, *commands = block("sh").splitlines()
    assert install == "pip install ./ships"
    words = re.fullmatch(r"printf '(.*)' > news.lines", write)
    assert words is not None
    (tmp_path / "news.lines").write_text(words[1].replace(r"\n", "\n"), encoding="utf-8")

    path = os.pathsep.join([str(CHECKOUT), str(tmp_path)])
    formats, highlighted = (
        subprocess.run(
            [sys.executable, "-m", *command.split()], cwd=tmp_path, text=True, check=True,
            capture_output=True, env={**os.environ, "PYTHONPATH": path},
        ).stdout
        for command in commands
    )  # fmt: skip
    assert "An article a line" in formats
    ships = [
        each["text"]
        for line in highlighted.splitlines()
        for each in json.loads(line)["entities"]
        if each["source"] == "ships:1"
    ]
    assert ships == ["MV Orsa", "MV Lune"]
