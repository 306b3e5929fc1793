"""A file of one format becomes one of another, with every loss told."""

import json

import annotator as library
from annotator.__main__ import main

TEXT = "Ana left Acme."


def native(path, labels=True):
    person = library.Mention("p", "PERSON", library.span_of(TEXT, (0, 3)))
    more = [library.DocumentLabel("topic", ("work",))] if labels else []
    library.write([library.document(TEXT, person, *more, name="a.txt")], path)


def test_there_and_back(tmp_path, capsys):
    first, other, back = (tmp_path / name for name in ("a.jsonl", "b.json", "c.jsonl"))
    native(first)
    assert main(["convert", str(first), str(other)]) == 1  # its layer is not done
    assert json.loads(other.read_text())[0]["data"]["text"] == TEXT
    assert main(["convert", str(other), str(back), "--from", "label-studio", "--to", "native"]) == 0
    said = capsys.readouterr().err
    assert f"1 document written to {back}." in said
    assert "Read back: 1 layer, each the same byte for byte." in said
    (again,) = library.read(back)
    assert [each.span.surface for each in again.mentions] == ["Ana"]


def test_losses_are_listed_and_strict_writes_nothing(tmp_path, capsys):
    first, out = tmp_path / "a.jsonl", tmp_path / "b.zip"
    native(first)
    assert main(["convert", str(first), str(out), "--strict"]) == 2
    assert not out.exists()
    assert "Not held by brat: Document labels are left out: 1" in capsys.readouterr().err
    assert main(["convert", str(first), str(out)]) == 1
    assert out.exists()
    native(first, labels=False)
    assert main(["convert", str(first), str(out), "--strict"]) == 0


def test_a_folder_and_a_bad_line(tmp_path, capsys):
    folder = tmp_path / "in"
    folder.mkdir()
    native(folder / "a.jsonl")
    (folder / "b.jsonl").write_text("{\n")
    assert main(["convert", str(folder), str(tmp_path / "out.jsonl")]) == 1
    assert "b.jsonl" in capsys.readouterr().err
    assert len(list(library.read(tmp_path / "out.jsonl"))) == 1


def test_wrong_use(tmp_path, capsys):
    first = tmp_path / "a.jsonl"
    native(first)
    before = first.read_bytes()
    for arguments, words in (
        ([str(first), str(first)], "another name"),
        ([str(first), str(tmp_path / "x.wat")], "No format is written"),
        ([str(tmp_path / "no"), str(tmp_path / "x.jsonl")], "There is no file"),
        ([str(first), str(tmp_path / "x.jsonl"), "--from", "wat"], "There is no format"),
        ([str(first), str(tmp_path / "x.annotator"), "--to", "native"], "Annotator project"),
    ):
        assert main(["convert", *arguments]) == 2
        assert words in capsys.readouterr().err
    assert first.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["a.jsonl"]


def test_a_folder_converted_into_itself_does_not_read_what_it_wrote(tmp_path, capsys):
    native(tmp_path / "a.jsonl", labels=False)
    out = tmp_path / "out.jsonl"
    assert main(["convert", str(tmp_path), str(out)]) == 0
    first = out.read_bytes()
    assert main(["convert", str(tmp_path), str(out)]) == 0
    assert out.read_bytes() == first
    assert capsys.readouterr().err.count("1 document written") == 2


def test_a_dash_is_standard_output(tmp_path, capfdbinary):
    native(tmp_path / "a.jsonl")
    assert main(["convert", str(tmp_path / "a.jsonl"), "-"]) == 0
    assert capfdbinary.readouterr().out == (tmp_path / "a.jsonl").read_bytes()
    assert main(["convert", str(tmp_path / "a.jsonl"), "-", "--to", "dygie"]) == 1
    done = capfdbinary.readouterr()
    assert json.loads(done.out)["sentences"] == [["Ana", "left", "Acme", "."]]
    assert b"Not held by dygie: Document labels" in done.err
    assert main(["convert", str(tmp_path / "a.jsonl"), "-", "--to", "dygie", "--strict"]) == 2
    assert capfdbinary.readouterr().out == b""
    assert [each.name for each in tmp_path.iterdir()] == ["a.jsonl"]
