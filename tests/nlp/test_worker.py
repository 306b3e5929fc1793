"""The worker process: results, crashes, hangs, a missing model, and that nothing is left."""

from __future__ import annotations

import dataclasses
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from annotator.core.text import sha256_of
from annotator.nlp.spec import SuggesterSpec
from annotator.nlp.worker import Died, Failed, Ready, Suggested, Worker

ROOT = Path(__file__).parents[2]
CAN_FREEZE = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no SIGSTOP here")
WAIT = 60.0  # seconds that a slow machine may take; nothing is measured


@pytest.fixture
def odd(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent / "doubles"))
    return SuggesterSpec({}, "", "", factory="odd_suggesters:build")


@pytest.fixture
def worker_of():
    workers = []

    def make(spec, **options):
        worker = Worker(spec, **options)
        workers.append(worker)
        worker.start()
        return worker

    yield make
    for worker in workers:
        worker.close()
    assert multiprocessing.active_children() == []


def receive_until(worker, kind, wanted=1):
    """Everything up to the n-th happening of a kind."""
    seen = []
    deadline = time.monotonic() + WAIT
    while sum(isinstance(each, kind) for each in seen) < wanted:
        assert time.monotonic() < deadline, seen
        happening = worker.receive(1.0)
        if happening is not None:
            seen.append(happening)
    return seen


def test_a_document_gets_its_suggestions(worker_of, spec, suggester):
    text = "Pakistan launched missile strikes inside Iran on Thursday.\r\n“Iran” 🚀 waits."
    worker = worker_of(spec)
    worker.submit("d1", text)
    ready, suggested = receive_until(worker, Suggested)
    assert isinstance(ready, Ready)
    assert ready.source == suggester.source
    assert suggested.document_id == "d1"
    assert suggested.sha256 == sha256_of(text)
    assert list(suggested.suggestions) == next(iter(suggester.suggest([text])))
    assert suggested.seconds > 0


def test_a_missing_model_says_what_to_install(worker_of, spec):
    worker = worker_of(dataclasses.replace(spec, pipeline="xx_core_none_sm"))
    worker.submit("d1", "text")
    failed, died = receive_until(worker, Died)
    assert failed == Failed("d1", died.why)
    assert "spacy download xx_core_none_sm" in died.why
    assert died.final
    assert worker.receive(0.1) is None


def test_what_can_be_solved_is_said(worker_of, odd):
    worker = worker_of(dataclasses.replace(odd, factory="odd_suggesters:refuse"))
    assert receive_until(worker, Died) == [Died("Install the language model first.", final=True)]


@pytest.mark.parametrize("factory", ["nowhere:build", "odd_suggesters:nothing", "no colon"])
def test_an_unknown_factory_is_named(worker_of, odd, factory):
    worker = worker_of(dataclasses.replace(odd, factory=factory))
    [died] = receive_until(worker, Died)
    assert factory in died.why


def test_a_crash_fails_its_document_once_and_the_others_go_on(worker_of, odd):
    worker = worker_of(odd)
    for document, text in (("a", "fine"), ("b", "CRASH"), ("c", "fine too")):
        worker.submit(document, text)
    seen = receive_until(worker, Suggested, 2)
    assert [type(each) for each in seen] == [Ready, Suggested, Failed, Died, Ready, Suggested]
    assert [each.document_id for each in seen if isinstance(each, Failed)] == ["b"]
    assert [each.document_id for each in seen if isinstance(each, Suggested)] == ["a", "c"]


@CAN_FREEZE
def test_a_hang_is_noticed(worker_of, odd):
    worker = worker_of(odd, silence=3.0)
    worker.submit("a", "FREEZE")
    worker.submit("b", "fine")
    seen = receive_until(worker, Suggested)
    assert [type(each) for each in seen] == [Ready, Failed, Died, Ready, Suggested]
    assert "no sign of life" in seen[1].why


def test_a_long_document_is_no_hang(worker_of, odd):
    worker = worker_of(odd, silence=1.2)
    worker.submit("a", "SLOW")
    assert [type(each) for each in receive_until(worker, Suggested)] == [Ready, Suggested]


def test_an_error_fails_one_document_only(worker_of, odd):
    worker = worker_of(odd)
    worker.submit("a", "RAISE")
    worker.submit("b", "fine")
    _, failed, suggested = receive_until(worker, Suggested)
    assert failed == Failed("a", "ValueError: no such thing")
    assert suggested.document_id == "b"


def test_a_suggester_that_never_starts_is_given_up(worker_of, odd):
    worker = worker_of(dataclasses.replace(odd, factory="odd_suggesters:crash"))
    worker.submit("a", "fine")
    seen = receive_until(worker, Died, 3)
    assert [each.final for each in seen if isinstance(each, Died)] == [False, False, True]
    assert sum(isinstance(each, Failed) for each in seen) == 1


def test_the_open_document_comes_first(worker_of, odd):
    worker = worker_of(odd)
    for name in "abcd":
        worker.submit(name, "fine")
    worker.prioritise("c")
    worker.prioritise("unknown")
    seen = receive_until(worker, Suggested, 4)
    assert [each.document_id for each in seen if isinstance(each, Suggested)] == list("cabd")
    assert worker.pending == 0


def test_asking_again_replaces_the_text(worker_of, odd):
    worker = worker_of(odd)
    worker.submit("a", "old")
    worker.submit("a", "new")
    _, suggested = receive_until(worker, Suggested)
    assert suggested.sha256 == sha256_of("new")
    assert worker.receive(0.2) is None


def test_cancelled_documents_are_not_heard_of(worker_of, odd):
    worker = worker_of(odd)
    receive_until(worker, Ready)
    worker.submit("a", "SLOW")
    worker.submit("b", "fine")
    worker.cancel_all()
    assert worker.pending == 0
    worker.submit("c", "fine")
    assert [each.document_id for each in receive_until(worker, Suggested)] == ["c"]


def test_big_texts_do_not_jam_the_pipe(worker_of, odd):
    worker = worker_of(odd)
    texts = {name: name * 1_000_000 for name in "abc"}
    for name, text in texts.items():
        worker.submit(name, text)
    seen = receive_until(worker, Suggested, 3)
    assert {e.document_id: e.sha256 for e in seen if isinstance(e, Suggested)} == {
        name: sha256_of(text) for name, text in texts.items()
    }


@pytest.mark.parametrize("text", ["fine", "SLOW", pytest.param("FREEZE", marks=CAN_FREEZE)])
def test_closing_leaves_nothing(odd, text):
    threads = threading.active_count()
    worker = Worker(odd)
    worker.start()
    receive_until(worker, Ready)
    worker.submit("a", text)
    worker.close()
    worker.close()
    assert multiprocessing.active_children() == []
    assert threading.active_count() == threads
    assert worker.receive(0.0) is None


def test_closing_before_it_is_up(odd):
    worker = Worker(odd)
    worker.start()
    worker.close()
    assert multiprocessing.active_children() == []


def test_it_can_be_started_again(worker_of, odd):
    worker = worker_of(odd)
    receive_until(worker, Ready)
    worker.close()
    worker.start()
    worker.submit("a", "fine")
    assert isinstance(receive_until(worker, Suggested)[-1], Suggested)


ABANDONED = """
import os, signal, sys, time
sys.path.insert(0, {doubles!r})
from annotator.nlp.spec import SuggesterSpec
from annotator.nlp.worker import Ready, Worker

def main():
    worker = Worker(SuggesterSpec({{}}, "", "", factory="odd_suggesters:build"))
    worker.start()
    while not isinstance(worker.receive(1.0), Ready):
        pass
    worker.submit("a", "ENDLESS")
    time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_killed_parent_takes_the_worker_with_it(tmp_path):
    doubles = str(Path(__file__).parent / "doubles")
    script = tmp_path / "abandoned.py"
    script.write_text(ABANDONED.format(doubles=doubles), "utf-8")
    # The worker inherits the pipe, so that reading it ends when the last of them has ended.
    done = subprocess.run(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        timeout=WAIT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL


PARENT = """
import sys
sys.path.insert(0, {doubles!r})
from annotator.nlp.spec import SuggesterSpec
from annotator.nlp.worker import Suggested, Worker

def main():
    with Worker(SuggesterSpec({{}}, "", "", factory="odd_suggesters:build")) as worker:
        worker.submit("a", "fine")
        for _ in range(60):
            found = worker.receive(1.0)
            if isinstance(found, Suggested):
                print(found.document_id, "PySide6" in sys.modules, "spacy" in sys.modules)
                return

{guard}main()
"""


@pytest.mark.parametrize("guard", ["if __name__ == '__main__':\n    "])
@pytest.mark.parametrize("as_module", [True, False])
def test_the_parent_may_be_a_script_or_a_module(tmp_path, guard, as_module):
    doubles = str(Path(__file__).parent / "doubles")
    script = tmp_path / ("started/__main__.py" if as_module else "console-script")
    script.parent.mkdir(exist_ok=True)
    script.write_text(PARENT.format(doubles=doubles, guard=guard), "utf-8")
    command = [sys.executable, "-m", "started"] if as_module else [sys.executable, str(script)]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path)])}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=WAIT, env=paths, cwd=tmp_path, check=False
    )
    assert done.stdout.split() == ["a", "False", "False"], done.stderr


def test_importing_the_room_needs_neither_spacy_nor_qt():
    names = ["protocol", "spec", "worker", "suggesters", "pipeline", "lexicon", "gazetteer"]
    code = "import sys, json\n" + "".join(f"import annotator.nlp.{name}\n" for name in names)
    code += "print(json.dumps([m for m in ('spacy', 'PySide6', 'thinc') if m in sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert json.loads(done.stdout) == []
