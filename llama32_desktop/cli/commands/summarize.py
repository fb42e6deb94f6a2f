"""`llama32-desktop summarize`: notes of any length, each sentence with its source."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, get_args

from llama32_desktop import paths
from llama32_desktop.cli import elsewhere
from llama32_desktop.cli.choice import WARNING, choose_able
from llama32_desktop.cli.elsewhere import Choice
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.guarded_session import JUDGED, guarded_session
from llama32_desktop.cli.options import guarding, loading
from llama32_desktop.cli.options.types import new_file, whole
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.stoppable import stoppable
from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.estimate import in_words
from llama32_desktop.documents.judged import allowed
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.read_all import read_all
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.course import SummaryProgress
from llama32_desktop.documents.summary.model import Style, Summary, SummaryOptions
from llama32_desktop.documents.summary.store import PartStore, PartStoreError
from llama32_desktop.documents.summary.tree import summarise
from llama32_desktop.documents.writer import WritingCancelledError, WritingError, too_weak
from llama32_desktop.json_text.halves import encoded
from llama32_desktop.models.library import InstalledModel

_TOO_WEAK: Final = (
    "No installed model is good enough for summaries: the starter copies headings and invents. Get "
    "another with 'llama32-desktop pull', or name it with --model to use it all the same."
)

_ECHOES: Final = (
    "{0} is hardly good enough for summaries: it wrote down its instructions in place of facts "
    "(sentences left out: {1}). Check this one, or name another with --model."
)


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "summarize",
        help="summarise notes, with the place that each sentence came from",
        description="Summarise one note or folders of them, however long. What is finished is "
        "stored: Ctrl-C ends it early, and the same command goes on.",
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a document, or a folder of them"
    )
    parser.add_argument(
        "--words", type=whole(20, 5000), default=150, metavar="N", help="about how long (150)"
    )
    parser.add_argument("--style", choices=get_args(Style), default="paragraph")
    parser.add_argument(
        "--language", default="", metavar="NAME", help="in which language (that of the notes)"
    )
    parser.add_argument(
        "--out", type=new_file, metavar="FILE", help="write it there, in place of stdout"
    )
    parser.add_argument("--json", action="store_true", help="with all sources, as JSON")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that writes it")
    elsewhere.add_options(parser)
    loading.add_options(parser)
    guarding.add_options(parser, JUDGED)
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Summarise the paths; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    documents = _read(parsed)
    choice = elsewhere.choice_of(parsed)
    model = choice.served(parsed.model) or choose_able(parsed.model)
    if model is None:
        raise CommandError(_TOO_WEAK)
    try:
        summary = _summarise(parsed, documents, model, choice)
    except WritingCancelledError:
        print("\nStopped; the same command goes on from here.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except (PartStoreError, WritingError, ValueError) as error:
        raise CommandError(str(error)) from error
    _write(parsed, summary)
    if summary.echoes:
        print(_ECHOES.format(model.name, summary.echoes), file=sys.stderr)
    return 0


def _summarise(
    parsed: argparse.Namespace, documents: list[Document], model: InstalledModel, choice: Choice
) -> Summary:
    wanted = SummaryOptions(words=parsed.words, style=parsed.style, language=parsed.language)
    with (
        guarded_session(parsed, choice.start) as (session, guard),
        PartStore(paths.summary_parts_file()) as store,
        stoppable(session) as interrupted,
    ):
        loaded = session.load(model.ref, loading.model_settings(parsed, model.ref))
        leaves = bool(choice.leaves_for(model))
        writer = SessionWriter(session, loaded, may_leave=leaves, guard=guard)
        if too_weak(writer):
            if parsed.model is None:
                raise CommandError(_TOO_WEAK)
            print(WARNING, file=sys.stderr)
        documents = _allowed(documents, writer, interrupted.is_set)
        try:
            return summarise(
                documents,
                wanted,
                writer,
                store,
                progress=_Shown(documents, model.name),
                cancelled=interrupted.is_set,
                speed=writer.speed(),
            )
        finally:
            if sys.stderr.isatty():
                print(file=sys.stderr)


def _allowed(
    documents: list[Document], writer: SessionWriter, cancelled: Callable[[], bool]
) -> list[Document]:
    """Those that the writer's guard lets it read; what it says of any goes to stderr.

    Raises:
        WritingError: there are none.
    """
    said: list[str] = []
    found = allowed(documents, writer, said.append, cancelled)
    for sentence in said:
        print(one_line(sentence), file=sys.stderr)
    if not found:
        raise WritingError("The guard kept all of these from the model, so nothing was summarised.")
    return found


def _read(parsed: argparse.Namespace) -> list[Document]:
    with DocumentReader() as reader:
        documents = read_all(
            [path.absolute() for path in parsed.paths],
            reader,
            lambda sentence: print(sentence, file=sys.stderr),
        )
    if not documents:
        raise CommandError("None of these could be read, so there is nothing to summarise.")
    return documents


class _Shown:
    """Says how long it takes before it starts, and how far it is."""

    def __init__(self, documents: Sequence[Document], model: str) -> None:
        words = sum(len(page.text.split()) for document in documents for page in document.pages)
        self._begins = f"{words:,} words with {model}"
        self._begun = False

    def __call__(self, progress: SummaryProgress) -> None:
        left = progress.seconds_left
        if not self._begun:
            self._begun = True
            time_left = f": about {in_words(left)}" if left else ""
            print(f"{self._begins}, about {progress.of} parts{time_left}.", file=sys.stderr)
        if sys.stderr.isatty():
            time_left = f", about {in_words(left)} left" if left else ""
            print(
                f"\r{progress.done} of {progress.of} parts{time_left}   ", end="", file=sys.stderr
            )


def _write(parsed: argparse.Namespace, summary: Summary) -> None:
    text = encoded(summary, indent=1).decode() + "\n" if parsed.json else summary.markdown()
    if parsed.out is None:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()
        return
    try:
        parsed.out.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise CommandError(
            f"“{parsed.out}” could not be written ({error.strerror}); the parts are stored, so the "
            "same command with another file is quick."
        ) from error
