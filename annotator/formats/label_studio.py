"""The format Label Studio JSON: one task a text, one annotation a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from annotator.formats.format import Format
from annotator.formats.label_studio_reading import read, recognise
from annotator.formats.label_studio_writing import write

if TYPE_CHECKING:
    from annotator.formats.source import Source


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    count = 0
    for task in msgspec.json.decode(source.data):
        text = task["data"]["text"]
        layers = task["annotations"] or task["predictions"]
        for region in (each for layer in layers for each in layer["result"]):
            value = region.get("value", {})
            if "start" in value and text[value["start"] : value["end"]] != value["text"]:
                raise ValueError(f"a region of task {task['id']} has other words than its text")
        count += len(layers)
    return count


FORMAT = Format(
    "label-studio",
    "Label Studio JSON (tasks with annotations and predictions)",
    (".json",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="Discontinuous mentions become one span; who suggested what, scores, rejections, "
    "answered questions and tokens are not written.",
)
