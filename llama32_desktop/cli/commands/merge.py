"""`llama32-desktop merge`: a model and its adapters to one GGUF file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from llama32_desktop.cages import enter_for_conversion
from llama32_desktop.cli.bar import Bar
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options import loading
from llama32_desktop.cli.options.types import gguf_file
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.models.library import find_model
from llama32_desktop.models.licence import derived_name, licence_in, name_hint


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "merge",
        help="make one GGUF file of a model and its adapters",
        description="Make one GGUF file of a model and its LoRA adapters, for programs that apply "
        "none. Each matrix keeps its type. The file is there when it is whole, or not at all.",
    )
    parser.add_argument("model", metavar="PATH_OR_ID", help="the model that they are for")
    parser.add_argument("out", type=gguf_file, metavar="OUT.gguf", help="the file to write")
    parser.add_argument(
        "--adapter",
        type=loading.adapter,
        action="append",
        required=True,
        metavar="FILE_OR_ID[=STRENGTH]",
        help="a LoRA adapter, and how strongly it is applied, from 0 to 2 (default: 1); may be "
        "repeated",
    )
    parser.add_argument(
        "--name",
        default="",
        help="the new model's name (default: the model's and the adapters'); of a model that is "
        "made from Llama it begins with “Llama”, as the licence asks",
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Merge, and name the file on stdout; on stderr, what has to be known of it.

    Raises:
        CommandError, ModelNotFoundError: with one sentence.
    """
    base = Path(find_model(parsed.model).path)
    adapters = loading.adapters_of(parsed.adapter)
    header = read_header(base)
    files = [Path(adapter.path) for adapter in adapters]
    try:
        name = derived_name(header, [file.stem for file in files], parsed.name.strip())
    except ValueError as error:
        raise CommandError(str(error)) from None
    licence = licence_in(header)
    enter_for_conversion(base, parsed.out, beside=[base, *files])
    # Behind it: numpy starts threads, which would not be in the cage.
    from llama32_desktop.models.convert import ConvertError, merge_adapters, within_memory

    bar = Bar() if sys.stderr.isatty() else None
    try:
        with within_memory():
            made = merge_adapters(
                base, adapters, parsed.out, name=name, licence=licence, progress=bar
            )
    except ConvertError as error:
        raise CommandError(str(error)) from error
    finally:
        if bar:
            bar.take_away()
    for note in (*made.notes, name_hint(parsed.out.stem, read_header(made.path))):
        if note:
            print(one_line(note), file=sys.stderr)
    print(one_line(f"{made.path} ({size_text(made.bytes)}, “{name}”)"))
    return 0
