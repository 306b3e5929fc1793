"""What the screen tells the reading column to show, besides the session."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above the text: the title, grey facts at the left, ``note`` at the right."""

    title: str = ""
    facts: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ViewState:
    """What is emphasised. Ranges are code points, end exclusive.

    ``current`` is the id of the mark that the keys act on, ``candidates`` are pairs of number and
    id, ``found`` the hits of a search, ``found_now`` the one that the search stands on.
    """

    current: str | None = None
    selected_event: str | None = None
    candidates: tuple[tuple[int, str], ...] = ()
    found: tuple[tuple[int, int], ...] = ()
    found_now: tuple[int, int] | None = None
