"""What the page of collections has done in the background: files read, vectors made, questions
answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.document_models import SessionEmbedder
from llama32_desktop.documents.collection import names
from llama32_desktop.documents.collection.asking import (
    PASSAGES,
    Answered,
    answer,
    passages_alone,
)
from llama32_desktop.documents.collection.indexing import IndexProgress, make_vectors, update
from llama32_desktop.documents.collection.reranking import PieceReranker
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import Writer
from llama32_desktop.engine.client.pool import EMBEDDER, INDEXER, EnginePool
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.library import embedding_models, kept_model
from llama32_desktop.processes.child import BACKGROUND
from llama32_desktop.settings import Settings


@dataclass(frozen=True)
class SearchSettings:
    """How collections are searched; see the fields of `Settings` with these names."""

    embedder: str = "auto"
    dimensions: int = 0
    rerank: bool = False

    @classmethod
    def of(cls, settings: Settings) -> SearchSettings:
        return cls(settings.embedder, settings.vector_dimensions, settings.rerank)


def _embedder(
    wanted: str, engines: EnginePool, stack: ExitStack, *, background: bool
) -> SessionEmbedder | None:
    """The embedding model in an engine of its own, where there is one and it is wanted."""
    if wanted == "none":
        return None
    models = embedding_models()
    model = kept_model(models, wanted) or next(iter(models), None)
    if model is None:
        return None
    note_use(model.ref)
    name, niceness = (INDEXER, BACKGROUND) if background else (EMBEDDER, 0)
    session, loaded = stack.enter_context(
        engines.lend(name, model.ref, ModelSettings(context=512), niceness=niceness)
    )
    return SessionEmbedder(session, loaded)


def collection_names() -> list[str]:
    """The collections that there are."""
    return names.names(paths.collections_folder())


def add_sources(file: Path, files: Sequence[str]) -> list[str]:
    """Adds files and folders to a collection, which is made where it is not there; returns the
    names of all collections."""
    with Collection(file) as collection:
        collection.add_sources(Path(name) for name in files)
    return collection_names()


def read_changes(
    file: Path,
    searching: SearchSettings,
    engines: EnginePool,
    progress: Callable[[IndexProgress], None],
    cancelled: Callable[[], bool],
) -> tuple[str, ...]:
    """Brings a collection up to date; see `indexing.update`."""
    with ExitStack() as stack:
        collection = stack.enter_context(Collection(file))
        return update(
            collection,
            stack.enter_context(DocumentReader(niceness=BACKGROUND)),
            embedder=_embedder(searching.embedder, engines, stack, background=True),
            dimensions=searching.dimensions,
            progress=progress,
            cancelled=cancelled,
        )


def answer_question(
    file: Path,
    question: str,
    searching: SearchSettings,
    engines: EnginePool,
    writer: Writer | None,
    progress: Callable[[IndexProgress], None],
    cancelled: Callable[[], bool],
) -> Answered:
    """Finds passages and has the model answer from them; without passages there is no text, and
    without a model the passages are the answer.

    Raises:
        CollectionError, EmbeddingError, WritingError: with one sentence.
        IndexingCancelledError, WritingCancelledError: `cancelled` said so.
    """
    with ExitStack() as stack:
        collection = stack.enter_context(Collection(file))
        embedder = _embedder(searching.embedder, engines, stack, background=False)
        if embedder is not None:  # another model or length than when the files were read
            make_vectors(collection, embedder, searching.dimensions, progress, cancelled)
        reranker = PieceReranker(writer, cancelled) if searching.rerank and writer else None
        pieces = Retrieval(
            collection,
            embedder=embedder,
            dimensions=searching.dimensions,
            reranker=reranker,
        ).search(question, PASSAGES)
        if not pieces:
            return Answered(text="", passages=())
        if writer is None:
            return passages_alone(collection, pieces)
        reader = stack.enter_context(DocumentReader())
        said = reranker.said if reranker is not None else ()
        return answer(question, pieces, writer, reader, said=said, cancelled=cancelled)
