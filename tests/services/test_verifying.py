"""Every kind of tampering with a project's file is found."""

import pytest

from annotator.core import annotating
from annotator.core.edits import Edit, Replace
from annotator.core.errors import UserError
from annotator.core.model import Argument, DocumentLabel, Event, Link, Mention, Note, Property
from annotator.services.departures import Departures
from annotator.services.project import open_for_reading, open_project
from annotator.services.verifying import verify, ways_on
from tests.storage.projects import make_project, open_first, raw, suggest
from tests.storage.test_layers import EVERY_KIND, adding
from tests.strategies import STAMP, STORY, small_schema, suggested_mention, words

EVIL = "CREATE TRIGGER evil AFTER INSERT ON edits BEGIN DELETE FROM mentions; END"


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
    try:
        with open_project(path) as project:
            found = list(verify(project))
            assert (ways_on(project, found) == []) is (found == [])
            return [f"{each.where}: {each.why}" for each in found]
    except UserError as error:
        return [str(error)]


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
        ("UPDATE labels SET id = 'nothing'", "no document label nothing"),
        ("UPDATE schemas SET record = '{}'", "p.annotator is damaged"),
        ("UPDATE layers SET revision = 1", "The number of edits is kept as 1 and counted as 3"),
        ("UPDATE layers SET standing = 7", "edits that stand is kept as 7 and counted as 1"),
        ("UPDATE layers SET decided = 0", "decisions is kept as 0 and counted as 2"),
        ("UPDATE layers SET scored = 1", "scores decided about is kept as 1 and counted as 0"),
        ("UPDATE layers SET doubt = 1", "doubts decided about is kept as 1 and counted as 0"),
        ("UPDATE documents SET suggested = 2", "suggestions is kept as 2 and counted as"),
        ("UPDATE figures SET scored = 9", "scores is kept as 9 and counted as"),
        ("UPDATE figures SET doubt = 9", "doubts is kept as 9 and counted as"),
        ("UPDATE suggested_labels SET count = 2", "of a label is kept as 2 and counted as 1"),
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


def test_an_older_version_of_the_schema_that_can_t_be_read_is_found(path):
    with raw(path) as connection:
        connection.execute(
            "INSERT INTO schemas (version, record, at) SELECT version + 1, record, at FROM schemas"
        )
        connection.execute("UPDATE schemas SET record = '[]' WHERE version = 1")
    assert any(each.startswith("schema version 1: It can't be read") for each in problems(path))


def test_each_finding_says_what_helps(path):
    statements = {
        "UPDATE texts SET text = 'x' WHERE document = 2": "takes them from the newest backup",
        "DELETE FROM notes": "by the one that knows more",
        "UPDATE suggestions SET body = '[]'": "annotator suggest NEW.annotator --again",
        "UPDATE mentions SET label = 'NOBODY'": "add them on the Schema screen",
        "UPDATE layers SET standing = 9": "everything is counted again",
        "DELETE FROM mentions WHERE id = 'm1'": "annotator restore p.annotator puts its newest",
    }
    for statement in statements:
        with raw(path) as connection:
            connection.execute(statement)
    with open_project(path) as project:
        ways = "\n".join(ways_on(project, verify(project)))
    for words_of_it in statements.values():
        assert words_of_it in ways


def departures(*items):
    schema = small_schema()
    found = Departures(schema)
    found.look_at("d0, ana", STORY, list(items))
    found.look_at("d1, ana", STORY, list(items))
    return [f"{each.where}: {each.why}" for each in found.remarks()]


IRAN, STRUCK = words(STORY, "Iran"), words(STORY, "struck")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([Mention("m", "GPE", IRAN)], []),
        ([Mention("m", "GPE", IRAN, (("size", "big"),))], ["m: GPE has no attribute size"]),
        ([Event("e", "ATTACK", STRUCK)], []),  # not finished
        ([Event("e", "ATTACK", STRUCK), Property("status", "done")],
         ["e: Attacker needs a filler"]),
        ([Event("e", "ATTACK", STRUCK, (Argument("boss", span=IRAN),))],
         ["e: Attack has no role boss"]),
        ([Mention("m", "DATE", IRAN), Event("e", "ATTACK", STRUCK, (Argument("place", "m"),))],
         ["e: Place is not usually filled by DATE"]),
        ([DocumentLabel("context", ("military", "nonsense"))],
         ["context: Context has no value nonsense"]),
        ([Mention("m", "GPE", IRAN), Mention("n", "GPE", STRUCK),
          Link("l", "RESPONSE_TO", "m", "n")],
         ["l: Response to is a link of events, not of mentions"]),
        ([Mention("m", "NOBODY", IRAN), Event("e", "NOTHING", STRUCK)], []),  # these are problems
    ],
)  # fmt: skip
def test_what_does_not_keep_to_the_schema_is_counted_and_is_no_problem(items, expected):
    assert departures(*items) == [f"d0, ana, {each} (2 times)." for each in expected]


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("DROP TRIGGER decision_made", "The trigger decision_made is missing or was changed."),
        ("DROP INDEX layers_of_annotator", "The index layers_of_annotator is missing"),
        ("DROP TABLE learned", "The table learned is missing"),
        ("ALTER TABLE annotators ADD COLUMN x", "The table annotators is missing or was changed."),
    ],
)
def test_tables_indexes_and_triggers_that_are_missing_are_found(path, statement, found):
    with raw(path) as connection:
        connection.execute(statement)
    assert any(found in each for each in problems(path)), problems(path)


def test_what_somebody_keeps_beside_our_tables_is_nobody_s_business(path):
    with raw(path) as connection:
        connection.execute("CREATE VIEW long AS SELECT * FROM documents WHERE words > 10")
        connection.execute("CREATE TABLE mine (x)")
        connection.execute("CREATE INDEX mine_x ON mine (x)")
    assert problems(path) == []


def test_a_trigger_of_somebody_s_own_is_found(path):
    with raw(path) as connection:
        connection.execute(EVIL)
    with open_for_reading(path) as project:
        (found, *_) = verify(project)
    assert found.why == "The trigger evil is not the program's."
