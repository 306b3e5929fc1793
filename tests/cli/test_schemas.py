"""A new project from a schema file of any kind."""

from __future__ import annotations

import pytest

from annotator.services.project import open_project

CONF = "[entities]\nPerson\nArmed;group\n[events]\nAttack By:Person\n"
XML = '<View><Labels name="l" toName="t"><Label value="PER" hotkey="p"/></Labels></View>'
TOML = 'id = "mine"\n[[entities]]\nname = "PER"\n'


@pytest.mark.parametrize(
    ("name", "text", "labels", "code", "said"),
    [
        ("annotation.conf", CONF, ["Person", "Armed_group"], 1, "is called Armed_group"),
        ("config.xml", XML, ["PER"], 0, "is made"),
        ("mine.toml", TOML, ["PER"], 0, "is made"),
        ("mine.json", '{"id": "x", "entities": [{"name": "PER"}]}', ["PER"], 0, "is made"),
    ],
)
def test_a_new_project_takes_its_schema_from_any_kind(
    annotator, tmp_path, name, text, labels, code, said
):
    (tmp_path / name).write_text(text)
    done = annotator("new", "news", "--schema", name)
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    with open_project(tmp_path / "news.annotator") as project:
        assert [each.name for each in project.schema.entities] == labels


def test_a_configuration_without_labels_of_texts_makes_no_project(annotator, tmp_path):
    (tmp_path / "c.xml").write_text("<View><Image name='i' value='$i'/></View>")
    done = annotator("new", "news", "--schema", "c.xml")
    assert (done.returncode, "no labels for texts" in done.stderr) == (2, True), done.stderr
    assert not (tmp_path / "news.annotator").exists()


def test_the_help_says_which_kinds_there_are(annotator):
    said = " ".join(annotator("new", "--help").stdout.decode().split())
    for words in ("TOML", "annotation.conf", "Label Studio"):
        assert words in said
