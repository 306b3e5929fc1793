"""Memory over the documents of a project: who teaches whom, and who is left alone."""

from __future__ import annotations

import pytest

from annotator.core.annotating import label_span, set_status
from annotator.core.decisions import accept, reject
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.memory import SOURCE
from annotator.core.model import Decision, Role, Status, span_of
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.opening import read_document
from annotator.services.project import create
from annotator.services.remembering import catch_up, is_frozen, remember, remember_ahead
from annotator.services.suggesting import choose_pipeline, documents_waiting, suggest_all
from annotator.services.verifying import verify
from tests.storage.projects import raw
from tests.strategies import small_schema, words

TEXTS = [f"Number {n}: Estara met Reza. Then Estara left." for n in range(5)]


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "p.annotator", small_schema()) as project:
        project.ids = [add_article(project, Article(f"{n}.txt", t)) for n, t in enumerate(TEXTS)]
        yield project


def opened(project, number, annotator="Ana", role=Role.ANNOTATOR):
    document = open_document(project, project.ids[number], annotator, role)
    remember(document)
    return document


def annotate(
    project, number, annotator="Ana", *, done=True, names=("Estara",), role=Role.ANNOTATOR
):
    document = opened(project, number, annotator, role)
    for each in names:
        span = words(TEXTS[number], each)
        own = f"own-{each}-{annotator}-{number}"
        document.apply(label_span(document.session, span, "GPE", own, document.stamp()))
        # the other one, too, whether memory proposed it or not
        waiting = [item.id for item in document.session.undecided()]
        document.apply(accept(document.session, waiting, document.stamp()))
    if done:
        document.apply(set_status(document.session, Status.DONE))
    return document


def proposed(document):
    return [(each.span.surface, each.label) for each in document.session.undecided()]


def test_two_finished_documents_teach_a_third_one(project):
    annotate(project, 0)
    assert proposed(opened(project, 2)) == []
    annotate(project, 1)
    third = opened(project, 2)
    assert proposed(third) == [("Estara", "GPE")] * 2
    assert third.session.undecided()[0].origin.why == "Accepted 4 of 4 times."


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("สมชาย", ["เมื่อวานสมชายไปกรุงเทพ", "ตำรวจจับสมชายแล้ว", "นายสมชายกล่าวว่า"]),
        (
            "バイデン",
            ["昨日バイデンは東京で会った。", "米大統領バイデンが", "またバイデンと話した"],
        ),
        ("さくら", ["昨日さくらは東京で", "とさくらが", "またさくらと話した"]),
        ("东京", ["我们去东京吧", "在东京的人", "离开东京了"]),
        ("မန္တလေး", ["သူမန္တလေးသို့", "ကမန္တလေးမှာ", "နေမန္တလေးက"]),
    ],
)
def test_names_are_known_again_where_no_spaces_stand_around_them(tmp_path, name, texts):
    with create(tmp_path / "q.annotator", small_schema()) as project:
        ids = [add_article(project, Article(f"{n}.txt", t)) for n, t in enumerate(texts)]
        for document_id, text in zip(ids[:2], texts, strict=False):
            document = open_document(project, document_id, "Ana")
            remember(document)
            span = span_of(text, (text.index(name), text.index(name) + len(name)))
            edit = label_span(document.session, span, "GPE", f"own-{document_id}", document.stamp())
            document.apply(edit)
            document.apply(set_status(document.session, Status.DONE))
        third = open_document(project, ids[2], "Ana")
        remember(third)
        assert proposed(third) == [(name, "GPE")]


@pytest.mark.parametrize("first", [0, 1])
def test_what_is_learned_after_a_document_was_read_ahead_is_shown_in_it(project, first):
    for number in range(first):
        annotate(project, number)
    read = read_document(project, project.ids[3], "Ana")
    remember_ahead(project, read)
    assert [each for each in read.session.undecided() if each.label == "GPE"] == []
    for number in range(first, 2):
        annotate(project, number)
    late = open_document(project, project.ids[3], "Ana", read=read)
    remember(late)
    assert late.session is read.session
    assert proposed(late) == [("Estara", "GPE")] * 2
    late.apply(reject(late.session, [late.session.undecided()[0].id], late.stamp()))
    assert late.session.recall.tally(late.session.undecided()[0]).rejected == 1


def test_only_finished_work_teaches_and_reopening_takes_it_back(project):
    annotate(project, 0)
    second = annotate(project, 1, done=False)
    assert proposed(opened(project, 2)) == []
    second.apply(set_status(second.session, Status.DONE))
    assert proposed(opened(project, 2)) != []
    second.undo()
    assert proposed(opened(project, 2)) == []
    second.redo()
    assert proposed(opened(project, 2)) != []


def test_what_is_decided_about_is_stored_and_nothing_else(project):
    annotate(project, 0, names=("Reza",))
    document = annotate(project, 1)
    file = project.file
    [stored] = file.documents.suggestions(project.ids[1])  # the second Estara, accepted
    assert (stored.origin.source, stored.origin.decision) == (SOURCE, Decision.SUGGESTED)
    assert document.suggestion_count == 1 == file.documents.suggested(project.ids[1])
    assert project.ids[1] in documents_waiting(project)  # memory is no suggester that was there
    again = open_document(project, project.ids[1], "Ana")
    sources = {mark.span.start: mark.item.origin.source for mark in again.session.marks()}
    assert list(sources.values()) == ["human", SOURCE]


def test_rejections_of_proposals_count_after_reopening(project):
    annotate(project, 0)
    annotate(project, 1)
    for number in (2, 3):
        document = opened(project, number)
        ids = [each.id for each in document.session.undecided()]
        assert len(ids) == 2
        document.apply(reject(document.session, ids, document.stamp()))
        document.apply(set_status(document.session, Status.DONE))
        assert proposed(opened(project, number)) == []
    tally = project.file.lessons.about({"Estara"}, project.ids[4])
    [by_label] = tally.values()
    assert (by_label["GPE"].accepted, by_label["GPE"].rejected) == (4, 4)
    assert proposed(opened(project, 4)) == [("Estara", "GPE")] * 2  # half of them, just enough


def test_what_a_document_teaches_of_other_words_is_left_out_too(project):
    annotate(project, 0, names=("Estara", "Reza"))
    annotate(project, 1)
    lessons = project.file.lessons.about({"Estara"}, project.ids[0])
    assert [(each.words, set(found)) for each, found in lessons.items()] == [("Estara", {"GPE"})]
    [by_label] = lessons.values()
    assert (by_label["GPE"].accepted, by_label["GPE"].documents) == (2, 1)


def test_documents_of_several_annotators_are_left_alone(project):
    annotate(project, 0)
    annotate(project, 1)
    open_document(project, project.ids[2], "Ben")
    document = opened(project, 2)
    assert is_frozen(project, project.ids[2])
    assert proposed(document) == []
    assert document.session.recall is None
    span = words(TEXTS[2], "Estara")
    document.apply(label_span(document.session, span, "GPE", "own", document.stamp()))
    assert proposed(document) == []
    gold = opened(project, 3, "Lead", Role.GOLD)
    assert gold.session.recall is None


def test_the_gold_layer_teaches_instead_of_annotators(project):
    for number in (0, 1):
        annotate(project, number)
        gold = open_document(project, project.ids[number], "Lead", Role.GOLD)
        gold.apply(set_status(gold.session, Status.DONE))
        catch_up(project)
    assert proposed(opened(project, 2)) == []


def test_layers_that_came_otherwise_are_caught_up_with(project):
    for number in (0, 1):
        document = open_document(project, project.ids[number], "Ana")
        for n, place in enumerate(((10, 16), (32, 38))):
            span = words(TEXTS[number], "Estara", n + 1)
            assert (span.start, span.end) == place
            document.apply(label_span(document.session, span, "GPE", f"o{n}", document.stamp()))
        with project.file.writing():  # as merging does: the layer is done, and nobody was told
            edit = set_status(document.session, Status.DONE)
            project.file.layers.apply(document.layer.number, edit)
    assert proposed(opened(project, 2)) == []
    assert catch_up(project, 1) == 1
    assert catch_up(project) == 1
    assert catch_up(project) == 0
    assert proposed(opened(project, 2)) == [("Estara", "GPE")] * 2


def test_what_was_learned_by_another_tokenizer_is_learned_anew(project):
    for number in (0, 1):
        annotate(project, number)
    assert catch_up(project) == 2  # begun in a project that nobody had caught up with
    assert catch_up(project) == 0
    with raw(project.path) as connection:  # as a program left it that cut words otherwise
        connection.execute("UPDATE project SET value = '1' WHERE name = 'lessons_tokens'")
        for table in ("learned", "lessons"):
            connection.execute(f"UPDATE {table} SET first = 'est'")
        connection.commit()
    assert proposed(opened(project, 2)) == []
    assert catch_up(project) == 2
    assert proposed(opened(project, 2)) == [("Estara", "GPE")] * 2
    assert catch_up(project) == 0
    assert list(verify(project)) == []


def test_memory_alone_works_with_a_blank_pipeline_of_any_language(tmp_path):
    texts = [f"{n}. Zoéville a salué Amédée. À Zoéville, on attend." for n in range(3)]
    with create(tmp_path / "p.annotator", small_schema()) as project:
        ids = [add_article(project, Article(f"{n}.txt", t)) for n, t in enumerate(texts)]
        choose_pipeline(project, "blank:fr")
        assert suggest_all(project, workers=1).documents == 3
        for number in (0, 1):
            document = open_document(project, ids[number], "Ana")
            remember(document)
            span = words(texts[number], "Zoéville")
            document.apply(label_span(document.session, span, "GPE", "own", document.stamp()))
            waiting = [each.id for each in document.session.undecided()]
            document.apply(accept(document.session, waiting, document.stamp()))
            document.apply(set_status(document.session, Status.DONE))
        third = open_document(project, ids[2], "Ana")
        remember(third)
        assert proposed(third) == [("Zoéville", "GPE")] * 2
        with pytest.raises(UserError, match="No language model"):
            choose_pipeline(project, "nowhere_at_all")
        assert project.file.fact("pipeline") == "blank:fr"
