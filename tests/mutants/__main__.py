"""Tells which wrong changes of a module no test notices.

    python -m tests.mutants annotator/core/edits.py
    python -m tests.mutants annotator/agreement --seconds 60

A change that survives either shows what a test forgot, or makes no difference that anybody could
see. The latter are in ``judged.txt`` with the reason, and not told again.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from tests.mutants import running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.mutants.mutating import Mutant

CHECKOUT = Path(__file__).resolve().parents[2]
JUDGED = Path(__file__).with_name("judged.txt")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, help="modules, or folders of modules")
    parser.add_argument("--tests", nargs="+", help="which tests; else those of the same room")
    parser.add_argument("--again", type=Path, help="only what survived in a run with this output")
    parser.add_argument("--seconds", type=float, default=20, help="of tests for one change at most")
    options = parser.parse_args()
    paths = [each for path in options.paths for each in _modules(path.resolve())]
    rooms = sorted({path.relative_to(CHECKOUT / "annotator").parts[0] for path in paths})
    known = judged(JUDGED.read_text("utf-8"))
    counts: dict[str, Counter[str]] = {}
    survived = set(_told(options.again.read_text("utf-8"))) if options.again else None

    def is_wanted(path: Path, mutant: Mutant) -> bool:
        name = path.relative_to(CHECKOUT).as_posix()
        return survived is None or f"{name} {mutant.key}" in survived

    tried: set[str] = set()

    def tell(path: Path, mutant: Mutant, verdict: str, tests: int) -> None:
        name = path.relative_to(CHECKOUT).as_posix()
        tried.add(f"{name} {mutant.key}")
        if verdict == "survived" and f"{name} {mutant.key}" in known:
            verdict = "judged"
        counts.setdefault(name, Counter())[verdict] += 1
        if verdict not in ("killed", "judged"):
            print(f"{name}:{mutant.lines[0]} {verdict} ({tests}): {mutant.key}", flush=True)

    code = running.run(
        paths,
        options.tests or [f"tests/{room}" for room in rooms],
        options.seconds,
        is_wanted,
        tell,
    )
    for line in sorted(known - tried) if survived is None else ():
        if line.partition(" ")[0] in counts:
            print(f"judged, but not there any more: {line}")
    for name, found in counts.items():
        print(name, ", ".join(f"{count} {verdict}" for verdict, count in sorted(found.items())))
    return code


def _modules(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _told(output: str) -> Iterator[str]:
    """Which changes survived, by the output of a run."""
    for line in output.splitlines():
        if found := re.fullmatch(r"(\S+):\d+ [a-z ]+ \(\d+\): (.*)", line):
            yield f"{found[1]} {found[2]}"


def judged(text: str) -> set[str]:
    """The changes that were judged: ``MODULE FUNCTION: BEFORE -> AFTER`` on lines of their own."""
    return {line.strip() for line in text.splitlines() if " -> " in line and line[0] != "#"}


if __name__ == "__main__":
    raise SystemExit(main())
