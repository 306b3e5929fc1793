"""PySide reads no sources while the window's modules are imported."""

import subprocess
import sys

SCRIPT = """
import linecache
from pathlib import Path
import annotator
from annotator.gui.source_reading import leave_sources_alone
leave_sources_alone()
import annotator.gui.main_window
ours = str(Path(annotator.__file__).parent)
kept = [name for name in linecache.cache if name.startswith(ours)]
print(len(kept), annotator.gui.main_window.MainWindow.show.__name__)
"""


def test_no_source_is_read_and_kept():
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == ["0", "show"]
