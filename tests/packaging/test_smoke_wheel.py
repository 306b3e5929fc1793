"""What the check of the built wheel accepts."""

import json

import pytest


@pytest.fixture
def smoke(script):
    return script("smoke_wheel")


def record(start, end, text, article="Iran and Iraq"):
    entity = {"start": start, "end": end, "text": text}
    return json.dumps({"text": article, "entities": [entity], "rejected": [{"start": 0}]})


def test_right_places_are_counted(smoke):
    assert smoke.check_highlights(record(9, 13, "Iraq"), "Iran and Iraq") == 1


@pytest.mark.parametrize(
    "output",
    [
        "",
        record(9, 13, "Iran"),
        record(0, 4, "Iran", article="Iran"),
        json.dumps({"text": "Iran and Iraq", "entities": []}),
    ],
)
def test_wrong_output_is_refused(smoke, output):
    with pytest.raises(smoke.SmokeError):
        smoke.check_highlights(output, "Iran and Iraq")
