"""A preset over the rows of a table, with the real starter."""

from __future__ import annotations

import csv
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import starter_model
from llama32_desktop.own_choices import NONE, OwnChoices, OwnGuard
from llama32_desktop.presets import Preset
from llama32_desktop.settings import Settings
from llama32_desktop.ui.presets.rows_dialog import RowsDialog
from llama32_desktop.ui.presets.rows_run import RowsRun
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


def test_rows_have_the_presets_guard_else_that_of_the_settings(
    qtbot: object, tmp_path: Path
) -> None:
    model = starter_model()
    assert model is not None
    holding = Settings(guard_action="hold", guard_model=str(tmp_path / "guard.gguf"))
    own = {
        "": NONE,
        "off": OwnChoices(OwnGuard("off")),
        "warn": OwnChoices(OwnGuard("warn", "/other")),
    }
    with EnginePool() as engines:
        for settings, kind, holds in (
            (holding, "", True),
            (holding, "off", None),
            (holding, "warn", False),
            (Settings(), "", None),
            (Settings(), "warn", False),
        ):
            run = RowsRun(engines, settings, QObject())
            preset = msgspec.structs.replace(MINE, own=own[kind])
            asked = run._asked(model, preset)
            assert (asked.guard.holds if asked.guard else None) is holds
            assert bool(asked.judged_as) is (holds is not None)
            run.close()
