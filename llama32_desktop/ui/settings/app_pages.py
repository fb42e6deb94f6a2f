"""The pages of the settings that belong to the app: each is made a piece at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.pieces import Making
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.settings.guard_page import GuardPage
from llama32_desktop.ui.settings.pages import DataPage, GeneralPage, Page
from llama32_desktop.ui.settings.servers_page import ServersPage


def filled(kind: Callable[[QWidget], Page], settings: Settings, parent: QWidget) -> Making[QWidget]:
    """A page that shows these settings."""
    page = kind(parent)
    yield from page.pieces
    page.set_value(settings)
    return page


def general_page(
    settings: Settings, restart: Callable[[], object], parent: QWidget
) -> Making[QWidget]:
    """How the window looks; `restart`: the app is to start again."""
    page = yield from filled(GeneralPage, settings, parent)
    assert isinstance(page, GeneralPage)
    page.restart.clicked.connect(lambda: restart())
    return page


def guard_page(
    settings: Settings,
    background: Background,
    leave_for_models: Callable[[], object],
    parent: QWidget,
) -> Making[QWidget]:
    """Which guard judges; `leave_for_models`: one is to be downloaded."""
    page = yield from filled(lambda above: GuardPage(background, above), settings, parent)
    assert isinstance(page, GuardPage)
    page.models_wanted.connect(lambda: leave_for_models())
    return page


def servers_page(servers: ServerList, parent: QWidget) -> Making[QWidget]:
    """The servers whose models stand in the picker."""
    page = ServersPage(servers, parent)
    yield from page.pieces
    return page


def data_page(ask_reset: Callable[[], object], parent: QWidget) -> Making[QWidget]:
    """Where everything is; `ask_reset`: everything is to go back to the beginning."""
    page = DataPage(parent)
    yield
    page.reset_wanted.connect(lambda: ask_reset())
    return page
