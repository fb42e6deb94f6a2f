"""The keys of servers, in the system's own password store and nowhere else.

A key belongs to an origin (scheme, host and port), not to a name: whoever changes the list of
servers, or an address in it, gets no key to another host.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Final

from llama32_desktop.password_store import Notices, Secrets
from llama32_desktop.remote.server import AddressError, Server
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VARIABLE: Final = "LLAMA32_DESKTOP_REMOTE_KEY"
"""A key for one command, which is kept nowhere; it goes to the server that the command names."""
_LONGEST: Final = 2048


class Keys:
    """One key an origin; thread-safe, and may wait for the store, so not for the window's thread.

    Args:
        store: Where keys are; without, the system's own, found when it is first needed.
    """

    def __init__(self, store: KeyringBackend | None = None) -> None:
        self._secrets = Secrets("a server's key", _NOTICES, store)
        self._lock = threading.Lock()
        self._known: dict[str, str] = {}

    @property
    def notice(self) -> str:
        """Empty, or one sentence on why a key holds for this session only."""
        return self._secrets.notice

    def key(self, server: Server) -> str:
        """The key for a server; empty where it has none, or as long as the store is locked."""
        with self._lock:
            if server.origin not in self._known:
                found = self._secrets.read(_user(server))
                if found is None:
                    return ""  # the person may unlock the store before the next question
                self._known[server.origin] = found
            return self._known[server.origin]

    def use(self, server: Server, key: str) -> None:
        """Use a key until the app ends, and keep it nowhere."""
        with self._lock:
            self._known[server.origin] = checked_key(key)

    def keep(self, server: Server, key: str) -> bool:
        """Use a key from now on.

        Returns:
            Whether it was put into the system's store; else it is gone when the app ends.

        Raises:
            AddressError: it is none.
        """
        key = checked_key(key)
        with self._lock:
            self._known[server.origin] = key
            return self._secrets.keep(_user(server), key)

    def forget(self, server: Server) -> bool:
        """Remove a key from memory and from the store; whether the store let go of it."""
        with self._lock:
            self._known[server.origin] = ""
            return self._secrets.forget(_user(server))


_NOTICES: Final = Notices(
    no_store=Sentence(
        "This system has no password store that the app can use, so the key is kept until the app "
        "ends: enter it again then."
    ),
    locked=Sentence(
        "The system's password store is locked or refused the app, so the key is kept until the "
        "app ends: unlock the store, then enter the key again."
    ),
    not_forgotten=Sentence(
        "The system's password store did not let go of the key, which is not used any more until "
        "the app's next start: unlock the store and remove it again."
    ),
)


def given_key() -> str:
    """The key that the environment has for one command."""
    return os.environ.get(VARIABLE, "").strip()


def checked_key(text: str) -> str:
    """A key as a header can hold it.

    Raises:
        AddressError: it is none.
    """
    key = text.strip()
    if not key or len(key) > _LONGEST or not all("!" <= c <= "~" for c in key):
        raise AddressError(
            Sentence(
                "That is no key, so it was not kept: copy the whole key, one word, from the "
                "server's own pages."
            )
        )
    return key


def _user(server: Server) -> str:
    return f"server {server.origin}"
