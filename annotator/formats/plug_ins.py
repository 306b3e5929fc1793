"""Formats of other people: installed distributions with an entry point in ``annotator.formats``.

An entry point names a ``Format``, or a tuple of them. What is broken about one is a problem that
is listed, and the rest goes on; nothing that its code raises reaches the program.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats.format import Format

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.format import Found, Reader, ReadOptions, Recognise, WriteOptions, Writer
    from annotator.formats.source import Source

GROUP = "annotator.formats"


@cache
def plugged_in(taken: frozenset[str]) -> tuple[tuple[Format, ...], tuple[Problem, ...]]:
    """The formats that are installed, and what is wrong with those that can't be used.

    ``taken`` are names that no plug-in can have. Looked for once in a process.
    """
    formats: dict[str, Format] = {}
    problems: list[Problem] = []
    for point in sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value)):
        try:
            found = point.load()
        except Exception as error:  # noqa: BLE001 - anybody's code runs here
            problems.append(
                Problem(_where(point), tr("It can't be loaded: {said}.", said=_said(error)))
            )
            continue
        for each in found if isinstance(found, tuple | list) else (found,):
            why = _unfit(each, taken | formats.keys())
            if why:
                problems.append(Problem(_where(point), why))
            else:
                formats[each.name] = _guarded(each)
    return tuple(formats.values()), tuple(problems)


def _where(point: EntryPoint) -> str:
    made_by = point.dist.name if point.dist is not None else "unknown distribution"
    return f"format “{point.name}” of {made_by}"


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".rstrip(". \n")


def _unfit(found: object, taken: Collection[str]) -> str:
    """Why something is no format that can be used; empty where it is one."""
    if not isinstance(found, Format):
        return f"It is no Format but {type(found).__name__}."
    if not isinstance(found.name, str) or not found.name or not isinstance(found.title, str):
        return "It has no name or no title."
    if found.name in taken:
        return f"There is a format “{found.name}” already; this one needs another name."
    endings = found.endings
    if not isinstance(endings, tuple) or not endings:
        return "It has no endings; give it a tuple of them, such as (“.xyz”,)."
    if not all(isinstance(each, str) and each.startswith(".") for each in endings):
        return "Its endings do not begin with a full stop."
    if found.read is None and found.write is None:
        return "It can neither be read nor written."
    parts = (found.recognise, found.read, found.write, found.check)
    if not all(part is None or callable(part) for part in parts):
        return "One of its parts is no function."
    return ""


def _guarded(form: Format) -> Format:
    """The same format, whose functions raise nothing that the program doesn't expect."""
    return replace(
        form,
        recognise=None if form.recognise is None else _recognising(form.recognise),
        read=None if form.read is None else _reading(form, form.read),
        write=None if form.write is None else _writing(form, form.write),
        check=None,  # what is written is read back and compared anyway
        is_exact=False,
    )


def _recognising(recognise: Recognise) -> Recognise:
    def guarded(source: Source) -> bool:
        try:
            return bool(recognise(source))
        except OSError:
            raise
        except Exception:  # noqa: BLE001 - then it is not sure
            return False

    return guarded


def _reading(form: Format, read: Reader) -> Reader:
    def guarded(source: Source, options: ReadOptions) -> Iterator[Found]:
        try:
            yield from read(source, options)
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 - what it read so far is kept
            why = f"The plug-in for “{form.name}” broke off here: {_said(error)}."
            yield Problem(source.name, why)

    return guarded


def _writing(form: Format, write: Writer) -> Writer:
    def guarded(documents: Iterable[AnnotatedDocument], options: WriteOptions) -> Iterator[bytes]:
        chunks = iter(write(_handed_on(documents), options))
        while True:
            try:
                chunk = next(chunks)
            except StopIteration:
                return
            except _CallersError as error:
                raise error.cause from None
            except (OSError, UserError):
                raise
            except Exception as error:
                raise UserError(
                    tr(
                        "The plug-in for “{name}” can't write this ({said}); choose another "
                        "format, or ask who made it.",
                        name=form.name,
                        said=_said(error),
                    )
                ) from error
            yield chunk

    return guarded


class _CallersError(Exception):
    """What was raised where the documents come from: none of the plug-in's business."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _handed_on(documents: Iterable[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
    try:
        yield from documents
    except Exception as error:
        raise _CallersError(error) from error
