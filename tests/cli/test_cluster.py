"""``annotator suggest --cluster``: a project's suggestions by a real cluster on this machine."""

from __future__ import annotations

import os
import sqlite3
import sys

import pytest

from annotator.__main__ import main
from tests.cli.conftest import started
from tests.cli.test_projects import many_articles, stop_once
from tests.nlp.clusters import CHECKOUT, Cluster, without_package

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A cluster with one worker that can be used, and one that can't."""
    with Cluster(tmp_path_factory.mktemp("cluster")) as cluster:
        cluster.worker()
        cluster.worker(without="annotator")
        cluster.wait_for(2)
        yield cluster


def suggestions(path):
    with sqlite3.connect(path) as db:
        query = (
            "SELECT sha256, suggestions.id, body FROM suggestions "
            "JOIN documents ON number = document ORDER BY sha256, suggestions.id"
        )
        found = db.execute(query).fetchall()
    db.close()
    return found


def test_a_cluster_makes_the_same_suggestions(cluster, tmp_path, capsys):
    there, here = tmp_path / "there.annotator", tmp_path / "here.annotator"
    for path in (there, here):
        assert main(["sample", str(path)]) == 0
    capsys.readouterr()
    assert main(["suggest", str(there), "--cluster", cluster.address]) == 0
    said = capsys.readouterr().err
    assert "11 documents, " in said
    assert "The worker can't be used: it has no Annotator" in said
    assert main(["suggest", str(here), "--workers", "1"]) == 0
    assert len(suggestions(here)) > 500
    assert suggestions(there) == suggestions(here)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to a child there")
def test_what_ctrl_c_leaves_is_done_by_the_next_run(cluster, tmp_path, capsys):
    path = tmp_path / "p.annotator"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(many_articles(tmp_path, 30))]) == 0
    process = started("suggest", path, "--cluster", cluster.address, start_new_session=True)
    code, said = stop_once(process, path, "suggested_by", 1)
    assert code == 130, said
    assert "Run it again to go on." in said
    capsys.readouterr()
    assert main(["suggest", str(path), "--cluster", cluster.address]) == 0
    assert " documents, " in capsys.readouterr().err
    assert main(["suggest", str(path)]) == 0
    assert "0 documents, " in capsys.readouterr().err


def test_without_a_cluster_or_the_package_it_says_what_to_do(sample, annotator, tmp_path, capsys):
    assert main(["suggest", str(sample), "--cluster", "tcp://127.0.0.1:9", "--workers", "2"]) == 2
    assert main(["suggest", str(sample), "--cluster", "127.0.0.1"]) == 2
    assert "no address of a cluster" in capsys.readouterr().err
    paths = os.pathsep.join([without_package(tmp_path, "distributed"), str(CHECKOUT)])
    done = annotator("suggest", sample, "--cluster", "tcp://127.0.0.1:9", PYTHONPATH=paths)
    assert done.returncode == 2
    assert "pip install 'annotator[cluster]'" in done.stderr
