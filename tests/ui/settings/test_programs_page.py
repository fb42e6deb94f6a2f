"""The switch of the server for other programs, with the real server in its process."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import httpx2 as httpx
import openai
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from llama32_desktop import password_store
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.own_addresses import own_addresses
from llama32_desktop.server.window.frames import Answered, Started
from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.services import program_server
from llama32_desktop.ui.services.program_server import ProgramServer, Reach
from llama32_desktop.ui.services.workload import Workload
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.programs_page import ProgramsPage
from tests.certificates import make_certificate
from tests.ui.driver import Driver

PATIENCE_MS = 120_000


@pytest.fixture
def server(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProgramServer]:
    monkeypatch.setattr(password_store, "system_store", lambda: None)
    parent = QObject()
    with EnginePool() as engines:
        made = ProgramServer(engines, Workload(parent), parent)
        yield made
        made.close()


def ask(server: ProgramServer, token: str, way: str = "/v1/models") -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}", "User-Agent": "a <b>program</b>/1"}
    return httpx.get(server.address + way, headers=headers, timeout=60)


def test_it_is_off_until_it_is_started_and_answers_who_has_the_token(
    qtbot: QtBot, server: ProgramServer, smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ProgramsPage(server)
    all_of(page.pieces)
    qtbot.addWidget(page)
    page.set_value(Settings())
    assert server.phase == "off" and page.state.text() == "Off" and not page.with_app.isChecked()
    assert page.value() == {
        "serve_programs": False,
        "server_network": False,
        "server_certificate": "",
        "server_key": "",
        "server_port": 11435,
    }
    assert not page.token.text() and page.copy_address.isHidden()

    # Where the person allows it other computers reach it too, and are named.
    page.network.setChecked(True)
    page.port.setMinimum(0)
    page.port.setValue(0)
    page.switch.click()
    assert page.state.text() == "Starting …"
    qtbot.waitUntil(lambda: server.phase == "on", timeout=PATIENCE_MS)
    assert server.hosts == (tuple(own_addresses()) or ("0.0.0.0",))
    assert all(each in page.state.text() for each in server.addresses)
    for address in server.addresses:
        assert httpx.get(address, timeout=60).status_code == 401
    assert ask(server, server.token).status_code == 200
    server._count(Answered("192.0.2.9", "llm/1", "GET /v1/models", 200, 0.1))
    assert "llm/1 at 192.0.2.9 (requests: 1)" in page.programs.text().splitlines()
    # This one is not named by its address in the network.
    qtbot.waitUntil(lambda: "program</b>/1 (requests:" in page.programs.text(), timeout=PATIENCE_MS)

    # One that listens to a network says so where there is none yet, and which it is later.
    where = page.state.text()
    for found, said in ([], "0.0.0.0"), (["192.0.2.7"], "192.0.2.7"), (own_addresses(), ""):
        monkeypatch.setattr(program_server, "own_addresses", partial(list, found))
        page.show()
        qtbot.waitUntil(lambda: server._background.idle, timeout=PATIENCE_MS)
        assert page.state.text() == (f"Listening at http://{said}:{server.port}" if said else where)
        page.hide()

    # Who calls itself many names hides nobody else.
    for name in map(str, range(60)):
        server._count(Answered("192.0.2.66", name, "GET /v1/models", 200, 0.1))
    server._count(Answered("192.0.2.10", "llm/1", "GET /v1/models", 200, 0.1))
    assert len(server.programs) == 50
    assert {"", "192.0.2.9", "192.0.2.66", "192.0.2.10"} == {p.computer for p in server.programs}

    # Back to this computer alone, at once, with the same token, although no store has it.
    first, outside, port = page.token.text(), server.addresses, server.port
    server.reach(Reach())
    qtbot.waitUntil(lambda: server.phase == "on", timeout=PATIENCE_MS)
    assert (server.hosts, server.port, server.token) == (("127.0.0.1",), port, first)
    for address in outside:
        if "0.0.0.0" not in address:
            with pytest.raises(httpx.ConnectError):
                httpx.get(address, timeout=5)
    assert server.address in page.state.text() and page.switch.text() == "Stop"
    page.copy_token.click()
    assert QGuiApplication.clipboard().text() == first == server.token
    assert ask(server, first).json()["data"][0]["id"] == "starter"
    assert ask(server, "wrong").status_code == 401
    qtbot.waitUntil(lambda: page.programs.text() != "Nobody yet", timeout=PATIENCE_MS)
    # Who lacks the token is not listed: it is refused before anything of it is read.
    assert page.programs.text() == "a <b>program</b>/1 (requests: 1)"

    server.renew_token(port)
    qtbot.waitUntil(lambda: server.phase == "on", timeout=PATIENCE_MS)
    assert server.token != first and ask(server, first).status_code == 401
    assert ask(server, server.token).status_code == 200

    address = server.address
    page.switch.click()
    assert server.phase == "off" and page.state.text() == "Off"
    qtbot.waitUntil(lambda: server._background.idle, timeout=PATIENCE_MS)
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, timeout=5)


def test_a_real_program_is_said_while_it_is_answered_and_listed_then(
    qtbot: QtBot, server: ProgramServer, smollm2: Path
) -> None:
    page = ProgramsPage(server)
    all_of(page.pieces)
    qtbot.addWidget(page)
    workload = server._workload
    said: set[str] = set()
    workload.changed.connect(lambda: said.update(work.name for work in workload.works))
    server.start(0)
    qtbot.waitUntil(lambda: server.phase == "on", timeout=PATIENCE_MS)

    def ask_as_programs_do() -> str:
        with openai.OpenAI(
            base_url=server.address + "/v1", api_key=server.token, max_retries=0
        ) as client:
            stream = client.chat.completions.create(
                model="starter",
                messages=[{"role": "user", "content": "Name a colour."}],
                max_tokens=8,
                stream=True,
            )
            pieces = [piece.choices[0].delta.content for piece in stream if piece.choices]
        return "".join(piece or "" for piece in pieces)

    with ThreadPoolExecutor(1) as beside:
        answer = beside.submit(ask_as_programs_do)
        qtbot.waitUntil(answer.done, timeout=PATIENCE_MS)
    assert answer.result().strip()
    assert said == {"Answering another program"}
    qtbot.waitUntil(lambda: not workload.works, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.programs.text() != "Nobody yet", timeout=PATIENCE_MS)
    assert page.programs.text() == f"OpenAI/Python {openai.__version__} (requests: 1)"


def test_to_the_network_it_speaks_tls_where_it_is_given_a_certificate(
    qtbot: QtBot, server: ProgramServer, tmp_path: Path
) -> None:
    page = ProgramsPage(server)
    all_of(page.pieces)
    qtbot.addWidget(page)
    certificate, key = make_certificate(tmp_path, ("localhost", "box.example.org"))
    saved = Settings(server_network=True, server_certificate=str(certificate), server_key=str(key))
    page.set_value(Settings())
    assert not page.tls.certificate.button.isEnabled()
    page.set_value(saved)
    assert page.tls.certificate.button.isEnabled()
    assert page.value()["server_certificate"] == str(certificate)
    assert page.value()["server_key"] == str(key)
    assert Reach.of(saved) == Reach(True, str(certificate), str(key))
    assert Reach.of(Settings(server_certificate=str(certificate))) == Reach()
    page.port.setMinimum(0)
    page.port.setValue(0)

    # Without the key it does not start, least of all without TLS.
    page.tls.key.set_path("")
    page.switch.click()
    qtbot.waitUntil(lambda: "go together" in page.problem.text(), timeout=PATIENCE_MS)
    assert server.phase == "off" and page.state.text() == "Off"

    page.tls.key.set_path(str(key))
    page.switch.click()
    qtbot.waitUntil(lambda: server.phase == "on", timeout=PATIENCE_MS)
    assert not page.problem.text()
    assert server.hosts == ("localhost", "box.example.org")
    assert f"https://localhost:{server.port}\nhttps://box.example.org:" in page.state.text()
    trusted = ssl.create_default_context(cafile=str(certificate))
    headers = {"Authorization": f"Bearer {server.token}"}
    way = f"{server.address}/v1/models"
    assert httpx.get(way, headers=headers, verify=trusted, timeout=60).status_code == 200
    named = {**headers, "Host": "box.example.org"}
    assert httpx.get(way, headers=named, verify=trusted, timeout=60).status_code == 200
    with pytest.raises(httpx.TransportError):
        httpx.get(way.replace("https", "http"), headers=headers, timeout=60)
    # It goes by the certificate's names, whichever network this computer is in.
    server._take_addresses(["192.0.2.8"])
    assert server.hosts == ("localhost", "box.example.org") and server._is_own("192.0.2.8")
    child = server._child
    assert child is not None
    server._hear(child, Started(1, ("192.0.2.8",), ("192.0.2.8", "192.0.2.9"), named=True))
    server._take_addresses(["192.0.2.8", "192.0.2.9"])
    assert server.hosts == ("192.0.2.8",), "the certificate is not for the other address"


def test_a_port_that_is_taken_is_said(qtbot: QtBot, server: ProgramServer) -> None:
    said: list[str] = []
    server.problem.connect(said.append)
    with socket.create_server(("127.0.0.1", 0)) as other:
        server.start(other.getsockname()[1])
        qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert "cannot listen" in said[0] and server.phase == "off"


def test_one_that_ends_by_itself_is_told_of(qtbot: QtBot, server: ProgramServer) -> None:
    said: list[str] = []
    server.problem.connect(said.append)
    server.start(0)
    qtbot.waitUntil(lambda: server.phase == "on", timeout=PATIENCE_MS)
    assert server._child is not None
    server._child._child.kill()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert "ended by itself" in said[0] and server.phase == "off"


def test_the_window_has_it_and_starts_nothing_by_itself(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.app.settings_controller.show()
    dialog = ready.window.findChild(SettingsDialog)
    assert dialog is not None and dialog.has(ProgramsPage)
    assert ready.app.program_server.phase == "off"
    dialog.form(ProgramsPage).with_app.setChecked(True)
    dialog._save()
    assert ready.app.settings.value.serve_programs
    assert ready.app.program_server.phase == "off"  # it is for the next start

    # Whether others reach it holds when it is saved, and is opened by nothing else.
    reached: list[bool] = []
    monkeypatch.setattr(
        ready.app.program_server, "reach", lambda reach: reached.append(reach.network)
    )
    for allowed in True, False:
        ready.app.settings_controller.show()
        dialog = ready.window.findChildren(SettingsDialog)[-1]
        dialog.form(ProgramsPage).network.setChecked(allowed)
        dialog._save()
        ready.app.settings_controller.apply()
        assert reached == ([True] if allowed else [True, False, False])
