"""The store of access tokens, for those who are made in the window's thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from llama32_desktop.downloads.tokens import Tokens


class TokenStore:
    """The same as `downloads.tokens.Tokens`, imported when first asked: that takes its time.

    Every method may wait for the system's store, so none is for the window's thread.
    """

    def __init__(self) -> None:
        self._tokens: Tokens | None = None
        self._lock = threading.Lock()

    def token(self) -> str | None:
        """The Hub's, where there is one."""
        return self._found().token()

    def keep(self, token: str) -> bool:
        """As `Tokens.keep`; raises its `BadTokenError`."""
        return self._found().keep(token)

    def forget(self) -> None:
        self._found().forget()

    def state(self) -> tuple[bool, bool, str]:
        """Whether there is a token, whether the environment gives it, and `Tokens.notice`."""
        from llama32_desktop.downloads.tokens import from_environment

        tokens = self._found()
        return tokens.token() is not None, from_environment() is not None, tokens.notice

    def _found(self) -> Tokens:
        from llama32_desktop.downloads.tokens import Tokens

        with self._lock:
            if self._tokens is None:
                self._tokens = Tokens()
            return self._tokens
