"""The report of a comparison: every number and setting, as it was computed."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from annotator.agreement.figures import Figure
from annotator.services.agreement import AgreementSettings, advanced, compare
from annotator.services.agreement.parts import MEANINGS, AnchoringRow, Measure
from annotator.services.agreement.recording import CONFUSED
from annotator.services.agreement_report import agreement_page
from annotator.services.project import open_project
from annotator.services.reports.definitions import DEFINITIONS
from annotator.services.reports.matrices import CONFUSIONS
from annotator.services.sample import create_sample
from tests.projects import STORY, make_project
from tests.services.report_pages import Element, read_page
from tests.services.team_projects import three_annotators
from tests.services.whole_layers import copy_layer

WHEN = "2026-11-26T19:12:00Z"


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with create_sample(tmp_path_factory.mktemp("sample") / "sample.annotator") as project:
        yield project


@pytest.fixture(scope="module")
def comparison(sample):
    return compare(sample)


@pytest.fixture(scope="module")
def page(sample, comparison):
    return read_page(agreement_page(comparison, sample, when=WHEN, examples=0))


@pytest.fixture(scope="module")
def team(tmp_path_factory):
    with three_annotators(tmp_path_factory.mktemp("team") / "team.annotator") as project:
        yield project


def _section(page: Element, name: str) -> Element:
    return page.all("section", id=name)[0]


def _lines(section: Element) -> dict[str, Element]:
    """The lines of a section's first table, by what stands at their head."""
    rows = section.all("table")[0].all("tbody")[0].all("tr")
    return {row.all("th")[0].words: row for row in rows}


def _numbers(figures) -> list[float]:
    """A figure's value, and the ends of its interval, for each of some figures."""
    found = []
    for each in figures:
        found += [each.value] if each.value is not None else []
        found += [each.low, each.high] if each.low is not None else []
    return found


def test_the_headline_is_the_comparisons(page, comparison):
    cards = _section(page, "headline").all("li")[: len(comparison.headline)]
    for card, headline in zip(cards, comparison.headline, strict=True):
        assert card.words.startswith(MEANINGS[headline.measure][0])
        assert card.numbers == _numbers([headline.figure, *headline.beside.values()])


def test_every_measure_stands_there_with_its_meaning(page, comparison):
    lines, meaning = _lines(_section(page, "overall")), _section(page, "meaning").words
    assert len(lines) == len(comparison.figures)
    for measure, figure in comparison.figures.items():
        title, how = MEANINGS[measure]
        parent = comparison.parents.get(measure)
        assert lines[title].numbers == _numbers([figure] if parent is None else [figure, parent])
        assert how in lines[title].words
        assert DEFINITIONS[measure] in meaning
    assert set(DEFINITIONS) == set(Measure)


@pytest.mark.parametrize(
    ("section", "rows"),
    [
        ("labels", "labels"), ("types", "types"), ("roles", "roles"), ("attributes", "attributes"),
        ("links", "links"), ("document-labels", "document_labels"),
    ],
)  # fmt: skip
def test_every_table_has_every_figure(page, comparison, section, rows):
    table = _section(page, section).all("table")[0]
    lines = table.all("tbody")[0].all("tr")
    given = getattr(comparison, rows)
    assert given
    columns = list(dict.fromkeys(name for row in given for name in row.figures))
    for line, row in zip(lines, given, strict=True):
        figures = [row.figures[name] for name in columns if name in row.figures]
        assert line.numbers == _numbers(figures)
        assert f"{row.count:,}" == line.all("td")[-1].words
        assert ("few" in line.all("th")[0].words) == row.is_rare
        assert row.note in line.all("th")[0].words


def test_the_confusions_are_those_of_the_comparison(page, comparison):
    matrices = _section(page, "confusions").all("table", class_="matrix many")
    found = comparison.confusion(Measure.ENTITIES_EXACT)
    size = len(found.labels)
    shown = [
        int(cell.words.replace(",", ""))
        for row in matrices[0].all("tbody")[0].all("tr")
        for cell in row.all("td")
        if cell.words not in ("", "·")
    ]
    given = [found.counts[i][j] for i in range(size) for j in range(i, size) if found.counts[i][j]]
    assert sorted(shown) == sorted(given)
    assert "not marked" in matrices[0].words
    assert set(CONFUSIONS) == set(CONFUSED)  # the ones that go out with the numbers
    wanted = [title for title, _ in CONFUSIONS.values()]
    assert [each.words for each in _section(page, "confusions").all("h3")] == wanted


def test_documents_come_with_the_most_differences_first(page, comparison):
    lines = _section(page, "documents").all("tbody")[0].all("tr")
    counts = [int(line.all("td")[-1].words.replace(",", "")) for line in lines]
    assert len(lines) == comparison.shared
    assert counts == sorted(counts, reverse=True)
    rows = {row.title: row.figure for row in comparison.documents(Measure.ENTITIES_EXACT)}
    for line in lines:
        assert line.numbers[0] == rows[line.all("th")[0].words].value


def test_people_and_anchoring(page, comparison):
    speed, fate = (table.all("tbody")[0] for table in _section(page, "people").all("table"))
    for person, timed, decided in zip(
        comparison.people, speed.all("tr"), fate.all("tr"), strict=True
    ):
        assert person.annotator == timed.all("th")[0].words == decided.all("th")[0].words
        assert timed.numbers == [
            *_numbers([person.words_per_hour, person.seconds_per_document]), person.seconds,
        ]  # fmt: skip
        assert decided.numbers == _numbers([person.acceptance, person.untouched])
        counts = [person.accepted, person.corrected, person.rejected, person.added]
        assert [each.words for each in decided.all("td")[-4:]] == [f"{each:,}" for each in counts]
    lines = _lines(_section(page, "anchoring"))
    for row in comparison.anchoring:
        line = lines[MEANINGS[row.measure][0]]
        assert line.numbers == _numbers([row.counted, row.left_out])


def test_every_setting_and_what_made_it_stand_there(page, comparison, sample):
    settings = _section(page, "settings")
    named = {each.attributes.get("data-setting") for each in settings.all("td")}
    assert {each.name for each in fields(AgreementSettings)} <= named
    for value in comparison.made.values():
        assert value in settings.words
    assert "26 November 2026, 19:12 UTC" in settings.words
    other = replace(
        comparison.settings, text="truce", since="2026-01-02", samples=2000, without_untouched=True
    )
    again = read_page(
        agreement_page(replace(comparison, settings=other), sample, when="2026-11-26", examples=0)
    )
    words = _section(again, "settings").words
    for each in ("“truce”", "2026-01-02", "2,000", "left out", "26 November 2026"):
        assert each in words


def test_three_annotators_have_a_matrix_and_twelve_documents_intervals(team):
    comparison = compare(team, AgreementSettings(samples=200, seed=5))
    page = read_page(agreement_page(comparison, team, when=WHEN, examples=0))
    tables = _section(page, "pairs").all("table")
    assert len(tables) == len(comparison.headline)
    for table, headline in zip(tables, comparison.headline, strict=True):
        cells = comparison.matrix(headline.measure)
        assert table.numbers == [
            each.figure.value for each in cells if each.figure.value is not None
        ]
        assert [each.words for each in table.all("thead")[0].all("th")] == ["Ana", "Bo", "Chen"]
    exact = comparison.figures[Measure.ENTITIES_EXACT]
    assert exact.low is not None
    overall = _lines(_section(page, "overall"))["Mentions, exact"]
    assert overall.numbers == [exact.value, exact.low, exact.high]
    labels = _lines(_section(page, "labels"))
    assert labels["GPE"].all("line", class_="line")
    assert "interval line from" in labels["GPE"].all("svg")[0].attributes["aria-label"]
    assert "agree least on mentions, exact" in _section(page, "headline").words


def test_what_is_undefined_says_why(team):
    comparison = compare(team)
    page = read_page(agreement_page(comparison, team, when=WHEN, examples=0))
    overall = _section(page, "overall")
    links = comparison.figures[Measure.LINKS_TYPED]
    assert links.value is None
    line = _lines(overall)["Links"]
    assert not line.numbers
    number = line.all("span", class_="why")[0].words.removeprefix("see ")
    reasons = {
        each.all("span", class_="why")[0].words: each.words
        for each in overall.all("ol", class_="reasons")[0].all("li")
    }
    assert links.reason in reasons[number]


def test_nothing_to_compare_is_a_page_that_says_so(tmp_path):
    with make_project(tmp_path / "alone.annotator", STORY) as project:
        comparison = compare(project)
        html = agreement_page(comparison, project, when=WHEN, examples=0)
    assert comparison.why_not
    assert comparison.why_not in read_page(html).all("header")[0].words


def test_against_the_gold(sample, tmp_path):
    path = tmp_path / "settled.annotator"
    sample.save_copy(path)
    with open_project(path) as project:
        for document in project.documents():
            copy_layer(project, document.id, "Ana", "Lead")
        comparison = compare(project, AgreementSettings(gold=True))
        page = read_page(agreement_page(comparison, project, when=WHEN, examples=0))
    lines = _section(page, "gold").all("tbody")[0].all("tr")
    for line, row in zip(lines, comparison.reference, strict=True):
        assert (line.all("th")[0].words, line.all("td")[0].words) == (
            row.annotator, MEANINGS[row.measure][0],
        )  # fmt: skip
        assert line.numbers == _numbers([row.precision, row.recall, row.f1])
    assert not page.all("section", id="pairs")
    assert "columns: the gold" in _section(page, "confusions").words


def test_examples_show_who_has_what_in_its_sentence(team):
    comparison = compare(team)
    page = read_page(agreement_page(comparison, team, when=WHEN, examples=2))
    blocks = {
        block.all("h4")[0].words: block
        for block in _section(page, "examples").all("div", class_="block")
    }
    assert set(blocks) >= {"GPE", "ORG", "Attack", "Attacker"}
    for row in (*comparison.labels, *comparison.roles):
        head = blocks["Attacker" if row.name == "attacker" else row.name].all("span")[0].words
        total = comparison.behind(team, row.cell, limit=0).total
        assert head == f"2 of {total} places"
    example = blocks["GPE"].all("ol")[0].all("li")[0]
    assert [each.words for each in example.all("mark")] == ["Estara"]
    assert example.all("p")[0].words.startswith("Estara struck Vardanian forces near Sarrin on")
    stances = [each.words for each in example.all("ul")[0].all("li")]
    assert stances == ["Ana, Bo GPE", "Chen not marked"]
    assert example.all("p")[1].words == "Article 2"


def test_advanced_figures_of_other_settings_are_left_out(team):
    comparison = compare(team, AgreementSettings(samples=20))
    own, other = (advanced(team, AgreementSettings(labels=each)) for each in ((), ("GPE",)))
    for units, is_there in ((own, True), (other, False)):
        html = agreement_page(comparison, team, when=WHEN, advanced=units, examples=0)
        sections = read_page(html).all("section", id="advanced")
        assert bool(sections) is is_there
        if sections:
            rows = sections[0].all("table")[0].all("tbody")[0].all("tr")
            for line, row in zip(rows, own.rows, strict=True):
                figures = [row.whole, row.places, row.labels, row.coverage, row.gamma]
                assert line.numbers == _numbers(figures)


def test_what_stands_out_is_said(team):
    plain = compare(team)
    high, low = Figure(0.81, count=9), Figure(0.6, count=9)
    rows = (AnchoringRow(Measure.TRIGGERS_TYPED, high, low),)
    comparison = replace(plain, empty=2, anchoring=rows)
    page = read_page(agreement_page(comparison, team, when=WHEN, examples=0))
    said = [
        each.words for each in _section(page, "headline").all("ul", class_="findings")[0].all("li")
    ]
    assert "triggers with type falls from 0.81 to 0.60" in " ".join(said)
    assert "In 2 of 12 shared documents nobody marked anything" in " ".join(said)
    (fall,) = _section(page, "anchoring").all("tbody")[0].all("tr")
    assert fall.all("td")[-1].words == "−0.21"
    assert [each.attributes["cx"] for each in fall.all("circle")] == ["81.0%", "60.0%"]
    alike = (AnchoringRow(Measure.TRIGGERS_TYPED, high, high),)
    page = read_page(agreement_page(replace(plain, anchoring=alike), team, when=WHEN, examples=0))
    assert "falls from" not in _section(page, "headline").words
