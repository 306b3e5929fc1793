"""How names of labels, types and roles are shown."""

from annotator.core.translation import phrase, tr


def shown_label(name: str) -> str:
    """An entity label as a person reads it: codes stay codes, ``ARMED_GROUP`` is "ARMED GROUP"."""
    return name.replace("_", " ").strip()


def shown_name(name: str) -> str:
    """The name of an event type, role or value as a person reads it: ``DIE`` as "Die"."""
    words = name.replace("_", " ").strip()
    words = words[:1].upper() + (words[1:].lower() if words.isupper() else words[1:])
    return " ".join(word.upper() if _is_code(word) else word for word in words.split(" "))


def _is_code(word: str) -> bool:
    """Whether a word can only be spelled out: ``cbrn`` has no vowel to be read with."""
    consonants = word.isascii() and word.isalpha() and not set(word.lower()) & set("aeiouy")
    return consonants and len(word) > 2


def shown_suggester(source: str) -> str:
    """Who proposes, for a sentence: ``lexicon:1`` is "the word list"."""
    found = _SUGGESTERS.get(source.partition(":")[0])
    return tr(found[0]) if found else source


def suggester_title(source: str) -> str:
    """The same as the head of a row: "Word list"; one that is not known by name as it is."""
    found = _SUGGESTERS.get(source.partition(":")[0])
    return tr(found[1]) if found else source.replace(":", " ")


_SUGGESTERS = {
    "spacy": (phrase("the language model"), phrase("Language model")),
    "gazetteer": (phrase("the list of names"), phrase("List of names")),
    "lexicon": (phrase("the word list"), phrase("Word list")),
    "trained": (phrase("the trained model"), phrase("Trained model")),
    "memory": (phrase("earlier decisions"), phrase("Earlier decisions")),
}
