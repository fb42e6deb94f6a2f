"""In which groups conversations stand in the list: pinned, by folder, by date."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

if TYPE_CHECKING:  # what the first picture does not need is imported after it
    from llama32_desktop.conversations.model import Conversation, Folder


@dataclass(frozen=True, slots=True)
class Header:
    """The line above a group."""

    title: str
    folder: Folder | None = None
    count: int = 0
    collapsed: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Groups", text)


def date_text(seconds: float, now: datetime.datetime | None = None) -> str:
    """When something was, shortly: the time today, else the day."""
    now = now or datetime.datetime.now()
    short = QLocale.FormatType.ShortFormat
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    locale = QLocale()
    if when.date() == QDate(now.year, now.month, now.day):
        return locale.toString(when.time(), short)
    if when.date().year() == now.year:
        return locale.toString(when.date(), "d MMMM")
    return locale.toString(when.date(), short)


def period_of(today: datetime.date) -> Callable[[float], str]:
    """Gives the name of the stretch of time that a moment lies in, seen from today."""
    midnight = datetime.datetime.combine(today, datetime.time())
    days = [0, 1, 7, 30]
    names = [_tr("Today"), _tr("Yesterday"), _tr("Last 7 days"), _tr("Last 30 days")]
    bounds = [(midnight - datetime.timedelta(days=n)).timestamp() for n in days]
    first, after, month = 0.0, 0.0, ""
    """The month that was asked for last, which the next one is mostly in, too."""

    def name(seconds: float) -> str:
        nonlocal first, after, month
        if first <= seconds < after:
            return month
        for bound, text in zip(bounds, names, strict=True):
            if seconds >= bound:
                return text
        # By Qt: Python on Windows knows no month that began before 1970, as some exports' do.
        when = QDateTime.fromSecsSinceEpoch(int(seconds)).date()
        begin = when.addDays(1 - when.day())
        first = begin.startOfDay().toSecsSinceEpoch()
        after = min(begin.addMonths(1).startOfDay().toSecsSinceEpoch(), bounds[-1])
        month = QLocale().toString(when, "MMMM" if when.year() == today.year else "MMMM yyyy")
        return month

    return name


def grouped(
    conversations: Sequence[Conversation],
    folders: Sequence[Folder],
    collapsed: Collection[int] = (),
    today: datetime.date | None = None,
) -> list[Header | Conversation]:
    """The list's rows: pinned conversations, then folders, then the others by date.

    Args:
        conversations: The latest first; each stands in one group. Those of the trash stand by
            when they were deleted.
        folders: By name; empty ones are shown as well.
        collapsed: Ids of folders of which only the header is shown.
    """
    pinned = [c for c in conversations if c.pinned]
    known = {folder.id for folder in folders}
    inside: dict[int, list[Conversation]] = {}
    others: list[Conversation] = []
    for conversation in conversations:
        if conversation.pinned:
            continue
        number = conversation.folder_id
        if number is not None and number in known:
            inside.setdefault(number, []).append(conversation)
        else:
            others.append(conversation)
    rows: list[Header | Conversation] = []
    if pinned:
        rows += [Header(_tr("Pinned"), count=len(pinned)), *pinned]
    for folder in folders:
        members = inside.get(folder.id, [])
        closed = folder.id in collapsed
        rows.append(Header(folder.name, folder, len(members), closed))
        if not closed:
            rows += members
    name_of = period_of(today or datetime.date.today())
    last = ""
    for conversation in others:
        name = name_of(conversation.deleted_at or conversation.updated_at)
        if name != last:
            rows.append(Header(name))
            last = name
        rows.append(conversation)
    return rows
