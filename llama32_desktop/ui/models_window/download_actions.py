"""What a person can ask of a download."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class DownloadActions(QObject):
    """One for all cards and rows; a signal brings the `DownloadState` that it is about."""

    pause = Signal(object)
    resume = Signal(object)
    retry = Signal(object)
    cancel = Signal(object)
    """What was fetched goes too; whoever emits it has asked the person."""
    clear = Signal(object)
    """It is off the list; the model stays."""
    use = Signal(object)
    enter_token = Signal(object)
