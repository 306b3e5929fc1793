"""What makes a project's suggestions, as the window shows it; training in another process."""

from __future__ import annotations

import json

import pytest

from annotator.core.errors import UserError
from annotator.services.suggesters import (
    LearnedModel,
    documents_done,
    learned_model,
    pipeline_of,
    pipelines_here,
    take_pipeline,
)
from annotator.services.trained_models import ModelFolder
from annotator.services.training_apart import train_apart
from tests.projects import make_project

CARD = {
    "number": 1, "labels": ["GPE"], "made": "2026-05-04T10:00:00Z",
    "documents": {"taught": 8, "held_out": 2}, "f1": {"before": 0.4, "after": 0.5},
    "by_label": [{"label": "GPE", "gold": 3, "before": 0.4, "after": 0.5, "used": True}],
}  # fmt: skip


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator", "Quiet.") as made:
        yield made


def test_a_language_model_is_chosen_without_being_loaded(project):
    assert pipeline_of(project) == ""
    take_pipeline(project, "blank:en")
    assert pipeline_of(project) == "blank:en"
    assert "blank:en" in pipelines_here(project)
    with pytest.raises(UserError, match="install it or choose another one"):
        take_pipeline(project, "xx_core_none_sm")
    take_pipeline(project, "")
    assert pipeline_of(project) == ""
    assert documents_done(project) == 0


def test_what_was_learned_is_told_and_a_damaged_card_is_none(project):
    assert learned_model(project) is None
    folder = ModelFolder(project.path)
    (folder.path / "0001").mkdir(parents=True)
    (folder.path / "current").write_text("0001\n")
    card = folder.path / "0001" / "model.json"
    card.write_text(json.dumps(CARD))
    found = learned_model(project)
    assert isinstance(found, LearnedModel)
    assert found.changes[0].used
    assert found.sentence == (
        "Model 1 of 2026-05-04, learned from 10 documents: F1 0.40 before, 0.50 with it."
    )
    for damaged in ("{", "{}", json.dumps(CARD | {"by_label": [{"odd": 1}]})):
        card.write_text(damaged)
        assert learned_model(project) is None


def test_training_apart_says_what_is_the_matter(tmp_path):
    with pytest.raises(UserError):
        train_apart(tmp_path / "nowhere.annotator", lambda _: None, lambda: False)
