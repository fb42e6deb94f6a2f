"""The form of the sampling keeps what it is given, and says what is wrong with a schema."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.engine.protocol import Sampling, Thinking
from llama32_desktop.ui.kit.sampling_form import SamplingForm


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(),
        Sampling(thinking=Thinking(mode="off", effort="high", budget=0), schema='{"type": "null"}'),
        Sampling(thinking=Thinking(mode="on", budget=640)),
    ],
)
def test_what_is_set_comes_back(qtbot: QtBot, sampling: Sampling) -> None:
    form = SamplingForm()
    qtbot.addWidget(form)
    form.set_value(sampling)
    assert form.value() == sampling


def test_a_schema_that_cannot_be_held_is_named_while_it_is_written(qtbot: QtBot) -> None:
    form = SamplingForm()
    qtbot.addWidget(form)
    field = form.schema
    field.edit.setPlainText('{"not": {}}')
    qtbot.waitUntil(lambda: "“not”" in field.problem.text())
    assert not field.problem.isHidden() and "“not”" in field.edit.accessibleDescription()
    field.edit.setPlainText('{"enum": [1]}')
    qtbot.waitUntil(lambda: field.problem.isHidden())
    assert field.edit.accessibleDescription() == ""
