"""Suggestions by the workers of a Dask cluster that runs already. The only one to know Dask.

Each worker gets a few documents at a time, so that neither this process nor the scheduler ever
holds more. Tasks name standard functions alone: the scheduler needs no Annotator, and what a worker
lacks comes back as an error that can be put into words.
"""

from __future__ import annotations

import logging
import operator
import pkgutil
import re
import time
from collections import Counter, deque
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.core.wording import count, one_line
from annotator.nlp.cluster_task import pack
from annotator.nlp.messages import Result, Started, Trouble, Unusable, report_from
from annotator.nlp.worker import Failed, Ready, Suggested, suggested_from

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from annotator.nlp.spec import SuggesterSpec

PATIENCE = 30.0  # seconds without a worker that can be used, after which it is given up
_START = 120.0  # seconds that the first workers get to load the model
_AHEAD = 4  # documents that each worker has, so that it never waits for us
_LOOK = 1.0  # seconds between two looks at who is there
_REST = 0.01
_FETCH = 10.0  # seconds that fetching results may take
_TRIES = 3  # workers that a document may break before it is left out
_CONNECT = "10s"
_ADDRESS = re.compile(r"(?:tcp|tls)://(?:\[[0-9A-Fa-f:.%]+\]|[^\s/:\[\]]+):\d{1,5}")
_GONE = ("error", "cancelled", "lost")
_TASK = "annotator.nlp.cluster_task:prepare"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Noticed:
    """A worker that can't be used, or was lost: its address and what is the matter."""

    worker: str
    why: str


@dataclass
class _Document:
    id: str
    text: str
    tries: int = 0


@dataclass
class _Member:
    """A worker of the cluster: what it prepares, its suggester's name, what it has in work."""

    suggester: Any
    report: Any
    source: str = ""
    refused: str = ""
    is_used: bool = False
    work: dict[Any, _Document] = field(default_factory=dict)

    @property
    def is_preparing(self) -> bool:
        return not self.source and not self.refused


def suggest_on_cluster(
    spec: SuggesterSpec,
    documents: Iterable[tuple[str, str]],
    address: str,
    cancelled: Callable[[], bool] = lambda: False,
    patience: float = PATIENCE,
) -> Generator[Ready | Suggested | Failed | Noticed, None, None]:
    """What becomes of each (id, text), in the order in which they are finished.

    ``Ready`` comes before the first result. Workers that can't be used, or are lost, are told of;
    the documents of a lost one are done by others, and workers that come later are used, too. What
    is made of a text doesn't depend on the cluster. Closing the iterator, or ``cancelled``, leaves
    the cluster as it was. Raises UserError where there is no cluster, none of its workers can be
    used, or none is left for ``patience`` seconds.
    """
    if not _ADDRESS.fullmatch(address):
        raise UserError(
            tr(
                "{one_line!r} is no address of a cluster; give its scheduler's, such as "
                "tcp://192.168.1.5:8786",
                one_line=one_line(address),
            )
        )
    kit = pack(spec)
    with ExitStack() as stack:
        client = _connected(address, stack)
        cluster = _Cluster(client, kit, address, patience)
        yield from cluster.run(iter(documents), cancelled)


def _connected(address: str, stack: ExitStack) -> Any:
    try:
        import dask
        import distributed
    except ImportError as error:
        raise UserError(
            tr(
                "Working on a cluster needs the package distributed ({error}); install it "
                "with: pip install 'annotator[cluster]'",
                error=error,
            )
        ) from error
    # a trained model goes to each worker once: that is meant
    stack.enter_context(dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"}))
    stack.enter_context(_silenced("distributed.client"))  # what happens is said in our words
    try:
        client = distributed.Client(address, timeout=_CONNECT, set_as_default=False)
    except (OSError, TimeoutError, ValueError, RuntimeError) as error:
        raise UserError(
            tr(
                "There is no cluster at {address} ({one_line}); see whether its scheduler "
                "runs and can be reached from here.",
                address=address,
                one_line=one_line(str(error))[:200],
            )
        ) from error
    client.loop.asyncio_loop.set_exception_handler(_note)
    return stack.enter_context(client)


def _note(loop: Any, context: dict[str, Any]) -> None:
    """Notes what nobody waited for, as a connection cut off at the goodbye: no news."""
    _log.info(
        "in the cluster's loop: %s", context.get("message"), exc_info=context.get("exception")
    )


@contextmanager
def _silenced(name: str) -> Iterator[None]:
    logger = logging.getLogger(name)
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(before)


class _Cluster:
    """Who is there, what each has in work, and what has to be done again."""

    def __init__(self, client: Any, kit: bytes, address: str, patience: float) -> None:
        self._client = client
        self._kit = kit
        self._address = address
        self._patience = patience
        self._members: dict[str, _Member] = {}
        self._again: deque[_Document] = deque()
        self._source = ""
        self._begun = self._last_used = time.monotonic()
        self._next_look = 0.0
        self._number = 0

    def run(
        self, waiting: Iterator[tuple[str, str]], cancelled: Callable[[], bool]
    ) -> Iterator[Ready | Suggested | Failed | Noticed]:
        is_more = True
        while not cancelled():
            news: list[Ready | Suggested | Failed | Noticed] = []
            if time.monotonic() >= self._next_look:
                news += self._look()
            news += self._welcome()
            for address, member in self._members.items():
                news += self._collect(address, member)
                while member.is_used and self._has_room(member):
                    document = self._next(waiting)
                    if document is None:
                        is_more = False
                        break
                    self._submit(address, member, document)
            yield from news
            if not is_more and not self._again and not any(m.work for m in self._members.values()):
                return
            if not news:
                time.sleep(_REST)

    def _has_room(self, member: _Member) -> bool:
        """Whether a worker gets another document: one that may have broken a worker gets it alone.

        So it is known which one breaks workers, and the others are not left out with it.
        """
        if self._again:
            return not member.work
        return len(member.work) < _AHEAD and not any(each.tries for each in member.work.values())

    def _next(self, waiting: Iterator[tuple[str, str]]) -> _Document | None:
        if self._again:
            return self._again.popleft()
        found = next(waiting, None)
        return _Document(*found) if found else None

    def _submit(self, address: str, member: _Member, document: _Document) -> None:
        self._number += 1
        given = (member.suggester, self._number, document.text)
        member.work[self._task(address, operator.call, *given)] = document

    def _task(self, address: str, function: Callable[..., Any], *given: Any) -> Any:
        return self._client.submit(
            function, *given, workers=[address], allow_other_workers=False, pure=False
        )

    def _look(self) -> list[Failed | Noticed]:
        """Sees who has come and who has gone."""
        try:
            present = set(self._client.nthreads())
        except (OSError, TimeoutError) as error:
            raise UserError(
                tr(
                    "The cluster at {address} is gone ({one_line}); what was done is kept. "
                    "Start it again, then run this again to go on.",
                    address=self._address,
                    one_line=one_line(str(error))[:120],
                )
            ) from error
        news: list[Failed | Noticed] = []
        for address in sorted(self._members.keys() - present):
            member = self._members.pop(address)
            if member.is_used:
                again = count(len(member.work), "document")
                news.append(Noticed(address, f"The worker was lost; others do {again} again."))
            for document in member.work.values():
                news += self._take_back(document, "its worker was lost")
        for address in sorted(present - self._members.keys()):
            function = self._task(address, pkgutil.resolve_name, _TASK)
            suggester = self._task(address, operator.call, function, self._kit)
            report = self._task(address, getattr, suggester, "report")
            self._members[address] = _Member(suggester, report)
        self._next_look = time.monotonic() + _LOOK
        self._check_hope()
        return news

    def _check_hope(self) -> None:
        """Raises UserError where nobody is left to do anything."""
        members, now = self._members.values(), time.monotonic()
        if any(each.is_used or each.is_preparing for each in members) or any(
            each.source and not each.refused for each in members
        ):
            self._last_used = now
            return
        refused = {a: each.refused for a, each in self._members.items() if each.refused}
        if refused and not self._source:
            whys = " ".join(f"{address}: {why}" for address, why in sorted(refused.items()))
            raise UserError(
                tr(
                    "No worker of the cluster at {address} can be used. {whys}",
                    address=self._address,
                    whys=whys,
                )
            )
        if now - self._last_used > self._patience:
            raise UserError(
                tr(
                    "The cluster at {address} has no worker that can be used; start some, then "
                    "run this again. What was done is kept.",
                    address=self._address,
                )
            )

    def _welcome(self) -> list[Ready | Noticed]:
        """Takes those into use that are prepared."""
        news: list[Ready | Noticed] = []
        for address, member in self._members.items():
            if member.is_preparing and (member.report.done() or member.report.status in _GONE):
                self._hear(member)
                if member.refused:
                    news.append(Noticed(address, f"The worker can't be used: {member.refused}"))
        prepared = {a: m for a, m in self._members.items() if m.source and not m.refused}
        if not self._source and prepared and self._all_said():
            sources = Counter(each.source for each in prepared.values())
            self._source = max(sources, key=lambda source: (sources[source], source))
            news.append(Ready(self._source))
        for address, member in prepared.items() if self._source else ():
            if member.source == self._source:
                member.is_used = True
            else:
                member.refused = f"it has {member.source} where others have {self._source}"
                news.append(Noticed(address, f"The worker can't be used: {member.refused}."))
        return news

    def _all_said(self) -> bool:
        """Whether the first workers have answered, so that chance decides nothing."""
        is_late = time.monotonic() - self._begun > _START
        return is_late or not any(each.is_preparing for each in self._members.values())

    def _hear(self, member: _Member) -> None:
        """Notes what a worker says about its suggester."""
        try:
            report = report_from(member.report.result(timeout=_FETCH))
        except (ImportError, AttributeError) as error:
            member.refused = (
                f"it has no Annotator, or another version of it ({one_line(str(error))}); install "
                "the same one there as here."
            )
        except Exception as error:  # noqa: BLE001 - whatever a stranger's worker raises is its own trouble
            _log.info("a worker can't prepare", exc_info=True)
            member.refused = f"it can't prepare ({type(error).__name__}: {one_line(str(error))})."
        else:
            if isinstance(report, Started):
                member.source = report.source
            else:
                member.refused = report.why if isinstance(report, Unusable) else "it talks nonsense"

    def _collect(self, address: str, member: _Member) -> list[Suggested | Failed]:
        """What a worker has finished, fetched together."""
        news: list[Suggested | Failed] = []
        for future in [each for each in member.work if each.status in _GONE]:
            news += self._take_back(member.work.pop(future), _reason(future))
        finished = [each for each in member.work if each.status == "finished"]
        if not finished:
            return news
        data, why = self._fetched([future.key for future in finished])
        for future in finished:
            document = member.work.pop(future)
            if future.key in data:
                news.append(_outcome(document.id, data[future.key]))
            else:  # lost on the way
                news += self._take_back(document, why)
        return news

    def _fetched(self, keys: list[str]) -> tuple[dict[str, bytes], str]:
        """What is there of finished tasks' results, by key, and why the others are not.

        The scheduler is asked itself: ``Client.gather`` waits for lost results to be made again.
        """
        try:
            answer = self._client.sync(_fetch, self._client, keys, callback_timeout=_FETCH)
        except Exception as error:  # noqa: BLE001 - whatever happened, it is done again
            _log.info("results can't be fetched", exc_info=True)
            return {}, f"{type(error).__name__}: {one_line(str(error))}"
        if answer["status"] != "OK":
            self._next_look = 0.0  # somebody is gone
        return dict(answer.get("data", {})), "its worker was lost"

    def _take_back(self, document: _Document, why: str) -> list[Failed]:
        document.tries += 1
        if document.tries < _TRIES:
            self._again.append(document)
            return []
        return [Failed(document.id, f"{count(_TRIES, 'worker')} failed over it: {why}.")]


async def _fetch(client: Any, keys: list[str]) -> dict[str, Any]:
    answer: dict[str, Any] = await client.scheduler.gather(keys=keys)
    return answer


def _reason(future: Any) -> str:
    if future.status != "error":
        return "its worker was lost"
    error = future.exception(timeout=_FETCH)
    return f"{type(error).__name__}: {one_line(str(error))}"


def _outcome(document_id: str, data: bytes) -> Suggested | Failed:
    report = report_from(data)
    if isinstance(report, Result):
        return suggested_from(document_id, report)
    why = report.why if isinstance(report, Trouble) else "the worker talks nonsense"
    return Failed(document_id, why)
