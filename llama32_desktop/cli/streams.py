"""The command's standard output and error, which take any text."""

from __future__ import annotations

import errno
import io
import os
import sys


def prepare() -> None:
    """Let both take any text: what an encoding has no letter for is written as an escape.

    On Windows a pipe or a file gets UTF-8. Python would take the ANSI code page there, which lacks
    most of the world's letters, and in which other programs hardly expect text of this one; a
    console takes any text already. What `PYTHONIOENCODING` names goes first, be it an encoding, a
    way with errors, or both.
    """
    named, _, how = os.environ.get("PYTHONIOENCODING", "").partition(":")
    for stream in (sys.stdout, sys.stderr):  # `None` in a program without a console
        if isinstance(stream, io.TextIOWrapper):
            by_code_page = sys.platform == "win32" and not stream.isatty()
            stream.reconfigure(
                encoding="utf-8" if by_code_page and not named else None,
                errors=stream.errors if how else "backslashreplace",
            )


def nobody_reads(error: OSError) -> bool:
    """Whether the error says that nobody reads stdout any more.

    Windows has no error of its own for that: a write is an invalid argument (EINVAL), as the next
    one is.
    """
    if isinstance(error, BrokenPipeError):
        return True
    if error.errno != errno.EINVAL or error.filename:
        return False
    try:
        sys.stdout.flush()  # what could not be written is still in the buffer
    except OSError as again:
        return again.errno == errno.EINVAL
    return False
