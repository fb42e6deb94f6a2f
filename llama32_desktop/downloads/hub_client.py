"""The HTTP client that `huggingface_hub` asks with.

What the Hub says of a file is what the file is held against: it comes from the Hub's own host, over
no weaker line than the one that was asked through, and it ends.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import httpx2

from llama32_desktop.connecting import ANSWER_S, CONNECT_S
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import WHOLE_ANSWER_S, new_client
from llama32_desktop.downloads.transport import of_transport
from llama32_desktop.redirects import may_follow
from llama32_desktop.sentences import Sentence

MOST_BYTES: Final = 64 * 1024**2
"""Of an answer: the longest listings have some megabytes."""


def hub_client(user_agent: str, endpoint: Callable[[], str]) -> httpx2.Client:
    """A client that asks no other host, wherever the Hub's answers lead.

    Args:
        endpoint: Gives the Hub's address.
    """

    def stay(request: httpx2.Request) -> None:
        if not is_own(endpoint(), str(request.url)):
            raise DownloadError(
                "server",
                Sentence(
                    "{0} sends what it was asked on to a place that cannot be trusted with it, so "
                    "nothing was downloaded: try again later.",
                    httpx2.URL(endpoint()).host,
                ),
            )
        if not may_have_token(endpoint(), str(request.url)):
            request.headers.pop("Authorization", None)

    client = new_client(user_agent, follow_redirects=True)
    client.event_hooks = {"request": [stay], "response": [_bound]}
    send = client.send

    def send_once(request: httpx2.Request, **options: Any) -> httpx2.Response:
        # The library sets no limit for some questions, and would wait for a silent server for ever;
        # one that is away or silent it would ask six times.
        request.extensions["timeout"] = httpx2.Timeout(ANSWER_S, connect=CONNECT_S).as_dict()
        try:
            return send(request, **options)
        except (httpx2.TimeoutException, httpx2.ConnectError, httpx2.ProxyError) as error:
            raise of_transport(error, httpx2.URL(endpoint()).host) from None

    client.send = send_once  # type: ignore[method-assign]
    return client


def is_own(endpoint: str, address: str) -> bool:
    """Whether an address is the Hub's own."""
    return may_follow(endpoint, address, to_other_hosts=False)


def may_have_token(endpoint: str, address: str) -> bool:
    """Whether an address is the Hub's own, at its own port."""
    same_port = httpx2.URL(address).port == httpx2.URL(endpoint).port
    return same_port and is_own(endpoint, address)


def _bound(response: httpx2.Response) -> None:
    response.headers.pop("Content-Encoding", None)  # packed, a little would become much
    assert isinstance(response.stream, httpx2.SyncByteStream)
    response.stream = _Bounded(response.stream)


class _Bounded(httpx2.SyncByteStream):
    def __init__(self, stream: httpx2.SyncByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        left, until = MOST_BYTES, time.monotonic() + WHOLE_ANSWER_S
        for piece in self._stream:
            left -= len(piece)
            if time.monotonic() > until:
                raise httpx2.ReadTimeout("a slow answer")
            if left < 0:
                raise ValueError("an answer without an end")
            yield piece

    def close(self) -> None:
        self._stream.close()
