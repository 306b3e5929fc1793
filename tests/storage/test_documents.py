"""Documents in the file: lists, texts, search, suggestions, and taking them out again."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core import annotating, decisions
from annotator.core.documents import Article
from annotator.core.model import Link, Status
from annotator.core.text import sha256_of
from annotator.services.importing import add_article
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first, raw, suggest
from tests.strategies import (
    STAMP,
    STORY,
    SUGGESTED,
    small_schema,
    suggested_event,
    suggested_mention,
    texts,
)

ARTICLES = (
    "Missile strikes hit the border town of Sarrin.",
    "The envoy didn't answer. C'est l'été à Évian 😀.",
    "C++ AND sanctions (2024): «рынок» NEAR 北京.",
)


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator", *ARTICLES) as made:
        yield made


def found(project, words):
    names = {document.id: document.name for document in project.documents()}
    return {names[each] for each in project.containing(words)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("strikes", {"d0"}),
        ("border missile", {"d0"}),
        ("miss", {"d0"}),  # beginnings of words
        ("STRIKES Sarrin", {"d0"}),
        ("ete evian", {"d1"}),  # without accents
        ("didn't", {"d1"}),
        ("didn", {"d1"}),
        ("рын", {"d2"}),
        ("sanctions", {"d2"}),
        ("AND", {"d2"}),  # words, never operators
        ("NEAR", {"d2"}),
        ("NOT", set()),
        ("strikes OR sanctions", set()),
        ('"missile strikes"', {"d0"}),
        ("(2024)", {"d2"}),
        ("strikes : border", {"d0"}),
        ("d1", {"d1"}),  # the title
        ("nowhere", set()),
        ("", set()),
        ("  \n", set()),
        ('"', set()),
    ],
)
def test_what_people_type_is_looked_for_as_words(project, words, expected):
    assert found(project, words) == expected


@pytest.mark.parametrize(
    "words", ["*", "a*b^c", "😀", "{a b}", "-x", "a\0b", "\\", "NEAR(", "a" * 9999, ";--", "'"]
)
def test_no_words_are_too_odd_to_look_for(project, words):
    assert found(project, words) <= {"d0", "d1", "d2"}


def test_any_words_can_be_looked_for(project):
    @settings(max_examples=60)
    @given(st.text(st.characters(exclude_categories=["Cs"]), max_size=10) | texts)
    def check(words):
        project.containing(words)

    check()


def test_a_text_is_stored_as_it_was_read(tmp_path):
    odd = "\ufeffa\r\nb\rc\0d\u2028e\u2029😀\x85"
    with make_project(tmp_path / "p.annotator", odd) as project:
        document = project.documents()[0]
        assert project.text(document.id) == odd
        assert (document.sha256, document.length) == (sha256_of(odd), len(odd))
        assert list(verify(project)) == []


def test_any_text_is_stored_as_it_was_read(tmp_path):
    with make_project(tmp_path / "p.annotator") as project:

        @settings(max_examples=40)
        @given(texts)
        def check(string):
            added = add_article(project, Article("x", string))
            document_id = added or project.file.documents.with_hash(sha256_of(string)).id
            assert project.text(document_id) == string

        check()
        assert list(verify(project)) == []


def test_words_are_tokens_with_a_letter_or_a_digit(tmp_path):
    text = "“Yes,” he said – twice … 3 times! 😀 U.N."
    with make_project(tmp_path / "p.annotator", text) as project:
        assert project.documents()[0].words == 7  # Yes he said twice 3 times U.N.


def test_all_that_is_known_of_an_article_is_kept(project):
    meta = {"authors": ["Ana", "Бен"], "nested": {"page": 3, "front": True, "none": None}}
    article = Article(
        "a.html", "Text.", "A title", "2024-01-18", "Wire", "https://x.example", "en", "cp1252",
        "ab" * 32, meta,
    )  # fmt: skip
    document = project.file.documents.get(add_article(project, article))
    for name in ("name", "title", "date", "source", "url", "language", "encoding", "meta"):
        assert getattr(document, name) == getattr(article, name), name


def test_an_article_without_a_title_is_called_by_its_name(project):
    assert project.documents()[0].title == "d0"


def test_the_same_text_is_taken_in_once(project):
    assert add_article(project, Article("again", ARTICLES[0])) is None
    assert project.file.documents.count() == 3


def test_own_tokens_are_kept(project):
    with project.file.writing():
        project.file.documents.add(
            "x", Article("x", "ab cd"), sha256_of("ab cd"), "2024", [(0, 2), (3, 5)]
        )
    assert project.file.documents.own_tokens("x") == ((0, 2), (3, 5))
    assert project.file.documents.own_tokens(project.documents()[0].id) == ()
    assert project.file.documents.own_tokens("gone") == ()


def test_what_is_not_there_is_not_found(project):
    assert project.file.documents.get("gone") is None
    assert project.file.documents.with_hash("gone") is None
    with pytest.raises(KeyError):
        project.text("gone")
    with pytest.raises(KeyError), project.file.writing():
        project.file.documents.remove([project.documents()[0].id, "gone"])
    assert project.file.documents.count() == 3


def worked_on(path):
    """A project of two documents, the first of them worked on in every way."""
    project = make_project(path, STORY, "Another text.")
    suggest(
        project,
        [
            suggested_mention(STORY, "m", "GPE", "Iran"),
            suggested_event(STORY, "e", "ATTACK", "struck"),
            Link("l", "SAME_AS", "m", "e", SUGGESTED),
        ],
    )
    for name in ("ana", "ben"):
        opened = open_first(project, name)
        opened.apply(decisions.accept(opened.session, ["m", "e", "l"], STAMP))
        opened.apply(annotating.set_flag(opened.session, "unclear"))
        opened.undo()
        opened.redo()
        opened.undo()
    return project


def test_a_document_goes_with_all_that_hangs_on_it(tmp_path):
    path = tmp_path / "p.annotator"
    with worked_on(path) as project:
        first, second = project.documents()
        with project.file.writing():
            project.file.documents.remove([first.id])
        assert project.documents() == [second]
        assert project.containing("Pakistan") == set()
        assert project.containing("another") == {second.id}
        assert list(verify(project)) == []
        assert list(project.file.layers.every()) == []
        assert add_article(project, Article("again", STORY)) is not None
        assert open_first(project).session.text.string == "Another text."
    with raw(path) as connection:
        for table in ("mentions", "events", "arguments", "edits", "decisions", "suggestions"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_a_document_that_comes_after_one_that_went_is_not_found_by_its_words(project):
    with project.file.writing():
        project.file.documents.remove([project.documents()[-1].id])
    add_article(project, Article("new", "Something else."))
    assert found(project, "sanctions") == set()
    assert found(project, "something") == {"new"}


def test_suggestions_are_read_back_equal_and_stay_what_they_were(tmp_path):
    with make_project(tmp_path / "p.annotator", STORY, "x") as project:
        mention = suggested_mention(STORY, "m", "GPE", "Iran")
        event = suggested_event(STORY, "e", "ATTACK", "struck")
        link = Link("l", "SAME_AS", "m", "e", SUGGESTED)
        document = project.documents()[0].id
        assert project.file.documents.without_suggestions() == [
            each.id for each in project.documents()
        ]
        with project.file.writing():
            add = project.file.documents.add_suggestions
            assert add(document, "tests:1", [mention, event, link], "2024") == 3
            other = suggested_mention(STORY, "m", "PERSON", "Iran")
            assert add(document, "tests:1", [other], "2025") == 0
        assert set(project.file.documents.suggestions(document)) == {mention, event, link}
        assert project.file.documents.without_suggestions() == [project.documents()[1].id]
        assert [row.suggested for row in project.queue("ana")] == [3, 0]


def test_the_queue_tells_how_far_one_annotator_is(tmp_path):
    with worked_on(tmp_path / "p.annotator") as project:
        opened = open_first(project, "ana")
        opened.apply(annotating.set_status(opened.session, Status.DONE))
        opened.apply(annotating.set_flag(opened.session, "odd"))
        opened.leave(0, 0, 12.5)
        first, second = project.queue("ana")
        assert (first.suggested, first.decided, first.status) == (3, 3, Status.DONE)
        assert (first.flag, first.seconds, first.title) == ("odd", 12.5, "d0")
        assert (second.suggested, second.decided, second.status) == (0, 0, Status.TODO)
        assert project.queue("ben")[0].status is Status.DOING  # begun, and not done
        assert project.queue("nobody")[0].decided == 0


def test_meta_is_plain_json_for_other_tools(tmp_path):
    path = tmp_path / "p.annotator"
    with make_project(path) as project:
        add_article(project, Article("x", "y", meta={"город": "Тель"}))
    with raw(path) as connection:
        stored = connection.execute("SELECT meta FROM documents WHERE name = 'x'").fetchone()[0]
    assert json.loads(stored) == {"город": "Тель"}
    assert "город" in stored


def test_the_schema_is_stored_with_the_project(project):
    assert project.file.schema() == small_schema() == project.schema


def test_suggestions_can_be_forgotten(tmp_path):
    with make_project(tmp_path / "p.annotator") as project:
        mentions = [suggested_mention(STORY, f"m{n}", "GPE", "Iran") for n in range(3)]
        suggest(project, mentions)
        document = project.documents()[0].id
        with project.file.writing():
            project.file.documents.remove_suggestions(document, ["m0", "m2", "gone"])
        assert project.file.documents.suggestions(document) == [mentions[1]]
        assert project.queue("ana")[0].suggested == 1
