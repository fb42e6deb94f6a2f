"""Says whether there is a newer version, when the person asks, or allowed it to be asked."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from llama32_desktop import __version__
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.text.links import confirm_and_open
from llama32_desktop.updates import Release, is_newer, newest, update_address


class UpdateCheck(QObject):
    """Asks in a thread of its own: a slow network holds up nothing else."""

    def __init__(
        self, notices: Notices, window: QWidget | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._window = window
        self._asking: Background | None = None

    def ask(self, *, quietly: bool = False) -> None:
        """Asks for the newest version.

        Args:
            quietly: Say nothing unless there is a newer one.
        """
        address = update_address()
        if not address:
            return
        if self._asking is None:
            self._asking = Background(self)

        def failed(error: Exception) -> None:
            if not quietly:
                sentence = self.tr("It was not possible to ask for a newer version ({0}).")
                self._notices.show_text(sentence.format(error), "warning")

        self._asking.run_task(
            lambda: newest(address), lambda release: self._show(release, quietly), failed
        )

    def _show(self, release: Release, quietly: bool) -> None:
        if is_newer(release.version, __version__):
            self._notices.show_done(
                self.tr("Version {0} is there; this is {1}.").format(release.version, __version__),
                self.tr("Download page"),
                lambda: self._open(release.page),
            )
        elif not quietly:
            self._notices.show_text(self.tr("This is the newest version, {0}.").format(__version__))

    def _open(self, page: str) -> None:
        """Shows where it is to be had, and that this is elsewhere than what was asked."""
        note = ""
        asked, host = (urlsplit(one).hostname for one in (update_address(), page))
        if asked != host:
            sentence = self.tr("It leads to {0}, and the newer version was announced by {1}.")
            note = sentence.format(host, asked)
        confirm_and_open(page, self._window, note)

    def close(self) -> None:
        """Does not wait for an answer."""
        if self._asking is not None:
            self._asking.close(wait=False)
