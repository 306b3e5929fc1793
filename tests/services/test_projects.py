"""Projects: names, titles, guidelines, schemas; and their figures."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import annotating, decisions
from annotator.core.errors import UserError
from annotator.core.model import Status
from annotator.services import clock
from annotator.services.annotating import open_document
from annotator.services.project import (
    NAME_LIMIT,
    checked_name,
    create,
    load_schema,
    open_project,
    system_user,
)
from annotator.services.statistics import figures
from tests.storage.projects import make_project, open_first, suggest
from tests.strategies import (
    SCHEMA_RECORD,
    STAMP,
    STORY,
    small_schema,
    suggested_event,
    suggested_mention,
    words,
)


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator", STORY, "Two words.") as made:
        yield made


def test_who_annotates_is_known_by_a_name_without_outer_space(project):
    first = project.annotator_id("  Ana \t María ")
    assert project.annotator_id("Ana María") == first
    assert project.annotator_id("Ben") != first
    assert project.annotators() == ["Ana María", "Ben"]


def test_a_layer_is_the_same_however_its_annotator_s_name_is_spaced(project):
    document_id = project.documents()[0].id
    one = open_document(project, document_id, " Ana  María")
    two = open_document(project, document_id, "Ana María ")
    assert one.layer.id == two.layer.id
    assert one.annotator == "Ana María"


@pytest.mark.parametrize(
    "name", ["", "  \n", "x" * (NAME_LIMIT + 1), "a\0b", "a\u202eb", "\x1b[1m"]
)
def test_a_name_is_words_that_can_be_shown(project, name):
    with pytest.raises(UserError, match=f"1 to {NAME_LIMIT}"):
        project.annotator_id(name)
    with pytest.raises(UserError):
        open_document(project, project.documents()[0].id, name)
    assert project.annotators() == []


@given(st.text(max_size=120))
def test_a_checked_name_stays_as_it_is_when_checked_again(name):
    try:
        checked = checked_name(name)
    except UserError:
        return
    assert checked_name(checked) == checked


def test_the_system_s_user_is_offered_as_a_name_that_can_be_used():
    assert checked_name(system_user()) == system_user()


def test_where_the_system_has_no_usable_name_there_is_one_all_the_same(monkeypatch):
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(variable, "\x1b")
    assert system_user() == "Annotator"


def test_title_guidelines_and_id_are_kept(tmp_path):
    path = tmp_path / "p.annotator"
    with make_project(path) as project:
        project.set_guidelines("# How to\n\nRead “all” of it. 😀")
        project_id = project.id
    with open_project(path) as project:
        assert (project.title, project.id) == ("Small", project_id)
        assert project.guidelines == "# How to\n\nRead “all” of it. 😀"


def test_a_project_without_a_title_is_called_like_its_file(tmp_path):
    with create(tmp_path / "border news.annotator") as project:
        assert project.title == "border news"
        assert project.schema == load_schema()
        assert project.guidelines == ""


def test_a_schema_is_read_from_toml_and_json(tmp_path):
    (tmp_path / "s.json").write_text(json.dumps(SCHEMA_RECORD), encoding="utf-8-sig")
    (tmp_path / "s.toml").write_text('id = "tiny"\n[[entities]]\nname = "GPE"\n', encoding="utf-8")
    assert load_schema(tmp_path / "s.json") == small_schema()
    assert load_schema(tmp_path / "s.toml").entity("GPE")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("s.toml", b"id = ", "not well formed"),
        ("s.json", b"{", "not well formed"),
        ("s.json", b"[" * 100_000, "not well formed"),
        ("s.json", b"[]", "must be a table"),
        ("s.toml", b"\xff\xfe", "is not UTF-8; save it"),
        ("s.toml", b'id = "two words"', "two words"),
    ],
)
def test_a_schema_that_can_t_be_read_is_said(tmp_path, name, content, complaint):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=complaint):
        load_schema(tmp_path / name)


def test_a_schema_that_is_not_there_is_said(tmp_path):
    with pytest.raises(UserError, match=r"gone\.toml can't be read"):
        load_schema(tmp_path / "gone.toml")


def test_every_version_of_a_schema_is_kept_and_the_newest_holds(project):
    from dataclasses import replace

    newer = replace(small_schema(), version=2)
    with project.file.writing():
        project.file.add_schema(newer, clock.now())
    assert project.file.schema().version == 2


def test_figures_count_what_everybody_did(project):
    suggest(
        project,
        [
            suggested_mention(STORY, "m1", "GPE", "Iran"),
            suggested_mention(STORY, "m2", "GPE", "Pakistan"),
            suggested_event(STORY, "e1", "ATTACK", "struck"),
        ],
    )
    ana, ben = open_first(project, "ana"), open_first(project, "ben")
    ana.apply(decisions.accept(ana.session, ["m1", "e1"], STAMP))
    ana.apply(annotating.relabel(ana.session, "m1", "PERSON", STAMP))
    ana.apply(decisions.reject(ana.session, ["m2"], STAMP))
    talks = words(STORY, "Talks")
    ana.apply(annotating.label_span(ana.session, talks, "PERSON", "new", STAMP))
    ana.apply(annotating.set_status(ana.session, Status.DONE))
    ana.leave(0, 0, 90)
    ben.apply(decisions.accept(ben.session, ["m2"], STAMP))
    found = figures(project)
    assert (found.title, found.schema, found.documents) == ("Small", "small 1", 2)
    assert found.words == sum(document.words for document in project.documents())
    assert found.suggestions == 3
    one, two = found.annotators
    assert (one.name, one.layers, one.seconds, one.added) == ("ana", {"done": 1}, 90, 1)
    assert one.decisions == {"corrected": 1, "accepted": 1, "rejected": 1}
    assert (one.mentions, one.events) == ({"PERSON": 2}, {"ATTACK": 1})
    assert (two.name, two.layers, two.mentions) == ("ben", {"todo": 1}, {"GPE": 1})
    assert project.queue("ana").count(Status.DONE) == 1
    assert project.queue("nobody").count(Status.DONE) == 0


def test_ids_are_unique_and_times_sort(project):
    assert len({clock.new_item_id() for _ in range(1000)}) == 1000
    assert len({clock.new_uuid() for _ in range(100)}) == 100
    assert clock.stamp("ana").by == "ana"
    assert clock.now() <= clock.now()
    assert len(clock.now()) == len("2024-01-18T10:00:00Z")
