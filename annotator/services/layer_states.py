"""States of one layer: which goes on from which, and which of several stands.

A state is told by its log, without what only followed changes of the schema. Of states that go on
from one another the last one counts; of those that went on differently (the outermost ones) the
greatest stands: most edits, then the newest last edit, then the greatest hash. So whatever comes in
whatever order, and however often, the same one stands and the same ones are kept.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.retelling import retold
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.storage.layer_logs import LogRow
    from annotator.storage.whole_layers import LayerKey, WholeLayer

_KEPT = uuid.UUID("7b0f4d2e-58a1-5c0c-9d53-1c7e0b6a9f42")  # names are keys and hashes
DIVERGED, SCHEMA, WRITER = "diverged", "schema", "writer"  # why a state is kept


WHY = (  # why a layer can't be the one that stands
    phrase("It was made under a schema that was changed in the package."),
    phrase("It uses {names}, which the project's schema does not have."),
    phrase("It came in the package of {name}."),
)


def why_words(why: str) -> str:
    """Why a state is kept beside, which the project has in English, in the user's language."""
    return retold(why, WHY)


@dataclass(frozen=True)
class LayerState:
    """A state of a layer. ``kind`` says why it can't be the layer; empty where it can be.

    ``why`` says it in a sentence.
    """

    whole: WholeLayer
    kind: str = ""
    why: str = ""

    @cached_property
    def own(self) -> list[LogRow]:
        """The rows of the log that somebody made, in order."""
        log = self.whole.log
        return [row for row in log if not _follows(log, row)]

    @cached_property
    def marks(self) -> list[bytes]:
        """After each of the own rows, a hash of all up to there."""
        log = self.whole.log
        places: dict[int, int] = {}
        chain, found = b"", []
        for place, row in enumerate(log):
            if _follows(log, row):
                continue
            places[place] = len(places)
            target = None if row.undoes is None else places.get(row.undoes)
            told = [row.kind, target, row.name, row.body, row.schema_version, row.at, row.step]
            text = json.dumps([*told, row.seconds], ensure_ascii=True, separators=(",", ":"))
            chain = hashlib.sha256(chain + text.encode("ascii")).digest()
            found.append(chain)
        return found

    @property
    def digest(self) -> str:
        """What tells this state from others."""
        return self.marks[-1].hex() if self.marks else ""

    @property
    def updated(self) -> str:
        """When it was changed last; its beginning where it never was."""
        return self.own[-1].at if self.own else self.whole.begun

    def goes_on_from(self, other: LayerState) -> bool:
        """Whether this is the other state, or what somebody made of it later."""
        reach = len(other.marks)
        return reach <= len(self.marks) and (not reach or self.marks[reach - 1] == other.marks[-1])

    @property
    def rank(self) -> tuple[int, str, str]:
        """By what the one that stands is chosen among states that went on differently."""
        return len(self.marks), self.updated, self.digest

    def kept_id(self, key: LayerKey) -> str:
        """The id under which it is kept: the same wherever it comes from."""
        return str(uuid.uuid5(_KEPT, "\0".join((*key, self.digest))))


def _follows(log: Sequence[LogRow], row: LogRow) -> bool:
    return row.follows or (row.undoes is not None and log[row.undoes].follows)


@dataclass(frozen=True)
class Settled:
    """What stands of all states, None where none can be the layer; what is kept beside."""

    standing: LayerState | None
    kept: tuple[LayerState, ...] = ()


def settle(states: Iterable[LayerState]) -> Settled:
    """What stands of these states, in whatever order they come."""
    found = list(states)
    able = _outermost([each for each in found if not each.kind])
    able = [_timed(each, found) for each in able]
    unable = _outermost([each for each in found if each.kind])
    standing = max(able, key=lambda each: each.rank, default=None)
    left = [each for each in unable if not any(one.goes_on_from(each) for one in able)]
    kept = [*(each for each in able if each is not standing), *left]
    return Settled(standing, tuple(sorted(kept, key=lambda each: each.digest)))


def _outermost(states: list[LayerState]) -> list[LayerState]:
    """Those from which no other one goes on; the same one twice is one."""
    single: dict[str, LayerState] = {}
    for each in states:
        same = single.get(each.digest)
        single[each.digest] = each if same is None else _joined(same, each)
    return [
        each
        for each in single.values()
        if not any(one is not each and one.goes_on_from(each) for one in single.values())
    ]


def _joined(one: LayerState, other: LayerState) -> LayerState:
    """One state twice: the first one, with the longest time, and the place that belongs to it."""
    place = max(_place(one.whole), _place(other.whole))
    seconds, caret, scroll, begun = place
    whole = one.whole._replace(seconds=seconds, caret=caret, scroll=scroll, begun=begun)
    kind, why = min((one.kind, one.why), (other.kind, other.why))
    return LayerState(whole, kind, why)


def _timed(state: LayerState, states: list[LayerState]) -> LayerState:
    """A state with the longest time of all that are the same, be they able or not."""
    for each in states:
        if each.kind and each.digest == state.digest:
            state = _joined(state, replace(each, kind="", why=""))
    return state


def _place(whole: WholeLayer) -> tuple[float, int, float, str]:
    return whole.seconds, whole.caret, whole.scroll, whole.begun
