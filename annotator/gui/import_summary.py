"""The line of the import dialog that counts what the files hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.translation import tr, tr_count
from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.services.previewing import Preview


def summary(read: Sequence[Preview], *, rows: int, files: int) -> str:
    """What was found in the files that were ``read`` of ``rows`` to be looked at, of ``files``."""
    if len(read) < rows:
        return tr("Looking at {number:,} of {rows:,}…", number=len(read) + 1, rows=rows)
    return " · ".join(_parts(read, files - rows))


def _parts(read: Sequence[Preview], others: int) -> Iterator[str]:
    documents = count(sum(row.documents for row in read), "document")
    if any(row.is_more for row in read):
        documents = tr("more than {documents}", documents=documents)
    yield documents
    problems, same = sum(row.problem_count for row in read), sum(row.same for row in read)
    if problems:
        yield count(problems, "problem")
    if same:
        yield tr("{n:,} the same as another", n=same)
    annotated, layers = sum(row.annotated for row in read), sum(row.layers for row in read)
    if annotated:
        yield tr("{n:,} with annotations", n=annotated)
    if layers > annotated:
        yield count(layers, "layer")
    mentions, events = sum(row.mentions for row in read), sum(row.events for row in read)
    if mentions:
        yield count(mentions, "mention")
    if events:
        yield count(events, "event")
    if others > 0:
        yield tr_count(
            others,
            "{n:,} more file is not looked at here",
            "{n:,} more files are not looked at here",
        )
