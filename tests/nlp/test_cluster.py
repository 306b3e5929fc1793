"""A real cluster: the same suggestions, lost workers, workers that lack something, no cluster."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import time

import pytest

from annotator.core.errors import UserError
from annotator.nlp.cluster import Noticed, suggest_on_cluster
from annotator.nlp.pool import suggest_side_by_side
from annotator.nlp.spec import SuggesterSpec
from annotator.nlp.worker import Failed, Ready, Suggested
from tests.nlp.clusters import Cluster

pytest.importorskip("distributed")
ODD = SuggesterSpec({}, "", "", factory="odd_suggesters:build")


@pytest.fixture
def cluster(tmp_path):
    with Cluster(tmp_path) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def standing(tmp_path_factory):
    """A cluster with a worker, for those tests that leave it as it was."""
    with Cluster(tmp_path_factory.mktemp("standing")) as cluster:
        cluster.worker()
        cluster.wait_for(1)
        yield cluster


def results(happenings, kind=Suggested):
    return sorted(
        (each for each in happenings if isinstance(each, kind)), key=lambda e: e.document_id
    )


def untimed(happenings):
    return [dataclasses.replace(each, seconds=0.0) for each in results(happenings)]


def test_the_same_as_one_process_though_a_worker_is_killed(cluster, spec):
    text = "Pakistan launched missile strikes inside Iran on Thursday. “Iran” 🚀 waits.\r\n"
    texts = [(f"d{number:03}", f"{number}. {text * (number % 5 + 1)}") for number in range(40)]
    one = untimed(suggest_side_by_side(spec, texts, 1))
    workers = [cluster.worker(), cluster.worker()]
    seen, asked = [], []

    def given():
        for each in texts:
            asked.append(each[0])
            yield each

    with contextlib.closing(suggest_on_cluster(spec, given(), cluster.address)) as happenings:
        for each in happenings:
            seen.append(each)
            done = sum(isinstance(happening, Suggested) for happening in seen)
            assert len(asked) <= done + 2 * 2 * 4  # in work, and finished but not yet told
            if done == 10:
                workers[0].kill()
    assert isinstance(seen[0], Ready)
    assert untimed(seen) == one
    assert len([each for each in seen if isinstance(each, Suggested)]) == len(texts)
    [lost] = [each for each in seen if isinstance(each, Noticed)]
    assert "lost" in lost.why
    assert "again" in lost.why


def test_workers_that_lack_something_are_named_and_the_others_work(cluster, spec, tmp_path):
    import spacy

    (tmp_path / "here").mkdir()
    spacy.blank("en").to_disk(tmp_path / "here" / "model_of_ours")
    (tmp_path / "there").mkdir()
    cluster.worker(without="annotator")
    cluster.worker(folder=tmp_path / "there")
    good = cluster.worker(folder=tmp_path / "here")
    cluster.wait_for(3)
    texts = [(str(number), "Iran waits.") for number in range(10)]
    ours = dataclasses.replace(spec, pipeline="model_of_ours")
    seen = list(suggest_on_cluster(ours, texts, cluster.address))
    assert len(results(seen)) == 10
    whys = sorted(each.why for each in seen if isinstance(each, Noticed))
    assert len(whys) == 2
    assert "No language model 'model_of_ours' is installed" in whys[0]
    assert "has no Annotator" in whys[1]
    assert good.poll() is None


def test_a_trained_model_is_sent_along(standing, spec, tmp_path):
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": "Quux"}])
    (tmp_path / "0007").mkdir()
    nlp.to_disk(tmp_path / "0007" / "pipeline")
    card = {"number": 7, "labels": ["ORG"]}
    (tmp_path / "0007" / "model.json").write_text(json.dumps(card))
    learned = dataclasses.replace(spec, trained=str(tmp_path / "0007"))
    texts = [("a", "Iran met quux and Quux on Friday.")]
    there = list(suggest_on_cluster(learned, texts, standing.address))
    here = list(suggest_side_by_side(learned, texts, 1))
    assert untimed(there) == untimed(here)
    assert there[0] == here[0]
    assert there[0].source.count("trained:7") == 1
    assert "trained:7" in {each.origin.source for each in results(there)[0].suggestions}


def test_another_version_is_named(standing, spec, tmp_path, monkeypatch):
    from annotator.nlp import cluster_task

    monkeypatch.setattr(cluster_task, "_versions", lambda pipeline: {"spacy": "1.2.3"})
    with pytest.raises(UserError, match=r"it has spacy 3\.\S+, but 1\.2\.3 is needed"):
        list(suggest_on_cluster(spec, [("a", "Ana left.")], standing.address))
    monkeypatch.setattr(cluster_task, "_code", lambda: "of tomorrow")
    with pytest.raises(UserError, match="another version of Annotator"):
        list(suggest_on_cluster(spec, [("a", "Ana left.")], standing.address))


def test_no_worker_that_can_be_used_is_an_error_that_says_why(standing, spec):
    unknown = dataclasses.replace(spec, pipeline="xx_core_none_sm")
    with pytest.raises(UserError, match=r"No worker .*spacy download xx_core_none_sm"):
        list(suggest_on_cluster(unknown, [("a", "Ana left.")], standing.address))


def test_a_text_that_kills_workers_is_left_out(cluster):
    workers = [cluster.worker() for _ in range(4)]
    cluster.wait_for(4)
    texts = [("bad", "CRASH"), *((str(number), "fine") for number in range(30))]
    seen = list(suggest_on_cluster(ODD, texts, cluster.address))
    assert [each.document_id for each in results(seen, Failed)] == ["bad"]
    assert len(results(seen)) == 30
    assert sum(each.poll() is None for each in workers) == 1


def test_a_worker_that_comes_later_goes_on(cluster):
    first = cluster.worker()
    texts = [(str(number), "fine") for number in range(30)]
    seen = []
    for each in suggest_on_cluster(ODD, texts, cluster.address):
        seen.append(each)
        if len(results(seen)) == 10 and first.poll() is None:
            first.kill()
            first.wait()
            cluster.worker()
    assert len(results(seen)) == 30
    assert results(seen, Failed) == []
    assert sum(isinstance(each, Noticed) for each in seen) == 1


def test_an_error_is_of_its_document_alone(standing):
    seen = list(suggest_on_cluster(ODD, [("a", "RAISE"), ("b", "fine")], standing.address))
    assert results(seen, Failed) == [Failed("a", "ValueError: no such thing")]
    assert [each.document_id for each in results(seen)] == ["b"]


def test_no_worker_at_all_is_waited_for_and_then_said(cluster):
    with pytest.raises(UserError, match="no worker that can be used"):
        list(suggest_on_cluster(ODD, [("a", "fine")], cluster.address, patience=0.5))


def test_a_scheduler_that_ends_is_said(cluster, monkeypatch):
    cluster.worker()
    cluster.wait_for(1)
    monkeypatch.setattr("annotator.nlp.cluster._CONNECT", "2s")  # as long as it is looked for
    happenings = suggest_on_cluster(ODD, [("a", "fine"), ("b", "ENDLESS")], cluster.address)
    assert isinstance(next(happenings), Ready)
    assert isinstance(next(happenings), Suggested)
    cluster.scheduler.kill()
    with pytest.raises(UserError, match="is gone"):
        next(happenings)


def test_what_its_connections_leave_behind_is_no_news(standing, monkeypatch):
    import distributed

    clients = []

    class Kept(distributed.Client):
        def __init__(self, *given, **named):
            super().__init__(*given, **named)
            clients.append(self)

    monkeypatch.setattr(distributed, "Client", Kept)
    assert results(suggest_on_cluster(ODD, [("a", "fine")], standing.address))
    left = clients[0].loop.asyncio_loop.create_future()
    left.set_exception(OSError("cut off"))
    del left  # asyncio tells of it as an error, which would fail this test


def test_it_stops_when_asked(cluster):
    cluster.worker()
    begun = time.monotonic()
    cancelled = lambda: time.monotonic() - begun > 1.0  # noqa: E731
    assert not results(
        suggest_on_cluster(ODD, [("a", "ENDLESS")], cluster.address, cancelled), Failed
    )


@pytest.mark.parametrize("address", ["", "here", "http://a:1", "tcp://a", "tcp://a:1/b"])
def test_what_is_no_address_is_refused(address):
    with pytest.raises(UserError, match="no address of a cluster"):
        list(suggest_on_cluster(ODD, [("a", "fine")], address))
