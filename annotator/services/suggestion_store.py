"""Suggestions into a project: each checked against its text and the schema before it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import UserError
from annotator.core.model import Event, Link, Mention, Span, Suggestion, Verdict, span_of
from annotator.core.schema_before import in_older_names
from annotator.core.schema_changes import moved
from annotator.core.translation import tr
from annotator.paths import resource_path
from annotator.services.clock import now
from annotator.services.trained_models import ModelFolder
from annotator.storage.project_file import PACKAGE_FACT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.schema import Schema
    from annotator.core.schema_changes import Move
    from annotator.nlp.spec import SuggesterSpec
    from annotator.services.project import Project
    from annotator.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Checked:
    """The suggestions that fit a text and a schema, and a problem for each that was dropped."""

    kept: tuple[Suggestion, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a document's suggestions: those kept, how many were new, and problems."""

    kept: tuple[Suggestion, ...]
    new: int = 0
    problems: tuple[Problem, ...] = ()


def spec_of(project: Project) -> SuggesterSpec:
    """What to build the project's suggester from; plain data for another process."""
    with project.file.reading():
        pipeline = project.file.fact("pipeline")
        moves = project.file.schemas.moves_from_first()
    spec = spec_for(project.schema, pipeline or None, moves)
    trained = ModelFolder(project.path).current
    return replace(spec, trained=str(trained)) if trained else spec


def lost_model(project: Project) -> str:
    """A sentence where the trained model that made suggestions here is gone; else empty."""
    folder = ModelFolder(project.path)
    with project.file.reading():
        sources = "+".join(project.file.documents.sources()).split("+")
    if not folder.is_lost or not any(each.startswith("trained:") for each in sources):
        return ""
    return tr(
        "The trained model that made suggestions here is not in {folder}, so the rules alone are "
        "used; put that folder back, or train again.",
        folder=folder.path,
    )


def choose_pipeline(project: Project, name: str) -> None:
    """Have a project's suggestions made with this spaCy pipeline from now on.

    Empty means the default one. Raises UserError that says what to do where it can't be used, or
    the file can't be written.
    """
    from annotator.nlp.models import open_model

    if name:
        open_model(name)
    with project.file.writing():
        project.file.set_fact("pipeline", name)


def spec_for(
    schema: Schema, pipeline: str | None = None, moves: tuple[Move, ...] = ()
) -> SuggesterSpec:
    """What to build a suggester from, for a schema; no pipeline named means the default one.

    The word lists have the names from which ``moves`` lead to the schema's, and so has what is
    suggested: ``in_todays_names`` gives it the schema's.
    """
    from annotator.nlp.spec import SuggesterSpec

    return SuggesterSpec(
        schema=in_older_names(schema.record, moves) if moves else schema.record,
        lexicon=str(resource_path("event_lexicon.toml")),
        gazetteer=str(resource_path("gazetteer.toml")),
        pipeline=pipeline,
    )


def in_todays_names(file: ProjectFile, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """What the project's suggester proposed, under the names that its schema has now."""
    with file.reading():
        moves = file.schemas.moves_from_first()
    return [moved(each, moves) for each in suggestions]


def fits(text: str, span: Span) -> bool:
    """Whether a span's words stand in the text where its offsets (code points) say."""
    try:
        return span_of(text, *span.fragments).surface == span.surface
    except ValueError:  # outside, empty, or not in order
        return False


def check_suggestions(
    name: str, text: str, schema: Schema, suggestions: Iterable[Suggestion]
) -> Checked:
    """Drop what does not fit the text or the schema, and what points at nothing then.

    ``name`` is the document's, for the problems.
    """
    problems: list[Problem] = []
    links = {link.name for link in schema.links}
    kept: dict[tuple[type, str], Suggestion] = {}
    for each in suggestions:
        why = _fault(text, schema, links, each)
        if why:
            problems.append(Problem(name, tr("A suggestion was dropped: {why}.", why=why)))
        else:
            kept[type(each), each.id] = each
    whole: list[Suggestion] = []
    for item in kept.values():
        if isinstance(item, Event):
            whole.append(_with_fillers(name, text, item, kept, problems))
        elif not isinstance(item, Link) or _has_ends(item, kept):
            whole.append(item)
        else:
            why = tr(
                "A suggested link {type} was dropped: one of its ends is not there.", type=item.type
            )
            problems.append(Problem(name, why))
    return Checked(tuple(whole), tuple(problems))


def _fault(text: str, schema: Schema, links: set[str], item: Suggestion) -> str:
    """The end of a sentence on what is wrong with a suggestion; empty where nothing is."""
    if isinstance(item, Link):
        return "" if item.type in links else tr("the schema has no link {type}", type=item.type)
    is_mention = isinstance(item, Mention)
    span = item.span if isinstance(item, Mention) else item.trigger
    label = item.label if isinstance(item, Mention) else item.type
    if not fits(text, span):
        return tr(
            "“{surface}” does not stand at {start}", surface=span.surface[:60], start=span.start
        )
    if is_mention and schema.entity(label) is None:
        return tr("the schema has no entity label {label}", label=label)
    if not is_mention and schema.event(label) is None:
        return tr("the schema has no event type {label}", label=label)
    return ""


def _with_fillers(
    name: str,
    text: str,
    event: Event,
    kept: dict[tuple[type, str], Suggestion],
    problems: list[Problem],
) -> Event:
    arguments = []
    for each in event.arguments:
        if each.span is not None:
            is_there = fits(text, each.span)
        elif each.mention is not None:
            is_there = (Mention, each.mention) in kept
        else:
            is_there = (Event, each.event) in kept
        if is_there:
            arguments.append(each)
        else:
            why = tr(
                "The {role} of a suggested {type} was dropped: nothing fills it.",
                role=each.role,
                type=event.type,
            )
            problems.append(Problem(name, why))
    return replace(event, arguments=tuple(arguments))


def _has_ends(link: Link, kept: dict[tuple[type, str], Suggestion]) -> bool:
    return all((Mention, end) in kept or (Event, end) in kept for end in (link.source, link.target))


def store_suggestions(
    file: ProjectFile,
    schema: Schema,
    document_id: str,
    sha256: str,
    source: str,
    suggestions: Iterable[Suggestion],
    *,
    again: bool = False,
) -> Stored:
    """Keep a suggester's suggestions for the document whose text has this hash.

    With ``again`` earlier suggestions about which nobody decided make room first. What does not
    fit is dropped and reported; where the hash is another one, all is. Raises KeyError for an
    unknown document, UserError where the file can't be written or is a package: what it suggests
    was chosen when it was handed out.
    """
    require_unfrozen(file)
    checked = check_for(file, schema, document_id, sha256, suggestions)
    if checked is None:
        return Stored((), 0, (Problem(document_id, tr("Its suggestions are of another text.")),))
    with file.writing():
        if again:
            file.documents.remove_suggestions(document_id, _undecided(file, document_id))
        new = file.documents.add_suggestions(
            document_id, source, checked.kept, now(), schema.version
        )
    return Stored(checked.kept, new, checked.problems)


def refresh_suggestions(
    file: ProjectFile,
    schema: Schema,
    document_id: str,
    sha256: str,
    source: str,
    suggestions: Iterable[Suggestion],
) -> Stored | None:
    """Put a suggester's suggestions in the place of what an older one of its kind proposed.

    What language models and files proposed stays. None where somebody has opened the document
    meanwhile: suggestions never change under somebody's eyes. Raises as ``store_suggestions`` does.
    """
    require_unfrozen(file)
    checked = check_for(file, schema, document_id, sha256, suggestions)
    if checked is None:
        return Stored((), 0, (Problem(document_id, tr("Its suggestions are of another text.")),))
    with file.writing():
        if file.layers.of_document(document_id):
            return None
        seen = file.documents.seen_by(document_id)
        ours = {part for each in seen if "lexicon:" in each for part in each.split("+")}
        old = file.documents.suggestions(document_id)
        file.documents.remove_suggestions(
            document_id, [each.id for each in old if each.origin.source in ours]
        )
        new = file.documents.add_suggestions(
            document_id, source, checked.kept, now(), schema.version
        )
    return Stored(checked.kept, new, checked.problems)


def older_documents(file: ProjectFile, spec: SuggesterSpec) -> list[str]:
    """The documents that nobody opened, and whose suggestions a newly trained model has not seen.

    In document order; none where no trained model is used. Raises UserError as reading does.
    """
    if not spec.trained:
        return []
    with file.reading():
        return file.documents.older_and_untouched(f"trained:{int(Path(spec.trained).name)}")


def check_for(
    file: ProjectFile,
    schema: Schema,
    document_id: str,
    sha256: str,
    suggestions: Iterable[Suggestion],
) -> Checked | None:
    """What ``store_suggestions`` would keep; None where the hash is of another text.

    Raises KeyError for an unknown document, UserError where the file can't be read.
    """
    with file.reading():
        document = file.documents.get(document_id)
        if document is None:
            raise KeyError(document_id)
        if document.sha256 != sha256:
            return None
        text = file.documents.text(document_id)
    return check_suggestions(document.name, text, schema, suggestions)


def _undecided(file: ProjectFile, document_id: str) -> list[str]:
    """The ids of suggestions that nobody decided about and that no decided one points at.

    What was handed out stays: somebody may be deciding about it.
    """
    decided = {
        item.id
        for layer in file.layers.of_document(document_id)
        for item in file.layers.items(layer.number)
        if isinstance(item, Verdict)
    }
    suggestions = file.documents.suggestions(document_id)
    needed = decided | file.documents.handed_suggestions(document_id)
    for each in suggestions:
        if each.id in decided and isinstance(each, Event):
            fillers = (argument.mention or argument.event for argument in each.arguments)
            needed.update(filler for filler in fillers if filler)
        elif each.id in decided and isinstance(each, Link):
            needed.update((each.source, each.target))
    return [each.id for each in suggestions if each.id not in needed]


def require_unfrozen(file: ProjectFile) -> None:
    """Raise UserError in a package, where everybody has to see the same suggestions."""
    with file.reading():
        if file.fact(PACKAGE_FACT):
            raise UserError(
                tr(
                    "{name} is a package: everybody sees the suggestions that were handed out. "
                    "Make others in the project it came from.",
                    name=file.path.name,
                )
            )


def require_writable(project: Project) -> None:
    """Raise UserError at once where suggestions could not be stored at the end."""
    require_unfrozen(project.file)
    if project.read_only:
        raise UserError(
            tr(
                "{name} is open for reading only. Copy it to a place of yours and make the "
                "suggestions there.",
                name=project.path.name,
            )
        )
