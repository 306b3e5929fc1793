"""Where one stands after an undo or redo, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Event, Mention
from annotator.core.step_words import said
from annotator.core.translation import tr, tr_count
from annotator.core.wording import count, headed

if TYPE_CHECKING:
    from annotator.core.edits import Edit
    from annotator.core.model import Item
    from annotator.gui.controller import DocumentController
    from annotator.services.annotating import OpenDocument
    from annotator.services.steps import Taken


def stand_where(controller: DocumentController, edit: Edit | None) -> None:
    """Go to where something was undone, so that it is seen: also to where a mark was.

    Only what the step itself did counts. That memory now proposes something else, further up or
    down in the text, is no reason to go there.
    """
    replaced = edit.replacements if edit is not None else ()
    marks = [controller.session.mark(each.key[1]) for each in replaced]
    there = min((mark for mark in marks if mark), key=lambda mark: mark.span.start, default=None)
    if there is not None:
        controller.stand_on(there.id)
        return
    starts = [start for each in replaced if (start := _start(each.before)) is not None]
    if starts:
        controller.place_caret(min(starts))


def _start(item: Item | None) -> int | None:
    """Where an item stands in the text, if anywhere."""
    if isinstance(item, Mention):
        return item.span.start
    return item.trigger.start if isinstance(item, Event) else None


def show_again(controller: DocumentController) -> None:
    """Show the open document anew, at the same place: the schema is another one now."""
    if controller.opened is None:
        return
    caret, event_id, role = controller.caret, controller.event_id, controller.role
    controller.document_opened.emit()
    controller.place_caret(caret)
    controller.event_id = event_id if event_id and controller.session.event(event_id) else None
    controller.role = role if role in controller.roles() else None
    controller.tell()


def follow_roles(controller: DocumentController, before: Event | None) -> None:
    """The role that lost a filler is the active one again; after one that got it, the next."""
    now = controller.selected_event
    if before is None or now is None or before.id != now.id:
        return
    old, new = ([each.role for each in event.arguments] for event in (before, now))
    lost = [name for name in controller.roles() if old.count(name) > new.count(name)]
    gained = [name for name in controller.roles() if old.count(name) < new.count(name)]
    if lost:
        controller.role = lost[0]
    elif gained:
        controller.role = gained[0]
        controller.next_role()


def taken_words(done: str, taken: Taken) -> str:
    """What was undone or done again, and where it wasn't."""
    words = headed(done, said(taken.name))
    if taken.documents > 1:
        words = tr("{words}, in {documents}", words=words,
                   documents=count(taken.documents, "document"))  # fmt: skip
    if not taken.left:
        return f"{words}."
    return tr(
        "{words}. Changed since, so left as it is: {left}.",
        words=words,
        left=", ".join(taken.left[:3]),
    )


def nothing_words(which: str, opened: OpenDocument) -> str:
    """That there is nothing to "undo" or "redo" here; where something is to undo, if anywhere."""
    words = (
        tr("Nothing to undo in this document")
        if which == "undo"
        else tr("Nothing to redo in this document")
    )
    title = opened.last_changed() if which == "undo" else ""
    return (
        tr("{words}; the last change was in “{title}”.", words=words, title=title)
        if title
        else f"{words}."
    )


def done_words(left: int, *, went: bool) -> str:
    """That a document is done, with so many suggestions undecided, and whether another one came."""
    done = tr("Done.") if went else tr("Everything here is done.")
    if left == 0:
        return done
    return f"{done} " + tr_count(
        left,
        "{n:,} suggestion stays undecided and is not exported.",
        "{n:,} suggestions stay undecided and are not exported.",
    )
