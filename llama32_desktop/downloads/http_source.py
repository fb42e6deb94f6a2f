"""A file's bytes over HTTP, by ranges (RFC 9110, section 14), with redirects to a blob host.

The Hub and Ollama's registry answer with a redirect to a signed address on another host. It is
asked for once and used until it expires; a token goes to the first host alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

import httpx2

from llama32_desktop.connecting import ANSWER_S, CONNECT_S, limit
from llama32_desktop.downloads import environment
from llama32_desktop.downloads.errors import (
    ChangedError,
    DownloadError,
    StoppedError,
    TransientError,
    of_status,
)
from llama32_desktop.downloads.remote import Remote
from llama32_desktop.downloads.transport import of_transport
from llama32_desktop.redirects import may_follow
from llama32_desktop.sentences import Sentence

_REDIRECTS: Final = {301, 302, 303, 307, 308}
_MOST_REDIRECTS: Final = 8
_TIMEOUT: Final = httpx2.Timeout(connect=CONNECT_S, read=30, write=30, pool=30)
_RANGE: Final = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")
_FIGURES: Final = re.compile(r"[0-9]{1,18}")
_MOST_WAIT_S: Final = 3600.0
_SMALL: Final = httpx2.Timeout(ANSWER_S, connect=CONNECT_S)
WHOLE_ANSWER_S: Final = 60.0
"""By the clock, for a small answer: one that comes byte by byte would never be over."""

Headers = Callable[[], dict[str, str]]


def new_client(user_agent: str, *, follow_redirects: bool = False) -> httpx2.Client:
    """A client that asks through the system's proxies and trusts the system's certificates.

    Where the environment names some that cannot be used, every request raises the `DownloadError`
    that says so: an app that fetches nothing is not kept from starting.
    """
    headers = {"User-Agent": user_agent, "Accept-Encoding": "identity"}
    try:
        environment.check()
        return limit(
            httpx2.Client(
                timeout=_TIMEOUT,
                follow_redirects=follow_redirects,
                headers=headers,
                verify=environment.trust(),
            )
        )
    except DownloadError as error:
        return httpx2.Client(transport=_RefusingTransport(error), trust_env=False)


class _RefusingTransport(httpx2.BaseTransport):
    def __init__(self, error: DownloadError) -> None:
        self._error = error

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        raise DownloadError(self._error.kind, str(self._error))


class HttpSource:
    """One file at one address.

    Args:
        authorise: Makes the headers that the address's own host gets; no other host gets them.
    """

    def __init__(self, remote: Remote, client: httpx2.Client, authorise: Headers) -> None:
        self._remote = remote
        self._client = client
        self._authorise = authorise
        self._lock = threading.Lock()
        self._direct = ""  # where the redirects led
        self._etag = ""
        self._sockets: set[socket.socket] = set()
        self._stopped = False

    @contextlib.contextmanager
    def open(self, start: int, end: int) -> Iterator[_Body]:
        """See `remote.Source`."""
        with self._request(start, end) as response:
            yield _Body(
                response, self._check(response, start, end), _host(response.url), self._is_stopped
            )

    def stop(self) -> None:
        """See `remote.Source`; what reads wakes at once."""
        with self._lock:
            self._stopped = True
            sockets = list(self._sockets)
        for opened in sockets:
            _shut_down(opened)

    def _forget(self, sockets: list[socket.socket]) -> None:
        with self._lock:
            self._sockets.difference_update(sockets)

    def _is_stopped(self) -> bool:
        return self._stopped

    @contextlib.contextmanager
    def _request(self, start: int, end: int) -> Iterator[httpx2.Response]:
        url, direct = self._remote.url, self._direct
        if direct:
            url = direct
        first_host = _origin(httpx2.URL(self._remote.url))
        for _ in range(_MOST_REDIRECTS):
            if self._stopped:
                raise StoppedError
            # A connection of its own: one that is kept open would tell nobody whose it is now.
            headers = {"Range": f"bytes={start}-{end - 1}", "Connection": "close"}
            if _origin(httpx2.URL(url)) == first_host:
                headers.update(self._authorise())
            if self._etag and url == direct:
                headers["If-Range"] = self._etag
            sockets: list[socket.socket] = []
            request = self._client.build_request(
                "GET", url, headers=headers, extensions={"trace": self._watching(sockets)}
            )
            try:
                response = self._client.send(request, stream=True)
            except httpx2.HTTPError as error:
                self._forget(sockets)
                if self._stopped:
                    raise StoppedError from None
                raise of_transport(error, _host(request.url)) from None
            try:
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    url = _next(request.url, response, self._remote.name, to_other_hosts=True)
                    continue
                if url == direct and response.status_code in (400, 401, 403, 404, 410):
                    # The signed address expired: ask for another.
                    url = self._remote.url
                    direct = self._direct = ""
                    continue
                if url != self._remote.url:
                    self._direct = url
                yield response
                return
            finally:
                self._forget(sockets)
                response.close()
        raise DownloadError(
            "server",
            Sentence(
                "{0} sends the download of {1} in circles, so it was left: try again later, or "
                "choose another source.",
                _host(httpx2.URL(self._remote.url)),
                self._remote.name,
            ),
        )

    def _check(self, response: httpx2.Response, start: int, end: int) -> bool:
        """Whether the whole file comes, where a part was asked for.

        Raises:
            DownloadError: it is no answer to use.
        """
        name, host, status = self._remote.name, _host(response.url), response.status_code
        if status == 416:
            raise ChangedError(name)
        if status not in (200, 206):
            gated = response.headers.get("x-error-code") == "GatedRepo"
            wait_s = retry_after(response.headers.get("retry-after", ""))
            raise of_status(status, host, name, gated=gated and status in (401, 403), wait_s=wait_s)
        etag = response.headers.get("etag", "")
        if etag.startswith("W/"):
            etag = ""  # a weak one does not promise the same bytes
        with self._lock:
            changed = bool(self._etag and etag and etag != self._etag)
            self._etag = etag or self._etag
        if changed:
            raise ChangedError(name)
        if status == 206:
            match = _RANGE.fullmatch(response.headers.get("content-range", ""))
            if not match or int(match[1]) != start or int(match[2]) > end - 1:
                raise DownloadError(
                    "server",
                    Sentence(
                        "{0} gave another part of {1} than it was asked for, so that part was "
                        "left out: try again later, or choose another source.",
                        host,
                        name,
                    ),
                )
            if match[3] not in ("*", str(self._remote.bytes)):
                raise ChangedError(name)
            return False
        length = response.headers.get("content-length", "")
        if _FIGURES.fullmatch(length) and int(length) != self._remote.bytes:
            raise ChangedError(name)
        return True

    def _watching(self, mine: list[socket.socket]) -> Callable[[str, dict[str, Any]], None]:
        """Hears of a request's connections as they come about, so that `stop` can end them.

        The events are those of `httpcore2`'s "trace" extension. From the response alone a
        connection would be known only once the server says something.
        """

        def heard(event: str, info: dict[str, Any]) -> None:
            if not event.endswith(("connect_tcp.complete", "start_tls.complete")):
                return
            opened = info["return_value"].get_extra_info("socket")
            with self._lock:
                mine.append(opened)
                self._sockets.add(opened)
                stopped = self._stopped
            if stopped:
                _shut_down(opened)

        return heard


class _Body:
    def __init__(
        self, response: httpx2.Response, whole: bool, host: str, stopped: Callable[[], bool]
    ) -> None:
        self.whole = whole
        self._response = response
        self._host = host
        self._stopped = stopped

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_raw()
        except (httpx2.HTTPError, OSError) as error:
            if self._stopped():
                raise StoppedError from None
            raise of_transport(error, self._host) from None


def retry_after(text: str) -> float:
    """Seconds of a Retry-After header (RFC 9110, section 10.2.3); 0 where there is none."""
    if _FIGURES.fullmatch(text.strip()):
        return min(float(text), _MOST_WAIT_S)
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return min(max(0.0, (when - datetime.now(UTC)).total_seconds()), _MOST_WAIT_S)


def _next(before: httpx2.URL, response: httpx2.Response, name: str, *, to_other_hosts: bool) -> str:
    """Where a redirect leads.

    Raises:
        DownloadError: it is not followed.
    """
    try:
        url = str(before.join(response.headers["location"]))
    except httpx2.InvalidURL:
        url = ""
    if may_follow(str(before), url, to_other_hosts=to_other_hosts):
        return url
    raise DownloadError(
        "server",
        Sentence(
            "{0} sends the download of {1} on to a place that cannot be trusted with it, so "
            "nothing was downloaded from there: try again later, or choose another source.",
            _host(before),
            name,
        ),
    )


def get_small(
    client: httpx2.Client, url: str, name: str, headers: dict[str, str], *, sha256: str = ""
) -> bytes:
    """A small document, such as a manifest; at most a megabyte.

    Args:
        sha256: Of the document, where it is known; only then may another host have it.

    Raises:
        DownloadError: it cannot be had.
    """
    first, until = _origin(httpx2.URL(url)), time.monotonic() + WHOLE_ANSWER_S
    for _ in range(_MOST_REDIRECTS):
        sent = headers if _origin(httpx2.URL(url)) == first else {}
        request = client.build_request("GET", url, headers=sent, timeout=_SMALL)
        host = _host(request.url)
        try:
            response = client.send(request, stream=True)
            try:
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    url = _next(request.url, response, name, to_other_hosts=bool(sha256))
                    continue
                if response.status_code != 200:
                    wait_s = retry_after(response.headers.get("retry-after", ""))
                    raise of_status(response.status_code, host, name, wait_s=wait_s)
                data = b""
                for chunk in response.iter_raw():
                    data += chunk
                    if time.monotonic() > until:
                        raise httpx2.ReadTimeout("a slow answer")
                    if len(data) > 2**20:
                        break
                else:
                    if sha256 and hashlib.sha256(data).hexdigest() != sha256:
                        break
                    return data
            finally:
                response.close()
        except httpx2.HTTPError as error:
            raise of_transport(error, host) from None
        break
    raise TransientError(
        "server",
        Sentence(
            "The answer about {0} makes no sense, so nothing was downloaded: try again later.", name
        ),
    )


def _shut_down(opened: socket.socket) -> None:
    """Wakes the thread that reads it: by the shutdown on POSIX, by the close on Windows, where a
    shutdown leaves `recv` asleep."""
    with contextlib.suppress(OSError):  # it is closed, or TLS took it over
        opened.shutdown(socket.SHUT_RDWR)
    if os.name == "nt":  # elsewhere its number could be another's before the reader wakes
        opened.close()


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _host(url: httpx2.URL) -> str:
    return url.host
