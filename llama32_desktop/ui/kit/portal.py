"""Notifications where there is no tray, as on GNOME: by the desktop's portal, over D-Bus.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
"""

from __future__ import annotations

import sys
from typing import Final

SERVICE: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
INTERFACE: Final = "org.freedesktop.portal.Notification"
_ID: Final = "answer"
"""A later notification takes the place of the one before."""


def notify(title: str, text: str) -> None:
    """Shows a notification; where the desktop has no portal, nothing happens. Does not wait."""
    _send("AddNotification", [_ID, {"title": title, "body": text}])


def withdraw() -> None:
    """Takes it back: the window is in front."""
    _send("RemoveNotification", [_ID])


def _send(method: str, arguments: list[object]) -> None:
    if not sys.platform.startswith("linux"):
        return
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, method)
    message.setArguments(arguments)
    QDBusConnection.sessionBus().send(message)
