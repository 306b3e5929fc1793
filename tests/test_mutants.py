"""What is tried against the tests: wrong changes of functions, and nothing else."""

from __future__ import annotations

import ast

from tests.mutants.__main__ import JUDGED, judged
from tests.mutants.mutating import mutants_of

SOURCE = '''
LIMIT = 3

class Box:
    """A box."""

    size = 4

    def fits(self, other: int, *, name: str = "x") -> bool:
        """Whether it fits."""
        if other < 0 or not name:
            raise ValueError("a size is at least 0")
        return min(other, LIMIT) <= self.size
'''


def test_each_wrong_change_is_one_of_a_function_and_names_it():
    found = list(mutants_of(SOURCE))
    assert {each.function for each in found} == {"Box.fits"}
    assert [(each.before, each.after) for each in found] == [
        ("if other < 0 or not name:", "if not (other < 0 or not name):"),
        ("other < 0 or not name", "other < 0 and (not name)"),
        ("other < 0", "other <= 0"),
        ("0", "1"),
        ("not name", "name"),
        ("raise ValueError('a size is at least 0')", "pass"),
        ("return min(other, LIMIT) <= self.size", "return None"),
        ("min(other, LIMIT) <= self.size", "min(other, LIMIT) < self.size"),
        ("min(other, LIMIT)", "max(other, LIMIT)"),
    ]
    whole = ast.unparse(ast.parse(SOURCE))
    assert all(ast.unparse(each.tree) != whole for each in found)
    assert [each.lines for each in found][:2] == [(11, 11), (11, 11)]


def test_what_was_judged_is_said_of_modules_that_are_there():
    text = JUDGED.read_text("utf-8")
    root = JUDGED.parents[2]
    assert all((root / line.partition(" ")[0]).is_file() for line in judged(text))
    assert judged("# why -> so\na.py f: 1 -> 2\n\nb.py g: x -> y\n") == {
        "a.py f: 1 -> 2",
        "b.py g: x -> y",
    }
