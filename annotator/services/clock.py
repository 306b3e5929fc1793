"""The only places where time and chance come in."""

from __future__ import annotations

import secrets
import time
import uuid
from datetime import UTC, datetime

from annotator.core.model import Stamp

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


def now() -> str:
    """The time as it is stored everywhere: UTC, ISO 8601, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment() -> float:
    """The time as seconds since 1970."""
    return time.time()


def stamp(name: str) -> Stamp:
    """This person, now."""
    return Stamp(name, now())


def new_uuid() -> str:
    """An id that is unique in the world: of projects, documents, annotators, layers."""
    return str(uuid.uuid4())


def new_item_id() -> str:
    """An id that is unique within a layer, as short as the suggesters' own."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(13))
