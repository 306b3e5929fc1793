"""What the file answers about the queue: labels, texts, how sure the suggesters are."""

from dataclasses import replace
from itertools import pairwise

import pytest

from annotator.core import annotating, decisions
from annotator.core.documents import Article
from annotator.core.model import Decision, Mention, Note, Origin, Stamp, Status, span_of
from annotator.core.queue import Sort
from annotator.core.tokens import tokens
from annotator.services.annotating import open_document
from annotator.services.clock import now
from annotator.services.importing import add_article
from annotator.services.project import open_project
from annotator.services.statistics import figures
from annotator.storage.migrations import NAMES
from tests.storage.projects import make_project, raw, suggest
from tests.strategies import STORY, suggested_mention, words

STAMP = Stamp("ana", "2026-01-01T00:00:00Z")


def scored(item_id: str, label: str, part: str, score: float | None) -> Mention:
    mention = suggested_mention(STORY, item_id, label, part)
    return replace(mention, origin=replace(mention.origin, score=score))


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator", STORY, "Nothing here.", "Iran again.") as made:
        suggest(
            made,
            [
                scored("a", "GPE", "Pakistan", 0.9),
                scored("b", "GPE", "Iran", 0.5),
                scored("c", "PERSON", "Talks", None),
            ],
        )
        yield made


def opened(project, number: int = 0, annotator: str = "ana"):
    return open_document(project, project.documents()[number].id, annotator)


def decide(project, item_id: str, *, accept: bool = True, annotator: str = "ana"):
    here = opened(project, annotator=annotator)
    act = decisions.accept if accept else decisions.reject
    here.apply(act(here.session, [item_id], STAMP))
    return here


def uncertainty(project, annotator: str = "ana"):
    return project.queue(annotator)[0].uncertainty


def with_label(project, label: str, annotator: str = "ana", kind: str = "mention") -> set[int]:
    rows = project.queue(annotator)
    queue = project.file.queue
    return queue.with_label(annotator, kind, label, rows.begun(), rows.partly_decided())


def test_uncertainty_is_the_mean_of_what_waits_for_this_annotator(project):
    assert uncertainty(project) == pytest.approx((0.1 + 0.5) / 2)
    here = decide(project, "b")
    assert uncertainty(project) == pytest.approx(0.1)
    assert uncertainty(project, "bo") == pytest.approx(0.3)
    here.undo()
    assert uncertainty(project) == pytest.approx(0.3)
    decide(project, "a", accept=False)
    decide(project, "b")
    assert uncertainty(project) is None  # the one that waits has no score
    assert project.queue("ana")[1].uncertainty is None


def test_uncertainty_follows_suggestions_that_come_and_go(project):
    document = project.documents()[0].id
    with project.file.writing():
        project.file.documents.remove_suggestions(document, ["a", "c", "nobody"])
        project.file.documents.remove_suggestions(document, [])
    row = project.queue("ana")[0]
    assert (row.uncertainty, row.suggested) == (pytest.approx(0.5), 1)
    assert with_label(project, "PERSON") == set()
    assert project.file.queue.row("ana", document) == row
    assert project.file.queue.row("ana", "nobody") is None


def test_a_label_is_found_decided_or_suggested_but_not_rejected(project):
    assert with_label(project, "GPE") == {1}
    assert with_label(project, "PERSON") == {1}
    assert (
        with_label(project, "GPE", kind="event")
        == with_label(project, "ATTACK", kind="event")
        == set()
    )
    decide(project, "c", accept=False)
    assert with_label(project, "PERSON") == set()
    assert with_label(project, "PERSON", "bo") == {1}
    decide(project, "a", accept=False)
    assert with_label(project, "GPE") == {1}  # the other one waits still
    decide(project, "b")
    assert with_label(project, "GPE") == {1}  # it is decided now
    third = opened(project, 2)
    span = span_of("Iran again.", (0, 4))
    third.apply(annotating.add_event(third.session, span, "ATTACK", "e", STAMP))
    assert with_label(project, "ATTACK", kind="event") == {3}
    assert with_label(project, "ATTACK", "bo", "event") == set()


def test_notes_and_questions_of_this_annotator(project):
    for number, is_question in ((0, False), (2, True)):
        here = opened(project, number)
        here.apply(annotating.set_note(here.session, Note("n", "Odd", None, is_question), STAMP))
    assert project.file.queue.with_notes("ana", questions=False) == {1, 3}
    assert project.file.queue.with_notes("ana", questions=True) == {3}
    assert project.file.queue.with_notes("bo", questions=False) == set()


def test_texts_are_found_by_the_beginnings_of_their_words(project):
    assert project.file.queue.containing("ira") == {1, 3}
    assert project.file.queue.containing("IRAN aga") == {3}
    assert project.file.queue.containing('"') == set()


def test_a_document_knows_when_it_was_done(project):
    here = opened(project)
    here.apply(annotating.set_status(here.session, Status.DONE))
    (finished,) = project.file.times.finished("ana")
    assert (finished.document_id, finished.title) == (here.document.id, "d0")
    here.undo()
    assert project.file.times.finished("ana") == []
    here.redo()
    assert len(project.file.times.finished("ana")) == 1


def test_a_project_of_the_version_before_gets_all_of_it(project, tmp_path):
    decide(project, "b")
    here = opened(project)
    here.apply(annotating.set_status(here.session, Status.DONE))
    before = list(project.queue("ana"))
    labelled = with_label(project, "PERSON", "bo")
    path = tmp_path / "copy.annotator"
    project.save_copy(path)
    with raw(path) as connection:
        for kind, name in connection.execute(
            "SELECT type, name FROM sqlite_master WHERE type = 'trigger' OR name IN "
            "('mentions_of_label', 'events_of_type', 'layers_finished', "
            "'edits_by_time')"
        ).fetchall():
            connection.execute(f"DROP {kind} {name}")
        for table in ("figures", "worked", "suggested_labels"):
            connection.execute(f"DROP TABLE {table}")
        for column in ("scored", "doubt", "finished"):
            connection.execute(f"ALTER TABLE layers DROP COLUMN {column}")
        connection.execute(
            "DELETE FROM _sqlite_migrations WHERE name IN ('queue_and_time', "
            "'labels_of_suggestions')"
        )
    with open_project(path) as again:
        assert list(again.queue("ana")) == before
        assert with_label(again, "PERSON", "bo") == labelled == {1}
        assert len(again.file.times.finished("ana")) == 1
    assert NAMES.index("queue_and_time") > NAMES.index("steps_over_documents")


def test_rows_stay_as_they_were_read_though_documents_come_and_go(project):
    rows = project.queue("ana")
    second = project.documents()[1].id
    with project.file.writing():
        project.file.documents.remove([second])
    later = add_article(project, Article("later.txt", "Later.", "Later"))
    with project.file.writing():
        doubtful = suggested_mention("Later.", "x", "GPE", "Later")
        project.file.documents.add_suggestions(later, "tests:1", [doubtful], now())
    opened = open_document(project, later, "ana")
    opened.apply(decisions.accept(opened.session, ["x"], STAMP))
    assert [row.title for row in rows] == ["d0", "", "d2"]
    assert rows.ordered(Sort.NAME) == [1, 0, 2]
    assert rows.ordered(Sort.UNCERTAINTY) == [0, 1, 2]
    assert rows[0].uncertainty == pytest.approx(0.3)
    assert (rows.place_of(second), rows.place_of(project.documents()[-1].id)) == (-1, -1)
    assert [row.title for row in project.queue("ana")] == ["d0", "d2", "Later"]


def test_uncertainties_are_the_same_one_by_one_and_all_together(project):
    mention = suggested_mention("Iran again.", "x", "GPE", "Iran")
    mention = replace(mention, origin=replace(mention.origin, score=0.25))
    third = project.documents()[2].id
    with project.file.writing():
        project.file.documents.add_suggestions(third, "tests:1", [mention], STAMP.at)
    decide(project, "b")
    for annotator in ("ana", "bo"):
        single, whole = project.queue(annotator), project.queue(annotator)
        whole.ordered(Sort.UNCERTAINTY)
        assert [row.uncertainty for row in whole] == [row.uncertainty for row in single]
    for each in "ac":
        decide(project, each)
    whole = project.queue("ana")
    assert whole.ordered(Sort.UNCERTAINTY) == [2, 0, 1]
    assert [row.uncertainty for row in whole] == [None, None, pytest.approx(0.75)]


def test_scores_out_of_range_count_as_the_nearest_sane_one(tmp_path):
    with make_project(tmp_path / "odd.annotator") as project:
        spans = list(pairwise(tokens(STORY)))
        suggest(
            project,
            [
                Mention(f"m{n}", "GPE", span_of(STORY, first), (),
                        Origin("tests:1", Decision.SUGGESTED, score))
                for n, ((first, _), score) in enumerate(zip(spans, (-3.0, 7.5), strict=False))
            ],
        )  # fmt: skip
        assert project.queue("ana")[0].uncertainty == 0.5
        assert words(STORY, "Iran").surface == "Iran"


def test_a_document_whose_edits_are_all_undone_is_not_begun(project, tmp_path):
    here = decide(project, "a")
    here.apply(decisions.accept(here.session, ["b"], STAMP))
    here.undo()
    assert project.queue("ana")[0].status is Status.DOING
    decide(project, "c", annotator="bo").undo()
    here.undo()
    assert [project.queue(who)[0].status for who in ("ana", "bo")] == [Status.TODO] * 2
    assert project.file.queue.row("ana", project.documents()[0].id).status is Status.TODO
    assert figures(project).annotators == []
    here.redo()
    assert project.queue("ana")[0].status is Status.DOING
    assert figures(project).annotators[0].layers == {"todo": 1}


def test_an_older_file_learns_which_edits_stand(project, tmp_path):
    here = decide(project, "a")
    here.apply(decisions.accept(here.session, ["b"], STAMP))
    here.undo()
    decide(project, "c", annotator="bo").undo()
    path = tmp_path / "old.annotator"
    project.save_copy(path)
    with raw(path) as connection:
        connection.execute("ALTER TABLE layers DROP COLUMN standing")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'steps_that_stand'")
    with open_project(path) as again:
        standing = {each.annotator: each.standing for each in again.file.layers.every()}
        assert standing == {"ana": 1, "bo": 0}
