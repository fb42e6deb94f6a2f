"""Puts passages in order by asking a model of each whether it answers the question.

What counts is how probable the model holds “yes”, as in pointwise reranking with a language model
(Sun et al., https://arxiv.org/abs/2304.09542, section 2).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from llama32_desktop.documents.collection.store import Piece
from llama32_desktop.documents.judged import allowed_passages
from llama32_desktop.documents.writer import Writer
from llama32_desktop.fence import RULE, fenced

_GRAMMAR: Final = 'root ::= "yes" | "no"'
_MOST_TOKENS: Final = 4
_UNREAD: Final = -1.0
"""Of a passage that the model may not read: behind all that it has read."""


class ModelReranker:
    """Scores texts for a question with the model that writes the answers.

    Args:
        writer: Is asked once a text.
        cancelled: Asked while it works; then `WritingCancelledError` is raised.
    """

    def __init__(self, writer: Writer, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._writer = writer
        self._cancelled = cancelled

    def __call__(self, question: str, texts: Sequence[str]) -> list[float]:
        """How probable it is that each text has the answer, 0 to 1.

        Raises:
            WritingError: the engine failed; WritingCancelledError: `cancelled` said so.
        """
        # The question stands first: the engine keeps what the prompts have in common.
        frame = (
            f"Question: {question.strip()}\n\nDoes the passage have the answer? Say yes or no. "
            f"{RULE}\n\n"
        )
        return [self._score(frame + fenced("Passage", text)) for text in texts]

    def _score(self, prompt: str) -> float:
        written = self._writer.write(
            prompt, grammar=_GRAMMAR, max_tokens=_MOST_TOKENS, cancelled=self._cancelled
        )
        if not written.probabilities:
            return 1.0 if written.text.startswith("y") else 0.0
        first = written.probabilities[0][1]
        return first if written.text.startswith("y") else 1.0 - first


class PieceReranker:
    """Scores pieces of a collection with the model that writes the answers, where its guard lets it
    read them.

    Args:
        writer, cancelled: As in `ModelReranker`.

    Attributes:
        said: What the guard says of any piece so far, one sentence each.
    """

    def __init__(self, writer: Writer, cancelled: Callable[[], bool] = lambda: False) -> None:
        self.said: list[str] = []
        self._writer = writer
        self._cancelled = cancelled

    def __call__(self, question: str, pieces: Sequence[Piece]) -> list[float]:
        """Raises what `ModelReranker` does."""
        may_be_read, said = allowed_passages(
            pieces, lambda piece: (piece.name, piece.text), self._writer, self._cancelled
        )
        self.said += said
        rerank = ModelReranker(self._writer, self._cancelled)
        scores = rerank(question, [piece.text for piece in may_be_read])
        of_piece = {piece.id: score for piece, score in zip(may_be_read, scores, strict=True)}
        return [of_piece.get(piece.id, _UNREAD) for piece in pieces]
