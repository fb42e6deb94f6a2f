"""`llama32-desktop notes`: decisions and tasks of meeting notes on one page."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from llama32_desktop.cli import elsewhere
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.guarded_session import JUDGED, guarded_session
from llama32_desktop.cli.options import guarding, loading
from llama32_desktop.cli.options.types import day, named_file
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.stoppable import stoppable
from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.notes.by_model import themed, with_themes
from llama32_desktop.documents.notes.model import Entry, Mention, Note, Themed, ThemeSentence
from llama32_desktop.documents.notes.page import Wanted, chosen, followed
from llama32_desktop.documents.notes.reading import read_notes
from llama32_desktop.documents.notes.seen import Seen
from llama32_desktop.documents.notes.written import as_json, as_markdown, write_workbook
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.store import PartStore, PartStoreError
from llama32_desktop.documents.writer import WritingCancelledError, WritingError, too_weak
from llama32_desktop.files import write_whole
from llama32_desktop.paths import seen_notes_file, summary_parts_file

_WHO = "command"
_TOO_WEAK: Final = (
    "“{}” is too small to find themes: it copies headings and invents. Name a larger model, or "
    "leave out --model and --server for what the rules find."
)


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "notes",
        help="gather the decisions and tasks of meeting notes on one page",
        description="Gather what was decided and who is to do what until when, from notes and "
        "minutes of any kind that the app reads, with the file and line of each. By rules, "
        "offline, in English, German, French, Spanish, Portuguese, Japanese and Chinese; a model "
        "adds themes.",
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="notes, or a folder of them"
    )
    parser.add_argument("--topic", metavar="WORDS", help="follow what is said of it through time")
    parser.add_argument("--since", type=day, metavar="DAY", help="only of this day or later")
    parser.add_argument("--until", type=day, metavar="DAY", help="only of this day or earlier")
    parser.add_argument(
        "--person", default="", metavar="NAME", help="only what they do or are named in"
    )
    parser.add_argument(
        "--folder", default="", metavar="TEXT", help="only of notes whose path has this in it"
    )
    parser.add_argument(
        "--new",
        action="store_true",
        help="only what is new since these paths were last asked so, which is remembered",
    )
    parser.add_argument("--open", action="store_true", help="without tasks that are ticked off")
    parser.add_argument(
        "--by", choices=("date", "theme"), default="date", help="sections of the page (date)"
    )
    parser.add_argument(
        "--model",
        metavar="PATH_OR_ID",
        help="a model that finds the themes, and says what came of each; sections by theme",
    )
    parser.add_argument("--json", action="store_true", help="print JSON in place of the page")
    parser.add_argument(
        "--md", type=named_file(".md"), metavar="FILE", help="write the page to a file"
    )
    parser.add_argument("--xlsx", type=named_file(".xlsx"), metavar="FILE", help="write a workbook")
    elsewhere.add_options(parser)
    loading.add_options(parser)
    guarding.add_options(parser, JUDGED)
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Gather the notes; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError: with one sentence.
    """
    by_model = parsed.model is not None or parsed.server is not None
    guarding.expect_model(parsed, asked=by_model)
    paths = [path.absolute() for path in parsed.paths]
    notes, left_out = _read(paths)
    if not notes:
        raise CommandError("None of these could be read as notes, so there is nothing to gather.")
    wanted = Wanted(
        since=parsed.since,
        until=parsed.until,
        person=parsed.person,
        folder=parsed.folder,
        open_only=parsed.open,
    )
    entries = chosen(notes, wanted)
    seen = Seen(seen_notes_file(), [str(path) for path in paths], _WHO) if parsed.new else None
    new: set[str] = set()
    if seen is not None:
        entries = seen.new(entries)
        new = {entry.key for entry in entries}
    mentions = followed(notes, parsed.topic, wanted) if parsed.topic else None
    value = None
    if by_model and entries:
        try:
            value = _themed(parsed, entries)
        except WritingCancelledError:
            print("\nStopped; the same command goes on from here.", file=sys.stderr)
            return EXIT_INTERRUPTED
        for sentence in value.remarks:
            print(one_line(sentence), file=sys.stderr)
        entries, parsed.by = with_themes(entries, value.themes), "theme"
    _write(parsed, entries, new, mentions, value.sentences if value is not None else ())
    if seen is not None:  # not before it is shown
        _keep(seen, notes)
    return 1 if left_out else 0


def _themed(parsed: argparse.Namespace, entries: list[Entry]) -> Themed:
    choice = elsewhere.choice_of(parsed)
    model = choice.model(parsed.model)

    def progress(done: int, of: int) -> None:
        if sys.stderr.isatty():
            print(f"\rAnswer {done + 1} of about {of}", end="", file=sys.stderr, flush=True)

    try:
        with (
            guarded_session(parsed, choice.start) as (session, guard),
            PartStore(summary_parts_file()) as store,
            stoppable(session) as stopped,
        ):
            loaded = session.load(model.ref, loading.model_settings(parsed, model.ref))
            leaves = bool(choice.leaves_for(model))
            writer = SessionWriter(session, loaded, may_leave=leaves, guard=guard)
            if too_weak(writer):
                raise CommandError(_TOO_WEAK.format(model.name))
            return themed(entries, writer, store, progress=progress, cancelled=stopped.is_set)
    except (WritingError, PartStoreError) as error:
        raise CommandError(str(error)) from error
    finally:
        if sys.stderr.isatty():
            print(file=sys.stderr)


def _read(paths: list[Path]) -> tuple[list[Note], int]:
    def say(sentence: str) -> None:
        print(one_line(sentence), file=sys.stderr)

    def progress(done: int, of: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if done == of else ""
            print(f"\r{done} of {of} files", end=end, file=sys.stderr, flush=True)

    with DocumentReader() as reader:
        notes = read_notes(paths, reader, say, progress=progress)
    return notes, len([path for path in paths if not path.exists()])


def _keep(seen: Seen, notes: list[Note]) -> None:
    try:
        seen.keep(entry for note in notes for entry in note.entries)
    except OSError as error:
        print(
            f"What is new now will be new the next time too, as that could not be remembered "
            f"({error.strerror}).",
            file=sys.stderr,
        )


def _write(
    parsed: argparse.Namespace,
    entries: list[Entry],
    new: set[str],
    mentions: list[Mention] | None,
    sentences: Sequence[ThemeSentence],
) -> None:
    topic = parsed.topic or ""
    page = as_markdown(entries, parsed.by, new, topic, mentions or (), sentences=sentences)
    try:
        if parsed.md is not None:
            write_whole(parsed.md, page.encode("utf-8", "replace"))
        if parsed.xlsx is not None:
            write_workbook(parsed.xlsx, entries, new, mentions)
    except OSError as error:
        raise CommandError(
            f"The page could not be written ({error.strerror}); nothing else was changed."
        ) from error
    if parsed.json:
        sys.stdout.buffer.write(as_json(entries, new, mentions, sentences) + b"\n")
    elif parsed.md is None and parsed.xlsx is None:
        sys.stdout.buffer.write(page.encode("utf-8", "replace"))
    sys.stdout.flush()
