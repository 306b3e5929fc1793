"""What a worker of a cluster does: builds the suggester of what it was sent, answers texts.

Annotator's own classes stay on the worker; bytes and strings alone go to and fro, so that neither
the scheduler nor the network has to know them.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.nlp import plug_ins
from annotator.nlp.messages import Build, Request, Started, Trouble, Unusable, encode
from annotator.nlp.models import DEFAULT_PIPELINE
from annotator.nlp.spec import suggester_of
from annotator.nlp.worker_process import answer, order_for, spec_from

if TYPE_CHECKING:
    from annotator.nlp.protocol import Suggester
    from annotator.nlp.spec import SuggesterSpec


log = logging.getLogger(__name__)
_OTHER = "it has another version of Annotator; install the same one there as here"


class Kit(msgspec.Struct):
    """A spec with the contents of its files, by path, and the versions that made it."""

    code: str
    build: Build
    files: dict[str, bytes]
    versions: dict[str, str]


def pack(spec: SuggesterSpec) -> bytes:
    """Everything that a worker on another machine needs for a spec, but the language model.

    Raises UserError where a word list or the trained model can't be read.
    """
    files: dict[str, bytes] = {}
    try:
        for name in filter(None, (spec.lexicon, spec.gazetteer)):
            files[Path(name).name] = Path(name).read_bytes()
        trained = Path(spec.trained)
        for path in sorted(trained.rglob("*")) if spec.trained else ():
            if path.is_file():
                inside = path.relative_to(trained.parent).as_posix()
                files[inside] = path.read_bytes()
    except OSError as error:
        raise UserError(
            tr(
                "{filename} can't be read: {strerror}.",
                filename=error.filename,
                strerror=error.strerror,
            )
        ) from error
    sent = replace(
        spec,
        lexicon=Path(spec.lexicon).name,
        gazetteer=Path(spec.gazetteer).name,
        trained=Path(spec.trained).name,
    )
    return msgspec.msgpack.encode(Kit(_code(), order_for(sent), files, _versions(spec.pipeline)))


def _code() -> str:
    """What tells this Annotator's suggesters from those of any other version."""
    digest = hashlib.sha256()
    room = Path(__file__).parent
    for folder in (room.with_name("core"), room):
        for path in sorted(folder.rglob("*.py"), key=lambda each: each.as_posix()):
            digest.update(path.relative_to(room.parent).as_posix().encode())
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _versions(pipeline: str | None) -> dict[str, str]:
    """The versions of what is installed here and decides what is suggested."""
    found: dict[str, str] = {}
    for name in ("spacy", pipeline or DEFAULT_PIPELINE):
        try:
            found[name] = metadata.version(name)
        except (metadata.PackageNotFoundError, ValueError):
            continue  # a folder, "blank:de", or simply not installed here
    return found | plug_ins.versions()


class Prepared:
    """A suggester on its worker, which threads may share; ``report`` says whether it is one."""

    def __init__(self, suggester: Suggester | None, why: str = "") -> None:
        self._suggester = suggester
        self._lock = threading.Lock()
        self.report = encode(Started(suggester.source) if suggester else Unusable(why))

    def __call__(self, number: int, text: str) -> bytes:
        """The report on a text, as the worker process of one machine gives it."""
        if self._suggester is None:
            return encode(Trouble(number, "there is no suggester"))
        with self._lock:
            return encode(answer(self._suggester, Request(number, text)))


def prepare(data: bytes) -> Prepared:
    """The suggester of a packed spec. It never raises where something is missing: it says so."""
    try:
        kit = msgspec.msgpack.decode(data, type=Kit)
    except msgspec.MsgspecError:
        return Prepared(None, _OTHER)
    if kit.code != _code():
        return Prepared(None, _OTHER)
    why = _difference(kit.versions, _versions(kit.build.pipeline))
    if why:
        return Prepared(None, why)
    try:
        with TemporaryDirectory(prefix="annotator-") as folder:
            return Prepared(suggester_of(_unpacked(kit, Path(folder))))
    except (UserError, OSError) as error:
        return Prepared(None, str(error))
    except Exception as error:  # whatever is broken there is said here
        log.exception("the suggester can't be built")
        return Prepared(None, f"it can't build the suggester ({type(error).__name__}: {error})")


def _difference(wanted: dict[str, str], here: dict[str, str]) -> str:
    others = {name for name in (*wanted, *here) if name.startswith("suggester ")}
    for name in sorted(others):
        if (name in wanted) != (name in here):
            return f"the {name} is installed {'there' if name in here else 'here'} alone"
    for name, version in wanted.items():
        if name in here and here[name] != version:
            return f"it has {name} {here[name]}, but {version} is needed, as on this computer"
    return ""


def _unpacked(kit: Kit, folder: Path) -> SuggesterSpec:
    for name, content in kit.files.items():
        path = folder / name
        if not path.resolve().is_relative_to(folder.resolve()):
            raise UserError(tr("{name!r} leads out of its folder.", name=name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    spec = spec_from(kit.build)

    def placed(name: str) -> str:
        return str(folder / name) if name else ""

    return replace(
        spec,
        lexicon=placed(spec.lexicon),
        gazetteer=placed(spec.gazetteer),
        trained=placed(spec.trained),
    )
