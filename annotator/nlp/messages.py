"""What the window's process and the worker process say to each other, as JSON bytes."""

from __future__ import annotations

from typing import Any

import msgspec


class Build(msgspec.Struct, tag="build"):
    """To the worker, first of all: what to build the suggester from."""

    schema: dict[str, Any]
    lexicon: str
    gazetteer: str
    pipeline: str | None
    factory: str
    trained: str = ""


class Request(msgspec.Struct, tag="request"):
    """To the worker: a text to make suggestions for."""

    number: int
    text: str


class Stop(msgspec.Struct, tag="stop"):
    """To the worker: end yourself."""


class Beat(msgspec.Struct, tag="beat"):
    """From the worker: it lives."""


class Started(msgspec.Struct, tag="started"):
    """From the worker: the suggester is built."""

    source: str


class Unusable(msgspec.Struct, tag="unusable"):
    """From the worker: the suggester can't be built, and why."""

    why: str


class Result(msgspec.Struct, tag="result"):
    """From the worker: a text's suggestions, as records of ``core.records``."""

    number: int
    sha256: str
    seconds: float
    items: list[dict[str, Any]]


class Trouble(msgspec.Struct, tag="trouble"):
    """From the worker: a text that no suggestions could be made for, and why."""

    number: int
    why: str


Order = Build | Request | Stop
Report = Beat | Started | Unusable | Result | Trouble

_orders = msgspec.json.Decoder(Order)
_reports = msgspec.json.Decoder(Report)
_encoder = msgspec.json.Encoder()


def encode(message: Order | Report) -> bytes:
    """A message as bytes."""
    return _encoder.encode(message)


def order_from(data: bytes) -> Order:
    """What the worker is told. Raises msgspec.DecodeError on anything else."""
    order: Order = _orders.decode(data)
    return order


def report_from(data: bytes) -> Report:
    """What the worker tells. Raises msgspec.DecodeError on anything else."""
    report: Report = _reports.decode(data)
    return report
