"""No complaint is without a test that is named after it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

COMPLAINTS = [*range(20, 58), *range(74, 80)]
NAME = re.compile(r"test_c(\d\d)_\w+")


def functions() -> list[ast.FunctionDef]:
    """Every test of this folder that is named after a complaint."""
    found = []
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [
            node
            for node in tree.body
            if isinstance(node, ast.FunctionDef) and NAME.fullmatch(node.name)
        ]
    return found


def test_every_complaint_has_a_test():
    there = {int(NAME.fullmatch(each.name)[1]) for each in functions()}
    missing = [f"C{number}" for number in COMPLAINTS if number not in there]
    assert missing == []


def test_every_one_says_what_went_wrong_elsewhere():
    assert [each.name for each in functions() if not ast.get_docstring(each)] == []
