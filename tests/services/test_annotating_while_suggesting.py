"""Edits go on while suggestions are stored behind: nobody is told that the file is busy."""

from __future__ import annotations

import threading

from annotator.core import annotating
from annotator.core.documents import Article
from annotator.core.model import Decision, Mention, Origin, Verdict, span_of
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.project import create, open_project
from annotator.services.verifying import verify

TEXT = "Estara " * 400
SUGGESTED = Origin("tests:1", Decision.SUGGESTED)


def _store(path, document_id, stop):
    with open_project(path) as other:
        number = 0
        while not stop.is_set():
            number += 1
            spans = (span_of(TEXT, (start, start + 6)) for start in range(0, 2000, 7))
            found = [Mention(f"s{number}_{s.start}", "GPE", s, (), SUGGESTED) for s in spans]
            with other.file.writing():
                other.file.documents.add_suggestions(document_id, "tests:1", found, "2024")


def test_no_edit_is_refused_while_suggestions_are_stored(tmp_path):
    path = tmp_path / "p.annotator"
    with create(path) as project:
        document_id = add_article(project, Article("a.txt", TEXT))
        opened = open_document(project, document_id, "Ana")
        stop = threading.Event()
        behind = threading.Thread(target=_store, args=(path, document_id, stop))
        behind.start()
        try:
            for number in range(150):
                span = span_of(TEXT, (number * 7, number * 7 + 6))
                stamp = opened.stamp()
                opened.apply(
                    annotating.label_span(opened.session, span, "GPE", f"m{number}", stamp)
                )
        finally:
            stop.set()
            behind.join()
        assert len(project.file.layers.items(opened.layer.number)) == 150
        assert opened.session.layer.all(Verdict) == []
        assert list(verify(project)) == []
