"""The command line: one module a command, and the parser that they share.

Exit codes: 0 done; 1 what was asked for could not be done, with one line on stderr; 2 wrong
use, with one line on stderr; 130 ended by Ctrl-C; 141 nobody reads the output any more.
"""

from __future__ import annotations

import argparse
import importlib
import keyword
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from llama32_desktop import __version__
from llama32_desktop.cli import streams
from llama32_desktop.cli.options.types import measurement, png_file
from llama32_desktop.cli.parser import OneLineParser

PROGRAM: Final = "llama32-desktop"
COMMANDS: Final = (
    "chat",
    "models",
    "bench",
    "convert",
    "merge",
    "pull",
    "rm",
    "show",
    "export",
    "import",
    "recognise",
    "extract",
    "summarize",
    "notes",
    "ask",
    "watch",
    "run",
    "serve",
    "servers",
    "lend",
    "machines",
    "log",
)
"""In the order of the help; each is a module of `commands`."""
_OF_WINDOW: Final = ("--version", "--screenshot", "--model", "--measure-window")


def build_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Makes the parser of the command line, with these commands alone."""
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
    for name in names:
        module = name if not keyword.iskeyword(name) else f"{name}_"
        importlib.import_module(f"{__name__}.commands.{module}").register(commands)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; argparse ends wrong use with 2."""
    streams.prepare()
    if arguments and _are_files(arguments):  # as a file manager starts us
        from llama32_desktop import app

        return app.run_window([PROGRAM], files=[str(Path(file).absolute()) for file in arguments])
    parsed = build_parser(_names(arguments)).parse_args(arguments)
    if parsed.command is None:
        return _run_window(parsed)
    from llama32_desktop.cli import running

    return running.run(parsed)


def _names(arguments: Sequence[str]) -> Sequence[str]:
    """Returns the commands that the arguments can mean: only their modules are imported."""
    if arguments and arguments[0] in COMMANDS:
        return arguments[:1]
    if not arguments or (arguments[0] in _OF_WINDOW and not {*COMMANDS} & {*arguments}):
        return ()
    return COMMANDS


def _are_files(arguments: Sequence[str]) -> bool:
    """Whether all name files or folders; a command's name comes first."""
    return arguments[0] not in COMMANDS and all(Path(argument).exists() for argument in arguments)


def _run_window(parsed: argparse.Namespace) -> int:
    from llama32_desktop import app

    purpose = None
    if parsed.screenshot is not None or parsed.measure_window is not None:
        purpose = app.Purpose(screenshot=parsed.screenshot, measure=parsed.measure_window)
    return app.run_window([PROGRAM], model=parsed.window_model, purpose=purpose)
