"""The command line: one module a command, and the parser that they share.

Exit codes: 0 done; 1 what was asked for could not be done, with one line on stderr; 2 wrong
use, with one line on stderr; 130 ended by Ctrl-C; 141 nobody reads the output any more.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from llama32_desktop import __version__
from llama32_desktop.cli.options.chat import add_chat
from llama32_desktop.cli.options.conversations import add_export, add_import
from llama32_desktop.cli.options.documents import add_ask, add_extract, add_summarize
from llama32_desktop.cli.options.models import (
    add_bench,
    add_convert,
    add_models,
    add_pull,
    add_rm,
)
from llama32_desktop.cli.options.types import measurement, png_file
from llama32_desktop.cli.parser import OneLineParser

PROGRAM = "llama32-desktop"
_ADDED = {
    "chat": add_chat,
    "models": add_models,
    "bench": add_bench,
    "convert": add_convert,
    "pull": add_pull,
    "rm": add_rm,
    "export": add_export,
    "import": add_import,
    "extract": add_extract,
    "summarize": add_summarize,
    "ask": add_ask,
}
"""In the order of the help."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = OneLineParser(
        prog=PROGRAM,
        description="Chat with Llama 3.2 on your own machine. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--screenshot",
        metavar="FILE.png",
        type=png_file,
        help="open the window, wait until it is idle, save what it shows, and exit",
    )
    parser.add_argument(
        "--model",
        metavar="PATH_OR_ID",
        dest="window_model",
        help="the model that the window opens with",
    )
    # How `bench` opens the window: when it did, and how many answers it wants.
    parser.add_argument("--measure-window", type=measurement, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for add in _ADDED.values():
        add(commands)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; argparse ends wrong use with 2."""
    if arguments and _are_files(arguments):  # as a file manager starts us
        from llama32_desktop import app

        return app.run_window([PROGRAM], files=[str(Path(file).absolute()) for file in arguments])
    parsed = build_parser().parse_args(arguments)
    if parsed.command is None:
        return _run_window(parsed)
    # Each command imports what it needs, and only that.
    from llama32_desktop.cli import guard

    return guard.run(parsed.command, parsed)


def _are_files(arguments: Sequence[str]) -> bool:
    """Whether all name files or folders; a command's name comes first."""
    return arguments[0] not in _ADDED and all(Path(argument).exists() for argument in arguments)


def _run_window(parsed: argparse.Namespace) -> int:
    from llama32_desktop import app

    purpose = None
    if parsed.screenshot is not None or parsed.measure_window is not None:
        purpose = app.Purpose(screenshot=parsed.screenshot, measure=parsed.measure_window)
    return app.run_window([PROGRAM], model=parsed.window_model, purpose=purpose)
