"""The server's token: shown once, and kept as what checks it, in the system's own store."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop import log, paths
from llama32_desktop.downloads.tokens import may_hold, system_store
from llama32_desktop.server.token_digest import digest_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VARIABLE: Final = "LLAMA32_DESKTOP_SERVER_TOKEN"
"""The environment's goes before the kept one, and is kept nowhere."""
_USER: Final = "server"


@dataclass(frozen=True, slots=True)
class Token:
    """What requests are held against.

    Attributes:
        digest: As `digest_of` has it.
        shown: The token itself where it is new: it is to be shown now, and never again.
        kept: Whether it holds at the next start too.
        unread: Whether the store could not be read: a former token in it does not hold now.
    """

    digest: str
    shown: str = ""
    kept: bool = True
    unread: bool = False


def server_token(*, renew: bool = False, store: KeyringBackend | None = None) -> Token:
    """The token that was kept, or a new one where there is none; may wait for the system's store.

    Args:
        renew: Make a new one in any case; the former holds no more.
        store: Without, the system's own.
    """
    given = os.environ.get(VARIABLE, "").strip()
    if given and not renew:
        return Token(digest_of(given))
    store = store or system_store()
    digest = "" if renew or store is None else _read(store)
    if digest:
        return Token(digest)
    token = secrets.token_urlsafe(32)
    if digest is None:  # one may be in it, which programs have and nothing could bring back
        return Token(digest_of(token), token, kept=False, unread=True)
    return Token(digest_of(token), token, store is not None and _keep(store, digest_of(token)))


def _read(store: KeyringBackend) -> str | None:
    """What is kept, empty where nothing is; `None` where the store could not be read."""
    try:
        found = store.get_password(paths.APP, _USER) if may_hold(store, _USER) else ""
    except Exception as error:  # of the system's libraries, of any kind
        log.note(error, "reading the server's token")
        return None
    return found or ""


def _keep(store: KeyringBackend, digest: str) -> bool:
    try:
        store.set_password(paths.APP, _USER, digest)
    except Exception as error:  # of the system's libraries, of any kind
        log.note(error, "keeping the server's token")
        return False
    return True
