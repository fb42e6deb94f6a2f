"""`models`, `pull`, `rm`, `convert`, `bench`: which models there are, and what they do here."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from llama32_desktop.cli.options import loading
from llama32_desktop.cli.options.types import gguf_file, prompt_text, whole
from llama32_desktop.cli.parser import Commands

CONVERT_TYPES: Final = ("f32", "f16", "bf16", "q8_0", "q4_0", "q4_k_m")
"""As `models.convert` names them."""


def add_models(commands: Commands) -> None:
    parser = commands.add_parser(
        "models",
        help="list the installed models",
        description="List the installed models.",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def add_pull(commands: Commands) -> None:
    parser = commands.add_parser(
        "pull",
        help="fetch a model, or go on with one",
        description="Fetch a model from the Hub or from Ollama's registry, verify it, and print "
        "its path. Ctrl-C ends it early; the same command goes on.",
    )
    parser.add_argument(
        "model",
        type=prompt_text,
        metavar="MODEL",
        help="an id of the catalogue (llama3.2-1b, llama3.2-1b:q8_0), a file of the Hub "
        "(OWNER/REPO:FILE.gguf), or a model of Ollama's (ollama:NAME:TAG)",
    )
    parser.add_argument(
        "--accept-license", action="store_true", help="you have read the model's licence and agree"
    )
    parser.add_argument(
        "--place",
        choices=("eu", "elsewhere"),
        help="where you are domiciled, which the licence of vision models asks",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def add_rm(commands: Commands) -> None:
    parser = commands.add_parser(
        "rm",
        help="remove a model from the models folder",
        description="Remove a model from the models folder. Of a link the link is removed.",
    )
    parser.add_argument(
        "model", metavar="MODEL", help="a name of 'models', a path, or what 'pull' was given"
    )


def add_convert(commands: Commands) -> None:
    parser = commands.add_parser(
        "convert",
        help="make a GGUF file from a checkpoint's folder",
        description="Make a GGUF file from the folder of a Llama 3.2 checkpoint: config.json, "
        "safetensors files, tokenizer. The file is there when it is whole, or not at all.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="holds config.json")
    parser.add_argument("out", type=gguf_file, metavar="OUT.gguf", help="the file to write")
    parser.add_argument(
        "--type",
        choices=CONVERT_TYPES,
        default="q4_k_m",
        help="how the weights are stored; the vision tower keeps at least 16 bits "
        "(default: %(default)s)",
    )


def add_bench(commands: Commands) -> None:
    parser = commands.add_parser(
        "bench",
        help="measure a model's speed on this machine",
        description="Measure the app's real path: child process, sampling, text, pipe. "
        "Prints medians.",
    )
    parser.add_argument("--model", metavar="PATH_OR_ID", help="a GGUF file, or a name of 'models'")
    parser.add_argument(
        "--prompt-tokens",
        type=whole(64, 131_072),
        default=512,
        metavar="N",
        help="tokens of the first turn's prompt (default: %(default)s)",
    )
    parser.add_argument(
        "--gen-tokens",
        type=whole(8, 131_072),
        default=128,
        metavar="N",
        help="tokens of the first turn's answer (default: %(default)s)",
    )
    parser.add_argument(
        "--runs", type=whole(1, 10_000), default=5, metavar="N", help="(default: %(default)s)"
    )
    parser.add_argument(
        "--against",
        type=Path,
        metavar="LLAMA_BENCH",
        help="llama.cpp's llama-bench, run in turns with the app",
    )
    parser.add_argument(
        "--window",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="measure the window as well (default: yes, without showing it)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    loading.add_options(parser)
