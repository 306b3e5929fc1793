"""Suggesters of other people: real distributions in a folder on the path, whole and broken."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserError
from annotator.nlp import plug_ins
from annotator.nlp.cluster_task import _difference
from annotator.nlp.spec import SuggesterSpec, suggester_of
from annotator.services.project import load_schema
from annotator.services.suggestion_store import spec_for

if TYPE_CHECKING:
    from pathlib import Path

MODULE = '''
from annotator.core.model import Decision, Mention, Origin, span_of

class Ships:
    """Proposes every word that begins with MV."""
    source = "ships:1"

    def suggest(self, texts):
        for text in texts:
            if "BREAK" in text:
                raise ValueError(text)
            start = text.find("MV ")
            origin = Origin(self.source, Decision.SUGGESTED, 0.9)
            span = span_of(text, (start, len(text))) if start >= 0 else None
            yield [Mention(f"ship-{start}", "PERSON", span, (), origin)] * 2 if span else []

def build(spec):
    assert spec.schema
    return Ships()

def refuse(spec):
    raise OSError("no list of ships")

def nothing(spec):
    return object()
'''  # fmt: skip


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Install entry points in this process."""
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "ships.py").write_text(MODULE, encoding="utf-8")
    about = tmp_path / "ships-1.2.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: ships\nVersion: 1.2\n")

    def install(**points: str) -> None:
        lines = [f"{name} = {value}" for name, value in points.items()]
        (about / "entry_points.txt").write_text("\n".join(["[annotator.suggesters]", *lines, ""]))

    yield install
    sys.modules.pop("ships", None)


@pytest.fixture
def spec() -> SuggesterSpec:
    return spec_for(load_schema(), "blank:en")


def proposed(spec: SuggesterSpec, *texts: str) -> list[list[tuple[str, str]]]:
    return [
        [(each.span.surface, each.origin.source) for each in found]
        for found in suggester_of(spec).suggest(texts)
    ]


def test_what_others_propose_comes_beside_our_own(installed, spec):
    installed(ships="ships:build")
    assert proposed(spec, "They met MV Orsa", "Nobody came") == [[("MV Orsa", "ships:1")], []]
    assert suggester_of(spec).source.endswith("+ships:1")
    assert plug_ins.versions() == {"suggester ships": "1.2"}


def test_where_one_fails_the_others_stand(installed, spec, expected_warnings):
    installed(ships="ships:build")
    assert proposed(spec, "BREAK MV Orsa", "MV Orsa") == [[], [("MV Orsa", "ships:1")]]
    assert "BREAK" not in expected_warnings.text
    assert "ships:1 failed: ValueError" in expected_warnings.text


@pytest.mark.parametrize(
    ("made", "why"),
    [
        ("ships:refuse", "can't be made (OSError: no list of ships); mend or uninstall ships."),
        ("ships:missing", "can't be made (AttributeError"),
        ("ships:nothing", "has no source or no suggest; mend or uninstall ships."),
    ],
)
def test_a_broken_one_is_told_in_a_sentence(installed, spec, made: str, why: str):
    installed(ships=made)
    with pytest.raises(UserError) as caught:
        suggester_of(spec)
    assert why in str(caught.value)


def test_without_any_it_is_our_own_alone(spec):
    assert type(suggester_of(spec)).__name__ == "DefaultSuggester"


def test_a_worker_with_other_suggesters_is_refused():
    ours = {"spacy": "3.8.0", "suggester ships": "1.2"}
    assert _difference(ours, dict(ours)) == ""
    assert _difference(ours, {"spacy": "3.8.0"}) == "the suggester ships is installed here alone"
    assert _difference({}, ours) == "the suggester ships is installed there alone"
    assert "1.2 is needed" in _difference(ours, {**ours, "suggester ships": "2.0"})
