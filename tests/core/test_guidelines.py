"""The section about a label: found by its heading, changed, and nothing else touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.guidelines import (
    follow,
    is_heading_of,
    section_of,
    section_text,
    with_heading_renamed,
    with_section,
)
from annotator.core.schema_changes import Move, Part

GUIDE = """# Guide

Read first.

## Labels

### GPE
Countries.

#### Not
Seas.

### ARMED GROUP ###
Armies.
```
### ORG
```
~~~
```
### LOC
~~~
## Events
Last.
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("GPE", "Countries.\n\n#### Not\nSeas."),
        ("ARMED_GROUP", "Armies.\n```\n### ORG\n```\n~~~\n```\n### LOC\n~~~"),
        ("ORG", ""),
        ("LOC", ""),
        ("events", "Last."),
        ("nothing", ""),
    ],
)
def test_a_section_reaches_to_the_next_heading_that_is_as_high(name, text):
    assert section_text(GUIDE, name) == text


def test_headings_are_compared_as_people_read_them():
    assert is_heading_of("**Armed group**:", "ARMED_GROUP")
    assert not is_heading_of("Armed groups", "ARMED_GROUP")
    assert section_of("", "GPE") is None


def test_a_section_is_replaced_added_and_taken_out():
    changed = with_section(GUIDE, "GPE", "States.\n")
    assert section_text(changed, "GPE") == "States."
    assert section_text(changed, "ARMED_GROUP") == section_text(GUIDE, "ARMED_GROUP")
    assert with_section(changed, "GPE", "") == GUIDE.replace(
        "### GPE\nCountries.\n\n#### Not\nSeas.\n\n", ""
    )
    assert with_section(GUIDE, "Events", "New.").endswith("## Events\nNew.\n")
    added = with_section(GUIDE, "DATE", "Days.")
    assert added == f"{GUIDE.rstrip()}\n\n### DATE\nDays.\n"
    assert with_section("", "DATE", "Days.") == "### DATE\nDays.\n"
    assert with_section(GUIDE, "DATE", " ") == GUIDE


def test_a_heading_follows_its_label():
    assert with_heading_renamed(GUIDE, "GPE", "STATE") == GUIDE.replace("### GPE", "### STATE")
    assert with_heading_renamed(GUIDE, "DATE", "DAY") == GUIDE
    assert with_heading_renamed("# A", "a", "B") == "# B"


def test_headings_follow_what_is_renamed_and_nothing_else():
    moves = (
        Move(Part.ENTITY, "GPE", "STATE"),
        Move(Part.EVENT, "Events", "THINGS"),
        Move(Part.ENTITY, "ARMED_GROUP", "ORG", merges=True),
        Move(Part.ENTITY, "ARMED_GROUP", "ARMY", words=("army",)),
        Move(Part.ROLE, "Labels", "x"),
    )
    after = GUIDE.replace("### GPE", "### STATE").replace("## Events", "## THINGS")
    assert follow(GUIDE, moves) == after


@given(st.text(st.sampled_from("#ab \n"), max_size=40), st.text("ab \n", max_size=12))
def test_what_is_written_is_read_back(markdown, body):
    assert section_text(with_section(markdown, "GPE", body), "GPE") == body.strip()
