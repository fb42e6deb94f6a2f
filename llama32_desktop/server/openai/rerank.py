"""`/v1/rerank`: documents by how well they answer a query, as Jina's and Cohere's interfaces ask.

A model that makes vectors compares them; one that writes is asked of each document whether it has
the answer, as *Documents* does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from starlette.responses import Response

from llama32_desktop.documents.collection.reranking import ModelReranker
from llama32_desktop.documents.writer import Written
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import UNTHINKING, Sampling
from llama32_desktop.models.embedding_prefixes import prefixes_of
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Desk, Wish
from llama32_desktop.server.guarding import Sent
from llama32_desktop.server.streams import Json
from llama32_desktop.server.vectors import check_number


class Document(Struct):
    text: str


class RerankRequest(Struct):
    model: str
    query: str
    documents: list[str | Document]
    top_n: int | None = None
    return_documents: bool | None = None


async def rerank(call: Call) -> Response:
    """The documents' places in the request with their scores, the best first."""
    request = await call.taken(RerankRequest)
    texts = [each if isinstance(each, str) else each.text for each in request.documents]
    check_number(texts, "documents")
    model = await call.model(request.model)
    warnings: list[str] = []

    def work(desk: Desk) -> tuple[list[float], int]:
        if model.embeds:  # which does nothing that a text tells it
            return by_vectors(desk, request.query, texts)
        if (guard := call.engines.guard) is not None:
            sent = [Sent("message", request.query), *(Sent("document", text) for text in texts)]
            warnings.extend(guard.look_at_parts(sent, "documents", desk.gone))
        return by_asking(desk, request.query, texts)

    scores, tokens = await call.engines.work(Wish(model, call.client), work)
    order = sorted(range(len(texts)), key=lambda index: -scores[index])[: request.top_n]
    results: list[dict[str, Any]] = [
        {"index": index, "relevance_score": scores[index]} for index in order
    ]
    if request.return_documents:
        for result in results:
            result["document"] = {"text": texts[result["index"]]}
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    told = {"warnings": warnings} if warnings else {}
    return Json({"object": "list", "model": model.id, "results": results, "usage": usage, **told})


def by_vectors(desk: Desk, query: str, texts: Sequence[str]) -> tuple[list[float], int]:
    """The cosine of each text's vector and the query's, and the tokens that were read."""
    question, passage = prefixes_of(desk.loaded.name)
    made = desk.session.embedded(
        [question + query, *(passage + text for text in texts)], whole=True, cancelled=desk.gone
    )
    first, *others = (np.frombuffer(vector, "<f4") for vector in made.vectors)
    return [float(first @ other) for other in others], made.tokens


def by_asking(desk: Desk, query: str, texts: Sequence[str]) -> tuple[list[float], int]:
    """How probable the model holds it that each text has the answer, and the tokens that were
    read."""
    writer = _Writer(desk)
    return ModelReranker(writer, desk.gone)(query, texts), writer.tokens


class _Writer:
    """A desk as `documents.writer.Writer`; the engine's errors go through."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.tokens = 0

    @property
    def name(self) -> str:
        return self._desk.loaded.name

    @property
    def sees(self) -> bool:
        return self._desk.loaded.sees

    @property
    def context(self) -> int:
        return self._desk.loaded.context

    def count(self, prompt: str) -> int:
        return self._desk.session.count([ChatMessage("user", prompt)]).tokens

    def write(
        self,
        prompt: str,
        *,
        image: str = "",
        grammar: str = "",
        max_tokens: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        while True:
            parts: list[str] = []
            done = self._desk.session.generate(
                [ChatMessage("user", prompt, (image,) if image else ())],
                Sampling(
                    temperature=0, grammar=grammar, max_tokens=max_tokens, thinking=UNTHINKING
                ),
                parts.append,
                cancelled=cancelled,
            )
            if done.finish_reason != "cancelled":
                break  # else it was ended for the window's person, and is asked again behind that
            if cancelled():
                raise EngineFailedError(
                    "cancelled", Sentence("Not all documents were read; ask again.")
                )
        self.tokens += done.timings.prompt_tokens
        return Written("".join(parts), done.finish_reason, done.probabilities)
