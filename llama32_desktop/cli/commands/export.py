"""`llama32-desktop export`: conversations to one file, or a list of them."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

from llama32_desktop import paths
from llama32_desktop.cli import conversations
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.exchange import done
from llama32_desktop.cli.options.types import new_file, whole
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.exporting import FORMATS, AnyFormat
from llama32_desktop.conversations.store import Store

EXPORT_FORMATS: Final = ("json", "markdown", "html", "pdf")
"""As `conversations.exporting` names them, and one that takes Qt."""


_OTHERWISE: Final = "nothing was exported: try again, or name fewer conversations"


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "export",
        help="write conversations to a file",
        description="Write all conversations, or some, to one file, which replaces one that has "
        "its name. JSON holds everything, and 'import' reads it; the others are to be read.",
    )
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
    training = parser.add_argument_group(
        "for training",
        "Chats, preferences and rated answers as lines of JSON, for TRL, Unsloth and NeMo.",
    )
    training.add_argument(
        "--training",
        action="store_true",
        help="write what a model can learn from them: OUT is a new folder, or a file that ends in "
        ".zip",
    )
    training.add_argument(
        "--test-percent",
        type=whole(0, 100),
        metavar="N",
        help="so many in a hundred conversations are for the test (default: 10)",
    )
    training.add_argument(
        "--seed",
        type=whole(0, 2**32 - 1),
        metavar="N",
        help="draws them; the same seed draws the same (default: 0)",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("out", nargs="?", type=new_file, metavar="OUT", help="the file to write")
    what.add_argument("--list", action="store_true", help="print the conversations' numbers")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Write the file and name it on stdout; with `--list`, print what there is.

    Raises:
        CommandError: with one sentence.
    """
    for_training = parsed.test_percent is not None or parsed.seed is not None
    if for_training and not parsed.training:
        raise CommandError("--test-percent and --seed go with --training, so nothing was exported.")
    if parsed.training and (parsed.format or parsed.list):
        raise CommandError("--training goes with neither --format nor --list: leave that out.")
    database = paths.database_file()
    conversations.expect(database, "nothing was exported")
    try:
        with closing(conversations.opened(database)) as store:
            if parsed.list:
                conversations.print_list(store)
            elif parsed.training:
                _train(store, parsed)
            else:
                _export(store, parsed.out, parsed.format, parsed.conversation)
    except StoreError as error:
        raise CommandError(str(error)) from None
    return 0


def _export(store: Store, out: Path, asked: AnyFormat | None, ids: list[int] | None) -> None:
    from llama32_desktop.ui.exchange.messages import Export, Exported

    format_ = asked or _format_of(out)
    chosen = _chosen(store, ids)
    if format_ == "markdown" and len(chosen) > 1 and out.suffix.lower() != ".zip":
        raise CommandError(
            f"{len(chosen)} conversations as Markdown are a zip, so nothing was exported: give a "
            "name that ends in .zip, or one --conversation."
        )
    request = Export(tuple(chosen), str(out.absolute()), format_, "en", font="")
    answer = done(request, _OTHERWISE)
    assert isinstance(answer, Exported)
    print(one_line(f"{out} ({_counted(answer.count, 'conversation')})"))


def _train(store: Store, parsed: argparse.Namespace) -> None:
    from llama32_desktop.conversations.training import Split
    from llama32_desktop.ui.exchange.messages import Trained, Training

    usual = Split()
    split = Split(
        usual.test_percent if parsed.test_percent is None else parsed.test_percent,
        usual.seed if parsed.seed is None else parsed.seed,
    )
    chosen = _chosen(store, parsed.conversation)
    answer = done(Training(tuple(chosen), str(parsed.out.absolute()), split), _OTHERWISE)
    assert isinstance(answer, Trained)
    report = answer.report
    for sentence in report.left_out:
        print(one_line(f"left out: {sentence}"), file=sys.stderr)
    learned = f"{_counted(report.answers, 'answer')} of {_counted(report.conversations, 'chat')}"
    print(one_line(f"{parsed.out} ({learned})"))
    for name, count in report.lines.items():
        print(f"{name}\t{_counted(count, 'line')}")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _chosen(store: Store, ids: list[int] | None) -> list[int]:
    """The conversations that are meant; at least one."""
    there = [conversation.id for conversation in store.conversations()]
    unknown = [number for number in ids or () if number not in there]
    if unknown:
        raise CommandError(
            f"There is no conversation {unknown[0]}, so nothing was exported: "
            "'llama32-desktop export --list' prints the numbers."
        )
    chosen = list(dict.fromkeys(ids)) if ids else there
    if not chosen:
        raise CommandError(
            "There are no conversations yet, so nothing was exported: have one in the window first."
        )
    return chosen


def _format_of(out: Path) -> AnyFormat:
    """By the ending of the file's name."""
    endings: dict[str, AnyFormat] = {ending: name for name, ending in FORMATS.items()}
    format_ = (endings | {".zip": "markdown", ".pdf": "pdf"}).get(out.suffix.lower())
    if format_ is None:
        raise CommandError(
            f"The ending of {out.name} names no format, so nothing was exported: let it end in "
            ".json, .md, .html, .zip or .pdf, or give --format."
        )
    return format_
