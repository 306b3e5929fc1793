"""Agreement on real data: what others published, and what is calculated here by other means."""

import json
import statistics
from collections import Counter, defaultdict
from itertools import combinations

import pytest
from nervaluate import Evaluator

from annotator.core.model import Argument, Event, Mention, span_of
from annotator.services.agreement import compare
from annotator.services.agreement.parts import Cell, Measure
from tests.annotated import annotated, schema_of

pytestmark = pytest.mark.corpora


def name_of(label):
    return label.replace(".", "_")


def mentions(text, found):
    return [
        Mention(f"m{n}", name_of(each["label"]), span_of(text, (each["start"], each["end"])))
        for n, each in enumerate(found)
    ]


def f1(one, other):
    both = one.total() + other.total()
    return 2 * (one & other).total() / both


def pooled(layers, key):
    """By pair of annotators the multisets of all documents that both have."""
    result = {}
    for one, other in combinations(sorted(layers), 2):
        sides = Counter(), Counter()
        for document in layers[one].keys() & layers[other].keys():
            for side, annotator in zip(sides, (one, other), strict=True):
                for each in key(layers[annotator][document]):
                    side[(document, *each)] += 1
        result[one, other] = sides
    return result


# -- bratiaa ---------------------------------------------------------------------------------------


def test_bratiaa_gets_the_published_figures(shared_data, tmp_path):
    rows = [
        json.loads(line)
        for line in (shared_data / "bratiaa/gold.jsonl").read_text("utf-8").splitlines()
    ]
    texts = {row["text"]: {} for row in rows}
    for row in rows:
        texts[row["text"]][row["annotator"]] = mentions(row["text"], row["entities"])
    labels = {each["label"] for row in rows for each in row["entities"]}
    with annotated(tmp_path / "b.annotator", schema_of(labels), texts.items()) as project:
        found = compare(project)
    assert found.shared == 7
    values = [cell.figure.value for cell in found.matrix(Measure.ENTITIES_EXACT)]
    assert len(values) == 6
    assert found.figures[Measure.ENTITIES_EXACT].value == pytest.approx(0.8903501, abs=1e-6)
    assert statistics.fmean(values) == pytest.approx(0.8903501, abs=1e-6)
    assert statistics.pstdev(values) == pytest.approx(0.0526314, abs=1e-6)


# -- LEOKA, as Label Studio exports it -------------------------------------------------------------


@pytest.fixture
def leoka(shared_data):
    """By text and coder the labelled spans, trimmed, each once."""
    tasks = json.loads((shared_data / "raw/leoka_label_studio/LEOKA_team_1.json").read_bytes())
    texts = defaultdict(dict)
    for task in tasks:
        text = task["data"]["text"]
        for annotation in task["annotations"]:
            spans = [
                {"start": each["value"]["start"], "end": each["value"]["end"], "label": label}
                for each in annotation["result"]
                if each["type"] == "labels"
                for label in each["value"]["labels"]
            ]
            texts[text].setdefault(f"coder {annotation['completed_by']['id']}", spans)
    return texts


def test_leoka_is_what_nervaluate_says(leoka, tmp_path):
    labels = {each["label"] for layers in leoka.values() for own in layers.values() for each in own}
    documents = [
        (text, {who: mentions(text, own) for who, own in layers.items()})
        for text, layers in leoka.items()
    ]
    with annotated(tmp_path / "l.annotator", schema_of(labels), documents) as project:
        found = compare(project)
    people = sorted({who for layers in leoka.values() for who in layers})
    assert found.annotators == tuple(people)
    by_hand = pooled(by_coder(leoka), lambda spans: spans)
    for cell in found.matrix(Measure.ENTITIES_EXACT):
        assert cell.figure.value == pytest.approx(f1(*by_hand[cell.pair]), abs=1e-9)
        sides = [
            [
                sorted(unique(text, layers[who]), key=lambda each: each["start"])
                for text, layers in leoka.items()
                if set(cell.pair) <= layers.keys()
            ]
            for who in cell.pair
        ]
        assert cell.documents == len(sides[0])
        counted = Evaluator(*sides, tags=sorted(labels), loader="dict").evaluate()
        strict = counted["overall"]["strict"].f1
        # where spans overlap it takes the first one for a partner and may miss the equal one
        assert cell.figure.value - 0.002 < strict <= cell.figure.value + 1e-9
    for row in found.labels:
        own = [
            f1(*(Counter(k for k in side.elements() if k[-1] == row.name) for side in sides))
            for sides in by_hand.values()
        ]
        value = row.figures[Measure.ENTITIES_EXACT].value
        assert value == pytest.approx(statistics.fmean(own), abs=1e-9)


def unique(text, spans):
    """Each span once, without outer space, the last character included as nervaluate has it."""
    found = {(*trimmed(text, each), each["label"]) for each in spans}
    return [{"start": start, "end": end - 1, "label": label} for start, end, label in found]


def trimmed(text, span):
    words = text[span["start"] : span["end"]]
    start = span["start"] + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def by_coder(leoka):
    layers = defaultdict(dict)
    for text, own in leoka.items():
        for who, spans in own.items():
            layers[who][text] = {(*trimmed(text, each), each["label"]) for each in spans}
    return layers


# -- PHEE: two annotators with events --------------------------------------------------------------


@pytest.fixture
def phee(shared_data):
    """By annotator and text the events."""
    layers = defaultdict(dict)
    for line in (shared_data / "raw/phee/iaa.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        layers[row["annotator"]][row["text"]] = row
    return layers


def items_of(row):
    text = row["text"]
    found = mentions(text, row["entities"])
    for number, each in enumerate(row["events"]):
        arguments = tuple(
            Argument(name_of(a["role"]), span=span_of(text, (a["start"], a["end"])))
            for a in each["args"]
        )
        trigger = span_of(text, (each["trigger"]["start"], each["trigger"]["end"]))
        found.append(Event(f"e{number}", each["type"], trigger, arguments))
    return found


def test_phee_is_what_counting_by_hand_gives(phee, tmp_path):
    rows = [row for own in phee.values() for row in own.values()]
    labels = {name_of(each["label"]) for row in rows for each in row["entities"]}
    roles = {name_of(a["role"]) for row in rows for e in row["events"] for a in e["args"]}
    types = {each["type"]: sorted(roles) for row in rows for each in row["events"]}
    documents = [
        (text, {who: items_of(own[text]) for who, own in phee.items() if text in own})
        for text in {row["text"]: None for row in rows}
    ]
    schema = schema_of(labels, types)
    with annotated(tmp_path / "p.annotator", schema, documents) as project:
        found = compare(project)
        differing = found.behind(project, Cell(Measure.TRIGGERS_TYPED), limit=10_000)
    assert found.annotators == ("duplicate1", "duplicate2")
    expected = {
        Measure.ENTITIES_EXACT: lambda row: {
            (*trimmed(row["text"], e), name_of(e["label"])) for e in row["entities"]
        },
        Measure.TRIGGERS_FOUND: lambda row: [
            trimmed(row["text"], e["trigger"]) for e in row["events"]
        ],
        Measure.TRIGGERS_TYPED: lambda row: [
            (*trimmed(row["text"], e["trigger"]), e["type"]) for e in row["events"]
        ],
        Measure.ARGUMENTS_FOUND: lambda row: {
            (e["type"], *trimmed(row["text"], a)) for e in row["events"] for a in e["args"]
        },
        Measure.ARGUMENTS_IN_ROLE: lambda row: {
            (e["type"], *trimmed(row["text"], a), a["role"])
            for e in row["events"]
            for a in e["args"]
        },
        Measure.ARGUMENTS_ATTACHED: lambda row: {
            (*trimmed(row["text"], e["trigger"]), e["type"], *trimmed(row["text"], a), a["role"])
            for e in row["events"]
            for a in e["args"]
        },
    }
    for measure, key in expected.items():
        (sides,) = pooled(phee, key).values()
        assert found.figures[measure].value == pytest.approx(f1(*sides), abs=1e-9), measure
    (sides,) = pooled(phee, expected[Measure.TRIGGERS_TYPED]).values()
    apart = {place[:3] for side in (sides[0] - sides[1], sides[1] - sides[0]) for place in side}
    assert {(d.sentence != "", d.kind) for d in differing.shown} == {(True, "trigger")}
    assert 0 < differing.total <= len(apart)  # what overlaps is one place
