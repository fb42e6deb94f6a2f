"""The empty page of the real window, with ways to begin."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from llama32_desktop.engine.protocol import Abilities
from llama32_desktop.presets import blanks_of
from llama32_desktop.ui.chat.starters import starters
from llama32_desktop.ui.chat.transcript import Transcript
from tests.ui.driver import Driver, stored


def offered(driver: Driver) -> dict[str, QPushButton]:
    buttons = driver.pane.transcript.empty.buttons
    return {button.text(): button for button in buttons if button.isVisible()}


def test_a_model_is_offered_what_it_is_up_to(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [starter.name for starter in starters(sees=False, small=True)]
    assert list(offered(ready)) == names and len(names) == 4
    assert not [name for name in names if "document" in name or "picture" in name]
    models = ready.app.models
    assert models.loaded is not None
    empty = ready.pane.transcript.empty
    assert "nothing that you write leaves it" in empty.accessibleDescription()
    attic = msgspec.structs.replace(models.loaded.settings, machine="attic <b>")
    lent = msgspec.structs.replace(models.loaded, settings=attic)
    with monkeypatch.context() as patch:
        patch.setattr(models, "_state", replace(models.state, loaded=lent))
        ready.app.status.show_empty()
        said = empty.accessibleDescription()
        assert "on “attic <b>”, with which it is paired" in said and "leaves it" not in said
        unanswering = msgspec.structs.replace(lent, abilities=Abilities(converses=False))
        patch.setattr(models, "_state", replace(models.state, loaded=unanswering))
        ready.app.status.show_empty()
        said = empty.accessibleDescription()
        assert "goes on with" in said and "“attic <b>”" in said
    base = msgspec.structs.replace(models.loaded, abilities=Abilities(converses=False))
    monkeypatch.setattr(models, "_state", replace(models.state, loaded=base))
    ready.app.status.show_empty()
    assert not offered(ready)
    assert "goes on with" in empty.accessibleDescription()
    monkeypatch.setattr(models, "_state", replace(models.state, phase="loading", loaded=None))
    ready.app.status.show_empty()
    assert "goes on with" in empty.accessibleDescription(), "nor while it is loaded again"


@pytest.mark.parametrize("sees", [False, True])
@pytest.mark.parametrize("small", [False, True])
def test_each_puts_blanks_or_chooses_files(sees: bool, small: bool) -> None:
    offers = starters(sees=sees, small=small)
    assert len({starter.name for starter in offers}) == 4
    for starter in offers:
        assert bool(blanks_of(starter.message)) != starter.name.endswith("…")
    assert ("Read a picture…" in [starter.name for starter in offers]) == sees


def test_a_click_writes_the_message_and_sends_nothing(ready: Driver) -> None:
    composer = ready.pane.composer
    ready.click(offered(ready)["Explain something"])
    assert composer.text() == "Explain {{topic}} in simple words, with an example."
    assert composer.edit.hasFocus() and composer.edit.textCursor().selectedText() == "{{topic}}"
    ready.qtbot.keyClick(composer.edit, Qt.Key.Key_Return)  # a blank is open
    assert not ready.branch and ready.app.is_idle()
    ready.type("tides")
    assert composer.text() == "Explain tides in simple words, with an example."
    assert stored("SELECT count(*) FROM message") == [(0,)]
    ready.qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    ready.until(lambda: ready.branch)
    assert not offered(ready)
    ready.wait_answered()


def test_nothing_that_was_written_is_lost(ready: Driver) -> None:
    ready.type("the moon")
    ready.click(offered(ready)["Explain something"])
    assert ready.pane.composer.text() == "Explain the moon in simple words, with an example."
    ready.click(offered(ready)["Collect ideas"])
    assert ready.pane.composer.text() == "Give me five ideas for the moon."
    ready.type(" landing")
    written = ready.pane.composer.text()
    ready.click(offered(ready)["Write an e-mail"])
    assert written in ready.pane.composer.text()
    ready.pane.composer.edit.undo()
    assert ready.pane.composer.text() == written


def test_what_is_no_room_for_is_left_out(transcript: Transcript) -> None:
    empty = transcript.empty
    empty.set_text("Ask", "anything", "and so on")
    empty.set_starters(starters(sees=False, small=False))
    for height in range(400, 40, -20):
        transcript.resize(500, height)
        shown = [b for b in empty.buttons if b.isVisible()]
        assert all(
            empty.rect().contains(b.geometry().translated(b.parentWidget().pos())) for b in shown
        )
        assert all(b.height() >= b.sizeHint().height() for b in shown)
        assert len(shown) in (0, 4)
        if height == 400:
            assert shown
    assert not shown


def test_what_another_page_covers_takes_no_focus(transcript: Transcript) -> None:
    transcript.empty.set_starters(starters(sees=False, small=True))
    assert all(b.isVisible() for b in transcript.empty.buttons)
    transcript.cover(True)
    assert not [b for b in transcript.empty.buttons if b.isVisible()]
    transcript.cover(False)
    assert all(b.isVisible() for b in transcript.empty.buttons)
