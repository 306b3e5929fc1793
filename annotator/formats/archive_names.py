"""Names of files in an archive, one for each layer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.documents import AnnotatedDocument

_UNFIT = re.compile(r"[^\w.-]+")


def free_name(document: AnnotatedDocument, taken: set[str]) -> str:
    """A file name without ending that no other document has, nor differs from by case alone.

    It is added to those that are ``taken``.
    """
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}\Z", "", document.document.name)
    plain = _UNFIT.sub("_", stem).strip("._")[:80] or "document"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain}_{number}"
    taken.add(name.casefold())
    return name
