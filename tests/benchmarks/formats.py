"""Native JSON Lines in and out, against a script that does no more than it must.

10,000 documents of 450 words with 147 mentions each. The raw import decodes each line with ``json``
and inserts the same rows (documents, texts and their index, layers, mentions, the edit in the log)
into the same tables with their indexes; the raw export reads the rows of each layer and encodes
the same lines. Neither checks anything, which the program does: offsets against words, the schema,
and that the export reads back as the same bytes. So the export is measured twice: the lines alone,
and as a person gets it, with the file put into place and read back. Memory is the peak of a process
that does nothing but import and export.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import random
import resource
import sys
import tempfile
import time
import uuid
from pathlib import Path

from annotator.services.annotation_import import import_annotations
from annotator.services.exporting import export, export_chunks
from annotator.services.project import Project, create

IMPORT_TARGET, EXPORT_TARGET, MEMORY_TARGET = 0.5, 0.6, 400.0
_AT = "2026-01-01T00:00:00Z"
_WORDS = (
    *("envoy", "border", "raid", "convoy", "talks", "minister", "militia", "harbour", "strike"),
    *("letter", "guards", "market", "region", "Estara", "Vardania", "Sarrin"),
)
_LABELS = ("GPE", "PERSON", "ORG", "DATE")
_LONG, _MENTIONS = 450, 147
_NAMES = ("id", "label", "start", "end", "text", "source", "decision", "by", "at")


def rows(quick: bool) -> list[dict]:
    """Import and export 10,000 documents (quick: 1,000)."""
    count = 1_000 if quick else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "in.jsonl"
        make(source, count)
        raw_in = _timed(lambda: raw_import(source, folder / "raw.annotator"))
        raw_out = _timed(lambda: raw_export(folder / "raw.annotator", folder / "raw.jsonl"))
        measured = multiprocessing.get_context("spawn").Pool(1)
        with measured:
            ours_in, ours_lines, ours_out, memory = measured.apply(ours, (source, folder))
        same = (folder / "out.jsonl").read_bytes() == source.read_bytes()
    per = f"documents/s of {count:,}"
    return [
        _row("native import", count, per, ours_in, raw_in, IMPORT_TARGET),
        _row("native export, lines alone", count, per, ours_lines, raw_out, EXPORT_TARGET),
        _row("native export, read back", count, per, ours_out, raw_out, EXPORT_TARGET),
        {
            "case": "peak memory", "value": memory, "unit": "MiB", "target": MEMORY_TARGET,
            "met": memory <= MEMORY_TARGET,
        },
        {"case": "export of the import, same bytes", "value": same, "unit": "", "met": same},
    ]  # fmt: skip


def _row(case: str, count: int, unit: str, ours_took: Took, raw: Took, target: float) -> dict:
    ratio = raw[1] / ours_took[1]
    return {
        "case": case, "value": count / ours_took[0], "cpu": ours_took[1], "unit": unit,
        "baseline": count / raw[0], "ratio": ratio, "target": target, "met": ratio >= target,
    }  # fmt: skip


Took = tuple[float, float]  # seconds on the clock, and those in which this process worked


def _timed(act) -> Took:
    clock, cpu = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - clock, time.process_time() - cpu


def ours(source: Path, folder: Path) -> tuple[Took, Took, Took, float]:
    """Import, write lines and export with the program; seconds, and the peak of memory in MiB."""
    with create(folder / "ours.annotator") as project:
        took_in = _timed(lambda: import_annotations(project, [source]))
        took_lines = _timed(lambda: write_lines(project, folder / "lines.jsonl"))
        took_out = _timed(lambda: export(project, folder / "out.jsonl"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return took_in, took_lines, took_out, peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def write_lines(project: Project, path: Path) -> None:
    """The export's lines into a file, as a script would leave them."""
    with path.open("wb") as file:
        file.writelines(export_chunks(project))


def make(path: Path, count: int) -> None:
    """A file as the program exports it."""
    chance = random.Random(3)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(count):
            line = json.dumps(_record(chance, number), separators=(",", ":"))
            file.write(line + "\n")


def _record(chance: random.Random, number: int) -> dict:
    words = [f"doc{number}", *chance.choices(_WORDS, k=_LONG - 1)]
    text = " ".join(words)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    entities = []
    for at in sorted(chance.sample(range(_LONG), _MENTIONS)):
        start, word = starts[at], words[at]
        entities.append(
            {
                "id": f"{chance.getrandbits(52):013x}", "start": start, "end": start + len(word),
                "text": word, "label": chance.choice(_LABELS), "source": "human",
                "decision": "added", "by": "Ana", "at": _AT,
            }
        )  # fmt: skip
    return {
        "format": "annotator/1", "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "name": f"{number}.txt", "title": f"Article {number}", "text": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "meta": {}, "language": "en", "schema": {"id": "conflict-news", "version": 1},
        "annotator": "Ana", "role": "annotator", "status": "done", "entities": entities,
        "events": [], "links": [], "labels": {}, "rejected": [], "notes": [], "seconds": 1.0,
    }  # fmt: skip


# -- the raw scripts -------------------------------------------------------------------------------


def raw_import(source: Path, target: Path) -> None:
    """Decode and insert, in one transaction."""
    with create(target) as project:
        who = project.annotator_id("Ana")
        with project.file.writing():
            run = project.file._db.conn
            with source.open("rb") as file:
                for number, line in enumerate(file, 1):
                    _insert(run, number, json.loads(line), who)


def _insert(run, number: int, record: dict, who: str) -> None:
    text, entities = record["text"], record["entities"]
    run.execute(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?, '', '', '', ?, '', '', ?, ?, 0, '{}', ?)",
        (number, record["id"], record["name"], record["sha256"], record["title"],
         record["language"],         len(text.split()), len(text), _AT),
    )  # fmt: skip
    run.execute("INSERT INTO texts VALUES (?, ?, NULL)", (number, text))
    run.execute("INSERT INTO texts_found (rowid, text) VALUES (?, ?)", (number, text))
    run.execute(
        "INSERT INTO layers (number, id, document, annotator, role, status, revision, seconds, "
        "updated, finished, standing) VALUES (?, ?, ?, ?, 'annotator', 'done', 1, ?, ?, ?, 1)",
        (number, str(uuid.uuid4()), number, who, record["seconds"], _AT, _AT),
    )
    run.executemany(
        'INSERT INTO mentions (layer, id, label, start, "end", surface, source, decision, by, at) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, *(each[name] for name in _NAMES)) for each in entities],
    )
    body = [[None, {"kind": "mention", **each}] for each in entities]
    run.execute(
        "INSERT INTO edits (layer, kind, name, body, schema_version, by, at) "
        "VALUES (?, 'do', 'import', ?, 1, 'Ana', ?)",
        (number, json.dumps(body, ensure_ascii=False, separators=(",", ":")), _AT),
    )


def raw_export(source: Path, target: Path) -> None:
    """Read the rows of each layer and encode the same lines."""
    import sqlite3

    connection = sqlite3.connect(source)
    with target.open("w", encoding="utf-8", newline="\n") as file:
        layers = connection.execute(
            "SELECT l.number, d.id, d.name, d.title, t.text, d.sha256, d.language, l.role, "
            "l.status, l.seconds FROM layers AS l JOIN documents AS d ON d.number = l.document "
            "JOIN texts AS t ON t.document = d.number ORDER BY d.number"
        )
        for number, own, name, title, text, sha256, language, role, status, seconds in layers:
            found = connection.execute(
                'SELECT id, start, "end", surface, label, source, decision, by, at FROM mentions '
                'WHERE layer = ? ORDER BY start, "end", id', (number,),
            )  # fmt: skip
            names = ("id", "start", "end", "text", "label", "source", "decision", "by", "at")
            record = {
                "format": "annotator/1", "id": own, "name": name, "title": title,
                "text": text, "sha256": sha256,
                "meta": {}, "language": language, "annotator": "Ana", "role": role,
                "status": status,
                "entities": [dict(zip(names, row, strict=True)) for row in found],
                "events": [], "links": [], "labels": {}, "rejected": [], "notes": [],
                "seconds": seconds,
            }  # fmt: skip
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
    connection.close()
