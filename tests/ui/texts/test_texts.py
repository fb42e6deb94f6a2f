"""Text files and long pastes that go with a message, as a person adds them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored


def names(driver: Driver) -> list[str]:
    return [chip.attachment.name for chip in driver.pane.composer.texts.chips]


def test_dropped_texts_are_sent_kept_and_shown(ready: Driver, tmp_path: Path) -> None:
    for name in ("one.md", "two.py"):
        (tmp_path / name).write_text(f"The content of {name}.")
    assert ready.drop_files(tmp_path / "one.md", tmp_path / "two.py")
    ready.until(lambda: names(ready) == ["one.md", "two.py"])
    ready.click(ready.pane.composer.texts.removers[1])
    assert names(ready) == ["one.md"]
    (tmp_path / "one.md").unlink()  # it was read
    ready.ask("What does it say?")
    question = ready.branch[0]
    assert [(t.name, t.text) for t in question.texts] == [("one.md", "The content of one.md.")]
    assert names(ready) == []
    chips = ready.pane.transcript.view(question.id)._chips
    assert chips is not None and chips.isVisible()
    viewer = ready.app.texts.open(chips.chips[0].attachment)
    assert viewer.edit.toPlainText() == "The content of one.md."
    answer = ready.branch[1].answer
    assert answer is not None and answer.timings is not None
    assert answer.timings.prompt_tokens > 30, "the model has read it"


def test_a_text_is_sent_without_a_question(ready: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Only this.")
    ready.drop_files(tmp_path / "a.txt")
    ready.until(lambda: names(ready))
    ready.click(ready.pane.composer.button)
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    assert ready.titles == ["a.txt"]


def test_a_long_paste_is_a_file_and_a_short_one_text(ready: Driver) -> None:
    edit = ready.pane.composer.edit
    QGuiApplication.clipboard().setText("short")
    edit.paste()
    QGuiApplication.clipboard().setText("line\n" * 100)
    edit.paste()
    QGuiApplication.clipboard().setText("word " * 1000)
    edit.paste()
    assert edit.toPlainText() == "short"
    assert names(ready) == ["Pasted text", "Pasted text 2"]


def test_what_cannot_be_read_is_refused_with_a_sentence(ready: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\0\1\2" * 100)
    (tmp_path / "b.txt").write_bytes(b"")
    ready.drop_files(tmp_path / "b.txt")
    ready.until(lambda: "is empty" in ready.notice)
    ready.drop_files(tmp_path / "a.bin")
    ready.until(lambda: "a.bin" in ready.notice)
    assert names(ready) == []


def test_texts_are_part_of_the_draft_and_counted(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window()
    driver.wait_ready()
    (tmp_path / "a.txt").write_text("word " * 100)
    driver.drop_files(tmp_path / "a.txt")
    driver.until(lambda: stored("SELECT 1 FROM draft WHERE texts != '[]'"))
    driver.until(driver.app.is_idle)
    driver.until(lambda: "+" in driver.pane.meter.text())
    driver.close()
    again = open_window()
    again.until(lambda: names(again) == ["a.txt"])
    again.close()
