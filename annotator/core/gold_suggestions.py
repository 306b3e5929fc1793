"""What became of suggestions in the gold layer, said where an answer decides about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.claims import MADE_OF_SUGGESTIONS
from annotator.core.model import Decision, Event, Link, Mention, Verdict
from annotator.core.placing import label_of, place_of
from annotator.core.questions import Kind

if TYPE_CHECKING:
    from annotator.core.gold_draft import GoldDraft
    from annotator.core.questions import Question

_ITEMS: dict[Kind, type[Mention | Event | Link]] = {
    Kind.MENTION: Mention,
    Kind.EVENT: Event,
    Kind.LINK: Link,
}


def decide_suggestions(gold: GoldDraft, question: Question) -> None:
    """Verdicts on the suggestions of which somebody's marks, or links, were made.

    Accepted or corrected as the gold layer's item says that was made of it, accepted where an
    equal one is there, else rejected.
    """
    for name in question.suggestions:
        item = gold.draft.get(_ITEMS[question.kind], name)
        if item is not None and item.origin.decision in MADE_OF_SUGGESTIONS:
            origin = item.origin
            gold.draft.put(Verdict(name, origin.decision, origin.by, origin.at))
        elif item is None and (name in gold.session.suggestions or gold.verdict(name)):
            decision = Decision.ACCEPTED if _is_there(gold, question, name) else Decision.REJECTED
            gold.draft.put(Verdict(name, decision, gold.stamp.by, gold.stamp.at))


def _is_there(gold: GoldDraft, question: Question, name: str) -> bool:
    suggestion = gold.session.suggestions.get(name)
    if not isinstance(suggestion, Mention | Event):
        return False
    content = (label_of(suggestion), place_of(suggestion))
    return content in [(label_of(each), place_of(each)) for each in gold.owned(question.id)]
