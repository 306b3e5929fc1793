"""``annotator agreement``: what it prints, in each form, says what the service says."""

import csv
import io
import json

import pytest

from annotator.services.agreement import compare
from annotator.services.project import open_project
from tests.annotated import annotated
from tests.services.test_agreement import ANA, BO, GOLD, STORY
from tests.services.test_agreement_properties import SCHEMA


@pytest.fixture
def path(tmp_path):
    documents = [(STORY, {"Ana": ANA, "Bo": BO, GOLD: ANA})]
    annotated(tmp_path / "news.annotator", SCHEMA, documents).close()
    return tmp_path / "news.annotator"


def expected(path):
    with open_project(path) as project:
        record = compare(project).record()
    record["made"].pop("at")
    return record


def test_json_is_what_the_service_says(annotator, path):
    result = annotator("agreement", path, "--json")
    assert result.returncode == 0
    record = json.loads(result.stdout)
    record["made"].pop("at")
    assert record == json.loads(json.dumps(expected(path)))


def test_options_are_settings(annotator, path):
    result = annotator(
        "agreement", path, "--json", "--annotator", "Bo", "--annotator", "Ana", "--gold", "--seed",
        "7", "--bootstrap", "10", "--parents", "--without-untouched", "--all-layers", "--label",
        "GPE", "--label", "MEET", "--since", "2020-01-31", "--text", "raid",
    )  # fmt: skip
    record = json.loads(result.stdout)
    assert record["settings"] == {
        "annotators": ["Bo", "Ana"],
        "gold": True,
        "all_layers": True,
        "documents": [],
        "labels": ["GPE", "MEET"],
        "text": "raid",
        "since": "2020-01-31",
        "until": "",
        "without_untouched": True,
        "level": "parent",
        "samples": 10,
        "seed": 7,
    }
    assert record["annotators"] == ["Bo", "Ana", "gold"]
    assert "too few documents" in result.stderr


def test_the_table_can_be_read(annotator, path):
    result = annotator("agreement", path)
    assert result.returncode == 0
    lines = result.stdout.decode().splitlines()
    assert lines[0] == "news: 2 annotators, 1 shared document, 0 without a mark"
    assert any(line.startswith("Mentions, exact") and "0.444" in line for line in lines)
    assert "Event types" in lines
    assert "Against the gold" not in lines
    gold = annotator("agreement", path, "--gold").stdout.decode()
    assert "Against the gold" in gold
    assert "look at precision and recall" in gold


def test_csv_has_the_same_numbers(annotator, path):
    rows = list(csv.DictReader(io.StringIO(annotator("agreement", path, "--csv").stdout.decode())))
    overall = {row["measure"]: row for row in rows if row["section"] == "overall"}
    value = expected(path)["figures"]["entities exact"]["value"]
    assert float(overall["entities exact"]["value"]) == value
    more = list(
        csv.DictReader(
            io.StringIO(annotator("agreement", path, "--csv", "--advanced").stdout.decode())
        )
    )
    assert [row for row in more if row["section"] == "advanced"]


def test_advanced_is_added_where_it_is_asked_for(annotator, path):
    assert "advanced" not in json.loads(annotator("agreement", path, "--json").stdout)
    record = json.loads(annotator("agreement", path, "--json", "--advanced").stdout)
    assert [row["kind"] for row in record["advanced"]] == ["entity", "trigger"]
    assert "gamma" in annotator("agreement", path, "--advanced").stdout.decode()


def test_nothing_to_compare_is_a_problem(annotator, tmp_path):
    annotated(tmp_path / "alone.annotator", SCHEMA, [(STORY, {"Ana": ANA})]).close()
    result = annotator("agreement", tmp_path / "alone.annotator")
    assert result.returncode == 1
    assert "fewer than two annotators" in result.stderr


def test_wrong_use_says_what_to_do(annotator, path):
    assert annotator("agreement", path, "--json", "--csv").returncode == 2
    result = annotator("agreement", path, "--annotator", "Zed")
    assert result.returncode == 2
    assert "Ana, Bo" in result.stderr
