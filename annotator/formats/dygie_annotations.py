"""The annotations of one DyGIE++ document: lists of token numbers, one list a sentence."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from annotator.core.wording import count
from annotator.formats.native_items import MISSHAPEN, Reporter, list_of, near

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.formats.token_text import TokenText

Record = dict[str, Any]
CLUSTER = "coreference"  # the type of the links that a cluster becomes


class Annotations:
    """Reads ``ner``, ``events``, ``relations`` and ``clusters``; what can't be used is told."""

    def __init__(self, record: Record, text: TokenText, problems: Reporter) -> None:
        self._record, self._text, self._problems = record, text, problems
        self._ids: dict[tuple[Any, Any], str] = {}  # of mentions, by first and last token

    def record(self) -> Record:
        """``entities``, ``events`` and ``links`` of a native record."""
        entities = list(self._each("ner", self._entity))
        events = list(self._each("events", self._event))
        links = list(self._each("relations", self._relation))
        return {"entities": entities, "events": events, "links": links + self._clusters()}

    def _each(self, name: str, take: Callable[[int, Any], Record]) -> Iterator[Record]:
        index = 0
        for sentence in list_of(self._record, name, self._problems):
            if not isinstance(sentence, list):
                self._problems.tell(f"A sentence of “{name}” is left out: it is no list.")
                continue
            for each in sentence:
                index += 1
                try:
                    yield take(index, each)
                except (*MISSHAPEN, IndexError) as error:
                    self._problems.left_out(name, index, f"it is misshapen near {near(error)}")

    def _place(self, first: Any, last: Any) -> Record:
        if type(last) is not int:
            raise ValueError("the numbers of its tokens are none")
        return self._text.place(first, last + 1)

    def _entity(self, index: int, each: Any) -> Record:
        first, last, label = each[:3]  # predictions have a score behind them
        found = {"id": f"entity {index}", **self._place(first, last), "label": _word(label)}
        self._ids.setdefault((first, last), found["id"])
        return found

    def _event(self, index: int, each: Any) -> Record:
        trigger, *arguments = each
        first, kind = trigger[0], trigger[-1]
        last = trigger[1] if len(trigger) == 3 else first
        place = self._place(first, last)
        found = [self._argument(*argument[:3]) for argument in arguments]
        return {"id": f"event {index}", "type": _word(kind), "trigger": place, "arguments": found}

    def _argument(self, first: Any, last: Any, role: Any) -> Record:
        place = self._place(first, last)
        own = self._ids.get((first, last))
        return {"role": _word(role), **({"entity": own} if own else place)}

    def _relation(self, index: int, each: Any) -> Record:
        first, last, other, other_last, kind = each[:5]
        ends = self._ids[first, last], self._ids[other, other_last]
        return {"id": f"relation {index}", "type": _word(kind), "from": ends[0], "to": ends[1]}

    def _clusters(self) -> list[Record]:
        """A link from each member of a cluster to the next one; members that are no mentions go."""
        found: list[Record] = []
        lost = 0
        for number, cluster in enumerate(list_of(self._record, "clusters", self._problems), 1):
            members: list[str] = []
            for each in cluster if isinstance(cluster, list) else [None]:
                own = None
                if isinstance(each, list) and [type(number) for number in each] == [int, int]:
                    own = self._ids.get((each[0], each[1]))
                lost += own is None
                members += [own] if own else []
            found += [
                {"id": f"cluster {number}.{n}", "type": CLUSTER, "from": one, "to": other}
                for n, (one, other) in enumerate(itertools.pairwise(members), start=1)
            ]
        if lost:
            self._problems.tell(f"{count(lost, 'member')} of clusters left out: not among “ner”.")
        return found


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("its label")
    return value
