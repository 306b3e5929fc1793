"""Figures, and the values in arrays of which they are made."""

import numpy as np
import pytest

from annotator.agreement.figures import Figure, undefined
from annotator.agreement.values import figure_of, mean_of_defined, quotient


def test_a_figure_has_either_a_value_or_a_reason():
    assert undefined("nobody marked anything", 3) == Figure(None, "nobody marked anything", 3)
    for value, reason in ((None, ""), (0.5, "nobody marked anything")):
        with pytest.raises(ValueError, match="either"):
            Figure(value, reason)


def test_a_figure_gets_its_interval():
    figure = Figure(0.5, count=4).between(0.25, 0.75)
    assert (figure.value, figure.count, figure.low, figure.high) == (0.5, 4, 0.25, 0.75)


def test_what_is_divided_by_nothing_is_undefined_without_a_warning():
    found = quotient([1, 0, 2], [2, 0, -1])
    assert found[0] == 0.5
    assert np.isnan(found[1:]).all()
    assert quotient(np.ones((2, 1)), np.ones(3)).shape == (2, 3)
    assert figure_of(found[1], 2.0, "no items") == undefined("no items", 2)
    assert figure_of(found[0], 2.0, "no items") == Figure(0.5, count=2)


def test_a_mean_leaves_out_what_is_undefined():
    assert mean_of_defined(np.array([1, np.nan, 2])) == 1.5
    assert np.isnan(mean_of_defined(np.array([np.nan])))
