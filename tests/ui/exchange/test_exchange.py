"""Export, import, backup and restore from the File menu."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QMessageBox

from llama32_desktop import paths
from llama32_desktop.conversations.ratings import rate
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.training import Split
from llama32_desktop.ui.exchange.training_dialog import TrainingDialog
from llama32_desktop.ui.exchange.training_report import TrainingReportDialog
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    store = open_store(paths.database_file()).store
    for title in ("One", "Two"):
        number = store.create_conversation(title).id
        question = store.add_message(number, None, "user", f"Question of {title}")
        store.add_message(number, question.id, "assistant", f"# Answer\n\n- **{title}**\n" * 60)
    store.close()
    driver = open_window()
    driver.until(lambda: len(driver.titles) == 2)
    driver.until(driver.app.is_idle)
    return driver


def choose(driver: Driver, path: Path) -> None:
    """Take this file in the dialog that is open."""
    (dialog,) = driver.window.findChildren(QFileDialog)
    if dialog.fileMode() == QFileDialog.FileMode.ExistingFiles:
        dialog.filesSelected.emit([str(path)])
    else:
        dialog.fileSelected.emit(str(path))
    dialog.close()
    driver.until(lambda: not driver.window.findChildren(QFileDialog))


@pytest.mark.parametrize("ending", ["pdf", "md", "html", "json"])
def test_one_conversation_is_exported(driver: Driver, tmp_path: Path, ending: str) -> None:
    actions = driver.window.actions_
    assert not actions.export_one.isEnabled()
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    actions.export_one.trigger()
    target = tmp_path / f"one.{ending}"
    choose(driver, target)
    driver.until(lambda: "was exported" in driver.notice)
    data = target.read_bytes()
    if ending == "pdf":
        assert data.startswith(b"%PDF") and data.count(b"/Type /Page\n") >= 2
    else:
        assert b"Question of One" in data and b"Question of Two" not in data
    assert "Show in its folder" in driver.notice_buttons


def test_all_go_out_and_come_back_once(driver: Driver, tmp_path: Path) -> None:
    actions, target = driver.window.actions_, tmp_path / "all.json"
    actions.export_all.trigger()
    choose(driver, target)
    driver.until(lambda: "2 conversations were exported" in driver.notice)
    assert len(json.loads(target.read_bytes())["conversations"]) == 2
    driver.app.sidebar.delete(1)
    driver.until(lambda: driver.titles == ["Two"])
    actions.import_some.trigger()
    choose(driver, target)
    driver.until(lambda: "One conversation was imported. 1 were here" in driver.notice)
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])  # it is out of the trash
    actions.import_some.trigger()
    choose(driver, target)
    driver.until(lambda: "0 conversations were imported. 2 were here" in driver.notice)
    driver.app.storage.run(lambda store: store.delete(1))
    actions.import_some.trigger()
    choose(driver, target)
    driver.until(lambda: "One conversation was imported. 1 were here" in driver.notice)
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])


def test_what_cannot_be_imported_is_said(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{")
    driver.app.exchange.import_from([str(tmp_path / "x.json")])
    driver.until(lambda: "is damaged" in driver.notice)


def test_a_backup_is_made_and_restored(driver: Driver, tmp_path: Path) -> None:
    actions, target = driver.window.actions_, tmp_path / "backup.zip"
    actions.back_up.trigger()
    choose(driver, target)
    driver.until(lambda: "were backed up" in driver.notice)
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    driver.app.chats.rename(1, "Renamed later")
    driver.until(lambda: "Renamed later" in driver.titles)
    actions.restore.trigger()
    choose(driver, target)
    (box,) = driver.window.findChildren(QMessageBox)
    next(b for b in box.buttons() if b.text().replace("&", "") == "Restore").click()
    driver.until(lambda: "was restored" in driver.notice)
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])
    assert driver.branch == []
    [aside] = paths.database_file().parent.glob("*.before-restore-*.sqlite3")
    kept = open_store(aside).store
    assert "Renamed later" in [c.title for c in kept.conversations()]
    kept.close()


def test_a_foreign_file_is_no_backup(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"no zip")
    driver.app.exchange.restore_from(str(tmp_path / "x.zip"))
    driver.until(lambda: "no backup of this app" in driver.notice)
    assert sorted(driver.titles) == ["One", "Two"]


def test_stopping_leaves_nothing(driver: Driver, tmp_path: Path) -> None:
    driver.app.exchange.export_to(None, str(tmp_path / "all.json"))
    driver.app.exchange.stop()
    driver.until(lambda: not driver.app.exchange.running)
    assert driver.notice
    assert [p.name for p in tmp_path.glob("*.part")] == []


def test_conversations_are_exported_for_training(driver: Driver, tmp_path: Path) -> None:
    driver.app.storage.run(lambda store: rate(store, 2, "bad"))
    driver.app.chats.open_conversation(2)
    driver.until(lambda: len(driver.branch) == 2)
    driver.window.actions_.export_training.trigger()
    (dialog,) = driver.window.findChildren(TrainingDialog)
    assert (dialog.test.value(), dialog.seed.value()) == (10, 0)
    dialog.test.setValue(0)
    dialog.which.choose(2)
    dialog.which.choose(None)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    target = tmp_path / "training.zip"
    choose(driver, target)
    driver.until(lambda: "was exported" in driver.notice)
    with zipfile.ZipFile(target) as archive:
        names = ["README.md", "chat/train.jsonl", "ratings/train.jsonl"]
        assert sorted(archive.namelist()) == names
        [row] = archive.read("chat/train.jsonl").splitlines()
    assert "Question of Two" in row.decode()
    (report,) = driver.window.findChildren(TrainingReportDialog)
    said = [label.text() for label in report.findChildren(QLabel)]
    assert "answers that are rated bad: 1" in said
    assert "Answers that can be learned from: 1, in conversations: 2" in said
    report.reject()
    driver.app.exchange.train_to((1,), str(tmp_path / "none.zip"), Split())
    driver.until(lambda: "Exporting" not in driver.notice)
