"""The page of standing jobs, with real jobs behind it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QListWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.jobs.job import Fields, Filing, Job
from llama32_desktop.documents.jobs.report import Line, Report
from llama32_desktop.documents.jobs.standing import News
from llama32_desktop.file_facts import TYPES
from llama32_desktop.ui.documents.form_chooser import OWN
from llama32_desktop.ui.documents.jobs.page import JobsPage
from llama32_desktop.ui.documents.jobs.service import JobsService
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.services.settings import SettingsKeeper
from tests.make.invoices import invoices

MS = 60_000


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number, (_, data) in enumerate(invoices(2)):
        (folder / f"{number}.pdf").write_bytes(data)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    return folder


def jobs_page(service: JobsService) -> JobsPage:
    settings = SettingsKeeper(service._background, paths.settings_file)
    settings.read()
    return JobsPage(service, lambda: None, OwnFields(settings), None)  # type: ignore[arg-type]


@pytest.fixture
def page(home: Path, qtbot: QtBot) -> Iterator[JobsPage]:
    service = JobsService(lambda: None)
    page = jobs_page(service)
    qtbot.addWidget(page)
    page.resize(800, 500)
    page.show()
    yield page
    page.close_page()
    service.close()


def texts(listed: QListWidget) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


def begin(page: JobsPage, inbox: Path, archive: Path | None = None) -> Path:
    """Begins a job as a person does."""
    table = inbox.with_name("table.csv")
    page.add([str(inbox)])
    dialog = page.dialog
    assert dialog is not None and dialog.folder.path() == str(inbox)
    dialog._accept()
    assert dialog.isVisible() and ".xlsx" in dialog.problem.text(), "it says what is missing"
    dialog.target.set_path(str(table))
    if archive is not None:
        dialog.then.choose("move")
        dialog.refresh()
        dialog.archive.set_path(str(archive))
        dialog.pattern.setText("{colour}")
        dialog._accept()
        assert "is no field of the form" in dialog.problem.text()
        dialog.pattern.setText("{file}")
    dialog._accept()
    return table


def test_a_job_is_begun_and_its_files_are_listed(page: JobsPage, inbox: Path, qtbot: QtBot) -> None:
    assert page.empty.isVisible() and not page.pause.isEnabled()
    table = begin(page, inbox)
    qtbot.waitUntil(lambda: page.files.count() == 3, timeout=MS)
    assert texts(page.files)[0].startswith("failed · broken.pdf\n"), "what needs a look comes first"
    [job] = texts(page.list)
    assert job.startswith("inbox → table.csv\nwaiting for new files · read: 3")
    assert "failed: 1" in job and table.is_file()
    page.pause.click()
    qtbot.waitUntil(lambda: "paused" in texts(page.list)[0], timeout=MS)
    assert page.pause.text() == "Go on"


def test_a_table_that_is_gone_on_with_is_chosen_without_a_question(
    page: JobsPage, inbox: Path
) -> None:
    page.ask_job(str(inbox))
    assert page.dialog is not None
    page.dialog.target.button.click()
    [asked] = page.dialog.findChildren(QFileDialog)
    assert asked.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert asked.defaultSuffix() == "xlsx"
    asked.fileSelected.emit("/mine.xlsx")
    assert page.dialog.target.path() == "/mine.xlsx"
    asked.reject()


def test_a_job_reads_only_the_chosen_kinds(page: JobsPage, inbox: Path, qtbot: QtBot) -> None:
    (inbox / "notes.txt").write_text("The lantern hangs in the boat shed.\n")
    page.ask_job(str(inbox))
    dialog = page.dialog
    assert dialog is not None and dialog.kinds.text() == "Files of all kinds"
    dialog.target.set_path(str(inbox.with_name("table.csv")))
    ticked = dict(zip(TYPES, dialog.kinds.choices.actions(), strict=True))
    for kind in TYPES:
        ticked[kind].trigger()
    assert dialog.kinds.text() == f"{len(TYPES)} kinds of files"
    for kind in TYPES:
        if kind not in ("invoice", "receipt"):
            ticked[kind].trigger()
    assert dialog.kinds.text() == "Invoice, Receipt"
    assert dialog.job().kinds == ("invoice", "receipt")
    dialog._accept()
    qtbot.waitUntil(lambda: page.files.count() == 4, timeout=MS)
    left_out = [text for text in texts(page.files) if text.startswith("left out")]
    assert [text.splitlines()[0] for text in left_out] == ["left out · notes.txt"]


def test_a_job_reads_own_fields(page: JobsPage, inbox: Path, qtbot: QtBot) -> None:
    page.ask_job(str(inbox))
    dialog = page.dialog
    assert dialog is not None
    dialog.form.forms.choose(OWN)
    dialog.form._choose()
    assert dialog.form.own.isVisibleTo(dialog)
    table = inbox.with_name("table.csv")
    dialog.target.set_path(str(table))
    dialog._accept()
    assert "No field is named" in dialog.problem.text()
    dialog.form.own.setText("Total: sum")
    dialog._accept()
    assert "“sum” is no kind of field" in dialog.problem.text()
    dialog.form.own.setText("Total: amount, Reference")
    dialog._accept()
    qtbot.waitUntil(lambda: page.files.count() == 3, timeout=MS)
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[1:3] == ["Total", "Reference"]
    page.ask_job(str(inbox))
    assert page.dialog is not None
    page.dialog.form.forms.choose(OWN)
    page.dialog.form._choose()
    assert page.dialog.form.own.text() == "Total: amount, Reference", "it is offered again"
    page.dialog.reject()


def test_a_job_that_asks_a_model_waits_for_one(page: JobsPage, inbox: Path, qtbot: QtBot) -> None:
    page.ask_job(str(inbox))
    dialog = page.dialog
    assert dialog is not None
    dialog.what.choose("note")
    dialog._on_what()
    assert not dialog.asks_model.isVisibleTo(dialog)
    dialog.what.choose("fields")
    dialog._on_what()
    assert dialog.asks_model.isVisibleTo(dialog)
    dialog.asks_model.setChecked(True)
    dialog.target.set_path(str(inbox.with_name("table.csv")))
    dialog._accept()
    qtbot.waitUntil(lambda: "No model is loaded" in "".join(texts(page.list)), timeout=MS)
    assert not inbox.with_name("table.csv").exists()


def test_files_are_moved_and_put_back(page: JobsPage, inbox: Path, qtbot: QtBot) -> None:
    archive = inbox.with_name("archive")
    archive.mkdir()
    begin(page, inbox, archive)
    qtbot.waitUntil(lambda: page.files.count() == 3, timeout=MS)
    moved = len(list(archive.iterdir()))
    assert moved and moved + len(list(inbox.iterdir())) == 3
    page.undo.click()
    qtbot.waitUntil(lambda: page.status.text().endswith(f": {moved}."), timeout=MS)
    assert len(list(inbox.iterdir())) == 3


def test_jobs_are_there_again_and_can_be_removed(page: JobsPage, inbox: Path, qtbot: QtBot) -> None:
    begin(page, inbox)
    qtbot.waitUntil(lambda: page.files.count() == 3, timeout=MS)
    page._service.close()
    service = JobsService(lambda: None)
    again = jobs_page(service)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.files.count() == 3, timeout=MS)
    again.ask_forget()
    assert again.question is not None
    [remove, _] = sorted(again.question.buttons(), key=lambda button: button.text() != "Remove job")
    remove.click()
    qtbot.waitUntil(lambda: again.list.count() == 0, timeout=MS)
    assert again.files.count() == 0 and (inbox.with_name("table.csv")).is_file()
    service.close()


def test_jobs_of_the_window_and_of_commands_are_told_apart(
    page: JobsPage, inbox: Path, qtbot: QtBot
) -> None:
    from llama32_desktop.documents.jobs.jobs import alone

    job = Job(
        folder=str(inbox),
        work=Fields(FORMS["invoice"]),
        filing=Filing(str(inbox), "{file}"),
        by_command=True,
    )
    with alone(paths.jobs_folder(), job) as store:
        store.keep_job(job)
    service = JobsService(lambda: None)
    again = jobs_page(service)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.list.count() == 1, timeout=MS)
    assert "run by a command" in texts(again.list)[0]
    assert not again.now.isEnabled() and not again.undo.isEnabled()
    assert again.pause.text() == "Run here"
    again.pause.click()
    qtbot.waitUntil(lambda: again.pause.text() == "Pause", timeout=MS)
    service.close()


def test_files_are_those_of_the_chosen_job(page: JobsPage) -> None:
    """Whatever is told of another one, and while it reads more."""

    def news(name: str, *, ended: bool) -> News:
        job = Job(folder=f"/{name}", work=Fields(FORMS["invoice"]))
        line = Line(file=f"/{name}/{name}.pdf", state="done")
        told = Report(run=1, at="", files=(line,)) if ended else None
        return News(job, "watching" if ended else "working", told=told)

    say = page._service._told.say
    say(news("one", ended=True))
    page.files.setCurrentRow(0)
    say(news("two", ended=False))
    assert page.files.currentRow() == 0, "nothing of it is another"
    page.list.setCurrentRow(1)
    assert texts(page.files) == [], "no run of it has ended"
    say(news("two", ended=True))
    say(news("two", ended=False))
    page.list.setCurrentRow(0)
    assert texts(page.files) == ["done · one.pdf"]
    page.list.setCurrentRow(1)
    assert texts(page.files) == ["done · two.pdf"]
