"""An annotator's own time: what counts, for which days, and how honest the estimates are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from annotator.core import annotating, decisions
from annotator.core.model import Role, Stamp, Status, span_of
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from annotator.services.time_statistics import (
    CHART_DAYS,
    Pace,
    TimeStatistics,
    pace,
    time_statistics,
)  # fmt: skip
from tests.services.articles import make_project

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)  # a Wednesday
STAMP = Stamp("Ana", "2026-03-04T14:00:00Z")


@pytest.fixture
def project(tmp_path: Path):
    texts = [f"Estara spoke to {name} today." for name in ("Voss", "Maren", "Oyelle")]
    with make_project(tmp_path / "p.annotator", *texts) as made:
        yield made


def opened(project, number: int = 0, annotator: str = "Ana"):
    return open_document(project, project.documents()[number].id, annotator)


def work(project, number: int, seconds: float, at: datetime, *, done: bool = True) -> None:
    """So many active seconds on a document, that ended at a time."""
    here = opened(project, number)
    if done:
        here.apply(annotating.set_status(here.session, Status.DONE))
    with project.file.writing():
        project.file.layers.add_seconds(here.layer.number, seconds)
        project.file.times.add_worked("Ana", at.timestamp(), seconds)
        project.file._db.execute(
            "UPDATE layers SET finished = ? WHERE number = ? AND finished IS NOT NULL",
            [at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), here.layer.number],
        )


def test_today_this_week_and_all(project):
    work(project, 1, 100, NOW - timedelta(hours=1))
    work(project, 2, 200, NOW - timedelta(days=2))  # Monday
    work(project, 3, 400, NOW - timedelta(days=3))  # Sunday
    found = {span: time_statistics(project, "Ana", span, NOW) for span in ("today", "week", "all")}
    assert [each.documents for each in found.values()] == [1, 2, 3]
    assert [each.seconds for each in found.values()] == [100, 300, 700]
    assert found["today"].documents_per_hour == pytest.approx(36)
    assert found["today"].words_per_hour == pytest.approx(5 * 36)
    assert [each.seconds for each in found["week"].slowest] == [200, 100]
    days = found["today"].days
    assert len(days) == CHART_DAYS
    assert [(day.seconds, day.documents) for day in days[-4:]] == [
        (400, 1), (200, 1), (0, 0), (100, 1)
    ]  # fmt: skip


def test_documents_that_were_done_elsewhere_make_nobody_faster(project):
    work(project, 1, 0, NOW - timedelta(hours=2))  # it came in as done
    work(project, 2, 50, NOW - timedelta(hours=1), done=False)
    found = time_statistics(project, "Ana", "today", NOW)
    assert (found.documents, found.seconds) == (1, 50)
    assert found.documents_per_hour is None
    assert found.words_per_hour is None
    work(project, 3, 50, NOW)
    found = time_statistics(project, "Ana", "today", NOW)
    assert found.documents == 2
    assert found.documents_per_hour == pytest.approx(72)  # what is not done yet says nothing
    assert found.words_per_hour == pytest.approx(5 * 72)


def test_a_document_counts_with_all_the_time_it_took_on_whatever_days(project):
    """Two hours yesterday and twenty seconds today are no 180 documents an hour."""
    work(project, 1, 7180, NOW - timedelta(days=1), done=False)
    work(project, 1, 20, NOW)
    today = time_statistics(project, "Ana", "today", NOW)
    assert (today.documents, today.seconds) == (1, 20)
    assert today.documents_per_hour == pytest.approx(0.5)
    assert today.words_per_hour == pytest.approx(2.5)
    assert pace(project, "Ana", 0, NOW).per_hour == pytest.approx(0.5)


def test_days_are_those_of_the_persons_own_calendar(project):
    work(project, 1, 100, datetime(2026, 3, 3, 23, 30, tzinfo=UTC))
    east = timezone(timedelta(hours=5, minutes=30))
    assert time_statistics(project, "Ana", "today", NOW).documents == 0
    here = time_statistics(project, "Ana", "today", NOW.astimezone(east))
    assert (here.documents, here.seconds, here.days[-1].documents) == (1, 100, 1)


def test_nobody_sees_another_ones_time(project):
    work(project, 1, 100, NOW)
    other = time_statistics(project, "Bo", "all", NOW)
    assert (other.documents, other.seconds, other.slowest) == (0, 0, [])
    assert other.documents_per_hour is None
    assert other.words_per_hour is None


def test_the_seconds_of_decisions_by_kind_and_by_label(project):
    here = opened(project)
    here.apply(decisions.accept(here.session, ["m1"], STAMP), 2.0)
    here.apply(decisions.accept(here.session, ["m3"], STAMP), 4.0)
    here.apply(decisions.accept(here.session, ["m4", "m5"], STAMP), 12.0)  # six each
    here.apply(annotating.relabel(here.session, "m3", "ORG", STAMP), 3.0)
    here.apply(decisions.reject(here.session, ["m7"], STAMP), 1.0)
    here.apply(annotating.set_status(here.session, Status.DONE), 500.0)  # no decision about words
    found = time_statistics(project, "Ana", "all", NOW)
    assert [(each.name, each.count, each.median) for each in found.kinds] == [
        ("Accept", 4, 5.0), ("Relabel", 1, 3.0), ("Reject", 1, 1.0)
    ]  # fmt: skip
    labels = {each.name: (each.count, each.median, each.kind) for each in found.labels}
    assert labels["GPE"] == (3, 2.0, "mention")  # 1, 2 and 4: a rejected one took time too
    assert labels["ORG"] == (1, 3.0, "mention")
    assert found.decision is not None
    assert (found.decision.count, found.decision.median) == (6, 3.5)


def test_an_unknown_kind_of_edit_is_shown_by_its_own_name(project):
    here = opened(project)
    edit = annotating.set_flag(here.session, "odd")
    here.apply(type(edit)("turn upside down", edit.replacements), 1.5)
    (kind,) = time_statistics(project, "Ana", "all", NOW).kinds
    assert (kind.name, kind.median) == ("Turn upside down", 1.5)


def test_how_often_suggestions_were_right(project):
    here = opened(project)
    here.apply(decisions.accept(here.session, ["m1", "m3", "m4"], STAMP))
    here.apply(decisions.reject(here.session, ["m7"], STAMP))
    here.apply(annotating.relabel(here.session, "m4", "GPE", STAMP))
    found = time_statistics(project, "Ana", "all", NOW)
    (suggester,) = found.suggesters
    assert (suggester.name, suggester.count, suggester.share) == ("tests:1", 4, 0.5)
    shares = {each.name: (each.accepted, each.corrected, each.rejected)
              for each in found.suggested_labels}  # fmt: skip
    assert shares == {"GPE": (2, 0, 1), "DATE": (0, 1, 0)}


def test_leaving_a_document_counts_for_the_day_but_not_in_the_gold_layer(project):
    opened(project).leave(0, 0.0, 12.5)
    open_document(project, project.documents()[0].id, "Ana", Role.GOLD).leave(0, 0.0, 99.0)
    found = time_statistics(project, "Ana", "today")
    assert found.seconds == 12.5
    assert sum(day.seconds for day in found.days) == 12.5


def test_everything_goes_into_json(project):
    work(project, 1, 100, NOW)
    record = time_statistics(project, "Ana", "all", NOW).record()
    assert record["documents_per_hour"] == 36
    assert record["slowest"][0]["seconds"] == 100


# -- pace -----------------------------------------------------------------------------------------


def test_before_three_documents_it_is_too_early_to_say(project):
    assert pace(project, "Ana", 500, NOW).words == ""
    work(project, 1, 60, NOW)
    work(project, 2, 60, NOW)
    assert pace(project, "Ana", 500, NOW).words == "Too early to say how long the rest takes"


def test_the_rest_is_a_range_from_what_documents_took_for_their_words(project):
    for number, seconds in ((1, 50), (2, 100), (3, 200)):  # of five words each
        work(project, number, seconds, NOW - timedelta(minutes=10))
    found = pace(project, "Ana", 90, NOW)
    assert (found.low, found.high) == (900, 3600)
    assert found.words == "31 an hour · 15–60 min left"
    copy = project.path.with_name("copy.annotator")
    project.save_copy(copy)
    with open_project(copy) as again:  # it is in the file
        assert pace(again, "Ana", 90, NOW) == found
        assert pace(again, "Bo", 90, NOW) == Pace()


def test_what_was_done_before_this_hour_is_called_lately(project):
    for number in (1, 2, 3):
        work(project, number, 450, NOW - timedelta(hours=3))
    assert pace(project, "Ana", 0, NOW).words == "8.0 an hour lately"
    assert pace(project, "Ana", 400, NOW).words == "8.0 an hour lately · about 10 h left"


def test_long_documents_weigh_more_than_short_ones(project):
    """A short note at a crawl must not make the whole rest look slow."""
    work(project, 0, 30, NOW)  # a long one, a second a word
    for number in (1, 2):
        work(project, number, 100, NOW)
    assert pace(project, "Ana", 60, NOW).low < 90


def test_nothing_is_known_of_time_that_was_not_kept():
    assert TimeStatistics("Ana", "all", 5).documents_per_hour is None
    assert span_of("abc", (0, 1)).surface == "a"
