"""Runs a command so that whatever happens ends in an exit code and at most one line."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import traceback
from pathlib import Path

from llama32_desktop import log, paths
from llama32_desktop.cli import streams
from llama32_desktop.cli.errors import (
    EXIT_FAILED,
    EXIT_INTERRUPTED,
    EXIT_NO_READER,
    CommandError,
)
from llama32_desktop.cli.options import guarding
from llama32_desktop.cli.parser import one_line
from llama32_desktop.engine.client.machines import MACHINES
from llama32_desktop.engine.client.session import EngineFailedError
from llama32_desktop.lending import paired_machines
from llama32_desktop.models.library import ModelNotFoundError


def run(parsed: argparse.Namespace) -> int:
    """Runs the command that was parsed and returns its exit code."""
    MACHINES.use(paired_machines)
    if "guard" in parsed and (contradiction := guarding.wrong(parsed)):
        parsed.wrong_use(contradiction)
    try:
        code: int = parsed.run(parsed)
        sys.stdout.flush()
        return code
    except (CommandError, ModelNotFoundError, EngineFailedError) as error:
        _tell(str(error))
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except OSError as error:
        gone = streams.nobody_reads(error)
        _write_no_more()
        if gone:
            return EXIT_NO_READER
        _tell(_refused(error))
        return EXIT_FAILED
    except Exception as error:
        log.note(error, f"running {parsed.command}")
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
