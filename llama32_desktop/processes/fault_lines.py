"""What may be said of a failure: where it was in the code, never what was being worked on.

An exception's text may quote a conversation, a document or a token, and so may what a native
library prints when it aborts. The log of the app has neither.
"""

from __future__ import annotations

import faulthandler
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.processes.uncaught import hand_over_uncaught

MOST_LINES: Final = 60
"""Lines of a trace that are kept: the last ones, where the failure was."""
_HEAD: Final = "Failure: "

_FAULT: Final = re.compile(
    rf"{_HEAD}\w+( \([\w ,.'/:-]{{1,120}}\))?"
    r"|    \S{1,80}:\d+ [\w<>.]{1,80}"
    r"|  after \w{1,80}"
)
"""A line that this module wrote."""
_CRASH: Final = re.compile(
    r"Fatal Python error: [\w ]{1,80}"
    r"|Stack \(most recent call first\):"
    r"|terminate called .{1,120}"
    r"|Windows fatal exception: [\w ]{1,80}"
)
_FRAME: Final = re.compile(r'  File "([^"]{1,400})", line (\d+) in ([\w<>.]{1,80})')
"""As `faulthandler` writes it: the file with its whole path, which may have the person's name."""
_NATIVE: Final = re.compile(
    r"\S{0,300}?([\w.-]{1,60}\.(?:c|cc|cpp|cu|cuh|h|hpp|m|mm)):\d+: .{1,200}"
)
"""As ggml aborts."""
_NATIVE_LOG: Final = re.compile(r"(?:ggml|gguf|llama)_\w{1,80}: .{1,200}")
_QUOTING: Final = re.compile("grammar|vocab|token|template|chat|sampl", re.IGNORECASE)
"""Parts of llama.cpp whose messages quote what is read or written."""


def fault_lines(error: BaseException) -> Iterator[str]:
    """The kind of an exception, and the lines of code that it passed.

    Errors of the system have their text too: it is one of a fixed list.
    """
    name = type(error).__name__
    yield f"{name} ({error.strerror})" if isinstance(error, OSError) and error.strerror else name
    # Not `extract_tb`: it opens the files of the code, which a cage forbids.
    for frame, line in list(traceback.walk_tb(error.__traceback__))[-MOST_LINES:]:
        yield f"    {Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and cause is not error:
        yield f"  after {type(cause).__name__}"


def print_faults_only() -> None:
    """From now on this process prints no exception's text, and where it was when it crashed."""
    hand_over_uncaught(lambda error, _: _print(error), then_show=False)
    if sys.stderr is not None:
        faulthandler.enable(sys.stderr, all_threads=False)


def _print(error: BaseException) -> None:
    if sys.stderr is not None:
        print(_HEAD + "\n".join(fault_lines(error)), file=sys.stderr, flush=True)


def last_words(printed: Iterable[str]) -> list[str]:
    """Of what a process printed before it ended, the lines that quote nothing.

    Those are traces of this app and of `faulthandler`, and what ggml and llama.cpp say of files,
    devices and memory; the number of all others is said at the end.
    """
    kept, left_out = [], 0
    for line in printed:
        shown = _quoting_nothing(line.rstrip())
        if shown is not None:
            kept.append(shown)
        elif line.strip():
            left_out += 1
    kept = kept[-MOST_LINES:]
    if left_out:
        kept.append(f"(lines that may quote a text, left out: {left_out})")
    return kept


def _quoting_nothing(line: str) -> str | None:
    if _FAULT.fullmatch(line) or _CRASH.fullmatch(line):
        return line
    if frame := _FRAME.fullmatch(line):
        name = re.split(r"[/\\]", frame[1])[-1]
        return f"    {name}:{frame[2]} {frame[3]}"
    if _QUOTING.search(line):
        return None
    if native := _NATIVE.fullmatch(line):
        return line[native.start(1) :]
    return line if _NATIVE_LOG.fullmatch(line) else None
