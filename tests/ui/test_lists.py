"""The list of conversations and the picker of models."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored


def fill() -> None:
    store = open_store(paths.database_file()).store
    for title in ("First", "Second", "T" * 300):
        conversation = store.create_conversation(title)
        store.add_message(conversation.id, None, "user", f"Hello from {title[:10]}")
    store.close()


def test_a_title_is_edited_in_the_list(open_window: Opener) -> None:
    fill()
    driver = open_window()
    driver.until(lambda: len(driver.titles) == 3)
    view = driver.window.conversations.view
    view.setFocus()
    view.setCurrentIndex(driver.index_of("Second"))
    driver.qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None and editor.text() == "Second"
    driver.app.chats.refresh_list()
    driver.until(lambda: driver.app.background.idle)
    assert view.findChild(QLineEdit) is editor, "news do not take the field away"
    editor.setText("Renamed")
    driver.qtbot.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: "Renamed" in driver.titles)
    assert stored("SELECT title FROM conversation ORDER BY id")[1] == ("Renamed",)


def test_the_picker_lists_models_and_remembers_the_choice(
    open_window: Opener, smollm2: Path
) -> None:
    copy = paths.models_folder() / "copied.gguf"
    copy.write_bytes(smollm2.read_bytes())
    driver = open_window()
    driver.wait_ready()
    picker = driver.window.model_bar.picker
    assert picker.count() == 5, "two models, a line, the ways to others"
    assert [picker.itemText(n) for n in (3, 4)] == ["Choose a GGUF file…", "Download models…"]
    assert picker.currentText() == "SmolLM2 135M (starter)"
    chosen = next(m for m in driver.app.models.models if m.path == str(copy))
    picker.activated.emit(driver.app.models.models.index(chosen))
    driver.until(lambda: driver.app.models.ref == ModelRef(str(copy)))
    driver.wait_ready()
    driver.app.models.set_settings(
        driver.app.models.ref, driver.app.models.settings, Sampling(max_tokens=8)
    )
    answer = driver.ask("Hello")
    assert answer.answer is not None and answer.answer.model_path == str(copy)
    driver.close()
    again: Driver = Driver(driver.qtbot)
    try:
        again.wait_ready()
        assert again.app.models.ref == ModelRef(str(copy))
    finally:
        again.close()
