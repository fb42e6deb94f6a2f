"""Documents by how well they answer a query."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import httpx2 as httpx
import pytest

from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.protocol import Done, FinishReason
from llama32_desktop.server.engines import Desk
from llama32_desktop.server.leaving import Leaving
from llama32_desktop.server.openai.rerank import by_asking
from tests.server.conftest import Served, serving
from tests.server.test_going_on import NONE, done

TEXTS = [
    "Stock prices fell in March.",
    "The ferry leaves for the island at nine.",
    "Barley was dear that year.",
]
ASK: Any = {"query": "When does the ferry leave?", "documents": TEXTS}


def test_a_model_that_writes_is_asked_of_each(http: httpx.Client) -> None:
    body = {"model": "starter", **ASK, "return_documents": True}
    answer = http.post("/v1/rerank", json=body).json()
    scores = [result["relevance_score"] for result in answer["results"]]
    assert scores == sorted(scores, reverse=True) and all(0 <= score <= 1 for score in scores)
    assert sorted(result["index"] for result in answer["results"]) == [0, 1, 2]
    for result in answer["results"]:
        assert result["document"]["text"] == TEXTS[result["index"]]
    assert answer["usage"]["prompt_tokens"] > 60
    objects = [{"text": text} for text in TEXTS]
    again = http.post("/v1/rerank", json={**body, "documents": objects, "top_n": 1}).json()
    assert again["results"] == answer["results"][:1]


@pytest.mark.parametrize("stays", [True, False])
def test_a_document_is_asked_of_again_behind_the_windows_person(stays: bool) -> None:
    ends: Iterator[tuple[str, FinishReason]] = iter([("", "cancelled"), ("yes", "stop")])

    class Session:
        def generate(self, messages: Any, sampling: Any, emit: Any, **_: Any) -> Done:
            said, reason = next(ends)
            emit(said)
            return done(reason, 1)

    leaving = Leaving()
    if not stays:
        leaving.leave()
    desk = Desk(cast(Any, Session()), cast(Any, None), leaving, 0.0)
    if stays:
        assert by_asking(desk, "x", ["y"]) == ([1.0], NONE.prompt_tokens)
    else:
        with pytest.raises(EngineFailedError, match="ask again"):
            by_asking(desk, "x", ["y"])


def test_what_cannot_be_read_whole_is_refused(http: httpx.Client) -> None:
    for documents, words in (([], "1 to"), (["word " * 9000], "8,192")):
        body = {"model": "starter", "query": "x", "documents": documents}
        answer = http.post("/v1/rerank", json=body)
        assert answer.status_code == 400 and words in answer.json()["error"]["message"]


@pytest.fixture(scope="module")
def embedder(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server of a model that makes vectors: the starter under a name that says so."""
    file = shutil.copy(smollm2, tmp_path_factory.mktemp("embedder") / "tiny-embed.gguf")
    with serving(str(file)) as made:
        yield made
    file.unlink()


def test_a_model_that_makes_vectors_compares_them(embedder: Served) -> None:
    query = TEXTS[2]
    with embedder.client() as http:
        body = {"model": "tiny-embed", "query": query, "documents": TEXTS}
        results = http.post("/v1/rerank", json=body).json()["results"]
        shown = http.post("/api/show", json={"model": "tiny-embed"}).json()
    assert results[0]["index"] == 2 and results[0]["relevance_score"] > 0.999
    assert shown["capabilities"] == ["embedding"]
