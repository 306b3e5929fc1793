"""The window in other languages: what is read from a .ts file, and that nothing is left out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

from annotator.gui.language import LANGUAGES, Sentences, chosen_language
from annotator.paths import resource_path

if TYPE_CHECKING:
    from pathlib import Path

_STORY = """<TS language="fr"><context><name>Annotator</name>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Help</source><translation type="unfinished">Aide</translation></message>
<message numerus="yes"><source>{n:,} layers</source><translation>
<numerusform>{n:,} couche</numerusform><numerusform>{n:,} couches</numerusform>
</translation></message>
</context></TS>"""


@pytest.fixture
def sentences(tmp_path: Path) -> Sentences:
    path = tmp_path / "annotator_fr.ts"
    path.write_text(_STORY, encoding="utf-8")
    return Sentences(path, "fr")


def test_a_file_of_qt_linguist_is_read_as_it_is(sentences):
    assert sentences.translate("Annotator", "Settings") == "Réglages"
    assert sentences.translate("Annotator", "Help") is None  # unfinished
    assert sentences.translate("QDialog", "Settings") is None
    assert not sentences.isEmpty()


@pytest.mark.parametrize(("number", "word"), [(0, "couche"), (1, "couche"), (2, "couches")])
def test_french_says_one_for_nothing_too(sentences, number, word):
    assert sentences.translate("Annotator", "{n:,} layers", None, number) == f"{{n:,}} {word}"


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_language_that_was_set_is_taken(name):
    assert chosen_language(name) == name


@pytest.mark.parametrize("name", ["system", "", "tlh"])
def test_else_it_is_the_systems_or_english(name):
    of_system = QLocale.system().name().split("_")[0]
    assert chosen_language(name) == (of_system if of_system in LANGUAGES else "en")


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_sentence_is_translated_with_its_values_and_tags(language):
    path = resource_path("translations", f"annotator_{language}.ts")
    wrong = []
    for message in ElementTree.parse(path).iter("message"):
        source = message.findtext("source", "")
        found = message.find("translation")
        assert found is not None
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        if found.get("type") == "unfinished" or not all(forms):
            wrong.append(f"not translated: {source}")
        # a form for one may do without the number
        if any(_parts(form) - _parts(source) for form in forms) or _parts(source) - _parts(
            forms[-1]
        ):
            wrong.append(f"other values, keys or tags: {source!r} is {forms}")
        if any(_edges(form) != _edges(source) for form in forms):
            wrong.append(f"other spaces or line ends: {source!r} is {forms}")
    assert not wrong, "\n".join(wrong)


def _parts(sentence: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}|</?\w+[^<>]*>|&\w+;", sentence))


def _edges(sentence: str) -> tuple[bool, bool, int]:
    bare = sentence.removeprefix("\N{NARROW NO-BREAK SPACE}")  # which French has before ; and ?
    return bare[:1].isspace(), bare[-1:].isspace(), bare.count("\n")


_SPEAK = """
import sys
from annotator.app import make_application
from annotator.gui.language import speak
application = make_application([])
assert speak(sys.argv[1]) == sys.argv[1]
from PySide6.QtWidgets import QDialogButtonBox
from annotator.core.wording import count
from annotator.gui.main_window import MainWindow
from annotator.settings import Settings
window = MainWindow(Settings(annotator="Ana"))
print(*(each.text().replace("&", "") for each in window.menus.actions()))
print(count(1200, "layer"))
button = QDialogButtonBox.StandardButton.Cancel
box = QDialogButtonBox(button)
print(box.button(button).text())
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ("Datei", "1.200 Ebenen", "Abbrechen")),
        ("fr", ("Fichier", "1\u202f200 couches", "Annuler")),
    ],
)
def test_the_window_and_qts_own_buttons_speak_the_language(language, words, own_folders):
    environment = {**os.environ, "PYTHONUTF8": "1"}
    said = subprocess.run(
        [sys.executable, "-c", _SPEAK, language],
        capture_output=True, text=True, encoding="utf-8", env=environment, check=True,
    ).stdout  # fmt: skip
    for each in words:
        assert each in said
