"""Turns the HTTP client's exceptions into errors of a download."""

from __future__ import annotations

import ssl

import httpx2

from llama32_desktop.downloads import environment
from llama32_desktop.downloads.errors import KEPT, DownloadError, TransientError, of_proxy
from llama32_desktop.sentences import Sentence


def of_transport(error: BaseException, host: str) -> DownloadError:
    """The error for an exception of the HTTP client."""
    if isinstance(error, httpx2.ProxyError):
        return of_proxy(host)
    if _caused_by(error, ssl.SSLError):
        return _of_tls(host)
    if isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout)):
        return _of_proxy_away(error, host) or TransientError(
            "offline",
            Sentence("{0} cannot be reached. {1}: check the network, then try again.", host, KEPT),
        )
    if isinstance(error, httpx2.ReadTimeout):
        return TransientError(
            "cut",
            Sentence("{0} does not answer. {1}: try again later.", host, KEPT),
        )
    return TransientError(
        "cut",
        Sentence(
            "The connection to {0} was cut again and again. {1}: try again when the network is "
            "steadier.",
            host,
            KEPT,
        ),
    )


def _of_tls(host: str) -> DownloadError:
    variable = environment.named_trust()
    if variable:
        return DownloadError(
            "tls",
            Sentence(
                "The connection to {0} is not trustworthy: its certificate is none of those that "
                "{1} names, so nothing was downloaded from it. Correct or unset {2}, then try "
                "again.",
                host,
                variable,
                variable,
            ),
        )
    return DownloadError(
        "tls",
        Sentence(
            "The connection to {0} is not trustworthy: its certificate was refused, so nothing "
            "was downloaded from it. Check the machine's date and whether a firewall reads along, "
            "then try again.",
            host,
        ),
    )


def _of_proxy_away(
    error: httpx2.ConnectError | httpx2.ConnectTimeout, host: str
) -> DownloadError | None:
    """The proxy cannot be reached, where one stands between."""
    try:
        proxy = environment.proxy_of(error.request.url)
    except RuntimeError:  # it belongs to no request
        return None
    if proxy is None:
        return None
    variable, address = proxy
    return TransientError(
        "proxy",
        Sentence(
            "The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's "
            "address and that it runs, then try again.",
            environment.without_password(address),
            variable,
            host,
            KEPT,
        ),
    )


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> bool:
    for _ in range(8):
        if error is None:
            return False
        if isinstance(error, kind):
            return True
        error = error.__cause__ or error.__context__
    return False
