"""Training on a project's documents: what is learned, judged, used, stopped and gone on with."""

from __future__ import annotations

import json

import pytest

from annotator.core.errors import UserError
from annotator.core.model import Event, Mention, span_of
from annotator.services.evaluating import evaluate_project
from annotator.services.project import load_schema, open_project
from annotator.services.suggesting import suggest_all
from annotator.services.suggestion_store import spec_of
from annotator.services.trained_models import ModelFolder
from annotator.services.training import train
from tests.annotated import annotated

# A word that no list knows, so that only somebody's annotations can teach it.
WORD = "glarped"
TOWNS = ("Velm", "Sarrin", "Port Halden", "Tel Maruf", "Osk", "Marn", "Dorrin", "Kesh")
MORE_TOWNS = tuple(f"{town} {side}" for town in TOWNS for side in ("East", "West"))
ACTORS = ("Rebels", "Soldiers", "Militants", "Troops")


def texts() -> list[str]:
    return [
        f"{actor} {WORD} a village near {town} on Monday. Nobody in {town} spoke of it."
        for town in TOWNS
        for actor in ACTORS
    ]


def work(text: str) -> list:
    at = text.index(WORD)
    return [Event("e1", "ATTACK", span_of(text, (at, at + len(WORD))))]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A project in which the unknown word was annotated in every document."""
    path = tmp_path_factory.mktemp("training") / "news.annotator"
    documents = [(text, {"Ana": work(text)}) for text in texts()]
    annotated(path, load_schema(), documents).close()
    return path


@pytest.fixture(scope="module")
def trained(path):
    """The project's folder of models and the report, after a training that was stopped once."""
    told: list[int] = []
    with open_project(path) as project:
        stopped = train(
            project,
            passes=8,
            progress=lambda number, passes, f1: told.append(number),
            cancelled=lambda: len(told) == 2,
        )
        kept = json.loads((ModelFolder(path).unfinished / "state.json").read_text("utf-8"))
        report = train(
            project,
            passes=8,
            progress=lambda number, passes, f1: told.append(number),
            save=path.parent / "saved",
        )
    return stopped, kept, report, told


def test_stopped_it_keeps_whole_passes_and_goes_on_from_there(trained):
    stopped, kept, report, told = trained
    assert stopped.cancelled
    assert stopped.adopted is None
    assert stopped.summary() == "Stopped after 2 passes. Run it again to go on."
    assert kept["pass"] == 2
    assert told == list(range(1, report.passes + 1))


def test_what_was_taught_is_better_and_used(trained, path):
    *_, report, _ = trained
    assert report.taught + report.held_out == len(texts())
    attack = next(each for each in report.changes if each.label == "ATTACK")
    assert (attack.before, attack.used) == (0.0, True)
    assert attack.after > 0.5
    assert report.after > report.before
    assert report.keys_after < report.keys_before
    assert ModelFolder(path).current == report.adopted
    assert not ModelFolder(path).unfinished.exists()
    card = json.loads((report.adopted / "model.json").read_text("utf-8"))
    assert card["labels"] == [each.label for each in report.changes if each.used]
    assert not any(text[:20] in json.dumps(card) for text in texts())


def test_the_projects_suggester_uses_it(trained, path):
    from annotator.nlp.spec import suggester_of

    with open_project(path) as project:
        suggester = suggester_of(spec_of(project))
    text = f"Soldiers {WORD} a village near Osk on Friday."
    [items] = suggester.suggest([text])
    events = [each for each in items if isinstance(each, Event)]
    assert [(each.type, each.trigger.surface) for each in events] == [("ATTACK", WORD)]
    assert events[0].origin.source == "trained:1"
    assert {argument.role for argument in events[0].arguments} >= {"target", "place", "time"}
    labels = {each.label for each in items if isinstance(each, Mention)}
    assert "DATE" in labels  # what nobody taught comes from where it came from before
    assert "trained:1" in suggester.source


def test_documents_that_taught_the_model_are_counted_and_can_be_left_out(trained, path):
    *_, report, _ = trained
    with open_project(path) as project:
        assert suggest_all(project, again=True, workers=1).problems == []
        everything = evaluate_project(project)
        held_out = evaluate_project(project, held_out=True)
    assert (everything.documents, everything.taught) == (len(texts()), report.taught)
    assert everything.record()["taught"] == report.taught
    assert everything.caution().startswith(f"{report.taught} of the documents taught the trained")
    assert (held_out.documents, held_out.taught, held_out.caution()) == (report.held_out, 0, "")


def test_what_is_saved_is_a_plain_pipeline(trained, path):
    import spacy

    nlp = spacy.load(path.parent / "saved")
    doc = nlp(f"Rebels {WORD} a village near Velm.")
    assert [(each.text, each.label_) for each in doc.ents if each.label_ == "ATTACK"] == [
        (WORD, "ATTACK")
    ]


def test_what_is_no_better_is_not_used_and_the_older_one_stays(trained, path):
    *_, report, _ = trained
    with open_project(path) as project:
        again = train(project, passes=1)
        assert again.adopted is None
        assert "it is not used" in again.summary()
        assert ModelFolder(path).current == report.adopted


def test_too_few_documents_are_one_sentence(tmp_path):
    documents = [(text, {"Ana": work(text)}) for text in texts()[:3]]
    with annotated(tmp_path / "small.annotator", load_schema(), documents) as project:
        with pytest.raises(UserError, match="at least 5 documents that are done; there are 3"):
            train(project)
        assert not ModelFolder(project.path).path.exists()


def test_few_documents_can_not_tell_a_better_model_from_chance(tmp_path):
    documents = [(text, {"Ana": work(text)}) for text in texts()[:12]]
    with annotated(tmp_path / "few.annotator", load_schema(), documents) as project:
        report = train(project, passes=6)
        assert (report.taught, report.held_out, report.adopted) == (8, 4, None)
        assert "15 documents" in report.summary()


def test_a_label_in_too_few_held_out_documents_is_told_with_what_it_lacks(tmp_path):
    documents = [(text, {"Ana": work(text)}) for text in texts()[:12]]
    documents += [(f"Nobody left {town} on Monday.", {"Ana": []}) for town in MORE_TOWNS]
    with annotated(tmp_path / "rare.annotator", load_schema(), documents) as project:
        report = train(project, passes=8)
    attack = next(each for each in report.changes if each.label == "ATTACK")
    assert report.held_out >= 5
    assert attack.documents < 5
    assert (attack.used, attack.before, attack.after) == (False, 0.0, 0.0)
    assert attack.model > 0.5  # what was learned is told, though it is not used
    assert attack.more == 5 * (5 - attack.documents)
    assert attack.why_not_judged() == (
        f"ATTACK is marked in {attack.documents} held-out documents, too few to tell the model "
        f"from chance: about {attack.more} more finished documents with it are needed."
    )
    assert "too few held-out documents" in report.summary()
    assert f"{report.model:.3f} by the model itself" in report.summary()


def test_what_can_be_judged_lacks_nothing(trained):
    *_, report, _ = trained
    attack = next(each for each in report.changes if each.label == "ATTACK")
    assert attack.documents >= 5
    assert (attack.more, attack.why_not_judged()) == (0, "")
    assert attack.model == attack.after


def test_documents_that_are_not_done_teach_nothing(tmp_path):
    documents = [(text, {"Ana": work(text)}) for text in texts()[:6]]
    path = tmp_path / "open.annotator"
    with (
        annotated(path, load_schema(), documents, done=False) as project,
        pytest.raises(UserError, match="there are 0"),
    ):
        train(project)


@pytest.mark.parametrize("content", ["{", "{}", '{"number": "x", "labels": []}'])
def test_a_damaged_model_is_one_sentence(tmp_path, content):
    from annotator.nlp.training.trained import load_trained

    (tmp_path / "model.json").write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match="train again"):
        load_trained(tmp_path)


def test_a_language_without_a_model_is_learned_from_nothing():
    from annotator.nlp.training.examples import Mark, Marked
    from annotator.nlp.training.learning import find, learn, start

    towns = ("Velm", "Sarrin", "Osk", "Marn", "Dorrin", "Kesh")
    taught = [
        Marked(town, f"Les rebelles ont glarpé {town} lundi.", (Mark(17, 23, "ATTACK"),))
        for town in towns
    ] * 3
    nlp = start(None, "fr", ["ATTACK"], seed=0)
    *_, last = learn(nlp, taught, taught[:2], frozenset({"ATTACK"}), passes=range(1, 16), seed=0)
    assert last.f1 == 1.0
    assert find(nlp, "Les soldats ont glarpé Tel Maruf.") == [Mark(16, 22, "ATTACK")]


def test_from_nothing_it_goes_on_until_something_is_learned_and_the_same_each_time(tmp_path):
    path = tmp_path / "news.annotator"
    documents = [(text, {"Ana": work(text)}) for text in texts()[::2]]
    told: list[list[float]] = []
    with annotated(path, load_schema(), documents) as project:
        with project.file.writing():
            project.file.set_fact("pipeline", "blank:en")
        for _ in range(2):
            told.append([])
            report = train(project, fresh=True, progress=lambda *each: told[-1].append(each[2]))
    first_gain = next(at for at, f1 in enumerate(told[0]) if f1)
    assert first_gain > 0  # nothing at first: the weights are drawn by chance
    assert report.best > first_gain
    assert told[0] == told[1]


def test_marks_that_overlap_are_taught_once():
    from annotator.nlp.training.examples import Mark, Marked, examples_of, without_overlaps

    marks = [Mark(0, 7, "WEAPON"), Mark(0, 15, "ATTACK"), Mark(20, 24, "GPE"), Mark(19, 24, "LOC")]
    kept = without_overlaps(marks, frozenset({"ATTACK"}))
    assert kept == [Mark(0, 15, "ATTACK"), Mark(19, 24, "LOC")]

    import spacy

    text = "missile strikes in Iran"
    marked = Marked("a", text, (Mark(0, 15, "ATTACK"), Mark(20, 22, "GPE")))
    [example] = examples_of(spacy.blank("en"), marked, frozenset({"ATTACK"}))
    found = [(each.text, each.label_) for each in example.reference.ents]
    assert found == [("missile strikes", "ATTACK"), ("Iran", "GPE")]  # grown to the whole word
