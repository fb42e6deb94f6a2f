"""The access token of a person's account at the Hub, in the system's own password store.

Where the system has none, or it is locked, a token is kept in memory until the app ends: it is
never written to a file, an argument, a log or an error.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Final

from llama32_desktop.downloads import hub
from llama32_desktop.downloads.environment import TOKENS
from llama32_desktop.password_store import Notices, Secrets
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_LONGEST: Final = 1024
"""Far longer than the Hub's; the stores of some systems take little more."""


class BadTokenError(Exception):
    """What was entered is no access token; the text is one sentence for a person."""


class Tokens:
    """One token a host; thread-safe, and touches the store, so not for the window's thread.

    Args:
        store: Where tokens are kept; without, the system's own, found when it is first needed.
    """

    def __init__(self, store: KeyringBackend | None = None) -> None:
        self._secrets = Secrets("a token", _NOTICES, store)
        self._lock = threading.Lock()
        self._known: dict[str, str | None] = {}  # also that there is none

    @property
    def notice(self) -> str:
        """Empty, or one sentence on why a token is kept for this session only."""
        return self._secrets.notice

    def token(self, host: str = "") -> str | None:
        """The token for a host, by default the Hub's; the environment's goes first."""
        with self._lock:
            if given := from_environment():
                return given
            host = host or hub.host()
            if host not in self._known:
                self._known[host] = self._secrets.read(host) or None
            return self._known[host]

    def keep(self, token: str, host: str = "") -> bool:
        """Use a token from now on.

        Returns:
            Whether it was put into the system's store; else it is gone when the app ends.

        Raises:
            BadTokenError: it is none.
        """
        token = token.strip()
        if not token or len(token) > _LONGEST or not all("!" <= c <= "~" for c in token):
            raise BadTokenError(
                Sentence(
                    "That is not an access token, so nothing was saved: copy the whole token, one "
                    "word such as hf_…, from your account's settings on the Hub."
                )
            )
        with self._lock:
            host = host or hub.host()
            self._known[host] = token
            return self._secrets.keep(host, token)

    def forget(self, host: str = "") -> None:
        """Remove the token from memory and from the store."""
        with self._lock:
            host = host or hub.host()
            self._known[host] = None
            self._secrets.forget(host)


_NOTICES: Final = Notices(
    no_store=Sentence(
        "This system has no password store that the app can use, so an access token is kept until "
        "the app ends: enter it again then, or set HF_TOKEN."
    ),
    locked=Sentence(
        "The system's password store is locked or refused the app, so an access token is kept "
        "until the app ends: unlock the store, then enter the token again."
    ),
    not_forgotten=Sentence(
        "The system's password store did not let go of the token; this app does not use it any "
        "more until its next start: unlock the store and remove it again."
    ),
)


def from_environment() -> str | None:
    """The token that the person set for all programs of this kind; never changed here."""
    values = (os.environ.get(name, "").strip() for name in TOKENS)
    return next((value for value in values if value), None)
