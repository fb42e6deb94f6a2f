"""The questions the window asks and the dialogs it opens; none of them blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit.colour_sheets import frame_when_focused
from llama32_desktop.ui.kit.file_dialog import file_dialog
from llama32_desktop.ui.kit.plain_text import (
    MessageBox,
    markup_label,
    plain,
    plain_label,
    set_tooltip,
    set_window_title,
)
from llama32_desktop.ui.kit.window_fit import fit, room_of

WIDTH: Final = 580
"""Of a dialog with paragraphs of text, pixels."""
_FRAME: Final = 1
"""Around what scrolls, while it has the focus."""
ASKING: Final = 340
"""Of the line in a dialog with one question, pixels at least."""
SECONDARY: Final = QPalette.ColorRole.PlaceholderText
ERROR: Final = QPalette.ColorRole.BrightText


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def show(dialog: QDialog) -> None:
    """Opens a dialog that belongs to its window and goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for buttons in dialog.findChildren(QDialogButtonBox):
        for button in buttons.buttons():
            button.setIcon(QIcon())  # Qt's own, of another age than all the rest
    fit(dialog)
    dialog.open()


def dismiss(dialog: QDialog) -> None:
    """Takes away a dialog that may have been closed already; no answer is given for it."""
    dialog.hide()
    dialog.deleteLater()


def heading(text: str, parent: QWidget) -> QLabel:
    """The title at the top of a dialog."""
    label = paragraph(text, parent)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.35)
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label


def paragraph(
    text: str,
    parent: QWidget,
    *,
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    bold: bool = False,
) -> QLabel:
    """Plain text over as many lines as it takes; its colour follows the theme."""
    label = plain_label(text, parent)
    label.setWordWrap(True)
    label.setForegroundRole(role)
    if bold:
        font = label.font()
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
    return label


def link(title: str, address: str, parent: QWidget) -> QLabel:
    """An address behind its title; whoever shows it connects `linkActivated`."""
    label = markup_label(f'<a href="{escape(address)}">{escape(title)}</a>', parent)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    set_tooltip(label, address)
    return label


def lay_out(dialog: QDialog, body: QWidget, buttons: QWidget, width: int = WIDTH) -> None:
    """Puts the body, scrolled where the screen is too low, above the buttons.

    It is as wide as `width`, or as its longest line that cannot be broken.
    """
    area = QScrollArea(dialog)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    frame_when_focused(area)  # while there is nothing in it that would be styled once more
    area.setWidget(body)
    area.setAccessibleName(dialog.windowTitle())
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    below = QWidget(dialog)
    row = QVBoxLayout(below)
    row.setContentsMargins(24, 8, 24, 16)
    row.addWidget(buttons)
    column.addWidget(below)
    longest = body.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
    longest += 2 * _FRAME
    dialog.setFixedWidth(min(max(width, longest), room_of(dialog).width()))
    fit_height(dialog)


def fit_height(dialog: QDialog) -> None:
    """Makes a dialog of `lay_out` as high as what it shows, and no higher than the screen."""
    area, column = dialog.findChild(QScrollArea), dialog.layout()
    body = area.widget() if area else None
    layout = body.layout() if body else None
    if area is None or column is None or layout is None:
        return
    layout.activate()
    below = column.itemAt(1)
    width = dialog.maximumWidth()  # the fixed one
    wanted = layout.heightForWidth(width - 2 * _FRAME) + 2 * _FRAME
    wanted += below.sizeHint().height() if below else 0
    # A bar that is there makes lines narrower, and so keeps itself where there is room without.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    dialog.resize(width, min(wanted, room_of(dialog).height()))
    column.activate()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


def ask_text(
    title: str,
    label: str,
    text: str,
    then: Callable[[str], None],
    parent: QWidget,
    *,
    button: str,
) -> QInputDialog:
    """Asks for a line of text; `then` gets it where there is any.

    Args:
        button: What the button that takes it says.
    """
    dialog = QInputDialog(parent)
    set_window_title(dialog, title)
    dialog.setLabelText(plain(label))
    dialog.setTextValue(text)
    for field in dialog.findChildren(QLineEdit):  # the dialog takes its width from it
        field.setMinimumWidth(min(ASKING, room_of(dialog).width() - 40))
    dialog.setOkButtonText(button)
    dialog.textValueSelected.connect(lambda value: then(value) if value.strip() else None)
    show(dialog)
    return dialog


def ask_delete_for_good(then: Callable[[], None], parent: QWidget, count: int = 1) -> QMessageBox:
    """Asks whether so many conversations of the trash are to be deleted."""
    box = MessageBox(parent)
    box.setWindowTitle(_tr("Delete for good"))
    several = _tr("Delete these {0} conversations for good?").format(count)
    box.setText(_tr("Delete this conversation for good?") if count == 1 else several)
    box.setInformativeText(_tr("All its messages go with it; this cannot be undone."))
    delete = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    delete.clicked.connect(lambda: then())
    delete.setAutoDefault(False)  # Enter must not delete
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    show(box)
    return box


def ask_model_file(
    folder: Path,
    then: Callable[[str], None],
    parent: QWidget,
    title: str = "",
    *,
    checkpoints: bool = False,
) -> QFileDialog:
    """Asks for a model's file, or another one in its format.

    Args:
        checkpoints: A file of a checkpoint does as well.
    """
    dialog = QFileDialog(parent, title or _tr("Choose a model"), str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    filters = [_tr("GGUF models (*.gguf)"), _tr("All files (*)")]
    if checkpoints:
        filters.insert(1, _tr("Checkpoints ({0})").format("config.json params.json *.safetensors"))
        filters.insert(2, "Prompt Guard (*.onnx)")
    dialog.setNameFilters(filters)
    dialog.fileSelected.connect(then)
    show(dialog)
    return dialog


def ask_files(
    then: Callable[[tuple[str, ...]], None], parent: QWidget, title: str = ""
) -> QFileDialog:
    """Asks for a picture's file, or documents."""
    dialog = file_dialog(parent, title or _tr("Add pictures or documents"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(
        f"*.{ending}"
        for ending in (
            *("png", "jpg", "jpeg", "webp", "bmp", "tif", "tiff", "gif", "heic", "heif", "avif"),
            *("jp2", "j2k"),
        )
    )
    documents = (
        "*.pdf *.docx *.odt *.rtf *.pages *.pptx *.odp *.key *.xlsx *.xls *.ods *.numbers *.epub "
        "*.eml *.emlx *.msg *.mbox *.html *.htm *.mhtml *.mht *.zip *.p7m"
    )
    texts = "*.txt *.md *.csv *.tsv *.json *.xml *.log *.py *.js *.c *.cpp *.java *.rs"
    dialog.setNameFilters(
        [
            _tr("Pictures and documents ({0})").format(f"{patterns} {documents} {texts}"),
            _tr("Pictures ({0})").format(patterns),
            _tr("All files (*)"),
        ]
    )
    dialog.filesSelected.connect(lambda files: then(tuple(files)))
    show(dialog)
    return dialog


def ask_folder(title: str, then: Callable[[list[str]], None], parent: QWidget) -> QFileDialog:
    """Asks for a folder."""
    dialog = file_dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(then)
    show(dialog)
    return dialog


def ask_result(
    title: str, ending: str, then: Callable[[str], None], parent: QWidget
) -> QFileDialog:
    """Asks for a file that goes on where it is the app's own, and is written over no other; so it
    is not asked whether to write over one.

    Args:
        ending: What a name without one gets, without its dot.
    """
    dialog = file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(ending)
    dialog.fileSelected.connect(then)
    show(dialog)
    return dialog


def ask_save_picture(name: str, then: Callable[[str], None], parent: QWidget) -> QFileDialog:
    """Asks where a picture is to be saved, first under this name."""
    return ask_save(_tr("Save the picture"), name, [], then, parent)


def ask_save(
    title: str,
    name: str,
    kinds: Sequence[str],
    then: Callable[[str], None],
    parent: QWidget,
) -> QFileDialog:
    """Asks where something is to be saved, first under this name.

    Args:
        kinds: Each with one ending, as “Markdown (*.md)”; a name that is typed without one gets
            that of the kind which is chosen.
    """
    dialog = file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    if kinds:
        dialog.setNameFilters(kinds)
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    show(dialog)
    return dialog
