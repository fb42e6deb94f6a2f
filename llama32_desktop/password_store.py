"""What is secret, in the system's own password store and nowhere else.

It is never written to a file, an argument, a log or an error.
"""

from __future__ import annotations

import importlib
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final, NamedTuple

from llama32_desktop import log, paths

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


class Notices(NamedTuple):
    """What a person is told of secrets of one kind; each is a sentence.

    Attributes:
        no_store: The system has no store that the app can use.
        locked: It is locked or refused the app.
        not_forgotten: It did not let go of a secret.
    """

    no_store: str = ""
    locked: str = ""
    not_forgotten: str = ""


class Secrets:
    """Secrets of one kind, by user as stores call it; for one thread at a time, and may wait for
    the store, so not for the window's thread.

    Args:
        what: Their kind, for the log.
        notices: Of that kind.
        store: Where they are; without, the system's own, found when it is first needed.

    Attributes:
        notice: Empty, or one sentence on what the store did not do.
    """

    def __init__(
        self, what: str, notices: Notices | None = None, store: KeyringBackend | None = None
    ) -> None:
        self._what = what
        self._notices = notices or Notices()
        self._store = store
        self._looked = store is not None
        self.notice = ""

    def read(self, user: str) -> str | None:
        """What the store has, empty where that is nothing; `None` where it could not be read."""
        store = self._found()
        if store is None:
            return ""
        try:
            return (store.get_password(paths.APP, user) or "") if may_hold(store, user) else ""
        except Exception as error:  # of the system's libraries, of any kind
            log.note(error, f"reading {self._what}")
            self.notice = self._notices.locked
            return None

    def keep(self, user: str, secret: str) -> bool:
        """Put a secret into the store; whether it is there."""
        store = self._found()
        if store is None:
            return False
        try:
            store.set_password(paths.APP, user, secret)
        except Exception as error:  # of the system's libraries, of any kind
            log.note(error, f"keeping {self._what}")
            self.notice = self._notices.locked
            return False
        self.notice = ""
        return True

    def forget(self, user: str) -> bool:
        """Remove a secret from the store; whether that let go of it."""
        store = self._found()
        if store is None:
            return True
        try:
            if may_hold(store, user) and store.get_password(paths.APP, user) is not None:
                store.delete_password(paths.APP, user)
        except Exception as error:  # of the system's libraries, of any kind
            log.note(error, f"forgetting {self._what}")
            self.notice = self._notices.not_forgotten
            return False
        return True

    def _found(self) -> KeyringBackend | None:
        if not self._looked:
            self._looked = True
            self._store = system_store()
        if self._store is None:
            self.notice = self._notices.no_store
        return self._store


def may_hold(store: KeyringBackend, user: str) -> bool:
    """Whether a store has a secret for a user, as far as it says so without asking the person.

    To read from the Secret Service is to have a key ring made where there is none, and its
    password asked for, by a window that nobody called.
    """
    if type(store).__module__ != "keyring.backends.SecretService":
        return True
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        wanted = {"service": paths.APP, "username": user}
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
