"""A language model as suggester, against a server on this machine that misbehaves as it is told."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import UserError
from annotator.core.model import Event, Mention
from annotator.nlp import llm
from annotator.nlp.llm import LlmSuggester, pieces, suggest_one_by_one
from annotator.nlp.llm_answers import record_in
from annotator.nlp.llm_endpoint import Endpoint, StoppedError, UnansweredError
from annotator.nlp.worker import Failed, Ready, Suggested
from tests.nlp.stub_llm import (
    Stub,
    broken,
    completion,
    dripping,
    dripping_headers,
    endless,
    good,
    silent,
)

TEXT = "Pakistan struck Iran. 😀 Later, Iran\r\nUnited said Iran was hit."
NOTHING = {"entities": [], "events": []}


def asked(stub, **options):
    return Endpoint(stub.url, "tiny", **{"timeout": 5.0, "first_wait": 0.01, **options})


def suggested(schema, answer, text=TEXT):
    """What is made of an answer, and the tally."""
    with Stub(answer if isinstance(answer, tuple) else good(answer)) as stub:
        suggester = LlmSuggester(schema, asked(stub))
        [items] = suggester.suggest([text])
        return items, suggester.tally


def entity(text, start, label="GPE"):
    return {"text": text, "start": start, "label": label}


def test_a_good_answer(schema):
    at = TEXT.index("struck")
    answer = {
        "entities": [entity("Pakistan", 0), entity("Iran", 16)],
        "events": [
            {
                "type": "ATTACK",
                "trigger": {"text": "struck", "start": at},
                "arguments": [
                    {"role": "attacker", "text": "Pakistan", "start": 0},
                    {"role": "target", "text": "Iran", "start": 16},
                ],
            }
        ],
    }
    items, tally = suggested(schema, answer)
    pakistan, iran, attack = items
    assert isinstance(attack, Event)
    assert [(each.role, each.mention) for each in attack.arguments] == [
        ("attacker", pakistan.id),
        ("target", iran.id),
    ]
    assert {each.origin.source for each in items} == {"llm:tiny"}
    assert (tally.tokens_in, tally.tokens_out, tally.repaired, tally.dropped) == (100, 20, 0, 0)
    assert items == suggested(schema, answer)[0]  # the same ids, too


def test_wrong_offsets_are_repaired_by_their_words(schema):
    last = TEXT.rindex("Iran")
    answer = {"entities": [entity("Iran", last + 2), entity("Pakistan", -7), entity("hit", "x")]}
    items, tally = suggested(schema, answer | {"events": []})
    found = {(each.span.start, each.span.surface) for each in items}
    assert found == {(last, "Iran"), (0, "Pakistan"), (TEXT.index("hit"), "hit")}
    assert (tally.repaired, tally.dropped) == (3, 0)
    broken_line = {"entities": [entity("Iran United", 31)], "events": []}
    [mention], tally = suggested(schema, broken_line)
    assert mention.span.surface == "Iran\r\nUnited"


def test_no_word_is_cut_where_another_place_is_whole(schema):
    answer = {"entities": [entity("he", 1, "PERSON")], "events": []}
    [mention], _ = suggested(schema, answer, "They saw he left.")
    assert mention.span.start == 9


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They left Paris.", "Pa"),
        ("They left Paris.", "ris"),
        ("Then 1,200 left.", "200"),
        ("Le\u0301o left.", "Le"),
        ("パキスタンが来た。", "スタン"),
    ],
)
def test_a_piece_of_a_word_is_dropped_and_counted(schema, text, words):
    items, tally = suggested(schema, {"entities": [entity(words, 10)], "events": []}, text)
    assert (items, tally.repaired, tally.dropped) == ([], 0, 1)


def test_an_argument_is_never_placed_inside_a_word(schema):
    attack = {
        "type": "ATTACK",
        "trigger": {"text": "struck", "start": 12},
        "arguments": [{"role": "attacker", "text": "he", "start": 1}],
    }
    answer = {"entities": [], "events": [attack]}
    [event], tally = suggested(schema, answer, "Then forces struck.")
    assert (event.arguments, tally.dropped) == ((), 1)
    within = {**attack, "trigger": {"text": "ruck", "start": 14}}
    items, tally = suggested(schema, {"entities": [], "events": [within]}, "Then forces struck.")
    assert (items, tally.dropped) == ([], 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Iran's army left.", "Iran"),
        ("L'Iran attaque.", "Iran"),
        ("The U.S. army left.", "U.S"),
        ("伊朗军队离开了。", "伊朗"),
        ("กองทัพอิหร่านโจมตี", "อิหร่าน"),
        ("이란은 부인했다.", "이란"),  # with the particle of a topic
        ("צה״ל תקף בלבנון.", "לבנון"),  # behind "in"
    ],
)
def test_what_is_attached_to_a_name_cuts_no_word(schema, text, words):
    answer = {"entities": [entity(words, text.index(words))], "events": []}
    [mention], tally = suggested(schema, answer, text)
    assert (mention.span.surface, tally.dropped) == (words, 0)


def test_what_does_not_hold_is_dropped_and_counted(schema):
    attack = {"type": "ATTACK", "trigger": {"text": "struck", "start": 9}}
    answer = {
        "entities": [
            entity("Atlantis", 0),
            entity("Iran", 16, "WEATHER"),
            entity("", 0),
            {"text": 7},
            "nonsense",
            entity("Iran", 16),
            entity("Pakistan", 0, "DATE"),
        ],
        "events": [
            {"type": "RAIN", "trigger": {"text": "struck", "start": 9}, "arguments": []},
            {"type": "ATTACK", "trigger": "struck", "arguments": []},
            attack
            | {
                "arguments": [
                    {"role": "chef", "text": "Iran", "start": 16},
                    {"role": "attacker", "text": "Pakistan", "start": 0},  # a DATE attacks nobody
                    {"role": "target", "text": "Iran"},
                    None,
                ]
            },
        ],
    }
    items, tally = suggested(schema, answer)
    assert [each.label for each in items if isinstance(each, Mention)] == ["DATE", "GPE"]
    [event] = [each for each in items if isinstance(each, Event)]
    assert [each.role for each in event.arguments] == ["target"]
    assert (tally.repaired, tally.dropped) == (0, 5 + 2 + 3)


@pytest.mark.parametrize(
    "words",
    [
        '```json\n{"entities": [], "events": []}\n```',
        'Sure! {"entities": [], "events": []} Anything else?',
        '<think>{"entities": 1}</think>{"entities": []}',
    ],
)
def test_json_is_found_among_words(words):
    assert record_in(words) is not None


@pytest.mark.parametrize("words", ["", "no", "{", '{"entities": ', "[1]", '{"a": 1}', "{" * 9999])
def test_what_is_no_answer_fails_its_document(schema, words):
    assert record_in(words) is None
    with pytest.raises(UnansweredError):
        suggested(schema, good(words))


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"\xff", b"[" * 99_999, completion("")])
def test_what_is_no_completion_fails_its_document(schema, body):
    with pytest.raises(UnansweredError):
        suggested(schema, (200, {}, body))


def test_a_busy_server_is_asked_again(schema):
    busy = (429, {"Retry-After": "0"}, b"slow down")
    with Stub(busy, (503, {}, b""), good(NOTHING)) as stub:
        suggester = LlmSuggester(schema, asked(stub))
        assert list(suggester.suggest([TEXT])) == [[]]
        assert len(stub.requests) == 3
    with Stub(busy) as stub, pytest.raises(UnansweredError, match=r"429\) \(slow down\)"):
        list(LlmSuggester(schema, asked(stub, tries=3)).suggest([TEXT]))
    assert len(stub.requests) == 3


def test_waiting_is_stopped_when_asked(schema):
    begun = time.monotonic()
    stopped = lambda: time.monotonic() - begun > 0.3  # noqa: E731
    with Stub((429, {"Retry-After": "50"}, b"")) as stub:
        suggester = LlmSuggester(schema, asked(stub), stopped)
        with pytest.raises(StoppedError):
            list(suggester.suggest([TEXT]))
        assert list(suggest_one_by_one(suggester, [("a", TEXT)])) == [Ready("llm:tiny")]
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize("answer", [silent, dripping, dripping_headers])
def test_an_answer_is_not_waited_for_when_asked_to_stop(schema, answer):
    with Stub(answer) as stub:
        suggester = LlmSuggester(schema, asked(stub, timeout=60.0), lambda: len(stub.requests) > 0)
        assert list(suggest_one_by_one(suggester, [("a", TEXT)])) == [Ready("llm:tiny")]
    assert suggester.tally.failed == 0


def test_a_model_that_takes_no_temperature_is_asked_without(schema):
    refused = (400, {}, b"Unsupported value: 'temperature' does not support 0 with this model.")
    with Stub(refused, good(NOTHING)) as stub:
        suggester = LlmSuggester(schema, asked(stub))
        assert list(suggester.suggest([TEXT, TEXT])) == [[], []]
    assert ["temperature" in each for each in stub.requests] == [True, False, False]
    assert all("response_format" in each for each in stub.requests)


@pytest.mark.parametrize(
    ("content", "why"), [("", "said nothing"), ('{"entities": [', "was cut off")]
)
def test_what_no_answer_came_of_was_paid_for(schema, content, why):
    body = completion(content, (900, 4000), finish_reason="length" if content else "stop")
    with Stub((200, {}, body)) as stub:
        suggester = LlmSuggester(schema, asked(stub))
        with pytest.raises(UnansweredError, match=why):
            list(suggester.suggest([TEXT]))
    assert (suggester.tally.tokens_in, suggester.tally.tokens_out) == (900, 4000)


def test_a_key_is_not_repeated_from_what_a_server_says(schema):
    with Stub((401, {}, b"Incorrect API key provided: secret-1.")) as stub:
        with pytest.raises(UserError, match="provided: ") as said:
            list(LlmSuggester(schema, asked(stub, key="secret-1")).suggest([TEXT]))
        assert "secret" not in str(said.value)


def test_a_server_without_json_schema_is_asked_without(schema):
    with Stub((400, {}, b"response_format is unknown"), good(NOTHING)) as stub:
        suggester = LlmSuggester(schema, asked(stub))
        assert list(suggester.suggest([TEXT, TEXT])) == [[], []]
    assert ["response_format" in each for each in stub.requests] == [True, False, False]
    given = stub.requests[0]["response_format"]["json_schema"]
    assert "ATTACK" in str(given["schema"])
    assert given["strict"] is True


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (endless, "more than 4 MB"),
        (dripping, "within 1 seconds"),
        (dripping_headers, "within 1 seconds"),
        (silent, "within 1 seconds"),
        (broken, "connection broke"),
    ],
)
def test_no_answer_lasts_for_ever(schema, answer, why):
    with Stub(answer) as stub, pytest.raises(UnansweredError, match=why):
        list(LlmSuggester(schema, asked(stub, timeout=1.0)).suggest([TEXT]))


@pytest.mark.parametrize(
    ("status", "words"), [(401, "check the key"), (404, "no model"), (307, "sends elsewhere")]
)
def test_what_no_other_document_would_fare_better_with_ends_it(schema, status, words):
    with Stub(good(NOTHING)) as other:
        answer = (status, {"Location": f"{other.url}/chat/completions"}, b"")
        with Stub(answer) as stub, pytest.raises(UserError, match=words):
            list(LlmSuggester(schema, asked(stub, key="secret")).suggest([TEXT]))
    assert other.requests == []


def test_the_key_is_sent_to_the_address_alone(schema):
    with Stub(good(NOTHING)) as stub:
        list(LlmSuggester(schema, asked(stub, key="secret")).suggest([TEXT]))
        list(LlmSuggester(schema, asked(stub)).suggest([TEXT]))
    assert [each.get("Authorization") for each in stub.headers] == ["Bearer secret", None]
    assert {each["path"] for each in stub.headers} == {"/v1/chat/completions"}


def test_nobody_there_is_said(schema):
    with Stub(good(NOTHING)) as stub:
        pass
    with pytest.raises(UserError, match="can't be reached"):
        list(LlmSuggester(schema, asked(stub)).suggest([TEXT]))


def test_a_proxy_never_gets_what_is_for_this_machine(schema, monkeypatch):
    with Stub(good(NOTHING)) as proxy, Stub(good(NOTHING)) as stub:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        list(LlmSuggester(schema, asked(stub)).suggest([TEXT]))
    assert (len(proxy.requests), len(stub.requests)) == (0, 1)


def test_failed_documents_are_told_and_three_in_a_row_end_it(schema):
    bad = good("nothing to say")
    documents = [(str(number), TEXT) for number in range(9)]
    with Stub(bad, bad, good(NOTHING), bad) as stub:
        suggester = LlmSuggester(schema, asked(stub))
        happenings = suggest_one_by_one(suggester, documents)
        kinds = [type(next(happenings)) for _ in range(7)]
        assert kinds == [Ready, Failed, Failed, Suggested, Failed, Failed, Failed]
        with pytest.raises(UserError, match="3 documents in a row"):
            next(happenings)
    assert suggester.tally.failed == 5


def test_long_texts_are_asked_about_in_pieces(schema):
    text = "Iran waits. " * 1200
    with Stub(good({"entities": [entity("Iran", 0)], "events": []})) as stub:
        [items] = LlmSuggester(schema, asked(stub)).suggest([text])
    sent = [each["messages"][1]["content"] for each in stub.requests]
    assert "".join(sent) == text
    assert len(sent) == len(items) == 3
    assert all(text[each.span.start : each.span.end] == "Iran" for each in items)


@given(st.text(st.sampled_from("a. \n😀"), max_size=60))
def test_pieces_hold_all_but_blanks_once(text):
    before, llm.PIECE = llm.PIECE, 8
    try:
        found = list(pieces(text))
    finally:
        llm.PIECE = before
    assert all(0 < end - start <= 8 for start, end in found)
    ends = [0, *(end for _, end in found)]
    starts = [*(start for start, _ in found), len(text)]
    left_out = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    assert not "".join(left_out).strip()
    assert sum(map(len, left_out)) + sum(end - start for start, end in found) == len(text)


@pytest.mark.parametrize(
    ("url", "is_local"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.9/v1", True),
        ("http://[::1]:8000", True),
        ("https://llm.example.org/v1", False),
        ("http://192.168.1.5:8000/v1", False),
        ("http://localhost.example.org/v1", False),
        ("http://0.0.0.0/v1", False),
    ],
)
def test_which_addresses_are_local(url, is_local):
    assert Endpoint(url, "tiny").is_local is is_local


@pytest.mark.parametrize(
    "url",
    ["", "localhost:11434", "file:///etc/passwd", "http://", "http://a:b@c/", "http://a:99999/"],
)
def test_what_is_no_address_is_refused(url):
    for each in (url, f"{url}?q", f"{url}\n"):
        with pytest.raises(UserError, match="no address"):
            Endpoint(each, "tiny")


def test_no_key_goes_unencrypted_to_others():
    with pytest.raises(UserError, match="use https"):
        Endpoint("http://llm.example.org/v1", "tiny", key="secret")
    with pytest.raises(UserError, match="Name the model"):
        Endpoint("http://localhost/v1", " ")
