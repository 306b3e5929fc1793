"""The guide's page of formats says what they do, and none of them loses anything silently."""

import pytest

from annotator.formats import registry
from annotator.paths import resource_path
from tests.formats.feature_table import EVENTS, KEPT, MARKS, PAGE, REST, SILENT, cell, page

PROBES = [*MARKS, *EVENTS, *REST]
WRITTEN = [each for each in registry.FORMATS if each.write is not None]


@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: form.name)
def test_no_feature_is_lost_without_a_word(form):
    silent = [probe.name for probe in PROBES if cell(form, probe) == SILENT]
    assert silent == []


def test_the_native_format_keeps_everything():
    native = registry.format_named("native")
    assert {cell(native, probe) for probe in PROBES} == {KEPT}


def test_the_page_of_the_guide_is_up_to_date():
    found = (resource_path("help") / f"{PAGE}.md").read_text("utf-8")
    assert found == page(), "write it again: python -m tests.formats.feature_table"
