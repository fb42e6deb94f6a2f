"""A model at another address in the window: where words go, and what is asked before."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.remote.kept import Servers
from llama32_desktop.remote.server import ServedModel, Server
from llama32_desktop.settings import Settings, save_settings
from llama32_desktop.ui.conversation.answer_details import details
from llama32_desktop.ui.conversation.message_items import footer
from tests.remote.strange import END, Request, Say, Strange, event, head, said, strange
from tests.ui.driver import Driver
from tests.ui.test_hostile_names import NAMES, everywhere


@pytest.fixture
def server() -> Iterator[Strange]:
    def answer(_: Request, say: Say, __: socket.socket) -> None:
        usage = event(choices=[], usage={"prompt_tokens": 7, "completion_tokens": 2})
        say(head() + said("Well ") + said("met", "stop") + usage + END)

    with strange(answer) as made:
        yield made


@pytest.fixture
def away(home: Path, server: Strange, qtbot: QtBot) -> Iterator[Driver]:
    """A window whose model of the last time is at a server."""
    there = Server(
        name="work",
        kind="openai",
        address=f"{server.url}/v1",
        models=(ServedModel(name="big", context=4096, sees=False), ServedModel(name="other")),
    )
    Servers().put(there)
    save_settings(
        paths.settings_file(), Settings(model_path=there.ref("big").text, first_run_done=True)
    )
    driver = Driver(qtbot)
    driver.wait_ready()
    yield driver
    driver.close()


def host(server: Strange) -> str:
    return server.url.removeprefix("http://")


def test_nothing_leaves_before_it_was_chosen_in_this_conversation(
    away: Driver, server: Strange
) -> None:
    assert f"At {host(server)}" in away.window.model_bar.status.text()
    empty = away.pane.transcript.empty.findChildren(QLabel)
    assert any(f"answers at {host(server)}" in label.text() for label in empty)
    assert away.app.engine.child_pid is None  # no engine of this machine has begun
    send = f"Send to {host(server)}"
    away.send("A secret")
    away.until(lambda: send in away.notice_buttons)
    assert (server.requests, away.branch) == ([], [])
    assert away.pane.composer.text() == "A secret"

    away.click_notice(send)
    away.until(lambda: len(away.branch) == 2)
    away.wait_answered()
    assert away.branch[-1].content == "Well met"
    assert away.pane.composer.text() == ""
    assert [message["content"] for message in server.requests[0].body["messages"]] == ["A secret"]

    # In this conversation it was chosen; in the next it was not.
    assert away.ask("More").content == "Well met"
    away.app.chats.new_chat()
    away.send("Another secret")
    away.until(lambda: send in away.notice_buttons)
    assert len(server.requests) == 2
    assert away.app.chats.conversations[0].title == "A secret"  # no title was asked for


def test_what_was_taken_out_before_the_button_was_pressed_stays_here(
    away: Driver, server: Strange
) -> None:
    send = f"Send to {host(server)}"
    file = TextAttachment(name="pin.txt", text="1234")
    away.app.chats.chat.texts = (file,)
    away.send("Hello, my PIN is 1234")
    away.until(lambda: send in away.notice_buttons)
    away.app.chats.chat.texts = ()
    away.pane.composer.set_text("Hello")
    away.click_notice(send)
    away.until(lambda: len(away.branch) == 2)
    away.wait_answered()
    assert [message["content"] for message in server.requests[0].body["messages"]] == ["Hello"]
    assert away.pane.composer.text() == ""


def test_an_edited_message_that_is_changed_again_is_asked_about_again(
    away: Driver, server: Strange
) -> None:
    send = f"Send to {host(server)}"
    away.send("Hello")
    away.until(lambda: send in away.notice_buttons)
    away.click_notice(send)
    away.until(lambda: len(away.branch) == 2)
    away.wait_answered()
    chat = away.app.chats.chat
    chat.chosen.clear()
    chat.branch = [msgspec.structs.replace(message, answer=None) for message in chat.branch]
    view = away.pane.transcript.view(away.branch[0].id)
    view.start_editing()
    assert view.editor is not None
    view.editor.edit.setPlainText("My PIN is 1234")
    view.editor.accepted.emit("My PIN is 1234")
    away.until(lambda: send in away.notice_buttons)
    view = away.pane.transcript.view(away.branch[0].id)
    assert view.editor is not None
    view.editor.edit.setPlainText("Hello again")
    assert away.notice == ""
    assert len(server.requests) == 1


def test_an_answer_says_where_it_came_from(away: Driver, server: Strange) -> None:
    away.send("Hello")
    away.until(lambda: away.notice_buttons)
    away.click_notice(f"Send to {host(server)}")
    away.until(lambda: len(away.branch) == 2)
    away.wait_answered()
    assert f"left this machine, to {host(server)}" in footer(away.branch[-1])
    groups = dict(details(away.branch[-1]))
    assert ("Left this machine, to", host(server)) in groups["Model"]
    assert "Loading" not in groups
    away.until(lambda: "about" in away.pane.meter.text())


def test_the_picker_is_a_choice_in_the_conversation_that_is_shown(
    away: Driver, server: Strange
) -> None:
    picker = away.window.model_bar.picker
    index = next(i for i in range(picker.count()) if picker.itemText(i) == "other")
    picker.setCurrentIndex(index)
    picker.activated.emit(index)
    away.wait_ready()
    assert away.ask("Hello").content == "Well met"
    assert server.requests[0].body["model"] == "other"


def test_a_server_that_is_removed_gets_nothing_more(away: Driver, server: Strange) -> None:
    """Nor does another one of its name, in a conversation that went to the first."""
    send = f"Send to {host(server)}"
    away.send("Hello")
    away.until(lambda: away.notice_buttons)
    away.click_notice(send)
    away.until(lambda: len(away.branch) == 2)
    away.wait_answered()
    done: list[str] = []
    away.app.servers.remove("work", done.append, lambda error: done.append(str(error)))
    away.until(lambda: away.app.models.state.phase == "none")
    assert done == [""]
    away.send("More")
    away.wait_answered()
    assert len(server.requests) == 1

    there = Server(
        name="work",
        kind="openai",
        address="http://127.0.0.1:9/v1",
        models=(ServedModel(name="big", sees=False),),
    )
    Servers().put(there)
    away.app.models.refresh()
    away.until(lambda: any(model.server for model in away.app.models.models))
    away.app.models.choose(next(m for m in away.app.models.models if m.server))
    away.wait_ready()
    away.pane.composer.send()
    away.until(lambda: "Send to 127.0.0.1:9" in away.notice_buttons)


def test_what_a_server_calls_a_model_and_says_of_an_error_is_no_markup(
    home: Path, qtbot: QtBot
) -> None:
    name = NAMES[0]

    def answer(_: Request, say: Say, __: socket.socket) -> None:
        say(head() + event(error={"message": f"no {name}"}))

    with strange(answer) as server:
        there = Server(
            name=name,
            kind="openai",
            address=f"{server.url}/v1",
            models=(ServedModel(name=name, sees=False),),
        )
        Servers().put(there)
        save_settings(
            paths.settings_file(), Settings(model_path=there.ref(name).text, first_run_done=True)
        )
        driver = Driver(qtbot)
        driver.wait_ready()
        driver.app.settings_controller.show()
        driver.send("Hello")
        driver.until(lambda: driver.notice_buttons)
        assert everywhere() == []
        driver.click_notice(f"Send to {host(server)}")
        driver.until(lambda: len(driver.branch) == 2)
        driver.wait_answered()
        assert "nowhere" in driver.branch[-1].error
        assert everywhere() == []
        driver.close()
