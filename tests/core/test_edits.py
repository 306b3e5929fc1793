"""Edits, the draft that makes them, and the layer that they change."""

from dataclasses import replace

import pytest

from annotator.core.edits import Draft, Edit, Replace, all_new, are_tied, merged
from annotator.core.errors import EditConflictError
from annotator.core.layer import Layer
from annotator.core.model import Argument, Event, Link, Mention, Note, Property, Status, span_of

SPAN = span_of("Iran", (0, 4))
ONE, OTHER = Mention("m", "GPE", SPAN), Mention("m", "ORG", SPAN)
NOTE = Note("n", "why?")


def test_the_inverse_is_the_same_backwards():
    edit = Edit("x", (Replace(None, ONE), Replace(NOTE, None)))
    assert edit.inverse() == Edit("x", (Replace(None, NOTE), Replace(ONE, None)))
    assert edit.inverse().inverse() == edit


def test_an_edit_without_replacements_is_nothing():
    assert not Edit("x", ())
    assert Edit("x", (Replace(None, ONE),))


def test_nothing_is_not_replaced_by_nothing():
    with pytest.raises(ValueError, match="nothing"):
        _ = Replace(None, None).key


def test_a_draft_shows_what_would_be_there_and_touches_nothing():
    layer = Layer([ONE, NOTE])
    draft = Draft(layer)
    draft.put(OTHER)
    draft.remove(Note, "n")
    draft.put(Mention("new", "GPE", SPAN))
    assert draft.get(Mention, "m") == OTHER
    assert draft.get(Note, "n") is None
    assert {each.id for each in draft.all(Mention)} == {"m", "new"}
    assert draft.all(Note) == []
    assert layer == Layer([ONE, NOTE])


def test_a_draft_s_edit_holds_each_item_once_from_what_is_there_to_the_last_word():
    draft = Draft(Layer([ONE]))
    draft.put(NOTE)
    draft.put(Mention("m", "DATE", SPAN))
    draft.put(OTHER)
    assert draft.edit("x") == Edit("x", (Replace(None, NOTE), Replace(ONE, OTHER)))


def test_a_draft_in_which_nothing_changes_is_an_empty_edit():
    draft = Draft(Layer([ONE]))
    draft.put(OTHER)
    draft.put(ONE)
    draft.remove(Note, "gone")
    draft.put(NOTE)
    draft.remove(Note, "n")
    assert not draft.edit("x")


@pytest.mark.parametrize(
    ("edit", "complaint"),
    [
        (Edit("x", (Replace(None, ONE),)), "not what the edit was built on"),
        (Edit("x", (Replace(OTHER, ONE),)), "not what the edit was built on"),
        (Edit("x", (Replace(NOTE, None),)), "not what the edit was built on"),
        (Edit("x", (Replace(ONE, OTHER), Replace(ONE, None))), "replaced twice"),
        (Edit("x", (Replace(ONE, Mention("k", "GPE", SPAN)),)), "can't change its id"),
        (Edit("x", (Replace(ONE, Event("m", "ATTACK", SPAN)),)), "can't change its id"),
    ],
)
def test_an_edit_that_does_not_fit_changes_nothing(edit, complaint):
    layer = Layer([ONE])
    fits = Replace(None, Note("first", "this one fits"))
    with pytest.raises(EditConflictError, match=complaint):
        layer.apply(Edit("x", (fits, *edit.replacements)))
    assert layer == Layer([ONE])


def test_a_layer_gives_back_what_it_holds_by_kind():
    event = Event("m", "ATTACK", SPAN)
    layer = Layer([ONE, event, NOTE])
    assert layer.get(Mention, "m") == ONE
    assert layer.get(Event, "m") == event
    assert layer.get(Note, "m") is None
    assert layer.all(Note) == [NOTE]
    assert [layer.count(kind) for kind in (Mention, Link)] == [1, 0]
    assert set(layer.items()) == {ONE, event, NOTE}


def test_layers_are_equal_when_their_items_are():
    assert Layer([ONE, NOTE]) == Layer([NOTE, ONE])
    assert Layer([ONE]) != Layer([OTHER])
    assert Layer([ONE]) != [ONE]


def test_a_layer_is_to_do_and_unflagged_until_somebody_says_otherwise():
    assert (Layer().status, Layer().flag) == (Status.TODO, "")
    layer = Layer([Property("status", "done"), Property("flag", "unclear")])
    assert (layer.status, layer.flag) == (Status.DONE, "unclear")


def test_edits_that_follow_one_another_become_one():
    first = Edit("a", (Replace(None, ONE), Replace(None, NOTE)))
    second = Edit("b", (Replace(ONE, OTHER), Replace(NOTE, None)))
    assert merged("both", [first, second]) == Edit("both", (Replace(None, OTHER),))
    assert not merged("nothing", [])


E, F = Event("e", "ATTACK", SPAN), Event("f", "CONDEMN", SPAN)
FILLED = replace(E, arguments=(Argument("place", mention="m"),))
ABOUT = replace(E, arguments=(Argument("about", event="f"),))
NEXT_TO = replace(E, arguments=(Argument("target", span=SPAN),))


def one(before, after):
    return Edit("x", (Replace(before, after),))


@pytest.mark.parametrize(
    ("first", "second", "tied"),
    [
        (one(None, ONE), one(ONE, OTHER), True),  # the same item
        (one(None, ONE), one(E, FILLED), True),  # an argument points at what was made
        (one(None, F), one(E, ABOUT), True),
        (one(FILLED, E), one(ONE, None), True),  # it pointed at what went
        (one(None, ONE), one(None, Link("l", "SAME_AS", "e", "m")), True),
        (one(None, ONE), one(None, Note("n", "why?", "m")), True),
        (one(ONE, OTHER), one(E, FILLED), False),  # it is there either way
        (one(None, ONE), one(E, NEXT_TO), False),
        (one(None, ONE), one(None, NOTE), False),
        (Edit("x", ()), one(None, ONE), False),
    ],
)
def test_edits_are_tied_where_one_builds_on_the_other(first, second, tied):
    assert are_tied(first, second) is tied
    assert are_tied(second, first) is tied


def test_all_that_is_new_is_what_a_draft_over_nothing_gives():
    changed = replace(ONE, label="ORG")
    draft = Draft(Layer())
    for item in (ONE, OTHER, changed):
        draft.put(item)
    assert all_new("import", [ONE, OTHER, changed]) == draft.edit("import")
    assert not all_new("import", [])
