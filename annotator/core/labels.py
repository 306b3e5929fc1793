"""How names of labels, types and roles are shown."""


def shown_label(name: str) -> str:
    """An entity label as a person reads it: codes stay codes, ``ARMED_GROUP`` is "ARMED GROUP"."""
    return name.replace("_", " ").strip()


def shown_name(name: str) -> str:
    """The name of an event type, role or value as a person reads it: ``DIE`` as "Die"."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + (words[1:].lower() if words.isupper() else words[1:])
