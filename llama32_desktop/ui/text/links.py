"""Opening a link from a message: only after the user has seen where it leads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from llama32_desktop.typeset.letters import plain_letter
from llama32_desktop.typeset.shown import opens
from llama32_desktop.ui.kit.plain_text import MessageBox

LINE: Final = 70
"""Characters of an address on a line."""
MOST_LINES: Final = 12
"""Of a longer address the beginning, where the host is, and the end are shown at once."""


def plain_address(address: str) -> str:
    """The address as it is sent: a host in foreign letters shows as what it really is."""
    return bytes(QUrl(address).toEncoded().data()).decode("ascii", "replace")


def disguised_host(address: str) -> str:
    """The host of an address that names a user before it, as `https://bank.example@host/` does.

    Empty for every other address.
    """
    url = QUrl(address)
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded) if url.userInfo() else ""


def confirm_and_open(address: str, parent: QWidget | None, note: str = "") -> bool:
    """Shows the address and opens it in the system's browser if the user agrees.

    Args:
        note: A sentence on the address, for the user to judge by.
    """
    shown = plain_letter(plain_address(address))
    if not opens(shown):
        return False
    box = MessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Links", "Open link"))
    box.setText(QCoreApplication.translate("Links", "Open this address outside the app?"))
    host = disguised_host(shown)
    if host:
        warning = QCoreApplication.translate(
            "Links", "It leads to {0}: what stands before the @ is only a user's name."
        )
        box.setText(f"{box.text()}\n\n{warning.format(host)}")
    if note:
        box.setText(f"{box.text()}\n\n{note}")
    # Long addresses get places to break; endless ones must not push the buttons off the screen.
    lines = [shown[i : i + LINE] for i in range(0, len(shown), LINE)]
    if len(lines) > MOST_LINES:
        box.setDetailedText(shown)
        lines[MOST_LINES - 3 : -2] = ["…"]
    box.setInformativeText("\n".join(lines))
    open_it = box.addButton(
        QCoreApplication.translate("Links", "Open"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is not open_it:
        return False
    return QDesktopServices.openUrl(QUrl(shown))
