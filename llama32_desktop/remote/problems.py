"""What goes wrong with a server, as one sentence for a person."""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final, Literal

import httpx2

from llama32_desktop.downloads import environment
from llama32_desktop.engine.protocol import FailureKind
from llama32_desktop.sentences import Sentence

KEPT: Final = Sentence("the conversation and what came so far are kept")
_MOST_SAID: Final = 240
"""Characters of a server's own words that are shown."""
_TOO_LONG: Final = (
    "context length",
    "context size",
    "context window",
    "maximum context",
    "max_model_len",
    "max_total_tokens",
    "prompt is too long",
    "too many tokens",
    "exceed_context_size",
    "context_length_exceeded",
    "`max_new_tokens` must be",
)
"""How servers say, each in its way, that a prompt does not fit."""


_CUT: Final = frozenset(
    {
        "length",
        "max_tokens",
        "model_context_window_exceeded",
        "model_length",
        "pause_turn",
        # No tools are offered, so a call of one is no answer's end.
        "tool_calls",
        "function_call",
        "tool_use",
    }
)
_FILTERED: Final = frozenset({"content_filter", "refusal", "safety", "recitation"})
"""How servers say that an answer ended before its end."""
_BLIND: Final = (
    "not a multimodal model",
    "image input is not supported",
    "does not support image",
    "not support vision",
    "image_url is only supported",
    "unknown variant `image_url`",
)
"""How servers say that a model does not look at pictures."""


class RemoteError(Exception):
    """A server did not do it; the text is one sentence for a person.

    Attributes:
        status: Of HTTP, where it answered with one.
        said: Its own words, whole; for what is tried next, and not to be shown.
        again_s: After so many seconds it may be asked again; `None`: that would be of no use.
        tries: How often it is asked at most.
    """

    def __init__(
        self,
        sentence: str,
        *,
        kind: FailureKind = "server",
        status: int = 0,
        said: str = "",
        again_s: float | None = None,
        tries: int = 5,
    ) -> None:
        super().__init__(sentence)
        self.kind: FailureKind = kind
        self.status = status
        self.said = said
        self.again_s = again_s
        self.tries = tries


def of_transport(error: Exception, host: str) -> RemoteError:
    """The error for an exception of the HTTP client."""
    if isinstance(error, httpx2.ProxyError):
        return RemoteError(
            Sentence(
                "The proxy did not let the app through to {0}, so nothing was sent there: check "
                "the proxy's settings, then try again.",
                host,
            )
        )
    if _of_tls(error):
        return RemoteError(_of_certificate(host, environment.named_trust()))
    if isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout)):
        return RemoteError(
            Sentence(
                "{0} cannot be reached, so nothing was sent there: check that the server runs, the "
                "address and the network, then try again.",
                host,
            ),
            again_s=0.5,
            tries=3,
        )
    if isinstance(error, httpx2.TimeoutException):
        return of_silence(host)
    return of_cut(host)


def _of_certificate(host: str, variable: str) -> str:
    if variable:
        return Sentence(
            "The connection to {0} is not trustworthy: its certificate is none of those that {1} "
            "names, so nothing was sent there. Correct or unset {2}, then try again.",
            host,
            variable,
            variable,
        )
    return Sentence(
        "The connection to {0} is not trustworthy: its certificate was refused, so nothing was "
        "sent there. Check the machine's date and whether a firewall reads along, then try again.",
        host,
    )


def of_silence(host: str) -> RemoteError:
    """It says nothing any more."""
    return RemoteError(
        Sentence("{0} does not answer any more; {1}: try again later.", host, KEPT),
    )


def of_cut(host: str) -> RemoteError:
    """The connection ended before the answer did."""
    return RemoteError(
        Sentence("The connection to {0} was cut before the answer's end; {1}.", host, KEPT)
    )


def of_nonsense(host: str) -> RemoteError:
    """What came is no answer of the kind that was asked for."""
    return RemoteError(
        Sentence(
            "What {0} sent is no answer that this app can read; {1}: check the server's kind and "
            "address in the settings.",
            host,
            KEPT,
        )
    )


def of_size(host: str) -> RemoteError:
    """What comes has no end."""
    return RemoteError(
        Sentence("{0} sends without an end, so the app stopped listening; {1}.", host, KEPT)
    )


def of_status(status: int, headers: Mapping[str, str], body: bytes, host: str) -> RemoteError:
    """The error for an answer that is none."""
    said = words_of(body)
    if status in (401, 403):
        return RemoteError(
            Sentence(
                "{0} refused the key, or has none from this app, so nothing was answered; {1}: "
                "enter its key in the settings, under Servers.",
                host,
                KEPT,
            ),
            status=status,
        )
    if status == 404:
        return RemoteError(
            Sentence(
                "{0} knows no such model or way, so nothing was answered; {1}: refresh its models "
                "in the settings, under Servers, or check its address.",
                host,
                KEPT,
            ),
            status=status,
            said=said,
        )
    if status == 429:
        wait = retry_after(headers)
        return RemoteError(
            Sentence(
                "{0} has more requests than it takes, or your allowance there is used up; {1}: try "
                "again later.",
                host,
                KEPT,
            ),
            status=status,
            said=said,
            again_s=2.0 if wait is None else wait,
        )
    if 300 <= status < 400:
        return RemoteError(
            Sentence(
                "{0} leads to another address, which the app does not follow with your words and "
                "your key; {1}: enter the address where it leads.",
                host,
                KEPT,
            ),
            status=status,
        )
    if status == 413 or any(mark in said.lower() for mark in _TOO_LONG):
        return RemoteError(
            Sentence(
                "This is longer than the model at {0} reads, which refused it; {1}: shorten it, or "
                "leave out the oldest turns.",
                host,
                KEPT,
            ),
            kind="context_full",
            status=status,
            said=said,
        )
    if any(mark in said.lower() for mark in _BLIND):
        return RemoteError(
            Sentence(
                "The model at {0} does not look at pictures and refused this one; {1}: send the "
                "message without it, or choose a model that sees.",
                host,
                KEPT,
            ),
            kind="picture",
            status=status,
        )
    again = retry_after(headers) if status in (502, 503, 529) else None
    if status in (502, 503, 529) and again is None:
        again = 1.0
    return RemoteError(
        Sentence(
            "{0} could not answer (it says {1}: {2}); {3}.",
            host,
            status,
            shown(said) or Sentence("nothing else"),
            KEPT,
        ),
        status=status,
        said=said,
        again_s=again,
    )


def of_event(said: str, host: str) -> RemoteError:
    """The error that a server told in the middle of an answer."""
    kind: FailureKind = "server"
    if any(mark in said.lower() for mark in _TOO_LONG):
        kind = "context_full"
    return RemoteError(
        Sentence(
            "{0} ended its answer with an error (it says: {1}); {2}.",
            host,
            shown(said) or Sentence("nothing else"),
            KEPT,
        ),
        kind=kind,
        said=said,
    )


def end_of(reason: str, host: str) -> Literal["stop", "length"]:
    """Why an answer ended, from the word of whichever interface: `length` where it is cut.

    Raises:
        RemoteError: a filter of the server ended it.
    """
    if reason in _FILTERED:
        raise RemoteError(
            Sentence(
                "A filter at {0} ended the answer, which may lack its end; {1}: ask in another "
                "way, or choose another model.",
                host,
                KEPT,
            )
        )
    return "length" if reason in _CUT else "stop"


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds until a server wants to be asked again; `None` where it does not say."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())


def words_of(body: bytes) -> str:
    """What a server says was wrong: its sentence, wherever the interface has it."""
    text = body.decode("utf-8", "replace")
    try:
        return told(json.loads(text)) or text
    except (ValueError, RecursionError):
        return text


def told(found: Any) -> str:
    """The sentence of an error, which is a text, or an object that has one."""
    for _ in range(4):
        if isinstance(found, str):
            return found
        if not isinstance(found, dict):
            break
        found = next((found[n] for n in ("error", "message", "detail") if found.get(n)), None)
    return ""


def shown(said: str) -> str:
    """A server's words as they are shown: one line, printable, short."""
    line = " ".join("".join(c if c.isprintable() else " " for c in said).split())
    return line if len(line) <= _MOST_SAID else f"{line[: _MOST_SAID - 1]}…"


def _of_tls(error: BaseException | None) -> bool:
    for _ in range(8):
        if error is None:
            return False
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
