"""What holds of every format of another tool that is JSON: odd input, and any layer at all."""

import io
import zipfile

import pytest
from hypothesis import given

from annotator.core.model import Mention, span_of
from annotator.formats import dygie, maven, prodigy, registry, textee, wikievents
from tests.formats import strategies
from tests.formats.foreign import NASTY, detected, layer, read_back, written

READABLE = (dygie.FORMAT, maven.FORMAT, prodigy.FORMAT, textee.FORMAT, wikievents.FORMAT)
BINARY = ("spacy", "brat", "xmi")  # or of several files, or saying its encoding itself
WHOLE = (dygie.FORMAT, maven.FORMAT, wikievents.FORMAT)  # a record a document


@pytest.mark.parametrize("form", READABLE, ids=lambda form: form.name)
@pytest.mark.parametrize("data", NASTY)
def test_odd_json_is_a_listed_problem(form, data):
    layers, problems = read_back(form, data)
    assert layers == []
    assert problems


@pytest.mark.parametrize("form", WHOLE, ids=lambda form: form.name)
@given(made=strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(form, made):
    data, _ = written(form, [made])
    (again,), problems = read_back(form, data)
    assert (problems, again.text, again.annotator) == ([], made.text, made.annotator)
    assert detected(data) == form.name


TEXTS = [
    form for form in registry.writable() if form.recognise is not None and form.name not in BINARY
]


def _one_file(data):
    """The layer's own file, where the format writes an archive."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        name = max(archive.namelist(), key=lambda name: name.endswith(("ana.tsv", "ana.json")))
        return archive.read(name)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("form", TEXTS, ids=lambda form: form.name)
def test_a_file_in_a_wide_encoding_is_known_by_its_content(form, encoding):
    text = "Ana fired Bo – in Łódź."
    made = layer(text, Mention("m1", "PERSON", span_of(text, (0, 3))))
    data = _one_file(written(form, [made])[0])
    mark = "\ufeff" if encoding.endswith("be") else ""
    wide = (mark + data.decode("utf-8")).encode(encoding)
    assert detected(wide) == detected(data) == form.name
    (again,), problems = read_back(form, wide)
    (narrow,), expected = read_back(form, data)
    assert (problems, again.text, again.items) == (expected, narrow.text, narrow.items)
    if form.name != "native":  # which tells what the text was read in first
        assert again.document.encoding == {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(
            encoding, encoding
        )
