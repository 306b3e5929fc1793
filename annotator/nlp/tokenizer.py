"""The spaCy tokenizer of a language, without a model: for exports that need tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_ANY_LANGUAGE = "xx"


def spacy_tokenizer(language: str) -> Callable[[str], list[tuple[int, int]]]:
    """What gives the (start, end) code points of the tokens of a text, white space included.

    spaCy is loaded at the first text. A language that it doesn't know gets its general rules.
    Raises UserError, at the first text, where spaCy is missing.
    """
    made: list[Any] = []

    def tokenize(text: str) -> list[tuple[int, int]]:
        if not made:
            made.append(_blank(language).make_doc)
        return [(token.idx, token.idx + len(token)) for token in made[0](text)]

    return tokenize


def _blank(language: str) -> Any:
    try:
        import spacy
    except ImportError as error:
        raise UserError(
            tr(
                "This format needs spaCy's tokens, and spaCy can't be imported ({error}); "
                "install it with: pip install spacy",
                error=error,
            )
        ) from error
    try:
        nlp = spacy.blank(language.partition("-")[0] or _ANY_LANGUAGE)
    except ImportError:  # no such language, or one whose own tokenizer is not installed
        nlp = spacy.blank(_ANY_LANGUAGE)
    nlp.max_length = 1 << 40
    return nlp
