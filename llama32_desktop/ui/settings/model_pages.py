"""The pages of the settings that belong to a model: each is made a piece at a time."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.measured import MeasuredUse
from llama32_desktop.ui.choices.adapter_form import AdapterForm
from llama32_desktop.ui.kit.pieces import Making
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.settings.load_form import LoadForm
from llama32_desktop.ui.settings.page_stack import Maker
from llama32_desktop.ui.settings.template_form import TemplateForm


class ChosenModel(msgspec.Struct, frozen=True):
    """The model whose settings are shown beside the app's."""

    model: InstalledModel
    settings: ModelSettings
    sampling: Sampling
    loaded: LoadedModel | None = None
    tuning: Tuning | None = None
    use: MeasuredUse | None = None


def sampling_form(chosen: ChosenModel, parent: QWidget) -> Making[QWidget]:
    """How tokens are chosen."""
    form = SamplingForm(parent, chosen.model.sampling, whole=False)
    yield from form.pieces
    form.set_value(chosen.sampling)
    return form


def load_form(chosen: ChosenModel, parent: QWidget) -> Making[QWidget]:
    """How it is loaded."""
    form = LoadForm(chosen.model, chosen.loaded, chosen.tuning, chosen.use, parent)
    yield from form.pieces
    form.set_value(chosen.settings)
    return form


def template_form(chosen: ChosenModel, parent: QWidget) -> Making[QWidget]:
    """How a conversation is written down for it."""
    form = TemplateForm(chosen.loaded, parent)
    yield from form.pieces
    form.set_value(chosen.settings.template, chosen.settings.own_template)
    return form


def adapter_form(chosen: ChosenModel, parent: QWidget) -> Making[QWidget]:
    """What changes its weights."""
    form = AdapterForm(chosen.model, parent)
    yield
    form.set_value(chosen.settings.adapters)
    return form


def below(name: str, make: Maker, parent: QWidget) -> Making[QWidget]:
    """Makes a form below the name of the model that it belongs to."""
    page = QWidget(parent)
    heading = plain_label(name, page)
    heading.setContentsMargins(16, 14, 16, 0)
    heading.setWordWrap(True)
    font = heading.font()
    font.setWeight(font.Weight.DemiBold)
    heading.setFont(font)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(heading)
    form = yield from make(page)
    column.addWidget(form)
    column.addStretch()
    return page
