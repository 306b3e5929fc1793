"""Projects that a team has annotated: harmless ones, and one in which every word is an attack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.model import DocumentLabel
from annotator.core.schema import schema_from
from annotator.services.importing import add_article
from annotator.services.project import Project, create
from tests.projects import STORY, make_project
from tests.services.whole_layers import event, mention, put_layer

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = "<script>alert(1)</script>"
NAMES = (f"Ana{SCRIPT}", 'Bo" onload="alert(1)', "=cmd|' /C calc'!A0 </style><img src=x onerror=y>")
TITLE = f"{SCRIPT} & <b>news</b>"
VALUE = "<svg onload=alert(1)>"
TEXT = f"{SCRIPT} Estara </td></table>\u202e struck\x01 </style> forces."


def three_annotators(path: Path) -> Project:
    """Three annotators over twelve documents, open: enough for intervals and a matrix."""
    texts = [STORY.replace("Monday", f"Monday the {number}th") for number in range(4, 16)]
    project = make_project(path, *texts)
    for number, document in enumerate(project.documents()):
        text = texts[number]
        estara, forces = mention(text, "GPE", "Estara"), mention(text, "ORG", "Vardanian forces")
        struck = event(text, "ATTACK", "struck", attacker=estara)
        put_layer(project, document.id, "Ana", [estara, struck])
        put_layer(project, document.id, "Bo", [*[estara, forces][: 1 + number % 2], struck])
        put_layer(project, document.id, "Chen", [forces] if number % 3 else [forces, estara])
    return project


def hostile(path: Path) -> Project:
    """A project in which every name, text, value and guideline tries to get out of a page."""
    schema = schema_from({
        "id": "hostile",
        "title": SCRIPT,
        "entities": [{"name": "GPE", "hint": SCRIPT}, {"name": "ORG", "hint": SCRIPT}],
        "events": [{"name": "ATTACK", "roles": {"attacker": {"fill": ["GPE"]}},
                    "attributes": {"mode": {"values": [VALUE, SCRIPT]}}}],
        "document_labels": [{"name": "context", "values": [VALUE, SCRIPT]},
                            {"name": "themes", "values": [VALUE, SCRIPT], "multiple": True}],
    })  # fmt: skip
    project = create(
        path, schema, title=TITLE, guidelines=f"### GPE\n{SCRIPT} **{SCRIPT}**\n- {VALUE}"
    )
    document_id = add_article(project, Article(SCRIPT, TEXT, TITLE))
    assert document_id is not None
    for number, name in enumerate(NAMES):
        estara = mention(TEXT, "GPE" if number else "ORG", "Estara")
        struck = event(TEXT, "ATTACK", "struck", attacker=estara)
        struck = replace(struck, attributes=(("mode", VALUE if number else SCRIPT),))
        labels = [
            DocumentLabel("context", (VALUE,) if number else (SCRIPT,)),
            DocumentLabel("themes", (VALUE, SCRIPT) if number else (SCRIPT,)),
        ]
        script = mention(TEXT, "ORG", SCRIPT)
        put_layer(
            project,
            document_id,
            name,
            [estara, *[struck][number // 2 :], *labels, *[script][number:]],
        )
    return project
