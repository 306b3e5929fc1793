"""A comparison of annotators: figures by hand, settings, reasons, what is behind the numbers."""

import dataclasses
import json
import re

import pytest

from annotator.core.errors import UserError
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Origin,
    Property,
    Verdict,
    span_of,
)
from annotator.services.agreement import (
    AgreementSettings,
    advanced,
    advanced_beside,
    compare,
    compare_beside,
)
from annotator.services.agreement.parts import NOT_MARKED, Cell, Level, Measure
from annotator.services.agreement.recording import advanced_record
from annotator.services.agreement_numbers import numbers_as_csv
from tests.annotated import GOLD, add_layer, annotated
from tests.projects import place
from tests.services.test_agreement_properties import SCHEMA

STORY = (
    "Estara struck Sarrin. The raid hit Sarrin hard.\n\nThen Estara and Sarrin met in Port Halden."
)
OTHER = "Nobody in Estara said a word."
ACCEPTED, ADDED = Origin("tests:1", Decision.ACCEPTED), Origin()


def mention(item_id, label, words, which=1, origin=ADDED, text=STORY):
    return Mention(item_id, label, span(words, which, text), (), origin)


def span(words, which=1, text=STORY):
    return span_of(text, place(text, words, which))


ANA = [
    mention("m1", "GPE", "Estara", origin=ACCEPTED),
    mention("m2", "GPE", "Sarrin"),
    mention("m3", "GPE", "Sarrin", 2),
    mention("m4", "GPE", "Port Halden"),
    Event(
        "e1",
        "MEET",
        span("met"),
        (Argument("who", mention="m1"), Argument("where", mention="m4")),
        (("polarity", "negative"),),
    ),
    Event("e2", "LEAVE", span("raid")),
    Link("l1", "SAME_AS", "m2", "m3"),
    DocumentLabel("topics", ("war", "talks")),
    DocumentLabel("fit", ("yes",)),
]
BO = [
    mention("n1", "GPE", "Estara"),
    mention("n2", "PERSON", "Sarrin"),  # another label
    mention("n3", "GPE", "Sarrin hard"),  # another end
    mention("n4", "GPE", "Port Halden"),
    mention("n5", "PERSON", "Sarrin", 2),
    Event(
        "e1", "PHONE", span("met"), (Argument("who", mention="n1"), Argument("who", mention="n4"))
    ),
    DocumentLabel("topics", ("war",)),
    DocumentLabel("fit", ("no",)),
]
CHEN = [mention("c1", "GPE", "Estara"), Event("e1", "MEET", span("met"))]


@pytest.fixture
def project(tmp_path):
    documents = [
        (STORY, {"Ana": ANA, "Bo": BO, "Chen": CHEN, GOLD: ANA}),
        (OTHER, {"Ana": [], "Bo": []}),
    ]
    with annotated(tmp_path / "p.annotator", SCHEMA, documents) as made:
        yield made


def value(found, measure):
    return found.figures[Measure(measure)].value


ANA_BO = AgreementSettings(annotators=("Ana", "Bo"))


def test_the_figures_of_two_annotators(project):
    found = compare(project, ANA_BO)
    assert (found.shared, found.empty, found.why_not) == (2, 1, "")
    assert found.pairs == (("Ana", "Bo"),)
    assert value(found, "entities exact") == pytest.approx(2 * 2 / 9)  # Estara and Port Halden
    assert value(found, "entities unlabelled") == pytest.approx(2 * 4 / 9)
    assert value(found, "entities relaxed") == pytest.approx(2 * 3 / 9)
    assert value(found, "triggers found") == pytest.approx(2 * 1 / 3)
    assert value(found, "triggers typed") == 0
    assert value(found, "arguments found") == 0
    assert value(found, "arguments role kappa") is not None
    assert found.parents[Measure.TRIGGERS_TYPED].value == pytest.approx(2 / 3)  # both are talks
    assert found.parents[Measure.ARGUMENTS_IN_ROLE].value == pytest.approx(2 * 1 / 4)
    assert value(found, "links typed") == 0
    assert found.figures[Measure.ENTITIES_EXACT].count == 9


def test_tables_have_a_line_for_all_that_was_used(project):
    found = compare(project, ANA_BO)
    assert {row.name: row.count for row in found.labels} == {"GPE": 7, "PERSON": 2}
    gpe = next(row for row in found.labels if row.name == "GPE")
    assert gpe.figures[Measure.ENTITIES_EXACT].value == pytest.approx(2 * 2 / 7)
    assert [row.name for row in found.types] == ["MEET", "PHONE", "LEAVE"]
    assert {row.name: row.count for row in found.roles} == {"who": 3, "where": 1}
    assert all(row.is_rare for row in (*found.labels, *found.types))
    (polarity,) = found.attributes
    assert polarity.figures["percent"].value == 0
    assert polarity.count == 1
    assert [row.name for row in found.links] == ["SAME_AS"]
    labels = {row.name: row for row in found.document_labels}
    assert list(labels) == ["topics", "topics: war", "topics: talks", "fit"]
    assert labels["topics: war"].figures["F1"].value == 1
    assert labels["topics"].figures["Jaccard"].value == pytest.approx((0.5 + 1) / 2)
    assert labels["fit"].figures["percent"].value == 0


def test_a_confusion_has_what_is_not_marked(project):
    found = compare(project, ANA_BO)
    confusion = found.confusion(Measure.ENTITIES_EXACT, ("Ana", "Bo"))
    assert confusion.labels == ("PERSON", "GPE", NOT_MARKED)
    # the first Sarrin is GPE for Ana and PERSON for Bo, as is the second; "Sarrin hard" is Bo's
    assert confusion.counts == ((0, 0, 0), (2, 2, 0), (0, 1, 0))
    turned = found.confusion(Measure.ENTITIES_EXACT, ("Bo", "Ana"))
    assert turned.counts == tuple(zip(*confusion.counts, strict=True))
    both_ways = found.confusion(Measure.ENTITIES_EXACT)
    assert both_ways.counts == ((0, 2, 0), (2, 2, 1), (0, 1, 0))
    types = found.confusion(Measure.TRIGGERS_TYPED, ("Ana", "Bo"))
    assert types.labels == ("MEET", "PHONE", "LEAVE", NOT_MARKED)
    assert found.confusion(Measure.ARGUMENTS_IN_ROLE).labels == ("who", "where", NOT_MARKED)
    assert found.confusion(Measure.TOKENS_KAPPA).labels == ("PERSON", "GPE", NOT_MARKED)


def test_a_cell_opens_what_each_has_there(project):
    found = compare(project)
    cell = found.confusion(Measure.ENTITIES_EXACT, ("Ana", "Bo")).cell(1, 0)
    behind = found.behind(project, cell)
    assert behind.total == 2
    first, second = behind.shown
    assert (first.kind, first.words, first.title) == ("entity", "Sarrin", "Article 1")
    assert first.sentence == "Estara struck Sarrin."
    assert first.sentence[first.start - first.sentence_start :].startswith("Sarrin")
    assert [(v.annotator, v.label) for v in first.versions] == [
        ("Ana", "GPE"), ("Bo", "PERSON"), ("Chen", NOT_MARKED)
    ]  # fmt: skip
    assert second.sentence == "The raid hit Sarrin hard."
    shown = [(v.annotator, v.label, v.words) for v in second.versions]
    assert ("Bo", "GPE", "Sarrin hard") in shown
    assert ("Bo", "PERSON", "Sarrin") in shown
    assert found.behind(project, cell, limit=1, skip=1) == dataclasses.replace(
        behind, shown=(second,)
    )


def test_every_sort_of_cell_opens(project):
    found = compare(project, ANA_BO)
    arguments = found.behind(project, found.roles[0].cell)
    shown = {(v.annotator, v.label, v.detail) for d in arguments.shown for v in d.versions}
    assert ("Ana", "who", "MEET · met") in shown
    assert ("Bo", "who", "PHONE · met") in shown
    attribute = found.behind(project, found.attributes[0].cell).shown
    assert [(each.label, each.words) for each in attribute] == [("polarity", "met")]
    assert [v.label for v in attribute[0].versions] == ["negative", "positive"]
    (link,) = found.behind(project, found.links[0].cell).shown
    assert [(v.label, v.detail) for v in link.versions] == [
        ("SAME_AS", "Sarrin → Sarrin"), (NOT_MARKED, "")
    ]  # fmt: skip
    assert found.behind(project, Cell(Measure.SAME_AS_B3)).total == 1
    talks = next(row for row in found.document_labels if row.name == "topics: talks")
    (label,) = found.behind(project, talks.cell).shown
    assert [v.label for v in label.versions] == ["war, talks", "war"]
    assert (label.label, label.sentence) == ("topics", "")
    # Sarrin hard is no difference where a shared character is enough: Ana's Sarrin overlaps it
    relaxed = found.behind(project, Cell(Measure.ENTITIES_RELAXED, ("Ana", "Bo")))
    assert relaxed.total <= found.behind(project, Cell(Measure.ENTITIES_EXACT)).total
    kappa = found.behind(project, Cell(Measure.TYPE_KAPPA))
    assert [each.words for each in kappa.shown] == ["met"]
    found_only = found.behind(project, Cell(Measure.TRIGGERS_FOUND))
    assert [each.words for each in found_only.shown] == ["raid"]
    document = found.documents(Measure.ENTITIES_EXACT)[0].cell
    assert found.behind(project, document).total == 2


def test_a_cell_of_equal_labels_opens_the_agreements(project):
    found = compare(project, ANA_BO)
    behind = found.behind(project, Cell(Measure.ENTITIES_EXACT, ("Ana", "Bo"), "GPE", "GPE"))
    assert (behind.total, [each.words for each in behind.shown]) == (2, ["Estara", "Port Halden"])
    nothing = found.behind(project, Cell(Measure.TRIGGERS_TYPED, None, "MEET", "MEET"))
    assert nothing.total == 0
    parents = compare(project, AgreementSettings(annotators=("Ana", "Bo"), level=Level.PARENT))
    behind = parents.behind(project, Cell(Measure.TRIGGERS_TYPED, None, "CONSULT", "CONSULT"))
    assert [each.words for each in behind.shown] == ["met"]
    behind = parents.behind(project, Cell(Measure.ARGUMENTS_IN_ROLE, None, "who", "who"))
    assert [each.words for each in behind.shown] == ["Estara"]


def test_a_cell_of_something_else_is_refused(project):
    found = compare(project, ANA_BO)
    for cell in (
        Cell(Measure.ENTITIES_EXACT, label="DATE"),
        Cell(Measure.ENTITIES_EXACT, pair=("Ana", "Zed")),
        Cell(Measure.ENTITIES_EXACT, document="no"),
        Cell(Measure.ATTRIBUTES, label="tense"),
    ):
        with pytest.raises(UserError, match="compare again"):
            found.behind(project, cell)


def test_documents_come_with_the_least_agreement_first(project):
    found = compare(project)
    rows = found.documents(Measure.ENTITIES_EXACT)
    assert [row.title for row in rows] == ["Article 1", "Article 2"]
    assert rows[0].differing > 0
    assert rows[1].figure.reason == "nobody marked any"
    assert found.documents(Measure.ENTITIES_EXACT, limit=1) == rows[:1]


def test_the_gold_is_no_equal(project):
    found = compare(project, AgreementSettings(gold=True))
    assert found.annotators == ("Ana", "Bo", "Chen", "gold")
    assert found.pairs == (("Ana", "gold"), ("Bo", "gold"), ("Chen", "gold"))
    assert found.shared == 1
    rows = {(row.annotator, row.measure): row for row in found.reference}
    exact = rows["Bo", Measure.ENTITIES_EXACT]
    assert exact.precision.value == pytest.approx(2 / 5)
    assert exact.recall.value == pytest.approx(2 / 4)
    assert exact.f1.value == pytest.approx(4 / 9)
    assert rows["Ana", Measure.ARGUMENTS_ATTACHED].f1.value == 1
    assert rows["Chen", Measure.ARGUMENTS_FOUND].precision.reason == "the annotator marked none"
    assert "look at precision" in found.figures[Measure.TOKENS_ALPHA].reason
    gpe = next(row for row in found.labels if row.name == "GPE")
    assert gpe.figures["precision"].value == pytest.approx((1 + 2 / 3 + 1) / 3)
    behind = found.behind(project, found.confusion(Measure.ENTITIES_EXACT).cell(0, 1))
    assert {v.annotator for each in behind.shown for v in each.versions} >= {"Bo", "gold"}


def test_only_what_is_done_counts_unless_asked_otherwise(project):
    with project.file.writing():
        unfinished = [mention("d1", "GPE", "Estara")]
        add_layer(project, project.documents()[0].id, "Dara", unfinished, done=False)
    assert "Dara" not in compare(project).annotators
    assert "Dara" in compare(project, AgreementSettings(all_layers=True)).annotators


def test_filters_leave_what_they_name(project):
    ids = [document.id for document in project.documents()]
    assert compare(project, AgreementSettings(documents=(ids[1],))).shared == 1
    assert compare(project, AgreementSettings(text="raid hit")).shared == 1
    found = compare(project, AgreementSettings(labels=("GPE", "MEET", "fit")))
    assert [row.name for row in found.labels] == ["GPE"]
    assert [row.name for row in found.types] == ["MEET"]
    assert [row.name for row in found.document_labels] == ["fit"]
    today = found.made["at"][:10]
    assert compare(project, AgreementSettings(since=today, until=today)).shared == 2
    assert compare(project, AgreementSettings(since="2990-01-01")).shared == 0
    assert compare(project, AgreementSettings(until="1990-01-01")).shared == 0


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (AgreementSettings(annotators=("Zed",)), "no annotator Zed"),
        (AgreementSettings(labels=("FISH",)), "no label FISH"),
        (AgreementSettings(since="yesterday"), "no date"),
    ],
)
def test_what_is_not_there_is_refused(project, asked, why):
    with pytest.raises(UserError, match=why):
        compare(project, asked)


def test_nothing_to_compare_has_its_reason(project, tmp_path):
    alone = compare(project, AgreementSettings(annotators=("Ana",)))
    assert alone.why_not == "fewer than two annotators have layers that count here"
    assert {figure.reason for figure in alone.figures.values()} == {alone.why_not}
    assert json.dumps(alone.record())
    with annotated(tmp_path / "empty.annotator", SCHEMA, [(OTHER, {})]) as empty:
        nothing = compare(empty)
    assert nothing.shared == 0
    assert nothing.figures[Measure.ENTITIES_EXACT].value is None
    apart = [(STORY, {"Ana": ANA}), (OTHER, {"Bo": []})]
    with annotated(tmp_path / "apart.annotator", SCHEMA, apart) as separate:
        assert "no document has layers of two" in compare(separate).why_not


def test_nobody_having_marked_anything_is_undefined(project):
    ids = [document.id for document in project.documents()]
    found = compare(project, AgreementSettings(documents=(ids[1],)))
    assert found.empty == 1
    assert found.figures[Measure.ENTITIES_EXACT].reason == "nobody marked any"
    assert "no variation" in found.figures[Measure.TOKENS_ALPHA].reason
    assert found.figures[Measure.TYPE_KAPPA].reason == "nothing that both marked"
    assert found.figures[Measure.SAME_AS_LEA].reason.startswith("nobody linked")


def test_intervals_need_ten_documents_and_keep_the_seed(tmp_path, monkeypatch):
    documents = []
    for number in range(12):
        text = f"{STORY} {number}"
        right = mention("m", "GPE", "Estara", text=text)
        other = mention("m", "GPE", "Estara" if number % 3 else "Sarrin", text=text)
        documents.append((text, {"Ana": [right], "Bo": [other]}))
    with annotated(tmp_path / "many.annotator", SCHEMA, documents) as project:
        asked = AgreementSettings(samples=200, seed=3)
        found = compare(project, asked)
        figure = found.figures[Measure.ENTITIES_EXACT]
        assert figure.value == pytest.approx(8 / 12)
        assert 0 < figure.low < figure.value < figure.high <= 1
        assert found.labels[0].figures[Measure.ENTITIES_EXACT].low == figure.low
        assert found.figures[Measure.TOKENS_ALPHA].low is not None
        assert compare(project, asked).figures == found.figures
        monkeypatch.setattr("annotator.agreement.scoring._COLUMNS", 1)  # few at a time
        assert compare(project, asked).figures == found.figures
        others = [compare(project, AgreementSettings(samples=20, seed=seed)) for seed in range(4)]
        assert len({each.figures[Measure.ENTITIES_EXACT] for each in others}) > 1
        few = compare(project, AgreementSettings(samples=200, text="Port Halden 1"))
        assert few.figures[Measure.ENTITIES_EXACT].low is None
    assert few.interval_note == f"too few documents for an interval: {few.shared}"
    assert found.interval_note == ""


def test_people_and_trend(project):
    story = project.documents()[0].id
    add_verdicts = [Verdict("s1", Decision.ACCEPTED), Verdict("s2", Decision.REJECTED)]
    with project.file.writing():
        text = project.documents()[0].id
        layer = project.file.layers.find(text, "Ana")
        project.file.layers.add_seconds(layer.number, 90.0)
        add_layer(project, story, "Emil", [*add_verdicts, mention("m", "GPE", "Estara")])
    found = compare(project)
    people = {person.annotator: person for person in found.people}
    ana = people["Ana"]
    words = {document.id: document.words for document in project.documents()}
    assert ana.words == sum(words.values())
    assert ana.words_per_hour.value == pytest.approx(words[story] * 40)
    assert ana.seconds_per_document.value == 90
    assert ana.untouched.value == pytest.approx(1 / 6)
    assert ana.added == 5
    assert people["Bo"].words_per_hour.reason == "no time is known"
    assert people["Emil"].acceptance.value == pytest.approx(1 / 2)
    assert people["Bo"].acceptance.reason == "nothing was decided"
    (point,) = found.trend
    assert point.start == found.made["at"][:10]
    assert point.documents == 2
    exact = point.figures[Measure.ENTITIES_EXACT]
    assert exact.value == pytest.approx(found.figures[Measure.ENTITIES_EXACT].value)
    every = found.behind(project, Cell(Measure.ENTITIES_EXACT))
    assert every.total
    assert found.behind(project, Cell(Measure.ENTITIES_EXACT, since=point.start)) == every
    assert found.behind(project, Cell(Measure.ENTITIES_EXACT, until=point.start)) == every
    before = Cell(Measure.ENTITIES_EXACT, until="2000-01-01")
    assert found.behind(project, before).total == 0


def test_anchoring_shows_both_ways(project):
    found = compare(project, ANA_BO)
    row = found.anchoring[0]
    assert row.counted == found.figures[Measure.ENTITIES_EXACT]
    assert row.left_out.value == pytest.approx(2 * 1 / 8)  # Ana's Estara is gone
    left_out = compare(project, dataclasses.replace(ANA_BO, without_untouched=True))
    assert left_out.figures[Measure.ENTITIES_EXACT] == row.left_out
    assert left_out.headline[0].beside["with untouched suggestions"] == row.counted


def test_it_knows_when_it_is_no_longer_true(project):
    found = compare(project)
    assert found.is_current(project)
    document_id = project.documents()[1].id
    with project.file.writing():
        add_layer(project, document_id, "Chen", [])
    assert not found.is_current(project)


def test_what_changed_since_is_shown_as_it_is_now(project):
    found = compare(project, ANA_BO)
    with project.file.writing():
        layer = project.file.layers.find(project.documents()[0].id, "Bo")
        items = [each for each in project.file.layers.items(layer.number) if each.id == "n2"]
        project.file.layers._remove(layer.number, items[0], gone=True)
    cell = found.confusion(Measure.ENTITIES_EXACT, ("Ana", "Bo")).cell(1, 0)
    first = found.behind(project, cell).shown[0]
    assert [v.label for v in first.versions] == ["GPE", NOT_MARKED]
    project.file.documents.remove([project.documents()[0].id])
    gone = found.behind(project, cell).shown[0]
    assert (gone.sentence, gone.versions) == ("", ())


# -- in a process of its own, and written down -----------------------------------------------------


def same(one, other):
    """Whether two comparisons say the same, but for when they were made."""
    records = [each.record() for each in (one, other)]
    for record in records:
        record["made"].pop("at")
    return records[0] == records[1]


def test_another_process_says_the_same(project):
    asked = AgreementSettings(annotators=("Ana", "Bo"), samples=20)
    seen = []
    beside = compare_beside(
        project.path, asked, progress=lambda done, total, name: seen.append((done, total))
    )
    assert same(beside, compare(project, asked))
    assert seen[-1] == (2, 2)
    behind = beside.behind(project, beside.labels[0].cell)
    assert behind.total == 2
    more = advanced_beside(project.path, ANA_BO)
    assert more == advanced(project, ANA_BO)


def test_another_process_refuses_as_this_one_does(project):
    with pytest.raises(UserError, match="no annotator Zed"):
        compare_beside(project.path, AgreementSettings(annotators=("Zed",)))
    with pytest.raises(UserError):
        compare_beside(project.path.with_name("gone.annotator"))


def test_it_can_be_stopped(project):
    assert compare(project, cancelled=lambda: True) is None
    assert compare_beside(project.path, cancelled=lambda: True) is None
    assert advanced(project, cancelled=lambda: True) is None


def test_the_advanced_page(project):
    found = advanced(project, ANA_BO)
    entity, trigger = found.rows
    assert (entity.kind, trigger.kind) == ("entity", "trigger")
    assert set(entity.by_label) == {"GPE", "PERSON"}
    assert 0 < entity.places.value < 1
    assert trigger.labels.value == 0
    assert json.dumps(advanced_record(found))
    gold = advanced(project, AgreementSettings(gold=True))
    assert "look at precision" in gold.rows[0].gamma.reason


def test_the_record_has_every_number_and_setting(project):
    found = compare(project, ANA_BO)
    record = json.loads(json.dumps(found.record(), allow_nan=False))
    assert record["settings"]["annotators"] == ["Ana", "Bo"]
    assert record["made"]["schema"] == "small 1"
    assert record["figures"]["entities exact"]["value"] == value(found, "entities exact")
    ids = [document.id for document in project.documents()]
    empty = compare(project, AgreementSettings(documents=(ids[1],))).record()
    assert empty["figures"]["entities exact"] == {
        "value": None, "count": 0, "undefined": "nobody marked any"
    }  # fmt: skip
    assert record["pairs"]["entities exact"][0]["pair"] == ["Ana", "Bo"]
    assert {row["name"] for row in record["labels"]} == {"GPE", "PERSON"}
    assert record["confusions"][0]["labels"] == ["PERSON", "GPE", None]
    assert record["people"][0]["annotator"] == "Ana"
    assert len(record["documents"]) == 2


def test_the_table_has_the_same_and_no_formula(tmp_path):
    documents = [(STORY, {"=1+1": ANA, "Bo": BO})]
    with annotated(tmp_path / "p.annotator", SCHEMA, documents) as project:
        found = compare(project)
    header, *rows = found.table()
    lines = [dict(zip(header, row, strict=True)) for row in rows]
    assert all(len(row) == len(header) for row in rows)
    written = b"".join(numbers_as_csv(found)).decode()
    assert "=1+1" in written
    assert not re.search(r"(^|,)\"?=", written, re.MULTILINE)
    overall = {each["measure"]: each for each in lines if each["section"] == "overall"}
    assert float(overall["entities exact"]["value"]) == value(found, "entities exact")
    assert {each["reason"] for each in lines if each["section"] == "annotator"} >= {
        "no time is known", "nothing was decided"
    }  # fmt: skip
    sections = {each["section"] for each in lines}
    assert sections >= {"setting", "pair", "entity", "role", "confusion", "document", "annotator"}


def test_many_blocks_say_what_one_says(project, monkeypatch):
    from annotator.services.agreement import choosing

    at_once = compare(project)
    monkeypatch.setattr(choosing, "_LAYERS", 1)  # a block for each document, read ahead
    assert same(compare(project), at_once)


def test_a_layer_with_status_alone_counts(tmp_path):
    documents = [(STORY, {"Ana": [Property("flag", "odd")], "Bo": []})]
    with annotated(tmp_path / "p.annotator", SCHEMA, documents) as project:
        assert compare(project).shared == 1
