"""`llama32-desktop convert`: a checkpoint's folder to one GGUF file."""

from __future__ import annotations

import argparse
import sys

from llama32_desktop.caging import enter_for_conversion
from llama32_desktop.cli.bar import Bar
from llama32_desktop.cli.guard import CommandError
from llama32_desktop.cli.models import size_text
from llama32_desktop.cli.parser import one_line


def run(parsed: argparse.Namespace) -> int:
    """Convert, and name the file on stdout; on stderr, what it lacks.

    Raises:
        CommandError: with one sentence.
    """
    enter_for_conversion(parsed.folder, parsed.out)
    # Behind it: numpy starts threads, which would not be in the cage.
    from llama32_desktop.models.convert import ConvertError, convert_checkpoint

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
