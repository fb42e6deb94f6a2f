"""The windows say what the model is busy with and what waits, and stop it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def test_pages_are_listed_at_once_and_the_model_is_busy(
    open_window: Opener, tmp_path: Path
) -> None:
    driver = open_window(max_tokens=4000)
    driver.wait_ready()
    window = driver.open_documents("pages")
    page, load, bar = window.pages, driver.app.workload, driver.window.model_bar
    assert window.focusWidget() is page.question, "what is typed next is the question"
    assert not page.ask_button.isEnabled() and page.ask_button.toolTip() == "Add files first"
    for number in range(3):
        (tmp_path / f"{number}.md").write_text(f"Note {number} is about boats and lanterns.\n")
    page.add([str(tmp_path / f"{number}.md") for number in range(3)])
    assert page.ask_button.accessibleDescription() == "Type a question first"
    driver.qtbot.keyClicks(page.question, "What is it about?")
    assert page.ask_button.isEnabled() and page.ask_button.toolTip() == ""
    assert window.busy.isHidden() and bar.status.text().startswith("Ready")
    driver.click(page.ask_button)
    driver.until(lambda: page.list.count() == 3 and "asking" in page.list.item(0).text())
    assert [page.list.item(row).text().split("\n")[1] for row in (1, 2)] == ["waiting"] * 2
    assert [work.name for work in load.works] == ["Asking each page"]
    assert window.busy.label.text() == "Busy: Asking each page"
    assert bar.status.text() == "Busy: Asking each page" and bar.button.text() == "Stop"
    assert window.busy.stop.isHidden(), "the page has its own"
    window.show_page("summary")
    assert window.busy.stop.isVisible(), "this page has none of it"
    window.show_page("pages")
    assert window.busy.stop.isHidden()
    driver.send("Write a long story about the moon")
    driver.wait_for_text()
    assert window.busy.label.text() == "Busy: Answering · Waits: Asking each page"
    assert window.busy.stop.isHidden(), "the composer stops an answer"
    assert bar.status.toolTip() == "Waits: Asking each page"
    driver.app.chats.stop()
    driver.until(lambda: len(load.works) == 1)
    bar.button.setFocus(Qt.FocusReason.TabFocusReason)
    bar.button.click()
    driver.until(lambda: not page._running)
    assert load.works == () and window.busy.isHidden()
    assert bar.status.text().startswith("Ready") and bar.button.isHidden()
    assert "not asked" in page.list.item(2).text()


def test_buttons_that_cannot_act_say_why(ready: Driver, tmp_path: Path) -> None:
    window = ready.open_documents("summary")
    summary, ask = window.summary, window.ask
    assert summary.home is summary.empty.button
    reasons = {
        summary.start_button: "Add notes first",
        summary.save_button: "There is no summary yet",
        summary.sources.remove: "Select a note first",
        ask.ask_button: "Add documents first",
        ask.remove_button: "Add documents first",
    }
    for button, reason in reasons.items():
        assert not button.isEnabled()
        assert button.toolTip() == button.accessibleDescription() == reason
    (tmp_path / "a.md").write_text("A note.\n")
    summary.add([str(tmp_path / "a.md")])
    assert summary.home is summary.start_button
    assert summary.start_button.isEnabled() and summary.start_button.toolTip() == ""
    summary.sources.list.setCurrentRow(0)
    assert summary.sources.remove.isEnabled()
