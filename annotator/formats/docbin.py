"""spaCy's ``.spacy`` files (DocBin), in and out, without loading spaCy.

Written are mentions that don't overlap as ``doc.ents`` (longer ones first), all of them as
``doc.spans["sc"]`` (what ``spancat`` trains on), triggers as ``doc.spans["triggers"]``, rejected
suggestions as ``doc.spans["rejected"]`` (for ``ner`` with that ``incorrect_spans_key``), document
labels as ``doc.cats``, and the whole layer as plain values in ``doc.user_data["annotator"]``:
nothing is lost. Where a layer isn't done, what nobody labelled is missing (``ner`` doesn't learn
from it); where it is, outside. Files of others: entities, groups of spans and categories are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.docbin_file import BadDocBinError, begins_docbin, docs_of
from annotator.formats.docbin_reading import read
from annotator.formats.docbin_writing import write
from annotator.formats.format import Format

if TYPE_CHECKING:
    from annotator.formats.source import Source


def recognise(source: Source) -> bool:
    """Whether a file begins as a DocBin does."""
    return begins_docbin(source.head)


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    layers = 0
    try:
        for each in docs_of(source.data):
            if isinstance(each, str):
                raise ValueError(each)
            layers += 1
    except BadDocBinError as error:
        raise ValueError(str(error)) from error
    return layers


FORMAT = Format(
    "spacy",
    "spaCy DocBin (.spacy, for training)",
    (".spacy",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="spaCy itself sees no mention that does not fit the tokens, and of entities only those "
    "that do not overlap; events, links and all else are in the user data.",
)
