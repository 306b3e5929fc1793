"""The check of sizes and places."""

import pytest


@pytest.fixture
def checks(script):
    return script("check_sizes")


def test_long_modules_are_found(checks):
    assert list(checks.size_problems("annotator/a.py", "x = 1\n" * 400)) == []
    assert list(checks.size_problems("annotator/a.py", "x = 1\n" * 401)) == [
        "annotator/a.py has 401 lines; 400 are allowed"
    ]
    assert list(checks.size_problems("tests/test_a.py", "x = 1\n" * 600)) == []
    assert list(checks.size_problems("tests/test_a.py", "x = 1\n" * 601)) != []
    assert list(checks.size_problems("annotator/gui/main_window.py", "x = 1\n" * 351)) != []


def test_long_functions_are_found_but_not_in_tests(checks):
    source = "class A:\n    async def f(self):\n" + "        x = 1\n" * 40
    assert list(checks.size_problems("annotator/a.py", source)) == [
        "annotator/a.py:2 f has 41 lines; 40 are allowed"
    ]
    assert list(checks.size_problems("tests/test_a.py", source)) == []
    shorter = source.removesuffix("        x = 1\n")
    assert list(checks.size_problems("annotator/a.py", shorter)) == []


@pytest.mark.parametrize(
    "text",
    [
        "see https://" + "pypi" + ".org/simple",
        "files.python" + "hosted.org",
        "http://deb." + "debian.org",
        "open('/" + "work/a')",
        "file:///" + "root/x",
        "PATH=/bin:/" + "work/bin",
    ],
)
def test_outside_places_are_found(checks, text):
    (problem,) = checks.place_problems("annotator/a.py", f"fine\n{text}\n")
    assert problem.startswith("annotator/a.py:2 ")


@pytest.mark.parametrize("text", ["framework/root/a", "example.org/work/", "./work/a", "the root"])
def test_other_places_are_none_of_its_business(checks, text):
    assert list(checks.place_problems("annotator/a.py", text)) == []


def test_top_level_is_kept_tidy(checks):
    names = ["annotator/a.py", ".ci/run", "README.md", "notes.txt", "docs/a.md"]
    assert list(checks.top_level_problems(names)) == [
        "docs does not belong at the top of the checkout",
        "notes.txt does not belong at the top of the checkout",
    ]


def test_packaging_must_not_hide_the_library_of_that_name(checks):
    assert list(checks.is_package(["packaging/lock.py"])) == []
    assert list(checks.is_package(["packaging/__init__.py"])) != []
