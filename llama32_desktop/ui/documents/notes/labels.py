"""The words of a page of notes, shown or saved, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llama32_desktop.documents.notes.labels import Labels
from llama32_desktop.ui.kit.sentences import localised


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def labels() -> Labels:
    """The words as they are now; made on the window's thread."""
    return Labels(
        title=_tr("Meeting notes"),
        decision=_tr("Decision"),
        decisions=_tr("Decisions"),
        task=_tr("Task"),
        tasks=_tr("Tasks"),
        topic=_tr("Topic"),
        what=_tr("What"),
        who=_tr("Who"),
        until=_tr("Until"),
        where=_tr("Where"),
        date=_tr("Date"),
        theme=_tr("Theme"),
        file=_tr("File"),
        page=_tr("Page"),
        lines=_tr("Line"),
        done=_tr("Done"),
        new=_tr("New"),
        yes=_tr("yes"),
        no_date=_tr("Without a date"),
        other=_tr("Other"),
        is_new=_tr("{0}, new"),
        summary=_tr("Summary"),
        say=localised,
    )
