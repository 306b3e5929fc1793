"""One of the languages that the program has, for a test."""

from __future__ import annotations

from typing import ClassVar

from annotator.gui.language import CONTEXT, Sentences
from annotator.paths import resource_path


class Speaking:
    """Says everything as the file of a language does; numbers stay as they are."""

    signs: ClassVar[dict[int, str]] = {}

    def __init__(self, language: str) -> None:
        path = resource_path("translations", f"annotator_{language}.ts")
        self._sentences = Sentences(path, language)

    def sentence(self, text: str, number: int = -1) -> str:
        return self._sentences.translate(CONTEXT, text, None, number) or text
