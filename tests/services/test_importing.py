"""Articles from files and folders into a project."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import annotator
from annotator.core.documents import Article
from annotator.formats.format import ReadOptions
from annotator.services import importing
from annotator.services.annotation_import import import_annotations
from annotator.services.importing import ImportReport, add_article, import_articles
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.storage.projects import make_project

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator", "There already.") as made:
        yield made


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "articles"
    (folder / "more" / ".hidden").mkdir(parents=True)
    (folder / "a.txt").write_bytes("Strikes in Sarrin.\r\nThe été.\r\n".encode())
    (folder / "b.txt").write_bytes("\ufeffWith a byte order mark.".encode())
    (folder / "more" / "c.txt").write_bytes(b"Deeper inside.")
    (folder / ".secret.txt").write_text("hidden")
    (folder / "more" / ".hidden" / "d.txt").write_text("hidden too")
    return folder


def names(project):
    return [document.name for document in project.documents()]


def test_a_folder_is_taken_in_with_what_is_inside_and_not_hidden(project, folder):
    report = import_articles(project, [folder])
    assert names(project) == ["d0", "a.txt", "b.txt", "c.txt"]
    assert report.added == [document.id for document in project.documents()[1:]]
    assert (report.duplicates, report.problems, report.cancelled) == ([], [], False)
    assert report.summary() == "3 articles added."


def test_texts_stay_as_they_were_but_for_a_byte_order_mark(project, folder):
    first, second, _ = import_articles(project, [folder]).added
    assert project.text(first) == "Strikes in Sarrin.\r\nThe été.\r\n"
    assert project.text(second) == "With a byte order mark."
    assert list(verify(project)) == []


def test_the_same_text_is_a_duplicate_whatever_its_file_is_called(project, folder, tmp_path):
    (tmp_path / "other name.txt").write_text("There already.")
    report = import_articles(project, [tmp_path / "other name.txt", folder / "a.txt", folder])
    assert len(report.added) == 3
    assert ["other name.txt" in each.where for each in report.duplicates] == [True, False]
    assert "“d0”" in report.duplicates[0].why
    assert report.summary() == "3 articles added, 2 there already."


def test_bad_files_are_reported_and_the_rest_goes_on(project, folder, tmp_path):
    (folder / "a0.txt").write_bytes(b"")
    (folder / "a1.jsonl").write_text('{"text": "From a record."}\n{rubbish\n{"text": 7}\n')
    (folder / "a2.bin").write_bytes(bytes(range(256)) * 10)
    gone = tmp_path / "gone.txt"
    report = import_articles(project, [gone, folder])
    assert {"a.txt", "b.txt", "c.txt"} <= set(names(project))
    assert "From a record." in {project.text(each) for each in report.added}
    where = "\n".join(each.where for each in report.problems)
    for name in ("gone.txt", "a1.jsonl", "a2.bin"):
        assert name in where
    assert all(each.why.endswith((".", ")")) for each in report.problems)
    assert "problem" in report.summary()


def test_one_problem_is_one(project):
    report = ImportReport(problems=import_articles(project, [project.path / "gone"]).problems)
    assert report.summary() == "0 articles added, 1 problem."


def test_progress_is_heard_for_each_file_and_at_the_end(project, folder):
    heard = []
    import_articles(project, [folder], progress=lambda *what: heard.append(what))
    assert heard == [(0, 3, "a.txt"), (1, 3, "b.txt"), (2, 3, "c.txt"), (3, 3, "")]


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_cancelled_import_leaves_the_project_as_it_was(project, folder, after):
    asked = iter(range(100))
    report = import_articles(project, [folder], cancelled=lambda: next(asked) == after)
    assert report.cancelled
    assert report.added == []
    assert report.summary() == "The import was cancelled; nothing was added."
    assert names(project) == ["d0"]
    assert project.containing("Sarrin") == set()
    assert list(verify(project)) == []
    assert len(import_articles(project, [folder]).added) == 3


@pytest.mark.parametrize("waiting", [0, 1000])  # characters before writing begins
def test_an_import_that_fails_in_the_middle_leaves_the_project_as_it_was(
    project, folder, monkeypatch, waiting
):
    monkeypatch.setattr(importing, "_MOST_WAITING", waiting)

    def fail(done, *_):
        if done == 2:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        import_articles(project, [folder], progress=fail)
    assert names(project) == ["d0"]
    assert list(verify(project)) == []


def test_others_may_write_while_files_are_read(project, folder):
    with open_project(project.path) as other:

        def write(done, *_):
            if done < 3:
                other.set_guidelines(f"At {done}.")  # would be told that the project is busy

        assert len(import_articles(project, [folder], progress=write).added) == 3
    assert project.guidelines == "At 2."


def import_half(path, folder):
    """Stop for ever after two files of three, of which the first is written."""
    importing._MOST_WAITING = 0

    def stop(done, *_):
        if done == 2:
            print("half", flush=True)
            time.sleep(600)

    with open_project(Path(path)) as project:
        import_articles(project, [Path(folder)], progress=stop)


def test_an_import_that_is_killed_in_the_middle_leaves_the_project_as_it_was(tmp_path, folder):
    path = tmp_path / "killed.annotator"
    with make_project(path, "There already."):
        pass
    script = (
        "import sys; from tests.services import test_importing as t; t.import_half(*sys.argv[1:])"
    )
    command = [sys.executable, "-c", script, str(path), str(folder)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "half\n"
        process.kill()
    with open_project(path) as project:
        assert names(project) == ["d0"]
        assert list(verify(project)) == []
        assert len(import_articles(project, [folder]).added) == 3


def test_an_encoding_can_be_named(project, tmp_path):
    (tmp_path / "old.txt").write_bytes("Тегеран".encode("koi8-r"))
    report = import_articles(project, [tmp_path / "old.txt"], options=ReadOptions("koi8-r"))
    assert project.text(report.added[0]) == "Тегеран"


def test_half_characters_are_reported(project, tmp_path):
    (tmp_path / "half.jsonl").write_text('{"text": "half \\ud83d here"}\n{"text": "whole"}\n')
    report = import_articles(project, [tmp_path / "half.jsonl"])
    assert [project.text(each) for each in report.added] == ["whole"]
    assert len(report.problems) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_file_name_that_is_no_text_does_not_stop_the_import(project, tmp_path):
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "wb") as file:  # noqa: PTH123
        file.write(b"A text with an odd name.")
    report = import_articles(project, [next(tmp_path.glob("caf*.txt"))])
    assert len(report.added) == 1
    assert names(project)[-1] == "caf?.txt"


def test_facts_that_are_no_text_are_stored_with_question_marks(project):
    article = Article("n\ud800", "Text.", title="t\ud800", meta={"k\ud800": ["v\udfff"]})
    document = project.file.documents.get(add_article(project, article))
    assert (document.name, document.title, document.meta) == ("n?", "t?", {"k?": ["v?"]})


def test_the_same_article_is_added_once(project):
    assert add_article(project, Article("x", "There already.")) is None
    assert add_article(project, Article("x", "New.")) is not None


BODY = " ".join(f"word{number} and" for number in range(60))


def test_nearly_the_same_text_is_added_and_named(project, tmp_path):
    (tmp_path / "a.txt").write_text(f"{BODY} Agency one.")
    (tmp_path / "b.txt").write_text(f"By another agency: {BODY}")
    (tmp_path / "c.txt").write_text(" ".join(f"other{number}" for number in range(60)))
    report = import_articles(project, [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")])
    assert len(report.added) == 3
    (similar,) = report.similar
    assert similar.where.endswith("b.txt")
    assert "a.txt” " in similar.why or "a.txt”" in similar.why
    assert report.summary() == "3 articles added, 1 nearly the same as others."


def test_what_was_there_before_is_compared_too(project, tmp_path):
    (tmp_path / "old.txt").write_text(f"{BODY} Agency one.")
    import_articles(project, [tmp_path / "old.txt"])
    (tmp_path / "new.txt").write_text(f"{BODY} Agency two, which says more.")
    (similar,) = import_articles(project, [tmp_path / "new.txt"]).similar
    assert similar.where.endswith("new.txt")
    assert "old.txt" in similar.why


def test_what_stands_beside_annotations_is_no_article_of_its_own(project, tmp_path):
    (tmp_path / "d").mkdir()
    text = '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="Some text."/>'
    (tmp_path / "d" / "a.xmi").write_text(
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore">'
        f"{text}</xmi:XMI>"
    )
    types = '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"/>'
    (tmp_path / "d" / "TypeSystem.xml").write_text(types)
    report = import_articles(project, [tmp_path / "d"])
    assert (len(report.added), report.problems) == (1, [])


def test_files_of_one_name_are_told_apart_by_their_folders(project, tmp_path):
    for where in ("ana/in.jsonl", "ben/in.jsonl", "ben/other.jsonl"):
        path = tmp_path / "in" / where
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text('{"text": "Some words."}\n{rubbish\n')
    folders = [tmp_path / "in" / "ana", tmp_path / "in" / "ben"]
    told = ["ana/in.jsonl:2", "ben/in.jsonl:2", "other.jsonl:2"]
    report = import_articles(project, folders)
    assert [each.where for each in report.problems] == told
    report = import_annotations(project, folders, annotator="Ana")
    assert {each.where for each in report.problems} >= set(told)
    heard = []
    assert len(list(annotator.read(tmp_path / "in", on_problem=heard.append))) == 3
    assert [each.where for each in heard] == told


def test_layers_of_one_document_are_no_duplicates_of_it(project, tmp_path):
    path = tmp_path / "a.jsonl"
    lines = [
        f'{{"format": "annotator/1", "id": "{own}", "text": "Words.", "annotator": "{who}"}}\n'
        for own, who in (("x", "Ana"), ("x", "Ben"), ("y", "Ana"))
    ]
    path.write_text("".join(lines))
    report = import_articles(project, [path])
    assert (len(report.added), len(report.duplicates), report.annotated) == (1, 1, 2)
