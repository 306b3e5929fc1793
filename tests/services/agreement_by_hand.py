"""Agreement counted the slow way, with sets and by trying everything, to check the fast one."""

from collections import Counter, defaultdict
from itertools import combinations, permutations

from annotator.core.model import DocumentLabel, Event, Link, Mention
from annotator.core.tokens import tokens


def place(text, span):
    """The fragments without outer space, those joined that only space parts."""
    runs = []
    for given_start, given_end in span.fragments:
        start, end = given_start, given_end
        words = text[start:end]
        if words.strip():
            start += len(words) - len(words.lstrip())
            end = start + len(words.strip())
        if runs and not text[runs[-1][1] : start].strip():
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return tuple(runs)


def characters(runs):
    return {at for start, end in runs for at in range(start, end)}


class Work:
    """What one annotator has in one text, as sets and lists of comparable things."""

    def __init__(self, text, items, level=lambda kind: kind):
        self.text = text
        self.mentions = {each.id: each for each in items if isinstance(each, Mention)}
        self.events = {each.id: each for each in items if isinstance(each, Event)}
        self.links = [each for each in items if isinstance(each, Link)]
        self.labels = {
            each.id: set(each.values) for each in items if isinstance(each, DocumentLabel)
        }
        self.entities = sorted(
            {(place(text, each.span), each.label) for each in self.mentions.values()}
        )
        self.triggers = [
            (place(text, each.trigger), level(each.type)) for each in self.events.values()
        ]
        rows = [
            (place(text, event.trigger), level(event.type), self._filler(each), each.role)
            for event in self.events.values()
            for each in event.arguments
        ]
        self.found = {(kind, filler) for _, kind, filler, _ in rows}
        self.in_role = {(kind, filler, role) for _, kind, filler, role in rows}
        self.attached = set(rows)
        self.shared = {(trigger, filler, role) for trigger, _, filler, role in rows}

    def _filler(self, argument):
        if argument.span is not None:
            return place(self.text, argument.span)
        if argument.mention is not None:
            return place(self.text, self.mentions[argument.mention].span)
        return place(self.text, self.events[argument.event].trigger)

    def node(self, item_id):
        if item_id in self.mentions:
            return place(self.text, self.mentions[item_id].span), "mention"
        return place(self.text, self.events[item_id].trigger), "event"

    def linked(self, unordered=("SAME_AS",)):
        found = set()
        for link in self.links:
            ends = self.node(link.source), self.node(link.target)
            found.add((*(sorted(ends) if link.type in unordered else ends), link.type))
        return found

    def token_labels(self, order):
        """The label of each token: the longest mention's, then that which comes first."""
        result = []
        for start, end in tokens(self.text):
            over = [
                (-len(characters(runs)), order.index(label))
                for runs, label in self.entities
                if characters(runs) & set(range(start, end))
            ]
            result.append(order[min(over)[1]] if over else "O")
        return result

    def nodes(self):
        return {self.node(each) for each in (*self.mentions, *self.events)}

    def clusters(self, things):
        """The things, put together by same-as links."""
        parts = [{thing} for thing in self.nodes()]
        for link in self.links:
            if link.type == "SAME_AS":
                ends = {self.node(link.source), self.node(link.target)}
                touched = [part for part in parts if part & ends]
                parts = [part for part in parts if not part & ends] + [set().union(*touched)]
        return [part & things for part in parts if part & things]


def f1(one, other):
    matched = (Counter(one) & Counter(other)).total()
    return matched, len(list(one)), len(list(other))


def best(left, right, weight):
    """The heaviest choice of pairs, by trying them all."""
    small, large = sorted((left, right), key=len)
    return max(
        (
            sum(weight(one, large[at]) for one, at in zip(small, chosen, strict=True))
            for chosen in permutations(range(len(large)), len(small))
        ),
        default=0,
    )


def by_label(one, other, weight):
    total = [0, len(one), len(other)]
    for label in {label for _, label in (*one, *other)}:
        sides = ([runs for runs, own in side if own == label] for side in (one, other))
        total[0] += best(*sides, weight)
    return total


def soft(one, other):
    one, other = characters(one), characters(other)
    return 2 * len(one & other) / (len(one) + len(other))


def overlap(one, other):
    return bool(characters(one) & characters(other))


SUMS = {
    "entities exact": lambda a, b: f1(a.entities, b.entities),
    "entities unlabelled": lambda a, b: f1([e[0] for e in a.entities], [e[0] for e in b.entities]),
    "entities relaxed": lambda a, b: by_label(a.entities, b.entities, overlap),
    "entities soft": lambda a, b: by_label(a.entities, b.entities, soft),
    "triggers found": lambda a, b: f1([t[0] for t in a.triggers], [t[0] for t in b.triggers]),
    "triggers typed": lambda a, b: f1(a.triggers, b.triggers),
    "arguments found": lambda a, b: f1(a.found, b.found),
    "arguments in role": lambda a, b: f1(a.in_role, b.in_role),
    "arguments attached": lambda a, b: f1(a.attached, b.attached),
    "links typed": lambda a, b: f1(a.linked(), b.linked()),
}


def pair_values(works, pairs):
    """By measure and pair the pooled F1; None where there is nothing."""
    result = defaultdict(dict)
    for name, count in SUMS.items():
        for one, other in pairs:
            total = [0, 0, 0]
            for document in works:
                if one in document and other in document:
                    own = count(document[one], document[other])
                    total = [have + more for have, more in zip(total, own, strict=True)]
            both = total[1] + total[2]
            result[name][one, other] = 2 * total[0] / both if both else None
    return result


def alpha(items):
    """Krippendorff's nominal alpha of lists of values, by pairs of values of the same item."""
    observed, values = 0.0, []
    for item in items:
        if len(item) > 1:
            values += item
            observed += sum(a != b for a, b in permutations(item, 2)) / (len(item) - 1)
    expected = sum(a != b for a, b in permutations(values, 2))
    return 1 - (len(values) - 1) * observed / expected if expected else None


def kappa(pairs):
    """Cohen's kappa of a list of pairs of values."""
    n = len(pairs)
    if not n:
        return None
    agreed = sum(a == b for a, b in pairs) / n
    left, right = (Counter(each) for each in zip(*pairs, strict=True))
    chance = sum(left[value] * right[value] for value in left) / n**2
    return (agreed - chance) / (1 - chance) if chance < 1 else None


def b3(one, other):
    """The sums of B³: found of the first, of how much; found of the second, of how much."""
    result = []
    for own, theirs in ((one, other), (other, one)):
        things = [(thing, part) for part in own for thing in part]
        found = sum(
            len(part & next(each for each in theirs if thing in each)) / len(part)
            for thing, part in things
        )
        result += [found, len(things)]
    return result


def same_as(works, pair):
    """B³'s F1 over what both marked and one has linked; None where there is nothing."""
    total = [0.0] * 4
    for document in works:
        if not set(pair) <= document.keys():
            continue
        one, other = (document[name] for name in pair)
        linked = {
            own.node(end)
            for own in (one, other)
            for link in own.links
            if link.type == "SAME_AS"
            for end in (link.source, link.target)
        }
        things = linked & one.nodes() & other.nodes()
        if things:
            own = b3(one.clusters(things), other.clusters(things))
            total = [have + more for have, more in zip(total, own, strict=True)]
    if not total[1]:
        return None
    recall, precision = total[0] / total[1], total[2] / total[3]
    return 2 * recall * precision / (recall + precision)


def pairs_of(names):
    return list(combinations(names, 2))


def mean(values):
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
