"""The translated guide is the English one in other words: line by line the same keys and commands.

A line that is added to an English page, or changed in what it names, makes these tests fail until
each translation has it, too.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QUrl

from annotator.core.translation import tr
from annotator.formats.registry import FORMATS
from annotator.gui.actions import ACTIONS, BY_ID, menu_name
from annotator.gui.language import LANGUAGES
from annotator.gui.manual import CODE, KEY, NAMES, anchor, page_path, portable_key, read_pages
from annotator.paths import resource_path
from tests.formats.feature_table import renewed
from tests.gui.guide_keys import refreshed, translations
from tests.gui.in_language import speaking
from tests.gui.test_guide_words import words_of_the_program

if TYPE_CHECKING:
    from tests.gui.desk import Desk

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]*)\)")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]*)\)")
BOLD = re.compile(r"(?<!\*)\*\*([^*]+)\*\*(?!\*)")
EMPHASIZED = re.compile(r"(?<!\*)\*\*?([A-Z][^*]+)\*\*?")  # a button, a field, a page
MENU = re.compile(r"\*([^*>]+ > [^*]+)\*")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
LIST_ITEM = re.compile(r"(#+|-|\d+\.) ")

each_language = pytest.mark.parametrize("language", translations())
each_page = pytest.mark.parametrize("name", NAMES)


@cache
def text_of(language: str, name: str) -> str:
    return page_path(name, language).read_text(encoding="utf-8")


def lines_of(language: str, name: str) -> list[str]:
    return [line for line in text_of(language, name).splitlines() if line.strip()]


def kinds(lines: list[str]) -> list[str]:
    """What each line is: a heading of a level, a point of a list, a row, a line of code, words."""
    found, is_code = [], False
    for line in lines:
        marker = LIST_ITEM.match(line)
        is_fence = line.startswith("```")
        if is_code or is_fence:
            kind = line  # as it is
        elif line.startswith("|"):
            kind = f"a row of {line.count('|') - 1}"
        else:
            kind = "a picture" if line.startswith("![") else marker[1] if marker else "words"
        is_code ^= is_fence
        found.append(kind)
    return found


def target(language: str, here: str, link: str) -> tuple[str, int]:
    """The page that a link leads to, and which of its headings; 0 without one."""
    page, _, heading = link.partition("#")
    name = page.removesuffix(".md") or here
    if not heading:
        return name, 0
    headings = [line for line in lines_of(language, name) if line.startswith("#")]
    return name, [anchor(each.lstrip("# ")) for each in headings].index(heading)


def named(language: str, page: str, line: str) -> dict[str, Counter[object]]:
    """What a line names that is the same in every language, whatever the order of its words."""
    with speaking(language):
        code = [portable_key(each) for each in CODE.findall(KEY.sub("", line))]
    words = re.sub(r"\]\([^)]*\)", "]", CODE.sub("", KEY.sub("", line)))
    return {
        "actions": Counter(KEY.findall(line)),
        "code": Counter(code),
        "links": Counter(target(language, page, each) for each in LINK.findall(line)),
        "pictures": Counter(each.rpartition("/")[2] for each in PICTURE.findall(line)),
        "numbers": Counter(each.replace(",", ".") for each in NUMBER.findall(words)),
    }


@cache
def window(language: str) -> tuple[str, frozenset[str]]:
    """All that a window says in a language, and the English of it; in small letters."""
    path = resource_path("translations", f"annotator_{language}.ts")
    said = ElementTree.parse(path).iter("translation")
    words = "\n".join("".join(each.itertext()) for each in said).replace("&", "")
    sources = (each.text or "" for each in ElementTree.parse(path).iter("source"))
    return words.casefold(), frozenset(each.casefold() for each in sources)


def is_on_the_screen(words: str, language: str) -> bool:
    """Whether a window says this in a language: translated, or in English as what is not."""
    said, translated = window(language)
    small = words.casefold()
    return small in said or (small in words_of_the_program() and small not in translated)


def test_the_guide_is_there_in_every_language_of_the_window():
    assert translations() == sorted(set(LANGUAGES) - {"en"})


@each_language
def test_every_page_is_translated_and_has_a_title_of_its_own(language: str):
    folder = resource_path("help", language)
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{name}.md" for name in NAMES)
    titles = [page.title for page in read_pages(language)]
    assert len(set(titles)) == len(NAMES)
    assert all(page.markdown.startswith("# ") for page in read_pages(language))


@each_page
@each_language
def test_it_has_the_same_headings_points_rows_and_code(language: str, name: str):
    english, translated = lines_of("en", name), lines_of(language, name)
    for number, (first, second) in enumerate(zip(kinds(english), kinds(translated), strict=False)):
        assert first == second, f"“{english[number]}” is “{translated[number]}”"
    assert len(english) == len(translated)


@each_page
@each_language
def test_it_names_the_same_keys_code_links_pictures_and_numbers(language: str, name: str):
    for english, translated in zip(lines_of("en", name), lines_of(language, name), strict=True):
        assert named(language, name, translated) == named("en", name, english), translated


@each_page
@each_language
def test_nothing_is_left_in_english(language: str, name: str):
    assert sentences("en", name) & sentences(language, name) == set()


def sentences(language: str, name: str) -> set[str]:
    """Lines of several words that are no code."""
    lines = lines_of(language, name)
    prose = {line for line, kind in zip(lines, kinds(lines), strict=True) if line != kind}
    return {line for line in prose if len(re.findall(r"[a-z]{2,}", CODE.sub("", line))) > 6}


@each_page
@each_language
def test_keys_and_menus_are_written_as_the_window_has_them(qapp, language: str, name: str):
    text = text_of(language, name)
    with speaking(language):
        assert refreshed(text) == text  # else: python -m tests.gui.guide_keys
        menus = {
            f"{menu_name(each.menu)} > {each.text.rstrip('…')}" for each in ACTIONS if each.menu
        }
    assert set(re.findall(r"<!--(.*?)-->", text)) <= set(BY_ID)
    assert set(MENU.findall(text)) <= menus
    without = KEY.sub("", text).replace("`F2`", "").replace("F1", "")
    assert not re.search(r"Ctrl\+|Shift\+|\bF\d\b", without)


@each_page
@each_language
def test_what_is_bold_stands_on_the_screen(language: str, name: str):
    """As many bold words as in English, in the words of the window where the English ones are."""
    for english, translated in zip(lines_of("en", name), lines_of(language, name), strict=True):
        said, wanted = BOLD.findall(translated), BOLD.findall(english)
        assert len(said) == len(wanted), translated
        explained = [each for each in wanted if each.casefold() not in words_of_the_program()]
        unknown = [each for each in said if not is_on_the_screen(each, language)]
        if name != "files":  # names of formats
            assert len(unknown) <= len(explained), unknown


@cache
def called(language: str) -> dict[str, str]:
    """What the window says for an English sentence, both in small letters and without dots."""
    path = resource_path("translations", f"annotator_{language}.ts")
    messages = ElementTree.parse(path).iter("message")
    pairs = ((each.findtext("source", ""), each.findtext("translation", "")) for each in messages)
    return {
        english.casefold().rstrip("…"): said.strip().casefold().rstrip("…")
        for english, said in pairs
        if said.strip()
    }


@each_page
@each_language
def test_what_the_english_page_names_is_named_as_in_the_window(language: str, name: str):
    for english, translated in zip(lines_of("en", name), lines_of(language, name), strict=True):
        for words in EMPHASIZED.findall(KEY.sub("", english)):
            wanted = called(language).get(words.casefold().rstrip("…"), "")
            assert wanted in translated.casefold(), words


@each_language
def test_every_picture_is_where_the_page_says(language: str):
    for name in NAMES:
        for picture in PICTURE.findall(text_of(language, name)):
            assert (page_path(name, language).parent / picture).is_file(), (name, picture)


@each_language
def test_the_tables_of_formats_are_those_of_the_english_page(language: str):
    english, translated = text_of("en", "formats"), text_of(language, "formats")
    assert renewed(translated, english) == translated  # else: python -m tests.formats.feature_table


@each_language
def test_formats_are_called_as_in_the_window(language: str):
    text = text_of(language, "formats")
    with speaking(language):
        for each in FORMATS:
            assert f"- *{each.name}*: {tr(each.title)}" in text


# -- in the window --------------------------------------------------------------------------------


def test_the_window_shows_the_guide_in_its_language(make_desk, disagreement):
    with speaking("de"):
        desk: Desk = make_desk(disagreement, name="Lea")
        desk.press("Ctrl+6", "Shift+F1")
        manual = desk.dialog().manual
        titles = [manual.list.item(row).text() for row in range(manual.list.count())]
        assert titles == [page.title for page in read_pages("de")]
        assert manual.name == "agreement"
        assert "\ufffc" in manual.page.toPlainText()  # the picture that all languages share
        manual.show_page("start")
        assert "Datei > Beispielprojekt öffnen" in manual.page.toPlainText()
        assert "Weiter: " in manual.page.toPlainText()


@each_language
def test_every_title_has_room_in_the_list(make_desk, language: str):
    with speaking(language):
        desk: Desk = make_desk()
        desk.press("Shift+F1")
        titles = desk.dialog().manual.list
        assert titles.sizeHintForColumn(0) <= titles.viewport().width()


def test_a_link_to_a_heading_leads_there_in_every_language(make_desk, disagreement):
    with speaking("de"):
        desk: Desk = make_desk(disagreement, name="Lea")
        desk.press("Shift+F1")
        manual = desk.dialog().manual
        manual.show_page("commands")
        [link] = [each for each in LINK.findall(text_of("de", "commands")) if "files.md#" in each]
        manual.page.anchorClicked.emit(QUrl(link))
        assert manual.name == "files"
        assert manual.page.verticalScrollBar().value() > 0


def test_a_page_that_nobody_has_translated_is_shown_in_english():
    assert page_path("start", "tlh") == resource_path("help", "start.md")
    assert [page.title for page in read_pages("tlh")] == [page.title for page in read_pages()]
