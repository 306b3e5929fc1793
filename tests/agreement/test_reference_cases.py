"""Every published or library value about these coefficients, from the file of reference cases."""

import csv
import json
from dataclasses import astuple

import numpy as np
import pytest

from annotator.agreement import (
    bootstrap,
    clusters,
    distances,
    gamma,
    nominal,
    semeval,
    sets,
    unitizing,
    unitizing_1995,
)
from annotator.agreement.unitizing import Continuum, Unit

OTHERS = {"span_f1", "event_agreement"}  # of spans and events, not of coefficients
# More than two annotators are the mean of the pairs here, by decision; the library aligns them all.
NOT_MEASURED = {"gamma-fixture-04-three-annotators", "pygamma-alex-paul-suzan"}
FILES = "raw/formats/agreement_oracles/pygamma/data"


def close(figure, value, tolerance):
    """Whether a figure is the value, which is None where it must be undefined."""
    if value is None:
        assert figure.value is None
        assert figure.reason
    else:
        assert figure.value == pytest.approx(value, abs=tolerance, rel=0)


def counts_of(items, categories):
    return np.array([[list(item).count(name) for name in categories] for item in items])


def two_rater_nominal(case, folder):
    given, tolerance = case["input"], case["tolerance"]
    if "cases" in given:
        confusions = [[[7, 0], [0, 0]], [[0, 0], [0, 0]], [[0, 0], [0, 0]]]
        for at, confusion in enumerate(map(np.array, confusions)):
            counts = from_confusion(confusion)
            figures = {
                "cohen_kappa": nominal.cohen_kappa(confusion),
                "alpha": nominal.alpha(nominal.coincidences_of_counts(counts)),
                "percent": nominal.percent(confusion),
            }
            for name, values in case["expected"].items():
                close(figures[name], values[at], tolerance)
        return
    confusion = np.array(given["confusion_rows_rater1_cols_rater2"])
    counts, many = from_confusion(confusion), len(confusion)
    figures = {
        "percent": nominal.percent(confusion),
        "cohen_kappa": nominal.cohen_kappa(confusion),
        "scott_pi": nominal.scott_pi(confusion),
        "fleiss_kappa": nominal.fleiss_kappa(counts),
        "alpha_nominal": nominal.alpha(nominal.coincidences_of_counts(counts)),
        "bennett_s": nominal.bennett_s(confusion, many),
        "gwet_ac1": nominal.ac1(confusion, many),
    }
    for name, value in case["expected"].items():
        close(figures[name], value, tolerance)
    close(nominal.ac1_of_counts(counts, many), case["expected"]["gwet_ac1"], tolerance)


def from_confusion(confusion):
    """Items x categories of the items that a confusion matrix counts."""
    cells = np.argwhere(confusion >= 0)
    rows = np.eye(len(confusion), dtype=int)[cells].sum(axis=1)
    return np.repeat(rows, confusion.ravel(), axis=0)


def weighted(case, folder):
    confusion = np.array(case["input"]["confusion"])
    distance = np.array([[0, 1, 0.5], [1, 0, 0.5], [0.5, 0.5, 0]])
    coincidences = nominal.coincidences_of_counts(from_confusion(confusion))
    close(nominal.alpha(coincidences, distance), case["expected"]["alpha"], case["tolerance"])
    kappa = nominal.weighted_kappa(confusion, distance)
    close(kappa, case["expected"]["weighted_kappa"], case["tolerance"])


def multi_rater_nominal(case, folder):
    expected, tolerance = case["expected"], case["tolerance"]
    names = [int(name) for name in expected["category_kappa"]]
    counts = counts_of(case["input"]["items_by_rater"], names)
    close(nominal.percent_of_counts(counts), expected["percent"], tolerance)
    close(nominal.fleiss_kappa(counts), expected["fleiss_kappa"], tolerance)
    close(nominal.ac1_of_counts(counts, len(names)), expected["gwet_ac1"], tolerance)
    coincidences = nominal.coincidences_of_counts(counts)
    close(nominal.alpha(coincidences), expected["alpha_nominal"], tolerance)
    for figure, value in zip(
        nominal.category_kappas(counts), expected["category_kappa"].values(), strict=True
    ):
        close(figure, value, tolerance)


def krippendorff_alpha(case, folder):
    items = case["input"]["items_by_rater"]
    names = sorted({value for item in items for value in item} - {None})
    rows = [[-1 if value is None else names.index(value) for value in item] for item in items]
    coincidences = nominal.coincidences(np.array(rows), len(names))
    again = nominal.coincidences_of_counts(counts_of(items, names))
    np.testing.assert_allclose(coincidences, again, atol=1e-12)
    by_level = {
        "nominal": lambda: None,
        "interval": lambda: distances.interval(names),
        "ordinal": lambda: distances.ordinal(coincidences),
    }
    for name, value in case["expected"].items():
        level = name.removeprefix("alpha").removeprefix("_") or case["input"]["level"]
        close(nominal.alpha(coincidences, by_level[level]()), value, case["tolerance"])


def alpha_of_sets(case, folder):
    items = [[frozenset(labels) for labels in item] for item in case["input"]["items"]]
    masi = case["metric"] == "krippendorff_alpha_masi"
    distance = sets.masi_distance if masi else sets.passonneau_distance
    close(sets.alpha_of_sets(items, distance), case["expected"]["alpha"], case["tolerance"])


def units_of(rows, raters, factor=1, begin=0):
    """Units by annotator from rows of begin, length, annotator, category."""
    labels = sorted({row[3] for row in rows})
    return [
        [
            Unit((b - begin) * factor, (b - begin + length) * factor, labels.index(label))
            for b, length, who, label in rows
            if who == rater
        ]
        for rater in range(raters)
    ]


def alpha_u_1995(case, folder):
    given, expected, tolerance = case["input"], case["expected"], case["tolerance"]
    if "cases" in given:
        for each, value in zip(given["cases"], expected["alpha"], strict=True):
            document = Continuum(each["length"], units_of(each["units"], each["raters"]))
            close(unitizing_1995.alpha_u(document, 1).alpha, value, tolerance)
        return
    rows, raters = given["units_begin_length_rater_category"], given["raters"]
    labels = sorted({row[3] for row in rows})
    length, begin = given["continuum_length"], given["continuum_begin"]
    found = unitizing_1995.alpha_u(
        Continuum(length, units_of(rows, raters, begin=begin)), len(labels)
    )
    if "alpha_u" in expected:
        close(found.alpha, expected["alpha_u"], tolerance)
    for name, values in expected.get("categories", {}).items():
        at = labels.index(name)
        close(found.by_category[at], values["alpha"], tolerance)
        assert found.observed[at] == pytest.approx(values["observed"], abs=tolerance)
        assert found.expected[at] == pytest.approx(values["expected"], abs=tolerance)
    if "observed" in expected and isinstance(expected["observed"], dict):
        long = Continuum(length * 50_000, units_of(rows, raters, 50_000))
        lengthened = unitizing_1995.alpha_u(long, len(labels))
        for at, name in enumerate(labels):
            assert found.observed[at] == pytest.approx(expected["observed"][name], abs=tolerance)
            chance = expected["expected_when_all_lengths_times_50000"][name]
            assert lengthened.expected[at] == pytest.approx(chance, abs=tolerance)
            value = expected["alpha_when_all_lengths_times_50000"][name]
            close(lengthened.by_category[at], value, tolerance)
    elif "observed" in expected:
        assert found.observed[0] == pytest.approx(expected["observed"], abs=tolerance)
        assert found.expected[0] == pytest.approx(expected["expected"], abs=tolerance)


def alpha_u_1995_distance(case, folder):
    found = [
        unitizing_1995.squared_difference(
            *((begin, begin + length, valued) for begin, length, valued in pair)
        )
        for pair in case["input"]["pairs_begin_length_valued"]
    ]
    assert found == case["expected"]["delta_squared"]


def u_alpha_family(case, folder):
    given, expected, tolerance = case["input"], case["expected"], case["tolerance"]
    labels = sorted(expected["ku_alpha"])
    document = Continuum(
        given["length"],
        [
            [
                Unit(start, end, labels.index(label))
                for start, end, who, label in given["units_start_end_rater_label"]
                if who == rater
            ]
            for rater in given["raters"]
        ],
    )
    figures = unitizing.agreement_of_units([document], len(labels))
    close(figures.whole, expected["u_alpha"], tolerance)
    close(figures.places, expected["bar_u_alpha"], tolerance)
    close(figures.coverage, expected["cu_coverage"], tolerance)
    # Of three annotators the figures are means of pairs; the case is the formula of all together.
    sums = unitizing.unit_sums(document, len(labels))
    assert unitizing.cuas(sums) == pytest.approx(expected["cu_alpha"], abs=tolerance)
    assert unitizing.kuas(sums) == pytest.approx(list(expected["ku_alpha"].values()), abs=tolerance)
    if len(given["raters"]) == 2:
        close(figures.categories, expected["cu_alpha"], tolerance)
        for figure, value in zip(figures.by_category, expected["ku_alpha"].values(), strict=True):
            close(figure, value, tolerance)


def gamma_best_alignment(case, folder):
    given = case["input"]
    costs = gamma.Costs(given["alpha"], given["beta"], given["delta_empty"])
    sides = [
        [Unit(start, end, "abc".index(label)) for start, end, label in units]
        for units in given["units"].values()
    ]
    found = gamma.best_alignment(*sides, costs)
    assert found.disorder == pytest.approx(
        case["expected"]["best_alignment_disorder"], abs=case["tolerance"]
    )


def gamma_positional_dissimilarity(case, folder):
    given = case["input"]
    if "pairs" in given:
        one, other = np.moveaxis(np.array(given["pairs"]), 1, 0)
    else:
        one, other = np.array(given["rows"])[:, None], np.array(given["cols"])[None]
    found = gamma.position_differences(one, other, given.get("delta_empty", 1.0)).ravel()
    expected = next(iter(case["expected"].values()))
    assert found == pytest.approx(expected, abs=max(case["tolerance"], 5e-7))


def gamma_of_files(case, folder):
    path = folder / FILES / case["input"]["file"].split()[0].rsplit("/", 1)[1]
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    labels = sorted({label for _, label, _, _ in rows})
    sides = [
        [Unit(int(s), int(e), labels.index(label)) for who, label, s, e in rows if who == name]
        for name in sorted({row[0] for row in rows})
    ]
    costs = gamma.Costs(position=3.0)
    found = gamma.best_alignment(*sides, costs)
    expected, tolerance = case["expected"], case["tolerance"]
    assert sum(map(len, sides)) - len(found.pairs) == expected["n_unitary_alignments"]
    assert found.disorder == pytest.approx(expected["disorder"], abs=tolerance)
    length = max(unit.end for side in sides for unit in side)
    low, high = expected["gamma"]
    value = gamma.gamma([Continuum(length, sides)], costs, precision=0.01).value
    assert low - tolerance <= value <= high + tolerance


def muc_semeval(case, folder):
    given, expected = case["input"], case["expected"]
    found = semeval.Ways()
    for first, second in zip(given["true"], given["pred"], strict=True):
        found += semeval.compare_places(places_of(first), places_of(second))
    for name, values in expected.items():
        counts = found.type if name == "ent_type" else getattr(found, name)
        keys = ("cor", "inc", "par", "mis", "spu", "f1")
        *numbers, f1 = [values[key] for key in keys] if isinstance(values, dict) else values
        assert list(astuple(counts)) == numbers
        close(counts.f1, f1, case["tolerance"])


def places_of(entries):
    """Half-open places from tags in BIO or from (label, first, last)."""
    if not entries or not isinstance(entries[0], str):
        return [semeval.Place(first, last + 1, label) for label, first, last in entries]
    places = []
    for at, tag in enumerate(entries):
        if tag.startswith("B-"):
            places.append(semeval.Place(at, at + 1, tag[2:]))
        elif tag.startswith("I-"):
            places[-1] = places[-1]._replace(end=at + 1)
    return places


def kappa_tends_to_f1(case, folder):
    given = case["input"]
    for d, kappa in zip(given["d"], case["expected"]["kappa"], strict=True):
        confusion = np.array([[given["a"], given["b"]], [given["c"], d]])
        close(nominal.cohen_kappa(confusion), kappa, case["tolerance"])


def token_kappa(case, folder):
    given, expected, tolerance = case["input"], case["expected"], case["tolerance"]
    names = ["", "GPE", "ORG", "PER"]
    tokens = np.zeros((given["n_tokens"], 2), dtype=np.intp)
    for side, spans in enumerate((given["spans_a"], given["spans_b"])):
        for start, end, label in spans:
            tokens[start:end, side] = names.index(label)
    marked = tokens > 0
    kappas = {
        "all_tokens": tokens,
        "binary_inside_outside": marked.astype(int),
        "union_of_marked_tokens": tokens[marked.any(axis=1)],
        "intersection_of_marked_tokens": tokens[marked.all(axis=1)],
    }
    for name, values in kappas.items():
        close(nominal.cohen_kappa(confusion_of(values)), expected[name], tolerance)
    close(nominal.percent(confusion_of(tokens)), expected["percent"], tolerance)
    alpha = nominal.alpha(nominal.coincidences(tokens, len(names)))
    close(alpha, expected["alpha_all_tokens"], tolerance)


def confusion_of(values):
    confusion = np.zeros((4, 4), dtype=int)
    np.add.at(confusion, (values[:, 0], values[:, 1]), 1)
    return confusion


def coreference(case, folder):
    given = case["input"]
    for name, values in case["expected"].items():
        score = clusters.scores(getattr(clusters, name)(given["key"], given["response"]))
        close(score.precision, values["p"], case["tolerance"])
        close(score.recall, values["r"], case["tolerance"])
        close(score.f1, values["f"], case["tolerance"])


def bootstrap_properties(case, folder):
    counts, expected = np.array(case["input"]["per_document_tp_na_nb"]), case["expected"]

    def f1(sums):
        return 2 * sums[:, 0] / (sums[:, 1] + sums[:, 2])

    samples = case["input"]["n"]
    assert f1(counts.sum(axis=0, keepdims=True)) == pytest.approx(expected["point"])
    for seed in range(5):
        low, high = bootstrap.interval(counts, f1, samples=samples, seed=seed)
        assert expected["ci95_low_between"][0] <= low <= expected["ci95_low_between"][1]
        assert expected["ci95_high_between"][0] <= high <= expected["ci95_high_between"][1]
        assert bootstrap.interval(counts, f1, samples=samples, seed=seed) == (low, high)
    perfect = np.repeat(counts[:, :1] + 1, 3, axis=1)
    all_perfect = tuple(expected["all_perfect_documents_interval"])
    assert bootstrap.interval(perfect, f1, samples=samples) == all_perfect
    assert bootstrap.interval(counts[:1], f1, samples=samples) == (None, None)


CHECKS = {
    "two_rater_nominal": two_rater_nominal,
    "weighted": weighted,
    "multi_rater_nominal": multi_rater_nominal,
    "krippendorff_alpha": krippendorff_alpha,
    "krippendorff_alpha_masi": alpha_of_sets,
    "krippendorff_alpha_set": alpha_of_sets,
    "alpha_u_1995": alpha_u_1995,
    "alpha_u_1995_distance": alpha_u_1995_distance,
    "u_alpha_family": u_alpha_family,
    "gamma_best_alignment": gamma_best_alignment,
    "gamma_positional_dissimilarity": gamma_positional_dissimilarity,
    "gamma": gamma_of_files,
    "muc_semeval": muc_semeval,
    "kappa_tends_to_f1": kappa_tends_to_f1,
    "token_kappa": token_kappa,
    "coreference": coreference,
    "bootstrap": bootstrap_properties,
}


@pytest.fixture(scope="module")
def cases(shared_data):
    return json.loads((shared_data / "agreement_reference_cases.json").read_bytes())["cases"]


IDS = (
    "artstein-poesio-2008-table1",
    "artstein-poesio-2008-table2",
    "cohen-1960-ex2",
    "krippendorff-2004-p246-left",
    "feinstein-cicchetti-1990-balanced",
    "feinstein-cicchetti-1990-skewed",
    "gwet-hand-8-1-1",
    "artstein-poesio-2008-weighted",
    "fleiss-1971",
    "krippendorff-2004-dichotomy",
    "krippendorff-2004-missing",
    "krippendorff-2004-missing-interval",
    "krippendorff-1980-three-raters",
    "hayes-krippendorff-2007-interval",
    "hayes-krippendorff-2007-ordinal",
    "krippendorff-docs-3-raters",
    "masi-alpha-8-items",
    "passonneau-2004-set-distance",
    "krippendorff-2004-unitizing",
    "krippendorff-1995-unitizing",
    "dkpro-unitizing-small",
    "dkpro-unitizing-edge",
    "krippendorff-2004-distance",
    "u-alpha-two-raters-simple",
    "u-alpha-three-raters",
    "gamma-fixture-01-two-annotators-simple",
    "gamma-fixture-02-unequal-counts",
    "gamma-fixture-03-identical-perfect",
    "gamma-fixture-06-weighted-alpha3-beta2",
    "gamma-fixture-04-three-annotators",
    "mathet-2015-figure10-dpos",
    "mathet-2015-figure20-scale",
    "pygamma-dpos-grid",
    "pygamma-alex-paul-suzan",
    "pygamma-2by1000",
    "nervaluate-readme-usage",
    "semeval-2013-six-scenarios",
    "hripcsak-rothschild-limit",
    "token-kappa-four-ways",
    "bagga-baldwin-1998-response1",
    "vilain-1995-muc",
    "degenerate-nominal",
    "bootstrap-properties",
)


@pytest.mark.parametrize("name", [name for name in IDS if name not in NOT_MEASURED])
def test_the_case_is_reproduced(name, cases, shared_data):
    case = next(case for case in cases if case["id"] == name)
    CHECKS[case["metric"]](case, shared_data)


def test_no_case_is_forgotten(cases):
    assert [case["id"] for case in cases if case["metric"] not in OTHERS] == list(IDS)
