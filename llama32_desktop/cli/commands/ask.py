"""`llama32-desktop ask`: a question to a collection of documents, answered with its sources."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.cli import elsewhere
from llama32_desktop.cli.choice import WARNING, choose_able
from llama32_desktop.cli.elsewhere import Choice
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.guarded_session import JUDGED, document_guard
from llama32_desktop.cli.options import guarding, loading
from llama32_desktop.cli.options.types import day, prompt_text, whole
from llama32_desktop.cli.parser import Commands
from llama32_desktop.document_models import SessionEmbedder, SessionWriter
from llama32_desktop.documents.collection import names
from llama32_desktop.documents.collection.answering import cited
from llama32_desktop.documents.collection.asking import (
    PASSAGES,
    Answered,
    answer,
    expected_seconds,
    passages_alone,
)
from llama32_desktop.documents.collection.embedder import Embedder, EmbeddingError
from llama32_desktop.documents.collection.indexing import IndexProgress, update
from llama32_desktop.documents.collection.passages import (
    Dates,
    Wanted,
    dates_of,
)
from llama32_desktop.documents.collection.reranking import PieceReranker
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection, CollectionError
from llama32_desktop.documents.estimate import in_words
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import WritingError, too_weak
from llama32_desktop.engine.client.pool import CHAT, EMBEDDER, EnginePool
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.library import find_model
from llama32_desktop.sentences import text_alone
from llama32_desktop.settings import load_settings

_TOO_WEAK: Final = (
    "No installed model is good enough to answer, so these are the passages alone; name one with "
    "--model to ask it all the same."
)
_NOTHING: Final = "Nothing in the collection has any of the question's words."
_NOTHING_OF_THESE: Final = (
    "None of the documents of these days and folders has any of the question's words."
)


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "ask",
        help="ask a collection of documents",
        description="Answer a question from documents, offline, with the places that the answer "
        "names. Files that are new or changed are read first.",
    )
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
    parser.add_argument(
        "--since", type=day, metavar="DAY", help="documents of this day (2026-05-06) or later"
    )
    parser.add_argument("--until", type=day, metavar="DAY", help="documents of this day or earlier")
    parser.add_argument(
        "--in",
        dest="folder",
        default="",
        metavar="PART",
        help="documents whose path has this in it, as a folder's name",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, passages included")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that answers")
    elsewhere.add_options(parser)
    loading.add_options(parser)
    guarding.add_options(parser, JUDGED)
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Answer the question; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    _expect_free(parsed)
    choice = elsewhere.choice_of(parsed)
    with ExitStack() as stack:
        try:
            collection = stack.enter_context(_collection(parsed))
            reader = stack.enter_context(DocumentReader())
            engines = stack.enter_context(EnginePool(start=choice.start))
            embedder = _embedder(parsed, engines, stack)
            problems = update(
                collection,
                reader,
                embedder=embedder,
                dimensions=parsed.dimensions,
                progress=_show,
            )
            for problem in problems:
                print(problem, file=sys.stderr)
            if collection.size()[1] == 0:
                raise CommandError("There is no text in these files, so there is nothing to ask.")
            writer = _writer(parsed, engines, stack, choice)
            reranker = PieceReranker(writer) if parsed.rerank and writer else None
            retrieval = Retrieval(
                collection,
                embedder=embedder,
                dimensions=parsed.dimensions,
                reranker=reranker,
                wanted=Wanted(since=parsed.since, until=parsed.until, folder=parsed.folder),
            )
            pieces = retrieval.search(parsed.question, PASSAGES)
            if not pieces:
                raise CommandError(_NOTHING if retrieval.all else _NOTHING_OF_THESE)
            dates = dates_of(collection, [piece.path for piece in pieces])
            if writer is None:
                answered = passages_alone(collection, pieces)
            else:
                if speed := writer.speed():
                    told = f"Asking {writer.name}: about {in_words(expected_seconds(speed))}."
                    print(told, file=sys.stderr)
                said = reranker.said if reranker is not None else ()
                answered = answer(parsed.question, pieces, writer, reader, said=said)
        except (CollectionError, EmbeddingError, WritingError) as error:
            raise CommandError(str(error)) from error
    if parsed.json:
        _print_json(answered, dates, writer)
    elif writer is None:
        _print_passages(answered)
    else:
        _print_answer(answered)
    return 0


def _writer(
    parsed: argparse.Namespace, engines: EnginePool, stack: ExitStack, choice: Choice
) -> SessionWriter | None:
    """The model that was asked for, or one that is good enough; `None`: the passages alone."""
    model = choice.served(parsed.model) or choose_able(parsed.model)
    if model is None:
        print(_TOO_WEAK, file=sys.stderr)
        return None
    settings = loading.model_settings(parsed, model.ref)
    session, loaded = stack.enter_context(engines.lend(CHAT, model.ref, settings))
    leaves = bool(choice.leaves_for(model))
    emit = None if parsed.json else _emit
    guard = document_guard(parsed, engines)
    writer = SessionWriter(session, loaded, emit, may_leave=leaves, guard=guard)
    if not too_weak(writer):
        return writer
    if parsed.model is None:
        print(_TOO_WEAK, file=sys.stderr)
        return None
    print(WARNING, file=sys.stderr)
    return writer


def _expect_free(parsed: argparse.Namespace) -> None:
    """Refuse a server for a collection that never leaves this machine.

    Raises:
        CommandError: so it is marked in the window.
    """
    folder = paths.collections_folder()
    asked = names.file_of(folder, parsed.collection)
    settings, _ = load_settings(paths.settings_file())
    kept = (names.file_of(folder, name) for name in settings.collections_here)
    if parsed.server is not None and asked in kept:
        raise CommandError(
            f"The collection “{parsed.collection}” never leaves this machine, so nothing was "
            "asked: leave out --server."
        )


def _collection(parsed: argparse.Namespace) -> Collection:
    """By name, or of a file or folder, which is a collection of its own."""
    place = Path(parsed.collection)
    known = names.file_of(paths.collections_folder(), parsed.collection)
    if known.exists() or parsed.add:
        collection = Collection(known)
        collection.add_sources(path.absolute() for path in parsed.add)
        return collection
    if not place.exists():
        there = ", ".join(names.names(paths.collections_folder())) or "none"
        raise CommandError(
            f"There is no collection and no folder “{parsed.collection}” (there is: {there}); make "
            "one with --add and its files."
        )
    folder = paths.cache_folder() / "collections"
    collection = Collection(names.file_of(folder, str(place.absolute())))
    collection.add_sources([place.absolute()])
    return collection


def _embedder(parsed: argparse.Namespace, engines: EnginePool, stack: ExitStack) -> Embedder | None:
    if parsed.embedder is None:
        return None
    model = find_model(parsed.embedder)
    note_use(model.ref)
    lent = engines.lend(EMBEDDER, model.ref, ModelSettings(context=512))
    return SessionEmbedder(*stack.enter_context(lent))


def _show(progress: IndexProgress) -> None:
    if sys.stderr.isatty():
        what = "files read" if progress.stage == "files" else "vectors made"
        end = "\n" if progress.done == progress.of else ""
        print(f"\r{progress.done} of {progress.of} {what}   ", end=end, file=sys.stderr)


def _emit(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _print_passages(answered: Answered) -> None:
    """By document, the best first."""
    for group in answered.groups:
        print(f"{group.name}{f', {group.date}' if group.date else ''}")
        for number, piece in group.pieces:
            print(f"  [{number}] {piece.place}")
            for line in piece.text.strip().split("\n"):
                print(f"      {line}".rstrip())
        print()


def _print_answer(answered: Answered) -> None:
    shown = answered.passages
    named = cited(answered.text, shown)
    print("\n")
    for number, piece in named or list(enumerate(shown, 1)):
        print(f"[{number}] {piece.place}")
    if not named:
        print("(No sources cited. These passages were given to the model.)")
    sys.stdout.flush()
    for remark in answered.remarks:
        print(remark, file=sys.stderr)


def _print_json(answered: Answered, dates: Dates, writer: SessionWriter | None) -> None:
    shown = answered.passages
    named = {number for number, _ in cited(answered.text, shown)}
    passages = [
        {
            "number": number,
            "path": piece.path,
            "date": str(dates.get(piece.path) or ""),
            "page": piece.page,
            "first_line": piece.first_line,
            "last_line": piece.last_line,
            "text": piece.text,
            "cited": number in named,
            "picture": number == answered.pictured,
        }
        for number, piece in enumerate(shown, 1)
    ]
    report = {
        "model": writer.name if writer else None,
        "answer": answered.text,
        "finish_reason": answered.finish,
        "remarks": answered.remarks,
        "claims": msgspec.to_builtins(answered.claims, enc_hook=text_alone),
        "passages": passages,
    }
    print(json.dumps(report, ensure_ascii=False))
