"""The About box names what the app is built with, and the licences."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from llama32_desktop.ui.help import AboutDialog
from tests.ui.driver import Driver


def test_about_names_llama_privacy_and_the_licence_of_the_model(ready: Driver) -> None:
    ready.window.actions_.about.trigger()
    ready.until(lambda: ready.window.findChildren(AboutDialog))
    dialog = ready.window.findChildren(AboutDialog)[0]
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Built with Llama" in text
    assert "no telemetry" in text
    assert "Llama 3.2 Community License" in text
    assert "SmolLM2 135M (starter), apache-2.0" in text
    ready.until(lambda: "Backends: CPU (" in dialog._backends.text())
    dialog.close()
