"""What may be imported where, and what modules are called."""

import ast
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import annotator

PACKAGE = Path(annotator.__file__).resolve().parent
HEAVY = ("PySide6", "shiboken6", "spacy", "trafilatura", "numpy", "torch", "distributed", "keyring")
# What a comparison is made with; whoever wants one imports the doors, which are not among these.
_DOORS = {"parts", "comparison", "recording", "beside", "process"}
_AGREEMENT = PACKAGE / "services" / "agreement"
COUNTING = {
    f"annotator.services.agreement.{path.stem}"
    for path in _AGREEMENT.glob("*.py")
    if path.stem not in {"__init__", *_DOORS}
}
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "tools"}

MODULES = sorted(
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
)


def modules_of(*rooms):
    return [
        name
        for name in MODULES
        if any(f"{name}.".startswith(f"annotator.{each}.") for each in rooms)
    ]


@pytest.mark.parametrize("rooms", [("core",), ("storage",), ("services",)], ids="".join)
def test_a_room_without_a_window_loads_without_qt_and_without_models(rooms):
    names = [each for each in modules_of(*rooms) if each not in COUNTING]
    assert len(names) > 5
    script = (
        "import importlib, sys\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        f"print([each for each in {HEAVY!r} if each in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_core_needs_the_standard_library_alone():
    outside = set()
    for name in modules_of("core"):
        path = PACKAGE.parent.joinpath(*name.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                outside |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                outside.add((node.module or "").split(".")[0])
    assert outside <= set(sys.stdlib_module_names) | {"annotator"}


def test_core_has_no_clock_and_no_chance():
    for name in modules_of("core"):
        path = PACKAGE.parent.joinpath(*name.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        imported = {
            alias.name.split(".")[0]
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert not imported & {"time", "datetime", "random", "secrets", "uuid", "os", "pathlib"}, (
            name
        )


def test_modules_say_what_they_hold():
    for name in MODULES:
        parts = set(name.replace("_", ".").split("."))
        assert not parts & FORBIDDEN_NAMES, name


def test_every_package_says_what_it_is_for():
    packages = [
        module.name
        for module in pkgutil.walk_packages([str(PACKAGE)], "annotator.", onerror=lambda name: None)
        if module.ispkg
    ]
    for name in ("annotator", *packages):
        path = PACKAGE.parent.joinpath(*name.split("."), "__init__.py")
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert docstring, name


def test_every_module_says_what_it_is_for():
    for path in PACKAGE.rglob("*.py"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path
