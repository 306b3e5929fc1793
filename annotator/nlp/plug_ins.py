"""Suggesters of other people: distributions with an entry point in ``annotator.suggesters``.

An entry point names a function that makes a suggester of a ``SuggesterSpec``. What it proposes
comes beside the program's own suggestions, checked against text and schema like these.
"""

from __future__ import annotations

import logging
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.nlp.protocol import Suggester

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.model import Suggestion
    from annotator.nlp.spec import SuggesterSpec

GROUP = "annotator.suggesters"
log = logging.getLogger(__name__)


def plugged_in(spec: SuggesterSpec) -> list[Suggester]:
    """The suggesters that are installed. Raises UserError where one of them can't be made."""
    return [_made(point, spec) for point in _points()]


def versions() -> dict[str, str]:
    """The installed suggesters with the versions of the distributions that they come from."""
    return {f"suggester {each.name}": each.dist.version if each.dist else "" for each in _points()}


def _points() -> list[EntryPoint]:
    return sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value))


def _made(point: EntryPoint, spec: SuggesterSpec) -> Suggester:
    made_by = point.dist.name if point.dist is not None else "unknown distribution"
    try:
        suggester = point.load()(spec)
    except Exception as error:  # anybody's code runs here
        why = f"{type(error).__name__}: {error}".rstrip(". ")
        raise UserError(
            tr(
                "The suggester “{name}” can't be made ({why}); mend or uninstall {made_by}.",
                name=point.name,
                why=why,
                made_by=made_by,
            )
        ) from error
    if not isinstance(suggester, Suggester):
        raise UserError(
            tr(
                "The suggester “{name}” has no source or no suggest; mend or uninstall {made_by}.",
                name=point.name,
                made_by=made_by,
            )
        )
    return suggester


class Together:
    """The program's own suggester and others; a proposal with an id that was there is left out."""

    def __init__(self, own: Suggester, others: list[Suggester]) -> None:
        self._own, self._others = own, others

    @property
    def source(self) -> str:
        """The names and versions of everything that takes part."""
        return "+".join(each.source for each in (self._own, *self._others))

    def suggest(self, texts: Iterable[str]) -> Iterator[list[Suggestion]]:
        """The suggestions of each text, the program's own first.

        Where another suggester fails, the others' stand.
        """
        for text in texts:
            found = {
                (type(each), each.id): each for part in self._own.suggest([text]) for each in part
            }
            for other in self._others:
                for each in _said_by(other, text):
                    found.setdefault((type(each), each.id), each)
            yield list(found.values())


def _said_by(suggester: Suggester, text: str) -> list[Suggestion]:
    try:
        return [each for part in suggester.suggest([text]) for each in part]
    except Exception as error:  # noqa: BLE001 - anybody's code runs here
        # without the words of the exception, which may be the article's
        log.warning("the suggester %s failed: %s", suggester.source, type(error).__name__)
        return []
