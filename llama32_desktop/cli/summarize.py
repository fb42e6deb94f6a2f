"""`llama32-desktop summarize`: notes of any length, each sentence with its source."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import msgspec

from llama32_desktop import paths
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.guard import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.options import loading
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.read_all import read_all
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.model import Summary, SummaryOptions
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.summary.tree import SummaryProgress, summarise
from llama32_desktop.documents.writer import WritingCancelledError, WritingError
from llama32_desktop.session import Session
from llama32_desktop.writing import SessionWriter


def run(parsed: argparse.Namespace) -> int:
    """Summarise the paths; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    documents = _read(parsed)
    model = choose_model(parsed.model)
    wanted = SummaryOptions(words=parsed.words, style=parsed.style, language=parsed.language)
    with (
        Session() as session,
        PartStore(paths.summary_parts_file()) as store,
        _interrupt() as interrupted,
    ):
        loaded = session.load(model.path, loading.model_settings(parsed, model.path))
        try:
            summary = summarise(
                documents,
                wanted,
                SessionWriter(session, loaded),
                store,
                progress=_show,
                cancelled=interrupted.is_set,
            )
        except WritingCancelledError:
            print("\nStopped; the same command goes on from here.", file=sys.stderr)
            return EXIT_INTERRUPTED
        except (WritingError, ValueError) as error:
            raise CommandError(str(error)) from error
        finally:
            if sys.stderr.isatty():
                print(file=sys.stderr)
    _write(parsed, summary)
    return 0


class _Interrupted:
    def __init__(self) -> None:
        self._set = False

    def set(self) -> None:
        self._set = True

    def is_set(self) -> bool:
        return self._set


@contextmanager
def _interrupt() -> Iterator[_Interrupted]:
    """Ctrl-C ends after what runs now; a second one ends the program."""
    flag = _Interrupted()

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        flag.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield flag
    finally:
        signal.signal(signal.SIGINT, before)


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


def _show(progress: SummaryProgress) -> None:
    if not sys.stderr.isatty():
        return
    left = progress.seconds_left
    time_left = (
        f", about {left / 60:.0f} min left"
        if left and left > 60
        else (f", about {left:.0f} s left" if left else "")
    )
    print(f"\r{progress.done} of {progress.of} parts{time_left}   ", end="", file=sys.stderr)


def _write(parsed: argparse.Namespace, summary: Summary) -> None:
    if parsed.json:
        text = msgspec.json.format(msgspec.json.encode(summary), indent=1).decode() + "\n"
    else:
        text = summary.markdown()
    if parsed.out is None:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()
        return
    try:
        parsed.out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CommandError(
            f"“{parsed.out}” could not be written ({error.strerror}); the parts are stored, so the "
            "same command with another file is quick."
        ) from error
