"""`llama32-desktop convert`: a checkpoint's folder to one GGUF file."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Final

from llama32_desktop.cages import enter_for_conversion
from llama32_desktop.cli.bar import Bar
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.types import gguf_file
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.models.checkpoints import ADAPTER
from llama32_desktop.models.library import find_model, installed_models
from llama32_desktop.processes import lifeline
from llama32_desktop.sentences import stored

CONVERT_TYPES: Final = ("f32", "f16", "bf16", "q8_0", "q4_0", "q4_k_m")
"""As `models.convert` names them."""
KEEP: Final = "keep"


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "convert",
        help="make a GGUF file from a checkpoint's or an adapter's folder",
        description="Make a GGUF file from the folder of a Llama 3.2 checkpoint (config.json, "
        "safetensors files, tokenizer; in 16 bits, or of few bits as GPTQ, AWQ, "
        "compressed-tensors, FP8 and bitsandbytes), of Meta's own layout (params.json, "
        "consolidated.*.pth, tokenizer.model) or of a LoRA adapter of PEFT "
        "(adapter_config.json, safetensors file). The file is there when it is whole, or not at "
        "all.",
    )
    parser.add_argument(
        "folder",
        type=Path,
        metavar="FOLDER",
        help="holds config.json, params.json or adapter_config.json",
    )
    parser.add_argument("out", type=gguf_file, metavar="OUT.gguf", help="the file to write")
    parser.add_argument(
        "--type",
        choices=(*CONVERT_TYPES, KEEP),
        default="",
        help="how the weights are stored; the vision tower keeps at least 16 bits (default: "
        "q4_k_m; for a checkpoint of few bits keep, which takes its numbers over with the least "
        "loss)",
    )
    parser.add_argument(
        "--base",
        metavar="PATH_OR_ID",
        help="the model that an adapter is for (default: an installed one that it fits); an "
        "adapter is stored in 32 bits, whatever --type says",
    )
    parser.add_argument(
        "--plan",
        action="store_true",
        help="say what would be made of a checkpoint, how large and about how long it takes, or "
        "which installed models an adapter fits, and write nothing",
    )
    # How the app says which translation a failure has.
    parser.add_argument("--for-app", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Convert, and name the file on stdout; on stderr, what it lacks.

    Raises:
        CommandError: with one sentence.
    """
    lifeline.follow()  # where a download started it
    adapter = (parsed.folder / ADAPTER).is_file()
    bases = _bases(parsed.base) if adapter else []
    enter_for_conversion(parsed.folder, parsed.out, beside=bases)
    # Behind it: numpy starts threads, which would not be in the cage.
    from llama32_desktop.models.convert import (
        ConvertError,
        choose_base,
        convert_adapter,
        convert_checkpoint,
        within_memory,
    )

    if parsed.plan:
        return _plan_adapter(parsed, bases) if adapter else _plan(parsed)
    bar = Bar() if sys.stderr.isatty() else None
    progress = _tell_share if parsed.for_app else bar
    try:
        with within_memory():
            if adapter:
                base = bases[0] if parsed.base else choose_base(parsed.folder, bases)
                made = convert_adapter(parsed.folder, parsed.out, base, progress=progress)
            else:
                made = convert_checkpoint(parsed.folder, parsed.out, parsed.type, progress=progress)
    except ConvertError as error:
        raise CommandError(stored(str(error)) if parsed.for_app else str(error)) from error
    finally:
        if bar:
            bar.take_away()
    for note in made.notes:
        print(one_line(note), file=sys.stderr)
    print(one_line(f"{made.path} ({size_text(made.bytes)}, {'f32' if adapter else made.type})"))
    return 0


def _tell_share(share: float) -> None:
    """Say to the app how much is done, from 0 to 1."""
    print(f"{share:.4f}", flush=True)


def _plan(parsed: argparse.Namespace) -> int:
    """Say what would be made; as JSON for the app."""
    from llama32_desktop.models.convert import ConvertError, plan_conversion, within_memory

    try:
        with within_memory():
            planned = plan_conversion(parsed.folder, parsed.type)
    except ConvertError as error:
        raise CommandError(stored(str(error)) if parsed.for_app else str(error)) from error
    if parsed.for_app:
        said = {
            "format": planned.format,
            "type": planned.type,
            "bytes": planned.bytes,
            "seconds": round(planned.seconds),
            "notes": [stored(note) for note in planned.notes],
        }
        print(json.dumps(said))
        return 0
    for note in planned.notes:
        print(one_line(note), file=sys.stderr)
    minutes = max(1, round(planned.seconds / 60))
    print(
        one_line(
            f"{planned.format} -> {planned.type}, {size_text(planned.bytes)}, about {minutes} min"
        )
    )
    return 0


def _plan_adapter(parsed: argparse.Namespace, bases: list[Path]) -> int:
    """Say what would be made of an adapter, and for which models; as JSON for the app."""
    from llama32_desktop.models.convert import ConvertError, plan_adapter, within_memory

    try:
        with within_memory():
            planned = plan_adapter(parsed.folder, bases)
    except ConvertError as error:
        raise CommandError(stored(str(error)) if parsed.for_app else str(error)) from error
    if parsed.for_app:
        said = {
            "base": planned.base,
            "fitting": [str(file) for file in planned.fitting],
            "rank": planned.rank,
            "bytes": planned.bytes,
        }
        print(json.dumps(said))
        return 0
    models = ", ".join(file.stem for file in planned.fitting) or "no installed model"
    print(
        one_line(
            f"LoRA {planned.rank}, {planned.matrices} matrices -> f32, "
            f"{size_text(planned.bytes)}; fits {models}"
        )
    )
    return 0


def _bases(asked: str | None) -> list[Path]:
    """The files of the models that an adapter may be for: the one asked for, or all installed."""
    if asked is not None:
        return [Path(find_model(asked).path)]
    return [Path(model.path) for model in installed_models()]
