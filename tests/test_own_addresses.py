"""Under which addresses others reach this machine."""

from __future__ import annotations

import socket
from types import SimpleNamespace

import psutil
import pytest

from llama32_desktop import own_addresses


def _shown(monkeypatch: pytest.MonkeyPatch, outward: str | None) -> list[str]:
    """The addresses of a machine with these cards, which reaches elsewhere by that address."""
    cards = {
        "lo": "127.0.0.1",
        "docker0": "172.17.0.1",
        "vmnet8": "192.168.56.1",
        "eth0": "192.168.1.20",
        "eth1": "192.168.2.30",
    }
    addresses = {
        name: [SimpleNamespace(family=socket.AF_INET, address=each)] for name, each in cards.items()
    }
    states = {name: SimpleNamespace(isup=name != "eth1") for name in cards}
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: addresses)
    monkeypatch.setattr(psutil, "net_if_stats", lambda: states)

    class Socket:
        def __init__(self, *_: object) -> None: ...

        def __enter__(self) -> Socket:
            return self

        def __exit__(self, *_: object) -> None: ...

        def connect(self, _: object) -> None:
            if outward is None:
                raise OSError("Network is unreachable")

        def getsockname(self) -> tuple[str, int]:
            return outward or "", 9

    monkeypatch.setattr(own_addresses.socket, "socket", Socket)
    return own_addresses.own_addresses()


def test_the_one_that_leads_elsewhere_stands_before_virtual_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert _shown(monkeypatch, "192.168.1.20") == ["192.168.1.20", "172.17.0.1", "192.168.56.1"]


@pytest.mark.parametrize("outward", [None, "10.8.0.2", "192.168.2.30"])
def test_without_such_a_way_all_stand_as_the_system_has_them(
    monkeypatch: pytest.MonkeyPatch, outward: str | None
) -> None:
    assert _shown(monkeypatch, outward) == ["172.17.0.1", "192.168.56.1", "192.168.1.20"]
