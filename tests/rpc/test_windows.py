"""Two windows' pages of other machines: a process and files of their own each, on loopback."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.lending.peers import Peers
from llama32_desktop.paths import HOME_VARIABLE
from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.services.lending import Lending
from llama32_desktop.ui.settings.machines_page import MachinesPage
from tests.rpc.rig import Rig

PATIENCE_MS = 60_000


class Window:
    """One of both, as far as pairing goes.

    Attributes:
        home: All of its files.
    """

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        home.mkdir()
        self.home, self._monkeypatch = home, monkeypatch
        self.lending = Lending()
        self.page = MachinesPage(self.lending)
        all_of(self.page.pieces)
        self.page.set_value(Settings())
        self.page.show()

    def use(self) -> MachinesPage:
        """Its page; what is started and read from now on is its own."""
        self._monkeypatch.setenv(HOME_VARIABLE, str(self.home))
        return self.page

    @property
    def code(self) -> str:
        return self.page.pairing.code.text() if self.lending.pairing == "code" else ""


@pytest.fixture
def windows(
    rig: Rig, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Window, Window]]:
    monkeypatch.setenv("PYTHONPATH", rig.path())
    made = [Window(tmp_path / name, monkeypatch) for name in ("den", "attic")]
    for each in made:
        qtbot.addWidget(each.page)
    yield made[0], made[1]
    for each in made:
        each.lending.close()


def test_both_show_one_code_and_know_each_other_afterwards(
    qtbot: QtBot, windows: tuple[Window, Window]
) -> None:
    den, attic = windows
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    def meet() -> None:
        page = den.use()
        page.port.setValue(port)
        page.pair_here.click()
        qtbot.waitUntil(
            lambda: (den.lending.phase, den.lending.pairing) == ("on", "waits"), timeout=PATIENCE_MS
        )
        page = attic.use()
        page.address.setText(f"127.0.0.1:{port}")
        page.pair_there.click()
        qtbot.waitUntil(lambda: bool(den.code and attic.code), timeout=PATIENCE_MS)
        assert den.code == attic.code

    meet()  # somebody says that the codes differ: nobody is kept
    den.page.pairing.differs.click()
    for each in windows:
        qtbot.waitUntil(lambda each=each: each.page.problem.text() != "", timeout=PATIENCE_MS)
        each.use()
        assert not Peers().all("borrows") + Peers().all("lends")
    assert den.lending.phase == "off"  # it had begun to lend for that alone

    meet()
    attic.page.pairing.same.click()
    assert attic.lending.pairing == "said"
    den.page.pairing.same.click()
    for each in windows:
        qtbot.waitUntil(
            lambda each=each: each.page.status.text().startswith("Paired with"),
            timeout=PATIENCE_MS,
        )
    attic.use()
    (lends,) = Peers().all("lends")
    assert (lends.host, lends.port) == ("127.0.0.1", port) and lends.devices
    den.use()
    (borrows,) = Peers().all("borrows")
    assert borrows.certificate != lends.certificate
    assert den.lending.phase == "on" and attic.lending.phase == "off"
