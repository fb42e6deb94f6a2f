"""What was kept is never written over by what comes before it is read, nor where it cannot be."""

from __future__ import annotations

import errno
import json
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.documents import kept as keeping
from llama32_desktop.documents.each_page import PageAnswer
from llama32_desktop.documents.extraction.forms import FORMS, Form
from llama32_desktop.documents.kept import (
    KeptNotes,
    KeptSummary,
    KeptTable,
    SetAsideError,
    TableFile,
    load,
    save,
)
from llama32_desktop.ui.documents.extract_model import STATE, ExtractModel, Row
from llama32_desktop.ui.documents.extract_page import ExtractPage
from llama32_desktop.ui.documents.fields_table import FieldsTable
from llama32_desktop.ui.documents.notes.page import NotesPage
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.documents.pages_page import PagesPage
from llama32_desktop.ui.documents.summary_page import SummaryPage
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.settings import SettingsKeeper
from tests.documents.extraction.test_overview import bill

P = TypeVar("P", bound=WorkPage)
Opened = Callable[[Callable[[QWidget, DocumentWorker], P]], P]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    for file in (paths.kept_table_file(), paths.kept_notes_file()):
        file.parent.mkdir(parents=True, exist_ok=True)
    return host


@pytest.fixture
def worker(host: QWidget) -> Iterator[DocumentWorker]:
    worker = DocumentWorker(host)
    yield worker
    worker.close()


@pytest.fixture
def new(tmp_path: Path) -> Path:
    new = tmp_path / "new.txt"
    new.write_text("Invoice 7\nTotal 5.00 EUR\n")
    return new


def table_page(host: QWidget, worker: DocumentWorker, tmp_path: Path) -> ExtractPage:
    settings = SettingsKeeper(Background(host), lambda: tmp_path / "settings.json")
    return ExtractPage(worker, lambda: None, OwnFields(settings), host)


def keep_table(folder: Path, count: int = 3) -> list[Path]:
    files = [folder / f"{number}.pdf" for number in range(count)]
    one = bill(supplier="Ash", total=Decimal(4))
    save(
        paths.kept_table_file(), KeptTable.of(FORMS["invoice"], [TableFile(p, one) for p in files])
    )
    return files


def shown(page: ExtractPage) -> list[str]:
    """The fields whose columns are shown."""
    fields = enumerate(page.model.fields, STATE + 1)
    return [field.name for column, field in fields if not page.table.isColumnHidden(column)]


def spoil_total(value: str) -> None:
    kept: dict[str, Any] = json.loads(paths.kept_table_file().read_bytes())
    for found in kept["rows"][0]["fields"]:
        if found["kind"] == "amount":
            found["value"] = value
    kept["rows"][0]["checks"] = []
    paths.kept_table_file().write_text(json.dumps(kept))


def test_a_file_that_is_added_at_once_comes_behind_the_kept_table(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, new: Path, tmp_path: Path
) -> None:
    before = keep_table(tmp_path)
    page = table_page(host, worker, tmp_path)
    page.add([str(new)])
    qtbot.waitUntil(lambda: page.idle and bool(page.model.rows), timeout=60_000)
    assert [row.path for row in page.model.rows] == [*before, new]
    page.close_page()
    kept = load(paths.kept_table_file(), KeptTable)
    assert kept is not None and [row.path for row in kept.rows] == [*map(str, before), str(new)]


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "1E+999999", "1E-99999999"])
def test_a_table_with_an_impossible_amount_is_set_aside(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, new: Path, tmp_path: Path, value: str
) -> None:
    keep_table(tmp_path)
    spoil_total(value)
    file = paths.kept_table_file()
    spoilt = file.read_bytes()
    page = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: page.keeper.is_read)
    (aside,) = file.parent.glob(f"{file.name}.bad-*")
    assert aside.read_bytes() == spoilt
    assert f"“{aside}”" in page.status.text() and page.status.isVisibleTo(host)
    page.add([str(new)])
    qtbot.waitUntil(lambda: page.idle and bool(page.model.rows), timeout=60_000)
    page.close_page()
    kept = load(file, KeptTable)
    assert kept is not None and [row.path for row in kept.rows] == [str(new)]


def test_a_table_that_the_system_does_not_give_out_is_left_as_it_is(
    qtbot: QtBot,
    host: QWidget,
    worker: DocumentWorker,
    new: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep_table(tmp_path)
    file = paths.kept_table_file()
    before = file.read_bytes()
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == file:
            raise OSError(errno.EMFILE, "Too many open files")
        return read_bytes(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        page = table_page(host, worker, tmp_path)
        page.add([str(new)])
        qtbot.waitUntil(lambda: page.idle and bool(page.model.rows), timeout=60_000)
    page.keeper._keeper.keep()
    assert "Too many open files" in page.status.text()
    page.close_page()
    assert file.read_bytes() == before
    assert not list(file.parent.glob(f"{file.name}.bad*"))


def test_damage_is_never_set_aside_over_other_damage(host: QWidget) -> None:
    file = paths.kept_notes_file()
    for text in ("{first", "{second"):
        file.write_text(text)
        with pytest.raises(SetAsideError) as told:
            load(file, KeptNotes)
        assert file.name in str(told.value) and not file.exists()
    aside = file.parent.glob(f"{file.name}.bad-*")
    assert {each.read_text() for each in aside} == {"{first", "{second"}


def test_a_note_that_is_added_at_once_comes_behind_the_kept_summary(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, new: Path, tmp_path: Path
) -> None:
    old = str(tmp_path / "old.txt")
    save(paths.kept_summary_file(), KeptSummary(sources=[old], text="My own words."))
    page = SummaryPage(worker, lambda: None, host)
    page.add([str(new)])
    qtbot.waitUntil(lambda: page.keeper.is_read)
    assert page.sources.paths == [Path(old), new]
    assert page.view.text.toPlainText() == "My own words."
    page.close_page()
    kept = load(paths.kept_summary_file(), KeptSummary)
    assert kept is not None and (kept.sources, kept.text) == ([old, str(new)], "My own words.")


def test_pages_that_are_added_at_once_come_behind_the_kept_answers(
    host: QWidget, worker: DocumentWorker, new: Path, tmp_path: Path
) -> None:
    old = str(tmp_path / "old.pdf")
    answer = PageAnswer(path=old, name="old.pdf", page=1, pages=1, way="text", text="Ada.")
    page = PagesPage(worker, lambda: None, host)
    page.add([str(new)])
    page.restore([old], "Who?", [answer], "It was Ada.")
    assert page.files == [Path(old), new] and page.answers == [answer]
    assert page.answer.toPlainText() == "It was Ada." and page.question.text() == "Who?"
    assert [page.list.item(n).text() for n in range(2)] == ["old.pdf\nAda.", "new.txt"]
    page.close_page()


def test_notes_that_are_added_at_once_come_behind_the_kept_ones(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, new: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.md"
    old.write_text("# Minutes, 4 May 2026\n\n- Decision: we buy oats.\n")
    save(paths.kept_notes_file(), KeptNotes(sources=[str(old)]))
    page = NotesPage(worker, lambda: None, host)
    host.show()
    page.show()
    page.add([str(new)])
    qtbot.waitUntil(
        lambda: page.keeper.is_read and page.idle and bool(page.model.rows), timeout=60_000
    )
    assert page.paths == [old, new] and not page._to_read
    page.close_page()
    kept = load(paths.kept_notes_file(), KeptNotes)
    assert kept is not None and kept.sources == [str(old), str(new)]


def test_nothing_is_kept_before_what_was_kept_is_known(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, tmp_path: Path
) -> None:
    """A tick of a box in the first moment is no new table."""
    before = keep_table(tmp_path)
    page = table_page(host, worker, tmp_path)
    page.ask_model.setChecked(True)
    page.keeper._keeper.keep()
    page.close_page()
    kept = load(paths.kept_table_file(), KeptTable)
    assert kept is not None and [row.path for row in kept.rows] == list(map(str, before))


class _Counted(ExtractModel):
    def __init__(self) -> None:
        super().__init__(FORMS["invoice"])
        self.asked: set[int] = set()

    def data(self, index: Any, role: int = 0) -> Any:
        self.asked.add(index.row())
        return super().data(index, role)


def test_columns_are_as_wide_as_some_rows_want(host: QWidget) -> None:
    model = _Counted()
    one = bill(supplier="Ash", total=Decimal(4))
    model.set_rows(
        [Row(Path(f"{number}.pdf"), phase="done", extraction=one) for number in range(400)]
    )
    table = FieldsTable(model, host)
    model.asked.clear()
    table.fit_columns()
    assert 0 < len(model.asked) <= 60


def test_files_that_are_gone_are_one_change(qtbot: QtBot) -> None:
    model = ExtractModel(FORMS["invoice"])
    rows = [Row(Path(f"{number}.pdf")) for number in range(5)]
    model.set_rows(list(rows))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    model.mark_gone(rows[1:3])
    assert told == [(0, 4)] and [row.gone for row in rows] == [False, True, True, False, False]


def test_a_table_is_made_for_its_file_in_the_background(
    qtbot: QtBot,
    host: QWidget,
    worker: DocumentWorker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With thousands of rows that takes longer than a frame; what comes meanwhile is not in it."""
    before = keep_table(tmp_path)
    page = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: page.keeper.is_read)
    made_in: list[threading.Thread] = []
    going_on = threading.Event()
    kept_row = keeping._kept_row

    def noted(form: Form, file: TableFile) -> keeping.KeptRow:
        made_in.append(threading.current_thread())
        going_on.wait(60)
        return kept_row(form, file)

    monkeypatch.setattr(keeping, "_kept_row", noted)
    page.keeper._keeper.keep()
    page.model.set_rows([])
    page.keeper._keeper._timer.stop()
    going_on.set()
    page.close_page()
    assert len(made_in) == 3 and threading.main_thread() not in made_in
    kept = load(paths.kept_table_file(), KeptTable)
    assert kept is not None and [row.path for row in kept.rows] == list(map(str, before))


def test_columns_are_kept_of_each_form(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, tmp_path: Path
) -> None:
    keep_table(tmp_path)
    page = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: page.keeper.is_read)
    needed = shown(page)
    assert needed == ["supplier", "number", "date", "due", "currency", "total"]
    assert page.tools.columns.text() == f"Columns: 6 of {len(page.model.fields)}"
    page.table.choose_column("iban", shown=True)
    page.form.forms.choose("receipt")
    page.form._choose()
    assert shown(page) == ["supplier", "date", "currency", "total"]
    page.table.choose_column("date", shown=False)
    page.close_page()

    again = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: again.keeper.is_read)
    assert shown(again) == ["supplier", "currency", "total"]
    assert again.tools.columns.text() == "Columns: 3 of 7"
    again.form.forms.choose("invoice")
    again.form._choose()
    assert shown(again) == ["supplier", "number", "date", "due", "iban", "currency", "total"]
    again.table.forget_columns()
    assert shown(again) == needed
    again.close_page()


def test_columns_that_an_earlier_version_kept_are_those_of_its_form(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, tmp_path: Path
) -> None:
    keep_table(tmp_path)
    file = paths.kept_table_file()
    kept: dict[str, Any] = json.loads(file.read_bytes())
    del kept["columns_of"]
    file.write_text(json.dumps(kept | {"columns": {"vat": True}}))
    page = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: page.keeper.is_read)
    assert "vat" in shown(page)
    page.close_page()


def test_what_was_checked_is_so_after_another_form_and_a_restart(
    qtbot: QtBot, host: QWidget, worker: DocumentWorker, tmp_path: Path
) -> None:
    keep_table(tmp_path)
    page = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: page.keeper.is_read)
    page.model.rows[1].seen = True
    page.form.forms.choose("receipt")
    page.form._choose()
    assert not page.model.rows[1].seen
    page.close_page()

    again = table_page(host, worker, tmp_path)
    qtbot.waitUntil(lambda: again.keeper.is_read)
    again.form.forms.choose("invoice")
    again.form._choose()
    assert [row.seen for row in again.model.rows] == [False, True, False]
    again.close_page()
