"""Turns the HTTP client's exceptions into errors of a download."""

from __future__ import annotations

import ssl

import httpx2

from llama32_desktop.downloads import environment
from llama32_desktop.downloads.errors import KEPT, DownloadError, TransientError, of_proxy


def of_transport(error: BaseException, host: str) -> DownloadError:
    """The error for an exception of the HTTP client."""
    if isinstance(error, httpx2.ProxyError):
        return of_proxy(host)
    if _caused_by(error, ssl.SSLError):
        return _of_tls(host)
    if isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout)):
        return _of_proxy_away(error, host) or TransientError(
            "offline",
            f"{host} cannot be reached. {KEPT}: check the network, then try again.",
        )
    return TransientError(
        "cut",
        f"The connection to {host} was cut again and again. {KEPT}: try again when the network "
        "is steadier.",
    )


def _of_tls(host: str) -> DownloadError:
    variable = environment.named_trust()
    if variable:
        return DownloadError(
            "tls",
            f"The connection to {host} is not trustworthy: its certificate is none of those that "
            f"{variable} names, so nothing was fetched from it. Correct or unset {variable}, then "
            "try again.",
        )
    return DownloadError(
        "tls",
        f"The connection to {host} is not trustworthy: its certificate was refused, so "
        "nothing was fetched from it. Check the machine's date and whether a firewall reads "
        "along, then try again.",
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
        f"The proxy {environment.without_password(address)} cannot be reached ({variable}), so "
        f"{host} was not asked. {KEPT}: check the proxy's address and that it runs, then try "
        "again.",
    )


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> bool:
    for _ in range(8):
        if error is None:
            return False
        if isinstance(error, kind):
            return True
        error = error.__cause__ or error.__context__
    return False
