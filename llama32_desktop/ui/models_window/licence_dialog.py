"""Asks a person to accept a model's licence before anything of it is downloaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.models import licence as licences
from llama32_desktop.models.licence import Licence, Licensed, Place
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.plain_text import markup_label
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.models_window.texts import of_licence
from llama32_desktop.ui.text.links import confirm_and_open


def _tr(text: str) -> str:
    return QCoreApplication.translate("Licence", text)


def ask_licence(
    licensed: Licensed,
    name: str,
    window: QWidget,
    then: Callable[[bool], None],
    background: Background,
) -> None:
    """Ask what the model's licence needs asked, if anything; returns at once.

    Args:
        name: The model's, for the person.
        then: Called once, with whether the model may be downloaded for this person.
    """

    def work() -> tuple[Licence | None, Place | None]:
        """The licence to ask about, if it must be asked, and what was said of the place."""
        asked = licences.needs_acceptance(licensed) or bool(licences.refusal(licensed))
        kept = licences.acceptance_of(licensed)
        return licences.licence_of(licensed) if asked else None, kept.place if kept else None

    def show(known: tuple[Licence | None, Place | None]) -> None:
        licence, place = known
        if licence is None:
            then(True)
            return
        dialog = LicenceDialog(licensed, licence, name, place, background, window)
        dialog.decided.connect(then)
        dialogs.show(dialog)

    background.run_task(work, show)


class LicenceDialog(QDialog):
    """What the licence asks in short, where to read it whole, and the person's answer."""

    decided = Signal(bool)
    """Once, when it closes: whether the model may be downloaded."""

    def __init__(
        self,
        licensed: Licensed,
        licence: Licence,
        name: str,
        place: Place | None,
        background: Background,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._licensed = licensed
        self._background = background
        self._needs_place = licences.needs_place(licensed)
        self.setWindowTitle(_tr("Licence"))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addWidget(dialogs.heading(licence.name, body))
        intro = _tr("{0} is licensed by Meta. In short, its licence says:")
        column.addWidget(dialogs.paragraph(intro.format(name), body))
        column.addWidget(_bullets([of_licence(line) for line in licence.summary], body))
        for link in licence.links:
            label = dialogs.link(link.title, link.url, body)
            label.linkActivated.connect(lambda address: confirm_and_open(address, self))
            column.addWidget(label)
        self.here = QRadioButton(_tr("In the European Union"), body)
        self.elsewhere = QRadioButton(_tr("Elsewhere"), body)
        self.refused = dialogs.paragraph("", body)
        self._places = QButtonGroup(self)
        if self._needs_place:
            self._add_question(column, body, place)
        else:
            for widget in (self.here, self.elsewhere, self.refused):
                widget.hide()
        accepts = _tr("I have read the licence and the Acceptable Use Policy, and accept them")
        self.accepts = QCheckBox(accepts, body)
        column.addSpacing(4)
        column.addWidget(self.accepts)
        self.problem = dialogs.paragraph("", body, role=dialogs.ERROR)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(
            _tr("Accept"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setProperty("primary", True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        dialogs.lay_out(self, body, self.buttons)
        self.accepts.toggled.connect(self._show_state)
        self._places.buttonToggled.connect(self._show_state)
        self.finished.connect(lambda result: self.decided.emit(bool(result)))
        self._show_state()

    def _add_question(self, column: QVBoxLayout, body: QWidget, place: Place | None) -> None:
        question = _tr(
            "Where do you live, or where does your company have its principal place of business?"
        )
        column.addSpacing(6)
        column.addWidget(dialogs.paragraph(question, body, bold=True))
        for button in (self.here, self.elsewhere):
            self._places.addButton(button)
            column.addWidget(button)
        column.addWidget(self.refused)
        self.here.setChecked(place == "eu")
        self.elsewhere.setChecked(place == "elsewhere")
        self.refused.setText(f"{localised(licences.REFUSAL)}\n\n{localised(licences.EXEMPTION)}")

    def _place(self) -> Place | None:
        if self.here.isChecked():
            return "eu"
        return "elsewhere" if self.elsewhere.isChecked() else None

    def _show_state(self) -> None:
        refused = self._needs_place and self._place() == "eu"
        self.refused.setVisible(refused)
        refusal = localised(licences.REFUSAL) if refused else ""
        set_usable(self.accepts, refusal)
        known = not self._needs_place or self._place() is not None
        ticked = "" if self.accepts.isChecked() else _tr("Tick the box first")
        lacking = ticked if known else _tr("Say first where you live")
        set_usable(self.accept_button, refusal or lacking)
        dialogs.fit_height(self)

    def _keep(self) -> None:
        for button in (self.accept_button, self.accepts):
            set_usable(button, _tr("Your acceptance is being kept"))
        licensed, place = self._licensed, self._place()
        self._background.run_task(
            lambda: licences.accept(licensed, place), lambda _: self.accept(), self._say_failed
        )

    def _say_failed(self, error: Exception) -> None:
        reason = getattr(error, "strerror", None) or str(error)
        sentence = _tr(
            "Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in "
            "the app's folder and accept again."
        )
        self.problem.setText(sentence.format(reason))
        self.problem.show()
        self._show_state()


def _bullets(lines: Sequence[str], parent: QWidget) -> QWidget:
    items = "".join(f"<li style='margin-bottom: 4px'>{escape(line)}</li>" for line in lines)
    label = markup_label(f"<ul style='margin-left: -22px'>{items}</ul>", parent)
    label.setWordWrap(True)
    return label
