"""What a screen reader finds: names on everything, the text, what is under the caret, the table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from annotator.gui.actions import ACTIONS
from annotator.paths import resource_path

if TYPE_CHECKING:
    from annotator.gui.actions import Action
    from tests.gui.accessibility.conftest import Meeting
    from tests.gui.accessibility.reader import Node

pytestmark = pytest.mark.timeout(180)
USED = (
    "push button", "check box", "radio button", "text", "combo box", "list", "table", "menu item",
    "page tab", "spin button", "password text", "toggle button",
)  # fmt: skip
NOT_SPOKEN = re.compile(r"[\u2190-\u21ff\u2300-\u23ff]$")  # a key's sign alone is no name


def nameless(node: Node) -> list[str]:
    """Whatever can be used or reached in it and says nothing, or nothing that can be spoken."""
    return [
        f"{each.role} {each.name!r} {each.description!r}"
        for each in node.walk()
        if (each.has("focusable") or each.role in USED)
        and (not each.name.strip() or (len(each.name) < 3 and NOT_SPOKEN.search(each.name)))
    ]


def test_everything_in_the_window_has_a_name(meeting: Meeting):
    assert nameless(meeting.application) == []
    roles = [each.role for each in meeting.application.walk()]
    assert {"text", "list", "radio button", "menu item"} <= set(roles)


def test_the_window_and_the_queue_say_what_they_are(meeting: Meeting):
    assert meeting.find("frame").name.endswith("Annotator")
    queue = meeting.find("list", "Documents")
    (first, *_) = [child.name for child in queue.children()]
    assert re.search(r"\d+ (suggestions|words)|decided", first)


@pytest.mark.parametrize("page", ["F8", "F3", "F2", "F7"])
def test_everything_on_every_page_of_the_panel_has_a_name(meeting: Meeting, page: str):
    meeting.press(page)
    assert nameless(meeting.application) == []
    meeting.press("Esc")


# what opens a screen, a dialog or a field; the dialogs for files are the system's, not ours
FILES = {"new_project", "open_project", "import", "import_encoding", "save_copy", "merge"}
OPENERS = [
    action
    for action in ACTIONS
    if action.keys
    and action.id not in FILES
    and (
        action.text.endswith("…")
        or action.id.startswith("section_")
        or action.id in ("find", "search_queue", "flag", "help")
    )
]


@pytest.mark.parametrize("action", OPENERS, ids=lambda action: action.id)
def test_everything_that_a_key_opens_has_a_name(meeting: Meeting, action: Action):
    before = len(list(meeting.application.walk()))
    meeting.press(action.keys[0])
    meeting.keyboard.give_to_top()
    meeting.reader.listen(0.3)
    found, after = nameless(meeting.application), len(list(meeting.application.walk()))
    meeting.press("Esc", "Esc", "Ctrl+1", "Esc")
    meeting.reader.until(lambda: meeting.text.has("focused"), "the focus back in the text")
    assert found == []
    if action.id in ("palette", "find", "flag", "help", "export"):
        assert after != before  # it did open something


def test_the_text_is_the_documents_text(meeting: Meeting):
    articles = resource_path("sample", "articles").glob("*.txt")
    stored = [path.read_text(encoding="utf-8") for path in articles]
    shown = meeting.text.text
    assert shown.strip() in [" ".join(words.split(" ")).strip() for words in stored]
    assert len(shown) > 1000


def test_the_caret_is_seen_wherever_it_goes_and_can_be_put_anywhere(meeting: Meeting):
    reader, text = meeting.reader, meeting.text
    meeting.press("Ctrl+Home".replace("Home", "Left"), "Right")
    before = text.caret
    reader.heard.clear()
    meeting.press("Right")
    reader.until(lambda: text.caret > before, "the caret to move")
    moved = [each for each in reader.heard if each.kind == "TextCaretMoved"]
    assert [each.number for each in moved] == [text.caret]
    assert moved[0].path == text.path
    target = text.text.index(" ", 400) + 1
    text.set_caret(target)  # with the reader's own keys
    meeting.press("Right")  # and on with ours, from there
    assert text.caret > target
    assert text.text[text.caret - 1] in " (“‘'\"-\n" or text.text[text.caret] in ".,;:’'”"


def test_whoever_enters_an_annotation_hears_of_it(meeting: Meeting):
    reader, text = meeting.reader, meeting.text
    reader.heard.clear()
    meeting.press("Tab")
    sentence = reader.until(reader.said, "an announcement")[-1]
    words = sentence.split(",")[0]
    assert text.text[text.caret :].startswith(words)
    assert re.search(r", (mention|trigger), suggested", sentence)
    reader.heard.clear()
    meeting.press("Return")  # accepts, and goes on to the next one
    assert len(reader.until(reader.said, "the next announcement")) >= 1


def test_the_table_is_a_second_full_way_in(meeting: Meeting):
    reader = meeting.reader
    meeting.press("F8")
    table = meeting.find("table", "Annotations and suggestions")
    reader.until(lambda: table.has("focused") or _cell_has_focus(table), "the focus in the table")
    rows, columns = table.shape
    assert rows > 20
    assert columns == 4
    spoken = [table.row(number) for number in range(rows)]
    assert all(re.search(r", (mention|event), \w+", row[0]) for row in spoken)
    assert all(row[1] and row[2] for row in spoken)
    assert any(" of " in row[3] for row in spoken)  # what a mention fills
    events = [row for row in spoken if ", event, " in row[0]]
    assert any(row[3] for row in events)  # and what fills an event
    waiting = next(n for n in range(1, rows) if spoken[n][2] == "suggested")
    meeting.press("Home")
    reader.heard.clear()
    for _ in range(waiting):
        meeting.press("Down")
    focused = [each for each in reader.heard if each.detail == "focused" and each.number == 1]
    assert focused, "the rows that one goes to are never told"
    meeting.press("Return")
    reader.until(lambda: table.row(waiting)[2] == "accepted", "the row to be accepted")
    meeting.press("Ctrl+z")
    reader.until(lambda: table.row(waiting)[2] == "suggested", "the row to wait again")
    meeting.press("Backspace")
    reader.until(lambda: table.shape[0] == rows - 1, "the row to go")
    meeting.press("Ctrl+z", "Esc")
    reader.until(lambda: meeting.text.has("focused"), "the focus back in the text")


def _cell_has_focus(table: Node) -> bool:
    rows, _ = table.shape
    return any(table.cell(number, 0).has("focused") for number in range(rows))


def test_the_rows_of_the_event_card_are_reached_and_read(meeting: Meeting):
    reader = meeting.reader
    meeting.press("F2", "F7", "Ctrl+Down", "F7")  # once to see the card, once to go there
    row = reader.until(lambda: _focused(meeting), "a row with the focus")
    assert row.role == "push button"
    assert re.match(r"[\w ]+: .+", row.name)
    names = [each.name for each in meeting.application.walk() if each.role == "push button"]
    assert any(name.startswith("trigger: ") for name in names)
    meeting.press("Down")
    following = reader.until(lambda: _focused(meeting), "the next row")
    assert following.name != row.name
    meeting.press("F7")
    reader.until(lambda: meeting.text.has("focused"), "the focus back in the text")


def _focused(meeting: Meeting) -> Node | None:
    found = (each for each in meeting.application.walk() if each.has("focused"))
    return next((each for each in found if each.role == "push button"), None)
