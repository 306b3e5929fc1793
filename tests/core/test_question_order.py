"""In which order questions come, the sentences around them, and the ids that they had before."""

from __future__ import annotations

from annotator.core.alignment import Alignment, align, former_ids
from annotator.core.model import Argument, DocumentLabel, Mention, span_of
from annotator.core.questions import Kind, Question, majority, rule_id
from annotator.core.schema import schema_from
from tests.layers import SCHEMA, TEXT, event, mention, text
from tests.strategies import SCHEMA_RECORD, words


def brought(**layers) -> Alignment:
    return align(text(), layers, SCHEMA)


def around(question: Question) -> str:
    return TEXT[slice(*question.sentence)]


def test_questions_come_by_sentences_in_them_by_kind_and_the_documents_last():
    said = [
        DocumentLabel("context", ("military",)),
        mention("1", "GPE", "Port Halden"),
        event("2", "ATTACK", "struck"),
        mention("3", "GPE", "Sarrin"),
        event("4", "ATTACK", "died"),
        mention("5", "GPE", "Estara"),
    ]
    found = brought(ana=said, ben=[])
    order = [TEXT[each.start : each.end] for each in found.questions]
    assert order == ["Estara", "Sarrin", "struck", "died", "Port Halden", ""]
    assert found.questions[-1].kind is Kind.DOCUMENT_LABEL


def test_the_sentence_is_that_of_the_first_and_the_last_letter():
    letter = Mention("1", "GPE", span_of(TEXT, (44, 45)))
    (question,) = brought(ana=[letter], ben=[]).questions
    assert around(question) == "Two guards died in the raid."
    (question,) = brought(ana=[mention("1", "GPE", "near Sarrin.")], ben=[]).questions
    assert around(question) == "Estara struck Vardanian forces near Sarrin."
    (question,) = brought(ana=[mention("1", "GPE", "Sarrin. Two")], ben=[]).questions
    assert around(question) == TEXT[:72]


def test_questions_are_found_again_under_the_names_that_they_had():
    def layers(person: str, attack: str, target: str) -> dict[str, list]:
        died = event("e", attack, "died", Argument(target, span=words(TEXT, "guards")))
        return {
            "ana": [mention("1", person, "Elan Voss"), died],
            "ben": [mention("1", person, "Elan Voss"), event("e", attack, "died")],
            "cleo": [mention("1", "GPE", "Elan Voss")],
        }

    before = brought(**layers("PERSON", "ATTACK", "target"))
    now = brought(**layers("HUMAN", "RAID", "victim"))
    former = former_ids(now, before)
    assert len(now.everything()) == len(before.everything()) == 3
    for new, old in zip(now.everything(), before.everything(), strict=True):
        assert new.id != old.id
        assert former[new.id] == old.id
    ours, theirs = now.everything()[0], before.everything()[0]
    ruled = rule_id(ours, majority(ours)), rule_id(theirs, majority(theirs))
    assert former[ruled[0]] == ruled[1]
    assert len(former) == 3 + sum(majority(each) is not None for each in now.everything())


def test_what_only_names_tell_apart_is_not_found_again():
    def found(*names: str) -> Alignment:
        labels = [{"name": each, "values": ["a"]} for each in names]
        schema = schema_from({**SCHEMA_RECORD, "document_labels": labels})
        said = [DocumentLabel(each, ("a",)) for each in names]
        place = [mention("1", "GPE", "Sarrin"), mention("2", "PERSON", "Sarrin")]
        place.append(mention("3", "GPE", "Port Halden"))
        return align(text(), {"ana": [*said, *place], "ben": []}, schema)

    before, now = found("tone", "topic"), found("mood", "topic")
    halden = [each.id for each in now.everything() if each.start == TEXT.index("Port")]
    assert former_ids(now, before) == {each: each for each in halden}
    one = former_ids(found("mood"), found("tone"))
    assert len(one) == 2  # the label, too
    assert former_ids(found("mood"), before) == former_ids(now, found("tone")) != one
