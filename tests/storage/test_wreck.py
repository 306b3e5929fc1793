"""What can't be read at all is said to be damaged, and is nothing."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

from annotator.storage.wreck import Wreck


def test_a_file_that_is_no_database_has_no_tables(tmp_path):
    (tmp_path / "noise").write_bytes(random.Random(0).randbytes(8192))
    with closing(sqlite3.connect(tmp_path / "noise")) as connection:
        wreck = Wreck(connection)
        assert wreck.columns("documents") == []
        assert list(wreck.facts("layers", ["number"])) == []
        assert wreck.damaged == {"documents", "layers"}
