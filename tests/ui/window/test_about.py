"""The About box names what the app is built with, and the licences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from llama32_desktop import paths
from llama32_desktop.ui.window.about import AboutDialog
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


def test_about_opens_the_licences_of_all_that_a_package_has_in_it(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    notices = tmp_path / "a folder" / "NOTICES.txt"
    notices.parent.mkdir()
    notices.write_text("Licences")
    monkeypatch.setattr(paths, "notices_file", lambda: notices)
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()))
    )
    ready.window.actions_.about.trigger()
    ready.until(lambda: ready.window.findChildren(AboutDialog))
    dialog = ready.window.findChildren(AboutDialog)[0]
    ready.until(lambda: dialog._backends.isVisible())
    (link,) = (label for label in dialog.findChildren(QLabel) if "<a " in label.text())
    assert "Licences of all that is inside" in link.text()
    link.linkActivated.emit(link.text().split('"')[1])
    assert opened == [notices]
    button = dialog.findChildren(QPushButton)[0]
    assert button.icon().isNull()
    gap = button.mapTo(dialog, QPoint()).y() - link.geometry().bottom()
    assert 0 < gap < 40, "it is no higher than what is in it"
    dialog.close()
