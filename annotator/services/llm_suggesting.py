"""Suggestions of a language model behind an address, for whoever asks for them; off otherwise."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.suggestion_batches import Collector, SuggestReport
from annotator.services.suggestion_store import require_writable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from annotator.nlp.llm_endpoint import Endpoint
    from annotator.services.project import Project
    from annotator.services.suggestion_batches import Happening

KEY_VARIABLE = "ANNOTATOR_LLM_KEY"
KEY_SERVICE = "annotator"  # under which the system's keyring keeps keys


@dataclass(frozen=True)
class ModelChoice:
    """A model's address and name, the name of its key in the keyring, and whether texts may leave.

    Texts leave this computer where the address is of another one.
    """

    url: str
    model: str
    key_name: str = ""
    may_send: bool = False


def endpoint_of(choice: ModelChoice) -> Endpoint:
    """Where to ask. Raises UserError at an address, a key or a permission that is missing."""
    from annotator.nlp.llm_endpoint import Endpoint

    where = Endpoint(choice.url, choice.model)
    if not where.is_local and not choice.may_send:
        raise UserError(
            tr(
                "The texts would leave this computer and be sent to {host}; where that is "
                "allowed for these texts, say so with --yes-send.",
                host=where.host,
            )
        )
    return Endpoint(choice.url, choice.model, _key(choice.key_name))


def _key(name: str) -> str:
    """The key of the environment, else of this name in the keyring; empty where none is named."""
    key = os.environ.get(KEY_VARIABLE, "").strip()
    if not key and name:
        key = _key_in_keyring(name)
    if not key.isascii() or not key.isprintable():
        raise UserError(tr("The key has signs that no key has; store it again."))
    return key


def _key_in_keyring(name: str) -> str:
    import keyring
    import keyring.errors

    try:
        found = keyring.get_password(KEY_SERVICE, name)
    except keyring.errors.KeyringError as error:
        raise UserError(
            tr(
                "The system's keyring can't be read ({error}); give the key in the "
                "environment variable {KEY_VARIABLE}.",
                error=error,
                KEY_VARIABLE=KEY_VARIABLE,
            )
        ) from error
    if not found:
        raise UserError(
            tr(
                "The system's keyring has no key {name!r} for Annotator; store it with: "
                "keyring set {KEY_SERVICE} {name2}",
                name=name,
                KEY_SERVICE=KEY_SERVICE,
                name2=name,
            )
        )
    return found.strip()


def suggest_by_model(
    project: Project,
    endpoint: Endpoint,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    tell: Callable[[str], None] = lambda sentence: None,
) -> SuggestReport:
    """A model's suggestions for all documents that it has not seen.

    They are added to what other suggesters proposed, and written as they come. ``progress`` hears
    (documents done, in all), ``tell`` at the end what it cost, however it ends. Raises UserError
    where the model can't be asked, or failed over several documents in a row, or the file can't be
    written.
    """
    from annotator.nlp.llm import LlmSuggester, suggest_one_by_one

    require_writable(project)
    suggester = LlmSuggester(project.schema, endpoint, cancelled)
    with project.file.reading():
        ids = project.file.documents.not_seen_by(suggester.source)

    def happenings(texts: Iterator[tuple[str, str]]) -> Generator[Happening, None, None]:
        return suggest_one_by_one(suggester, texts)

    collector = Collector(project, ids, lambda suggestions: suggestions, progress, again=False)
    try:
        return collector.collect(happenings)
    finally:
        tell(f"{endpoint.model}: {suggester.tally.summary()}")
