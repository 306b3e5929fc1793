"""The process in which somebody's regular expression is matched: nothing else can stop one."""

from __future__ import annotations

import re
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST = 20_000  # places in one answer; nobody reads more


def serve(connection: Connection) -> None:
    """Answer lists of strings with the (start, end) of the matches in each, until told to end.

    The first message is the pattern and whether case counts; a wrong one is answered in words.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent
    try:
        pattern, match_case = connection.recv()
        try:
            compiled = re.compile(pattern, 0 if match_case else re.IGNORECASE)
        except (re.error, OverflowError, RecursionError) as error:
            connection.send(str(error) or "too deep")
            return
        connection.send("")
        while (strings := connection.recv()) is not None:
            connection.send(_places(compiled, strings))
    except (EOFError, OSError):  # the other side is gone
        pass


def _places(compiled: re.Pattern[str], strings: list[str]) -> list[list[tuple[int, int]]]:
    found: list[list[tuple[int, int]]] = []
    left = MOST
    for string in strings:
        places = []
        for match in compiled.finditer(string):
            if match.end() > match.start() and left > 0:
                places.append(match.span())
                left -= 1
        found.append(places)
    return found
