"""Key presses that a piece of work takes, counted in the real window; a chord counts as one.

Each case stands where the work begins, presses keys until the file holds what was wanted, and
counts them. The baseline is the fewest actions (keys, clicks, drags) that any of seven other tools
takes for the same: the case names the tool. Their counts come from their documentation and code.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.model import Link
from tests.benchmarks.effort_gold import gold_rows
from tests.benchmarks.effort_simulated import simulated_rows
from tests.benchmarks.effort_training import training_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.model import Event
    from tests.gui.desk import Desk


@dataclass(frozen=True)
class Case:
    """What is done, with which keys, how that is seen in the file, and what it takes elsewhere."""

    name: str
    keys: list[str]
    is_done: Callable[[Desk], bool]
    target: int
    best: int | None
    where: str = ""
    before: list[str] = field(default_factory=list)


def rows(quick: bool) -> list[dict]:
    """One row for each case."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        counted = [
            _row(case, _pressed(Path(folder) / f"{number}.annotator", case))
            for number, case in enumerate(_cases())
        ]
    return counted + gold_rows(quick) + simulated_rows(quick) + training_rows(quick)


def _cases() -> list[Case]:
    return [*_mention_cases(), *_event_cases(), *_document_cases()]


def _mention_cases() -> list[Case]:
    return [
        Case("accept a correct suggestion", ["Return"], _has(("Estara", "GPE")), 1, 1, "INCEpTION"),
        Case("another label", ["o"], _has(("Estara", "ORG")), 1, 2, "brat, doccano"),
        Case("end one token on", ["]"], _has(("Estara struck", "GPE")), 1, 1, "INCEpTION: a drag"),
        Case("end two tokens on", ["]", "]"], _has(("Estara struck Vardanian", "GPE")), 2, 1,
             "INCEpTION: a drag"),
        Case("start one token on", ["{"], _has(("forces", "ARMED_GROUP")), 1, 1,
             "INCEpTION: a drag", ["go:Vardanian"]),
    ]  # fmt: skip


def _event_cases() -> list[Case]:
    decided = ["Ctrl+Shift+Return", "go:struck"]
    return [
        Case("event with two arguments, from its trigger", ["Shift+A", "1", "1"],
             lambda desk: len(_on(desk, "raid")[0].arguments) == 2, 5, 6, "INCEpTION, brat",
             ["go:raid"]),
        Case("the same where the second filler is ranked third", ["Shift+A", "1", "3"],
             lambda desk: len(_on(desk, "raid")[0].arguments) == 2, 5, 6, "INCEpTION, brat",
             ["go:raid"]),
        Case("event with two fillers of one role", ["Shift+A", "Alt+1", "1"],
             lambda desk: {each.role for each in _on(desk, "raid")[0].arguments} == {"attacker"},
             5, 6, "INCEpTION, brat", ["go:raid"]),
        Case("a second event on the same trigger, with its arguments", ["Ctrl+D"],
             lambda desk: len(_on(desk, "struck")) == 2, 1, None, "", decided),
        Case("an event for each of two fillers", ["Ctrl+Shift+D"],
             lambda desk: len(_on(desk, "raid")) == 2, 1, None, "",
             ["go:raid", "Shift+A", "Alt+1", "1"]),
        Case("planned, not actual", [","],
             lambda desk: ("modality", "planned") in _on(desk, "struck")[0].attributes, 1, None,
             "", decided),
        Case("a link to the nearest event", ["/", "Return"],
             lambda desk: any(isinstance(item, Link) for item in desk.stored()), 2, None, "",
             decided),
    ]  # fmt: skip


def _document_cases() -> list[Case]:
    return [
        Case("all suggestions of a sentence", ["Shift+Return"],
             lambda desk: len(desk.session.undecided()) == 5, 1, None),
        Case("all suggestions of a label", ["Alt+Return"],
             lambda desk: [label for _, label in desk.labelled()] == ["GPE"] * 3, 1, None),
        Case("everything in a correct article", ["Ctrl+Shift+Return"],
             lambda desk: not desk.session.undecided(), 1, 1, "Prodigy: the task as a whole"),
        Case("done, and the next article", ["Ctrl+Return"], lambda desk: desk.title == "Article 2",
             1, 2, "doccano", ["Ctrl+Shift+Return"]),
    ]  # fmt: skip


def _has(wanted: tuple[str, str]) -> Callable[[Desk], bool]:
    return lambda desk: wanted in desk.labelled()


def _on(desk: Desk, trigger: str) -> list[Event]:
    return [each for each in desk.events() if each.trigger.surface == trigger]


def _pressed(path: Path, case: Case) -> int | None:
    """How many keys it took until the file held what was wanted, or None where it never did."""
    from PySide6.QtCore import qInstallMessageHandler

    from annotator.app import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.settings import Settings
    from tests.gui.desk import STORY, Desk, make_project, story_suggestions

    qInstallMessageHandler(lambda *_: None)  # the offscreen platform talks
    application = make_application([])
    window = MainWindow(Settings(annotator="Benchmark"))
    window.show()
    window.activateWindow()
    project = make_project(path, STORY, "Nobody else.", suggest=story_suggestions)
    window.workspace.open_project(project, "Benchmark", suggest=False)
    desk = Desk(window, None)
    window.focus_text()
    application.processEvents()
    try:
        for each in case.before:
            if each.startswith("go:"):
                desk.go_to(each[3:])
            else:
                desk.press(each)
        for count, key in enumerate(case.keys, start=1):
            desk.press(key)
            application.processEvents()
            if count == len(case.keys) and case.is_done(desk):
                return count
        return None
    finally:
        window.close()
        application.processEvents()


def _row(case: Case, count: int | None) -> dict:
    beside = f" ({case.where})" if case.where else ""
    return {
        "case": case.name + beside,
        "value": count,
        "unit": "keys",
        "baseline": case.best,
        "ratio": count / case.best if count and case.best else None,
        "target": f"<= {case.target}",
        "met": count is not None and count <= case.target,
    }
