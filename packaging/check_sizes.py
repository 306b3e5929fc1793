"""Check what the project promises about its files: sizes, places, and no outside addresses.

    python3 packaging/check_sizes.py

A module has at most 400 lines (a test 600, the main window 350), a function at most 40 (tests are
exempt). Only known entries lie at the top of the checkout. No file names a package registry's host
or a path of one machine. Prints the largest modules; exits 1 with a list of what is wrong.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
MODULE_LINES, TEST_LINES, FUNCTION_LINES = 400, 600, 40
LINES_OF = {"annotator/gui/main_window.py": 350}
TOP_LEVEL = {
    "annotator",
    "resources",
    "tests",
    "packaging",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
}
# Written so that this file does not contain what it looks for.
PLACES = re.compile(
    r"pypi\.org|pythonhosted\.org|anaconda\.org|npmjs\.(?:org|com)|crates\.io|rubygems\.org"
    r"|(?:deb|security|snapshot)\.debian\.org|(?:archive|security)\.ubuntu\.com"
    r"|(?<![\w.-])/(?:work|root)/"
)
# Files in which such a string is meant, with the reason: {"path": "why"}.
PLACES_ALLOWED: dict[str, str] = {}


def listed_files(checkout: Path) -> list[str]:
    """Give the files that git tracks or would add, relative to the checkout."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    output = subprocess.run(command, cwd=checkout, check=True, capture_output=True).stdout
    names = sorted(set(output.decode("utf-8").split("\0")) - {""})
    return [name for name in names if (checkout / name).is_file()]


def line_limit(name: str) -> int:
    """Give the number of lines that a module may have."""
    return LINES_OF.get(name, TEST_LINES if name.startswith("tests/") else MODULE_LINES)


def long_functions(source: str) -> Iterator[tuple[str, int, int]]:
    """Yield the name, first line and length of each function that is too long."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield node.name, node.lineno, length


def size_problems(name: str, source: str) -> Iterator[str]:
    """Yield a sentence for each size limit that a module breaks."""
    lines, limit = len(source.splitlines()), line_limit(name)
    if lines > limit:
        yield f"{name} has {lines} lines; {limit} are allowed"
    if not name.startswith("tests/"):
        for function, line, length in long_functions(source):
            yield f"{name}:{line} {function} has {length} lines; {FUNCTION_LINES} are allowed"


def place_problems(name: str, text: str) -> Iterator[str]:
    """Yield a sentence for each line that names a registry's host or one machine's path."""
    if name in PLACES_ALLOWED:
        return
    for number, line in enumerate(text.splitlines(), start=1):
        found = PLACES.search(line)
        if found:
            yield f"{name}:{number} names an outside place: {found[0]}"


def top_level_problems(names: list[str]) -> Iterator[str]:
    """Yield a sentence for each unknown entry at the top of the checkout."""
    for entry in sorted({name.partition("/")[0] for name in names}):
        if entry not in TOP_LEVEL and not entry.startswith("."):
            yield f"{entry} does not belong at the top of the checkout"


def is_package(names: list[str]) -> Iterator[str]:
    """Yield a sentence if packaging/ became importable: it would hide the library of that name."""
    if "packaging/__init__.py" in names:
        yield "packaging/__init__.py hides the installed library named packaging; remove it"


def main() -> int:
    """Check everything, print the largest modules and what is wrong."""
    names = listed_files(CHECKOUT)
    problems = [*top_level_problems(names), *is_package(names)]
    sizes: list[tuple[int, str]] = []
    for name in names:
        content = (CHECKOUT / name).read_bytes()
        if b"\0" in content:
            continue
        text = content.decode("utf-8", errors="replace")
        problems += place_problems(name, text)
        if name.endswith(".py"):
            sizes.append((len(text.splitlines()), name))
            problems += size_problems(name, text)
    print("The largest modules:")
    for lines, name in sorted(sizes, reverse=True)[:10]:
        print(f"{lines:6} of {line_limit(name)}  {name}")
    for problem in problems:
        print(f"WRONG: {problem}")
    print(f"{len(names)} files checked, {len(problems)} things wrong.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
