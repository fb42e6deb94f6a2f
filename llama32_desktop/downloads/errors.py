"""The errors of a download, each with one sentence that says what to do.

The sentences are made here and hold no text of the network's: an address or a header of theirs
may hold a token.
"""

from __future__ import annotations

import errno
from typing import Final

from llama32_desktop.downloads.state import ErrorKind
from llama32_desktop.sentences import Sentence, rounded

KEPT: Final = Sentence("What was downloaded is kept")
"""How sentences of this room go on, where bytes of a file were on their way."""
NOTHING: Final = Sentence("Nothing was downloaded")
NOT_SEARCHED: Final = Sentence("It was not searched")
NOT_LISTED: Final = Sentence("Its files are not listed")
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
    """The file on the server is not the one that was begun.

    Attributes:
        fetched_again: What is said where the new one is fetched.
    """

    def __init__(self, name: str) -> None:
        self.fetched_again = Sentence(
            "{0} changed on the server while it was downloaded, so the new one is downloaded.", name
        )
        super().__init__(
            "changed",
            Sentence(
                "{0} changed on the server while it was downloaded: try again, and what does not "
                "fit any more is downloaded anew.",
                name,
            ),
        )


class StalledError(DownloadError):
    """The connections stand, and nothing comes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "cut",
            Sentence(
                "Nothing of {0} arrives any more. {1}: try again later, or on another network.",
                name,
                KEPT,
            ),
        )


def instead_of_kept(error: DownloadError, outcome: Sentence) -> None:
    """Have an error say what it means for this task, where it would say that bytes are kept.

    Args:
        outcome: One of the constants above.
    """
    sentence = error.args[0]
    if isinstance(sentence, Sentence) and KEPT in sentence.values:
        error.args = (sentence.of(*(outcome if v == KEPT else v for v in sentence.values)),)


class StoppedError(Exception):
    """It was asked to stop; what was fetched is kept."""


def of_proxy(host: str) -> DownloadError:
    """A proxy that says no."""
    return TransientError(
        "proxy",
        Sentence(
            "The proxy let no connection to {0} through. {1}: check the proxy's address and "
            "password in the system's settings, then try again.",
            host,
            KEPT,
        ),
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
            Sentence(
                "{0} does not give {1} without a valid access token, or has no such file: check "
                "the name, enter a token of your account there, then try again.",
                host,
                name,
            ),
        )
    if status == 403:
        return DownloadError(
            "gated",
            Sentence(
                "{0} refuses {1} to this account: ask for access on its page there, then try "
                "again.",
                host,
                name,
            ),
        )
    if status in (404, 410):
        return DownloadError(
            "missing",
            Sentence(
                "{0} has no {1}, so there is nothing to download: check the name, or choose "
                "another source.",
                host,
                name,
            ),
        )
    if status == 407:
        return of_proxy(host)
    if status == 429:
        return TransientError(
            "busy",
            Sentence(
                "{0} is asked too often by this network. {1}: try again in some minutes.",
                host,
                KEPT,
            ),
            wait_s,
        )
    if status >= 500 or status == 408:
        return TransientError(
            "server",
            Sentence(
                "{0} has trouble of its own (status {1}). {2}: try again later.", host, status, KEPT
            ),
            wait_s,
        )
    return DownloadError(
        "server",
        Sentence(
            "{0} answered with status {1} where a file was expected. {2}: try again later, or "
            "choose another source.",
            host,
            status,
            KEPT,
        ),
    )


def of_gate(name: str, *, has_token: bool) -> DownloadError:
    """A repository whose owner asks for an agreement of his own."""
    if has_token:
        return DownloadError(
            "gated",
            Sentence(
                "The owner of {0} has not given your account access yet: accept the terms on its "
                "page on the Hub, wait for the answer, then try again.",
                name,
            ),
        )
    return DownloadError(
        "token",
        Sentence(
            "{0} is given only to those who accepted its terms: accept them on its page on the "
            "Hub, enter an access token of that account here, then try again.",
            name,
        ),
    )


def of_disk(error: OSError, folder: str) -> DownloadError:
    """A write that failed."""
    if error.errno in _DISK_FULL:
        return DownloadError(
            "disk",
            Sentence("The disk of {0} is full. {1}: make room, then try again.", folder, KEPT),
        )
    return DownloadError(
        "disk",
        Sentence(
            "{0} cannot be written ({1}). {2} where it could be: check the disk and its "
            "permissions, then try again.",
            folder,
            error.strerror or Sentence("no reason given"),
            KEPT,
        ),
    )


def no_room(folder: str, needed: int, free: int) -> DownloadError:
    """The disk has not enough free space for what is left to fetch."""
    return DownloadError(
        "disk",
        Sentence(
            "{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then "
            "try again.",
            rounded(needed / 1e9, 2),
            folder,
            rounded(free / 1e9, 2),
            KEPT,
        ),
    )


def no_room_to_convert(folder: str, needed: int, free: int) -> DownloadError:
    """The disk has not enough free space for a checkpoint and the file that it becomes."""
    return DownloadError(
        "disk",
        Sentence(
            "The conversion needs {0} GB, with what is still to be downloaded for it, and the disk "
            "of {1} has {2} GB free, so it was not begun: make room, then try again.",
            rounded(needed / 1e9, 2),
            folder,
            rounded(free / 1e9, 2),
        ),
    )


def offline_wanted() -> DownloadError:
    """The person told the Hub's library to use no network."""
    return DownloadError(
        "offline",
        Sentence(
            "HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, "
            "then try again."
        ),
    )
