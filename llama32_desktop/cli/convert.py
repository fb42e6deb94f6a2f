"""`llama32-desktop convert`: a checkpoint's folder to one GGUF file."""

from __future__ import annotations

import argparse
import sys
import time
from typing import Final

from llama32_desktop.cli.guard import CommandError
from llama32_desktop.cli.models import size_text
from llama32_desktop.cli.parser import one_line
from llama32_desktop.models.convert import ConvertError, convert_checkpoint

BAR_CELLS: Final = 30
REDRAW_S: Final = 0.1


def run(parsed: argparse.Namespace) -> int:
    """Convert, and name the file on stdout; on stderr, what it lacks.

    Raises:
        CommandError: with one sentence.
    """
    bar = Bar() if sys.stderr.isatty() else None
    try:
        made = convert_checkpoint(parsed.folder, parsed.out, parsed.type, progress=bar)
    except ConvertError as error:
        raise CommandError(str(error)) from error
    finally:
        if bar:
            bar.take_away()
    for note in made.notes:
        print(one_line(note), file=sys.stderr)
    print(one_line(f"{made.path} ({size_text(made.bytes)}, {parsed.type})"))
    return 0


class Bar:
    """One line on stderr that shows how far it is, and how long it will take."""

    def __init__(self) -> None:
        self._started = self._drawn = time.monotonic()

    def __call__(self, share: float) -> None:
        now = time.monotonic()
        if now - self._drawn < REDRAW_S:
            return
        self._drawn = now
        filled = int(share * BAR_CELLS)
        left = (now - self._started) * (1 - share) / share if share else 0.0
        minutes, seconds = divmod(round(left), 60)
        cells = "#" * filled + "." * (BAR_CELLS - filled)
        sys.stderr.write(f"\r\x1b[K[{cells}] {share:4.0%}, {minutes}:{seconds:02} left")
        sys.stderr.flush()

    def take_away(self) -> None:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
