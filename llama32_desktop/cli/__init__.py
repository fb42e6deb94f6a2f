"""The command line: one module a command, and the parser that they share.

Exit codes: 0 done; 1 what was asked for could not be done, with one line on stderr; 2 wrong
use, with one line on stderr; 130 ended by Ctrl-C; 141 nobody reads the output any more.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from llama32_desktop import __version__
from llama32_desktop.cli import options
from llama32_desktop.cli.parser import OneLineParser

PROGRAM = "llama32-desktop"
_COMMANDS = (
    "chat",
    "models",
    "bench",
    "convert",
    "pull",
    "rm",
    "export",
    "import",
    "extract",
    "summarize",
    "ask",
)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = OneLineParser(
        prog=PROGRAM,
        description="Chat with Llama 3.2 on your own machine. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--screenshot",
        metavar="FILE.png",
        type=options.png_file,
        help="open the window, wait until it is idle, save what it shows, and exit",
    )
    parser.add_argument(
        "--model",
        metavar="PATH_OR_ID",
        dest="window_model",
        help="the model that the window opens with",
    )
    # How `bench` opens the window: when it did, and how many answers it wants.
    parser.add_argument("--measure-window", type=options.measurement, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    chat = commands.add_parser(
        "chat",
        help="answer one prompt on stdout",
        description="Answer one prompt. The text streams to stdout; Ctrl-C ends it early.",
    )
    options.add_chat_options(chat)
    models = commands.add_parser(
        "models",
        help="list the installed models",
        description="List the installed models.",
    )
    models.add_argument("--json", action="store_true", help="print a JSON list")
    bench = commands.add_parser(
        "bench",
        help="measure a model's speed on this machine",
        description="Measure the app's real path: child process, sampling, text, pipe. "
        "Prints medians.",
    )
    options.add_bench_options(bench)
    convert = commands.add_parser(
        "convert",
        help="make a GGUF file from a checkpoint's folder",
        description="Make a GGUF file from the folder of a Llama 3.2 checkpoint: config.json, "
        "safetensors files, tokenizer. The file is there when it is whole, or not at all.",
    )
    options.add_convert_options(convert)
    pull = commands.add_parser(
        "pull",
        help="fetch a model, or go on with one",
        description="Fetch a model from the Hub or from Ollama's registry, verify it, and print "
        "its path. Ctrl-C ends it early; the same command goes on.",
    )
    options.add_pull_options(pull)
    remove = commands.add_parser(
        "rm",
        help="remove a model from the models folder",
        description="Remove a model from the models folder. Of a link the link is removed.",
    )
    remove.add_argument(
        "model", metavar="MODEL", help="a name of 'models', a path, or what 'pull' was given"
    )
    export = commands.add_parser(
        "export",
        help="write conversations to a file",
        description="Write all conversations, or some, to one file, which replaces one that has "
        "its name. JSON holds everything, and 'import' reads it; Markdown and HTML are to be read.",
    )
    options.add_export_options(export)
    import_ = commands.add_parser(
        "import",
        help="add conversations of an export",
        description="Add the conversations of exports of this app, ChatGPT, LM Studio, Jan and "
        "Open WebUI. Nothing is replaced, and what is there already is left out.",
    )
    import_.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="an export, or a folder of them"
    )
    extract = commands.add_parser(
        "extract",
        help="read the fields of invoices and other pages",
        description="Read invoices, receipts and other pages into the fields of a form: PDFs by "
        "their text, scans and photos by OCR, offline. With a model, it is asked as well, and what "
        "the two read differently is marked. Sums, dates, IBAN and VAT numbers are checked.",
    )
    options.add_extract_options(extract)
    summarize = commands.add_parser(
        "summarize",
        help="summarise notes, with the place that each sentence came from",
        description="Summarise one note or folders of them, however long. What is finished is "
        "stored: Ctrl-C ends it early, and the same command goes on.",
    )
    options.add_summarize_options(summarize)
    ask = commands.add_parser(
        "ask",
        help="ask a collection of documents",
        description="Answer a question from documents, offline, with the places that the answer "
        "names. Files that are new or changed are read first.",
    )
    options.add_ask_options(ask)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; argparse ends wrong use with 2."""
    if arguments and _are_files(arguments):  # as a file manager starts us
        from llama32_desktop import app

        return app.run_window([PROGRAM], files=[str(Path(file).absolute()) for file in arguments])
    parsed = build_parser().parse_args(arguments)
    if parsed.command is None:
        return _run_window(parsed)
    # Each command imports what it needs, and only that.
    from llama32_desktop.cli import guard

    return guard.run(parsed.command, parsed)


def _are_files(arguments: Sequence[str]) -> bool:
    """Whether all name files or folders; a command's name comes first."""
    return arguments[0] not in _COMMANDS and all(Path(argument).exists() for argument in arguments)


def _run_window(parsed: argparse.Namespace) -> int:
    from llama32_desktop import app

    purpose = None
    if parsed.screenshot is not None or parsed.measure_window is not None:
        purpose = app.Purpose(screenshot=parsed.screenshot, measure=parsed.measure_window)
    return app.run_window([PROGRAM], model=parsed.window_model, purpose=purpose)
