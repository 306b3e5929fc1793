"""Colours for labels that nobody gave one: distinct, readable, and by their place alone."""

from itertools import combinations

from annotator.core.colors import READABLE, contrast, counterpart, distance
from annotator.core.label_colors import UNCHOSEN, event_colors, in_both_themes, label_colors
from annotator.core.schema import schema_from


def test_a_hundred_labels_have_a_hundred_readable_colours():
    pairs = [label_colors(place) for place in range(100)]
    for ground, shown in (("#ffffff", 0), ("#1c1c1e", 1)):
        assert len({pair[shown] for pair in pairs}) == 100
        assert min(contrast(pair[shown], ground) for pair in pairs) >= READABLE
    first = [pair[0] for pair in pairs[:20]]
    assert min(distance(*two) for two in combinations(first, 2)) > 3


def test_few_labels_and_few_types_do_not_share_colours():
    both = [*map(label_colors, range(5)), *map(event_colors, range(5))]
    assert len(set(both)) == 10


def test_a_schema_without_colours_gets_some_and_a_chosen_one_stays():
    schema = schema_from({
        "id": "bare",
        "entities": [{"name": "A"}, {"name": "B", "color": "#6b6b6b"}, {"name": "C"}],
        "groups": [{"name": "g"}, {"name": "h", "color": "#123456"}],
        "events": [
            {"name": "V", "group": "g"}, {"name": "W", "group": "g"}, {"name": "X", "group": "h"},
            {"name": "Y"}, {"name": "Z"}, {"name": "D", "dark": "#abcdef", "group": "g"},
        ],
    })  # fmt: skip
    a, b, c = schema.entities
    assert ((a.color, a.dark), (c.color, c.dark)) == (label_colors(0), label_colors(2))
    assert (b.color, b.dark) == ("#6b6b6b", "#b5b5b5")
    v, w, x, y, z, d = [(each.color, each.dark) for each in schema.events]
    assert v == w == event_colors(0)
    assert x == ("#123456", "#b5b5b5")
    assert (y, z) == (event_colors(2), event_colors(3))
    assert d == ("#6b6b6b", "#abcdef")


def test_a_label_with_one_chosen_colour_gets_the_other_computed():
    light, dark = UNCHOSEN
    assert in_both_themes("#123456", dark) == ("#123456", counterpart("#123456"))
    assert in_both_themes(light, "#abcdef") == (counterpart("#abcdef"), "#abcdef")
    assert in_both_themes("#123456", "#abcdef") == ("#123456", "#abcdef")
    assert in_both_themes(light, dark) == UNCHOSEN
