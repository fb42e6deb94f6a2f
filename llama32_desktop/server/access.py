"""Who may ask: told by the names that a request comes under, and by the token that it has."""

from __future__ import annotations

import hmac
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from llama32_desktop.sentences import Sentence
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.streams import refused
from llama32_desktop.server.token_digest import digest_of

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def is_loopback(host: str) -> bool:
    """Whether an address to listen at is reached from this machine alone."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Rules:
    """What is asked of a request before anything of it is read.

    Attributes:
        host: The address that is listened at.
        digest: Of the token, as `token_digest.digest_of`; empty: none is asked for.
        names: Further names under which the server may be called; `*.` stands before a domain all
            of whose names it goes by.
    """

    host: str
    digest: str = ""
    names: Sequence[str] = ()

    def check(self, headers: Headers) -> None:
        """Let a request pass.

        Raises:
            Refusal: it comes from a page in a browser, under a name that is not this server's, or
                without the token.
        """
        if not self._is_called(headers.get("host", "")):
            raise Refusal(
                403,
                "wrong_host",
                Sentence(
                    "This server does not go by the name that the request has in “Host”, so it was "
                    "not read; use its address."
                ),
            )
        # A browser sends it with whatever a page of another address asks, and this server has none.
        if "origin" in headers or headers.get("sec-fetch-site", "none") != "none":
            raise Refusal(
                403,
                "from_a_page",
                Sentence("This server answers programs and no pages in browsers."),
            )
        if self.digest and not self._is_known(headers):
            raise Refusal(
                401,
                "invalid_api_key",
                Sentence(
                    "The request has no token of this server, so it was not read; send it as "
                    "“Authorization: Bearer …” or “x-api-key”."
                ),
            )

    def _is_called(self, host: str) -> bool:
        """Whether a name is this server's: one of a domain may lead here although its page is of
        another (DNS rebinding), an address never does."""
        name = _without_port(host).casefold().rstrip(".")
        if name in _LOOPBACK or name == self.host.casefold() or name in self.names:
            return True
        first, _, domain = name.partition(".")
        if first and f"*.{domain}" in self.names and not _is_address(name):
            return True
        if is_loopback(self.host):
            return False
        own = socket.gethostname().casefold()
        return _is_address(name) or name in (own, f"{own}.local", own.partition(".")[0])

    def _is_known(self, headers: Headers) -> bool:
        given = headers.get("x-api-key", "")
        scheme, _, token = headers.get("authorization", "").partition(" ")
        found = [given, token.strip() if scheme.casefold() == "bearer" else ""]
        return any(hmac.compare_digest(digest_of(each), self.digest) for each in found if each)


def _without_port(host: str) -> str:
    """The name in a “Host”; empty where what follows the name is no port."""
    if host.startswith("["):
        name, end, after = host[1:].partition("]")
        colon, port = after[:1], after[1:]
        if not end or colon not in ("", ":"):
            return ""
    else:
        name, _, port = host.partition(":")
    return name if not port or (port.isascii() and port.isdigit()) else ""


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class Access:
    """Lets those requests pass that `rules` allow."""

    def __init__(self, app: ASGIApp, rules: Rules) -> None:
        self._app = app
        self._rules = rules

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            self._rules.check(Headers(scope=scope))
        except Refusal as refusal:
            await refused(scope["path"], refusal)(scope, receive, send)
            return
        await self._app(scope, receive, send)
