"""What holds of every format of another tool that is JSON: odd input, and any layer at all."""

import pytest
from hypothesis import given

from annotator.formats import dygie, maven, prodigy, textee, wikievents
from tests.formats import strategies
from tests.formats.foreign import NASTY, detected, read_back, written

READABLE = (dygie.FORMAT, maven.FORMAT, prodigy.FORMAT, textee.FORMAT, wikievents.FORMAT)
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
