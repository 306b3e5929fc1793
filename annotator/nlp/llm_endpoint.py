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
from annotator.nlp.llm_watch import Watch, WatchedRequest
from annotator.nlp.llm_watch import handlers as watched_handlers

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
    """A model's answer, empty where it said nothing, and how many tokens it cost.

    Tokens are those that the server tells of; ``is_cut`` where it says that the answer goes on.
    """

    text: str
    tokens_in: int = 0
    tokens_out: int = 0
    is_cut: bool = False


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


class Chat:
    """A conversation of single questions."""

    def __init__(self, endpoint: Endpoint, stopped: Callable[[], bool] = lambda: False) -> None:
        self._endpoint = endpoint
        self._stopped = stopped
        self._is_structured = self._is_cool = True
        handlers: list[Any] = [_NoRedirects(), *watched_handlers(ssl.create_default_context())]
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
            }
            if self._is_cool:
                body["temperature"] = 0
            if self._is_structured:
                given = {"name": "annotations", "strict": True, "schema": schema}
                body["response_format"] = {"type": "json_schema", "json_schema": given}
            status, data = self._patiently(json.dumps(body).encode())
            if status in _MISFIT and self._is_cool and b"temperature" in data:
                self._is_cool = False  # some models that think first take none
            elif status in _MISFIT and self._is_structured:
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
        why = self._detail(data)
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
        with Watch(self._stopped, self._endpoint.timeout) as watch:
            try:
                answer = self._sent(body, watch)
            except (UnansweredError, UserError):
                self._check(watch)
                raise
            self._check(watch)
            return answer

    def _check(self, watch: Watch) -> None:
        """Raises what it means that the connection was given up, if it was."""
        if watch.has_hung_up and watch.is_stopped:
            raise StoppedError
        if watch.has_hung_up:
            raise self._late()

    def _sent(self, body: bytes, watch: Watch) -> tuple[int, bytes, float]:
        address = self._endpoint.address  # http or https: checked when it was made
        request = WatchedRequest(watch, address, data=body, method="POST")
        request.add_header("Content-Type", "application/json")
        if self._endpoint.key:
            request.add_unredirected_header("Authorization", f"Bearer {self._endpoint.key}")
        try:
            with self._opener.open(request, timeout=self._endpoint.timeout) as response:
                return response.status, _bounded(response), 0.0
        except urllib.error.HTTPError as error:
            with error, contextlib.suppress(OSError, http.client.HTTPException):
                return error.code, error.read(2000), _seconds(error.headers.get("Retry-After"))
            return error.code, b"", 0.0
        except (OSError, http.client.HTTPException) as error:
            raise self._unreachable(error) from error

    def _late(self) -> UnansweredError:
        seconds = self._endpoint.timeout
        return UnansweredError(tr("no answer came within {timeout:g} seconds", timeout=seconds))

    def _unreachable(self, error: Exception) -> Exception:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, TimeoutError):
            return self._late()
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
        where, detail = self._endpoint.url, self._detail(data)
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

    def _detail(self, data: bytes) -> str:
        """What a server says about a failure, in brackets; without the key, should it repeat it."""
        text = data.decode("utf-8", errors="replace")
        if self._endpoint.key:
            text = text.replace(self._endpoint.key, "…")
        text = one_line(text)[:200].strip()
        return f" ({text})" if text else ""


def _bounded(response: http.client.HTTPResponse) -> bytes:
    """All of an answer, unless it is endless."""
    data = bytearray()
    while piece := response.read1(_PIECE):
        data += piece
        if len(data) > _BOUND:
            raise UnansweredError(
                tr("the answer has more than {number} MB", number=_BOUND // 1000000)
            )
    return bytes(data)


def _seconds(header: str | None) -> float:
    return float(header) if header and header.isascii() and header.isdigit() else 0.0


def _completion(data: bytes) -> Completion:
    try:
        record = json.loads(data)
        choice = record["choices"][0]
        text = choice["message"]["content"]
        is_cut = choice.get("finish_reason") == "length"
        usage = record.get("usage") or {}
        tokens = [usage.get(name) for name in ("prompt_tokens", "completion_tokens")]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UnansweredError(tr("the server's answer is no chat completion")) from error
    sent, received = (each if type(each) is int and each >= 0 else 0 for each in tokens)
    return Completion(text if isinstance(text, str) else "", sent, received, is_cut)
