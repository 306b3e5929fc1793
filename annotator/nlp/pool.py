"""Several worker processes side by side, for many documents at once."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.nlp.worker import Died, Failed, Ready, Suggested, Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from annotator.nlp.spec import SuggesterSpec

_AHEAD = 2  # documents that each worker has, so that it never waits for us
_TURN = 0.004  # seconds that each worker is listened to before the next one's turn
_ALONE = 0.1


def suggest_side_by_side(
    spec: SuggesterSpec,
    documents: Iterable[tuple[str, str]],
    workers: int,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Ready | Suggested | Failed, None, None]:
    """What becomes of each (id, text), in the order in which they are finished.

    ``Ready``, which names the suggester, comes before the first result. What is made of a text
    does not depend on how many workers there are. Closing the iterator, or ``cancelled``, ends all
    processes. Raises UserError where the suggester can't be built.
    """
    waiting = iter(documents)
    is_more = True
    with ExitStack() as stack:
        pool = [stack.enter_context(Worker(spec)) for _ in range(workers)]
        turn = _TURN if workers > 1 else _ALONE
        while not cancelled():
            for worker in pool:
                while is_more and worker.pending < _AHEAD:
                    document = next(waiting, None)
                    if document is None:
                        is_more = False
                    else:
                        worker.submit(*document)
                yield from _news(worker, turn)
            if not is_more and not any(worker.pending for worker in pool):
                for worker in pool:
                    yield from _news(worker, 0)
                return


def _news(worker: Worker, timeout: float) -> Iterator[Ready | Suggested | Failed]:
    """What happened, all of it. Raises UserError where the worker is given up."""
    happening = worker.receive(timeout)
    while happening is not None:
        if not isinstance(happening, Died):
            yield happening
        elif happening.final:
            raise UserError(happening.why)
        happening = worker.receive(0)
