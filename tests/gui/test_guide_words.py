"""What the guide says is so: keys, menus, labels, commands, options, code and figures."""

from __future__ import annotations

import ast
import re
import runpy
import shlex
from functools import cache
from pathlib import Path

import click
import numpy as np
import pytest

import annotator
from annotator.agreement.nominal import ac1, alpha, cohen_kappa, coincidences, percent
from annotator.cli import COMMANDS
from annotator.cli.program import program, run
from annotator.core.questions import Take
from annotator.formats.registry import FORMATS
from annotator.gui.actions import ACTIONS, BY_ID
from annotator.gui.manual import CODE, KEY, NAMES, anchor, is_key, read_pages
from annotator.paths import HOME_VARIABLE, PORTABLE, resource_path
from annotator.services.agreement.parts import MEANINGS
from annotator.services.project import Project, open_project
from annotator.services.sample import create_sample
from annotator.services.settling import open_settling
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import overview
from tests.gui.guide_keys import refreshed

PAGES = {page.name: page.markdown for page in read_pages()}
CHECKOUT = Path(__file__).resolve().parents[2]
SLOW = ("highlight", "suggest", "train")  # they load a language model
each_page = pytest.mark.parametrize("name", NAMES)


def without_keys(name: str) -> str:
    """A page without the keys that stand for an action."""
    return KEY.sub("", PAGES[name])


def headings(name: str) -> set[str]:
    return {anchor(line.lstrip("# ")) for line in PAGES[name].splitlines() if line[:1] == "#"}


# -- keys, menus, links ---------------------------------------------------------------------------


def test_every_page_is_in_the_list():
    assert sorted(path.stem for path in resource_path("help").glob("*.md")) == sorted(NAMES)
    assert all(text.startswith("# ") for text in PAGES.values())
    assert len({text.partition("\n")[0] for text in PAGES.values()}) == len(NAMES)
    linked = set(re.findall(r"\]\((\w+)\.md\)", PAGES["start"]))
    assert linked == set(NAMES) - {"start"}


@each_page
def test_every_key_is_that_of_its_action(qapp, name: str):
    assert refreshed(PAGES[name]) == PAGES[name]  # else: python -m tests.gui.guide_keys
    assert set(re.findall(r"<!--(.*?)-->", PAGES[name])) <= set(BY_ID)
    assert PAGES[name].count("<!--") == len(KEY.findall(PAGES[name]))


def test_every_action_is_mentioned():
    mentioned = {found for text in PAGES.values() for found in KEY.findall(text)}
    assert {action.id for action in ACTIONS} - mentioned == set()


@each_page
def test_no_key_of_an_action_is_written_without_it(name: str):
    """A key that somebody may change stands there with its action."""
    fixed = {"Shift", "Alt", "Space", "Enter", "Esc", "Tab", "Del", "F2", "A", "+", "Backspace",
             "#", "-", "Alt+←"}  # fmt: skip
    assert {each for each in CODE.findall(without_keys(name)) if is_key(each)} <= fixed
    assert not re.search(
        r"Ctrl\+|Shift\+|\bF\d\b", without_keys(name).replace("`F2`", "").replace("F1", "")
    )


@each_page
def test_every_menu_is_there(name: str):
    menus = {f"{action.menu} > {action.text.rstrip('…')}" for action in ACTIONS}
    assert set(re.findall(r"\*([A-Z][\w ]+ > [^*]+)\*", PAGES[name])) <= menus


@each_page
def test_every_link_leads_to_a_page_and_a_heading(name: str):
    for target in re.findall(r"(?<!!)\[[^\]]+\]\(([^)]*)\)", PAGES[name]):
        page, _, heading = target.partition("#")
        assert page.removesuffix(".md") in NAMES, target
        assert not heading or heading in headings(page.removesuffix(".md")), target


def test_every_picture_is_made_by_the_script_and_small():
    shown = {
        each for text in PAGES.values() for each in re.findall(r"!\[[^\]]+\]\(([^)]*)\)", text)
    }
    script = (CHECKOUT / "packaging" / "pictures.py").read_text(encoding="utf-8")
    assert shown == {f"{each}.png" for each in re.findall(r'yield "(\w+)"', script)}
    for each in shown:
        assert resource_path("help", each).stat().st_size < 60_000


# -- what stands on the screen --------------------------------------------------------------------


@cache
def words_of_the_program() -> str:
    """Every string in the program's code, in small letters; pieces of a long one stand together."""
    found = []
    for path in (CHECKOUT / "annotator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(node.value)
    return "\n".join(found).casefold()


@each_page
def test_what_is_bold_stands_on_the_screen(name: str):
    """Labels of buttons, fields and numbers, and what the program says when something is wrong."""
    explained = {"dashed outline", "tint and underline", "stronger tint, label on a chip", "blind",
                 "label studio", "doccano", "spacy", "a web page of the marked texts"}  # fmt: skip
    if name == "files":
        return  # names of formats
    for words in re.findall(r"(?<!\*)\*\*([^*]+)\*\*(?!\*)", without_keys(name)):
        if " > " in words or words.endswith("alone."):
            continue  # a menu; a warning
        assert words.casefold() in explained or words.casefold() in words_of_the_program(), words


def test_every_number_of_agreement_is_explained():
    bold = set(re.findall(r"\*\*([^*]+)\*\*", PAGES["agreement"]))
    assert {title for title, _ in MEANINGS.values()} - bold == set()


def test_the_figures_of_the_examples_are_right():
    text = PAGES["agreement"]
    assert f"= {2 * 6 / (10 + 8):.2f}" in text
    labels = np.array([[14, 1], [1, 4]])
    assert f"= {cohen_kappa(labels).value:.2f}" in text
    assert percent(labels).value == 0.9
    skewed = np.array([[96, 2], [2, 0]])
    kappa = f"{cohen_kappa(skewed).value:.2f}".replace("-", "−")
    assert f"Kappa is {kappa}," in text
    assert f"AC1 is {ac1(skewed, 2).value:.2f}." in text
    pairs = np.repeat([[0, 0], [0, 1], [1, 0]], [96, 2, 2], axis=0)
    assert round(alpha(coincidences(pairs, 2)).value, 1) == round(cohen_kappa(skewed).value, 1)


def test_what_is_new_begins_with_this_version():
    versions = re.findall(r"^## (\S+)$", PAGES["news"], flags=re.MULTILINE)
    assert versions[0] == annotator.__version__


def test_portable_is_told_as_it_is():
    assert f"`{PORTABLE}`" in PAGES["trouble"]
    assert f"`{HOME_VARIABLE}`" in PAGES["trouble"]


# -- commands -------------------------------------------------------------------------------------


def command_lines(name: str) -> list[str]:
    """The commands that a page shows in blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGES[name], flags=re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def spans_of_commands() -> list[str]:
    """The commands that stand within sentences."""
    code = [each for text in PAGES.values() for each in CODE.findall(text)]
    return sorted({each for each in code if each.startswith("annotator ")})


def command(name: str) -> click.Command:
    found = program.get_command(click.Context(program), name)
    assert found is not None, name
    return found


def options(name: str) -> set[str]:
    return {option for each in command(name).params for option in each.opts if option[:2] == "--"}


@pytest.mark.parametrize("line", spans_of_commands())
def test_commands_in_sentences_are_there(line: str):
    words = shlex.split(line)[1:]
    if words != ["--self-test"]:
        assert {each for each in words[1:] if each.startswith("--")} <= options(words[0])


def test_every_option_in_a_sentence_is_one_and_none_is_left_out():
    known = {option for name in COMMANDS for option in options(name)} - {"--help"}
    said = {word for text in PAGES.values() for code in CODE.findall(text) for word in code.split()}
    said |= {word for line in command_lines("commands") for word in shlex.split(line)}
    said = {word for word in said if word.startswith("--")}
    assert said - known <= {"--help", "--self-test"}
    assert known - said == set()


def test_every_command_has_its_lines():
    shown = {shlex.split(line)[1] for line in command_lines("commands")}
    assert shown | {"sample"} == set(COMMANDS)
    assert "`annotator sample sample.annotator`" in PAGES["commands"]


@pytest.fixture(scope="module")
def desk_folder(tmp_path_factory) -> Path:
    """A folder with everything that the commands of the guide name."""
    folder = tmp_path_factory.mktemp("guide")
    create_sample(folder / "news.annotator").close()
    (folder / "articles").mkdir()
    (folder / "incoming").mkdir()
    text = "Estara denies the raid on Sarrin."
    for place in ("articles/border.txt", "incoming/new.txt"):
        (folder / place).write_text(f"{text} {place}", encoding="utf-8")
    (folder / "wire.csv").write_text(f"title,body\nRaid,{text}\n", encoding="utf-8")
    documents = list(annotator.read(folder / "news.annotator"))
    for name in ("all.jsonl", "suggestions.jsonl", "predictions.jsonl", "labelstudio.json"):
        annotator.write(documents, folder / name)
    project = str(folder / "news.annotator")
    out = ["--out", str(folder / "returned")]
    assert run(["hand-out", project, "--annotators", "Cem", *out]) == 0
    for more in ("articles", "incoming"):  # for the next hand-out
        assert run(["import", project, str(folder / more)]) == 0
    assert run(["import", project, str(folder / "predictions.jsonl"), "--as-suggestions"]) in (0, 1)
    with open_project(folder / "news.annotator") as opened:
        _settle(opened)
    return folder


def _settle(project: Project) -> None:
    """Make the gold layers: the first answer to every question."""
    settle_agreed(project, "Lea")
    for each in project.documents():
        document = open_settling(project, each.id, "Lea")
        while document.questions:
            document.settle(document.questions[0], Take((0,)))
    overview(project, "Lea")


@pytest.fixture
def own_desk(desk_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    import shutil

    shutil.copytree(desk_folder, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("line", dict.fromkeys(command_lines("commands")))
def test_the_commands_of_the_guide_run(own_desk: Path, line: str, capsys):
    words = shlex.split(line)
    if words[1] in SLOW:
        command(words[1]).make_context(words[1], words[2:])
        return
    if words[1] == "new":
        (own_desk / "news.annotator").unlink()
    assert run(words[1:]) in (0, 1), capsys.readouterr().err


def test_the_python_of_the_guide_runs(own_desk: Path, capsys):
    blocks = re.findall(r"^```python\n(.*?)^```", PAGES["python"], flags=re.MULTILINE | re.DOTALL)
    assert len(blocks) == 3
    for number, block in enumerate(blocks):
        script = own_desk / f"block{number}.py"
        script.write_text(f"import annotator\n{block}", encoding="utf-8")
        runpy.run_path(str(script))
    assert (own_desk / "gold.jsonl").is_file()
    assert (own_desk / "made.jsonl").is_file()
    assert "PERSON" in capsys.readouterr().out


def test_the_formats_that_the_guide_names_are_there():
    listed = set(re.findall(r"--(?:format|to|from) ([\w-]+)", PAGES["commands"]))
    assert listed <= {each.name for each in FORMATS}
