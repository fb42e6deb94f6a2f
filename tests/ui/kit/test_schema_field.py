"""What a schema cannot be held to is named while it is written."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.sampling_form import SamplingForm


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
