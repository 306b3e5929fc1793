"""brat's configuration as a schema: hierarchy, macros, roles, and a word on what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserError
from annotator.core.schema import schema_from
from annotator.formats import brat_schema
from annotator.formats.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.schema_format import FoundSchema

CONF = """\
# what can be annotated
[entities]
!Thing
\tPlace
\t\tCity
\tPerson
----
Money-sum  note
Money-sum
[relations]
<WHO>=Person|City
Located  Arg1:<WHO>, Arg2:Place
Located  Arg1:City, Arg2:City
Alias Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric
ENTITY-NESTING Arg1:Person, Arg2:City
[events]
!Force
\tAttack  By+:<WHO>, On*:<ENTITY>, At?:Place, With{2}:Money-sum, Of{1-3}:<ANY>
\tRaid    Cause:Attack, By:Nobody
Say     About:<EVENT>, By:Person, nonsense
[attributes]
Negated  Arg:<EVENT>
Sure     Arg:<EVENT>, Value:High|Low
Sea-mode Arg:Force, Value:air|sea
Named    Arg:<ENTITY>, Extra:1
[search]
Google http://example.org
"""


def read(text: str, folder: Path | None = None, **beside: str) -> FoundSchema:
    if folder is None:
        return brat_schema.read(Source.of_bytes("annotation.conf", text.encode()))
    for name, content in beside.items():
        (folder / f"{name}.conf").write_text(content)
    path = folder / "annotation.conf"
    path.write_text(text)
    return brat_schema.read(Source.of_file(path))


def whys(found: FoundSchema) -> list[str]:
    return [each.why for each in found.problems]


def test_entities_keep_their_order_and_abstract_types_only_group():
    schema = schema_from(read(CONF).record)
    assert [each.name for each in schema.entities] == ["Place", "City", "Person", "Money-sum"]
    assert schema.entity("City").hint == "a kind of Place"


def test_roles_take_macros_subtypes_and_cardinalities():
    schema = schema_from(read(CONF).record)
    attack = schema.event("Attack")
    assert attack.group == "Force"
    shown = {
        role.name: (role.fillers, role.events, role.minimum, role.maximum) for role in attack.roles
    }
    everything = ("Place", "City", "Person", "Money-sum")
    assert shown == {
        "By": (("Person", "City"), False, 1, None),
        "On": (everything, False, 0, None),
        "At": (("Place", "City"), False, 0, 1),
        "With": (("Money-sum",), False, 2, 2),
        "Of": (everything, True, 1, 3),
    }
    assert schema.event("Say").role("About").events


def test_attributes_go_to_every_event_or_to_the_types_that_have_them():
    schema = schema_from(read(CONF).record)
    assert {each.name: each.values for each in schema.attributes} == {
        "Negated": (), "Sure": ("High", "Low"),
    }  # fmt: skip
    assert schema.event("Attack").attributes == schema.event("Raid").attributes
    assert schema.event("Raid").attributes[0].values == ("air", "sea")
    assert schema.event("Say").attributes == ()
    assert {each.attributes[0].name for each in schema.entities} == {"Named"}


def test_relations_become_links():
    schema = schema_from(read(CONF).record)
    assert [(each.name, each.hint) for each in schema.links] == [
        ("Located", "Person or City to Place; City to City"),
        ("Alias", "Person to Person"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "“note” after Money-sum is left out",
        "“Sea-mode” is called Sea_mode",
        "“Money-sum” is there twice",
        "“<REL-TYPE>:symmetric” of Alias is left out",
        "“ENTITY-NESTING",
        "The ends of Located (City to City) are kept as a hint alone",
        "Cause of Raid takes any event: not only Attack",
        "“Nobody” is no type here",
        "“nonsense” of Say is no role",
        "“Extra” of the attribute Named",
        "“Google http://example.org” is in no section",
    ],
)
def test_what_is_not_taken_over_is_said(words):
    assert any(words in why for why in whys(read(CONF))), whys(read(CONF))


def test_a_problem_names_file_and_line():
    first = next(each for each in read(CONF).problems if "twice" in each.why)
    assert first.where == "annotation.conf:9"


def test_colours_labels_and_keys_come_from_beside_it(tmp_path):
    found = read(
        CONF,
        tmp_path,
        visual="[labels]\nPlace | Any place | Pl\nCity | City\n[drawing]\n"
        "SPAN_DEFAULT bgColor:lightgreen\nPlace\tbgColor:#0F0, fgColor:white\n"
        "Person bgColor:tomato\nCity bgColor:nocolour\n[options]\nx\n",
        kb_shortcuts="P person\nC City\nC Place\nA Attack\nX Nobody\n12 Money-sum\n",
    )
    schema = schema_from(found.record)
    place, person = schema.entity("Place"), schema.entity("Person")
    assert (place.color, person.color) == ("#00ff00", "#ff6347")
    assert place.hint == "Any place; a kind of Thing"
    assert (person.key, schema.entity("City").key, schema.event("Attack").key) == ("p", "c", "a")
    for words in ("fgColor", "“nocolour” is no colour", "no type “Nobody”", "City has it",
                  "a key is a single letter"):  # fmt: skip
        assert any(words in why for why in whys(found)), words


def test_what_has_no_colour_and_no_key_gets_one_of_its_own():
    schema = schema_from(read(CONF).record)
    colors = [each.color for each in schema.entities]
    assert len(set(colors)) == len(colors)
    assert "#6b6b6b" not in colors
    assert [each.key for each in schema.entities] == ["p", "c", "e", "m"]


def test_macros_may_not_go_round_in_circles():
    text = "[entities]\nA\n[events]\n<X>=<Y>\n<Y>=<X>|A\nE By:<X>\n"
    found = read(text)
    assert schema_from(found.record).event("E").role("By").fillers == ("A",)


def test_damaged_files_beside_it_are_left_out(tmp_path):
    (tmp_path / "visual.conf").write_bytes(b"\x89PNG\0\0")
    found = read(CONF, tmp_path)
    assert any(each.where == "visual.conf" for each in found.problems)


@pytest.mark.parametrize(
    ("data", "why"), [(b"\x89PNG\0\0", "can't be read"), (b"[entities]\n" * 200_000, "too large")]
)
def test_what_is_no_configuration_is_refused(data, why):
    with pytest.raises(UserError, match=why):
        brat_schema.read(Source.of_bytes("annotation.conf", data))


@pytest.mark.parametrize("folder", ["tutorials/news", "corpora/BioNLP-ST_2011/BioNLP-ST_2011_GE"])
def test_brat_s_own_examples(shared_data: Path, folder: str):
    path = shared_data / "raw" / "brat_examples" / folder / "annotation.conf"
    schema = schema_from(brat_schema.read(Source.of_file(path)).record)
    if folder.endswith("news"):
        assert schema.event("Die").role("Agent-Arg").fillers == ("Person", "Organization", "GPE")
        assert (schema.event("Marry").roles[0].minimum, schema.event("Marry").roles[0].maximum) == (
            2,
            2,
        )
        assert schema.entity("Person").color == "#ff821c"
        assert schema.entity("Person").key == "p"
    else:
        regulation = schema.event("Regulation").role("Theme")
        assert (regulation.fillers, regulation.events) == (("Protein",), True)
        assert [each.name for each in schema.attributes] == ["Negation", "Speculation"]
