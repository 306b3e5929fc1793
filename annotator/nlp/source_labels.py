"""What pipelines of other languages call things, in the words of the English ones.

A schema's labels name the pipeline's labels that they stand for; most name the English ones only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.schema import Schema

_SAME = {
    # most European pipelines
    "PER": "PERSON", "PRS": "PERSON", "DERIV_PER": "NORP", "GPE_LOC": "GPE", "GPE_ORG": "GPE",
    "DRV": "NORP", "EVT": "EVENT", "EVN": "EVENT", "TME": "DATE", "MSR": "QUANTITY",
    # Polish
    "persName": "PERSON", "orgName": "ORG", "placeName": "GPE", "geogName": "LOC", "date": "DATE",
    "time": "TIME",
    # Romanian
    "ORGANIZATION": "ORG", "FACILITY": "FAC", "NAT_REL_POL": "NORP", "DATETIME": "DATE",
    "PERIOD": "DATE", "NUMERIC_VALUE": "CARDINAL",
    # Korean
    "PS": "PERSON", "LC": "LOC", "OG": "ORG", "DT": "DATE", "TI": "TIME", "QT": "QUANTITY",
}  # fmt: skip


def label_of(schema: Schema, source: str) -> str | None:
    """The schema's label for a pipeline's, which the schema may also name itself; or None."""
    return schema.by_source.get(source) or schema.by_source.get(_SAME.get(source, ""))
