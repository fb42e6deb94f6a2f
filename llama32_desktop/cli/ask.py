"""`llama32-desktop ask`: a question to a collection of documents, answered with its sources."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.guard import CommandError
from llama32_desktop.cli.options import loading
from llama32_desktop.documents.collection import names
from llama32_desktop.documents.collection.answering import cited
from llama32_desktop.documents.collection.asking import PASSAGES, Answered, answer
from llama32_desktop.documents.collection.embedder import Embedder, EmbeddingError
from llama32_desktop.documents.collection.indexing import IndexProgress, update
from llama32_desktop.documents.collection.reranking import ModelReranker
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection, CollectionError
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import WritingError
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.library import find_model
from llama32_desktop.session import Session
from llama32_desktop.writing import SessionEmbedder, SessionWriter


def run(parsed: argparse.Namespace) -> int:
    """Answer the question; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    with ExitStack() as stack:
        try:
            collection = stack.enter_context(_collection(parsed))
            reader = stack.enter_context(DocumentReader())
            embedder = _embedder(parsed, stack)
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
            model = choose_model(parsed.model)
            session = stack.enter_context(Session())
            loaded = session.load(model.path, loading.model_settings(parsed, model.path))
            retrieval = Retrieval(
                collection,
                embedder=embedder,
                dimensions=parsed.dimensions,
                reranker=ModelReranker(SessionWriter(session, loaded)) if parsed.rerank else None,
            )
            pieces = retrieval.search(parsed.question, PASSAGES)
            if not pieces:
                raise CommandError("Nothing in the collection has any of the question's words.")
            writer = SessionWriter(session, loaded, None if parsed.json else _emit)
            answered = answer(parsed.question, pieces, writer, reader)
        except (CollectionError, EmbeddingError, WritingError) as error:
            raise CommandError(str(error)) from error
    _report(answered, parsed)
    return 0


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


def _embedder(parsed: argparse.Namespace, stack: ExitStack) -> Embedder | None:
    if parsed.embedder is None:
        return None
    model = find_model(parsed.embedder)
    session = stack.enter_context(Session())
    return SessionEmbedder(session, session.load(model.path, ModelSettings(context=512)))


def _show(progress: IndexProgress) -> None:
    if sys.stderr.isatty():
        what = "files read" if progress.stage == "files" else "vectors made"
        end = "\n" if progress.done == progress.of else ""
        print(f"\r{progress.done} of {progress.of} {what}   ", end=end, file=sys.stderr)


def _emit(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _report(answered: Answered, parsed: argparse.Namespace) -> None:
    shown = answered.passages
    named = cited(answered.text, shown)
    if parsed.json:
        sources = [
            {
                "number": number,
                "path": piece.path,
                "page": piece.page,
                "first_line": piece.first_line,
                "last_line": piece.last_line,
                "text": piece.text,
                "cited": any(number == n for n, _ in named),
                "picture": number == answered.pictured,
            }
            for number, piece in enumerate(shown, 1)
        ]
        report = {
            "answer": answered.text,
            "finish_reason": answered.finish,
            "passages": sources,
        }
        print(json.dumps(report, ensure_ascii=False))
        return
    print("\n")
    for number, piece in named or list(enumerate(shown, 1)):
        print(f"[{number}] {piece.place}")
    if not named:
        print("(The answer names no passage; these are what the model was given.)")
