"""What an export tells: every loss beforehand, and afterwards whether all the rest came back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings

from annotator.core.documents import AnnotatedDocument, Kind, Loss, Problem, remark
from annotator.core.errors import UserError
from annotator.core.model import (
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Property,
    span_of,
)
from annotator.formats import (
    brat,
    doccano,
    label_studio,
    maven,
    native,
    prodigy,
    registry,
)
from annotator.formats.format import Format, WriteOptions
from annotator.formats.loss_report import LossReport
from annotator.formats.writing import export, losses_of
from tests.formats import strategies
from tests.formats.corpora import gold_layers
from tests.formats.foreign import clean_layers, layer
from tests.formats.strategies import LONG

TEXT = "Ana Lima left Acme in Lisbon 😀.\r\nBen stayed."
BACK = [each for each in registry.writable() if each.read is not None]
RICH = ("events", "bare", "event fillers", "links", "event links", "attributes", "labels")


def by_name(form):
    return form.name


def exported(form, layers, folder):
    return export(layers, folder / f"out{form.ending}", form)


def mention(own, label, *fragments):
    return Mention(own, label, span_of(TEXT, *fragments))


@pytest.mark.parametrize("form", BACK, ids=by_name)
@given(made=clean_layers(*RICH))
@settings(max_examples=15)
def test_what_is_not_told_of_as_lost_comes_back(form, made, tmp_path_factory):
    done = exported(form, [made], tmp_path_factory.getbasetemp())
    assert done.read_back.problems == []
    assert done.read_back.documents == 1


def decided(made):
    """The layer without items that nobody decided: such are suggestions, and no part of a layer."""
    items = []
    for item in made.items:
        if hasattr(item, "origin") and item.origin.decision is Decision.SUGGESTED:
            item = replace(item, origin=replace(item.origin, decision=Decision.ADDED))  # noqa: PLW2901
        items.append(item)
    return replace(made, items=tuple(items))


def apart(made):
    """The layer with ids of events that no mention has: else what a link is on could be either."""
    mentions = {each.id for each in (*made.items, *made.suggestions) if isinstance(each, Mention)}

    def end(own):
        return own if own in mentions or own is None else f"event {own}"

    def renamed(item):
        match item:
            case Event():
                fillers = tuple(
                    replace(e, event=f"event {e.event}") if e.event is not None else e
                    for e in item.arguments
                )
                return replace(item, id=f"event {item.id}", arguments=fillers)
            case Link():
                return replace(item, source=end(item.source), target=end(item.target))
            case Note():
                return replace(item, target=end(item.target))
        return item

    items, suggestions = (tuple(map(renamed, each)) for each in (made.items, made.suggestions))
    return replace(made, items=items, suggestions=suggestions)


@pytest.mark.parametrize("form", BACK, ids=by_name)
@given(made=strategies.documents().map(decided).map(apart))
@settings(max_examples=200 if LONG else 12)
def test_of_any_layer_at_all(form, made, tmp_path_factory):
    assume("\0" not in made.text)  # no project has it; in brat's plain text it means UTF-16
    assume(made.text.strip() or form.name.partition("-")[0] not in ("brat", "conll"))  # empty files
    done = exported(form, [made], tmp_path_factory.getbasetemp())
    assert [each.why for each in done.read_back.problems] == []


def test_what_came_back_is_counted_by_kind(tmp_path):
    items = [mention("a", "PER", (0, 8)), Event("e", "LEAVE", span_of(TEXT, (9, 13)))]
    note = Note("n", "sure?", is_question=True)
    made = layer(TEXT, *items, DocumentLabel("topic", ("work",)), Property("flag", "odd"), note)
    done = exported(label_studio.FORMAT, [made], tmp_path)
    assert done.losses.sentences() == [
        "Questions are written as notes: 1 in 1 layer, such as “sure?” (wire/001.txt)."
    ]
    assert done.read_back.is_sound
    said = "Read back: 1 layer with 1 mention, 1 event, 1 label, 1 flag, all equal but for the"
    assert done.read_back.sentence() == f"{said} losses told of."
    assert exported(native.FORMAT, [made], tmp_path).read_back.exact


def leaving_out(what, *, says=True):
    """Native JSON Lines without some items, which are told of as lost, or not."""

    def write(documents, options):
        for each in documents:
            kept = tuple(item for item in each.items if not isinstance(item, what))
            if says and len(kept) < len(each.items):
                options.report(Loss(each.document.name, "x", what="Mentions are left out"))
            yield from native.write([replace(each, items=kept)], options)

    return Format("test", "Test", (".x",), read=native.FORMAT.read, write=write)


def test_a_loss_that_was_told_of_is_no_difference(tmp_path):
    made = layer(TEXT, mention("a", "PER", (0, 8)))
    done = exported(leaving_out(Mention), [made], tmp_path)
    assert done.read_back.problems == []
    assert done.read_back.announced == 1
    done = exported(leaving_out(Mention, says=False), [made], tmp_path)
    (problem,) = done.read_back.problems
    assert problem.why == "Of mentions, 1 did not come back and 0 came that were not written."
    assert "1 difference beyond the losses told of" in done.read_back.sentence()


def test_a_loss_of_one_kind_says_nothing_about_another(tmp_path):
    made = layer(TEXT, mention("a", "PER", (0, 8)), DocumentLabel("topic", ("work",)))
    done = exported(leaving_out((Mention, DocumentLabel)), [made], tmp_path)
    assert [each.why[:9] for each in done.read_back.problems] == ["Of labels"]


def test_a_layer_that_does_not_come_back_is_told(tmp_path):
    def write(documents, options):
        made = list(documents)
        yield from native.write(made[1:], options)
        yield from native.write([layer("Something else.")], options)

    form = Format("test", "Test", (".x",), read=native.FORMAT.read, write=write)
    done = exported(form, [layer(TEXT), layer("Ana stayed.")], tmp_path)
    whys = [each.why for each in done.read_back.problems]
    assert whys == [
        "This layer was read back, but nothing of its text was written.",
        "This layer was written, but did not come back.",
    ]


def test_a_reader_that_breaks_does_not_break_the_export(tmp_path):
    def read(source, options):
        raise RuntimeError("no")
        yield

    form = Format("test", "Test", (".x",), read=read, write=native.write)
    done = exported(form, [layer(TEXT)], tmp_path)
    assert not done.read_back.is_sound
    assert (tmp_path / "out.x").exists()


def test_texts_put_together_from_tokens_compare_by_what_is_no_blank(tmp_path):
    def read(source, options):
        for found in native.FORMAT.read(source, options):
            assert isinstance(found, AnnotatedDocument)
            yield layer("Ana  Lima left", Mention("x", "PER", span_of("Ana  Lima left", (0, 9))))
        yield remark("out.x", "Texts were put together.")

    form = Format("test", "Test", (".x",), read=read, write=native.write)
    text = "Ana Lima left"
    made = layer(text, Mention("a", "PER", span_of(text, (0, 8))))
    assert exported(form, [made], tmp_path).read_back.problems == []


def test_losses_are_known_before_anything_is_written():
    split = [mention("a", "PER", (0, 3), (9, 13)), mention("b", "PER", (0, 8), (9, 13))]
    found = losses_of([layer(TEXT, *split)] * 5, prodigy.FORMAT)
    (kind,) = [each for each in found if "Discontinuous" in each.what]
    assert (kind.number, kind.documents, len(kind.examples)) == (10, 10, 2)
    assert not losses_of([layer(TEXT, *split)], native.FORMAT)


def test_a_report_counts_kinds_and_keeps_three_examples():
    report = LossReport()
    assert not report
    for number in range(5):
        name = f"{number}.txt"
        report.take(Loss(name, "x", what="Links are left out", number=2, example=f"w{number}"))
    report.take(Problem("a.txt", "Something else."))
    assert report.number == 11
    assert [(each.what, each.number) for each in report] == [
        ("Links are left out", 10), ("Other losses", 1)
    ]  # fmt: skip
    assert report.sentences()[0] == (
        "Links are left out: 10 in 5 layers, such as “w0” (0.txt); “w1” (1.txt); “w2” (2.txt)."
    )
    assert "“Something else.” (a.txt)" in report.sentences()[1]


def test_names_that_brat_can_not_hold_are_told(tmp_path):
    done = exported(brat.FORMAT, [layer(TEXT, mention("a", "A PERSON", (0, 8)))], tmp_path)
    assert done.read_back.problems == []
    assert "Names of mentions" in done.losses.sentences()[0]
    assert done.read_back.announced == 1


def test_what_a_reader_remarks_is_no_problem():
    assert remark("a", "b").is_remark
    assert remark("a", "b").kind is Kind.REMARK
    assert not Problem("a", "b").is_remark


def test_all_of_doccanos_shapes_come_back(tmp_path):
    made = layer(TEXT, mention("a", "PER", (0, 8)), DocumentLabel("topic", ("work",)))
    for form in (doccano.RELATIONS, doccano.SPANS, doccano.CATEGORIES):
        assert exported(form, [made], tmp_path).read_back.is_sound


def test_losses_of_a_format_for_reading_alone_are_refused():
    with pytest.raises(UserError, match="can only be read"):
        losses_of([], next(each for each in registry.FORMATS if each.write is None))
    assert not losses_of([layer(TEXT)], maven.FORMAT, WriteOptions())


CORPORA = (
    *("bratiaa", "brat_examples", "ecbplus", "gum", "litbank", "meantime", "plover_gsr", "re3d"),
    *("wikievents", "wikigold"),
)


@pytest.mark.corpora
@pytest.mark.parametrize("form", BACK, ids=by_name)
def test_real_corpora_come_back_up_to_what_is_told(form, shared_data, tmp_path):
    for corpus in CORPORA:
        layers = gold_layers(shared_data, corpus, 10_000 if LONG else 2)
        done = exported(form, layers, tmp_path)
        whys = [(corpus, each.where, each.why) for each in done.read_back.problems]
        assert (done.read_back.documents, whys) == (len(layers), [])


def test_a_question_is_written_as_a_note_and_that_is_said(tmp_path):
    text = "Ana left."
    person = Mention("m", "PERSON", span_of(text, (0, 3)))
    made = layer(text, person, Note("n", "who?", "m", is_question=True))
    done = exported(brat.FORMAT, [made], tmp_path)
    assert any("Questions are written as notes: 1" in each for each in done.losses.sentences())
    assert done.read_back.is_sound
