"""Names in a CAS: the types that we write, and attributes as features, whatever they are called.

A feature's name is a letter and then letters, digits and low lines, all of ASCII, and some names
are taken. An attribute with another name is written as ``attr_`` and the name with every other sign
as ``_x…_``, its code point in hexadecimal.
"""

from __future__ import annotations

import re

DKPRO = "de.tudarmstadt.ukp.dkpro.core.api"
TOKEN = f"{DKPRO}.segmentation.type.Token"
SENTENCE = f"{DKPRO}.segmentation.type.Sentence"
NAMED_ENTITY = f"{DKPRO}.ner.type.NamedEntity"
META_DATA = f"{DKPRO}.metadata.type.DocumentMetaData"
EVENT = "webanno.custom.Event"
ARGUMENT = "webanno.custom.EventArgumentsLink"
RELATION = "webanno.custom.Relation"
FACTS = "annotator.Document"
EVENT_TYPE, LINK_TYPE, VALUE, ROLE, TARGET = "eventType", "linkType", "value", "role", "target"
GOVERNOR, DEPENDENT, ARGUMENTS = "Governor", "Dependent", "arguments"

_PREFIX = "attr_"
_CLEAN = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,80}")
_TAKEN = {
    "begin", "end", "sofa", "type", "self", "xmiid", "id", "identifier", EVENT_TYPE.lower(), VALUE,
    ARGUMENTS, "governor", "dependent", ROLE, TARGET, "elements", "head", "tail", "next",
}  # fmt: skip
_CODED = re.compile(r"_x([0-9a-f]{1,6})_")
_OTHER = re.compile(r"[^A-Za-z0-9]")


def feature_of(attribute: str) -> str:
    """The feature that an attribute is written as."""
    is_clean = _CLEAN.fullmatch(attribute) and not attribute.startswith(_PREFIX)
    if is_clean and attribute.lower() not in _TAKEN and not attribute.startswith("_"):
        return attribute
    return _PREFIX + _OTHER.sub(lambda found: f"_x{ord(found.group()):x}_", attribute)


def attribute_of(feature: str) -> str:
    """The attribute that a feature was written for."""
    if not feature.startswith(_PREFIX):
        return feature

    def sign(found: re.Match[str]) -> str:
        code = int(found.group(1), 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else found.group()

    return _CODED.sub(sign, feature.removeprefix(_PREFIX))
