"""A whole article is annotated from nothing, with events, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.layer import Layer
from annotator.core.model import DocumentLabel, Event, Link, Mention, Status
from annotator.services.sample import create_sample
from annotator.services.verifying import verify
from tests.gui.keys_planner import Planner

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project
    from tests.gui.desk import Desk

# At most so many keys for one of each, walking there included; what was measured is printed.
MOST = {"mention": 8, "event": 10, "argument": 3, "attribute": 16, "link": 40}


def target_layer(project: Project, document_id: str) -> Layer:
    """The layer that the sample has of Ana."""
    row = project.file.layers.find(document_id, "Ana")
    return Layer(project.file.layers.items(row.number))


def content(layer: Layer) -> dict[str, set[object]]:
    """What a layer says, whatever the ids are."""

    def words(item_id: str) -> object:
        mention, event = layer.get(Mention, item_id), layer.get(Event, item_id)
        return mention.span if mention else event.trigger if event else None

    def filler(argument) -> object:
        return argument.span or words(argument.mention or argument.event)

    return {
        "mentions": {(each.span, each.label) for each in layer.all(Mention)},
        "events": {(each.trigger, each.type) for each in layer.all(Event)},
        "arguments": {
            (each.trigger, argument.role, filler(argument), argument.span is None)
            for each in layer.all(Event)
            for argument in each.arguments
        },
        "attributes": {
            (each.trigger, *pair) for each in layer.all(Event) for pair in each.attributes
        },
        "links": {(each.type, words(each.source), words(each.target)) for each in layer.all(Link)},
        "labels": {(each.id, each.values) for each in layer.all(DocumentLabel)},
    }


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.timeout(300)
def test_a_whole_article_with_its_events_by_keys_alone(make_desk, tmp_path: Path, number: int):
    project = create_sample(tmp_path / "sample.annotator")
    document = project.documents()[number]
    target = target_layer(project, document.id)
    desk: Desk = make_desk(project, name="Kim")
    desk.press(*["Alt+Right"] * number, "Ctrl+Home")
    assert desk.controller.opened.document.id == document.id
    assert desk.stored() == [] == desk.session.undecided()
    planner = Planner(desk, target)
    planner.annotate()
    made, wanted = content(Layer(desk.stored())), content(target)
    for name, expected in wanted.items():
        assert made[name] == expected, name
    desk.press("Ctrl+Return")
    row = project.file.layers.find(document.id, "Kim")
    assert row.status is Status.DONE
    assert list(verify(project)) == []
    for kind, keys in planner.keys.items():
        print(f"{document.name}: {planner.made[kind]} × {kind}: {keys} keys, "
              f"{keys / planner.made[kind]:.1f} each")  # fmt: skip
    print(f"{document.name}: {planner.keys.total()} keys in all")
    for kind, most in MOST.items():
        assert planner.keys[kind] <= most * planner.made[kind], kind
