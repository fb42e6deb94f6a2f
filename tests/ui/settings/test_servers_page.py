"""The page of servers, on a real server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.remote.kept import Servers
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.settings.servers_page import ServersPage
from tests.remote.strange import Request, Say, Strange, head, strange


@pytest.fixture
def server() -> Iterator[Strange]:
    def answer(_: Request, say: Say, __: socket.socket) -> None:
        say(head(kind="application/json") + b'{"data": [{"id": "one"}, {"id": "two"}]}')

    with strange(answer) as made:
        yield made


@pytest.fixture
def page(home: Path, qtbot: QtBot) -> Iterator[ServersPage]:
    servers = ServerList()
    made = ServersPage(servers)
    all_of(made.pieces)
    qtbot.addWidget(made)
    yield made
    servers.close()


def test_a_server_is_added_asked_again_and_removed(
    page: ServersPage, server: Strange, qtbot: QtBot
) -> None:
    assert not page.add.isEnabled()
    page.address.setText(server.url)
    page.name.setText("work")
    page.add.click()
    assert not page.add.isEnabled()  # one at a time
    qtbot.waitUntil(lambda: page.names.count() == 1)
    assert page.names.item(0).text().startswith("work · 127.0.0.1:")
    assert "2 models" in page.names.item(0).text()
    assert (page.address.text(), page.problem.isHidden()) == ("", True)

    page.names.setCurrentRow(0)
    page.again.click()
    qtbot.waitUntil(lambda: len(server.requests) == 2 and page.names.count() == 1)
    qtbot.waitUntil(lambda: not page._busy)
    page.names.setCurrentRow(0)
    page.remove.click()
    qtbot.waitUntil(lambda: page.names.count() == 0)
    assert Servers().all() == []


def test_what_is_wrong_is_said_and_what_was_typed_stays(page: ServersPage, qtbot: QtBot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    for text, about in ((address, "cannot be reached"), ("ftp://x", "no address")):
        page.address.setText(text)
        page.key.setText("sesame")
        page.add.click()
        qtbot.waitUntil(lambda about=about: about in page.problem.text())
        assert page.address.text() == text
        assert page.key.text() == ""
    assert Servers().all() == []
