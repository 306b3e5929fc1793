"""A test in which the window's words are said in another language, without a process of its own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from annotator.core.translation import install
from annotator.gui.language import CONTEXT, Sentences
from annotator.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class _Speaker:
    """Says what the program's own sentences are in a language."""

    signs: ClassVar[Mapping[int, str]] = {}

    def __init__(self, language: str) -> None:
        self._sentences = Sentences(
            resource_path("translations", f"annotator_{language}.ts"), language
        )

    def sentence(self, text: str, number: int = -1) -> str:
        return self._sentences.translate(CONTEXT, text, None, number) or text


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Everything is said in this language for as long as this lasts."""
    if language != "en":
        install(_Speaker(language), language)
    try:
        yield
    finally:
        install(None)
