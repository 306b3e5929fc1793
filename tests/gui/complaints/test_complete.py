"""No complaint is without a test that is named after it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

COMPLAINTS = [*range(20, 58), *range(74, 80)]
NAME = re.compile(r"test_c(\d\d)_\w+")


def named() -> list[tuple[int, str, str]]:
    """Every test that is named after a complaint, or is in a module that is, with its docstring.

    As (number, name, docstring); where the whole module is about one, the module's holds for all.
    """
    found = []
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        whole = NAME.fullmatch(path.stem)
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                own = NAME.fullmatch(node.name) or whole
                words = ast.get_docstring(node) or (whole and ast.get_docstring(tree)) or ""
                found += [(int(own[1]), f"{path.stem}.{node.name}", words)] if own else []
    return found


def test_every_complaint_has_a_test():
    there = {number for number, _, _ in named()}
    missing = [f"C{number}" for number in COMPLAINTS if number not in there]
    assert missing == []


def test_every_one_says_what_went_wrong_elsewhere():
    assert [name for _, name, words in named() if not words] == []
