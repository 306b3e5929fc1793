"""What a mark's tip says: its whole label, the label's key, and why it was suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolTip

from annotator.core.labels import shown_suggester
from annotator.core.memory import why_said
from annotator.core.model import Note
from annotator.core.translation import tr
from annotator.core.wording import headed
from annotator.gui.plain_words import plain_tip
from annotator.gui.text_view.labels import label_text

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import Schema
    from annotator.core.session import Mark, Session


def show_tip(view: QWidget, place: QPoint, session: Session | None, mark: Mark | None) -> None:
    """Show the tip of a mark at a place of the screen, or none."""
    if session is None or mark is None:
        QToolTip.hideText()
    else:
        QToolTip.showText(place, plain_tip(whole_tip(session, mark)), view)


def whole_tip(session: Session, mark: Mark) -> str:
    """The words of a mark's tip, what earlier decisions say, and its notes."""
    lines = [tip_of(session.schema, mark), experience(session, mark)]
    return "\n".join([*filter(None, lines), *notes_about(session, mark.id)])


def tip_of(schema: Schema, mark: Mark) -> str:
    """The words of a mark's tip."""
    key = key_of(schema, mark.label, is_event=mark.is_trigger)
    lines = [label_text(schema, mark) + (tr("  (key {key})", key=key) if key else "")]
    origin = mark.item.origin
    if mark.suggested:
        score = "" if origin.score is None else tr(", {score:.0f} % sure", score=100 * origin.score)
        lines.append(
            tr(
                "Suggested by {shown_suggester}{score}",
                shown_suggester=shown_suggester(origin.source),
                score=score,
            )
        )
        if origin.why:
            lines.append(why_said(origin.why))
    return "\n".join(lines)


def experience(session: Session, mark: Mark) -> str:
    """How often a mark's words were accepted as its label; empty where nothing else tells it.

    That is where they were decided about once only, or where the mark says so itself.
    """
    tally = session.recall.tally(mark.item) if session.recall else None
    if tally is None or tally.seen < 2 or tally.sentence == mark.item.origin.why:
        return ""
    return why_said(tally.sentence)


def key_of(schema: Schema, name: str, *, is_event: bool) -> str:
    """The key that gives this label or event type, as people read it; empty where it has none."""
    found = schema.event(name) if is_event else schema.entity(name)
    if found is None or not found.key:
        return ""
    return f"Shift+{found.key.upper()}" if is_event else found.key


def notes_about(session: Session, item_id: str) -> list[str]:
    """The notes and questions on an annotation, each in a line."""
    notes = [each for each in session.layer.all(Note) if each.target == item_id]
    return [headed(_kind(each), each.text) for each in notes]


def _kind(note: Note) -> str:
    if not note.is_question:
        return tr("Note")
    return tr("Answered question") if note.is_resolved else tr("Question")
