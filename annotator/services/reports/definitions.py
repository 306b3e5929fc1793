"""What each measure and each word of a report means, for whoever leads a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.agreement.parts import MEANINGS, Measure

if TYPE_CHECKING:
    from collections.abc import Collection

_SHARE = "Of all that either of two annotators marked, the share that the other one marked too"
_CHANCE = (
    "1 is always the same, 0 no more often the same than chance would make it, below 0 less often."
)
DEFINITIONS: dict[Measure, str] = {
    Measure.ENTITIES_EXACT: f"{_SHARE}, with the same first and last character and the same label. "
    "This is the strictest of the four, and the one to quote.",
    Measure.ENTITIES_RELAXED: f"{_SHARE} with the same label, where one shared character is "
    "enough. Each mention counts for one partner only, and partners are chosen so that as many as "
    "possible have one. Well above the exact figure: they disagree about where mentions end.",
    Measure.ENTITIES_UNLABELLED: f"{_SHARE}, with the same first and last character, whatever the "
    "label. Well above the exact figure: they see the same things and name them differently.",
    Measure.ENTITIES_SOFT: "As the relaxed figure, but a partner counts by how much the two have "
    "in common: half of the characters shared, half a mention.",
    Measure.ENTITY_LABEL_KAPPA: "Where both marked the same characters: how often they chose the "
    f"same label, with what chance would give taken off (Cohen’s kappa). {_CHANCE}",
    Measure.TOKENS_ALPHA: "Each word of the text is asked: which label, or none? Agreement with "
    "what chance would give taken off, for any number of annotators (Krippendorff’s alpha). "
    f"{_CHANCE} Krippendorff calls 0.80 reliable and 0.667 enough for tentative conclusions.",
    Measure.TOKENS_KAPPA: "The same question for two annotators (Cohen’s kappa). The many words "
    "that nobody marked count as agreement and lift it, so it says little by itself.",
    Measure.TOKENS_LABEL_KAPPA: "Only words that both marked: how often with the same label, with "
    f"chance taken off (Cohen’s kappa). {_CHANCE}",
    Measure.TRIGGERS_FOUND: f"{_SHARE} as the words of an event, with the same first and last "
    "character, whatever type of event they called it (ACE's trigger identification).",
    Measure.TRIGGERS_TYPED: f"{_SHARE} as the words of an event, with the same characters and the "
    "same type of event (ACE's trigger classification).",
    Measure.TYPE_KAPPA: "Where both marked the same words as an event: how often they gave it the "
    f"same type, with chance taken off (Cohen’s kappa). {_CHANCE}",
    Measure.ARGUMENTS_FOUND: f"{_SHARE} as taking part in an event of the same type, with the same "
    "characters, whatever the role (ACE's argument identification).",
    Measure.ARGUMENTS_IN_ROLE: f"{_SHARE} as taking part in an event of the same type, with the "
    "same characters and in the same role (ACE's argument classification).",
    Measure.ARGUMENTS_ATTACHED: "The same, and the event must stand on the same words as well: the "
    "strictest of the three, since a different trigger loses all its arguments.",
    Measure.ROLE_KAPPA: "Where both gave the same event the same participant: how often in the "
    f"same role, with chance taken off (Cohen’s kappa). {_CHANCE}",
    Measure.LINKS_FOUND: "Of all links that either of two annotators drew, the share that the "
    "other one drew too between the same two ends, whatever the type.",
    Measure.LINKS_TYPED: "The same, and of the same type.",
    Measure.SAME_AS_B3: "Of everything that both marked: how far the group of things that one "
    "annotator calls the same is the group that the other one made, each thing counted once (B³).",
    Measure.SAME_AS_LEA: "The same question, where a group counts by its size and by how many of "
    "its links the other annotator has too (LEA). Stricter than B³.",
    Measure.ATTRIBUTES: "On the events and mentions that both marked: how often they gave an "
    "attribute the same value (percent), and that with chance taken off. Where nearly all have one "
    "value, percent flatters and alpha and kappa punish; Gwet’s AC1 is in between.",
    Measure.DOCUMENT_LABELS: "How often a document got the same label, with chance taken off "
    "(Krippendorff’s alpha). Labels of which several may be given are compared as sets, by MASI; "
    "Jaccard is the share that two sets have in common, F1 that of each value by itself.",
}
TERMS = {
    "From 0 to 1": "A share (F1) is 0 where nothing is the same and 1 where all of it is. It "
    "does not depend on who of the two is named first. A share of 0.80 means: of ten marks, "
    "eight have their counterpart.",
    "Several annotators": "All marks of a pair are counted over its documents together, so "
    "that long documents weigh more. Where there are more than two annotators, shares are the "
    "mean over their pairs.",
    "95 % interval": "The documents are drawn again and again, with repeats, and everything "
    "is counted anew; 95 of 100 results lie within. Two figures whose intervals overlap widely "
    "may well differ by chance. A bar's thin line is this interval.",
    "Not defined": "Where there is nothing to count there is no figure: never 0, never 1. The "
    "number beside the dash leads to the reason.",
    "Few": "Fewer than 5 such marks of each of a pair, on average: in grey, since a single other "
    "mark would change such a figure a lot.",
    "Untouched suggestions": "All annotators see the same suggestions. What they accept "
    "without any change agrees because of that, so agreement without these is the more honest "
    "one.",
}


def definitions(measures: Collection[Measure]) -> list[tuple[str, str, str]]:
    """The title of each of these measures, how it is counted, and what that means."""
    return [(*MEANINGS[each], DEFINITIONS[each]) for each in Measure if each in measures]
