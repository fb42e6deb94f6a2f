"""Where a person enters the access token of their account at the Hub."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.line_heights import LineHeights
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.services.token_store import TokenStore
from llama32_desktop.ui.text.links import confirm_and_open

TOKENS_PAGE: Final = "https://huggingface.co/settings/tokens"


class TokenBox(QWidget):
    """Never shows a token that is kept, only whether there is one and where."""

    kept = Signal()
    """There is a token that there was not before, or none any more."""

    def __init__(
        self, tokens: TokenStore, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._background = background
        self.status = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        for label in (self.status, self.problem):
            label.setFont(small_font(self.font()))
        self.problem.hide()
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Access token, as in hf_…"))
        self.field.setAccessibleName(self.tr("Access token of the Hugging Face Hub"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.keep = QPushButton(self.tr("Save"), self)
        self.forget = QPushButton(self.tr("Forget it"), self)
        self.field.textChanged.connect(self._offer)
        self.field.textEdited.connect(self.problem.hide)  # it was about what stood there
        self.field.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        where = dialogs.link(self.tr("Create a token"), TOKENS_PAGE, self)
        where.setFont(small_font(self.font()))
        where.linkActivated.connect(lambda address: confirm_and_open(address, self))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        row.addWidget(where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.status)
        layout.addWidget(self.problem)
        LineHeights(self)
        self._offer("")
        self._look()

    def _offer(self, text: str) -> None:
        set_usable(self.keep, "" if text.strip() else self.tr("Paste an access token first"))

    def _look(self) -> None:
        """Ask the system's store, which may take its time."""
        self._background.run_task(self._tokens.state, self._show_state)

    def _keep(self) -> None:
        token = self.field.text().strip()
        if not token:
            return
        self.field.clear()

        def work() -> tuple[bool, bool, str]:
            self._tokens.keep(token)
            return self._tokens.state()

        self._background.run_task(work, self._show_new, self._on_failed)

    def _forget(self) -> None:
        def work() -> tuple[bool, bool, str]:
            self._tokens.forget()
            return self._tokens.state()

        self._background.run_task(work, self._show_new, self._on_failed)

    def _show_new(self, state: tuple[bool, bool, str]) -> None:
        self._show_state(state)
        self.kept.emit()

    def _on_failed(self, error: Exception) -> None:
        self.problem.setText(localised(error))
        self.problem.show()

    def _show_state(self, state: tuple[bool, bool, str]) -> None:
        """Takes what `TokenStore.state` gives."""
        known, given, notice = state
        self.problem.hide()
        self.forget.setVisible(known and not given)
        if given:
            text = self.tr(
                "The token that HF_TOKEN holds is used; it goes before one entered here."
            )
        elif notice:
            said = localised(notice)
            text = self.tr("A token is in use. {0}").format(said) if known else said
        elif known:
            text = self.tr("A token is kept in the system's password store.")
        else:
            text = self.tr(
                "Only repositories with terms of their own need a token; it is kept in the "
                "system's password store and sent to the Hub alone."
            )
        self.status.setText(text)
