"""Which keys matter now: the hint line's contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions import BY_ID

if TYPE_CHECKING:
    from annotator.gui.controller import DocumentController
    from annotator.gui.keymap import Keymap

Hint = tuple[str, str]


def _hint(action_id: str, words: str = "") -> Hint:
    """An action, to be shown with the key it has."""
    return action_id, words or BY_ID[action_id].hint


def _palette_hint() -> Hint:
    return _hint("palette", "find a label")


def hints_for(controller: DocumentController, keymap: Keymap) -> list[Hint]:
    """The five or six keys that matter, the help last."""
    hints = [
        (keymap.key(name) if name in BY_ID else name, words) for name, words in _hints(controller)
    ]
    return [(key, words) for key, words in hints if key]


def _hints(controller: DocumentController) -> list[Hint]:
    """What matters: ids of actions, or keys that no action has."""
    if controller.opened is None:
        return [_hint("import", "import articles"), _hint("open_project", "open"), _hint("help")]
    mark = controller.mark()
    hints: list[Hint] = []
    if controller.selection is not None:
        hints += _selection_hints(controller)
    elif controller.selected_event is not None and controller.role is not None:
        hints += _role_hints(controller)
    if controller.selection is None:
        hints += _mark_hints(
            controller, suggested=bool(mark and mark.suggested), any_mark=bool(mark)
        )
    return [*hints, _hint("done_next"), _hint("help")]


def _selection_hints(controller: DocumentController) -> list[Hint]:
    hints = [("a letter", "label"), ("Shift+letter", "event"), _palette_hint()]
    if controller.selected_event is not None and controller.role is not None:
        hints.insert(0, _hint("accept", f"fill {_words(controller.role)}"))
    return hints


def _role_hints(controller: DocumentController) -> list[Hint]:
    count = len(controller.candidates())
    role = _words(controller.role or "")
    keys = "1" if count == 1 else f"1+–+{count}"
    hints = [(keys, f"fill {role}")] if count else []
    return [*hints, _hint("skip_role", "skip role")]


def _mark_hints(controller: DocumentController, *, suggested: bool, any_mark: bool) -> list[Hint]:
    hints = []
    if suggested:
        hints += [_hint("accept"), _hint("reject"), _hint("next_undecided")]
    elif any_mark:
        hints += [_hint("next_undecided"), _hint("reject", "remove"), _hint("end_right")]
    else:
        hints += [_hint("next_undecided"), ("a letter", "label"), ("Shift+letter", "event")]
    if controller.role is None:
        hints.append(_palette_hint())
    return hints


def _words(name: str) -> str:
    return name.replace("_", " ")
