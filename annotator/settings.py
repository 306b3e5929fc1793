"""What the user chose, kept as one small JSON file of what differs from the defaults."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from annotator.paths import config_dir

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """Every setting and its default. ``zoom`` is in percent, ``idle_seconds`` in seconds."""

    annotator: str = ""
    theme: str = "system"  # or light, dark
    language: str = "system"  # or en, de, fr
    zoom: int = 100
    idle_seconds: int = 30  # longer pauses don't count as work
    recent: tuple[str, ...] = field(default=())
    folder: str = ""  # of the last file dialog
    export_format: str = "native"
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)  # action to its keys
    watched: dict[str, str] = field(default_factory=dict)  # project file to the folder it watches
    export_choices: dict[str, str] = field(default_factory=dict)  # of the export dialog
    tour_seen: bool = False  # finished or skipped
    news_seen: str = ""  # the version whose news were shown

    @property
    def is_fresh(self) -> bool:
        """Whether nobody has worked with the program here yet."""
        return not (self.annotator or self.recent)

    def with_recent(self, path: str) -> Settings:
        """These settings with a project at the head of the recent ones."""
        others = [each for each in self.recent if each != path]
        return replace(self, recent=(path, *others)[:10])


def settings_path() -> Path:
    """The file that holds the settings."""
    return config_dir() / "settings.json"


def load() -> Settings:
    """The stored settings; defaults for what is missing, unknown or of the wrong kind."""
    try:
        stored = json.loads(settings_path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (ValueError, RecursionError) as error:
        _log.info("settings are no JSON, defaults are used; they are kept beside: %s", error)
        with suppress(OSError):
            path = settings_path()
            path.replace(path.with_suffix(".unreadable"))
        return Settings()
    except OSError as error:
        _log.info("settings can't be read, defaults are used: %s", error)
        return Settings()
    return replace(Settings(), **_sane(stored)) if isinstance(stored, dict) else Settings()


def _sane(stored: dict[str, Any]) -> dict[str, Any]:
    defaults = Settings()
    result: dict[str, Any] = {}
    for each in fields(Settings):
        value = stored.get(each.name, getattr(defaults, each.name))
        if each.name == "recent":
            listed = value if isinstance(value, list | tuple) else ()
            value = tuple(path for path in listed if isinstance(path, str))
        elif each.name == "keys":
            value = _sane_keys(value)
        elif each.name in ("watched", "export_choices"):
            pairs = value.items() if isinstance(value, dict) else ()
            value = {path: folder for path, folder in pairs if isinstance(folder, str)}
        if type(value) is type(getattr(defaults, each.name)):
            result[each.name] = value
    return result


def _sane_keys(value: Any) -> dict[str, tuple[str, ...]]:
    """What can be keys of something; whether there is such a thing is the keymap's business."""
    chosen = value.items() if isinstance(value, dict) else ()
    return {
        name: tuple(key for key in keys if isinstance(key, str))
        for name, keys in chosen
        if isinstance(name, str) and isinstance(keys, list | tuple)
    }


def save(settings: Settings) -> None:
    """Store what differs from the defaults, all or nothing. Raises OSError."""
    defaults = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    path = settings_path()
    partial = path.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)  # it says who annotates what
    partial.write_text(json.dumps(changed, ensure_ascii=False, indent=1), encoding="utf-8")
    partial.replace(path)
