"""Every kind of tampering with a project's file is found."""

import pytest

from annotator.core import annotating
from annotator.core.edits import Edit, Replace
from annotator.core.model import Link, Mention, Note
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first, raw, suggest
from tests.storage.test_layers import EVERY_KIND, adding
from tests.strategies import STAMP, STORY, suggested_mention, words


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annotator"
    with make_project(path, STORY, "Another text.") as project:
        suggest(project, [suggested_mention(STORY, "s", "GPE", "Iran", 2)])
        opened = open_first(project)
        opened.apply(adding(*EVERY_KIND))
        opened.apply(annotating.relabel(opened.session, "m2", "GPE", STAMP))
        opened.undo()
    return path


def problems(path):
    with open_project(path) as project:
        return [f"{each.where}: {each.why}" for each in verify(project)]


def test_nothing_is_wrong_with_a_project_that_nobody_touched(path):
    assert problems(path) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE texts SET text = 'X' || substr(text, 2) WHERE document = 1", "not the one"),
        ("UPDATE texts SET text = text || '.' WHERE document = 2", "d1: The text is not the one"),
        ("DELETE FROM texts WHERE document = 2", "d1: The text is missing"),
        ("UPDATE documents SET sha256 = 'x' WHERE number = 1", "text is not the one"),
        ("UPDATE mentions SET surface = 'Iraq' WHERE id = 'm1'", "m1: At 16 the text says 'Iran'"),
        ("UPDATE mentions SET start = start - 1 WHERE id = 'm1'", "m1: At 15 the text"),
        ("UPDATE mentions SET \"end\" = 999 WHERE id = 'm1'", "m1: At 16 the text says"),
        ("UPDATE mentions SET fragments = '[[0,8],[17,20]]' WHERE id = 'm2'", "m2: At 0"),
        ("UPDATE events SET surface = 'stroke' WHERE id = 'e1'", "e1: At 9 the text says 'struck'"),
        ("UPDATE arguments SET surface = 'x' WHERE surface = 'Talks'", "e1: At 53"),
        ("UPDATE mentions SET label = 'NOBODY' WHERE id = 'm1'", "no entity label NOBODY"),
        ("UPDATE events SET type = 'NOTHING' WHERE id = 'e2'", "no event type NOTHING"),
        ("UPDATE links SET type = 'NOTHING'", "no link NOTHING"),
        ("UPDATE links SET \"to\" = 'gone'", "l1: The link points at what is not there"),
        ("DELETE FROM mentions WHERE id = 'm1'", "arguments points at a row of mentions"),
        ("DELETE FROM events WHERE id = 'e2'", "arguments points at a row of events"),
        ("DELETE FROM annotators", "points at a row of annotators"),
        ("DELETE FROM notes WHERE id = 'n1'", "does not lead to the annotations"),
        ("DELETE FROM decisions WHERE suggestion = 's9'", "does not lead to the annotations"),
        ("UPDATE mentions SET by = 'somebody else' WHERE id = 'm1'", "does not lead to"),
        ("UPDATE mentions SET attributes = NULL WHERE id = 'm1'", "does not lead to"),
        ("UPDATE layers SET status = 'todo'", "does not lead to"),
        ("UPDATE layers SET flag = NULL", "does not lead to"),
        ("DELETE FROM edits WHERE number = 1", "edit log can't be replayed"),
        ("DELETE FROM edits WHERE number = 2", "edit log can't be read"),
        ("DELETE FROM edits WHERE number = 3", "does not lead to"),
        ("DELETE FROM edits", "does not lead to"),
        ("UPDATE edits SET body = replace(body, 'why?', 'so?') WHERE number = 1", "not lead to"),
        ("UPDATE edits SET body = 'rubbish' WHERE number = 1", "edit log can't be read"),
        ("UPDATE mentions SET attributes = 'rubbish' WHERE id = 'm1'", "annotations can't be read"),
        ("UPDATE suggestions SET body = 'rubbish'", "d0: The suggestions can't be read"),
        ("UPDATE suggestions SET body = replace(body, 'Iran', 'Iraq')", "d0, s: At "),
        ("UPDATE suggestions SET body = replace(body, 'GPE', 'NOBODY')", "no entity label NOBODY"),
    ],
)  # fmt: skip
def test_what_was_changed_behind_our_back_is_found(path, statement, found):
    with raw(path) as connection:
        assert connection.execute(statement).rowcount > 0
    assert any(found in problem for problem in problems(path)), problems(path)


def test_the_rest_of_a_project_is_checked_where_a_part_can_t_be_read(path):
    with raw(path) as connection:
        connection.execute("UPDATE suggestions SET body = '[]'")
        connection.execute("UPDATE edits SET body = '[[1]]' WHERE number = 1")
        connection.execute("UPDATE mentions SET label = 'NOBODY' WHERE id = 'm1'")
        connection.execute("UPDATE texts SET text = 'x' WHERE document = 2")
    found = "\n".join(problems(path))
    for expected in ("suggestions can't", "log can't", "label NOBODY", "d1: The text is not"):
        assert expected in found


def test_a_document_with_a_damaged_log_still_opens(path):
    with raw(path) as connection:
        connection.execute("DELETE FROM edits WHERE number = 2")
    with open_project(path) as project:
        opened = open_first(project)
        assert opened.session.mention("m1")
        assert opened.next_undo == "add"
        opened.apply(Edit("x", (Replace(None, Note("new", "goes on")),)))


def test_progress_counts_documents(path):
    heard = []
    with open_project(path) as project:
        list(verify(project, lambda done, total: heard.append((done, total))))
    assert heard == [(0, 2), (1, 2), (2, 2)]


def test_a_surface_that_never_fitted_is_found_though_the_log_agrees(tmp_path):
    path = tmp_path / "q.annotator"
    wrong = Mention("m", "GPE", words("Iraq", "Iraq"))
    with make_project(path, "Iran") as project:
        opened = open_first(project)
        opened.apply(adding(wrong, Mention("n", "GPE", words("Iran", "Iran"))))
        opened.apply(adding(Link("l", "SAME_AS", "m", "n")))
    assert problems(path) == ["d0, ana, m: At 0 the text says 'Iran', the annotation 'Iraq'."]
