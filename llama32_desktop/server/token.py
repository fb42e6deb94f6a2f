"""The server's token: shown once, and kept as what checks it, in the system's own store."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.password_store import Secrets
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
    kept = Secrets("the server's token", store=store)
    digest = "" if renew else kept.read(_USER)
    if digest:
        return Token(digest)
    token = secrets.token_urlsafe(32)
    if digest is None:  # one may be in it, which programs have and nothing could bring back
        return Token(digest_of(token), token, kept=False, unread=True)
    return Token(digest_of(token), token, kept.keep(_USER, digest_of(token)))
