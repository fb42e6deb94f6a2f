"""A preset over the rows of a table, with the real starter."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.presets import Preset
from llama32_desktop.ui.presets.rows_dialog import RowsDialog
from tests.ui.driver import Driver

MINE = Preset(
    id="mine",
    name="Greet",
    message="Say hello to {{who}}",
    sampling=Sampling(temperature=0.0, max_tokens=4),
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("who;city\nAda;London\n=Bob;Rome\n", encoding="utf-8")
    return path


def opened(driver: Driver, preset: Preset, table: Path) -> RowsDialog:
    """As from the presets' dialog."""
    dialog = driver.app.presets.edit()
    dialog.rows_wanted.emit(preset)
    rows = dialog.findChild(RowsDialog)
    assert isinstance(rows, RowsDialog)
    rows.choose_table(str(table))
    return rows


def test_each_row_is_asked_once(ready: Driver, table: Path) -> None:
    rows = opened(ready, MINE, table)
    out = table.with_name("people answers.csv")
    assert rows.out.path() == str(out)
    checked = [
        rows.models.item(row).text()
        for row in range(rows.models.count())
        if rows.models.item(row).checkState() == Qt.CheckState.Checked
    ]
    assert len(checked) == 1, "the model in use"
    rows.run_button.click()
    assert rows.run_button.text() == "Stop" and not rows.table.isEnabled()
    ready.until(lambda: "Answers: 2." in rows.status.text())
    found = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [(one["who"], one["city"], one["state"]) for one in found] == [
        ("Ada", "London", "cut"),
        ("'=Bob", "Rome", "cut"),
    ]
    assert {one["model"] for one in found} == set(checked) and found[0]["answer"]
    rows.run_button.click()
    ready.until(lambda: "There from before: 2." in rows.status.text())


def test_what_is_missing_is_said(ready: Driver, table: Path) -> None:
    rows = opened(ready, Preset(id="a", name="A", message="{{colour}}"), table)
    rows.run_button.click()
    ready.until(lambda: "no column “colour”" in rows.status.text())
    assert rows.run_button.text() == "Run"
    rows.models.item(0).setCheckState(Qt.CheckState.Unchecked)
    rows.run_button.click()
    assert "model" in rows.status.text()


def test_closing_keeps_what_is_answered(ready: Driver, table: Path) -> None:
    table.write_text("who\n" + "".join(f"person {n}\n" for n in range(50)), encoding="utf-8")
    rows = opened(ready, MINE, table)
    gone: list[object] = []
    rows.destroyed.connect(lambda: gone.append(1))
    rows.run_button.click()
    ready.until(lambda: rows._answers >= 1)
    ready.qtbot.keyClick(rows, Qt.Key.Key_Escape)
    ready.until(lambda: gone)
    out = table.with_name("people answers.csv").read_text("utf-8-sig")
    assert 2 <= len(out.splitlines()) < 51
