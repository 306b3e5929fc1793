"""Annotated files into projects: the same bytes come out again, and nothing bad gets in."""

from __future__ import annotations

import json
import uuid
import zipfile
from dataclasses import replace

import pytest

from annotator.core.decisions import accept, reject
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.schema_changes import Part
from annotator.core.schema_editing import SchemaDraft, add, rename
from annotator.core.schema_parts import Place
from annotator.formats.format import ReadOptions
from annotator.services import schema_changes
from annotator.services.annotating import open_document
from annotator.services.annotation_import import import_annotations, import_with_names
from annotator.services.clock import stamp
from annotator.services.exporting import EVERYTHING, export
from annotator.services.highlighting import highlight, highlight_lines
from annotator.services.project import create, load_schema, open_project
from annotator.services.sample import create_sample
from annotator.services.schema_uses import Uses
from annotator.services.suggestion_store import store_suggestions
from annotator.services.verifying import verify
from tests.services.teams import given_to, team_project
from tests.strategies import small_schema

TEXT = "Pakistan struck Iran. Iran condemned the attack."


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "p.annotator", small_schema()) as project:
        yield project


def write(path, *records):
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def line(**fields):
    return {"format": "annotator/1", "text": TEXT, "name": "a.txt", "annotator": "Ana", **fields}


def mention(item_id, start, end, label="GPE", **fields):
    return {"id": item_id, "start": start, "end": end, "label": label, **fields}


def layer_of(project, name="Ana"):
    (document,) = project.documents()
    layer = project.file.layers.find(document.id, name)
    return project.file.layers.items(layer.number) if layer else None


def test_export_import_export_gives_the_same_bytes(tmp_path):
    with create_sample(tmp_path / "s.annotator") as sample:
        document = sample.documents()[0]
        text = sample.text(document.id)
        (made,) = highlight([Article("a", text)], sample.schema)
        store_suggestions(
            sample.file, sample.schema, document.id, document.sha256, "x", made.suggestions
        )
        opened = open_document(sample, document.id, "Cy")
        ids = [each.id for each in made.suggestions]
        opened.apply(accept(opened.session, ids[::2], opened.stamp()))
        opened.apply(reject(opened.session, ids[1::4], opened.stamp()))
        opened.leave(3, 0.0, 7.25)
        export(sample, tmp_path / "one.jsonl", scope=EVERYTHING)
    with create(tmp_path / "t.annotator", load_schema()) as target:
        report = import_annotations(target, [tmp_path / "one.jsonl"])
        assert (report.problems, report.layers) == ([], 11)
        assert len(report.added) == 5
        export(target, tmp_path / "two.jsonl", scope=EVERYTHING)
        assert list(verify(target)) == []
        again = import_annotations(target, [tmp_path / "one.jsonl"])
        assert (again.layers, len(again.duplicates), again.problems) == (0, 11, [])
    one, two = (tmp_path / name for name in ("one.jsonl", "two.jsonl"))
    assert one.read_bytes() == two.read_bytes()


def test_a_layer_is_one_step_of_undo(project, tmp_path):
    path = write(tmp_path / "a.jsonl", line(entities=[mention("m", 0, 8)], status="done"))
    report = import_annotations(project, [path])
    assert report.summary() == "1 layer and 0 suggestions added, 1 article added."
    (document,) = project.documents()
    opened = open_document(project, document.id, "Ana")
    assert len(layer_of(project)) == 2
    assert opened.undo()[0] == "import"
    assert layer_of(project) == []


def test_work_that_was_begun_is_never_changed(project, tmp_path):
    import_annotations(project, [write(tmp_path / "a.jsonl", line(entities=[mention("m", 0, 8)]))])
    before = layer_of(project)
    other = write(tmp_path / "b.jsonl", line(entities=[mention("m", 16, 20)]))
    report = import_annotations(project, [other])
    assert "Ana has begun this document" in report.problems[0].why
    assert layer_of(project) == before
    assert import_annotations(project, [other], annotator="Ben").layers == 1
    assert layer_of(project, "Ben") != before


def test_what_does_not_fit_is_left_out_and_listed(project, tmp_path):
    event = {
        "id": "e", "type": "ATTACK", "trigger": {"start": 9, "end": 15},
        "arguments": [
            {"role": "attacker", "entity": "m"},
            {"role": "target", "entity": "alien"},
            {"role": "place", "entity": "open"},
        ],
    }  # fmt: skip
    record = line(
        entities=[
            mention("m", 0, 8),
            mention("alien", 16, 20, "WEATHER"),
            mention("odd", 22, 26, decision="rejected"),
            mention("open", 16, 20, decision="suggested", source="tests:1"),
        ],
        events=[event, {"id": "f", "type": "RAIN", "trigger": {"start": 27, "end": 36}}],
        links=[{"id": "l", "type": "MARRIED_TO", "from": "e", "to": "m"}],
        properties={"colour": "red"},
        verdicts=[{"id": "x", "decision": "added"}],
    )
    report = import_annotations(project, [write(tmp_path / "a.jsonl", record)])
    items = {item.id: item for item in layer_of(project)}
    assert set(items) == {"m", "e"}
    assert [each.role for each in items["e"].arguments] == ["attacker", "place"]
    assert items["e"].arguments[1].span.surface == "Iran"
    whys = " ".join(problem.why for problem in report.problems)
    for part in ("WEATHER", "rejected", "RAIN", "MARRIED_TO", "target"):
        assert part in whys
    assert list(verify(project)) == []


def test_what_the_schema_lacks_is_told_once_for_each_name(project, tmp_path):
    lines = [
        line(text=f"{TEXT} {n}", name=f"{n}.txt", annotator=name,
             entities=[mention("m", 0, 8, "WEATHER"), mention("o", 16, 20, "ORGAN")])
        for n in range(20) for name in ("Ana", "Ben")
    ]  # fmt: skip
    lines.append(line(entities=[mention("m", 0, 8), mention("o", 16, 20, "ORGAN")]))
    report = import_annotations(project, [write(tmp_path / "a.jsonl", *lines)])
    assert [each.why.partition(".")[0] for each in report.problems] == [
        "41 mentions are left out (the first: “Iran”): the schema has no entity label ORGAN",
        "40 mentions are left out (the first: “Pakistan”): the schema has no entity label WEATHER",
        "40 layers are not made, the first Ana's: nothing of what they hold could be taken in",
        "It lacks 2 names",
    ]
    assert "a.jsonl" in report.problems[0].where
    assert "Schema screen" in report.problems[-1].why
    assert report.layers == 1
    (layer,) = project.file.layers.every()
    assert [each.label for each in project.file.layers.items(layer.number)] == ["GPE"]


def test_a_layer_without_marks_comes_in_and_one_that_lost_them_can_come_later(project, tmp_path):
    nothing = line(status="done")
    report = import_annotations(project, [write(tmp_path / "a.jsonl", nothing)])
    assert (report.layers, report.problems) == (1, [])
    lost = write(tmp_path / "b.jsonl", line(annotator="Ben", entities=[mention("m", 0, 8, "ICE")]))
    assert import_annotations(project, [lost]).layers == 0
    draft = add(SchemaDraft(project.schema.record), Place(Part.ENTITY, "ICE"))
    schema_changes.save(project, draft, stamp("Lead"))
    assert import_annotations(project, [lost]).layers == 1


def test_a_changed_text_and_nameless_or_plain_files_are_reported(project, tmp_path):
    document_id = str(uuid.uuid4())
    import_annotations(project, [write(tmp_path / "a.jsonl", line(id=document_id))])
    changed = line(id=document_id) | {"text": TEXT + " More."}
    nameless = line(annotator="")
    (tmp_path / "plain.txt").write_text("An article.")
    paths = [write(tmp_path / "b.jsonl", changed, nameless), tmp_path / "plain.txt"]
    report = import_annotations(project, paths)
    whys = [problem.why for problem in report.problems]
    assert len(whys) == 3
    assert "not the one that the project has" in whys[0]
    assert "names no annotator" in whys[1]
    assert "without annotations" in whys[2]
    assert len(project.documents()) == 1


def test_annotations_as_suggestions_of_each_annotator(project, tmp_path):
    event = {
        "id": "e", "type": "ATTACK", "trigger": {"start": 9, "end": 15},
        "arguments": [{"role": "attacker", "entity": "m"}],
    }  # fmt: skip
    lines = [
        line(annotator=name, entities=[mention("m", 0, 8)], events=[event],
             links=[{"id": "l", "type": "SAME_AS", "from": "e", "to": "m"}])
        for name in ("Ana", "Ben")
    ]  # fmt: skip
    path = write(tmp_path / "a.jsonl", *lines)
    report = import_annotations(project, [path], as_suggestions=True)
    assert (report.suggestions, report.layers, report.problems) == (6, 0, [])
    (document,) = project.documents()
    found = project.file.documents.suggestions(document.id)
    assert {each.origin.source for each in found} == {"import:Ana", "import:Ben"}
    assert all(each.origin.decision == "suggested" for each in found)
    assert import_annotations(project, [path], as_suggestions=True).suggestions == 0


def test_suggestions_whose_names_the_schema_lacks_are_counted_by_name(project, tmp_path):
    event = {
        "id": "e", "type": "ATTACK", "trigger": {"start": 9, "end": 15},
        "arguments": [{"role": "attacker", "entity": "m"}],
    }  # fmt: skip
    unknown = event | {"id": "f", "type": "PICNIC", "arguments": []}
    links = [
        {"id": "l", "type": "SAME_AS", "from": "e", "to": "m"},
        {"id": "k", "type": "COUSIN_OF", "from": "e", "to": "e"},
    ]
    lines = [
        line(annotator=name, entities=[mention("m", 0, 8, label="SHIP")], events=[event, unknown],
             links=links)
        for name in ("Ana", "Ben", "Cem")
    ]  # fmt: skip
    path = write(tmp_path / "a.jsonl", *lines)
    report = import_annotations(project, [path], as_suggestions=True)
    assert report.suggestions == 3
    said = [each.why for each in report.problems]
    assert [each.partition(" (")[0].partition(":")[0] for each in said] == [
        "3 mentions are left out", "3 events are left out", "3 links are left out",
        "3 links are left out", "3 arguments are left out",
        "It lacks 4 names. Add them on the Schema screen, have the import add them",
    ]  # fmt: skip
    (document,) = project.documents()
    found = project.file.documents.suggestions(document.id)
    assert [(each.type, each.arguments) for each in found] == [("ATTACK", ())] * 3


def test_predictions_come_in_as_highlight_wrote_them(tmp_path):
    schema = load_schema()
    (made,) = highlight([Article("a.txt", TEXT)], schema)
    path = tmp_path / "predictions.jsonl"
    path.write_bytes(b"".join(highlight_lines([made])))
    with create(tmp_path / "p.annotator", schema) as project:
        report = import_annotations(project, [path], as_suggestions=True)
        assert report.problems == []
        (document,) = project.documents()
        found = project.file.documents.suggestions(document.id)
        assert {each.id for each in found} == {each.id for each in made.suggestions}


def test_cancelled_it_leaves_the_project_as_it_was(project, tmp_path):
    calls = iter([False, True])
    other = line() | {"text": "Another text."}
    path = write(tmp_path / "a.jsonl", line(entities=[mention("m", 0, 8)]), other)
    report = import_annotations(project, [path], cancelled=lambda: next(calls))
    assert report.cancelled
    assert (report.layers, report.added) == (0, [])
    assert project.documents() == []
    assert project.annotators() == []


# -- names that the schema lacks, and names it has otherwise -------------------------------------

THEIRS = {
    "annotator": "Ana",
    "text": TEXT,
    "entities": [
        {"id": "a", "start": 0, "end": 8, "label": "Armed group", "sure": True},
        {"id": "b", "start": 16, "end": 20, "label": "Geo.Country", "kind": "state"},
    ],
    "events": [
        {"id": "e", "type": "Conflict:Attack", "trigger": {"start": 9, "end": 15},
         "args": [{"role": "By-whom", "ref": "a"}, {"role": "place", "start": 16, "end": 20}],
         "attributes": {"tense of it": "past"}},
        {"id": "f", "type": "Say", "trigger": {"start": 22, "end": 26},
         "args": [{"role": "cause", "ref": "e"}]},
    ],
    "relations": [{"type": "same as", "args": [["x", "a"], ["y", "b"]]}],
}  # fmt: skip


def test_what_the_schema_lacks_is_added_to_it(project, tmp_path):
    path = write(tmp_path / "a.jsonl", THEIRS)
    lost = import_annotations(project, [path])
    assert (lost.layers, project.schema.version) == (0, 1)
    report = import_with_names(project, [path])
    assert (report.layers, project.schema.version) == (1, 2)
    assert "New in it: " in report.problems[0].why
    assert [each.why for each in report.problems if not each.is_remark] == []
    assert any(
        "“Armed group” is taken for its Armed_group, 1 time" in e.why for e in report.problems
    )
    schema = project.schema
    assert schema.entity("Armed_group").attributes[0].values == ()
    assert schema.entity("Geo.Country").attributes[0].values == ("state",)
    attack = schema.event("Conflict:Attack")
    assert attack.role("By-whom").fillers == ("Armed_group",)
    assert not attack.role("By-whom").events
    assert [each.name for each in attack.attributes] == ["tense_of_it"]
    assert schema.event("Say").role("cause").events
    uses, names = Uses.of_project(project), {"event": "Conflict:Attack"}
    assert uses.of(Place(Part.VALUE, "past", of="tense_of_it", **names)) == 1
    assert uses.of(Place(Part.ROLE, "By-whom", **names)) == 1
    state = Place(Part.VALUE, "state", of="kind", label="Geo.Country")
    draft = rename(schema_changes.draft_of(project), state, "land")
    assert Uses.of_project(project).under(draft.moves).of(replace(state, name="land")) == 1
    items = layer_of(project)
    assert len(items) == 5
    assert {item.type for item in items if hasattr(item, "trigger")} == {"Conflict:Attack", "Say"}
    assert import_with_names(project, [path]).duplicates
    assert project.schema.version == 2


def test_names_and_layers_come_both_or_neither(project, tmp_path):
    path = write(tmp_path / "a.jsonl", THEIRS)
    for after in (0, 1):
        asked = iter([False] * after + [True] * 9)
        report = import_with_names(project, [path], cancelled=lambda asked=asked: next(asked))
        assert report.cancelled
        assert (project.schema.version, project.documents()) == (1, [])
    assert list(verify(project)) == []


def test_a_package_s_schema_is_not_added_to(tmp_path):
    with team_project(tmp_path / "s.annotator") as whole:
        packages = given_to(whole, tmp_path / "out", "Ana")
    with open_project(packages["Ana"]) as opened:
        before = opened.schema.version
        with pytest.raises(UserError, match="is a package"):
            import_with_names(opened, [write(tmp_path / "a.jsonl", THEIRS)])
        assert opened.schema.version == before


def test_labels_and_links_of_documents_are_added_too(project, tmp_path):
    made = line(
        entities=[mention("m", 0, 8)],
        labels={"my topic": ["war", "peace"], "genre": ["news"]},
        events=[{"id": "e", "type": "NEW", "trigger": {"start": 9, "end": 15}}],
        links=[{"id": "l", "type": "NEXT", "from": "e", "to": "e"}],
    )
    assert import_with_names(project, [write(tmp_path / "a.jsonl", made)]).layers == 1
    found = {each.name: (each.values, each.multiple) for each in project.schema.document_labels}
    assert found["my_topic"] == (("war", "peace"), True)
    assert found["genre"] == (("news",), False)
    assert {each.name: each.mentions for each in project.schema.links}["NEXT"] is False
    assert len(layer_of(project)) == 5


def test_a_format_is_chosen_for_what_an_archive_holds(project, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x/a.txt", TEXT)
        archive.writestr("x/a.ann", "T1\tGPE 0 8\tPakistan\n")
        archive.writestr("x/annotation.conf", "[entities]\nGPE\n")
        archive.writestr("x/other.html", "<p>Something else altogether.</p>")
    options = ReadOptions(format_name="brat")
    report = import_annotations(project, [tmp_path / "a.zip"], annotator="Ben", options=options)
    assert (report.layers, report.problems, len(project.documents())) == (1, [], 1)
    options = ReadOptions(format_name="conll")
    (problem,) = import_annotations(project, [tmp_path / "a.zip"], options=options).problems
    assert "no file of the format “conll”" in problem.why


def test_several_layers_of_a_text_as_one_persons_work_are_told_from_work_begun_before(
    project, tmp_path
):
    both = write(
        tmp_path / "a.jsonl",
        line(entities=[mention("m", 0, 8)]),
        line(annotator="Ben", entities=[mention("m", 16, 20)]),
        line(annotator="Cy", entities=[mention("m", 0, 8)]),
    )
    report = import_annotations(project, [both], annotator="Dee")
    assert (report.layers, len(report.duplicates)) == (1, 1)
    (problem,) = report.problems
    assert problem.why.startswith("Dee has got other annotations of this text from this import")
    assert import_annotations(project, [both]).layers == 3
    twice = write(
        tmp_path / "b.jsonl",
        line(annotator="Eve", entities=[mention("m", 0, 8)]),
        line(annotator="Eve", entities=[mention("m", 16, 20)]),
    )
    (problem,) = import_annotations(project, [twice]).problems
    assert "take these in as suggestions, or as somebody else's" in problem.why


def test_an_empty_layer_leaves_room_for_the_next_one_and_its_names(project, tmp_path):
    path = write(
        tmp_path / "a.jsonl",
        line(entities=[], status="todo"),
        line(entities=[mention("m", 0, 8, "Ship")], status="todo"),
    )
    report = import_with_names(project, [path], annotator="Dee")
    assert [each for each in report.problems if not each.is_remark] == []
    assert [each.label for each in layer_of(project, "Dee")] == ["Ship"]


def test_names_of_layers_that_do_not_come_in_are_not_added(project, tmp_path):
    import_annotations(project, [write(tmp_path / "a.jsonl", line(entities=[mention("m", 0, 8)]))])
    version = project.schema.version
    left_out = write(
        tmp_path / "b.jsonl",
        line(entities=[mention("m", 0, 8, "Ship")]),  # Ana has begun it
        line(annotator="", entities=[mention("m", 0, 8, "Boat")]),  # nobody's
        line(annotator="Ben", entities=[mention("m", 0, 8, "Plane")]),
        line(annotator="Ben", entities=[mention("m", 0, 8, "Train")]),  # has a layer by then
    )
    report = import_with_names(project, [left_out])
    assert (report.layers, [each.name for each in project.schema.entities[-1:]]) == (1, ["Plane"])
    names = {each.name for each in project.schema.entities}
    assert not names & {"Ship", "Boat", "Train"}
    assert project.schema.version == version + 1
    again = import_with_names(project, [left_out])
    assert (again.layers, project.schema.version) == (0, version + 1)
    assert import_with_names(project, [left_out], as_suggestions=True).suggestions
    assert {"Ship", "Boat", "Train"} <= {each.name for each in project.schema.entities}
