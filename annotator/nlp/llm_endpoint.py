"""Asks a language model behind an OpenAI-compatible address, with the standard library alone.

Certificates are verified, nothing is followed anywhere else, answers are bounded in size and time.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import json
import ssl
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.core.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

_PATH = "/chat/completions"
_BOUND = 4_000_000  # bytes of an answer
_PIECE = 65_536
_LONGEST_WAIT = 60.0  # seconds, whatever the server asks for
_BUSY = {408, 429, 500, 502, 503, 504, 529}
_REFUSED = {401, 403}
_MISFIT = {400, 422}  # among others where the server can't keep to a JSON Schema


class UnansweredError(Exception):
    """One request got no answer that can be used; the next one may."""


class StoppedError(Exception):
    """Somebody asked to stop while an answer was waited for."""


@dataclass(frozen=True)
class Endpoint:
    """Where a model is, its name, the key, and how patient we are (seconds, tries)."""

    url: str
    model: str
    key: str = ""
    timeout: float = 120.0  # for a whole answer
    tries: int = 5
    first_wait: float = 1.0  # doubled after each try

    def __post_init__(self) -> None:
        """Raises UserError at an address that can't be used."""
        if not self.model.strip() or not self.model.isprintable():
            raise UserError(tr("Name the model that is to be asked."))
        parts = _parts(self.url)
        if self.key and parts.scheme == "http" and not self.is_local:
            raise UserError(
                tr(
                    "A key is never sent unencrypted; use https for {hostname}.",
                    hostname=parts.hostname,
                )
            )

    @property
    def host(self) -> str:
        """The computer that gets the texts."""
        return _parts(self.url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether the texts stay on this computer."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def address(self) -> str:
        """The address that requests go to."""
        url = self.url.rstrip("/")
        return url if url.endswith(_PATH) else url + _PATH


def _parts(url: str) -> Any:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.username or parts.query or parts.fragment or not url.isprintable():
        raise UserError(
            tr(
                "{one_line!r} is no address of a language model; give one such as "
                "http://localhost:11434/v1",
                one_line=one_line(url),
            )
        )
    return parts


@dataclass(frozen=True)
class Completion:
    """A model's answer and how many tokens it cost, where the server says so."""

    text: str
    tokens_in: int = 0
    tokens_out: int = 0


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


class Chat:
    """A conversation of single questions."""

    def __init__(self, endpoint: Endpoint, stopped: Callable[[], bool] = lambda: False) -> None:
        self._endpoint = endpoint
        self._stopped = stopped
        self._is_structured = True
        handlers: list[Any] = [
            _NoRedirects(),
            urllib.request.HTTPSHandler(context=ssl.create_default_context()),
        ]
        if endpoint.is_local:
            handlers.append(urllib.request.ProxyHandler({}))  # else a proxy would get the texts
        self._opener = urllib.request.build_opener(*handlers)

    def ask(self, system: str, question: str, schema: dict[str, Any]) -> Completion:
        """The answer, as JSON of this schema where the server can do that, else as any text.

        Raises UnansweredError, StoppedError, and UserError where no further question would do.
        """
        while True:
            body: dict[str, Any] = {
                "model": self._endpoint.model,
                "messages": [
                    {"role": "system", "content": system},
                    {"role": "user", "content": question},
                ],
                "temperature": 0,
            }
            structured = self._is_structured
            if structured:
                given = {"name": "annotations", "strict": True, "schema": schema}
                body["response_format"] = {"type": "json_schema", "json_schema": given}
            status, data = self._patiently(json.dumps(body).encode())
            if status in _MISFIT and structured:
                self._is_structured = False
            elif status != 200:
                raise self._failure(status, data)
            else:
                return _completion(data)

    def _patiently(self, body: bytes) -> tuple[int, bytes]:
        """A status other than "busy" and what came with it, if need be after some tries."""
        wait = self._endpoint.first_wait
        for left in reversed(range(self._endpoint.tries)):
            if self._stopped():
                raise StoppedError
            status, data, asked = self._post(body)
            if status not in _BUSY:
                return status, data
            if left:
                self._pause(min(_LONGEST_WAIT, max(wait, asked)))
                wait *= 2
        why = _detail(data)
        raise UnansweredError(
            tr("the server was busy or broken (status {status}){why}", status=status, why=why)
        )

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self._stopped():
                raise StoppedError
            time.sleep(min(0.1, left))

    def _post(self, body: bytes) -> tuple[int, bytes, float]:
        """Status, data, and after how many seconds the server wants to be asked again."""
        address = self._endpoint.address  # http or https: checked when it was made
        request = urllib.request.Request(address, data=body, method="POST")  # noqa: S310
        request.add_header("Content-Type", "application/json")
        if self._endpoint.key:
            request.add_unredirected_header("Authorization", f"Bearer {self._endpoint.key}")
        limit = self._endpoint.timeout
        deadline = time.monotonic() + limit
        try:
            with self._opener.open(request, timeout=limit) as response:
                return response.status, _bounded(response, deadline), 0.0
        except urllib.error.HTTPError as error:
            with error, contextlib.suppress(OSError, http.client.HTTPException):
                return error.code, error.read(2000), _seconds(error.headers.get("Retry-After"))
            return error.code, b"", 0.0
        except (OSError, http.client.HTTPException) as error:
            raise self._unreachable(error) from error

    def _unreachable(self, error: Exception) -> Exception:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, TimeoutError):
            return UnansweredError(
                tr("no answer came within {timeout:g} seconds", timeout=self._endpoint.timeout)
            )
        if isinstance(error, urllib.error.URLError):
            return UserError(
                tr(
                    "The language model at {url} can't be reached ({one_line}); see whether it "
                    "runs and the address is right.",
                    url=self._endpoint.url,
                    one_line=one_line(str(reason))[:200],
                )
            )
        return UnansweredError(tr("the connection broke ({name})", name=type(error).__name__))

    def _failure(self, status: int, data: bytes) -> Exception:
        where, detail = self._endpoint.url, _detail(data)
        if status in _REFUSED:
            return UserError(
                tr(
                    "{where} refuses the key (status {status}){detail}; check the key.",
                    where=where,
                    status=status,
                    detail=detail,
                )
            )
        if status == 404:
            return UserError(
                tr(
                    "{where} has no model {model!r}, or is no such address{detail}; check both.",
                    where=where,
                    model=self._endpoint.model,
                    detail=detail,
                )
            )
        if 300 <= status < 400:
            return UserError(
                tr(
                    "{where} sends elsewhere, which is not followed; check the address.",
                    where=where,
                )
            )
        return UnansweredError(
            tr("the server refused (status {status}){detail}", status=status, detail=detail)
        )


def _bounded(response: http.client.HTTPResponse, deadline: float) -> bytes:
    """All of an answer, unless it is endless in size or time."""
    data = bytearray()
    while piece := response.read1(_PIECE):
        data += piece
        if len(data) > _BOUND:
            raise UnansweredError(
                tr("the answer has more than {number} MB", number=_BOUND // 1000000)
            )
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(data)


def _seconds(header: str | None) -> float:
    return float(header) if header and header.isascii() and header.isdigit() else 0.0


def _detail(data: bytes) -> str:
    """What a server says about a failure, in brackets."""
    text = one_line(data.decode("utf-8", errors="replace"))[:200].strip()
    return f" ({text})" if text else ""


def _completion(data: bytes) -> Completion:
    try:
        record = json.loads(data)
        text = record["choices"][0]["message"]["content"]
        usage = record.get("usage") or {}
        tokens = [usage.get(name) for name in ("prompt_tokens", "completion_tokens")]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UnansweredError(tr("the server's answer is no chat completion")) from error
    if not isinstance(text, str) or not text.strip():
        raise UnansweredError(tr("the model said nothing"))
    known = [each if type(each) is int and each >= 0 else 0 for each in tokens]
    return Completion(text, *known)
