"""Writes the keys of the guide anew, in all its languages, after the table of actions has changed.

python -m tests.gui.guide_keys

Where a page names a key, write anything in backticks and the action behind it:
`` `?`<!--accept--> ``, or the action in braces: ``{accept}``. This puts the key there.
"""

from __future__ import annotations

import os
import re

from annotator.gui.actions import BY_ID
from annotator.gui.keymap import Keymap
from annotator.gui.manual import CODE, KEY, keyed, local_key, page_path, read_pages
from annotator.paths import resource_path
from tests.gui.in_language import speaking

_BRACED = re.compile(rf"\{{({'|'.join(BY_ID)})\}}")


def translations() -> list[str]:
    """The languages that the guide is translated into."""
    return sorted(path.name for path in resource_path("help").iterdir() if path.is_dir())


def refreshed(markdown: str) -> str:
    """A page with the keys of the table; keys and menus as they are called in what is spoken."""
    keymap = Keymap()

    def write(found: re.Match[str]) -> str:
        known = found[1] in BY_ID
        return f"{keyed(found[1], keymap)}<!--{found[1]}-->" if known else found[0]

    words = KEY.sub(write, _BRACED.sub(r"`?`<!--\1-->", markdown))
    return CODE.sub(lambda found: f"`{local_key(found[1])}`", words)


def main() -> None:
    """Write what has changed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for language in ("en", *translations()):
        with speaking(language):
            for page in read_pages(language):
                path = page_path(page.name, language)
                is_its_own = language in ("en", path.parent.name)
                if is_its_own and (words := refreshed(page.markdown)) != page.markdown:
                    path.write_text(words, encoding="utf-8", newline="\n")
                    print(path)


if __name__ == "__main__":
    main()
