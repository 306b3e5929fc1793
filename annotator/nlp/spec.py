"""What to build a suggester from, as plain data that can be sent to another process."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.nlp.plug_ins import Together, plugged_in

if TYPE_CHECKING:
    from annotator.nlp.protocol import Suggester

DEFAULT_FACTORY = "annotator.nlp.suggesters:build_from"


@dataclass(frozen=True)
class SuggesterSpec:
    """A schema's record, the word lists' paths and a pipeline's name (None: the default one).

    ``trained`` is the folder of a model that was trained on the project's own annotations, or
    empty.

    ``factory`` names the function ("module:function") that makes a suggester of the spec; this is
    where other suggesters come in.
    """

    schema: dict[str, Any]
    lexicon: str
    gazetteer: str
    pipeline: str | None = None
    factory: str = DEFAULT_FACTORY
    trained: str = ""


def suggester_of(spec: SuggesterSpec) -> Suggester:
    """The suggester that a spec describes; beside the default one, those of other people.

    Raises UserError where something of it is missing.
    """
    module, _, function = spec.factory.partition(":")
    try:
        make = getattr(importlib.import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise UserError(
            tr(
                "The suggester {factory!r} can't be loaded ({error}); install what provides it.",
                factory=spec.factory,
                error=error,
            )
        ) from error
    suggester: Suggester = make(spec)
    if spec.factory != DEFAULT_FACTORY:
        return suggester
    others = plugged_in(spec)
    return Together(suggester, others) if others else suggester
