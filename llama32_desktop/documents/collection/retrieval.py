"""Finds the pieces that a question is about: BM25 and vectors, fused by their ranks."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.collection.embedder import Embedder, truncated
from llama32_desktop.documents.collection.indexing import vector_model
from llama32_desktop.documents.collection.passages import Wanted, allowed
from llama32_desktop.documents.collection.store import Collection, Piece
from llama32_desktop.documents.collection.vectors import VectorSearch
from llama32_desktop.documents.particulars import stems
from llama32_desktop.words import index_text, terms_of

_EACH: Final = 50
"""Candidates of each way."""
_EACH_OF_ALL: Final = 2000
"""Candidates of which those of the wanted documents are taken."""
_RERANKED: Final = 12
"""Candidates that a reranker looks at, which is slow: a model is asked about each."""
_RANK: Final = 60
"""The constant of reciprocal-rank fusion (Cormack, Clarke, Büttcher 2009)."""

Reranker = Callable[[str, Sequence[Piece]], Sequence[float]]
"""Scores pieces for a question: higher is nearer."""


class Retrieval:
    """Searches one collection."""

    def __init__(
        self,
        collection: Collection,
        *,
        embedder: Embedder | None = None,
        dimensions: int = 0,
        reranker: Reranker | None = None,
        wanted: Wanted | None = None,
    ) -> None:
        self._collection = collection
        self._embedder = embedder
        self._dimensions = dimensions
        self._reranker = reranker
        self._allowed = allowed(collection, wanted) if wanted else None
        self._vectors = (
            VectorSearch(collection, vector_model(embedder, dimensions)) if embedder else None
        )

    @property
    def all(self) -> bool:
        """Whether every document of the collection is searched."""
        return self._allowed is None

    def search(self, question: str, most: int = 5) -> list[Piece]:
        """The pieces nearest to a question, the best first.

        Raises:
            EmbeddingError: the embedding model failed.
        """
        by_words = self._by_words(question)
        ranked = [by_words, self._by_nearness(question, by_words)]
        if self._embedder is not None and self._vectors is not None:
            (vector,) = self._embedder.embed([question], query=True)
            most = _EACH if self._allowed is None else _EACH_OF_ALL
            near = self._vectors.nearest(truncated(vector, self._dimensions), most)
            ranked.append(near)
        ids = self._wanted(fused(ranked))
        if self._reranker is None:
            return self._collection.pieces(ids[:most])
        candidates = self._collection.pieces(ids[: max(most, _RERANKED)])
        scores = self._reranker(question, candidates)
        order = sorted(zip(scores, candidates, strict=True), key=lambda pair: -pair[0])
        return [piece for _, piece in order[:most]]

    def _by_nearness(self, question: str, candidates: Sequence[int]) -> list[int]:
        """The same pieces, those first that have a question's words in one place."""
        wanted = set(stems(question))
        pieces = self._collection.pieces(candidates)
        counts = Counter(stem for piece in pieces for stem in wanted & set(stems(piece.text)))
        weight = {stem: math.log(1 + len(pieces) / (counts[stem] or 1)) for stem in wanted}
        scores = {p.id: _best_sentences(wanted, weight, p.text) for p in pieces}
        return sorted(scores, key=lambda number: -scores[number])

    def _wanted(self, ids: list[int]) -> list[int]:
        if self._allowed is None:
            return ids
        return [piece.id for piece in self._collection.pieces(ids) if piece.path in self._allowed]

    def _by_words(self, question: str) -> list[int]:
        terms = [term for part in terms_of(question) for term in index_text(part).split()]
        if not terms:
            return []
        query = " OR ".join(f'"{term}"' for term in dict.fromkeys(terms))
        most = _EACH if self._allowed is None else _EACH_OF_ALL
        rows = self._collection.db.execute(
            "SELECT rowid FROM piece_words WHERE piece_words MATCH ? ORDER BY bm25(piece_words) "
            "LIMIT ?",
            (query, most),
        )
        return self._wanted([row[0] for row in rows])[:_EACH]


def _best_sentences(question: set[str], weight: dict[str, float], text: str) -> float:
    """The most of a question that one sentence of a text and the next have between them."""
    said = [set(stems(sentence)) & question for sentence in sentences.split(text)]
    if not said:
        return 0.0
    pairs = zip(said, [*said[1:], set()], strict=True)
    # What one sentence has counts twice: two may be about two things.
    scores = [sum(weight[s] for s in one) + sum(weight[s] for s in one | two) for one, two in pairs]
    return max(scores)


def fused(rankings: Sequence[Sequence[int]]) -> list[int]:
    """Ids by the sum of 1 / (60 + rank) over all rankings, the best first."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, number in enumerate(ranking, 1):
            scores[number] = scores.get(number, 0.0) + 1 / (_RANK + rank)
    return sorted(scores, key=lambda number: (-scores[number], number))
