"""Labels on tokens: which one a token gets, and how those of two annotators meet."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import sheets
from annotator.agreement.columns import AllNames
from annotator.agreement.counts import TOKEN_LABELS, TOKENS
from annotator.agreement.crossing import NOTHING
from annotator.agreement.texts import Reader
from annotator.agreement.token_counts import token_rows
from annotator.core.model import Mention, span_of
from tests.agreement.blocks import (
    LABELS,
    STORY,
    UNTOUCHED,
    apart,
    counted,
    gathered,
    mention,
    same,
)

GPE, PERSON = range(2)
TWICE = [mention("1", "GPE", "Estara"), mention("2", "PERSON", "Sarrin")]


def pieces(label: str, *places: tuple[int, int], **more):
    return Mention(f"{label}{places}", label, span_of(STORY, *places), **more)


def labels_of(*mentions: Mention) -> dict[str, int]:
    """How many tokens get each label, when only one annotator has any."""
    found = apart(counted(("No news.", [], []), (STORY, list(mentions), [])).counts[TOKENS])
    assert all((meeting, right) == (1, NOTHING) for meeting, _, right in found)
    return {("GPE", "PERSON")[left]: times for (_, left, _), times in found.items()}


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([pieces("GPE", (44, 55))], {"GPE": 2}),
        ([pieces("GPE", (45, 47))], {"GPE": 1}),  # a part of a token
        ([pieces("GPE", (42, 46))], {"GPE": 2}),  # parts of two
        ([pieces("GPE", (6, 7))], {}),  # a space between two
        ([pieces("GPE", (7, 13))], {"GPE": 1}),  # none that only touches it
        ([pieces("GPE", (0, 6), (14, 20))], {"GPE": 2}),  # none between its fragments
        ([pieces("GPE", (44, 55)), pieces("PERSON", (49, 55))], {"GPE": 2}),  # the longest
        ([pieces("PERSON", (44, 55)), pieces("GPE", (49, 55))], {"PERSON": 2}),
        ([pieces("GPE", (49, 55)), pieces("PERSON", (44, 55))], {"PERSON": 2}),
        ([pieces("PERSON", (0, 6)), pieces("GPE", (0, 6))], {"GPE": 1}),  # the first of the schema
        ([pieces("GPE", (0, 6)), pieces("PERSON", (0, 6))], {"GPE": 1}),
        # 12 characters in two fragments, against 13 in one
        ([pieces("GPE", (0, 6), (14, 20)), pieces("PERSON", (0, 13))], {"PERSON": 2, "GPE": 1}),
        ([pieces("PERSON", (0, 6)), pieces("GPE", (27, 31), (44, 48))], {"PERSON": 1, "GPE": 2}),
    ],
)
def test_a_token_gets_the_label_of_the_longest_mention_that_has_a_sign_of_it(mentions, expected):
    assert labels_of(*mentions) == expected


def test_tokens_meet_in_the_documents_of_both():
    found = counted(
        (STORY, None, TWICE, None),
        (STORY, TWICE, TWICE[:1], None),
        (STORY, TWICE[:1], None, None),
        (STORY, TWICE[1:], [mention("2", "GPE", "Sarrin")], None),
        ("No news.", None, None, TWICE[:1]),
    )
    assert same(found.counts[TOKENS]) == {(0, GPE): 1}
    assert apart(found.counts[TOKENS]) == {(0, PERSON, NOTHING): 1, (1, PERSON, GPE): 1}
    assert found.counts[TOKEN_LABELS] is found.counts[TOKENS]  # nobody has several on one


def test_every_label_on_a_token_counts_where_somebody_has_several():
    nested = [pieces("GPE", (44, 55)), pieces("PERSON", (49, 55))]
    found = counted((STORY, [*TWICE, *nested], [*TWICE, nested[1]]), (STORY, TWICE, TWICE[:1]))
    assert same(found.counts[TOKENS]) == {(0, GPE): 1, (0, PERSON): 1, (1, GPE): 1}
    assert apart(found.counts[TOKENS]) == {
        (0, GPE, NOTHING): 1, (0, GPE, PERSON): 1, (1, PERSON, NOTHING): 1,
    }  # fmt: skip
    all_labels = found.counts[TOKEN_LABELS]
    rows = zip(*(each.tolist() for each in all_labels[:3]), strict=True)
    assert sorted(rows) == [(0, GPE, 1), (0, PERSON, 1), (0, PERSON, 1), (1, GPE, 1)]
    assert apart(all_labels) == {(0, GPE, NOTHING): 2, (1, PERSON, NOTHING): 1}


def test_without_untouched_mentions_the_longest_of_the_others_counts():
    long, short = pieces("GPE", (44, 55), origin=UNTOUCHED), pieces("PERSON", (49, 55))
    other = pieces("GPE", (0, 6), (14, 20))
    for document in ((STORY, [long, short, other], []), (STORY, [other, short, long], [])):
        found = counted(document)
        assert apart(found.counts[TOKENS]) == {(0, GPE, NOTHING): 4}
        assert apart(found.others[TOKENS]) == {(0, GPE, NOTHING): 2, (0, PERSON, NOTHING): 1}
        assert apart(counted(document, without_untouched=True).counts[TOKENS]) == apart(
            found.others[TOKENS]
        )


def test_rows_are_those_of_the_mentions_that_are_kept():
    documents = [(STORY, [pieces("GPE", (0, 13)), pieces("PERSON", (0, 6), (44, 55))], TWICE)]
    block, _ = gathered(AllNames(LABELS), documents)
    given = sheets.placed(block, Reader().read([STORY]))
    rows = token_rows(given)
    assert rows.mentions.tolist() == [0, 0, 1, 1, 1, 2, 3]
    assert rows.tokens.tolist() == [0, 1, 0, 9, 10, 0, 2]
    assert rows.lengths.tolist() == [13, 13, 17, 17, 17, 6, 6]
    kept = rows.of(np.array([False, True, False, True]))
    assert [column.tolist() for column in kept[:5]] == [
        [1, 1, 1, 3], [0, 0, 0, 1], [0, 9, 10, 2], [PERSON] * 4, [17, 17, 17, 6],
    ]  # fmt: skip
    assert kept.documents is rows.documents
