"""Label Studio's own package takes our export: its validator, and its converter.

That package brings half a gigabyte, so it is no part of the development's requirements: without
``pip install label-studio-sdk`` this is skipped.
"""

import json
from dataclasses import replace
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings

from annotator.core.model import Decision, Mention, Note, Origin, Property, span_of
from annotator.formats.label_studio import FORMAT
from tests.formats.corpora import gold_layers
from tests.formats.foreign import clean_layers, layer, written

interface = pytest.importorskip("label_studio_sdk.label_interface")
converter = pytest.importorskip("label_studio_sdk.converter")


def configuration(tasks):
    """A labeling configuration with everything that tasks use."""
    labels, regions, choices, relations, areas = {}, {}, {}, {}, {}
    layers = [each for task in tasks for each in (*task["annotations"], *task["predictions"])]
    for result in (each for made in layers for each in made["result"]):
        value, name = result.get("value", {}), result.get("from_name")
        if result["type"] == "labels":
            labels |= dict.fromkeys(value["labels"])
        elif result["type"] == "choices":
            kind = regions if "start" in value else choices
            kind.setdefault(name, {}).update(dict.fromkeys(value["choices"]))
        elif result["type"] == "textarea":
            areas[name] = None
        else:
            relations |= dict.fromkeys(result["labels"])
    inside = "".join(f"<Label value={quoteattr(each)}/>" for each in labels)
    parts = ['<Text name="text" value="$text"/>']
    parts += [f'<Labels name="label" toName="text">{inside}</Labels>']
    for kind, about in ((regions, 'perRegion="true"'), (choices, 'choice="multiple"')):
        for name, values in kind.items():
            inside = "".join(f"<Choice value={quoteattr(each)}/>" for each in values)
            parts += [f'<Choices name={quoteattr(name)} toName="text" {about}>{inside}</Choices>']
    parts += [f'<TextArea name={quoteattr(each)} toName="text"/>' for each in areas]
    inside = "".join(f"<Relation value={quoteattr(each)}/>" for each in relations)
    return f"<View>{''.join(parts)}<Relations>{inside}</Relations></View>"


def faults(tasks):
    """What Label Studio's validator says against tasks."""
    view = interface.LabelInterface(configuration(tasks))
    layers = [each for task in tasks for each in (*task["annotations"], *task["predictions"])]
    assert all(isinstance(task["data"]["text"], str) for task in tasks)
    return [each for made in layers for each in view.validate_prediction(made, return_errors=True)]


RICH = ("events", "bare", "event fillers", "links", "event links", "attributes", "labels")


@given(made=clean_layers(*RICH))
@settings(max_examples=30, deadline=None)
def test_what_is_written_is_valid(made):
    assert faults(json.loads(written(FORMAT, [made])[0])) == []


def test_predictions_notes_and_flags_are_valid():
    text = "Ana left Acme."
    proposed = Mention(
        "p", "ORG", span_of(text, (9, 13)), origin=Origin("spacy", Decision.SUGGESTED, 0.5)
    )
    note, flag = Note("n", "sure?", "m"), Property("flag", "odd")
    made = layer(text, Mention("m", "PER", span_of(text, (0, 3))), note, Note("o", "so"), flag)
    made = replace(made, suggestions=(proposed,))
    (task,) = json.loads(written(FORMAT, [made])[0])
    assert len(task["predictions"]) == 1
    assert faults([task]) == []


@pytest.mark.corpora
@pytest.mark.parametrize("corpus", ["meantime", "wikievents"])
def test_their_converter_reads_an_export(shared_data, corpus, tmp_path):
    layers = gold_layers(shared_data, corpus)[:3]
    data = written(FORMAT, layers)[0]
    (tmp_path / "in.json").write_bytes(data)
    tasks = json.loads(data)
    assert faults(tasks) == []
    out = tmp_path / "out"
    made = converter.Converter(configuration(tasks), None)
    made.convert(str(tmp_path / "in.json"), str(out), "CONLL2003", is_dir=False)
    (found,) = out.iterdir()
    lines = found.read_text("utf-8").splitlines()
    assert sum(" B-" in line for line in lines) > 100
