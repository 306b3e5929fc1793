"""A look into files before they are imported."""

from hypothesis import given
from hypothesis import strategies as st

import annotator
from annotator.core.model import Mention, span_of
from annotator.services import previewing
from annotator.services.importing import import_files
from annotator.services.previewing import files_in, options_for, preview
from tests.storage.projects import make_project


def look(path, data, **changes):
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    options = options_for(changes.pop("encoding", ""))
    if changes:
        options = preview(path, options).read_as("", **changes)
    return preview(path, options)


def test_a_text_with_its_encoding(tmp_path):
    found = look(tmp_path / "a.txt", "Größe.\n\nIt is über all.".encode("cp1252"))
    assert (found.format, found.encoding) == ("Plain text or Markdown", "cp1252")
    assert (found.documents, found.columns, found.problems) == (1, [], [])
    assert [(each.name, each.text[:6]) for each in found.samples] == [("a.txt", "Größe.")]
    assert found.has_encoding


def test_another_encoding_gives_another_text(tmp_path):
    data = "Тегеран".encode("koi8-r")
    assert look(tmp_path / "a.txt", data, encoding="koi8-r").samples[0].text == "Тегеран"
    assert (
        "choose another encoding"
        in look(tmp_path / "a.txt", data, encoding="utf-8").problems[0].why
    )


def test_columns_of_a_table_and_what_they_become(tmp_path):
    table = "nr,body,headline,day\n7,The text.,The head,Monday\n8,,x,y\n"
    found = look(tmp_path / "a.csv", table)
    assert found.columns == ["nr", "body", "headline", "day"]
    assert (found.text_column, found.name_column) == ("body", "")
    assert (found.documents, found.problem_count) == (1, 1)
    assert (found.samples[0].facts, found.samples[0].text) == ("The head", "The text.")
    again = look(tmp_path / "a.csv", table, text_column="headline", name_column="nr")
    assert [(each.name, each.text) for each in again.samples] == [("7", "The head"), ("8", "x")]


def test_a_table_whose_text_column_nobody_knows_still_shows_its_columns(tmp_path):
    found = look(tmp_path / "a.tsv", "was\twer\nWorte\tAna\n")
    assert (found.columns, found.text_column, found.documents) == (["was", "wer"], "", 0)
    assert "choose the text column" in found.problems[0].why
    assert look(tmp_path / "a.tsv", "was\twer\nWorte\tAna\n", text_column="was",
                name_column="").samples[0].text == "Worte"  # fmt: skip


def test_keys_of_records_are_columns(tmp_path):
    found = look(tmp_path / "a.json", '{"articles": [{"id": 5, "text": "Words.", "x": 1}]}')
    assert (found.columns, found.text_column, found.name_column) == (
        ["id", "text", "x"],
        "text",
        "id",
    )


def test_many_documents_are_not_all_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr(previewing, "MOST", 3)
    found = look(tmp_path / "a.jsonl", "".join(f'{{"text": "{n}"}}\n' for n in range(10)))
    assert (found.documents, found.is_more, len(found.samples)) == (3, True, 3)


def test_annotated_files_are_said_to_be_so(tmp_path):
    (tmp_path / "a.txt").write_text("Acme")
    found = look(tmp_path / "a.ann", "T1\tORG 0 4\tAcme\n")
    assert (found.documents, found.annotated) == (1, 1)
    assert files_in([tmp_path])[0] == [tmp_path / "a.ann"]


def test_what_is_chosen_for_each_file_holds_for_it_alone(tmp_path):
    first = look(tmp_path / "a.csv", "one,two\nFirst.,Second.\n")
    second = look(tmp_path / "b.csv", "text,two\nThird.,Fourth.\n")
    with make_project(tmp_path / "p.annotator") as project:
        chosen = (first.path, first.read_as("", "two", "one")), (second.path, second.options)
        report = import_files(project, chosen)
        assert [project.text(each) for each in report.added] == ["Second.", "Third."]
        assert project.documents()[-2].name == "First."


@given(
    st.binary(max_size=200),
    st.sampled_from([".csv", ".tsv", ".json", ".jsonl", ".zip", ".xmi", ""]),
)
def test_any_file_can_be_looked_at(tmp_path_factory, data, ending):
    found = look(tmp_path_factory.getbasetemp() / f"any{ending}", data)
    assert found.documents or found.problem_count
    gone = tmp_path_factory.getbasetemp() / "gone.txt"
    assert preview(gone, options_for()).problem_count == 1


def test_layers_of_a_text_are_one_document(tmp_path):
    text = "Ana left."
    person = Mention("m", "PERSON", span_of(text, (0, 3)))
    made = [
        annotator.document(text, person, name="a.txt", annotator="ana"),
        annotator.document(text, name="a.txt", annotator="ben"),
    ]
    annotator.write(made, tmp_path / "a.jsonl")
    found = preview(tmp_path / "a.jsonl", options_for())
    assert (found.documents, found.annotated, found.layers) == (1, 1, 2)
    assert (found.annotators, found.mentions, found.problem_count) == ({"ana", "ben"}, 1, 0)
    (sample,) = found.samples
    assert sample.facts == "1 mention · ana\nben"


def test_articles_with_the_same_text_are_counted_apart(tmp_path):
    found = look(tmp_path / "a.jsonl", '{"text": "x"}\n{"text": "y"}\n{"text": "x"}\n')
    assert (found.documents, found.same, len(found.samples)) == (2, 1, 2)


def test_a_text_beside_its_annotations_says_so(tmp_path):
    (tmp_path / "a.ann").write_text("T1\tORG 0 4\tAcme\n")
    found = look(tmp_path / "a.txt", "Acme")
    assert "Beside it is a.ann with annotations" in found.problems[0].why
    assert (found.documents, found.problem_count) == (1, 0)
    assert files_in([tmp_path / "a.txt"])[1] == found.problems
    assert files_in([tmp_path / "a.txt", tmp_path / "a.ann"]) == ([tmp_path / "a.ann"], [])
