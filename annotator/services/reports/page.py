"""The page of a report: one file of HTML that runs nothing and asks for nothing from elsewhere.

Whatever comes from a project (names, labels, texts) is untrusted: templates escape all of it, and
a Content-Security-Policy allows the page's own style sheet, by its hash, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.colors import readable
from annotator.core.label_colors import in_both_themes
from annotator.core.labels import shown_label, shown_name
from annotator.core.wording import count, percent
from annotator.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from annotator.core.schema import EntityLabel, EventType, Schema

_GROUNDS = ("#efece6", "#2b3641")  # those on which a label's colour is hardest to read
# what is no character of HTML
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
NOTHING = "not marked"
_ENTITY, _TRIGGER = "entity", "trigger"
_DARK = "@media screen and (prefers-color-scheme: dark)"


class Paint:
    """The colours of a schema's labels and event types, as classes of the style sheet."""

    def __init__(self, schema: Schema) -> None:
        kinds: list[tuple[str, EntityLabel | EventType]]
        kinds = [(_ENTITY, each) for each in schema.entities]
        kinds += [(_TRIGGER, each) for each in schema.events]
        self._classes = {(kind, each.name): f"c{n}" for n, (kind, each) in enumerate(kinds)}
        self._colors = [in_both_themes(each.color, each.dark) for _, each in kinds]

    def of(self, kind: str, name: str) -> str:
        """The class that gives a label of this kind its colour; empty for what has none."""
        return self._classes.get((kind, name), "")

    @staticmethod
    def shown(kind: str, name: str) -> str:
        """A label, event type, role, ... as a person reads it."""
        if not name:
            return NOTHING
        owner, _, attribute = name.partition(" ") if kind == "attribute" else ("", "", "")
        if attribute:  # of one label or type alone
            return f"{shown_name(owner)}: {shown_label(attribute)}"
        return shown_label(name) if kind == _ENTITY else shown_name(name)

    @property
    def style(self) -> str:
        """The rules of these classes, for both themes."""
        return f"{self._rules(0)}\n{_DARK} {{\n{self._rules(1)}\n}}\n"

    def _rules(self, theme: int) -> str:
        ground = _GROUNDS[theme]
        return "\n".join(
            f".c{number} {{ --label: {readable(pair[theme], ground)} }}"
            for number, pair in enumerate(self._colors)
        )


def page(template: str, paint: Paint, values: Mapping[str, object]) -> str:
    """A template of ``resources/reports`` as a whole page, filled with these values."""
    from markupsafe import Markup

    style = _style_sheet() + paint.style
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    made = _environment().get_template(template)
    text = made.render(
        style=Markup(style),  # noqa: S704 - our own
        policy=policy,
        paint=paint,
        **values,
    )
    return _NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", text)


def date_in_words(when: str) -> str:
    """An ISO date, with its time where it has one, as people write it."""
    moment = datetime.fromisoformat(when)
    day = f"{moment.day} {moment:%B %Y}"
    if "T" not in when:
        return day
    zone = f" {moment.tzname()}" if moment.tzinfo is not None else ""
    return f"{day}, {moment:%H:%M}{zone}"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(resource_path("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {"counted": count, "percent": percent}
    return made


@lru_cache(maxsize=1)
def _style_sheet() -> str:
    return resource_path("reports", "report.css").read_text(encoding="utf-8")
