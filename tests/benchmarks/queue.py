"""The queue of a large project: opening, every filter, every sort, and what a decision costs it.

Each value is from the wish to the list painted again, in the real window. The rows are written as
they lie in the file, since importing 100,000 articles is another benchmark's business.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from pathlib import Path

OPEN_TARGET = 1000.0  # milliseconds
ANSWER_TARGET = 100.0
_AT = "2026-01-01T00:00:00Z"
_WORDS = (
    *("envoy", "border", "raid", "convoy", "talks", "minister", "militia", "harbour", "strike"),
    *("letter", "guards", "market", "region"),
)
_LABELS = ("GPE", "PERSON", "ORG", "DATE")
_SUGGESTED = 8  # suggestions of a document


def rows(quick: bool) -> list[dict]:
    """Open, filter and sort a project of 100,000 documents (quick: 10,000)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count = 10_000 if quick else 100_000
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        path = Path(folder) / "large.annotator"
        make_large(path, count)
        return _measure(path, count)


def make_large(path: Path, count: int) -> None:
    """A project with so many documents, a third of them begun, a fifth done, some by two people."""
    from annotator.services.project import create

    chance = random.Random(7)
    project = create(path)
    ana, bo = project.annotator_id("Benchmark"), project.annotator_id("Bo")
    with project.file.writing():
        run = project.file._db.conn.executemany
        texts = [" ".join(chance.choices(_WORDS, k=chance.randint(30, 90))) for _ in range(count)]
        run(
            "INSERT INTO documents (id, name, sha256, title, date, source, url, language, "
            "encoding, original_sha256, words, length, suggested, meta, added) "
            "VALUES (?, ?, ?, ?, '', 'Northern Wire', '', 'en', '', '', ?, ?, ?, '{}', ?)",
            (
                (f"{n:08}-0000-4000-8000-000000000000", f"{n}.txt", f"{n:064}",
                 f"{_WORDS[n % 13].title()} {_WORDS[n // 13 % 13]} {n}", 60, len(text),
                 _SUGGESTED, _AT)
                for n, text in enumerate(texts, 1)
            ),
        )  # fmt: skip
        run("INSERT INTO texts VALUES (?, ?, NULL)", enumerate(texts, 1))
        run("INSERT INTO texts_found (rowid, text) VALUES (?, ?)", enumerate(texts, 1))
        run(
            "INSERT INTO suggestions VALUES (?, ?, 'mention', ?, ?, ?, ?, 'bench:1', ?, ?)",
            (_suggestion(n, place, text, chance) for n, text in enumerate(texts, 1)
             for place in range(_SUGGESTED)),
        )  # fmt: skip
        begun = range(1, count + 1, 3)
        run(
            "INSERT INTO layers (id, document, annotator, role, status, flag, revision, decided, "
            "seconds, updated, finished) VALUES (?, ?, ?, 'annotator', ?, ?, 1, 2, ?, ?, ?)",
            (
                (f"l{n}{who}", n, who, "done" if n % 5 == 0 else "doing",
                 "odd" if n % 50 == 0 else None, chance.random() * 300, _AT, _AT)
                for n in begun for who in ((ana, bo) if n % 30 == 1 else (ana,))
            ),
        )  # fmt: skip
        run(
            "INSERT INTO decisions SELECT number, ?, 'rejected', 'Benchmark', ? FROM layers",
            [("s0", _AT), ("s1", _AT)],
        )
    project.close()


def _suggestion(number: int, place: int, text: str, chance: random.Random) -> tuple:
    start = 0
    for _ in range(place * 3):
        start = text.index(" ", start) + 1
    end = text.find(" ", start)
    end = len(text) if end < 0 else end
    label, score = _LABELS[(number + place) % 4], round(chance.random(), 3)
    body = {"kind": "mention", "id": f"s{place}", "label": label, "start": start, "end": end,
            "text": text[start:end], "source": "bench:1", "decision": "suggested",
            "score": score}  # fmt: skip
    return (number, f"s{place}", label, start, end, text[start:end], score, json.dumps(body))
