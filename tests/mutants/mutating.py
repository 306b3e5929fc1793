"""Small wrong changes of a module: each is one that a test should notice.

Only code inside functions is changed. Texts of several words, in f-strings and inside ``raise`` are
left alone: they are for people, and tests should not repeat their wording.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPARED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
CALCULATED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.MatMult: ast.Mult,
}
OTHER_NAME = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "sorted": "list",
    "reversed": "iter",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "append": "extend",
    "True": "False",
}


@dataclass(frozen=True)
class Mutant:
    """One wrong change: its function, the lines that a test must run to meet it, the module."""

    function: str
    lines: tuple[int, int]
    before: str
    after: str
    tree: ast.Module

    @property
    def key(self) -> str:
        """What names this change, also after lines were added above it."""
        return f"{self.function}: {self.before} -> {self.after}"


def mutants_of(source: str) -> Iterator[Mutant]:
    """Every wrong change of a module's functions, in the order of the text."""
    tree = ast.parse(source)
    places = list(_places(tree))
    for number, (function, statement, node) in enumerate(places):
        for change in range(len(_changes(node))):
            altered = copy.deepcopy(tree)
            _, _, twin = list(_places(altered))[number]
            before = ast.unparse(twin)
            new = _changes(twin)[change]
            _replace(altered, twin, new)
            ast.fix_missing_locations(altered)
            yield Mutant(function, _lines(statement), _short(before), _short(_text(new)), altered)


def _places(tree: ast.AST) -> Iterator[tuple[str, ast.stmt, ast.AST]]:
    """Each node inside functions, with the function's name and the statement that it belongs to."""
    yield from _inside(tree, (), None, False)


def _inside(
    node: ast.AST, names: tuple[str, ...], statement: ast.stmt | None, in_function: bool
) -> Iterator[tuple[str, ast.stmt, ast.AST]]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        is_function = isinstance(node, ast.FunctionDef)
        for child in node.body if is_function else ast.iter_child_nodes(node):
            if not _is_text(child):
                yield from _inside(child, (*names, node.name), None, in_function or is_function)
        return
    if isinstance(node, ast.stmt):
        statement = node
    if in_function and statement is not None:
        yield ".".join(names), statement, node
    if isinstance(node, ast.JoinedStr):
        return
    for field, child in ast.iter_fields(node):
        if field in ("annotation", "returns"):
            continue
        for each in child if isinstance(child, list) else [child]:
            if isinstance(each, ast.AST) and not (isinstance(node, ast.Raise) and field == "exc"):
                yield from _inside(each, names, statement, in_function)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _lines(statement: ast.stmt) -> tuple[int, int]:
    """The lines of a statement; of one with a body those before the body."""
    body = getattr(statement, "body", None)
    last = body[0].lineno - 1 if body else (statement.end_lineno or statement.lineno)
    return statement.lineno, max(last, statement.lineno)


def _changes(node: ast.AST) -> list[ast.AST]:
    """What may stand in place of a node."""
    if isinstance(node, ast.Compare):
        return [_compared(node, n) for n, op in enumerate(node.ops) if type(op) in COMPARED]
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        return [ast.BoolOp(other, node.values)]
    if isinstance(node, ast.UnaryOp):
        return [node.operand] if isinstance(node.op, ast.Not | ast.USub) else []
    if isinstance(node, ast.BinOp) and type(node.op) in CALCULATED:
        return [ast.BinOp(node.left, CALCULATED[type(node.op)](), node.right)]
    if isinstance(node, ast.AugAssign):
        return _augmented(node)
    if isinstance(node, ast.Constant):
        return _constants(node)
    if isinstance(node, ast.Call):
        return _calls(node)
    if isinstance(node, ast.Slice):
        sides = [ast.Slice(None, node.upper, node.step)] if node.lower else []
        return sides + ([ast.Slice(node.lower, None, node.step)] if node.upper else [])
    return _statements(node)


def _statements(node: ast.AST) -> list[ast.AST]:
    if isinstance(node, ast.If | ast.While | ast.IfExp) and not isinstance(
        node.test, ast.Compare | ast.UnaryOp
    ):
        twin = copy.copy(node)
        twin.test = ast.UnaryOp(ast.Not(), node.test)
        return [twin]
    if isinstance(node, ast.comprehension) and node.ifs:
        return [ast.comprehension(node.target, node.iter, [], node.is_async)]
    if isinstance(node, ast.Return) and node.value is not None:
        is_none = isinstance(node.value, ast.Constant) and node.value.value is None
        return [] if is_none else [ast.Return(ast.Constant(None))]
    if isinstance(node, ast.Continue):
        return [ast.Break()]
    if isinstance(node, ast.Break):
        return [ast.Continue()]
    if isinstance(node, ast.Raise) or (
        isinstance(node, ast.Expr) and not isinstance(node.value, ast.Yield | ast.YieldFrom)
    ):
        return [ast.Pass()]
    return []


def _compared(node: ast.Compare, number: int) -> ast.Compare:
    ops = list(node.ops)
    ops[number] = COMPARED[type(ops[number])]()
    return ast.Compare(node.left, ops, node.comparators)


def _augmented(node: ast.AugAssign) -> list[ast.AST]:
    found: list[ast.AST] = [ast.Pass()]
    if type(node.op) in CALCULATED:
        found.append(ast.AugAssign(node.target, CALCULATED[type(node.op)](), node.value))
    return found


def _constants(node: ast.Constant) -> list[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        return [ast.Constant(not value)]
    if isinstance(value, int | float):
        return [ast.Constant(value + 1)]
    if isinstance(value, str) and " " not in value.strip():
        return [ast.Constant("XX" + value)]
    return []


def _calls(node: ast.Call) -> list[ast.AST]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    found: list[ast.AST] = []
    if name in OTHER_NAME:
        keep = node.keywords if name in ("min", "max") else []
        found.append(ast.Call(ast.Name(OTHER_NAME[name], ast.Load()), node.args, keep))
    for number in range(len(node.keywords)):
        kept = [each for n, each in enumerate(node.keywords) if n != number]
        found.append(ast.Call(node.func, node.args, kept))
    return found


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for parent in ast.walk(tree):
        for field, child in ast.iter_fields(parent):
            if child is old:
                setattr(parent, field, ast.copy_location(new, old) if _placed(old) else new)
                return
            if isinstance(child, list) and any(each is old for each in child):
                altered = ast.copy_location(new, old) if _placed(old) else new
                setattr(parent, field, [altered if each is old else each for each in child])
                return


def _placed(node: ast.AST) -> bool:
    return hasattr(node, "lineno")


def _text(node: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(copy.deepcopy(node)))


def _short(text: str) -> str:
    """The first line of a piece of code, not too long to read."""
    line = text.partition("\n")[0]
    return line if len(line) <= 100 else line[:97] + "..."
