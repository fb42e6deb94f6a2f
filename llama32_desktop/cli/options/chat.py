"""`chat`: one prompt, and how the next token is chosen."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import msgspec

from llama32_desktop.cli.options import loading
from llama32_desktop.cli.options.types import number, prompt_text, whole
from llama32_desktop.cli.parser import Commands
from llama32_desktop.engine.protocol import Sampling


def add_chat(commands: Commands) -> None:
    parser = commands.add_parser(
        "chat",
        help="answer one prompt on stdout",
        description="Answer one prompt. The text streams to stdout; Ctrl-C ends it early.",
    )
    parser.add_argument("--model", metavar="PATH_OR_ID", help="a GGUF file, or a name of 'models'")
    parser.add_argument(
        "--prompt", required=True, type=prompt_text, metavar="TEXT", help="'-' reads stdin"
    )
    parser.add_argument(
        "--image", type=Path, metavar="FILE", help="a picture for a vision model to look at"
    )
    parser.add_argument("--system", default="", metavar="TEXT", help="instructions to the model")
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    group = parser.add_argument_group("sampling")
    group.add_argument(
        "--max-tokens", type=whole(1), metavar="N", help="longest answer (default: what fits)"
    )
    group.add_argument("--temperature", type=number(0, 5), metavar="T")
    group.add_argument("--top-k", type=whole(0), metavar="K", help="0 switches it off")
    group.add_argument("--top-p", type=number(0, 1, above=True), metavar="P")
    group.add_argument("--min-p", type=number(0, 1), metavar="P")
    group.add_argument("--repeat-penalty", type=number(0.5, 3), metavar="R")
    group.add_argument("--seed", type=whole(0, 2**32 - 1), metavar="S", help="same seed, same text")
    group.add_argument(
        "--stop", action="append", type=prompt_text, metavar="TEXT", help="may be given repeatedly"
    )
    loading.add_options(parser)


def sampling(parsed: argparse.Namespace) -> Sampling:
    """What was asked for; the rest as in the window."""
    given: dict[str, Any] = {
        name: getattr(parsed, name)
        for name in (
            "max_tokens",
            "temperature",
            "top_k",
            "top_p",
            "min_p",
            "repeat_penalty",
            "seed",
        )
        if getattr(parsed, name) is not None
    }
    return msgspec.structs.replace(Sampling(), **given, stop=tuple(parsed.stop or ()))
