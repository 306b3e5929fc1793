"""The small Unicode tokenizer for the caret, for snapping, and for token-level agreement.

It needs no model and knows no language: words with their marks, numbers, abbreviations with inner
stops, and every other sign by itself. Where a script has no spaces between words, each of its
signs is a token (Han, Hiragana, Thai, Lao, Khmer, Burmese), so that a word's both ends can be
reached; a run of Katakana is one. Change ``VERSION`` with the rules.
"""

from __future__ import annotations

import re
import unicodedata

VERSION = "2"

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_HIRAGANA = "\u3041-\u3096\u309d-\u309f"
_THAI_LAO = "\u0e01-\u0e30\u0e32\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0ebd\u0ec0-\u0ec6\u0edc-\u0edf"
_KHMER = "\u1780-\u17b3\u17d7\u17dc"
_BURMESE = "\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u106e-\u1070\u1075-\u1081"
SINGLE = _HAN + _HIRAGANA + _THAI_LAO + _KHMER + _BURMESE  # letters, each of which is a token
KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_WORD = rf"[^\W_{SINGLE}{KATAKANA}]"
_TOKEN = re.compile(
    rf"""
      (?:[^\W\d_]\.){{2,}}                         # U.N. and p.m.
    | \d+(?:[.,:]\d+)*(?:(?!\d){_WORD})*            # 1,200.5, 3:12, 2nd and 1990s
    | [{SINGLE}]
    | [{KATAKANA}][{KATAKANA}\u3099\u309a]*         # with voicing marks of their own
    | {_WORD}+(?:['’]{_WORD}+)*
    | \S
    """,
    re.VERBOSE,
)
_ASCII_WORD = re.compile(  # the same without what is no word, several times as quick
    r"(?:[A-Za-z]\.){2,}|[0-9]+(?:[.,:][0-9]+)*[A-Za-z]*"
    r"|[A-Za-z][A-Za-z0-9]*(?:'[A-Za-z0-9]+)*"
)
_IN_WORD = re.compile(_WORD)
_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_JOINERS = "\u200c\u200d\u00ad"  # of signs, and the hyphen that only shows at line ends
_STACKING = "\u17d2\u1039"  # puts the next letter under this one, in Khmer and Burmese
_ATTACHED = _JOINERS + "\u0e33\u0eb3"  # and letters that are drawn as marks, in Thai and Lao
_TAGS = range(0xE0020, 0xE0080)  # spell the region of a flag
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_REGIONAL = range(0x1F1E6, 0x1F200)

_SENTENCE_END = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？؟।]+[”’」』»)\]]*|\n\s*\n|[\n\r\u2029]"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|"
    r"Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Adm|Brig|Cmdr|Hon|Rev|Pres|Min|Amb|approx|ca)"
    r"|\b[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_])\.$"
)


def tokens(string: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The (start, end) code points of the tokens of ``string[start:end]``, in order.

    Tokens are never empty, never overlap and hold every character that is not white space.
    """
    found: list[tuple[int, int]] = []
    glue = False  # the next token continues this one (after a joiner, or a mark inside a word)
    has_clitics = "'" in string or "’" in string
    for match in _TOKEN.finditer(string, start, len(string) if end is None else end):
        first, last = match.span()
        adjacent = bool(found) and found[-1][1] == first
        if adjacent and (glue or _extends(string, found[-1], first, last)):
            found[-1] = (found[-1][0], last)
        elif has_clitics:
            found.extend(_split_clitic(string, first, last))
        else:
            found.append((first, last))
        glue = string[last - 1] > "\x7f" and _glues_next(string, found[-1][0], last)
    return found


def words_in(string: str) -> int:
    """How many tokens hold a letter or a digit."""
    if string.isascii():  # without marks, joiners and Han a word is what the pattern finds
        found = _ASCII_WORD.findall(string)
        cut = (len(_split_clitic(each, 0, len(each))) - 1 for each in found if "'" in each)
        return len(found) + sum(cut)
    return sum(
        string[start].isalnum() or any(map(str.isalnum, string[start:end]))
        for start, end in tokens(string)
    )


def _extends(string: str, previous: tuple[int, int], first: int, last: int) -> bool:
    """Whether a one-character token belongs to the token before it."""
    if last - first != 1:
        return False
    code = ord(string[first])
    if unicodedata.category(string[first])[0] == "M" or string[first] in _ATTACHED:
        return True
    if code in _SKIN_TONES or code in _TAGS:
        return True
    return code in _REGIONAL and previous[1] - previous[0] == 1 and _is_regional(string, previous)


def _is_regional(string: str, token: tuple[int, int]) -> bool:
    return ord(string[token[0]]) in _REGIONAL


def _glues_next(string: str, token_start: int, last: int) -> bool:
    sign = string[last - 1]
    if sign in _JOINERS or sign in _STACKING:
        return True
    is_mark = unicodedata.category(sign)[0] == "M"
    return is_mark and all(_IN_WORD.match(string, at) for at in (token_start, last))


def _split_clitic(string: str, first: int, last: int) -> list[tuple[int, int]]:
    clitic = _CLITIC.search(string, first, last) if last - first > 2 else None
    if clitic is None or clitic.start() <= first:
        return [(first, last)]
    return [(first, clitic.start()), (clitic.start(), last)]


def sentences(string: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The (start, end) code points of the sentences of ``string[start:end]``, without outer space.

    A rule of thumb for moving and for acting on "this sentence"; it needs no model.
    """
    stop = len(string) if end is None else end
    result: list[tuple[int, int]] = []
    begin = start
    for match in _SENTENCE_END.finditer(string, start, stop):
        if _ends_sentence(string, match, begin, stop):
            _append_trimmed(result, string, begin, match.end())
            begin = match.end()
    _append_trimmed(result, string, begin, stop)
    return result


_TOKEN_CUT = re.compile(rf"(?<=\s)|(?<=[{SINGLE}])(?=[{SINGLE}])")
_AFTER_SPACE = re.compile(r"(?<=\s)")
_SEEN = 12  # characters before its end that decide whether a sentence ends there


def token_cut(string: str, at: int, end: int) -> int:
    """The first place from ``at`` on at which tokens can be found anew as if nothing were before.

    ``end`` where there is none before it.
    """
    found = _TOKEN_CUT.search(string, at, end)
    return found.start() if found else end


def sentence_cut(string: str, at: int, end: int) -> int:
    """The end of a sentence behind ``at`` that is one wherever one begins to look for sentences.

    ``end`` where there is none before it.
    """
    first = _AFTER_SPACE.search(string, at, end)
    low = (first.start() if first else end) + _SEEN
    for match in _SENTENCE_END.finditer(string, low - _SEEN, end):
        is_sure, low = low <= match.end(), max(low, match.end() + _SEEN)
        if is_sure and _ends_sentence(string, match, match.end() - _SEEN, end):
            return match.end()
    return end


def _ends_sentence(string: str, match: re.Match[str], begin: int, stop: int) -> bool:
    """Whether a sentence that began at ``begin`` ends with a sign that may end one."""
    piece = string[begin : match.end()]
    if piece.endswith(".") and _ABBREVIATION.search(piece[-_SEEN:]):
        return False
    return match.group()[0] != "." or not _continues(string, match.end(), stop)


def _continues(string: str, position: int, stop: int) -> bool:
    """Whether the text after a full stop goes on in lower case: no sentence ends there."""
    while position < stop and string[position] in " \t\u00a0":
        position += 1
    return position < stop and string[position].islower()


def _append_trimmed(result: list[tuple[int, int]], string: str, start: int, end: int) -> None:
    while start < end and string[start].isspace():
        start += 1
    while end > start and string[end - 1].isspace():
        end -= 1
    if start < end:
        result.append((start, end))
