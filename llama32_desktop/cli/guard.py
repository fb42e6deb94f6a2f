"""Runs a command so that whatever happens ends in an exit code and at most one line."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import traceback
from pathlib import Path

from llama32_desktop import log, paths
from llama32_desktop.cli.parser import one_line
from llama32_desktop.engine.client.session import EngineFailedError
from llama32_desktop.models.library import ModelNotFoundError

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
        _tell(str(error))
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _write_no_more()
        return EXIT_NO_READER
    except OSError as error:
        _write_no_more()
        _tell(_refused(error))
        return EXIT_FAILED
    except Exception as error:
        log.note(error, f"running {command}")
        _tell(
            f"The app met an error of its own ({type(error).__name__}: {error}{_place(error)}), so "
            "the command was not finished; what was stored is kept; please report it."
        )
        return EXIT_FAILED


def _refused(error: OSError) -> str:
    problem = paths.unusable() if error.filename else None
    if problem is not None:
        return str(problem)
    place = f" at {error.filename}" if error.filename else ""
    return (
        f"The system refused what the command needs ({error.strerror or error}{place}), so it "
        "was not finished; check the disk, the folder and its permissions, and try again."
    )


def _tell(sentence: str) -> None:
    print(one_line(sentence), file=sys.stderr)


def _place(error: Exception) -> str:
    """Where in this app it was, for who mends it."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "llama32_desktop" in frame.filename] or frames
    return f", {Path(own[-1].filename).name} line {own[-1].lineno}" if own else ""


def _write_no_more() -> None:
    """Python flushes stdout once more at its end: let that go nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
