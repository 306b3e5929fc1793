"""A suggester that crashes, hangs or gives nonsense: the window says so and annotating goes on."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from annotator.nlp.spec import SuggesterSpec
from annotator.services.verifying import verify
from tests.gui.desk import make_project

DOUBLES = Path(__file__).parents[1] / "nlp" / "doubles"


@pytest.fixture(autouse=True)
def _odd(monkeypatch):
    """A suggester without a language model, which obeys words in the text."""
    monkeypatch.syspath_prepend(str(DOUBLES))
    spec = SuggesterSpec({}, "", "", factory="odd_suggesters:build")
    monkeypatch.setattr("annotator.gui.suggesting.spec_of", lambda project: spec)
    yield
    assert multiprocessing.active_children() == []


def test_crash_nonsense_and_hang_stop_nobody(make_desk, tmp_path):
    texts = ("CRASH in Sarrin.", "NONSENSE 5 of Sarrin.", "Sarrin is quiet.", "ENDLESS talks.")
    desk = make_desk()
    said = []
    desk.window.workspace.background_said.connect(said.append)
    project = make_project(tmp_path / "p.annotator", *texts)
    desk.window.workspace.open_project(project, "Ana")
    desk.press("Ctrl+Home", "g")
    desk.until(lambda: any("“Article 2”" in each for each in said))  # they are asked in order
    assert any("“Article 1”: The suggester's process broke down" in each for each in said)
    desk.press("Right", "Right", "o")
    assert [label for _, label in desk.labelled()] == ["GPE", "ORG"]
    desk.press("Alt+Right", "Alt+Right")
    desk.until(lambda: len(desk.session.undecided()) == 1)
    desk.press("Ctrl+Home", "Return", "Alt+Right", "g", "Ctrl+Z", "g")
    assert desk.labelled() == [("ENDLESS", "GPE")]
    assert list(verify(project)) == []
    desk.close()  # while the suggester works at a text that has no end
    assert desk.window.workspace.project is None
