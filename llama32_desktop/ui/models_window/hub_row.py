"""A repository of the Hub; unfolded, its GGUF files, each with a button that fetches it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.downloads.checkpoint_offer import (
    AdapterOffer,
    CheckpointOffer,
    adapter_offer_of,
    is_adapter,
    offer_of,
)
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import of_hub_file
from llama32_desktop.models.catalogue import UnknownModelError
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import UnfoldButton
from llama32_desktop.ui.kit.numbers import size_text
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.models_window import texts
from llama32_desktop.ui.models_window.cards import Card
from llama32_desktop.ui.services.token_store import TokenStore
from llama32_desktop.ui.text.links import confirm_and_open

if TYPE_CHECKING:
    from llama32_desktop.downloads.hub import HubFile, HubRepo


_MOST_FILES: Final = 200
"""Rows of one repository; a hub may list a hundred thousand, and each row takes time."""
_PART: Final = re.compile(r"-(\d{5})-of-(\d{5})\.gguf\Z", re.I)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


class HubRow(Card):
    """Asks for the files when it is unfolded for the first time."""

    get_wanted = Signal(object)
    """A `Wanted`."""

    def __init__(
        self, repo: HubRepo, tokens: TokenStore, asking: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.repo = repo
        self._tokens = tokens
        self._asking = asking
        self._looked = False
        self._states: Sequence[DownloadState] = ()
        self._room = 0
        self._sizes: list[tuple[QLabel, int]] = []
        self.gets: dict[str, QPushButton] = {}
        self._stand: dict[str, QLabel] = {}
        self._keys: dict[str, str] = {}
        """Of downloads, by what they are of."""
        name = dialogs.paragraph(repo.repo, self, bold=True)
        self.facts = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.facts.setFont(small_font(self.font()))
        self.unfold = UnfoldButton(_tr("Files"), self)
        self.unfold.setAccessibleName(_tr("Files of {0}").format(repo.repo))
        self.unfold.toggled.connect(self._on_unfold)
        self.status = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        self.files = QWidget(self)
        self._grid = QGridLayout(self.files)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.page = dialogs.link(_tr("Its page on the Hub, with its terms"), repo.page, self)
        self.page.setFont(small_font(self.font()))
        self.page.linkActivated.connect(lambda address: confirm_and_open(address, self))
        for widget in (self.status, self.problem, self.files, self.page):
            widget.hide()
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self.unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(3)
        layout.addLayout(top)
        for below in (self.facts, self.status, self.problem, self.files, self.page):
            layout.addWidget(below)
        self._show_facts()

    def _show_facts(self) -> None:
        repo = self.repo
        parts = [
            _tr("licence: {0}").format(repo.licence) if repo.licence else _tr("no licence named")
        ]
        if repo.gated:
            parts.append(_tr("only for accounts that accepted its terms"))
        if repo.multimodal:
            parts.append(_tr("sees pictures"))
        parts.append(_tr("{0} downloads").format(QLocale().toString(repo.downloads)))
        if repo.updated:
            parts.append(_tr("updated {0}").format(repo.updated))
        self.facts.setText(" · ".join(parts))

    def _on_unfold(self, unfolded: bool) -> None:
        self.files.setVisible(unfolded and bool(self.gets))
        self.page.setVisible(unfolded)
        if not unfolded:
            self.status.hide()
            self.problem.hide()
        elif not self._looked:
            self._look()

    def _look(self) -> None:
        self._looked = True
        self.status.setText(_tr("Asking the Hub for its files…"))
        self.status.show()
        name, tokens = self.repo.repo, self._tokens

        def work() -> HubRepo:
            from llama32_desktop.downloads import hub

            return hub.files_of(name, token=tokens.token())

        self._asking.run_task(work, self._show_files, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._looked = False  # unfolding it again asks again
        self.status.hide()
        self.problem.setText(localised(error))
        self.problem.setVisible(self.unfold.isChecked())

    def _show_files(self, repo: HubRepo) -> None:
        self.repo = repo
        self._show_facts()
        files = model_files(repo.files)
        for row, (file, parts) in enumerate(files):
            self._add_file(row, file, parts)
        offer = offer_of(repo)
        if offer is not None:
            self._add_checkpoint(len(files), offer)
        adapter = adapter_offer_of(repo)
        if adapter is not None:
            self._add_adapter(len(files), adapter)
        more = len(files) == _MOST_FILES
        self.status.setText(
            _tr("It may have more files than these; its page lists all.")
            if more
            else _tr(
                "Its adapter is in PyTorch's format, which may hold a program and is not read: ask "
                "its maker for safetensors."
            )
            if is_adapter(repo)
            else _tr("It has no GGUF file.")
        )
        self.status.setVisible((more or not self.gets) and self.unfold.isChecked())
        self.files.setVisible(bool(self.gets) and self.unfold.isChecked())
        self.show_downloads(self._states)
        self.show_room(self._room)

    def show_room(self, room: int) -> None:
        """Marks the files that are larger than this machine's free memory; 0: it is not known."""
        self._room = room
        for label, size in self._sizes:
            large = 0 < room < size
            label.setForegroundRole(dialogs.ERROR if large else dialogs.SECONDARY)
            hint = _tr("Larger than this machine's free memory, {0}: it does not fit")
            set_tooltip(label, hint.format(size_text(room)) if large else "")

    def _add_file(self, row: int, file: HubFile, parts: int) -> None:
        size = size_text(file.bytes)
        if parts > 1:
            size = _tr("{0} in {1} parts").format(size, parts)
        get = self._add_row(row, file.name, f"{self.repo.repo}:{file.name}", size, file.bytes)
        get.clicked.connect(lambda: self._get(file))

    def _add_checkpoint(self, row: int, offer: CheckpointOffer) -> None:
        """What is fetched, converted in the queue, and how much of the disk that takes."""
        name = _tr("Checkpoint: {0}").format(offer.format)
        size = _tr("{0}, converted here to at most {1}").format(
            size_text(offer.bytes), size_text(offer.converted_bytes)
        )
        get = self._add_row(row, name, offer.wanted.key, size, offer.converted_bytes)
        get.clicked.connect(lambda: self.get_wanted.emit(offer.wanted))

    def _add_adapter(self, row: int, offer: AdapterOffer) -> None:
        """The model that it is for, and what is fetched and converted in the queue."""
        name = _tr("Adapter for {0}").format(offer.base) if offer.base else _tr("Adapter (PEFT)")
        size = _tr("{0}, converted here to at most {1}").format(
            size_text(offer.bytes), size_text(offer.converted_bytes)
        )
        get = self._add_row(row, name, offer.wanted.key, size, offer.converted_bytes)
        hint = _tr("It is converted for a model that is installed and that it fits")
        set_tooltip(get, hint)
        get.clicked.connect(lambda: self.get_wanted.emit(offer.wanted))

    def _add_row(self, row: int, text: str, key: str, size: str, needed: int) -> QPushButton:
        """A name, a size, and a button that fetches it or what stands in its place.

        Args:
            needed: Bytes of the model, as it is loaded.
        """
        name = dialogs.paragraph(text, self.files)
        about = dialogs.paragraph(size, self.files, role=dialogs.SECONDARY)
        about.setWordWrap(False)
        self._sizes.append((about, needed))
        stand = dialogs.paragraph("", self.files, role=dialogs.SECONDARY)
        stand.setWordWrap(False)
        get = QPushButton(_tr("Download"), self.files)
        get.setAccessibleName(_tr("Download {0}").format(text))
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(about, row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(stand, row, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(get, row, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setRowMinimumHeight(row, get.sizeHint().height())  # also without it
        self.gets[text], self._stand[text], self._keys[text] = get, stand, key
        return get

    def _get(self, file: HubFile) -> None:
        try:
            wanted = of_hub_file(self.repo.repo, file.name, file.bytes, self.repo.commit)
        except UnknownModelError as error:
            self.problem.setText(localised(error))
            self.problem.show()
            return
        self.get_wanted.emit(
            msgspec.structs.replace(
                wanted, licence=self.repo.licence, multimodal=self.repo.multimodal
            )
        )

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        """Shows which of its files are fetched or waiting."""
        self._states = states
        known = {state.key: state for state in states}
        for name, get in self.gets.items():
            state = known.get(self._keys[name])
            get.setVisible(state is None)
            self._stand[name].setVisible(state is not None)
            if state is not None:
                self._stand[name].setText(_short(state))


def model_files(files: Sequence[HubFile]) -> list[tuple[HubFile, int]]:
    """The GGUF files, up to `_MOST_FILES`; one in parts is its first part, with the length of all
    and their number."""
    sizes = {file.name: file.bytes for file in files}
    found: list[tuple[HubFile, int]] = []
    for file in files:
        if len(found) == _MOST_FILES:
            break
        if not file.name.lower().endswith(".gguf"):
            continue
        match = _PART.search(file.name)
        if match is None:
            found.append((file, 1))
        elif int(match[1]) == 1:
            number = int(match[2])
            stem = file.name[: match.start()]
            names = [f"{stem}-{n:05}-of-{match[2]}.gguf" for n in range(1, min(number, 999) + 1)]
            whole = msgspec.structs.replace(file, bytes=sum(sizes.get(n, 0) for n in names))
            found.append((whole, number))
    return found


def _short(state: DownloadState) -> str:
    """A download's state in a word or two; the page of downloads says the rest."""
    if state.phase == "downloading" and state.bytes_total:
        return f"{state.bytes_done * 100 // state.bytes_total} %"
    return {
        "done": _tr("On this machine"),
        "paused": _tr("Paused"),
        "failed": _tr("Stopped"),
    }.get(state.phase) or texts.progress(state)
