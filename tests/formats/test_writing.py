import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from annotator.core.errors import UserError
from annotator.core.model import Mention, span_of
from annotator.formats import native, plain_text, prodigy
from annotator.formats.format import Format, WriteOptions
from annotator.formats.writing import export, write_file
from tests.formats.test_native import TEXT, example

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


def only_file(folder):
    (found,) = folder.iterdir()
    return found


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"old")
    return path


def test_an_export_is_written_checked_and_counted(old):
    done = export(iter([example(), example()]), old, native.FORMAT)
    assert (done.documents, done.problems) == (2, ())
    assert old.read_bytes() == b"".join(native.write([example()])) * 2
    assert only_file(old.parent) == old


def test_losses_are_handed_on(old):
    told = []
    item = Mention("m", "PART", span_of(TEXT, (1, 4)))
    options = WriteOptions(report=told.append)
    done = export([example(items=(item,))], old, prodigy.FORMAT, options)
    assert len(done.problems) == 1
    assert list(done.problems) == told


def test_suggestions_are_checked_as_suggestions(old):
    export([example()], old, native.FORMAT, WriteOptions(as_suggestions=True))
    assert b'"role":"suggestions"' in old.read_bytes()


def test_nothing_to_export_is_an_empty_file(old):
    assert export([], old, prodigy.FORMAT).documents == 0
    assert export([], old, native.FORMAT).documents == 0
    assert old.read_bytes() == b""


def refused(path, chunks=(b"new",), **more):
    with pytest.raises(UserError) as caught:
        write_file(path, chunks, **more)
    return str(caught.value)


def test_what_reads_back_otherwise_is_not_put_into_place(old):
    def check(path):
        assert path.parent == old.parent
        raise ValueError("line 1 is bad")

    assert "line 1 is bad" in refused(old, check=check)
    assert only_file(old.parent).read_bytes() == b"old"
    short = Format("short", "Short", (), write=native.write, check=lambda source: 0)
    with pytest.raises(UserError, match="1 documents were written and 0 read back"):
        export([example()], old, short)
    assert only_file(old.parent).read_bytes() == b"old"


def test_bytes_that_change_on_the_disk_are_noticed(old, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda number: os.ftruncate(number, 1))
    assert "other bytes" in refused(old)
    assert only_file(old.parent).read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "make room"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "close it in other programs"),
        (errno.EPERM, "close it in other programs"),
        (errno.EIO, "another folder"),
    ],
)
def test_a_disk_that_refuses_is_told_in_a_sentence(old, monkeypatch, number, words):
    def refuse(self, *args):
        raise OSError(number, os.strerror(number))

    for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "open")):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, refuse)
            message = refused(old)
        assert words in message
        assert only_file(old.parent).read_bytes() == b"old"


def test_a_bug_while_writing_stays_a_bug_and_leaves_the_old_file(old):
    def chunks():
        yield b"new"
        raise KeyError("bug")

    with pytest.raises(KeyError):
        write_file(old, chunks())
    assert only_file(old.parent).read_bytes() == b"old"


def test_places_where_no_file_can_go(tmp_path):
    assert "is a folder" in refused(tmp_path)
    assert "no folder" in refused(tmp_path / "missing" / "a.jsonl")
    assert "shorter" in refused(tmp_path / ("x" * 400))
    assert not list(tmp_path.iterdir())
    with pytest.raises(UserError, match="only be read"):
        export([], tmp_path / "a", plain_text.FORMAT)


@posix
def test_special_files_and_links(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "no ordinary file" in refused(pipe)
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    assert write_file(link, [b"n", b"ew"]) == 3
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anything")
def test_protected_files_and_folders(old):
    old.chmod(0o400)
    assert "write-protected" in refused(old)
    old.chmod(0o600)
    old.parent.chmod(0o500)
    assert "may write to" in refused(old)
    old.parent.chmod(0o700)
    assert old.read_bytes() == b"old"


@posix
def test_a_full_disk():
    folder = Path("/dev/full")
    if folder.exists():
        assert "no ordinary file" in refused(folder)


def test_what_a_killed_export_left_long_ago_goes_with_the_next_one(old):
    left = [old.with_name(f".gold.jsonl.{each * 12}.part") for each in "ab"]
    other = old.with_name(".other.jsonl.aaaaaaaaaaaa.part")
    for each in (*left, other):
        each.write_bytes(b"half")
        os.utime(each, (1, 1))
    os.utime(left[1])  # an export that runs at this moment
    write_file(old, [b"new"])
    assert sorted(old.parent.iterdir()) == sorted([left[1], other, old])
