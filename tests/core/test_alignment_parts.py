"""What questions about arguments and links say: whose place, in which order, of what."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.alignment import Alignment, align
from annotator.core.alignment_wholes import in_order
from annotator.core.model import Argument, Decision, DocumentLabel, Link, Origin
from annotator.core.questions import Kind, Question
from annotator.core.schema import schema_from
from tests.layers import SCHEMA, TEXT, event, mention, text
from tests.strategies import SCHEMA_RECORD, words


def brought(**layers) -> Alignment:
    return align(text(), layers, SCHEMA)


def of_kind(alignment: Alignment, kind: Kind) -> list[Question]:
    return [each for each in alignment.everything() if each.kind is kind]


def target(part: str, role: str = "target") -> Argument:
    return Argument(role, span=words(TEXT, part))


# -- arguments ----------------------------------------------------------------------------------


def test_a_filler_stands_where_most_have_it_and_the_other_places_are_kept():
    def died(part: str) -> list:
        return [mention("m", "PERSON", part), event("e", "ATTACK", "died", Argument("target", "m"))]

    for most in ("guards", "Two guards"):
        places = {"ana": "Two guards", "ben": "guards", "cleo": "Two", "dora": "guards died"}
        places["eve"] = most
        alignment = brought(**{name: died(part) for name, part in places.items()})
        (question,) = of_kind(alignment, Kind.ARGUMENT)
        (piece,) = question.versions[0].pieces
        assert piece.span.surface == most
        others = {*places.values()} - {most}
        assert [each.surface for each in piece.others] == sorted(
            others, key=lambda part: words(TEXT, part).fragments
        )
        assert piece.ends == (of_kind(alignment, Kind.MENTION)[0].id,)
        assert (piece.marks, piece.is_event, piece.is_bare) == ((), False, False)


def test_of_two_places_that_as_many_have_the_first_counts():
    alignment = brought(
        ana=[
            mention("m", "PERSON", "guards"),
            event("e", "ATTACK", "died", Argument("target", "m")),
        ],
        ben=[
            mention("m", "PERSON", "Two guards"),
            event("e", "ATTACK", "died", Argument("target", "m")),
        ],
    )
    (question,) = of_kind(alignment, Kind.ARGUMENT)
    assert question.versions[0].pieces[0].span.surface == "Two guards"


def test_events_and_bare_words_in_a_role_are_told_from_mentions():
    speech = event("1", "CONDEMN", "condemned", Argument("about", event="2"), target("Estara", "x"))
    alignment = brought(ana=[speech, event("2", "ATTACK", "struck")], ben=[])
    found = {
        each.versions[0].pieces[0].label: each.versions[0].pieces[0]
        for each in of_kind(alignment, Kind.ARGUMENT)
    }
    about, words_alone = found["about"], found["x"]
    assert (about.is_event, about.is_bare) == (True, False)
    assert (words_alone.is_event, words_alone.is_bare, words_alone.ends) == (False, True, ())


def test_a_version_says_its_arguments_in_the_order_of_the_roles_and_of_the_text():
    alignment = brought(
        ana=[event("1", "ATTACK", "died", target("Sarrin"), target("Estara"))],
        ben=[event("1", "ATTACK", "died", target("forces"))],
    )
    (question,) = of_kind(alignment, Kind.ARGUMENT)
    assert question.versions[0].words == "target “Estara”, target “Sarrin”"
    alignment = brought(
        ana=[event("1", "ATTACK", "died", target("Sarrin", "place"), target("Estara"))],
        ben=[event("1", "ATTACK", "died", target("Sarrin"))],
    )
    (question,) = of_kind(alignment, Kind.ARGUMENT)
    assert question.versions[0].words == "target “Estara”, place “Sarrin”"


def test_what_comes_behind_a_filler_that_is_gone_is_asked():
    gone = Argument("attacker", mention="nobody")
    alignment = brought(
        ana=[event("1", "ATTACK", "died", gone, target("Sarrin"))],
        ben=[event("1", "ATTACK", "died")],
    )
    (question,) = of_kind(alignment, Kind.ARGUMENT)
    assert question.versions[0].words == "target “Sarrin”"
    assert TEXT[question.start : question.end] == "Sarrin. Two guards died"


def test_an_event_comes_before_a_mention_at_the_same_place():
    both = Argument("about", event="2"), Argument("about", mention="m")
    marks = [event("0", "ATTACK", "struck"), event("2", "ATTACK", "died")]
    marks.append(mention("m", "GPE", "died"))
    alignment = brought(
        ana=[*marks, event("1", "CONDEMN", "condemned", *reversed(both))],
        ben=[*marks, event("1", "CONDEMN", "condemned", target("Sarrin", "about"))],
    )
    (question,) = of_kind(alignment, Kind.ARGUMENT)
    told = {each.holders: [piece.is_event for piece in each.pieces] for each in question.versions}
    assert told == {("ana",): [True, False], ("ben",): [False]}


def test_equal_bare_words_are_no_other_place():
    both = {name: [event("1", "ATTACK", "died", target("Sarrin"))] for name in ("ana", "ben")}
    (question,) = of_kind(brought(**both), Kind.ARGUMENT)
    assert question.versions[0].pieces[0].others == ()


def test_which_of_several_events_fills_a_role_is_kept_where_it_is_unclear():
    strikes = [event("1", "ATTACK", "died", target("Estara"))]
    strikes.append(event("2", "ATTACK", "died", target("Sarrin")))
    speech = event("3", "CONDEMN", "condemned", Argument("about", event="2"))
    alignment = brought(ana=[*strikes, speech], ben=[event("1", "CONDEMN", "died"), speech])
    (about,) = (each for each in of_kind(alignment, Kind.ARGUMENT) if each.labels == ("about",))
    (piece,) = about.versions[0].pieces
    (which,) = (each for each in of_kind(alignment, Kind.EVENT) if each.id == piece.ends[0])
    attacks = [each.id for version in which.versions for each in version.pieces]
    assert len(piece.marks) == 1
    assert piece.marks[0] in attacks


# -- marks --------------------------------------------------------------------------------------


def test_a_question_reaches_over_all_that_is_said_and_names_the_suggestions_in_it():
    suggested = {"origin": Origin("tests:1", Decision.ACCEPTED)}
    alignment = brought(
        ana=[
            mention("s1", "PERSON", "Vardanian forces", **suggested),
            mention("s2", "GPE", "Port Halden", **suggested),
        ],
        ben=[mention("1", "PERSON", "forces near Sarrin")],
    )
    first, second = alignment.questions
    assert TEXT[first.start : first.end] == "Vardanian forces near Sarrin"
    assert (first.suggestions, second.suggestions) == (("s1",), ("s2",))


def test_an_agreed_mention_has_another_id_than_the_question_whether_there_is_one():
    place = [mention("1", "GPE", "Sarrin")]
    asked, agreed = brought(ana=place, ben=[]), brought(ana=place, ben=place)
    assert asked.questions[0].id != agreed.agreed[0].id
    assert agreed.agreed[0].id.startswith("q-")
    assert (agreed.agreed[0].suggestions, agreed.agreed[0].topics) == ((), frozenset())


def test_the_parts_of_an_event_are_shown_where_most_have_it():
    for most, fewer in (("the raid", "raid"), ("raid", "the raid")):
        alignment = brought(
            ana=[event("1", "ATTACK", fewer, target("Sarrin"))],
            ben=[event("1", "ATTACK", most, target("Estara"))],
            cleo=[event("1", "ATTACK", most)],
        )
        hosts = {each.host.span.surface for each in of_kind(alignment, Kind.ARGUMENT)}
        assert hosts == {most}


# -- links --------------------------------------------------------------------------------------


def test_a_link_reaches_from_its_first_end_to_its_last_and_links_to_nowhere_are_none():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    lost = Link("a", "SAME_AS", "nobody", "1")
    alignment = brought(ana=[*pair, lost, Link("b", "RESPONSE_TO", "2", "1")], ben=pair)
    (question,) = of_kind(alignment, Kind.LINK)
    (piece,) = question.versions[0].pieces
    assert (piece.span.surface, piece.target.surface) == ("condemned", "struck")
    assert TEXT[question.start : question.end].startswith("struck Vardanian")
    assert TEXT[question.start : question.end].endswith("Halden condemned")
    assert question.id.startswith("q-")


def test_an_end_of_a_link_stands_where_it_comes_first():
    place = mention("p", "GPE", "Sarrin")
    link = Link("l", "SAME_AS", "m", "p")
    alignment = brought(
        ana=[mention("m", "PERSON", "guards"), place, link],
        ben=[mention("m", "PERSON", "Two guards"), place, link],
    )
    (question,) = of_kind(alignment, Kind.LINK)
    assert question.versions[0].pieces[0].span.surface == "Two guards"


def test_only_agreed_links_keep_a_suggestions_id_and_each_question_names_its_own():
    marks = [mention(each, "GPE", each) for each in ("Estara", "Sarrin", "forces")]
    origin = Origin("tests:1", Decision.ACCEPTED)
    one = Link("x0", "SAME_AS", "Estara", "Sarrin", origin)
    other = Link("x1", "SAME_AS", "Sarrin", "forces", origin)
    own = Link("mine", "SAME_AS", "Estara", "forces")
    alignment = brought(ana=[*marks, one, other, own], ben=[*marks, one, own])
    agreed = {each.id: each.suggestions for each in alignment.agreed if each.kind is Kind.LINK}
    assert agreed.pop("x0") == ("x0",)
    assert [(name[:2], given) for name, given in agreed.items()] == [("q-", ())]
    (own_piece,) = next(each.versions[0].pieces for each in alignment.agreed if each.id in agreed)
    assert own_piece.id[:2] == "q-"
    (question,) = alignment.questions
    assert (question.id[:2], question.suggestions) == ("q-", ("x1",))
    assert question.versions[0].pieces[0].id == "x1"


def test_a_suggested_link_that_lies_in_two_questions_belongs_to_neither():
    marks = [mention(each, "GPE", each) for each in ("Estara", "Sarrin", "forces")]
    origin = Origin("tests:1", Decision.CORRECTED)
    alignment = brought(
        ana=[*marks, Link("x0", "SAME_AS", "Estara", "Sarrin", origin)],
        ben=[*marks, Link("x0", "SAME_AS", "Sarrin", "forces", origin)],
    )
    assert [each.suggestions for each in of_kind(alignment, Kind.LINK)] == [(), ()]
    assert all(
        p.id[:2] == "q-" for e in of_kind(alignment, Kind.LINK) for p in e.versions[0].pieces
    )


def test_of_two_suggested_links_that_say_the_same_the_accepted_one_is_kept():
    marks = [mention(each, "GPE", each) for each in ("Estara", "Sarrin")]
    accepted, corrected = (
        Origin("tests:1", each) for each in (Decision.ACCEPTED, Decision.CORRECTED)
    )
    alignment = brought(
        ana=[*marks, Link("x1", "SAME_AS", "Estara", "Sarrin", accepted)],
        ben=[*marks, Link("x0", "SAME_AS", "Estara", "Sarrin", corrected)],
    )
    (question,) = of_kind(alignment, Kind.LINK)
    (piece,) = question.versions[0].pieces
    assert (question.id, piece.id, piece.decision) == ("x1", "x1", Decision.ACCEPTED)


def test_a_link_that_somebody_has_twice_is_one_in_any_order():
    marks = [mention(each, "GPE", each) for each in ("Estara", "Sarrin")]
    own = Link("a", "SAME_AS", "Estara", "Sarrin")
    suggested = replace(own, id="b", origin=Origin("tests:1", Decision.ACCEPTED))
    one, other = (
        brought(ana=[*marks, *links], ben=marks) for links in ([own, suggested], [suggested, own])
    )
    assert one.questions == other.questions
    assert one.questions[0].suggestions == ()


def test_several_links_between_the_same_ends_come_by_their_types():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    both = [Link("a", "SAME_AS", "1", "2"), Link("b", "RESPONSE_TO", "1", "2")]
    alignment = brought(ana=[*pair, *both], ben=[*pair, Link("a", "SAME_AS", "2", "1")])
    (question,) = of_kind(alignment, Kind.LINK)
    words_of = {each.holders: each.words for each in question.versions}
    assert words_of["ana",] == (
        "RESPONSE TO “struck” → “condemned”, SAME AS “struck” → “condemned”"
    )


def test_a_question_about_links_is_the_same_whoever_says_what():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    links = {
        name: Link(name, kind, *ends)
        for name, kind, ends in (
            ("a", "RESPONSE_TO", ("1", "2")),
            ("b", "RESPONSE_TO", ("2", "1")),
            ("c", "SAME_AS", ("1", "2")),
            ("d", "SAME_AS", ("2", "1")),
        )
    }
    ids = set()
    for said in (("a", "b", "c", "d"), ("ab", "bc", "d", ""), ("d", "cb", "ba", "")):
        layers = ([*pair, *(links[each] for each in own)] for own in said)
        (question,) = of_kind(
            brought(**dict(zip(("ana", "ben", "cleo", "dora"), layers, strict=True))), Kind.LINK
        )
        ids.add(question.id)
    assert len(ids) == 1


# -- labels of documents ------------------------------------------------------------------------


def test_values_come_in_the_order_of_their_own_label_then_those_that_it_lacks():
    labels = [{"name": "tone", "values": ["a", "b"]}, {"name": "topic", "values": ["c", "b", "a"]}]
    schema = schema_from({**SCHEMA_RECORD, "document_labels": labels})
    assert in_order(schema, "topic", ["z", "a", "y", "b"]) == ["b", "a", "y", "z"]
    assert in_order(schema, "tone", ["b", "a"]) == ["a", "b"]


def test_labels_of_documents_are_agreed_where_all_say_the_same_alone():
    one, other = ([DocumentLabel("context", (each,))] for each in ("military", "diplomatic"))
    for layers, is_agreed in (((one, one), True), ((one, other), False), ((one, []), False)):
        (question,) = brought(**dict(zip(("ana", "ben"), layers, strict=True))).everything()
        assert question.is_agreed is is_agreed


def test_a_question_about_a_label_of_the_document_is_the_same_whoever_says_what():
    war, talks = ([DocumentLabel("context", (each,))] for each in ("military", "diplomatic"))
    one, other = brought(ana=war, ben=war, cleo=talks), brought(ana=talks, ben=talks, cleo=war)
    assert one.questions[0].id == other.questions[0].id
