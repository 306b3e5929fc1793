"""Measures, and prints a table: ``python -m tests.benchmarks [--quick] [--json] [NAME...]``.

Each benchmark is a module here with ``rows(quick)``, which gives rows with the keys of ``KEYS``.
These are no tests: nothing fails here, and what is slow on one machine is not on another. Trust
ratios to the baseline, which was measured in the same run.
"""

from __future__ import annotations

import argparse
import importlib
import json

NAMES = (
    *("startup", "screen", "queue", "suggest", "volume", "effort", "concordance"),
    *("teams", "agreement", "settling", "formats", "corpora", "soak"),
)
KEYS = ("case", "value", "cpu", "unit", "baseline", "ratio", "target", "met")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *NAMES], help="which ones; none: all")
    parser.add_argument("--quick", action="store_true", help="each in under a minute")
    parser.add_argument("--json", action="store_true", help="a list of rows instead of a table")
    options = parser.parse_args()
    rows: list[dict] = []
    for name in options.names or NAMES:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        rows += [{"benchmark": name, **row} for row in module.rows(options.quick)]
    print(json.dumps(rows, indent=1) if options.json else as_table(rows))


def as_table(rows: list[dict]) -> str:
    """The rows as aligned columns."""
    keys = ("benchmark", *KEYS)
    lines = [keys, *([_cell(row.get(key)) for key in keys] for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(keys))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3g}" if value < 100 else f"{value:.0f}"
    return str(value)


if __name__ == "__main__":
    main()
