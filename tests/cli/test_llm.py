"""``annotator suggest --llm``: only when asked, with a warning, costs and failures shown."""

from __future__ import annotations

import json
import sqlite3
import sys

import keyring
import keyring.backend
import keyring.errors
import pytest

from annotator.__main__ import main
from tests.nlp.stub_llm import Stub, good

FIRST = {"entities": [{"text": "the", "start": 10_000, "label": "GPE"}], "events": []}


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self, keys=None):
        super().__init__()
        self._keys = keys

    def get_password(self, service, username):
        if self._keys is None:
            raise keyring.errors.NoKeyringError("no backend")
        return self._keys.get((service, username))

    def set_password(self, service, username, password):
        self._keys[service, username] = password


@pytest.fixture(autouse=True)
def ring(monkeypatch):
    monkeypatch.delenv("ANNOTATOR_LLM_KEY", raising=False)
    before = keyring.get_keyring()
    ring = Ring({})
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def sources(path):
    with sqlite3.connect(path) as db:
        found = db.execute("SELECT source, count(*) FROM suggestions GROUP BY source").fetchall()
    db.close()
    return dict(found)


def test_a_model_adds_its_suggestions(sample, capsys):
    before = sources(sample)
    with Stub(good("no"), good(FIRST)) as stub:
        arguments = ["suggest", str(sample), "--llm", stub.url, "--llm-model", "tiny"]
        assert main(arguments) == 1
        said = capsys.readouterr().err
        assert "not the JSON that was asked for" in said
        assert "10 documents, 10 new suggestions." in said
        assert "tiny: 11 answers, 1,100 tokens sent and 220 received; 10 places repaired" in said
        assert "1 document failed" in said
        assert main(arguments) == 0  # the one that failed
        assert "1 document, 1 new suggestion." in capsys.readouterr().err
        assert main(arguments) == 0
        assert "0 documents" in capsys.readouterr().err
        assert len(stub.requests) == 12
    assert sources(sample) == before | {"llm:tiny": 11}
    assert main(["suggest", str(sample), "--workers", "1"]) == 0  # it takes nobody's place
    assert "11 documents, " in capsys.readouterr().err
    assert sources(sample)["llm:tiny"] == 11
    assert main(["verify", str(sample)]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="0.0.0.0 leads nowhere there")
def test_texts_leave_the_machine_only_when_that_is_said(sample, capsys):
    with Stub(good(FIRST)) as stub:
        url = stub.url.replace("127.0.0.1", "0.0.0.0")  # leads here, but may lead anywhere
        far = ["suggest", str(sample), "--llm", url, "--llm-model", "tiny"]
        assert main(far) == 2
        said = capsys.readouterr().err
        assert "would leave this computer and be sent to 0.0.0.0" in said
        assert "--yes-send" in said
        assert stub.requests == []
        assert main([*far, "--yes-send"]) == 0
        said = capsys.readouterr().err
        assert "The texts leave this computer and are sent to 0.0.0.0." in said
        assert "They are sent unencrypted." in said
        assert len(stub.requests) == 11


def test_what_a_given_up_model_cost_is_shown(sample, capsys):
    with Stub(good(FIRST), good("no")) as stub:
        assert main(["suggest", str(sample), "--llm", stub.url, "--llm-model", "tiny"]) == 2
    said = capsys.readouterr().err
    assert "3 documents in a row" in said
    assert "tiny: 4 answers, 400 tokens sent" in said
    assert sources(sample)["llm:tiny"] == 1  # what was done is kept


def test_the_key_comes_from_the_keyring_or_the_environment(sample, ring, capsys, monkeypatch):
    ring.set_password("annotator", "work", "from-the-ring")
    with Stub(good(FIRST)) as stub:
        arguments = ["suggest", str(sample), "--llm", stub.url, "--llm-key-name"]
        assert main([*arguments, "other", "--llm-model", "a"]) == 2
        assert "keyring set annotator other" in capsys.readouterr().err
        assert main([*arguments, "work", "--llm-model", "a"]) == 0
        monkeypatch.setenv("ANNOTATOR_LLM_KEY", "from-outside")
        assert main([*arguments, "work", "--llm-model", "b"]) == 0
        monkeypatch.delenv("ANNOTATOR_LLM_KEY")
        keyring.set_keyring(Ring())
        assert main([*arguments, "work", "--llm-model", "c"]) == 2
    said = capsys.readouterr()
    assert "ANNOTATOR_LLM_KEY" in said.err
    assert "from-" not in said.err + said.out
    keys = [each["Authorization"] for each in stub.headers]
    assert set(keys) == {"Bearer from-the-ring", "Bearer from-outside"}
    assert "from-" not in json.dumps(stub.requests)


def test_nothing_is_asked_without_the_option(sample, monkeypatch):
    monkeypatch.setenv("ANNOTATOR_LLM_KEY", "secret")
    with Stub(good(FIRST)) as stub:
        assert main(["suggest", str(sample), "--llm-model", "tiny"]) == 2
        url = ["--llm", stub.url]
        assert main(["suggest", str(sample), *url]) == 2  # no model named
        assert main(["suggest", str(sample), *url, "--llm-model", "a", "--again"]) == 2
        assert main(["suggest", str(sample), "--workers", "1"]) == 0
    assert stub.requests == []
