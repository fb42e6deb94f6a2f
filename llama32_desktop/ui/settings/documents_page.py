"""How collections of documents are searched, and what corrections taught."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QWidget

from llama32_desktop.models.library import InstalledModel, embedding_models, kept_model
from llama32_desktop.settings import Settings
from llama32_desktop.ui.choices.offered_models import offered
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.fields import Choice
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.settings.learnt_suppliers import LearntSuppliers
from llama32_desktop.ui.settings.pages import Page

_LENGTHS: Final = (1024, 768, 512, 256, 128)


class DocumentsPage(Page):
    """The embedding model, the length of its vectors, and whether the model sorts passages."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = "auto"
        self._models: list[InstalledModel] = []
        self._background = background
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        self.embedder: Choice[str] = Choice(self._ways(), self)
        yield
        self.length: Choice[int] = Choice(
            [
                (0, self.tr("Full")),
                *((n, self.tr("{0} numbers a passage").format(n)) for n in _LENGTHS),
            ],
            self,
        )
        yield
        self.rerank = QCheckBox(self.tr("Re-rank passages (slower, better)"), self)
        self.leave = QCheckBox(self.tr("Documents may go to models elsewhere"), self)
        yield
        self.suppliers = LearntSuppliers(self._background, self)
        yield
        rows = SettingRows(self)
        rows.add(
            self.tr("&Find by meaning"),
            self.embedder,
            self.tr(
                "Collections are searched by their words, and by their meaning where an "
                "embedding model is installed. Two of them are under Models."
            ),
            self.tr("embedding vectors search"),
        )
        yield
        rows.add(
            self.tr("Index si&ze"),
            self.length,
            self.tr(
                "Shorter vectors take less room and are compared sooner; the models of the "
                "catalogue were trained for it. After a change they are made once more."
            ),
            self.tr("embedding vectors search"),
        )
        yield
        rows.add(
            "",
            self.rerank,
            self.tr("Passages are found better; each takes seconds."),
            self.tr("order quality"),
        )
        yield
        rows.add(
            "",
            self.leave,
            self.tr(
                "Only where you choose such a model at the window’s top and begin a work with it; "
                "jobs stay on this machine. A collection can be kept from it."
            ),
            self.tr("servers remote network privacy"),
        )
        yield
        rows.add(
            self.tr("&Corrections"),
            self.suppliers,
            self.tr(
                "What you correct in the table of fields is remembered for the supplier, on "
                "this computer alone, and its next document is read so."
            ),
            self.tr("invoices fields forget"),
            buddy=self.suppliers.names,
        )
        rows.addStretch(1)
        self._background.run_task(embedding_models, self._show_models)

    def _ways(self) -> list[tuple[str, str]]:
        chosen = None if self._wanted in ("auto", "none") else self._wanted
        return [
            ("auto", self.tr("With the first embedding model that is installed")),
            *offered(self._models, chosen),
            ("none", self.tr("No, by words alone")),
        ]

    def _show_models(self, models: list[InstalledModel]) -> None:
        self._models = models
        self._offer(self.embedder.chosen())

    def _offer(self, wanted: str) -> None:
        model = kept_model(self._models, wanted)
        self._wanted = wanted = model.ref.text if model else wanted
        self.embedder.set_values(self._ways())
        self.embedder.choose(wanted)

    def value(self) -> dict[str, Any]:
        return {
            "embedder": self.embedder.chosen(),
            "vector_dimensions": self.length.chosen(),
            "rerank": self.rerank.isChecked(),
            "documents_leave": self.leave.isChecked(),
        }

    def set_value(self, settings: Settings) -> None:
        self._offer(settings.embedder)
        longest = settings.vector_dimensions
        self.length.choose(longest if longest in _LENGTHS else 0)
        self.rerank.setChecked(settings.rerank)
        self.leave.setChecked(settings.documents_leave)
