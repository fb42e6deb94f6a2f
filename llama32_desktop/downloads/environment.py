"""What the environment says about the network, checked before it is used.

Proxies (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, or the system's settings), certificates
(`SSL_CERT_FILE`, `SSL_CERT_DIR`, and for them what other programs read: `REQUESTS_CA_BUNDLE`,
`CURL_CA_BUNDLE`), `SSLKEYLOGFILE`, and addresses. A value that cannot be used is said by the name
of its variable: what the libraries below make of it is an error of another kind.
"""

from __future__ import annotations

import os
import ssl
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import httpx2

from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.sentences import Sentence

_SCHEMES: Final = ("http", "https", "socks5", "socks5h")
_BUNDLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
TOKENS: Final = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
"""Read as `huggingface_hub` reads them."""
_KEY_LOG: Final = "SSLKEYLOGFILE"


def check() -> None:
    """Raises `DownloadError` for the first value that no connection can be made with."""
    for variable, address in proxies():
        if not _is_address(address, _SCHEMES):
            raise DownloadError(
                "proxy",
                Sentence(
                    "{0} is “{1}”, which is no proxy that this app can use, so nothing was "
                    "downloaded: set it to an address such as http://proxy.example:8080 or "
                    "socks5://proxy.example:1080, or unset it.",
                    variable,
                    without_password(address),
                ),
            )
    if file := os.environ.get("SSL_CERT_FILE"):
        _check_bundle("SSL_CERT_FILE", file)
    folders = os.environ.get("SSL_CERT_DIR", "")
    if folders and not any(map(os.path.isdir, folders.split(os.pathsep))):
        raise _certificates("SSL_CERT_DIR", folders, Sentence("there is no such folder"))
    _check_key_log(os.environ.get(_KEY_LOG, ""))


def trust() -> ssl.SSLContext:
    """The certificates to trust: the system's, those that the environment names in their place.

    Raises:
        DownloadError: the environment names none that can be read.
    """
    if not os.environ.get("SSL_CERT_FILE") and not os.environ.get("SSL_CERT_DIR"):
        for variable in _BUNDLES:
            if named := os.environ.get(variable):
                return _check_bundle(variable, named)
    return httpx2.create_ssl_context()


def named_trust() -> str:
    """The variable that decides which certificates are trusted; empty for none."""
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR", *_BUNDLES)
    return next((name for name in names if os.environ.get(name)), "")


def proxies() -> Iterator[tuple[str, str]]:
    """Each proxy with the variable that names it, or with whose settings do."""
    known = urllib.request.getproxies()
    if "*" in (host.strip() for host in known.get("no", "").split(",")):
        return
    for scheme in ("https", "http", "all"):
        if address := known.get(scheme):
            address = address if "://" in address else f"http://{address}"
            yield _variable(f"{scheme}_proxy"), address


def proxy_of(url: httpx2.URL) -> tuple[str, str] | None:
    """The proxy that an address is asked through, as `proxies` has it."""
    if urllib.request.proxy_bypass(url.host):
        return None
    wanted = (f"{url.scheme}_proxy", "all_proxy")
    known = {variable.lower(): (variable, address) for variable, address in proxies()}
    found = (known.get(name) for name in wanted)
    return next(filter(None, found), known.get(_SYSTEM.lower()))


def address_in(variable: str, default: str) -> str:
    """The address that a variable names, without a slash at its end.

    Raises:
        DownloadError: it is none.
    """
    address = (os.environ.get(variable) or default).rstrip("/")
    if not _is_address(address, ("http", "https")):
        raise DownloadError(
            "server",
            Sentence(
                "{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it "
                "to one such as https://mirror.example, without quotation marks, or unset it.",
                variable,
                without_password(address),
            ),
        )
    return address


def checked_token(token: str | None) -> str | None:
    """The token, which is sent in a header.

    Raises:
        DownloadError: no header can hold it.
    """
    if token and not all("!" <= character <= "~" for character in token):
        named = (name for name in TOKENS if os.environ.get(name, "").strip() == token)
        raise DownloadError(
            "token",
            Sentence(
                "{0} holds characters that are in no access token, so nothing was downloaded: copy "
                "the token again, or unset it.",
                next(named, Sentence("The access token")),
            ),
        )
    return token


def without_password(address: str) -> str:
    """An address as it may be shown: what stands before an @ may be a password."""
    scheme, mark, rest = address.rpartition("://")
    return scheme + mark + rest.rpartition("@")[2]


_SYSTEM: Final = Sentence("The proxy of the system's settings")


def _variable(name: str) -> str:
    names = (key for key in os.environ if key.lower() == name)
    return next(names, _SYSTEM)


def _is_address(address: str, schemes: tuple[str, ...]) -> bool:
    try:
        url = httpx2.URL(address)
    except (httpx2.InvalidURL, ValueError):
        return False
    port = url.port
    plain = address.isascii() and not any(c in address for c in " \"'<>`")
    return plain and url.scheme in schemes and bool(url.host) and (port is None or 0 < port < 65536)


def _check_bundle(variable: str, named: str) -> ssl.SSLContext:
    try:
        if Path(named).is_dir():
            return ssl.create_default_context(capath=named)
        return ssl.create_default_context(cafile=named)
    except ssl.SSLError:
        raise _certificates(variable, named, Sentence("it holds no certificate")) from None
    except OSError as error:
        _check_key_log(os.environ.get(_KEY_LOG, ""))
        raise _certificates(
            variable, named, error.strerror or Sentence("no reason given")
        ) from None


def _certificates(variable: str, named: str, reason: str) -> DownloadError:
    return DownloadError(
        "tls",
        Sentence(
            "{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no "
            "connection is trustworthy and nothing was downloaded: correct it, or unset it.",
            variable,
            named,
            reason,
        ),
    )


def _check_key_log(named: str) -> None:
    if not named:
        return
    try:
        with Path(named).open("ab"):
            pass
    except OSError as error:
        raise DownloadError(
            "tls",
            Sentence(
                "{0} names “{1}”, which cannot be written ({2}), so no connection can be made: "
                "correct it, or unset it.",
                _KEY_LOG,
                named,
                error.strerror or Sentence("no reason given"),
            ),
        ) from None
