"""The group of all commands, and running one with exit codes that mean something."""

from __future__ import annotations

import contextlib
import difflib
import importlib
import io
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

import click

from annotator import __version__
from annotator.cli import COMMANDS
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_PROBLEMS = 1
_WRONG_USE = 2
_INTERRUPTED = 130

_EPILOG = """\b
Examples:
  annotator                                     open the window
  annotator news.annotator                      open a project in it
  annotator --sample                            open the sample project in it
  annotator highlight article.txt               pre-highlight an article
  annotator new news.annotator                  make a project
  annotator import news.annotator articles/     take articles into it
  annotator suggest news.annotator              pre-highlight them
  annotator export news.annotator gold.jsonl    write what was decided

Exit codes: 0 done, 1 finished with problems that are listed, 2 wrong use or unusable input.
Progress and problems go to standard error, data to standard output."""


class _Program(click.Group):
    """Knows all commands by name and imports only the one that is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), function)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            close = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean “annotator {close[0]}”?" if close else "try: annotator --help"
            raise click.UsageError(f"There is no command or project “{args[0]}”; {hint}")
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("annotator", "[PROJECT | --sample]        (the window)")
        formatter.write_usage("annotator", "COMMAND [ARGUMENTS]...", prefix="       ")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands (annotator COMMAND --help tells more)"):
            formatter.write_dl([(name, short) for name, (_, short) in COMMANDS.items()])


@click.group(
    cls=_Program,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="annotator", message="%(prog)s %(version)s")
@click.option("--sample", is_flag=True, help="Open the window with the sample project.")
@click.option("--self-test", is_flag=True, help="Try the installation out and say what is missing.")
def program(sample: bool, self_test: bool) -> None:
    """Turn news articles into gold-standard data: entities and events.

    Without a command the window opens; the commands do the same work without one.
    """
    if sample or self_test:
        raise click.UsageError("--sample and --self-test stand alone, without anything else")


def run(arguments: list[str]) -> int:
    """Run a command; its exit code. Raises UserError, which is a sentence for the user."""
    _speak_utf8_or_escape()
    with _ended_by_signal():
        try:
            code = program.main(arguments, prog_name="annotator", standalone_mode=False)
            if sys.stdout is not None:
                sys.stdout.flush()
        except click.ClickException as error:
            error.show()
            return _WRONG_USE
        except click.Abort:
            click.echo("Stopped.", err=True)
            return _INTERRUPTED
        except BrokenPipeError:
            _let_go_of_output()
            return _PROBLEMS
        except OSError as error:
            if error.filename is not None or error.errno is None:
                raise
            raise UserError(f"The output can't be written: {error.strerror}.") from error
    return code if isinstance(code, int) else 0


def _speak_utf8_or_escape() -> None:
    """Let no character that a terminal can't show end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go_of_output() -> None:
    """Whoever read our output has gone: what is still buffered goes nowhere, without a word."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@contextlib.contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let a polite request to end clear up like Ctrl+C does, instead of leaving things lying."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: FrameType | None) -> Any:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
