"""Forgets a machine, with what it sent."""

from __future__ import annotations

import shutil

from llama32_desktop import paths
from llama32_desktop.lending.peers import Peers, Role


def removed(role: Role, name: str) -> bool:
    """Whether there was one of that name.

    Raises:
        OSError: the list cannot be written; the machine is still in it.
    """
    peers = Peers()
    peer = peers.find(role, name)
    if peer is None or not peers.remove(role, name):
        return False
    if role == "borrows":
        shutil.rmtree(paths.lent_weights_folder() / peer.fingerprint[:32], ignore_errors=True)
    return True
