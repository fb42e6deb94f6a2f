"""Windows full of hostile names: nothing that they show is HTML for Qt."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QMenu, QWidget

from llama32_desktop import paths
from llama32_desktop.conversations.folders import add_folder
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.conversations.store import Store
from llama32_desktop.downloads.state import DownloadState, FileState
from llama32_desktop.models.library import MissingModel
from llama32_desktop.presets import Preset, PresetFile, shipped
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.indicator import DownloadIndicator
from llama32_desktop.ui.models_window.progress_view import ask_cancel
from llama32_desktop.ui.models_window.queue_page import QueuePage
from llama32_desktop.ui.sidebar.menus import conversation_menu
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

NAMES = (
    "<img src=file:&#47;&#47;&#47;nowhere&#47;x.png>.txt",
    "a<b>b.txt",
    "&lt;i&gt;.txt",
    "<br>\u202egpj&Name\n.txt",
)


def rich(root: QWidget) -> list[str]:
    """What Qt would show as HTML of these widgets and their models; menus' actions too."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        texts = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        texts += [part for action in widget.actions() for part in _of_action(action)]
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            ours = widget.textFormat() == Qt.TextFormat.RichText
            texts.append("" if ours and "nowhere" not in widget.text() else widget.text())
        if isinstance(widget, (QAbstractItemView, QComboBox)) and widget.model() is not None:
            texts += _of_model(widget.model())
        kind = f"{type(widget).__name__} {widget.objectName()}"
        found += [f"{kind}: {text}" for text in texts if QtGui.Qt.mightBeRichText(text)]
    return found


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.statusTip(), action.whatsThis(), action.toolTip()


def _of_model(model: QAbstractItemModel) -> list[str]:
    """All that Qt shows by itself: items' own texts are drawn by delegates, as plain ones."""
    role_of = Qt.ItemDataRole
    roles = (role_of.ToolTipRole, role_of.StatusTipRole, role_of.WhatsThisRole)
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    cells = [
        model.index(row, column, root)
        for row in range(model.rowCount(root))
        for column in range(columns)
    ]
    texts = [cell.data(role) for cell in cells for role in roles]
    side = Qt.Orientation.Horizontal
    texts += [model.headerData(i, side, role) for i in range(columns) for role in roles]
    return [text for text in texts if isinstance(text, str)]


def everywhere() -> list[str]:
    return [line for window in QApplication.topLevelWidgets() for line in rich(window)]


def contains(window: QWidget, name: str) -> bool:
    """Whether the name is shown at all: else nothing is proved."""
    return any(
        name.split("\n")[0][:4] in part.toolTip().replace("\u2060", "")
        for part in window.findChildren(QWidget)
    )


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    paths.config_folder().mkdir(parents=True, exist_ok=True)
    presets = [Preset(id=f"p{i}", name=name, message=name) for i, name in enumerate(NAMES)]
    PresetFile(paths.presets_file()).keep([*shipped(), *presets])
    return open_window()


def test_the_main_window(driver: Driver, tmp_path: Path) -> None:
    def fill(store: Store) -> None:
        for name in NAMES:
            add_folder(store, name)
            number = store.create_conversation(name).id
            texts = tuple(TextAttachment(name=other, text="x") for other in NAMES)
            store.add_message(number, None, "user", "Hello", texts=texts)

    driver.app.storage.run(fill)
    driver.app.chats.refresh_list()
    driver.until(lambda: len(driver.titles) == len(NAMES))
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 1 and driver.pane.transcript.complete)
    for name in NAMES:
        (tmp_path / name).write_text("text")
        driver.drop_files(tmp_path / name)
    driver.until(lambda: len(driver.pane.composer.texts.chips) == len(NAMES))
    picker = driver.window.model_bar.picker
    picker.set_missing([MissingModel(name=n, path=n, problem=f"{n} is gone") for n in NAMES])
    for name in NAMES:
        driver.pane.composer.strip.show_picture(PictureItem(str(tmp_path), name, 3, 3), name)
        driver.app.notices.show_text(name)
        assert everywhere() == []
    assert contains(driver.window, NAMES[0])


def test_dialogs_and_menus(driver: Driver) -> None:
    actions = driver.window.actions_
    for action in (actions.settings, actions.system_prompt, actions.presets, actions.about):
        action.trigger()
        QApplication.processEvents()
    window = driver.window
    for name in NAMES:
        dialogs.ask_text(name, name, name, lambda _: None, window, button=name)
        ask_cancel(DownloadState(id=1, key=name, title=name, phase="waiting"), lambda: None, window)
        attachment = TextAttachment(name=name, text=name)
        driver.app.texts.open(attachment)
        driver.app.exchange.ask_restore(f"/tmp/{name}")
    assert everywhere() == []


def test_downloads(driver: Driver) -> None:
    window = QWidget()
    driver.qtbot.addWidget(window)
    page, indicator = QueuePage(DownloadActions(window), window), DownloadIndicator(window)
    states = tuple(
        DownloadState(
            id=number,
            key=name,
            title=name,
            phase="downloading",
            error=name,
            note=name,
            files=tuple(FileState(name=n, bytes_done=0, bytes_total=9) for n in NAMES),
        )
        for number, name in enumerate(NAMES)
    )
    page.show_downloads(states)
    indicator.show_downloads(states)
    assert contains(window, NAMES[0]) and rich(window) == []


def test_the_documents_window(driver: Driver, tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / name).write_text("Total 10.00 EUR")
    files = [str(tmp_path / name) for name in NAMES]
    driver.window.actions_.extract.trigger()
    window = driver.documents()
    window.extract.add(files)
    window.pages.add(NAMES)
    window.summary.sources.add(NAMES)
    driver.until(lambda: len(window.extract.model.rows) == len(NAMES) and window.extract.idle)
    for row in range(len(NAMES)):
        window.extract.table.setCurrentIndex(window.extract.model.index(row, 0))
        assert everywhere() == []


def test_a_folder_s_menu_keeps_its_ampersand(driver: Driver) -> None:
    def fill(store: Store) -> tuple[object, list[object]]:
        folders = [add_folder(store, name) for name in (*NAMES, "R&D")]
        return store.create_conversation("x"), folders

    got: list[tuple[object, list[object]]] = []
    driver.app.storage.run(fill, got.append)
    driver.until(lambda: got)
    conversation, folders = got[0]
    actions = driver.window.conversations.conversation_actions
    menu = conversation_menu(conversation, folders, actions, driver.window)  # type: ignore[arg-type]
    [place] = [one for one in menu.findChildren(QMenu) if len(one.actions()) > len(NAMES)]
    assert "R&&D" in [action.text() for action in place.actions()]
    assert rich(menu) == []
