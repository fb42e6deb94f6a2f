"""The options of the commands, with the limits of the engine's protocol."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from llama32_desktop.engine.protocol import ImageCacheSettings, ModelSettings, Sampling

AUTO: Final = "auto"
CONVERT_TYPES: Final = ("f32", "f16", "bf16", "q8_0", "q4_0", "q4_k_m")
"""As `models.convert` names them; written here so that the parser stays quick to build."""
EXPORT_FORMATS: Final = ("json", "markdown", "html")
"""As `conversations.exporting` names them."""
SUMMARY_STYLES: Final = ("paragraph", "bullets", "minutes")
"""As `documents.summary.model` names them."""
FORM_NAMES: Final = ("invoice", "receipt", "card", "statement", "contract")
"""As `documents.extraction.forms` names them."""


def whole(low: int, high: int | None = None) -> Callable[[str], int]:
    """A type for argparse: a whole number from `low` to `high`, both included."""

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = low - 1
        if number < low or (high is not None and number > high):
            limits = f"from {low} to {high}" if high is not None else f"of at least {low}"
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number {limits}")
        return number

    return parse


def number(low: float, high: float, *, above: bool = False) -> Callable[[str], float]:
    """A type for argparse: a number from `low` to `high`; `above` leaves `low` itself out."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high or (above and value == low):
            limits = f"above {low:g} and up to {high:g}" if above else f"from {low:g} to {high:g}"
            raise argparse.ArgumentTypeError(f"{text!r} is not a number {limits}")
        return value

    return parse


def layers(text: str) -> int | str:
    """A type for argparse: `auto`, or how many layers go on the GPU."""
    try:
        return AUTO if text == AUTO else whole(0)(text)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither 'auto' nor a number") from None


def png_file(text: str) -> Path:
    """A type for argparse: a file that a picture can be written to."""
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .png")
    return new_file(text)


def measurement(text: str) -> tuple[float, int]:
    """A type for argparse: the time of a process's start, a comma, and a number of answers."""
    try:
        began, answers = text.split(",")
        return float(began), int(answers)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time and a number") from None


def gguf_file(text: str) -> Path:
    """A type for argparse: a GGUF file that can be written."""
    path = Path(text)
    if path.suffix.lower() != ".gguf":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .gguf")
    return new_file(text)


def new_file(text: str) -> Path:
    """A type for argparse: a file in a folder that is there."""
    path = Path(text)
    if not path.absolute().parent.is_dir():
        raise argparse.ArgumentTypeError(f"the folder of {text!r} is not there")
    return path


def prompt_text(text: str) -> str:
    """A type for argparse: text that is not empty."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the text is empty")
    return text


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """How a model is loaded."""
    group = parser.add_argument_group("loading")
    group.add_argument(
        "--ctx", type=whole(256, 131_072), metavar="N", help="context size in tokens"
    )
    group.add_argument(
        "--gpu-layers",
        type=layers,
        default=AUTO,
        metavar="N|auto",
        help="layers on the GPU (default: auto, as many as fit)",
    )
    group.add_argument(
        "--threads", type=whole(1, 512), metavar="N", help="threads (default: physical cores)"
    )
    group.add_argument("--kv-type", choices=("f16", "q8_0", "q4_0"), help="type of the KV cache")
    group.add_argument(
        "--flash-attention", choices=("auto", "on", "off"), help="flash attention (default: auto)"
    )
    group.add_argument(
        "--batch", type=whole(16, 8192), metavar="N", help="tokens evaluated at a time"
    )
    group.add_argument(
        "--repack",
        action=argparse.BooleanOptionalAction,
        help="repack the weights for this processor at load",
    )


def add_chat_options(parser: argparse.ArgumentParser) -> None:
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
    add_model_options(parser)


def add_bench_options(parser: argparse.ArgumentParser) -> None:
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
    add_model_options(parser)


def add_convert_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="holds config.json")
    parser.add_argument("out", type=gguf_file, metavar="OUT.gguf", help="the file to write")
    parser.add_argument(
        "--type",
        choices=CONVERT_TYPES,
        default="q4_k_m",
        help="how the weights are stored; the vision tower keeps at least 16 bits "
        "(default: %(default)s)",
    )


def add_pull_options(parser: argparse.ArgumentParser) -> None:
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


def add_export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=EXPORT_FORMATS,
        help="how they are written (default: by the ending of OUT; .zip is Markdown)",
    )
    parser.add_argument(
        "--conversation",
        action="append",
        type=whole(1, 2**63 - 1),
        metavar="ID",
        help="a number of '--list'; may be given several times (default: all)",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("out", nargs="?", type=new_file, metavar="OUT", help="the file to write")
    what.add_argument("--list", action="store_true", help="print the conversations' numbers")


def model_settings(parsed: argparse.Namespace, path: str) -> ModelSettings:
    """What was asked for, then what was measured for this model on this machine.

    The rest stays open for the engine to decide.
    """
    from llama32_desktop.models.tuned import Tunings
    from llama32_desktop.settings import tuned

    given: dict[str, Any] = {
        "context": parsed.ctx,
        "gpu_layers": None if parsed.gpu_layers == AUTO else parsed.gpu_layers,
        "threads": parsed.threads,
        "kv_type": parsed.kv_type,
        "flash_attention": parsed.flash_attention,
        "batch": parsed.batch,
        "repack": parsed.repack,
    }
    asked = msgspec.structs.replace(
        ModelSettings(), **{name: value for name, value in given.items() if value is not None}
    )
    return tuned(asked, Tunings().of_file(path))


def image_cache() -> ImageCacheSettings:
    """Where a vision model keeps what it made of pictures, the same as in the window."""
    from llama32_desktop import paths
    from llama32_desktop.settings import load_settings

    settings, _ = load_settings(paths.settings_file())
    return ImageCacheSettings(
        folder=str(paths.image_cache_folder()), max_bytes=settings.image_cache_bytes
    )


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


def table_file(text: str) -> Path:
    """A type for argparse: a table that can be written."""
    path = Path(text)
    if path.suffix.lower() not in (".csv", ".xlsx", ".json"):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .csv, .xlsx or .json")
    return new_file(text)


def add_extract_options(parser: argparse.ArgumentParser) -> None:
    """What is read, into which form, and where to."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a PDF, a picture, or a folder of them"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--form", choices=FORM_NAMES, default="invoice", help="the fields that are looked for"
    )
    form.add_argument(
        "--fields",
        metavar="LIST",
        help="fields of your own: titles between commas, each with its type behind a colon "
        "(text, amount, date, number, iban, vat)",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list, a file an item")
    parser.add_argument(
        "--csv",
        dest="table",
        type=table_file,
        metavar="FILE",
        help="write a table to a file that ends in .csv, .xlsx or .json",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--model", metavar="PATH_OR_ID", help="the model that is asked as well")
    way.add_argument("--rules", action="store_true", help="ask no model")
    add_model_options(parser)


def add_summarize_options(parser: argparse.ArgumentParser) -> None:
    """What is summarised, how, and where to."""
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a document, or a folder of them"
    )
    parser.add_argument(
        "--words", type=whole(20, 5000), default=150, metavar="N", help="about how long (150)"
    )
    parser.add_argument("--style", choices=SUMMARY_STYLES, default="paragraph")
    parser.add_argument(
        "--language", default="", metavar="NAME", help="in which language (that of the notes)"
    )
    parser.add_argument(
        "--out", type=new_file, metavar="FILE", help="write it there, in place of stdout"
    )
    parser.add_argument("--json", action="store_true", help="with all sources, as JSON")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that writes it")
    add_model_options(parser)


def add_ask_options(parser: argparse.ArgumentParser) -> None:
    """Which documents are asked, and how they are searched."""
    parser.add_argument(
        "collection",
        metavar="COLLECTION",
        type=prompt_text,
        help="its name, or a folder or a file",
    )
    parser.add_argument("question", metavar="QUESTION", type=prompt_text)
    parser.add_argument(
        "--add",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="files and folders that the collection is to have; it is made where there is none",
    )
    parser.add_argument(
        "--embedder", metavar="PATH_OR_ID", help="an embedding model: finds by meaning as well"
    )
    parser.add_argument(
        "--dimensions",
        type=whole(0, 8192),
        default=0,
        metavar="N",
        help="numbers of each vector that are kept (all)",
    )
    parser.add_argument(
        "--rerank",
        action="store_true",
        help="ask the model about each passage first, which takes longer",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, passages included")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that answers")
    add_model_options(parser)
