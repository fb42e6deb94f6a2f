"""Which collections never leave this machine, whatever model is chosen and wherever that is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from llama32_desktop.document_models import SharedWriter
from llama32_desktop.documents.writer import Writer
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.services.settings import SettingsKeeper


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeptHere", text)


class KeptHere:
    """Keeps their names in the settings, also of collections that are removed."""

    def __init__(self, settings: SettingsKeeper) -> None:
        self._settings = settings

    def has(self, name: str) -> bool:
        """Whether this collection stays here."""
        return name in self._settings.value.collections_here

    def keep(self, name: str, here: bool) -> None:
        """Mark a collection, or take the mark off."""
        others = [other for other in self._settings.value.collections_here if other != name]
        self._settings.update(collections_here=[*others, name] if here and name else others)

    def refusal(self, name: str, writer: Writer | None) -> str:
        """Why this model may not be asked about a collection; empty where it may."""
        host = writer.host if isinstance(writer, SharedWriter) and self.has(name) else ""
        said = _tr(
            "This collection never leaves this machine, and the model answers at {0}; nothing was "
            "sent. Choose a model of this machine."
        )
        return said.format(host) if host else ""

    def writer_of(self, name: str, writer: Writer) -> Writer:
        """The model for one question about a collection, which may be marked while it is asked."""
        if isinstance(writer, SharedWriter):
            return writer.for_work(lambda: self.has(name))
        return writer


class StaysBox(QCheckBox):
    """Marks the collection that is shown."""

    def __init__(self, kept_here: KeptHere, shown: Callable[[], str], parent: QWidget) -> None:
        super().__init__(_tr("Never leaves this machine"), parent)
        self._kept_here = kept_here
        self._shown = shown
        self.clicked.connect(lambda on: kept_here.keep(shown(), on))

    def refresh(self) -> None:
        """Another collection may be shown."""
        name = self._shown()
        set_usable(self, "" if name else _tr("There is no collection yet"))
        self.setChecked(self._kept_here.has(name))
