"""Whether bytes are a text of western Europe in Windows-1252, which detectors often miss.

Short texts with a few typographic quotes or accents fit dozens of encodings, and the detector
takes any. The test here asks what a reader would: do the letters make up one language's alphabet,
do they stand where letters stand, do signs stand where signs stand.
"""

from __future__ import annotations

import re

_ALPHABETS = tuple(
    frozenset(sign for sign in letters + letters.upper() if sign > "\x7f")  # ß gives SS
    for letters in (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüéèàß",  # German
        "áéíóúüñ",  # Spanish
        "àáâãçéêíóôõúü",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "àçèéíïòóúü",  # Catalan
        "éèëïóöüáíúê",  # Dutch
        "æøåéèêóòâôüäö",  # Danish and Norwegian
        "åäöéàüšž",  # Swedish and Finnish
        "éèêëïîöüñçáíóôœæ",  # what English borrows
    )
)
_LETTERS = frozenset().union(*_ALPHABETS)
_SIGNS = frozenset("‘’“”‚„–—…•€£¥§©®™°«»‹›¿¡ªº·´¨½¼¾²³¹±×†‡¶µ¢\u00a0\u00ad")
_LETTER = "A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ"
_ODD_PLACES = re.compile(
    rf"[À-ÖØ-öø-ÿŒœŠšŽžŸ]{{3}}"  # a whole word of accents: another script
    rf"|[{_LETTER}][•€£¥§©®™°ªº´¨½¼¾²³¹±×†‡¶µ¢¿¡‚„][{_LETTER}]"
    rf"|[a-z][À-ÖØ-ÞŒŠŽŸ](?![A-Z])"
    rf"|[^\s\x00-\x7f\u2010-\u203a«»{_LETTER}\u00a0]{{3}}"
)
_FEW = 0.015  # share of accented letters in a text of English with foreign names
_ONE_ALPHABET = 0.9


def is_western(data: bytes) -> bool:
    """Whether these bytes, which are no UTF-8, read as western text in Windows-1252."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    accents = [sign for sign in text if sign in _LETTERS]
    others = [sign for sign in text if sign > "\x7f" and sign not in _LETTERS]
    if not _SIGNS.issuperset(others) or _ODD_PLACES.search(text):
        return False
    if not accents:
        return True
    covered = max(sum(sign in each for sign in accents) for each in _ALPHABETS)
    letters = sum(map(str.isalpha, text))
    return covered >= _ONE_ALPHABET * len(accents) or len(accents) <= _FEW * letters
