"""Whatever comes back, in whatever order, however often: the project says the same."""

from __future__ import annotations

import json
import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.services import hand_out as handing
from annotator.services.annotating import open_document
from annotator.services.clock import stamp
from annotator.services.merging import merge
from annotator.services.project import open_project
from annotator.services.verifying import verify
from annotator.storage.canonical import dump
from tests.services.random_edits import Chance
from tests.services.teams import change_schema, copied, given_to, team_project, terms, work
from tests.storage.projects import raw


@dataclass
class History:
    """What happened on the way: packages as they were at some time, each a file."""

    folder: Path
    sent: list[Path] = field(default_factory=list)

    def keep(self, path: Path) -> None:
        self.sent.append(copied(path, self.folder / "sent" / f"{len(self.sent)}.annotator"))


def play(folder: Path, actions) -> tuple[Path, list[Path]]:
    """Carry out what happens; the project, and all that was sent back on the way."""
    path = folder / "news.annotator"
    history = History(folder)
    with team_project(path, 2) as project:
        packages = list(given_to(project, folder / "out", "Ana Ben", 2).values())
        for seed, (what, which) in enumerate(actions):
            if what == "work":
                work(packages[which], seed, 2)
                history.keep(packages[which])
            elif what == "fork" and history.sent:
                older = history.sent[which % len(history.sent)]
                fork = copied(older, folder / "forks" / f"{seed}.annotator")
                work(fork, seed, 2)
                history.keep(fork)
            elif what == "again" and history.sent:
                merge(project, history.sent[-1:])
                plan = handing.plan_again(project) if _is_open(project) else None
                if plan is not None:
                    report = handing.hand_out(project, plan, folder / "out")
                    packages += [each.path for each in report.packages]
            elif what == "lead":
                work_as(project, ("Ana", "Ben")[which], seed)
            elif what == "schema":
                if project.schema.entity("GPE"):
                    change_schema(project, "rename")
            elif what == "own schema":
                with open_project(packages[which]) as package:
                    if package.schema.entity("GPE") and package.schema.entity("LOC"):
                        change_schema(package, ("rename", "merge")[which])
    return path, history.sent


def _is_open(project) -> bool:
    counts = [handing.matrix(project).counts(name) for name in ("Ana", "Ben")]
    return any(each[handing.State.HANDED] + each[handing.State.BEGUN] for each in counts)


def work_as(project, name: str, seed: int) -> None:
    chance = Chance(random.Random(seed), lambda: f"lead-{seed}-{random.Random(seed).random()}")
    opened = open_document(project, project.documents()[0].id, name)
    opened.apply(chance.edit("label", opened.session, stamp("Lead")))


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["work"] * 4 + ["fork"] * 2 + ["again", "lead", "schema", "own schema"]),
        st.integers(0, 1),
    ),
    min_size=2,
    max_size=7,
)


def merged(base: Path, sent: list[Path], name: str) -> tuple[list[str], list]:
    """What a copy of the project says after merging these, one by one; and what was wrong."""
    copy = copied(base, base.parent / name / base.name)
    problems = []
    with open_project(copy) as project:
        for each in sent:
            problems += merge(project, [each]).problems
        assert list(verify(project)) == []
    return dump(copy), problems


@settings(max_examples=25, deadline=None)
@given(ACTIONS, st.randoms(use_true_random=False))
def test_the_order_of_merging_makes_no_difference(actions, chance):
    with tempfile.TemporaryDirectory() as name:
        base, sent = play(Path(name), actions)
        first, _ = merged(base, sent, "a")
        twice = sent * 2
        chance.shuffle(twice)
        second, _ = merged(base, twice, "b")
        assert first == second
        third, _ = merged(base, sent[::-1], "c")
        assert first == third


@settings(max_examples=15, deadline=None)
@given(ACTIONS)
def test_merging_again_changes_nothing(actions):
    with tempfile.TemporaryDirectory() as name:
        base, sent = play(Path(name), actions)
        with open_project(base) as project:
            merge(project, sent)
        before = dump(base)
        with open_project(base) as project:
            report = merge(project, sent)
            assert (report.taken, report.backup) == (0, None)
        assert dump(base) == before


@settings(max_examples=15, deadline=None)
@given(ACTIONS)
def test_nothing_is_lost(actions):
    """Every edit that anybody made stands in a log, or is kept, or is named as a problem."""
    with tempfile.TemporaryDirectory() as name:
        base, sent = play(Path(name), actions)
        _, problems = merged(base, sent, "a")
        told = {each.where for each in problems}
        have = bodies(base.parent / "a" / base.name)
        for each in sent:
            for document, body in own_bodies(each):
                assert body in have or any(document in where for where in told), (document, body)


def bodies(path: Path) -> set[str]:
    """What all edits that a project has say, in logs and kept layers."""
    with raw(path) as db:
        found = {row[0] for row in db.execute("SELECT body FROM edits")}
        for row in db.execute("SELECT body FROM kept_layers"):
            found |= {each[3] for each in json.loads(row[0])["log"]}
    return set(map(as_called_first, found))


def own_bodies(path: Path) -> list[tuple[str, str]]:
    """(Title, body) of the edits in a package, but for those that followed the schema."""
    query = """SELECT title, body FROM edits JOIN layers ON layers.number = layer
        JOIN documents ON documents.number = document LEFT JOIN steps ON steps.id = step
        WHERE schema_before IS NULL"""
    with raw(path) as db:
        return [(title, as_called_first(body)) for title, body in db.execute(query)]


def as_called_first(body: str | None) -> str:
    """An edit under the label that was renamed: a package's own names are led back."""
    return (body or "").replace('"COUNTRY"', '"GPE"')


@pytest.mark.timeout(600)
def test_two_hundred_packages_in_any_order_twice(tmp_path: Path):
    """The newest state of each layer stands, whatever came first."""
    base = tmp_path / "news.annotator"
    names = " ".join(f"P{number:03}" for number in range(200))
    with team_project(base, 8) as project:
        plan = handing.plan(project, terms(names, 50))
        packages = handing.hand_out(project, plan, tmp_path / "out").packages
    sent = []
    for number, package in enumerate(packages):
        work(package.path, number, 2)
        if number % 10 == 0:  # these are sent twice
            sent.append(copied(package.path, tmp_path / "early" / package.path.name))
            work(package.path, 1000 + number, 1)
        sent.append(package.path)
    assert len(sent) == 220
    dumps = []
    for seed in range(2):
        chance = random.Random(seed)
        order = sent * 2
        chance.shuffle(order)
        copy = copied(base, tmp_path / f"c{seed}" / base.name)
        with open_project(copy) as project:
            report = merge(project, order)
            assert report.problems == []
            assert len(report.packages) == len(sent)  # each file once
            report = merge(project, reversed(order))
            assert (report.taken, report.problems, report.backup) == (0, [], None)
            assert list(verify(project)) == []
        dumps.append(dump(copy))
    assert dumps[0] == dumps[1]
    assert len(dumps[0]) > 4000
