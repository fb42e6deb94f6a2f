"""A password store in memory, in place of the system's."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class Store(KeyringBackend):
    """A store that can be locked.

    Args:
        says: What its error says when it is.
    """

    priority = 1  # type: ignore[assignment]

    def __init__(self, says: str = "locked") -> None:
        super().__init__()
        self._says = says
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.reads = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.reads += 1
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.kept[service, username]

    def _check(self) -> None:
        if self.locked:
            raise RuntimeError(self._says)
