"""Asks which collection files go into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QInputDialog, QWidget

from llama32_desktop.documents.collection import names
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.plain_text import name_choice, plain, set_window_title


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def choose_collection(
    there: Sequence[str], files: Sequence[str], then: Callable[[str], None], parent: QWidget
) -> None:
    """Asks for one of these collections or a new one, where there are any; `then` gets its name."""
    new = _new_name(there, files)
    if not there:
        then(new)
        return
    dialog = QInputDialog(parent)
    set_window_title(dialog, _tr("Add to a collection"))
    dialog.setLabelText(plain(_tr("Collection")))
    dialog.setComboBoxItems([*there, _tr("New collection “{0}”").format(new)])
    dialog.setOkButtonText(_tr("Add"))
    [choice] = dialog.findChildren(QComboBox)
    name_choice(choice, _tr("Collection"))
    # By its place: a collection may be called like the line of the new one.
    dialog.accepted.connect(lambda: then([*there, new][choice.currentIndex()]))
    dialogs.show(dialog)


def _new_name(there: Sequence[str], files: Sequence[str]) -> str:
    """That of the first file, with a number where a collection has it already."""
    first = Path(files[0]).stem or _tr("Documents")
    taken = {name.casefold() for name in there}  # some systems do not tell case apart
    name, number = first, 1
    while names.file_of(Path(), name).stem.casefold() in taken:
        number += 1
        name = f"{first} {number}"
    return name
