"""Backing up, restoring and salvaging from the command line."""

from __future__ import annotations

import random


def damage(path):
    """Make noise of some pages in the middle."""
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 24 * 4096] = random.Random(1).randbytes(4 * 4096)
    path.write_bytes(content)


def test_from_damage_to_a_whole_project(annotator, tmp_path):
    assert annotator("sample", "news").returncode == 0
    assert annotator("backup", "news").returncode == 0
    damage(tmp_path / "news.annotator")
    done = annotator("verify", "news")
    assert done.returncode > 0
    assert "annotator salvage news.annotator" in done.stderr
    done = annotator("salvage", "news.annotator", "saved")
    assert done.returncode == 1
    assert "Saved: 11 documents" in done.stderr
    assert "Damaged:" in done.stderr
    assert annotator("verify", "saved").returncode == 0
    listed = annotator("restore", "news", "--list")
    assert listed.returncode == 0
    assert b"good" in listed.stdout
    done = annotator("restore", "news")
    assert done.returncode == 0
    assert "set aside" in done.stderr
    assert annotator("verify", "news").returncode == 0


def test_a_sound_project_is_saved_without_a_loss(annotator):
    annotator("sample", "news")
    done = annotator("salvage", "news.annotator", "saved.annotator")
    assert done.returncode == 0
    assert annotator("backup", "news", "copy.annotator").returncode == 0
    assert annotator("verify", "copy").returncode == 0


def test_what_can_t_be_done_is_said(annotator, tmp_path):
    annotator("sample", "news")
    done = annotator("restore", "news")
    assert (done.returncode, "no good backup" in done.stderr) == (2, True)
    (tmp_path / "noise.annotator").write_bytes(bytes(100))
    done = annotator("salvage", "noise.annotator", "saved")
    assert (done.returncode, "Nothing could be read" in done.stderr) == (2, True)
    assert not (tmp_path / "saved.annotator").exists()
    done = annotator("backup", "news", "-")
    assert (done.returncode, "give it a name" in done.stderr) == (2, True)
    assert not (tmp_path / "-").exists()
