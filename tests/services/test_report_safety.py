"""Reports are read by people and browsers: nothing gets out of its place, everybody can read it."""

from __future__ import annotations

import re

import pytest

from annotator.core.colors import READABLE, contrast, mixed
from annotator.paths import resource_path
from annotator.services.agreement import AgreementSettings, advanced, compare
from annotator.services.agreement_report import agreement_page
from annotator.services.feedback_report import feedback_page
from annotator.services.reports.markdown import as_html
from tests.services.report_pages import read_page
from tests.services.team_projects import NAMES, SCRIPT, TITLE, VALUE, hostile
from tests.services.whole_layers import copy_layer

WHEN = "2026-11-26T19:12:00Z"


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    with hostile(tmp_path_factory.mktemp("hostile") / "hostile.annotator") as made:
        for document in made.documents():
            copy_layer(made, document.id, NAMES[1], f"Lead{SCRIPT}")
        yield made


def test_an_agreement_report_shows_attacks_as_words(project):
    settings = AgreementSettings(text="script", annotators=NAMES)
    html = agreement_page(
        compare(project, settings), project, when=WHEN, advanced=advanced(project, settings)
    )
    assert "<script" not in html.lower()
    assert "<img" not in html
    page = read_page(html)
    assert page.all("h1")[0].words == TITLE
    for words in (*NAMES, SCRIPT, f"Themes: {VALUE}", "Estara"):
        assert words in page.words
    examples = page.all("section", id="examples")[0]
    for kind in ("Mentions", "Events", "Arguments", "Attributes", "Document labels"):
        assert kind in [each.words for each in examples.all("h3")]
    assert any(each.words == SCRIPT for each in examples.all("mark"))
    assert "\N{REPLACEMENT CHARACTER} </style> forces." in examples.words


def test_a_feedback_report_shows_attacks_as_words_and_names_nobody_else(project):
    html = feedback_page(project, NAMES[0], when=WHEN)
    assert "<script" not in html.lower()
    page = read_page(html)
    assert page.all("h1")[0].words == NAMES[0]
    assert SCRIPT in page.all("aside")[0].words
    assert not any(name in page.text for name in (NAMES[1], NAMES[2], "Lead"))


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("One\nline", "<p>One line</p>"),
        ("a\n\nb", "<p>a</p>\n<p>b</p>"),
        ("**bold** *it* `code`", "<p><strong>bold</strong> <em>it</em> <code>code</code></p>"),
        ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
        ("Say:\n1. one", "<p>Say:</p>\n<ul><li>one</li></ul>"),
        ("#### Edge", "<p><strong>Edge</strong></p>"),
        ("2 * 3 * 4 & <b>", "<p>2 * 3 * 4 &amp; &lt;b&gt;</p>"),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        ("", ""),
    ],
)
def test_guidelines_become_harmless_elements(markdown, html):
    assert str(as_html(markdown)) == html


def _colors(style: str, theme: int) -> dict[str, str]:
    block = re.findall(r":root \{([^}]*)\}", style)[theme]
    return dict(re.findall(r"--([a-z]+): ([^;]+);", block))


@pytest.mark.parametrize("theme", [0, 1])
def test_every_word_can_be_read_on_every_tint(theme):
    style = resource_path("reports", "report.css").read_text(encoding="utf-8")
    colors = _colors(style, theme)
    for ground in (colors["page"], colors["panel"]):
        for name in ("ink", "soft", "accent"):
            assert contrast(colors[name], ground) >= READABLE, (name, ground)
    tints = [float(each) for each in re.findall(r"rgb\(var\(--heat\) / ([.\d]+)\)", style)]
    assert len(tints) == 10
    heat = "#" + "".join(f"{int(part):02x}" for part in colors["heat"].split())
    for share in tints:
        assert contrast(colors["ink"], mixed(colors["page"], heat, share)) >= READABLE, share


def test_the_style_sheet_prints_in_light_colours_and_asks_for_nothing():
    style = resource_path("reports", "report.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style
    assert style.count("prefers-color-scheme") == style.count("@media screen and (prefers")
