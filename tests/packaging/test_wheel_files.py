"""What the wheel takes along: everything in resources that the program reads."""

from __future__ import annotations

from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

CHECKOUT = Path(__file__).resolve().parents[2]
RESOURCES = CHECKOUT / "resources"
ONLY_FOR_THE_README = {"help/annotate.webp"}


def test_every_resource_is_in_the_wheel():
    builder = WheelBuilder(str(CHECKOUT))
    taken = {Path(each.distribution_path).as_posix() for each in builder.recurse_included_files()}
    files = (path for path in RESOURCES.rglob("*") if path.is_file())
    wanted = {path.relative_to(RESOURCES).as_posix() for path in files} - ONLY_FOR_THE_README
    assert {f"annotator/_resources/{name}" for name in wanted} - taken == set()
    assert {"help/start.md", "help/de/start.md", "translations/annotator_de.ts"} <= wanted
