"""The lists of fields that a person typed for pages of their own kind, kept in the settings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from llama32_desktop.ui.services.settings import SettingsKeeper

_MOST: Final = 20


class OwnFields:
    """The newest list is first; each is kept once."""

    def __init__(self, settings: SettingsKeeper) -> None:
        self._settings = settings
        self._model = QStringListModel(settings.value.own_fields)

    def last(self) -> str:
        """The list that was used last, or nothing."""
        return next(iter(self._settings.value.own_fields), "")

    def keep(self, fields: str) -> None:
        """Puts a list in front of the others."""
        fields = fields.strip()
        known = self._settings.value.own_fields
        if fields and fields != self.last():
            kept = [fields, *(other for other in known if other != fields)][:_MOST]
            self._settings.update(own_fields=kept)
            self._model.setStringList(kept)

    def completer(self, parent: QWidget) -> QCompleter:
        """Offers the lists that have what is typed."""
        completer = QCompleter(self._model, parent)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer
