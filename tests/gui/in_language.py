"""A part of a test in which the window's words are said in another language."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.core.translation import install
from tests.gui.speaking import Speaking

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Everything is said in this language for as long as this lasts."""
    if language != "en":
        install(Speaking(language), language)
    try:
        yield
    finally:
        install(None)
