"""Opens every window and dialog that the app has, with something in each."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QTabWidget, QWidget

from llama32_desktop import ui
from llama32_desktop.conversations.model import Message, TextAttachment
from llama32_desktop.conversations.training import TrainingReport
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.models import licence
from llama32_desktop.models.checkpoints import AdapterFacts, CheckpointFacts
from llama32_desktop.models.file_facts import facts_of
from llama32_desktop.models.library import MissingModel
from llama32_desktop.models.licence import Terms
from llama32_desktop.own_choices import OwnChoices, OwnGuard
from llama32_desktop.presets import Preset
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.viewer import PictureViewer
from llama32_desktop.ui.comparison.chooser import ModelsChooser
from llama32_desktop.ui.comparison.run import Contender
from llama32_desktop.ui.comparison.window import ComparisonWindow
from llama32_desktop.ui.conversation.answer_details import AnswerDetails
from llama32_desktop.ui.conversation.text_viewer import TextViewer
from llama32_desktop.ui.documents.jobs.job_dialog import JobDialog
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.exchange.training_dialog import TrainingDialog
from llama32_desktop.ui.exchange.training_report import TrainingReportDialog
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.places import PLACES
from llama32_desktop.ui.models_window.adapter_dialog import AdapterDialog
from llama32_desktop.ui.models_window.convert_dialog import ConvertDialog
from llama32_desktop.ui.models_window.import_dialogs import CopyDialog, ImportDialog
from llama32_desktop.ui.models_window.licence_dialog import LicenceDialog
from llama32_desktop.ui.presets.rows_dialog import RowsDialog
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.own_dialog import OwnDialog
from llama32_desktop.ui.settings.page_stack import PageStack
from llama32_desktop.ui.window.main_window import MainWindow
from tests.ui.driver import Driver

LONG = "a long name of a file that somebody gave, as people do.txt"


def with_conversation(driver: Driver, answer: str, guard: Sequence[Judgement] = ()) -> None:
    """Shows a conversation of a question and this answer in the main window.

    Args:
        guard: What a guard found in the answer.
    """

    def fill(store: Any) -> None:
        chat = store.create_conversation("A talk about the boat shed and its lantern")
        asked = store.add_message(chat.id, None, "user", "A question")
        store.add_message(chat.id, asked.id, "assistant", answer, guard=guard)

    driver.app.storage.run(fill)
    driver.app.chats.refresh_list()
    driver.until(lambda: driver.titles)
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2 and driver.pane.transcript.complete)


def open_all(driver: Driver, folder: Path) -> list[QWidget]:
    """Every window, the main one with all its places first; a model has to be loaded."""
    window, app = driver.window, driver.app
    model = app.models.state.model
    assert model is not None
    actions = window.actions_
    for action in (
        actions.settings,
        actions.system_prompt,
        actions.presets,
        actions.shortcuts,
        actions.about,
        actions.log,
        actions.report,
        actions.restore,
        actions.manual,
    ):
        action.trigger()
    file = Path(model.path)
    facts = facts_of(file)
    vision = Terms("llama3.2", multimodal=True)
    terms = licence.licence_of(vision)
    assert terms is not None
    picture = folder / "picture.png"
    QImage(64, 48, QImage.Format.Format_RGB32).save(str(picture))
    text = TextAttachment(name=LONG, text="The lantern hangs in the boat shed.\n" * 40)
    made: list[QDialog] = [
        AnswerDetails(_message(), window),
        TextViewer(text, window),
        ImportDialog(facts, 10**12, window),
        CopyDialog(model, window),
        LicenceDialog(vision, terms, model.name, None, app.background, window),
        ModelsChooser([model, model], model.ref, LONG, window),
        RowsDialog(
            Preset(id="long", name=LONG, message="{{name}}"),
            *([model], model.ref, app.engines, app.settings.value, window),
        ),
        job := JobDialog(str(folder), OwnFields(app.settings), window),
    ]
    job.then.choose("move")
    report = TrainingReport(
        lines={"chats/train.jsonl": 12, "ratings/train.jsonl": 1},
        conversations=7,
        answers=12,
        left_out=("3 answers without a question: they were left out.",),
    )
    planned = CheckpointFacts(folder, "Safetensors", "q8_0", 10**9, 90.0, ("A remark.",))
    made += [
        TrainingDialog(1, window),
        TrainingReportDialog(report, LONG, window),
        ConvertDialog(planned, 10**6, window),
        AdapterDialog(AdapterFacts(folder, LONG, (file, file), 16, 10**6), 10**9, window),
        OwnDialog(OwnChoices(OwnGuard("hold")).with_adapters(model.ref, ()), model, window),
    ]
    job.refresh()
    for dialog in made:
        dialogs.show(dialog)
    app.exchange.ask_restore(str(folder / "backup.zip"))
    gone = MissingModel(name="gone", path=str(folder / "gone.gguf"), problem="It is not there.")
    app.missing.ask(gone)
    dialogs.ask_delete_for_good(print, window)
    dialogs.ask_text("New folder", "Folder name", LONG, print, window, button="Create")
    (settings,) = window.findChildren(SettingsDialog)
    settings._ask_reset()
    contenders = [Contender(LONG, model, "ended", _message()), Contender("A model", model)]
    compared = ComparisonWindow(LONG, contenders, window)
    for column in compared.columns:
        column.show_state()
    compared.show()
    PictureViewer(PictureItem(str(picture), LONG, 64, 48), app.background, window).show()
    driver.open_documents("ask")
    driver.models_place()
    driver.until(lambda: len(window.findChildren(QDialog)) >= len(made) + 12)
    driver.until(lambda: settings.stack.complete)
    QApplication.processEvents()
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    return [window, *others]


def pages_of(window: QWidget) -> Iterator[str]:
    """Turns to each page of a window that has pages, and those of its places; at least one."""
    if isinstance(window, MainWindow):
        for place in PLACES:
            window.places.go(place)
            layout = window.places.currentWidget().layout()
            assert layout is not None
            for page in pages_of(layout.itemAt(0).widget()):
                yield f"{place} {page}"
        return
    listed, tabs = getattr(window, "list", None), getattr(window, "tabs", None)
    if isinstance(tabs, QTabWidget):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            yield tabs.tabText(number)
    elif listed is not None and hasattr(window, "stack"):
        for row in range(listed.count()):
            listed.setCurrentRow(row)
            while isinstance(window.stack, PageStack) and not window.stack.complete:
                QApplication.processEvents()  # it is drawn a row at a time
            yield listed.item(row).text()
    else:
        yield ""


def dialogs_of_the_app() -> set[str]:
    """The names of all its own dialogs, whoever opens them."""
    for found in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(found.name)
    waiting, known = [QDialog, QMessageBox], set[str]()
    while waiting:
        for each in waiting.pop().__subclasses__():
            waiting.append(each)
            if each.__module__.startswith(ui.__name__) and not each.__subclasses__():
                known.add(f"{each.__module__}.{each.__name__}")
    return known


def _message() -> Message:
    return Message(
        id=1,
        conversation_id=1,
        parent_id=None,
        role="assistant",
        content="An answer.",
        state="complete",
        created_at=0.0,
    )
