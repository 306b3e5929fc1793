"""What is kept in English, said in the user's language: sentences that had values filled in.

What stands in a project file is read by everybody, so it is in English. Whoever shows it knows the
sentences that it can be, finds the one it is, and says that one with the same values.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def retold(
    words: str, sentences: Iterable[str], say: Mapping[str, Callable[[str], str]] | None = None
) -> str:
    """Words in the user's language; ``sentences`` are what they may be, the first one counts.

    ``say`` says what stands in a place, by its name; elsewhere values stay as they are. What is
    none of the sentences is a phrase of its own.
    """
    how = say or {}
    for sentence in sentences:
        if found := _pattern(sentence).fullmatch(words):
            values = {
                name: how[name](value) if name in how else value
                for name, value in found.groupdict().items()
            }
            return tr(sentence, **values)
    return tr(words)


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    """What matches a sentence with anything in the places of its ``{names}``."""
    pieces = re.split(r"\{(\w+)\}", sentence)
    wanted = [f"(?P<{each}>.+)" if at % 2 else re.escape(each) for at, each in enumerate(pieces)]
    return re.compile("(?s)" + "".join(wanted))
