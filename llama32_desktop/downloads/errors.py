"""The errors of a download, each with one sentence that says what to do.

The sentences are made here and hold no text of the network's: an address or a header of theirs
may hold a token.
"""

from __future__ import annotations

import errno
from typing import Final

from llama32_desktop.downloads.state import ErrorKind

KEPT: Final = "What was fetched is kept"
"""How sentences of this room go on."""
_DISK_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class DownloadError(Exception):
    """A download cannot go on by itself; the text is one sentence for a person.

    Attributes:
        kind: What a window decides by, as `state.ErrorKind`.
    """

    def __init__(self, kind: ErrorKind, sentence: str) -> None:
        super().__init__(sentence)
        self.kind: ErrorKind = kind


class TransientError(DownloadError):
    """It may work in a moment, and is tried again before it counts.

    Attributes:
        wait_s: How long the server wants us to wait; 0 where it does not say.
    """

    def __init__(self, kind: ErrorKind, sentence: str, wait_s: float = 0.0) -> None:
        super().__init__(kind, sentence)
        self.wait_s = wait_s


class ChangedError(DownloadError):
    """The file on the server is not the one that was begun."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "changed",
            f"{name} changed on the server while it was fetched: try again, and what does not fit "
            "any more is fetched anew.",
        )


class StalledError(DownloadError):
    """The connections stand, and nothing comes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "cut",
            f"Nothing of {name} arrives any more. {KEPT}: try again later, or on another network.",
        )


class StoppedError(Exception):
    """It was asked to stop; what was fetched is kept."""


def of_proxy(host: str) -> DownloadError:
    """A proxy that says no."""
    return TransientError(
        "proxy",
        f"The proxy let no connection to {host} through. {KEPT}: check the proxy's address and "
        "password in the system's settings, then try again.",
    )


def of_status(
    status: int, host: str, name: str, *, gated: bool = False, wait_s: float = 0.0
) -> DownloadError:
    """The error for an HTTP status that is no success.

    Args:
        gated: The server says that the file's licence has to be accepted on its page.
        wait_s: The server's Retry-After.
    """
    if gated:
        return of_gate(name, has_token=status == 403)
    if status == 401:
        return DownloadError(
            "token",
            f"{host} does not give {name} without a valid access token, or has no such file: "
            "check the name, enter a token of your account there, then try again.",
        )
    if status == 403:
        return DownloadError(
            "gated",
            f"{host} refuses {name} to this account: ask for access on its page there, then try "
            "again.",
        )
    if status in (404, 410):
        return DownloadError(
            "missing",
            f"{host} has no {name}, so there is nothing to fetch: check the name, or choose "
            "another source.",
        )
    if status == 407:
        return of_proxy(host)
    if status == 429:
        return TransientError(
            "busy",
            f"{host} is asked too often by this network. {KEPT}: try again in some minutes.",
            wait_s,
        )
    if status >= 500 or status == 408:
        return TransientError(
            "server",
            f"{host} has trouble of its own (status {status}). {KEPT}: try again later.",
            wait_s,
        )
    return DownloadError(
        "server",
        f"{host} answered with status {status} where a file was expected. {KEPT}: try again "
        "later, or choose another source.",
    )


def of_gate(name: str, *, has_token: bool) -> DownloadError:
    """A repository whose owner asks for an agreement of his own."""
    if has_token:
        return DownloadError(
            "gated",
            f"The owner of {name} has not given your account access yet: accept the terms on its "
            "page on the Hub, wait for the answer, then try again.",
        )
    return DownloadError(
        "token",
        f"{name} is given only to those who accepted its terms: accept them on its page on the "
        "Hub, enter an access token of that account here, then try again.",
    )


def of_disk(error: OSError, folder: str) -> DownloadError:
    """A write that failed."""
    if error.errno in _DISK_FULL:
        return DownloadError(
            "disk",
            f"The disk of {folder} is full. {KEPT}: make room, then try again.",
        )
    return DownloadError(
        "disk",
        f"{folder} cannot be written ({error.strerror or 'no reason given'}). {KEPT} where it "
        "could be: check the disk and its permissions, then try again.",
    )


def no_room(folder: str, needed: int, free: int) -> DownloadError:
    """The disk has not enough free space for what is left to fetch."""
    return DownloadError(
        "disk",
        f"{needed / 1e9:.2f} GB are left to fetch and the disk of {folder} has {free / 1e9:.2f} "
        f"GB free. {KEPT}: make room, then try again.",
    )


def offline_wanted() -> DownloadError:
    """The person told the Hub's library to use no network."""
    return DownloadError(
        "offline",
        "HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was fetched: unset it, then "
        "try again.",
    )
