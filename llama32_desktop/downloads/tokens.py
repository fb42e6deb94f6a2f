"""The access token of a person's account at the Hub, in the system's own password store.

Where the system has none, or it is locked, a token is kept in memory until the app ends: it is
never written to a file, an argument, a log or an error.
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Final

from llama32_desktop import log, paths
from llama32_desktop.downloads import hub
from llama32_desktop.downloads.environment import TOKENS
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_STORES: Final = {
    "darwin": ("keyring.backends.macOS:Keyring",),
    "win32": ("keyring.backends.Windows:WinVaultKeyring",),
}
_UNIX_STORES: Final = (
    "keyring.backends.SecretService:Keyring",
    "keyring.backends.kwallet:DBusKeyring",
)
_LONGEST: Final = 1024
"""Far longer than the Hub's; the stores of some systems take little more."""


class BadTokenError(Exception):
    """What was entered is no access token; the text is one sentence for a person."""


class Tokens:
    """One token a host; thread-safe, and touches the store, so not for the window's thread.

    Args:
        store: Where tokens are kept; without, the system's own, found when it is first needed.

    Attributes:
        notice: Empty, or one sentence on why a token is kept for this session only.
    """

    def __init__(self, store: KeyringBackend | None = None) -> None:
        self._store = store
        self._looked = store is not None
        self._lock = threading.Lock()
        self._known: dict[str, str | None] = {}  # also that there is none
        self.notice = ""

    def token(self, host: str = "") -> str | None:
        """The token for a host, by default the Hub's; the environment's goes first."""
        with self._lock:
            if given := from_environment():
                return given
            host = host or hub.host()
            if host not in self._known:
                self._known[host] = self._read(host)
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
            store = self._found()
            if store is None:
                return False
            try:
                store.set_password(paths.APP, host, token)
            except Exception as error:  # of the system's libraries, of any kind
                log.note(error, "keeping a token")
                self.notice = _LOCKED
                return False
            self.notice = ""
            return True

    def forget(self, host: str = "") -> None:
        """Remove the token from memory and from the store."""
        with self._lock:
            host = host or hub.host()
            self._known[host] = None
            store = self._found()
            if store is None:
                return
            try:
                if may_hold(store, host) and store.get_password(paths.APP, host) is not None:
                    store.delete_password(paths.APP, host)
            except Exception as error:
                log.note(error, "forgetting a token")
                self.notice = Sentence(
                    "The system's password store did not let go of the token; this app does not "
                    "use it any more until its next start: unlock the store and remove it again."
                )

    def _read(self, host: str) -> str | None:
        store = self._found()
        if store is None:
            return None
        try:
            return store.get_password(paths.APP, host) or None if may_hold(store, host) else None
        except Exception as error:
            log.note(error, "reading a token")
            self.notice = _LOCKED
            return None

    def _found(self) -> KeyringBackend | None:
        if not self._looked:
            self._looked = True
            self._store = system_store()
        if self._store is None:
            self.notice = _NONE
        return self._store


_NONE: Final = Sentence(
    "This system has no password store that the app can use, so an access token is kept until the "
    "app ends: enter it again then, or set HF_TOKEN."
)
_LOCKED: Final = Sentence(
    "The system's password store is locked or refused the app, so an access token is kept until "
    "the app ends: unlock the store, then enter the token again."
)


def from_environment() -> str | None:
    """The token that the person set for all programs of this kind; never changed here."""
    values = (os.environ.get(name, "").strip() for name in TOKENS)
    return next((value for value in values if value), None)


def may_hold(store: KeyringBackend, host: str) -> bool:
    """Whether a store has a token for a host, as far as it says so without asking the person.

    To read from the Secret Service is to have a key ring made where there is none, and its
    password asked for, by a window that nobody called.
    """
    if type(store).__module__ != "keyring.backends.SecretService":
        return True
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        wanted = {"service": paths.APP, "username": host}
        return any(True for _ in secretstorage.search_items(bus, wanted))


def system_store() -> KeyringBackend | None:
    """The system's own store, by name: what `keyring` was configured to may be a plain file."""
    for name in _STORES.get(sys.platform, _UNIX_STORES):
        module, _, class_name = name.partition(":")
        try:
            made = getattr(importlib.import_module(module), class_name)
            if made.priority > 0:  # raises where the system lacks it
                store: KeyringBackend = made()
                return store
        except Exception:  # of the system's libraries, of any kind: it is not usable
            continue
    return None
