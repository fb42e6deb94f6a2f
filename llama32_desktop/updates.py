"""Whether there is a newer version of the app; asked only when the person asks or allows it.

The address is given to a package when it is built (`resources/release.json`), and there is none
in the source tree. What answers is one JSON object: `version`, and `page`, where it is to be had.
"""

from __future__ import annotations

import os
import re
import time
from typing import Final
from urllib.parse import urlsplit

import msgspec

from llama32_desktop import paths
from llama32_desktop.redirects import may_follow
from llama32_desktop.sentences import Sentence

VARIABLE: Final = "LLAMA32_DESKTOP_UPDATES"
"""Another address, for who builds the app."""
MOST_BYTES: Final = 64 * 1024
_MOST_SECONDS: Final = 30.0
"""By the clock, for the whole answer: one that comes byte by byte would never be over."""
_MOST_REDIRECTS: Final = 5
_VERSION: Final = re.compile(r"v?\d{1,9}(?:\.\d{1,9}){0,5}[A-Za-z0-9.+-]{0,24}", re.ASCII)
_MOST_PAGE: Final = 500
_HOST: Final = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
"""Programs that open addresses read other signs in a host each in their own way."""
_NO_ANSWER: Final = Sentence("no answer")
_UNREADABLE: Final = Sentence("the answer cannot be read")
_ELSEWHERE: Final = Sentence("the answer lies elsewhere")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)*")


class Release(msgspec.Struct, frozen=True):
    """The newest version there is."""

    version: str
    page: str


class UpdateError(Exception):
    """It could not be asked; the reason in a few words."""


class _File(msgspec.Struct, frozen=True):
    updates: str = ""


def update_address() -> str:
    """Where to ask; empty where nobody has said."""
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    try:
        data = (paths.resources_folder() / "release.json").read_bytes()
        return msgspec.json.decode(data, type=_File).updates
    except (OSError, ValueError, RecursionError):
        return ""


def newest(address: str) -> Release:
    """Ask for the newest version.

    Raises:
        UpdateError: there is no answer, or none that can be read.
    """
    import httpx2

    try:
        data = _answer(address)
    except httpx2.HTTPStatusError as error:
        raise UpdateError(f"HTTP {error.response.status_code}") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError, OSError) as error:
        raise UpdateError(_NO_ANSWER) from error
    try:
        release = msgspec.json.decode(data, type=Release)
    except (ValueError, RecursionError) as error:
        raise UpdateError(_UNREADABLE) from error
    if not _VERSION.fullmatch(release.version) or not _is_page(release.page):
        raise UpdateError(_UNREADABLE)
    return release


def _answer(address: str) -> bytes:
    import httpx2

    from llama32_desktop.connecting import ANSWER_S, limit

    headers = {"Accept-Encoding": "identity"}
    with limit(httpx2.Client(timeout=ANSWER_S, follow_redirects=False, headers=headers)) as client:
        for _ in range(_MOST_REDIRECTS):
            with client.stream("GET", address) as response:
                if response.has_redirect_location:
                    following = str(response.url.join(response.headers["location"]))
                    if not may_follow(address, following, to_other_hosts=False):
                        raise UpdateError(_ELSEWHERE)
                    address = following
                    continue
                response.raise_for_status()
                data = b""
                until = time.monotonic() + _MOST_SECONDS
                for piece in response.iter_raw():  # packed, a little would become much
                    data += piece
                    if len(data) > MOST_BYTES:
                        raise UpdateError(Sentence("the answer is too long"))
                    if time.monotonic() > until:
                        raise UpdateError(_NO_ANSWER)
                return data
    raise UpdateError(_ELSEWHERE)


def _is_page(address: str) -> bool:
    """Whether it is a page of a host that can be read from it: nothing stands before the host."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        parts.port  # noqa: B018  (it is read, and there may be none of that number)
    except ValueError:
        return False
    plain = (
        len(address) <= _MOST_PAGE
        and address.isascii()
        and address.isprintable()
        and " " not in address
    )
    named = bool(_HOST.fullmatch(host)) and "@" not in parts.netloc
    return parts.scheme == "https" and plain and named


def numbers(version: str) -> tuple[int, ...]:
    """A version's numbers, for comparing; empty where it has none."""
    found = _NUMBER.search(version[:40])
    return tuple(int(part[:9]) for part in found[0].split(".")) if found else ()


def is_newer(version: str, present: str) -> bool:
    """Whether one version is newer than another: 1.10 is newer than 1.9.2."""
    one, other = numbers(version), numbers(present)
    width = max(len(one), len(other))
    return one + (0,) * (width - len(one)) > other + (0,) * (width - len(other))
