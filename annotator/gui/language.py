"""The window's language: Qt's own sentences and ours go through one translator of Qt.

Translations are the ``.ts`` files of Qt Linguist in ``resources/translations``. They are read as
they are: there is nothing to compile, and who mends a sentence sees it at the next start.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.core import translation
from annotator.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

CONTEXT = "Annotator"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}  # each in its own words
SYSTEM = "system"
_FIRST_FORM: dict[str, Callable[[int], bool]] = {
    "de": lambda number: number == 1,
    "fr": lambda number: number in (0, 1),
}
_NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
_SIGNS: dict[str, Mapping[int, str]] = {
    "de": {ord(","): ".", ord("."): ","},
    "fr": {ord(","): _NARROW_SPACE, ord("."): ","},
}


@cache
def _forms(path: Path) -> dict[str, tuple[str, ...]]:
    """What each sentence of a ``.ts`` file is in its language, one form or two."""
    from xml.etree import ElementTree

    result: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - it ships with us
        found = message.find("translation")
        if found is None or found.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        if all(forms):
            result[message.findtext("source", "")] = tuple(forms)
    return result


class Sentences(QTranslator):
    """The sentences of one ``.ts`` file. Raises OSError and ElementTree.ParseError."""

    def __init__(self, path: Path, language: str) -> None:
        super().__init__()
        self._is_one = _FIRST_FORM[language]
        self._forms = _forms(path)

    def isEmpty(self) -> bool:
        """Whether there is nothing in it; Qt leaves out what is empty."""
        return not self._forms

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation; None (for Qt: look elsewhere) for what is not here."""
        forms = self._forms.get(text) if context == CONTEXT else None
        if not forms:
            return None
        return forms[0] if n < 0 or self._is_one(n) else forms[-1]


class _ThroughQt:
    """The window's translator for the rooms that know no Qt."""

    def __init__(self, signs: Mapping[int, str]) -> None:
        self.signs = signs

    def sentence(self, text: str, number: int = -1) -> str:
        """What Qt's translators have for it; the same where they have nothing."""
        return QCoreApplication.translate(CONTEXT, text, None, number)


def chosen_language(setting: str) -> str:
    """A language that there is: the one that was set, else the first of the system's, or English.

    Languages of the system count in the order in which its user put them.
    """
    if setting in LANGUAGES:
        return setting
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def speak(setting: str) -> str:
    """Let the window and Qt's own dialogs speak a language from now on; which one it became.

    To be called once a process, before the first widget is made, since widgets keep their words.
    """
    language = chosen_language(setting)
    if QLocale.system().name().split("_")[0] != language:  # else the user's own dates and numbers
        QLocale.setDefault(QLocale(language))
    if language == "en":
        translation.install(None)
        return language
    application = QCoreApplication.instance()
    ours = Sentences(resource_path("translations", f"annotator_{language}.ts"), language)
    ours.setParent(application)
    of_qt = QTranslator(application)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for each in (of_qt, ours):
        QCoreApplication.installTranslator(each)
    translation.install(_ThroughQt(_SIGNS[language]), language)
    return language
