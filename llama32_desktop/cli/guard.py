"""Runs a command so that whatever happens ends in an exit code and at most one line."""

from __future__ import annotations

import argparse
import os
import sys

from llama32_desktop.cli.parser import one_line
from llama32_desktop.models.library import ModelNotFoundError
from llama32_desktop.session import EngineFailedError

EXIT_FAILED = 1
EXIT_INTERRUPTED = 130
EXIT_NO_READER = 141
"""128 + SIGPIPE, as a shell reports a program that the signal ended."""


class CommandError(Exception):
    """What was asked for cannot be done; the text is one sentence for a person."""


def run(command: str, parsed: argparse.Namespace) -> int:
    """Run a command and return its exit code."""
    try:
        code = _dispatch(command, parsed)
        sys.stdout.flush()
        return code
    except (CommandError, ModelNotFoundError, EngineFailedError) as error:
        print(one_line(str(error)), file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # Python flushes stdout once more at its end: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_NO_READER


def _dispatch(command: str, parsed: argparse.Namespace) -> int:
    if command == "chat":
        from llama32_desktop.cli import chat

        return chat.run(parsed)
    if command == "models":
        from llama32_desktop.cli import models

        return models.run(parsed)
    if command == "convert":
        from llama32_desktop.cli import convert

        return convert.run(parsed)
    if command == "pull":
        from llama32_desktop.cli import pull

        return pull.run(parsed)
    if command == "rm":
        from llama32_desktop.cli import remove

        return remove.run(parsed)
    if command == "export":
        from llama32_desktop.cli import export

        return export.run(parsed)
    if command == "summarize":
        from llama32_desktop.cli import summarize

        return summarize.run(parsed)
    if command == "ask":
        from llama32_desktop.cli import ask

        return ask.run(parsed)
    if command == "extract":
        from llama32_desktop.cli import extract

        return extract.run(parsed)
    if command == "import":
        from llama32_desktop.cli import import_

        return import_.run(parsed)
    from llama32_desktop.cli import bench

    return bench.run(parsed)
