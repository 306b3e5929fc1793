"""The sentences of the interface in the user's language; without one they stay as they are written.

Whoever starts a window gives a translator (`install`); here nothing is known of Qt. What goes into
files, logs and terminals is never translated (`in_english`), so that it reads the same everywhere.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from string import Formatter
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Translator(Protocol):
    """What knows the sentences of one language."""

    @property
    def signs(self) -> Mapping[int, str]:
        """What its numbers have in place of ``,`` and ``.``, as for `str.translate`."""

    def sentence(self, text: str, number: int = -1) -> str:
        """A sentence as it is said for so many things (-1: no number); the same where unknown."""


class _Numbers(Formatter):
    """Fills values in as `str.format` does, with numbers written as the language writes them."""

    def __init__(self, signs: Mapping[int, str]) -> None:
        self._signs = signs

    def format_field(self, value: Any, format_spec: str) -> str:
        """One value; only numbers with ``,`` or ``.`` in their form are changed."""
        shown: str = super().format_field(value, format_spec)
        is_number = isinstance(value, int | float) and {",", "."} & set(format_spec)
        return shown.translate(self._signs) if is_number else shown


_translator: Translator | None = None
_language = "en"
_numbers = _Numbers({})
_is_english: ContextVar[bool] = ContextVar("is_english", default=False)


def install(translator: Translator | None, language: str = "en") -> None:
    """Say everything in another language (in two letters) from now on; None: in English."""
    global _translator, _language, _numbers  # noqa: PLW0603 - a process has one language
    _translator, _language = translator, language
    _numbers = _Numbers(translator.signs if translator else {})


def spoken_language() -> str:
    """The language in which things are said now, in two letters."""
    return "en" if _is_english.get() else _language


@contextmanager
def in_english() -> Iterator[None]:
    """Leave sentences as they are written for as long as this lasts: for what becomes a file."""
    token = _is_english.set(True)
    try:
        yield
    finally:
        _is_english.reset(token)


def tr(text: str, /, **values: Any) -> str:
    """A sentence in the user's language, its ``{names}`` filled in with values, if there are any.

    ``text`` is written out where it is used, or in a `phrase`: the list of sentences to translate
    is read from the source.
    """
    if _translator is None or _is_english.get():
        return text.format(**values) if values else text
    said = _translator.sentence(text)
    return _numbers.vformat(said, (), values) if values else said


def tr_count(number: int, one: str, many: str, /, **values: Any) -> str:
    """The sentence for one or for many, in which ``{n}`` is the number.

    Languages differ in what they call one (French: 0 too), so the translator chooses the form.
    """
    if _translator is None or _is_english.get():
        return (one if number == 1 else many).format(n=number, **values)
    said = _translator.sentence(many, number)
    if said == many and number == 1:
        said = one
    return _numbers.vformat(said, (), {"n": number, **values})


def phrase(text: str) -> str:
    """The text itself, put into the list of sentences: for tables, which are made before `tr`."""
    return text


def local_number(shown: str) -> str:
    """A number that was written out (``1,204.5``) with the signs of the user's language."""
    if _translator is None or _is_english.get():
        return shown
    return shown.translate(_translator.signs)
