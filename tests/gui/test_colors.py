"""Every colour can be read where it is used, and labels stay apart for colour-blind readers too."""

from __future__ import annotations

import tomllib
from itertools import combinations

import pytest

from annotator.core import colors
from annotator.core.schema import Schema, schema_from
from annotator.gui.theme import DARK, LIGHT, Theme, label_color
from annotator.paths import resource_path
from annotator.services.project import DEFAULT_SCHEMA

THEMES = [LIGHT, DARK]
TEXTS = ("ink", "soft", "accent", "danger", "warning", "good")
# behind words: the page and panels, rows that are chosen, hovered or pressed, and chips
GROUNDS = ("page", "panel", "hover", "selection")
OTHERS = [  # what is written on, and in which colour
    ("on_accent", "accent"),
    ("on_badge", "badge"),
    ("ink", "text_selection"),
    ("ink", "found"),
]
# CIEDE2000: 1 is just seen side by side. With everybody's eyes two labels differ at a glance; for
# colour-blind readers they still differ where both are seen, and every label is written out.
APART, APART_SIMULATED = 8.5, 5.5


@pytest.fixture(scope="module")
def schema() -> Schema:
    """The schema that every project begins with."""
    path = resource_path(*DEFAULT_SCHEMA)
    return schema_from(tomllib.loads(path.read_text(encoding="utf-8")))


def names(schema: Schema) -> list[str]:
    return [each.name for each in (*schema.entities, *schema.events)]


def palette(schema: Schema, theme: Theme) -> dict[str, str]:
    """Each colour of the schema by one of the names that have it."""
    found = {label_color(schema, name, theme).name(): name for name in names(schema)}
    return {name: color for color, name in found.items()}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_words_can_be_read(theme: Theme, text: str, ground: str):
    assert colors.contrast(getattr(theme, text), getattr(theme, ground)) >= colors.READABLE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), OTHERS)
def test_words_on_colour_can_be_read(theme: Theme, text: str, ground: str):
    assert colors.contrast(getattr(theme, text), getattr(theme, ground)) >= colors.READABLE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_name_of_every_label_can_be_read_in_its_colour(
    theme: Theme, ground: str, schema: Schema
):
    behind = getattr(theme, ground)
    found = {n: colors.contrast(c, behind) for n, c in palette(schema, theme).items()}
    assert {name: ratio for name, ratio in found.items() if ratio < colors.READABLE} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_labels_are_made_readable_on_the_ground_where_that_is_hardest(theme: Theme):
    grounds = [getattr(theme, ground) for ground in GROUNDS]
    assert theme.hardest == (max if theme.is_dark else min)(grounds, key=colors.luminance)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_article_can_be_read_on_every_tint(theme: Theme, schema: Schema):
    entities = [label_color(schema, each.name, theme).name() for each in schema.entities]
    events = [label_color(schema, each.name, theme).name() for each in schema.events]
    once = [colors.mixed(theme.page, color, theme.tint) for color in entities]
    nested = [colors.mixed(ground, color, theme.tint) for ground in once for color in entities]
    bare = [colors.mixed(theme.page, color, theme.trigger_tint) for color in events]
    within = [
        colors.mixed(ground, color, theme.trigger_tint) for ground in once for color in events
    ]
    shared = [
        colors.mixed(ground, color, theme.trigger_tint) for ground in bare for color in events
    ]
    for ground in (*once, *nested, *bare, *within, *shared):
        assert colors.contrast(theme.ink, ground) >= colors.READABLE, ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_chip_of_every_event_can_be_read(theme: Theme, schema: Schema):
    for event in schema.events:
        color = label_color(schema, event.name, theme).name()
        assert colors.contrast(theme.on_label, color) >= colors.READABLE, event.name


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", ["everybody", *colors.KINDS])
def test_labels_and_groups_of_events_stay_apart(theme: Theme, kind: str, schema: Schema):
    def seen(color: str) -> str:
        return color if kind == "everybody" else colors.simulated(color, kind)

    least = APART if kind == "everybody" else APART_SIMULATED
    pairs = combinations(palette(schema, theme).items(), 2)
    found = {
        (one, other): round(colors.distance(seen(first), seen(second)), 1)
        for (one, first), (other, second) in pairs
    }
    assert len(found) > 100
    assert {pair: gap for pair, gap in found.items() if gap < least} == {}


def test_both_values_of_a_label_have_its_hue(schema: Schema):
    """Who changes the theme finds each label again."""
    for each in schema.entities:
        _, a, b = colors.lab(each.color)
        _, a2, b2 = colors.lab(each.dark)
        if min(a * a + b * b, a2 * a2 + b2 * b2) > 150:
            assert a * a2 + b * b2 > 0, each.name


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_label_with_one_colour_gets_the_other_computed(theme: Theme):
    schema = schema_from({"id": "x", "entities": [{"name": "X", "color": "#145a32"}]})
    color = label_color(schema, "X", theme).name()
    assert colors.contrast(color, theme.panel) >= colors.READABLE
    assert colors.contrast(color, theme.selection) >= colors.READABLE
    _, a, _ = colors.lab(color)
    assert a < -15  # still green


def test_icons_are_there_for_both_themes():
    icons = resource_path("icons")
    for name in ("check", "chevron_up", "chevron_down"):
        for theme in THEMES:
            assert (icons / f"{name}_{theme.name}.svg").is_file()
