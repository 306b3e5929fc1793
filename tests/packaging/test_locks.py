"""The lock files: complete, hashed, and without a word about where packages come from."""

import re
import tomllib

import pytest

FILES = ("requirements.txt", "requirements-dev.txt")


def read(checkout, name):
    return (checkout / "packaging" / name).read_text(encoding="utf-8")


def project(checkout):
    return tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))


def name_of(requirement):
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0]).lower()


def pins(text):
    """Give the pinned versions by package; some have one for older and one for newer Pythons."""
    found = {}
    for name, version, rest in re.findall(r"^([a-z0-9-]+)==(\S+)(.*)$", text, re.MULTILINE):
        found.setdefault(name, []).append((version, rest))
    return found


@pytest.mark.parametrize("name", FILES)
def test_no_place_is_named(checkout, name):
    for line in read(checkout, name).splitlines():
        assert not re.search(r"://|^-|\bindex\b|find-links|^\S*/| @ ", line), line
        if not line.lstrip().startswith("#"):
            assert re.fullmatch(r"[a-z0-9-]+==\S+( ; .+)? \\|    --hash=sha256:\w{64}( \\)?", line)


@pytest.mark.parametrize("name", FILES)
def test_every_package_has_hashes(checkout, name):
    blocks = re.split(r"^(?=[a-z0-9-]+==)", read(checkout, name), flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in block for block in blocks)
    assert len(blocks) > 50


def test_every_dependency_is_locked(checkout):
    described = project(checkout)
    needed = {*map(name_of, described["project"]["dependencies"])}
    needed |= {*map(name_of, described["build-system"]["requires"])}
    assert needed <= pins(read(checkout, "requirements.txt")).keys()
    needed |= {*map(name_of, described["project"]["optional-dependencies"]["dev"])}
    assert needed <= pins(read(checkout, "requirements-dev.txt")).keys()


def test_tests_run_on_the_versions_that_people_run(checkout):
    runtime = pins(read(checkout, "requirements.txt"))
    development = pins(read(checkout, "requirements-dev.txt"))
    assert {name: development.get(name) for name in runtime} == runtime


def test_lock_script_refuses_to_name_a_place(script):
    lock = script("lock")
    assert lock.cleaned("a==1 \\\n    --hash=sha256:0\n    # via -r build.in\n", lock.RUNTIME)
    for leak in ("--index-url x", "-f folder", "a @ file:///b", "# https://host/simple", "./a"):
        with pytest.raises(SystemExit, match="would name a place"):
            lock.cleaned(f"a==1\n{leak}\n", lock.RUNTIME)
