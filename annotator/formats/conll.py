"""CoNLL columns: a word a line with its tag last, a blank line behind each sentence, in and out.

Schemes: IOB2 is written as ``conll``; ``conll-iob1`` and ``conll-iobes`` write the other ones. All
of them are read whatever the name, BILOU, BMES and tags without B and I too. Written are the four
columns of CoNLL-2003 (word, part of speech, chunk, tag; the middle ones empty) with
``-DOCSTART-`` before each layer, as spaCy's converter and most readers want it.

The format has no text: reading puts it together from the words, one space between them and a line
a sentence, and says so (a comment ``# text =`` above a sentence is used). Lost when writing, and
counted: other spacing, events, links, attributes, mentions inside or across others, what does not
fit tokens, that a mention is discontinuous, document labels, notes, rejected and undecided
suggestions. Names, dates and what else is known about a document have no place either.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.formats.conll_reading import TAG, read, recognise
from annotator.formats.conll_writing import COLUMNS, DOCSTART, IOB1, IOB2, IOBES, write
from annotator.formats.format import Format

if TYPE_CHECKING:
    from annotator.formats.source import Source


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where a line is not whole."""
    layers = 0
    for number, line in enumerate(source.lines(), start=1):
        text = line.decode("utf-8").removesuffix("\n")
        layers += text == DOCSTART
        fields = text.split(" ")
        if text and (len(fields) != COLUMNS or not TAG.match(fields[-1])):
            raise ValueError(f"line {number} has no {COLUMNS} columns with a tag")
    return layers


_LOSSES = (
    "Spacing, names and other facts of documents, where annotations come from, events, links, "
    "attributes, mentions inside others, what does not fit tokens, document labels, notes, flags, "
    "rejected and undecided suggestions are not written; discontinuous mentions become one span."
)
FORMAT = Format(
    "conll",
    "CoNLL-2003 columns (IOB2)",
    (".conll", ".iob", ".iob2", ".bio", ".bioes"),
    recognise=recognise,
    read=read,
    write=partial(write, scheme=IOB2),
    check=check,
    losses=_LOSSES,
)
FORMAT_IOB1 = Format(
    "conll-iob1",
    "CoNLL-2003 columns (IOB1)",
    (".conll",),
    read=read,
    write=partial(write, scheme=IOB1),
    check=check,
    losses=_LOSSES,
)
FORMAT_IOBES = Format(
    "conll-iobes",
    "CoNLL-2003 columns (IOBES)",
    (".conll",),
    read=read,
    write=partial(write, scheme=IOBES),
    check=check,
    losses=_LOSSES,
)
