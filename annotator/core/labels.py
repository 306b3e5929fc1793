"""How names of labels, types and roles are shown."""


def shown_name(name: str) -> str:
    """A name as a person reads it: ``ARMED_GROUP`` as "Armed group", ``DIE`` as "Die"."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + (words[1:].lower() if words.isupper() else words[1:])
