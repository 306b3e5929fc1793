"""Which questions the layers of a document raise, by hand-made cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.alignment import Alignment, align
from annotator.core.claims import trimmed
from annotator.core.model import Argument, Decision, DocumentLabel, Link, Span, Verdict, span_of
from annotator.core.questions import Kind, Question, Topic
from tests.layers import SCHEMA, TEXT, event, made_of, mention, text
from tests.strategies import words

if TYPE_CHECKING:
    from annotator.core.model import Item


def brought(**layers: list[Item]) -> Alignment:
    return align(text(), layers, SCHEMA)


def told(question: Question) -> dict[str, tuple[str, ...]]:
    """Each version in words with its holders; nothing as an empty text."""
    found = {each.words: each.holders for each in question.versions}
    return found | ({"": question.without} if question.without else {})


def only(alignment: Alignment) -> Question:
    assert len(alignment.questions) == 1
    return alignment.questions[0]


def test_another_label_at_the_same_place_is_a_question_about_labels():
    question = only(
        brought(
            ana=[mention("1", "GPE", "Vardanian forces")],
            ben=[mention("2", "GPE", "Vardanian forces")],
            cleo=[mention("3", "PERSON", "Vardanian forces")],
        )
    )
    assert question.kind is Kind.MENTION
    assert question.topics == {Topic.LABELS}
    assert told(question) == {
        "GPE “Vardanian forces”": ("ana", "ben"),
        "PERSON “Vardanian forces”": ("cleo",),
    }
    assert TEXT[question.start : question.end] == "Vardanian forces"
    assert TEXT[slice(*question.sentence)] == "Estara struck Vardanian forces near Sarrin."
    assert [question.stance(name) for name in ("ana", "ben", "cleo", "zoe")] == [0, 0, 1, None]
    assert question.labels == ("GPE", "PERSON")


def test_an_overlapping_place_is_a_question_about_boundaries():
    question = only(
        brought(
            ana=[mention("1", "GPE", "Vardanian forces")], ben=[mention("2", "GPE", "Vardanian")]
        )
    )
    assert question.topics == {Topic.BOUNDARIES}
    both = only(
        brought(
            ana=[mention("1", "GPE", "Vardanian forces")], ben=[mention("2", "PERSON", "forces")]
        )
    )
    assert both.topics == {Topic.BOUNDARIES, Topic.LABELS}


def test_the_same_labels_at_the_same_places_the_other_way_round_are_a_question_about_labels():
    places, labels = ("Vardanian forces", "forces"), ("GPE", "PERSON")
    one = [mention(each, each, part) for each, part in zip(labels, places, strict=True)]
    other = [mention(each, each, part) for each, part in zip(labels, places[::-1], strict=True)]
    question = only(brought(ana=one, ben=other))
    assert question.topics == {Topic.LABELS}
    assert len(question.versions) == 2


def test_what_only_some_marked_is_a_question_with_those_who_did_not():
    question = only(brought(ana=[mention("1", "GPE", "Sarrin")], ben=[], cleo=[]))
    assert question.topics == {Topic.MARKS}
    assert told(question) == {"GPE “Sarrin”": ("ana",), "": ("ben", "cleo")}
    assert question.stance("ben") == -1
    with_labels = only(
        brought(
            ana=[mention("1", "GPE", "Sarrin")], ben=[mention("2", "PERSON", "Sarrin")], cleo=[]
        )
    )
    assert with_labels.topics == {Topic.MARKS, Topic.LABELS}


def test_nested_mentions_are_no_alternatives_and_asked_one_by_one():
    outer = mention("1", "GPE", "Vardanian forces near Sarrin")
    alignment = brought(
        ana=[outer, mention("2", "GPE", "Sarrin")],
        ben=[outer, mention("3", "PERSON", "Sarrin")],
        cleo=[mention("4", "GPE", "Sarrin")],
    )
    assert [told(each) for each in alignment.questions] == [
        {"GPE “Vardanian forces near Sarrin”": ("ana", "ben"), "": ("cleo",)},
        {"GPE “Sarrin”": ("ana", "cleo"), "PERSON “Sarrin”": ("ben",)},
    ]


def test_one_mention_against_two_is_one_question_with_two_versions():
    question = only(
        brought(
            ana=[mention("1", "GPE", "Mayor Elan Voss")],
            ben=[mention("2", "GPE", "Mayor"), mention("3", "PERSON", "Elan Voss")],
        )
    )
    assert told(question) == {
        "GPE “Mayor Elan Voss”": ("ana",),
        "GPE “Mayor”, PERSON “Elan Voss”": ("ben",),
    }


def test_fragments_overlap_only_where_there_is_text_of_both():
    split = span_of(TEXT, (14, 23), (36, 42))  # Vardanian ... Sarrin
    apart = brought(
        ana=[replace(mention("1", "GPE", "Sarrin"), span=split)],
        ben=[mention("2", "GPE", "forces")],
    )
    assert len(apart.questions) == 2
    question = only(
        brought(
            ana=[replace(mention("1", "GPE", "Sarrin"), span=split)],
            ben=[mention("2", "GPE", "Sarrin")],
        )
    )
    assert question.topics == {Topic.BOUNDARIES}


def test_outer_white_space_and_repeats_are_no_difference():
    spaced = replace(mention("1", "GPE", "Sarrin"), span=words(TEXT, " Sarrin"))
    alignment = brought(
        ana=[spaced], ben=[mention("2", "GPE", "Sarrin"), mention("3", "GPE", "Sarrin")]
    )
    assert alignment.questions == ()
    assert alignment.agreed[0].versions[0].pieces[0].span == words(TEXT, "Sarrin")


def test_white_space_is_taken_off_every_fragment():
    string = " one  two \n three"
    two = span_of(string, (0, 5), (5, 11), (12, 17))
    assert trimmed(two) == Span(((1, 4), (6, 9), (12, 17)), "one two three")
    blank = span_of(string, (9, 10), (10, 11))
    assert trimmed(blank) == blank
    assert trimmed(span_of(string, (9, 12))) == span_of(string, (9, 12))
    assert trimmed(span_of(string, (9, 10), (11, 17))) == Span(((12, 17),), "three")


def test_an_agreed_event_has_a_question_for_each_argument_and_attribute():
    actors = [mention("a", "GPE", "Estara"), mention("b", "GPE", "Vardanian forces")]
    alignment = brought(
        ana=[
            *actors,
            event(
                "1", "ATTACK", "struck", Argument("attacker", "a"), Argument("target", "b"),
                attributes=(("polarity", "positive"), ("retaliatory", True)),
            ),
        ],
        ben=[
            *actors,
            event(
                "2", "ATTACK", "struck", Argument("attacker", "a"),
                Argument("place", span=words(TEXT, "Sarrin")),
                attributes=(("retaliatory", False),),
            ),
        ],
    )  # fmt: skip
    assert [(each.kind, told(each)) for each in alignment.questions] == [
        (Kind.ARGUMENT, {"target “Vardanian forces”": ("ana",), "": ("ben",)}),
        (Kind.ARGUMENT, {"place “Sarrin”": ("ben",), "": ("ana",)}),
        (Kind.ATTRIBUTE, {"Retaliatory: yes": ("ana",), "Retaliatory: no": ("ben",)}),
    ]
    assert all(each.host and each.host.words == "ATTACK “struck”" for each in alignment.questions)
    # who set nothing says the schema's default
    kinds = [each.kind for each in alignment.agreed]
    assert kinds.count(Kind.ATTRIBUTE) == 1
    assert kinds.count(Kind.EVENT) == 1


def test_other_fillers_of_a_role_and_other_roles_of_a_filler_are_versions_of_one_question():
    question = only(
        brought(
            ana=[event("1", "ATTACK", "struck", Argument("target", span=words(TEXT, "forces")))],
            ben=[event("2", "ATTACK", "struck", Argument("target", span=words(TEXT, "Sarrin")))],
            cleo=[event("3", "ATTACK", "struck", Argument("place", span=words(TEXT, "Sarrin")))],
        )
    )
    assert told(question) == {
        "target “forces”": ("ana",),
        "target “Sarrin”": ("ben",),
        "place “Sarrin”": ("cleo",),
    }


def test_whose_boundary_is_right_is_asked_about_the_mention_and_not_about_the_argument():
    alignment = brought(
        ana=[
            mention("a", "PERSON", "Two guards"),
            event("1", "ATTACK", "died", Argument("target", "a")),
        ],
        ben=[
            mention("b", "PERSON", "guards"),
            event("2", "ATTACK", "died", Argument("target", "b")),
        ],
    )
    assert only(alignment).kind is Kind.MENTION
    argument = next(each for each in alignment.agreed if each.kind is Kind.ARGUMENT)
    assert argument.after == (alignment.questions[0].id,)


def test_a_bare_filler_is_the_mention_that_stands_there():
    alignment = brought(
        ana=[
            mention("a", "GPE", "Estara"),
            event("1", "ATTACK", "struck", Argument("target", "a")),
        ],
        ben=[
            mention("b", "GPE", "Estara"),
            event("2", "ATTACK", "struck", Argument("target", span=words(TEXT, "Estara"))),
        ],
    )
    assert alignment.questions == ()


def test_a_filler_that_is_gone_says_nothing():
    gone = event("1", "ATTACK", "struck", Argument("target", "x"), Argument("about", event="y"))
    bare = event("2", "ATTACK", "struck")
    assert brought(ana=[gone], ben=[bare]).questions == ()
    twice = brought(ana=[gone, bare], ben=[bare, event("3", "ATTACK", "struck")])
    assert twice.questions == ()


def test_events_fill_roles_and_are_linked():
    def layer(*links: Link) -> list[Item]:
        strike = event("e1", "ATTACK", "struck")
        about = event("e2", "CONDEMN", "condemned", Argument("about", event="e1"))
        return [strike, about, *links, Link("lost", "SAME_AS", "e1", "gone")]

    question = only(
        brought(
            ana=layer(Link("l", "RESPONSE_TO", "e2", "e1")),
            ben=layer(Link("l", "RESPONSE_TO", "e1", "e2")),
            cleo=layer(),
        )
    )
    assert question.kind is Kind.LINK
    assert told(question) == {
        "RESPONSE TO “struck” → “condemned”": ("ben",),
        "RESPONSE TO “condemned” → “struck”": ("ana",),
        "": ("cleo",),
    }


def test_who_lacks_an_end_has_no_say_in_a_link():
    pair = [mention("a", "GPE", "Estara"), mention("b", "GPE", "Sarrin")]
    alignment = brought(
        ana=[*pair, Link("l", "SAME_AS", "a", "b")],
        ben=[*pair],
        cleo=[mention("a", "GPE", "Estara")],
    )
    link = next(each for each in alignment.questions if each.kind is Kind.LINK)
    assert told(link) == {"SAME AS “Estara” → “Sarrin”": ("ana",), "": ("ben",)}
    assert link.stance("cleo") is None


def test_several_events_on_one_trigger_are_told_apart_by_what_they_say():
    def attack(item_id: str, target: str) -> Item:
        return event(item_id, "ATTACK", "died", Argument("target", span=words(TEXT, target)))

    alignment = brought(
        ana=[attack("1", "Estara"), attack("2", "Sarrin")],
        ben=[attack("3", "Sarrin"), attack("4", "Estara")],
        cleo=[attack("5", "Sarrin")],
    )
    question = only(alignment)
    assert question.kind is Kind.EVENT
    assert told(question) == {"ATTACK “died”": ("ana", "ben"), "": ("cleo",)}
    targets = {each.versions[0].words for each in alignment.agreed if each.kind is Kind.ARGUMENT}
    assert targets == {"target “Estara”", "target “Sarrin”"}


def test_document_labels_are_compared_as_sets_in_the_schemas_order():
    alignment = brought(
        ana=[DocumentLabel("context", ("diplomatic", "military"))],
        ben=[DocumentLabel("context", ("military", "diplomatic"))],
        cleo=[DocumentLabel("context", ("military", "odd"))],
        dora=[DocumentLabel("context", ())],
    )
    question = only(alignment)
    assert question.topics == {Topic.DOCUMENT_LABELS}
    assert (question.start, question.end, question.sentence) == (0, 0, (0, 0))
    assert told(question) == {
        "Context: military, Context: diplomatic": ("ana", "ben"),
        "Context: military, Context: odd": ("cleo",),
        "": ("dora",),
    }
    same = DocumentLabel("mood", ("bad",))
    assert brought(ana=[same], ben=[same]).questions == ()


def test_what_was_a_suggestion_keeps_its_id_unless_it_lies_in_two_questions():
    alignment = brought(
        ana=[mention(label="GPE", part="Estara", **made_of("s0"))],
        ben=[mention(label="GPE", part="Estara", **made_of("s0", Decision.CORRECTED))],
        cleo=[mention("own", "GPE", "Estara")],
    )
    assert [(each.id, each.suggestions) for each in alignment.agreed] == [("s0", ("s0",))]
    piece = alignment.agreed[0].versions[0].pieces[0]
    assert (piece.id, piece.decision) == ("s0", Decision.ACCEPTED)
    moved = brought(
        ana=[mention(label="GPE", part="Estara", **made_of("s0"))],
        ben=[mention(label="GPE", part="Sarrin", **made_of("s0", Decision.CORRECTED))],
    )
    ids = {piece.id for each in moved.questions for v in each.versions for piece in v.pieces}
    assert len(ids) == 2
    assert all(each.startswith("q-") for each in ids)


def test_what_all_rejected_is_known_and_what_one_did_not_is_not():
    no, yes = Verdict("s0", Decision.REJECTED), Verdict("s0", Decision.ACCEPTED)
    other = Verdict("s1", Decision.REJECTED)
    assert brought(ana=[no, other], ben=[no]).rejected == {"s0"}
    assert brought(ana=[no], ben=[yes]).rejected == frozenset()
    assert brought().rejected == frozenset()


def test_attributes_of_mentions_are_asked_where_the_mention_is_the_same():
    def place(kind: str | None) -> list[Item]:
        return [mention("1", "GPE", "Sarrin", attributes=(("kind", kind),) if kind else ())]

    question = only(brought(ana=place("city"), ben=place("state"), cleo=place(None)))
    assert question.kind is Kind.ATTRIBUTE
    assert told(question) == {"Kind: city": ("ana",), "Kind: state": ("ben",), "": ("cleo",)}


def test_a_type_that_the_schema_lost_is_compared_all_the_same():
    odd = event("1", "ODD", "died", Argument("x", span=words(TEXT, "Estara")))
    assert brought(ana=[odd], ben=[odd]).questions == ()
