"""What is known of machines that lend their devices, for verdicts: as they were when they last did.

To ask one would take its devices from whoever has them.
"""

from __future__ import annotations

from collections.abc import Mapping

from llama32_desktop.engine.device import Device
from llama32_desktop.engine.lent import LentDevice
from llama32_desktop.lending.peers import Peer, Peers
from llama32_desktop.models.bandwidth import gpu_bandwidth
from llama32_desktop.models.hardware import OtherMachine


def other_machines(peers: Peers | None = None) -> Mapping[str, OtherMachine | None]:
    """Those that are paired, by their names; `None` for one that has lent nothing yet."""
    found = (peers or Peers()).all("lends")
    return {peer.name: _described(peer) if peer.devices else None for peer in found}


def _described(peer: Peer) -> OtherMachine:
    return OtherMachine(
        name=peer.name,
        devices=tuple(_device(peer.name, each) for each in peer.devices),
        bandwidths=tuple(
            each.bandwidth or gpu_bandwidth(each.description) or None for each in peer.devices
        ),
    )


def _device(machine: str, lent: LentDevice) -> Device:
    """As an engine that has it will describe it."""
    return Device(
        name=lent.backend,
        description=lent.description,
        backend=f"{lent.backend}, {machine}",
        kind="gpu",
        memory_free=lent.memory_free,
        memory_total=lent.memory_total,
        machine=machine,
        computes_slowly=lent.kind == "cpu",
    )
