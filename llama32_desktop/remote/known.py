"""The servers and their keys, for those who are made in the window's thread.

What reads files, speaks HTTP or knows the system's store is imported when it is first asked.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from llama32_desktop import paths
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from llama32_desktop.models.describe import InstalledModel
    from llama32_desktop.remote.keys import Keys
    from llama32_desktop.remote.server import Kind, Server


class Known:
    """Every method may wait for the disk, and some for the network: none is for a window's thread.

    Attributes:
        notice: Empty, or one sentence on a list or a key that could not be read or kept.
    """

    def __init__(self, keys: Keys | None = None) -> None:
        self._keys = keys
        self._lock = threading.Lock()
        self.notice = ""

    @property
    def keys(self) -> Keys:
        from llama32_desktop.remote.keys import Keys

        with self._lock:
            if self._keys is None:
                self._keys = Keys()
            return self._keys

    def servers(self) -> list[Server]:
        """Those that were added."""
        if not paths.servers_file().exists():
            return []
        from llama32_desktop.remote.kept import Servers

        kept = Servers()
        servers = kept.all()
        self.notice = kept.notice
        return servers

    def models(self) -> list[InstalledModel]:
        """The models of all servers, as they told of them last."""
        servers = self.servers()
        if not servers:
            return []
        from llama32_desktop.remote.listing import as_installed

        return [as_installed(server, model) for server in servers for model in server.models]

    def find(self, name: str) -> Server | None:
        """The server of that name."""
        return next((server for server in self.servers() if server.name == name), None)

    def key(self, server: Server) -> str:
        """Its key; empty where it has none."""
        return self.keys.key(server)

    def add(self, address: str, kind: Kind | None = None, name: str = "", key: str = "") -> Server:
        """Ask a server which models it has, then keep it, and its key in the system's store.

        Args:
            kind, name: As in `listing.server_at`.

        Raises:
            AddressError: that is no address, no name, no key, or another server has the name.
            RemoteError: it does not answer.
            OSError: it cannot be kept.
        """
        from llama32_desktop.remote.kept import Servers
        from llama32_desktop.remote.keys import checked_key
        from llama32_desktop.remote.listing import refreshed, server_at
        from llama32_desktop.remote.server import AddressError

        server = server_at(address, kind, name)
        kept = Servers()
        other = kept.find(server.name)
        if other is not None and other.origin != server.origin:
            raise AddressError(
                Sentence(
                    "There is a server “{0}” at {1} already, so none was added: give this one "
                    "another name.",
                    server.name,
                    other.host,
                )
            )
        key = checked_key(key) if key.strip() else ""
        server = refreshed(server, key or self.key(server))
        kept.put(server)
        if key and not self.keys.keep(server, key):
            self.notice = self.keys.notice
        return server

    def refresh(self, name: str) -> Server | None:
        """Ask a server again which models it has; `None` where there is none of that name.

        Raises:
            RemoteError, OSError: as `add`.
        """
        from llama32_desktop.remote.kept import Servers
        from llama32_desktop.remote.listing import refreshed

        server = self.find(name)
        if server is None:
            return None
        server = refreshed(server, self.key(server))
        Servers().put(server)
        return server

    def remove(self, name: str) -> None:
        """Forget a server, and its key where no other server has its origin.

        Raises:
            OSError: the list cannot be written.
        """
        from llama32_desktop.remote.kept import Servers

        kept = Servers()
        gone = kept.remove(name)
        if gone is None or any(server.origin == gone.origin for server in kept.all()):
            return
        if not self.keys.forget(gone):
            self.notice = self.keys.notice
