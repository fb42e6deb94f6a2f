"""Runs a program to its end, for what it prints."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from llama32_desktop.processes.starting import start


class Output(NamedTuple):
    """What a program printed, and its exit code."""

    returncode: int
    printed: bytes
    complained: bytes
    """On its standard error."""

    @property
    def last_complaint(self) -> str:
        """The last line of that which says something; empty where none does."""
        lines = self.complained.decode("utf-8", "replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "")


def output_of(
    command: Sequence[str],
    *,
    variables: Mapping[str, str] | None = None,
    patience_s: float | None = None,
) -> Output:
    """Start a program as every child is started, and wait for its end; it is asked nothing.

    Args:
        variables: Of its environment, beside this process's.
        patience_s: Seconds after which it is ended by force.

    Raises:
        OSError: it could not be started.
        TimeoutError: it took longer.
    """
    process, release = start(
        command,
        variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        printed, complained = process.communicate(timeout=patience_s)
    except BaseException as error:  # Ctrl-C too: nobody waits for it any more
        process.kill()
        process.communicate()
        if isinstance(error, subprocess.TimeoutExpired):
            raise TimeoutError from error
        raise
    finally:
        release()
    return Output(process.returncode, printed, complained)
