"""What a schema that replaces another one brings, and what goes with that one."""

from __future__ import annotations

from annotator.core.schema import schema_from
from annotator.core.schema_differences import differences


def schema(entities, events=(), attributes=()):
    return schema_from(
        {
            "id": "s",
            "entities": [{"name": name, **more} for name, more in entities.items()],
            "events": [{"name": name, "roles": {key: {} for key in r}} for name, r in events],
            "attributes": {each: {} for each in attributes},
        }
    )


def test_nothing_is_said_of_what_is_alike():
    one = schema({"GPE": {}}, [("ATTACK", ["target"])])
    assert differences(one, one) == []


def test_what_comes_goes_is_retired_and_lost_is_named():
    before = schema(
        {"GPE": {}, "ORG": {}, "TITLE": {}}, [("ATTACK", ["target", "place"])], ["mode"]
    )
    after = schema({"GPE": {}, "CITY": {}, "ORG": {"active": False}}, [("ATTACK", ["target"])])
    assert differences(before, after) == [
        "New entity labels: CITY",
        "Entity labels that go: TITLE",
        "Entity labels that are retired: ORG",
        "Attack loses: mode, place",
    ]
    without = schema({"GPE": {}})
    assert "New event types: Attack" in differences(without, before)
    assert "Event types that go: Attack" in differences(before, without)
