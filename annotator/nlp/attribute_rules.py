"""The same attribute rules, matched faster.

A spaCy pipeline's attribute ruler tries each of its rules on each token (180 in English, a tenth of
a parse's time). Nearly all look at one token's tag, relation and lower form alone, so what they
say of one such token they say of all: it is looked up. The rest goes through spaCy's matcher.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_RULER = "attribute_ruler"
_READ = ("TAG", "LOWER", "DEP", "IS_SPACE")
_SETS = {"IN", "NOT_IN"}


def match_faster(nlp: Any) -> None:
    """Has a pipeline's attribute ruler look up what it would match; what it sets stays the same."""
    from spacy.pipeline.attributeruler import AttributeRuler

    if _RULER in nlp.pipe_names:
        ruler = nlp.get_pipe(_RULER)
        if type(ruler) is AttributeRuler:
            ruler.match = _Rules(nlp.vocab, ruler).match


class _Rules:
    """The rules of a ruler: those of single tokens by what these are, the others in a matcher."""

    def __init__(self, vocab: Any, ruler: Any) -> None:
        from spacy.matcher import Matcher

        self._strings = vocab.strings
        self._single: list[tuple[int, int, Mapping[str, Any]]] = []  # number, name, what it wants
        self._matcher = Matcher(vocab)
        for number, rule in enumerate(ruler.patterns):
            rest = []
            for pattern in rule["patterns"]:
                if len(pattern) == 1 and _is_plain(pattern[0]):
                    self._single.append((number, vocab.strings.add(str(number)), pattern[0]))
                else:
                    rest.append(pattern)
            if rest:
                self._matcher.add(str(number), rest)
        words = {word for *_, wanted in self._single for word in _words(wanted.get("LOWER", ""))}
        self._words = {vocab.strings.add(word) for word in words if word}
        self._known: dict[tuple[int, ...], list[tuple[int, int]]] = {}

    def match(self, doc: Any) -> list[tuple[int, int, int, int]]:
        """(number of the rule, its name's hash, first token, last token), in order."""
        rest = self._matcher(doc, allow_missing=True) if len(self._matcher) else ()
        found = [(int(self._strings[name]), name, first, last) for name, first, last in rest]
        for at, (tag, word, dep, is_space) in enumerate(doc.to_array(list(_READ)).tolist()):
            # Words that no rule names are all the same; so few combinations are ever seen.
            key = (tag, word if word in self._words else 0, dep, is_space)
            rules = self._known.get(key)
            if rules is None:
                rules = self._known[key] = self._rules_for(*key)
            found += [(number, name, at, at + 1) for number, name in rules]
        return sorted(set(found))

    def _rules_for(self, tag: int, word: int, dep: int, is_space: int) -> list[tuple[int, int]]:
        kinds = (self._strings[each] if each else "" for each in (tag, dep))
        token: dict[str, Any] = dict(zip(("TAG", "DEP"), kinds, strict=True))
        token["LOWER"] = self._strings[word] if word else None
        token["IS_SPACE"] = bool(is_space)
        return [
            (number, name)
            for number, name, wanted in self._single
            if all(_holds(value, token[key]) for key, value in wanted.items())
        ]


def _is_plain(token: Mapping[str, Any]) -> bool:
    return bool(token) and all(
        key in _READ and (isinstance(value, str | bool) or _is_set(value))
        for key, value in token.items()
    )


def _is_set(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() <= _SETS
        and all(isinstance(each, str) for values in value.values() for each in values)
    )


def _words(wanted: Any) -> list[str]:
    return [wanted] if isinstance(wanted, str) else [w for words in wanted.values() for w in words]


def _holds(wanted: Any, value: Any) -> bool:
    if not isinstance(wanted, dict):
        return bool(wanted == value)
    return value in wanted.get("IN", (value,)) and value not in wanted.get("NOT_IN", ())
