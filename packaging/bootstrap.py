"""Start Annotator, or its tests, from a plain checkout: one command, nothing to prepare.

    python3 packaging/bootstrap.py run [ARGUMENTS FOR annotator]
    python3 packaging/bootstrap.py test [--coverage] [ARGUMENTS FOR pytest]

The first start makes a virtual environment in .venv/ and installs the locked packages; later
starts find it finished and take no time. Only the standard library is used here, and no syntax
that an older Python cannot read, so that it can at least say which Python is needed.
"""

import os
import shlex
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 -- the one file that an older Python may start
    sys.exit(
        "Annotator needs Python 3.11 or newer; this is Python {}.{}. "
        "Install a newer Python and start this with it, for example: "
        "python3.11 packaging/bootstrap.py run".format(*sys.version_info[:2])
    )

sys.path.insert(0, str(Path(__file__).resolve().parent))  # also when loaded from elsewhere

import bootstrap_environment
import bootstrap_libraries

CHECKOUT = Path(__file__).resolve().parent.parent
DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

USAGE = """\
usage: python3 packaging/bootstrap.py run [ARGUMENTS...]
       python3 packaging/bootstrap.py test [--coverage] [ARGUMENTS...]

run    installs what is missing and opens Annotator on its sample project;
       with arguments, they go to the annotator command instead
test   installs what is missing and runs the tests, all of them on all processors;
       arguments go to pytest instead;
       --coverage measures coverage on the way (.coverage.* files)
"""


class UsageError(Exception):
    """The command line is not one that this script knows."""


def parse(arguments: list[str]) -> tuple[str, bool, list[str]]:
    """Give the command ("run", "test" or "help"), whether to measure coverage, and what is left."""
    if not arguments:
        raise UsageError("Say what to do: run or test.")
    command, *rest = arguments
    if command in {"-h", "--help", "help"}:
        return "help", False, []
    if command not in {"run", "test"}:
        raise UsageError(f"There is no command {command!r}; there are run and test.")
    if command == "test" and "--coverage" in rest:
        rest.remove("--coverage")
        return command, True, rest
    return command, False, rest


def has_screen(environ: dict[str, str], platform: str) -> bool:
    """Tell whether a window can open; only X11 and Wayland systems can lack a screen."""
    if platform in {"win32", "cygwin", "darwin"}:
        return True
    return any(environ.get(name) for name in DISPLAY_VARIABLES)


def sample_article(checkout: Path) -> str:
    """Give the path of one of the sample's articles, relative to the checkout."""
    articles = sorted((checkout / "resources" / "sample" / "articles").glob("*.txt"))
    return articles[0].relative_to(checkout).as_posix() if articles else "ARTICLE.txt"


def no_screen_message(checkout: Path, here: Path) -> str:
    """Say that no window can open, and give a command that works without one."""
    command = bootstrap_environment.scripts_folder(checkout / ".venv") / "annotator"
    article = Path(checkout, sample_article(checkout))
    if here == checkout:
        command, article = command.relative_to(checkout), article.relative_to(checkout)
    line = " ".join(shlex.quote(part) for part in (str(command), "highlight", str(article)))
    return (
        "Annotator is installed, but there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY "
        "is set), so its window cannot open.\n"
        "Without a window it pre-highlights articles and prints one JSON line for each:\n\n"
        f"    {line}\n"
    )


def offscreen_by_default(environ: dict[str, str], platform: str) -> dict[str, str]:
    """Give the environment for the tests: without a screen, Qt draws into memory."""
    if has_screen(environ, platform):
        return dict(environ)
    return {**environ, "QT_QPA_PLATFORM": "offscreen"}


def replace_process(command: list[str], environ: dict[str, str]) -> int:
    """Become the command; where the system cannot do that, run it and give its exit code."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, environ)
    return subprocess.call(command, env=environ)


def run(arguments: list[str]) -> int:
    """Open the sample project, or hand the arguments to the annotator command."""
    screen = has_screen(dict(os.environ), sys.platform)
    bootstrap_environment.ensure(CHECKOUT, "run")
    if not arguments and not screen:
        print(no_screen_message(CHECKOUT, Path.cwd()))
        return 0
    if screen:
        bootstrap_libraries.ensure(window=True, log=CHECKOUT / ".venv" / "bootstrap.log")
    command = bootstrap_environment.script(CHECKOUT / ".venv", "annotator")
    return replace_process([str(command), *(arguments or ["--sample"])], dict(os.environ))


def test(coverage: bool, arguments: list[str]) -> int:
    """Run the tests in the checkout, offscreen where there is no screen."""
    bootstrap_environment.ensure(CHECKOUT, "test")
    environ = offscreen_by_default(dict(os.environ), sys.platform)
    window = environ.get("QT_QPA_PLATFORM") != "offscreen"
    bootstrap_libraries.ensure(window=window, log=CHECKOUT / ".venv" / "bootstrap.log")
    bootstrap_libraries.ensure_programs(CHECKOUT / ".venv" / "bootstrap.log")
    python = str(bootstrap_environment.python(CHECKOUT / ".venv"))
    measured = ["coverage", "run", "-m"] if coverage else []
    arguments = arguments or ["-n", "auto"]  # all tests, on all processors
    os.chdir(CHECKOUT)
    return replace_process([python, "-m", *measured, "pytest", *arguments], environ)


def main(arguments: list[str]) -> int:
    """Do what the command line says and give the exit code."""
    try:
        command, coverage, rest = parse(arguments)
        if command == "help":
            print(USAGE)
            return 0
        return run(rest) if command == "run" else test(coverage, rest)
    except UsageError as error:
        print(f"{error}\n\n{USAGE}", file=sys.stderr)
        return 2
    except bootstrap_libraries.InstallError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The next start repairs what is unfinished.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
