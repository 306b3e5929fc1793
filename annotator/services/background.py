"""Suggestions behind the window: one thread of its own, one worker process, one connection."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.schema_changes import moved
from annotator.core.translation import tr
from annotator.services.suggestion_store import (
    check_for,
    older_documents,
    refresh_suggestions,
    store_suggestions,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.model import Suggestion
    from annotator.core.schema import Schema
    from annotator.nlp.spec import SuggesterSpec
    from annotator.nlp.worker import Happening, Suggested, Worker
    from annotator.storage.project_file import ProjectFile

_WAIT = 0.2  # seconds after which ``stop`` is asked again


class BackgroundSuggester:
    """Makes and stores the suggestions of the documents that the window wants.

    Once a newly trained model is used, what older suggesters proposed for documents that nobody
    has opened is replaced, whenever there is nothing else to do.

    ``run`` belongs to one background thread; ``want`` may be called from any other.
    """

    def __init__(self, path: Path, spec: SuggesterSpec) -> None:
        self._path = path
        self._spec = spec
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._seen: set[str] = set()

    def want(self, document_id: str, first: bool = False) -> None:
        """Ask for a document's suggestions, before all others where ``first``.

        A document that was handed to the worker once is not done again.
        """
        with self._lock:
            if document_id in self._seen:
                return
            self._wanted[document_id] = None
            if first:
                self._wanted.move_to_end(document_id, last=False)
        self._wake.set()

    def run(
        self,
        on_suggested: Callable[[str, list[Suggestion]], None],
        on_state: Callable[[str], None],
        stop: Callable[[], bool],
    ) -> None:
        """Work until ``stop`` says so, which is asked several times a second.

        Each document's suggestions are stored, then ``on_suggested`` gets its id and all of them.
        ``on_state`` gets a sentence where something is the matter, and an empty one when all is
        well. A project that can't be written gets suggestions all the same; they are not kept.
        Returns early where the suggester can't be built or the project can't be opened.
        """
        try:
            file = _opened(self._path)
        except UserError as error:
            on_state(str(error))
            return
        try:
            run = _Run(file, self._spec, on_suggested, on_state)
            self._serve(run, stop)
        except UserError as error:
            on_state(str(error))
        finally:
            file.close()

    def _serve(self, run: _Run, stop: Callable[[], bool]) -> None:
        from annotator.nlp.worker import Died, Worker

        with Worker(self._spec) as worker:
            run.tell(tr("The language model is loading; suggestions come in a moment."))
            while not stop():
                if run.source:  # before, what is wanted first may still change
                    self._hand_over(worker, run)
                if worker.pending or not run.source:
                    happening = worker.receive(_WAIT)
                else:
                    self._wake.wait(_WAIT)
                    happening = worker.receive(0)
                self._wake.clear()
                if happening is not None:
                    run.take(happening)
                if isinstance(happening, Died) and happening.final:
                    return

    def _hand_over(self, worker: Worker, run: _Run) -> None:
        while not worker.pending:  # one at a time, so that what is wanted first is next
            document_id = self._next(run)
            if not document_id:
                return
            text = run.text(document_id)
            if text is not None:
                worker.submit(document_id, text)

    def _next(self, run: _Run) -> str:
        """The document that is next, also of those to refresh; empty where there is none."""
        with self._lock:
            if self._wanted:
                document_id, _ = self._wanted.popitem(last=False)
            else:
                waiting = (each for each in iter(run.next_older, "") if each not in self._seen)
                document_id = next(waiting, "")
            self._seen.add(document_id)
        return document_id


class _Run:
    """What one run of the thread has: its connection, the schema, and whom to tell."""

    def __init__(
        self,
        file: ProjectFile,
        spec: SuggesterSpec,
        on_suggested: Callable[[str, list[Suggestion]], None],
        on_state: Callable[[str], None],
    ) -> None:
        self._file = file
        self._older = deque([] if file.read_only else older_documents(file, spec))
        self._refreshed: set[str] = set()
        with file.reading():
            self._schema: Schema = file.schema()
            self._moves = file.schemas.moves_from_first()  # to its names, from the word lists'
        self._on_suggested = on_suggested
        self._on_state = on_state
        self.source = ""
        self._is_well = False

    def tell(self, sentence: str) -> None:
        """Say what is the matter, or with an empty sentence that nothing is any more."""
        if sentence or not self._is_well:
            self._on_state(sentence)
        self._is_well = not sentence

    def next_older(self) -> str:
        """A document whose suggestions are to be refreshed; empty where there is none left."""
        if not self._older:
            return ""
        document_id = self._older.popleft()
        self._refreshed.add(document_id)
        return document_id

    def text(self, document_id: str) -> str | None:
        """The text of a document, or None where it is gone meanwhile."""
        try:
            with self._file.reading():
                return self._file.documents.text(document_id)
        except KeyError:
            return None

    def take(self, happening: Happening) -> None:
        """Store and hand on what the worker tells."""
        from annotator.nlp.worker import Died, Failed, Ready, Suggested

        match happening:
            case Ready():
                self.source = happening.source
                self.tell("")
            case Suggested():
                self.tell("")
                if happening.document_id in self._refreshed:
                    self._refresh(happening)
                else:
                    self._on_suggested(happening.document_id, self._kept(happening))
            case Failed():
                name = self._name(happening.document_id)
                self.tell(
                    tr(
                        "No suggestions could be made for “{name}”: {why}",
                        name=name,
                        why=happening.why,
                    )
                )
            case Died():
                self.tell(happening.why)

    def _refresh(self, finished: Suggested) -> None:
        suggestions = [moved(each, self._moves) for each in finished.suggestions]
        about = (self._file, self._schema, finished.document_id, finished.sha256)
        try:
            stored = refresh_suggestions(*about, self.source, suggestions)
        except (UserError, KeyError):
            return  # what is there stays
        if stored is not None:
            self._on_suggested(finished.document_id, list(stored.kept))

    def _name(self, document_id: str) -> str:
        with self._file.reading():
            document = self._file.documents.get(document_id)
        return document.title or document.name if document else document_id

    def _kept(self, finished: Suggested) -> list[Suggestion]:
        """The suggestions that fit, stored where that is possible."""
        about = (self._file, self._schema, finished.document_id, finished.sha256)
        suggestions = [moved(each, self._moves) for each in finished.suggestions]
        try:
            if not self._file.read_only:
                return list(store_suggestions(*about, self.source, suggestions).kept)
        except UserError as error:
            self.tell(tr("{error} The suggestions are shown but were not kept.", error=error))
        except KeyError:
            return []
        try:
            checked = check_for(*about, suggestions)
        except KeyError:
            return []
        return list(checked.kept) if checked else []


def _opened(path: Path) -> ProjectFile:
    """A connection of this thread's own, for reading where the file can't be written."""
    from annotator.storage.project_file import ProjectFile

    try:
        return ProjectFile.open(path)
    except UserError:
        return ProjectFile.open_read_only(path)
