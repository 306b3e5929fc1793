"""What a screen reader sees and does: the tree of a window over AT-SPI, by D-Bus alone."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney.low_level import Message

_ATSPI = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_EVENTS = _ATSPI + "Event.Object"
_WATCHED = (
    "object:announcement",
    "object:text-caret-moved",
    "object:state-changed:focused",
    "object:active-descendant-changed",
)
_PATIENCE = 30.0  # seconds until something must have happened
_KEY_PRESS, _KEY_RELEASE, _KEY_SYM = 0, 1, 3
STATES = {"editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "showing": 25, "visible": 30}
KEYS = {
    "Ins": 0xFF63,
    "Tab": 0xFF09, "Return": 0xFF0D, "Esc": 0xFF1B, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53,
    "Down": 0xFF54, "Home": 0xFF50, "Backspace": 0xFF08, "Delete": 0xFFFF, "Space": 0x20,
    **{f"F{number}": 0xFFBD + number for number in range(1, 13)},
}  # fmt: skip
MODIFIERS = {"Shift": 50, "Ctrl": 37, "Alt": 64}  # where they lie on the X server's keyboard


@dataclass(frozen=True)
class Happened:
    """An event: its kind, what it says in words and numbers, and whose it is."""

    kind: str
    detail: str
    number: int
    value: Any
    path: str


class Reader:
    """A connection to the accessibility bus that hears what happens and presses keys."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address) as session:
            bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=30)
        self._connection = open_dbus_connection(reply.body[0])
        self.heard: deque[Happened] = deque(maxlen=2000)
        rule = MatchRule(type="signal", interface=_EVENTS)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        try:
            for event in _WATCHED:
                self.until(partial(self._watch, event), "the registry")
        except BaseException:
            self.close()
            raise

    def _watch(self, event: str) -> bool:
        """Have the application send events of a kind; the registry may be starting just now."""
        where = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "Registry")
        self.call(*where, "RegisterEvent", "s", event)
        return True

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    # -- calls ----------------------------------------------------------------------------------

    def call(
        self, bus: str, path: str, interface: str, method: str, form: str | None = None, *body: Any
    ) -> Any:
        """What a method gives; its first value. ``interface`` may lack AT-SPI's prefix."""
        whole = interface if "." in interface else _ATSPI + interface
        address = DBusAddress(path, bus_name=bus, interface=whole)
        message = new_method_call(address, method, form, body)
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        end = time.monotonic() + 20
        while True:
            found = self._connection.receive(timeout=max(0.1, end - time.monotonic()))
            if self._keep(found):
                continue
            if found.header.fields.get(5) == serial:  # the reply to it
                if found.header.message_type is MessageType.error:
                    raise DBusErrorResponse(found)
                return found.body[0] if found.body else None

    def _keep(self, message: Message) -> bool:
        """Remember an event; whether it was one."""
        if message.header.message_type is not MessageType.signal:
            return False
        fields = message.header.fields
        if fields.get(2) == _EVENTS and len(message.body) >= 4:
            detail, number, _, value, *_ = message.body
            self.heard.append(Happened(str(fields[3]), detail, number, value[1], str(fields[1])))
        return True

    def listen(self, seconds: float = 0.2) -> None:
        """Take in what happens for a while."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._keep(self._connection.receive(timeout=left))
            except TimeoutError:
                return

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Wait until something is there and give it."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                found = holds()
            except DBusErrorResponse:
                found = None  # it went away while we looked
            if found:
                return found
            self.listen()
        raise AssertionError(f"waited in vain for {what}")

    def said(self) -> list[str]:
        """Every announcement heard so far."""
        self.listen(0.3)
        return [str(each.value) for each in self.heard if each.kind == "Announcement"]

    # -- the tree and the keyboard --------------------------------------------------------------

    def application(self) -> Node:
        """The only application on this bus."""

        def found() -> Node | None:
            children = self.call("org.a11y.atspi.Registry", _ROOT, "Accessible", "GetChildren")
            return Node(self, *children[0]) if children else None

        return self.until(found, "the application")

    def press(self, *keys: str) -> None:
        """Press keys on the keyboard, named as in the key table."""
        where = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        for key in keys:
            *held, last = key.split("+")
            for name in held:
                self._type(where, MODIFIERS[name], _KEY_PRESS)
            self._type(where, KEYS.get(last) or ord(last.lower()), _KEY_SYM)
            for name in held[::-1]:
                self._type(where, MODIFIERS[name], _KEY_RELEASE)
            self.listen(0.15)

    def _type(self, where: tuple[str, str], code: int, kind: int) -> None:
        method = ("DeviceEventController", "GenerateKeyboardEvent")
        self.call(*where, *method, "isu", code, "", kind)


@dataclass(frozen=True)
class Node:
    """One thing of the tree."""

    reader: Reader
    bus: str
    path: str

    def _ask(self, interface: str, method: str, form: str | None = None, *body: Any) -> Any:
        return self.reader.call(self.bus, self.path, interface, method, form, *body)

    def _get(self, interface: str, name: str) -> Any:
        whole = "org.freedesktop.DBus.Properties"
        return self._ask(whole, "Get", "ss", _ATSPI + interface, name)[1]

    @property
    def name(self) -> str:
        return self._get("Accessible", "Name")

    @property
    def description(self) -> str:
        return self._get("Accessible", "Description")

    @property
    def role(self) -> str:
        return self._ask("Accessible", "GetRoleName")

    @property
    def interfaces(self) -> set[str]:
        return {each.removeprefix(_ATSPI) for each in self._ask("Accessible", "GetInterfaces")}

    def has(self, state: str) -> bool:
        """Whether it is ``focusable``, ``showing`` and so on."""
        low, high = self._ask("Accessible", "GetState")
        return bool((low | high << 32) >> STATES[state] & 1)

    def children(self) -> list[Node]:
        """What is directly in it."""
        return [Node(self.reader, *each) for each in self._ask("Accessible", "GetChildren")]

    def walk(self, *, showing: bool = True) -> Iterator[Node]:
        """It and everything in it, but for the cells of tables and, so asked, what isn't seen."""
        yield self
        if self.role in ("table", "list"):
            return
        for child in self.children():
            if not showing or child.has("showing"):
                yield from child.walk(showing=showing)

    def find(self, role: str, name: str, *, showing: bool = True) -> Node | None:
        """The first thing of this role whose name begins so, or None."""
        for node in self.walk(showing=showing):
            if node.role == role and node.name.startswith(name):
                return node
        return None

    # -- text, tables, actions ------------------------------------------------------------------

    @property
    def text(self) -> str:
        """All of its text."""
        return self._ask("Text", "GetText", "ii", 0, -1)

    @property
    def caret(self) -> int:
        """Where the caret is, in characters of ``text``."""
        return self._get("Text", "CaretOffset")

    def set_caret(self, offset: int) -> None:
        """Put the caret somewhere, as a reader's own keys do."""
        self._ask("Text", "SetCaretOffset", "i", offset)

    def write(self, words: str) -> None:
        """Replace its text."""
        self._ask("EditableText", "SetTextContents", "s", words)

    def act(self) -> None:
        """Do its first action: press a button."""
        self._ask("Action", "DoAction", "i", 0)

    @property
    def shape(self) -> tuple[int, int]:
        """A table's rows and columns."""
        return self._get("Table", "NRows"), self._get("Table", "NColumns")

    def cell(self, row: int, column: int) -> Node:
        """A table's cell."""
        return Node(self.reader, *self._ask("Table", "GetAccessibleAt", "ii", row, column))

    def row(self, number: int) -> list[str]:
        """What the cells of a table's row say."""
        return [self.cell(number, column).name for column in range(self.shape[1])]
