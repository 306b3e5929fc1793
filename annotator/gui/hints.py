"""Which keys matter now: the hint line's contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.translation import tr
from annotator.gui.actions import BY_ID
from annotator.gui.boundaries import marks_here
from annotator.gui.card_places import LINK, attribute_at

if TYPE_CHECKING:
    from annotator.core.session import Mark
    from annotator.gui.card_places import CardPlace
    from annotator.gui.controller import DocumentController
    from annotator.gui.keymap import Keymap

Hint = tuple[str, str]
_LONGEST = 24  # letters of a mention that are named


def _hint(action_id: str, words: str = "") -> Hint:
    """An action, to be shown with the key it has."""
    return action_id, words or BY_ID[action_id].hint


def _palette_hint() -> Hint:
    return _hint("palette", tr("find a label"))


def hints_for(controller: DocumentController, keymap: Keymap) -> list[Hint]:
    """The five or six keys that matter, the help last."""
    hints = [
        (keymap.key(name) if name in BY_ID else name, words) for name, words in _hints(controller)
    ]
    return [(key, words) for key, words in hints if key]


def _hints(controller: DocumentController) -> list[Hint]:
    """What matters: ids of actions, or keys that no action has."""
    if controller.opened is None:
        return [
            _hint("import", tr("import articles")),
            _hint("open_project", tr("open")),
            _hint("help"),
        ]
    hints: list[Hint] = []
    if controller.selection is not None:
        hints += _selection_hints(controller)
    else:
        hints += _pinned_hints(controller)
        if controller.selected_event is not None and controller.role is not None:
            hints += _role_hints(controller)
        elif controller.place is not None:
            hints += _place_hints(controller, controller.place)
        hints += _mark_hints(controller, controller.mark())
    return [*hints, _hint("done_next"), _hint("help")]


def _selection_hints(controller: DocumentController) -> list[Hint]:
    hints = [(tr("a letter"), tr("label")), (tr("Shift+letter"), tr("event"))]
    if controller.selected_event is not None and controller.role is not None:
        hints.insert(0, _hint("accept", tr("fill {role}", role=_words(controller.role))))
    last = controller.session.mark(controller.last) if controller.last else None
    if last is not None:
        hint = _hint("add_fragment", tr("add to “{short}”", short=_short(last.span.surface)))
        hints.insert(0 if controller.is_pinned else len(hints), hint)
    return [*hints, _palette_hint()]


def _pinned_hints(controller: DocumentController) -> list[Hint]:
    """While words for a fragment are looked for: how they are selected."""
    last = controller.session.mark(controller.last) if controller.last else None
    if last is None or not controller.is_pinned:
        return []
    return [_hint("select_right", tr("select more of “{short}”", short=_short(last.span.surface)))]


def _role_hints(controller: DocumentController) -> list[Hint]:
    count = len(controller.candidates())
    role = _words(controller.role or "")
    hints = [(_numbers(count), tr("fill {role}", role=role))] if count else []
    return [*hints, _hint("skip_role", tr("skip role"))]


def _place_hints(controller: DocumentController, place: CardPlace) -> list[Hint]:
    """On a row that is no role: what the numbers set, and how it is emptied."""
    if place.kind == LINK:
        is_open = controller.session.is_undecided(place.item)
        accept = [("1", tr("accept the link"))] if is_open else []
        return [*accept, _hint("clear_role", tr("remove the link"))]
    wanted = attribute_at(controller.session, place)
    count = len(wanted.choices) if wanted else 0
    return [
        (_numbers(min(count, 9)), tr("set {name}", name=_words(place.name))),
        _hint("clear_role", tr("set back")),
    ]


def _mark_hints(controller: DocumentController, mark: Mark | None) -> list[Hint]:
    hints = []
    if mark is None:
        hints += [
            _hint("next_undecided"),
            (tr("a letter"), tr("label")),
            (tr("Shift+letter"), tr("event")),
        ]
    elif mark.suggested:
        hints += [_hint("accept"), _hint("reject"), _hint("next_undecided")]
    else:
        hints += [_hint("next_undecided"), _hint("reject", tr("remove")), _hint("end_right")]
    if mark is not None and len(marks_here(controller)) > 1:
        hints.insert(0, _hint("other_mark"))
    if mark is not None and len(mark.span.fragments) > 1:
        hints.append(_hint("remove_fragment"))
    if controller.role is None and controller.place is None:
        event = mark is not None and mark.is_trigger and not mark.suggested
        hints.append(_hint("link") if event else _palette_hint())
    return hints


def _numbers(count: int) -> str:
    return "1" if count == 1 else f"1+–+{count}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _words(name: str) -> str:
    return name.replace("_", " ")
