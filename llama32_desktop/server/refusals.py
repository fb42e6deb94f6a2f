"""Why a request is not answered, and how each interface says it."""

from __future__ import annotations

from typing import Any, Final

from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.protocol import FailureKind
from llama32_desktop.sentences import Sentence

_ANTHROPIC: Final = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    503: "overloaded_error",
}
_OF_ENGINE: Final[dict[FailureKind, tuple[int, str]]] = {
    "context_full": (400, "context_length_exceeded"),
    "picture": (400, "invalid_image"),
    "template": (400, "invalid_request"),
    "unsupported": (400, "unsupported"),
    "missing_file": (404, "model_not_found"),
    "out_of_memory": (503, "out_of_memory"),
    "cancelled": (503, "ended"),
}


class Refusal(Exception):  # noqa: N818 (it is the answer to a request, and no error of this app's)
    """A request is not answered; the text is one sentence for who sent it.

    Args:
        status: HTTP's number.
        code: A word that programs know, as OpenAI's errors have it.
        field: The part of the request that it is about; empty where none is.
    """

    def __init__(self, status: int, code: str, message: str, *, field: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.field = field

    @property
    def text(self) -> str:
        """The sentence in English, as other programs get it."""
        return str.__str__(str(self))

    @property
    def headers(self) -> dict[str, str]:
        """What of HTTP goes with it."""
        if self.status == 401:
            return {"WWW-Authenticate": "Bearer"}
        return {"Retry-After": "5"} if self.status in (429, 503) else {}


def of_engine(error: EngineFailedError) -> Refusal:
    """What the engine could not do, as a refusal."""
    status, code = _OF_ENGINE.get(error.kind, (500, "internal_error"))
    return Refusal(status, code, str(error))


def not_done(field: str, what: str) -> Refusal:
    """A part of a request that asks for what this server does not do.

    Args:
        what: In words: “several answers at once”.
    """
    return Refusal(
        400,
        "unsupported",
        Sentence(
            "“{0}” asks for {1}, which this server does not do, so nothing was asked; leave it "
            "out.",
            field,
            what,
        ),
        field=field,
    )


def unknown_part(kind: str) -> Refusal:
    """A part of a message that is neither text nor a picture."""
    return Refusal(
        400,
        "unsupported",
        Sentence(
            "A message has a part of the kind “{0}”, and this server takes text and pictures, so "
            "nothing was asked.",
            kind[:60],
        ),
        field="messages",
    )


def body_of(path: str, refusal: Refusal) -> dict[str, Any]:
    """What the interface that a path belongs to says of a refusal."""
    if path.startswith("/api/"):
        return {"error": refusal.text}
    if path.startswith("/v1/messages"):
        kind = _ANTHROPIC.get(refusal.status, "api_error")
        return {"type": "error", "error": {"type": kind, "message": refusal.text}}
    kind = "server_error" if refusal.status >= 500 else "invalid_request_error"
    return {
        "error": {
            "message": refusal.text,
            "type": kind,
            "param": refusal.field or None,
            "code": refusal.code,
        }
    }
