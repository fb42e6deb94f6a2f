"""All ways of the server, as one application of ASGI's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from llama32_desktop.sentences import Sentence
from llama32_desktop.server.access import Access, Rules
from llama32_desktop.server.anthropic import messages
from llama32_desktop.server.door import Answering, Door, Service
from llama32_desktop.server.ollama import answers, embed
from llama32_desktop.server.ollama import models as ollama
from llama32_desktop.server.openai import chat, completions, embeddings, models, rerank, responses
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.streams import refused

WAYS: Final[Mapping[str, Answering]] = {
    "GET /v1/models": models.models,
    "GET /v1/models/{name:path}": models.model,
    "POST /v1/chat/completions": chat.chat,
    "POST /v1/responses": responses.responses,
    "POST /v1/completions": completions.complete,
    "POST /v1/embeddings": embeddings.embeddings,
    "POST /v1/rerank": rerank.rerank,
    "POST /v1/messages": messages.messages,
    "POST /v1/messages/count_tokens": messages.count_tokens,
    "GET /": ollama.greeting,
    "GET /api/version": ollama.version,
    "GET /api/tags": ollama.tags,
    "POST /api/show": ollama.show,
    "GET /api/ps": ollama.running,
    "POST /api/chat": answers.chat,
    "POST /api/generate": answers.generate,
    "POST /api/embed": embed.embed,
    "POST /api/embeddings": embed.embed_one,
}


def application(service: Service, rules: Rules) -> ASGIApp:
    """The server's ways, behind what is asked of every request."""
    routes = []
    for way, answer in WAYS.items():
        method, _, path = way.partition(" ")
        routes.append(Route(path, Door(service, way, answer), methods=[method]))
    inside = Starlette(routes=routes, exception_handlers={404: _no_way, 405: _no_way})
    inside.router.redirect_slashes = False
    return Access(inside, rules)


async def _no_way(request: Request, error: Exception) -> Response:
    status = getattr(error, "status_code", 404)
    refusal = Refusal(
        status,
        "not_found",
        Sentence("This server has no such way, or not for this method, so nothing was done."),
    )
    return refused(request.url.path, refusal)
