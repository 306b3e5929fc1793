"""What became of packages, in words to read, copy and keep; knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.translation import tr
from annotator.core.wording import count, headed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.services.merging import PackageReport


def outcome(package: PackageReport) -> str:
    """What came of a package, in one line."""
    if package.refused:
        return tr("Not merged")
    parts = [
        tr("{layers} came in", layers=count(package.taken, "layer")) if package.taken else "",
        tr("{known:,} here already", known=package.known) if package.known else "",
        tr("{older:,} newer here", older=package.older) if package.older else "",
        tr("{kept:,} kept beside", kept=package.kept) if package.kept else "",
    ]
    words = ", ".join(part for part in parts if part)
    return words[:1].upper() + words[1:] if words else tr("Nothing in it yet")


def problem_lines(package: PackageReport) -> list[str]:
    """What could not be taken in, each with where that is and what to do."""
    name = package.path.name
    lines = []
    for each in package.problems:
        where = each.where.replace(str(package.path), name)
        lines.append(each.why if name in each.why and where == name else headed(where, each.why))
    return lines


def report_text(packages: Iterable[PackageReport]) -> str:
    """The whole report as plain text, package by package."""
    parts = []
    for each in packages:
        whose = f" ({each.annotator})" if each.annotator else ""
        lines = [headed(f"{each.path.name}{whose}", outcome(each))]
        lines += [f"    {line}" for line in problem_lines(each)]
        parts.append("\n".join(lines))
    return "\n".join(parts) + "\n" if parts else ""
