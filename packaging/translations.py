"""The sentences of the interface: `list` what has no `tr`, `update` the .ts files from the code.

A sentence is a literal in ``tr("…")``, ``phrase("…")``, ``tr_count(n, "…", "…")``,
``count(n, "noun")``, or in the tables of ``Action(…)`` and ``Format(…)``. Run
``python packaging/translations.py update``.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
# what a window can show
ROOMS = ("core", "storage", "formats", "nlp", "agreement", "services", "gui")
_OWN = ("tr", "phrase", "tr_count", "count")
_QUIET = re.compile(r"^(_?log(ger)?|logging|warnings|re)\b")
_SILENT_CALLS = {"setObjectName", "setProperty", "property", "execute", "compile", "Path"}
_SENTENCE = re.compile(r"[A-Za-z]{2,},? +[a-z]|[a-z]{2,}[.…:]$|^[A-Z][a-z]{2,}…?$")
_EXCUSE = "# untranslated"


@dataclass
class Message:
    """A sentence, the files that say it, and whether it has a form for one and a form for many."""

    source: str
    is_counted: bool = False
    files: list[str] = field(default_factory=list)


class _Reader(ast.NodeVisitor):
    """Reads one file: its sentences, calls that can't be read, and what looks untranslated."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._lines = text.splitlines()
        self.found: list[tuple[str, bool]] = []
        self.wrong: list[str] = []
        self.bare: list[str] = []
        self.visit(ast.parse(text))

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        last = name.rsplit(".", 1)[-1]
        if name in _OWN and node.args:
            self._own(name, node)
            for each in [*node.args, *(key.value for key in node.keywords)]:
                if not isinstance(each, ast.Constant):
                    self.visit(each)
        elif name == "Action":  # of the table of actions: what it is called, and its hint
            self.found += [(text, False) for each in node.args[1::3] if (text := _literal(each))]
        elif name == "Format":  # what it is called, and what it can't hold
            named = [key.value for key in node.keywords if key.arg in ("title", "losses")]
            found = (_literal(each) for each in [*node.args[1:2], *named])
            self.found += [(text, False) for text in found if text]
        elif not (_QUIET.match(name) or last in _SILENT_CALLS):
            self.generic_visit(node)

    def _own(self, name: str, node: ast.Call) -> None:
        first = node.args[0]
        if name in ("tr", "phrase"):
            if text := _literal(first):
                self.found.append((text, False))
            elif name == "phrase" or isinstance(first, ast.JoinedStr | ast.BinOp | ast.IfExp):
                self.wrong.append(f"{self.name}:{node.lineno}: {name} needs one whole literal")
        elif name == "tr_count":
            many = _literal(node.args[2]) if len(node.args) == 3 else ""
            if many and _literal(node.args[1]):
                self.found.append((many, True))
            elif _EXCUSE not in self._lines[node.lineno - 1]:
                self.wrong.append(f"{self.name}:{node.lineno}: tr_count needs two literals")
        elif len(node.args) == 2 and (noun := _literal(node.args[1])):
            self.found.append((f"{{n:,}} {noun}s", True))

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._judge(node.value, node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        parts = (each.value if isinstance(each, ast.Constant) else "X" for each in node.values)
        self._judge("".join(map(str, parts)), node)
        for each in node.values:
            if isinstance(each, ast.FormattedValue):
                self.visit(each.value)

    def _judge(self, text: str, node: ast.expr) -> None:
        lines = self._lines[node.lineno - 1 : node.end_lineno]
        if _SENTENCE.search(text) and not any(_EXCUSE in line for line in lines):
            self.bare.append(f"{self.name}:{node.lineno}: {text!r}")

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # docstrings are no sentences of the interface
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value:  # not what is annotated
            self.visit(node.value)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for each in [*node.args.defaults, *filter(None, node.args.kw_defaults), *node.body]:
            self.visit(each)

    visit_FunctionDef = _function  # noqa: N815 - the names are ast's
    visit_AsyncFunctionDef = _function  # noqa: N815


def _literal(node: ast.expr) -> str:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text and isinstance(node, ast.Constant) else ""


def _readers(rooms: tuple[str, ...] = ROOMS) -> Iterator[_Reader]:
    for room in rooms:
        for path in sorted((ROOT / "annotator" / room).rglob("*.py")):
            name = str(path.relative_to(ROOT).as_posix())
            yield _Reader(name, path.read_text(encoding="utf-8"))


def messages() -> dict[str, Message]:
    """Every sentence in the order of the code. Raises ValueError for calls that can't be read."""
    result: dict[str, Message] = {}
    wrong = []
    for reader in _readers():
        wrong += reader.wrong
        for source, is_counted in reader.found:
            kept = result.setdefault(source, Message(source))
            kept.is_counted |= is_counted
            if reader.name not in kept.files:
                kept.files.append(reader.name)
    if wrong:
        raise ValueError("\n".join(wrong))
    return result


def stored(path: Path) -> dict[str, list[str]]:
    """The translations of a ``.ts`` file, each with its forms; unfinished ones are left out."""
    if not path.exists():
        return {}
    result = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        found = message.find("translation")
        if found is None or found.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        result[message.findtext("source", "")] = forms
    return result


def write(path: Path, language: str, known: dict[str, list[str]]) -> None:
    """Write a ``.ts`` file of all sentences with the translations that are known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>"]
    lines.append("    <name>Annotator</name>")
    for message in messages().values():
        lines += _message_lines(message, known.get(message.source))
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message_lines(message: Message, forms: list[str] | None) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.is_counted else "    <message>"
    for name in message.files:
        yield f'        <location filename="../../{name}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    state = "" if forms else ' type="unfinished"'
    if message.is_counted:
        yield f"        <translation{state}>"
        for form in forms or ["", ""]:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def main(arguments: list[str]) -> int:
    """`update`, or `list` with the rooms or files to look at; the exit status."""
    if arguments[:1] == ["update"]:
        for language in LANGUAGES:
            path = FOLDER / f"annotator_{language}.ts"
            known = stored(path)
            write(path, language, known)
            missing = sum(1 for source in messages() if source not in known)
            print(f"{path.name}: {len(messages()):,} sentences, {missing:,} not translated")
        return 0
    wanted = arguments[1:]
    for reader in _readers():
        if not wanted or any(part in reader.name for part in wanted):
            print(*reader.wrong, *reader.bare, sep="\n", end="\n" if reader.bare else "")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
