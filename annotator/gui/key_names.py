"""What a key press is called: one spelling for the table, the settings and the press itself."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from annotator.core.translation import phrase, tr

_MODIFIER = Qt.KeyboardModifier
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


def key_name(key: int, modifiers: Qt.KeyboardModifier, text: str) -> str:
    """The portable name of a key press, as the table spells it; "" for a modifier alone.

    Signs and digits are named by what they type, since where they lie, and whether Shift or
    AltGr is needed for them, differs from keyboard to keyboard.
    """
    if key in _ALONE:
        return ""
    plain = modifiers & ~(_MODIFIER.KeypadModifier | _MODIFIER.GroupSwitchModifier)
    control, alt = bool(plain & _MODIFIER.ControlModifier), bool(plain & _MODIFIER.AltModifier)
    sign = text if _is_sign(text) else chr(key) if 0x20 < key < 0x7F else ""
    if sign.isascii() and sign.isdigit():
        plain &= ~_MODIFIER.ShiftModifier
        key = ord(sign)
    elif _is_sign(sign) and not (alt and not control and not sign.isascii()):
        if alt and (control or (key < 0x7F and chr(key).isalnum())):
            control = alt = False  # AltGr as Windows reports it, or the Option key, typed the sign
        return ("Ctrl+" if control else "") + ("Alt+" if alt else "") + sign
    if key == Qt.Key.Key_Backtab:
        key, plain = Qt.Key.Key_Tab, plain | _MODIFIER.ShiftModifier
    return QKeySequence(QKeyCombination(plain, Qt.Key(key))).toString(_PORTABLE)


def _is_sign(text: str) -> bool:
    """Whether this is one visible character that is no letter; a digit counts."""
    return len(text) == 1 and text.isprintable() and not text.isalpha() and not text.isspace()


def spelled(key: str) -> str:
    """A key as the table spells it, "" for what no press can be called."""
    sequence = QKeySequence.fromString(key, _PORTABLE)
    if sequence.count() != 1:
        return ""
    combination = sequence[0]  # type: ignore[index]
    code, modifiers = combination.key(), combination.keyboardModifiers()
    if code in _ALONE or code in (Qt.Key.Key_unknown, 0):
        return ""
    text = chr(code) if code < 0x110000 and _is_sign(chr(code)) else ""
    if text and modifiers & _MODIFIER.AltModifier and modifiers & _MODIFIER.ControlModifier:
        return ""  # this types another sign on many keyboards
    return key_name(code, modifiers, text)


def with_twin(key: str) -> tuple[str, ...]:
    """The keys that people take for one: for an Enter the main one, then the keypad's."""
    if key.endswith(("Return", "Enter")):
        modifiers = key.removesuffix("Return").removesuffix("Enter")
        return f"{modifiers}Return", f"{modifiers}Enter"
    return (key,)


_SHOWN = {"Return": "Enter", "Backspace": "⌫", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓",
          "Meta": "Win"}  # fmt: skip
_WORDS = frozenset(  # what stands on a key as a word, which is another one in other countries
    (
        phrase("Ctrl"), phrase("Shift"), phrase("Enter"), phrase("Space"), phrase("Esc"),
        phrase("Del"), phrase("Ins"), phrase("Home"), phrase("End"), phrase("PgUp"),
        phrase("PgDown"),
    )
)  # fmt: skip


def shown_keys(key: str) -> list[str]:
    """The caps of a key as a person reads them: ``Ctrl+Return`` as ["Ctrl", "Enter"]."""
    parts = [*key[:-1].split("+")[:-1], "+"] if key.endswith("++") else key.split("+")
    if key == "+":
        parts = ["+"]
    names = (cap(part) if part in _MODIFIERS else _SHOWN.get(part, _letter(part)) for part in parts)
    return [tr(name) if name in _WORDS else name for name in names]


def _letter(part: str) -> str:
    """A letter as it stands on its cap; Shift is a cap of its own."""
    return part.upper() if len(part) == 1 and len(part.upper()) == 1 else part


def shown(key: str) -> str:
    """A key in one word, ``Ctrl+Enter``, or as a Mac writes it, ``⌘Enter``."""
    caps = shown_keys(key)
    tight = bool(caps) and not caps[0].isascii() and caps[0] in map(cap, _MODIFIERS)
    return ("" if tight else "+").join(caps)


_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")


@lru_cache(maxsize=8)
def cap(modifier: str) -> str:
    """A modifier as this system writes it: ``Ctrl``, or ``⌘`` where Qt says so."""
    return native_cap(modifier, QKeySequence(f"{modifier}+A").toString(_NATIVE))


def native_cap(modifier: str, example: str) -> str:
    """A modifier as it is written in this example of it with the letter A."""
    found = example.removesuffix("A").removesuffix("+")
    return found if found and not found.isascii() else _SHOWN.get(modifier, modifier)
