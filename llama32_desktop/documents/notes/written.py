"""The page of notes as a file: Markdown, JSON and a workbook."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, Final

from llama32_desktop.documents.lines_named import lines_named
from llama32_desktop.documents.notes.labels import Labels
from llama32_desktop.documents.notes.model import Entry, Kind, Mention, Place, ThemeSentence
from llama32_desktop.documents.notes.page import By, parts, said_of
from llama32_desktop.documents.workbook import add_sheet
from llama32_desktop.files import part_file
from llama32_desktop.json_text.halves import encoded
from llama32_desktop.sentences import Sentence

_MARKS: Final = re.compile(r"([\\`*_\[\]<>|~])")
_WIDTHS: Final = (11, 70, 20, 14, 30, 30, 6, 9, 6, 6)


def source(place: Place, labels: Labels) -> str:
    """A place in a few words: “2026-05-06.md, line 12”."""
    page = place.page if place.page > 1 else None
    return labels.say(lines_named(place.name, place.first, place.last, page))


def kind_said(entry: Entry, labels: Labels, *, new: bool) -> str:
    """“Task”, “Decision” or “Done”, and whether it is new."""
    kind = labels.decision if entry.kind == "decision" else labels.task
    if entry.done:
        kind = labels.done
    return labels.is_new.format(kind) if new else kind


def untitled(by: By, labels: Labels) -> str:
    """The title of a section of what has no date, or stands under no theme."""
    return labels.no_date if by == "date" else labels.other


def marked_sentence(sentence: ThemeSentence) -> str:
    """What a model said, with a mark where no entry bears it out."""
    return sentence.text if sentence.supported else f"{sentence.text} (?)"


def until(entry: Entry) -> str:
    """Until when a task is to be done, as a day where it is known."""
    return entry.due.isoformat() if entry.due else entry.due_text


def as_markdown(
    entries: Sequence[Entry],
    by: By,
    new: Collection[str] = (),
    topic: str = "",
    mentions: Sequence[Mention] = (),
    labels: Labels | None = None,
    sentences: Sequence[ThemeSentence] = (),
) -> str:
    """The page: a section a theme or day, with what was decided and what is to be done.

    Args:
        new: Keys of the entries that are marked as new.
        topic: What `mentions` are about.
        labels: English without them.
        sentences: What a model said of themes.
    """
    labels = labels or Labels()
    lines: list[str] = [f"# {_plain(labels.title)}", ""]
    if topic:
        lines += [f"## {_plain(topic)}", ""]
        for mention in mentions:
            day = f"{mention.date.isoformat()}: " if mention.date else ""
            lines.append(f"- {day}{_plain(mention.text)} ({_plain(source(mention.place, labels))})")
        lines += ["" if mentions else labels.say(Sentence("No note speaks of it.")), ""]
    heads = ("", labels.what, labels.who, labels.until, labels.where)
    for part in parts(entries, by):
        title = part.title or untitled(by, labels)
        lines += [f"## {_plain(title)}", ""]
        if by == "theme" and (said := said_of(part, sentences)):
            lines += [" ".join(_plain(marked_sentence(one)) for one in said), ""]
        lines += [_row(heads), "| --- | --- | --- | --- | --- |"]
        lines += [_row(_page_cells(entry, new, labels)) for entry in part.entries]
        lines.append("")
    if not entries and not topic:
        lines += [labels.say(Sentence("No decisions and no tasks were found.")), ""]
    return "\n".join(lines)


def as_json(
    entries: Sequence[Entry],
    new: Collection[str] = (),
    mentions: Sequence[Mention] | None = None,
    sentences: Sequence[ThemeSentence] = (),
) -> bytes:
    """An object with `entries`; `topic` where one was followed, `themes` where a model said
    something of them."""
    said: dict[str, Any] = {
        "entries": [
            {
                "kind": entry.kind,
                "text": entry.text,
                "date": entry.date,
                "owners": entry.owners,
                "due": entry.due,
                "due_text": entry.due_text,
                "theme": entry.theme,
                "done": entry.done,
                "new": entry.key in new,
                **_place(entry.place),
            }
            for entry in entries
        ]
    }
    if mentions is not None:
        said["topic"] = [
            {"text": m.text, "date": m.date, "theme": m.theme, **_place(m.place)} for m in mentions
        ]
    if sentences:
        said["themes"] = [
            {"theme": one.theme, "text": one.text, "supported": one.supported} for one in sentences
        ]
    return encoded(said)


def write_workbook(
    path: Path,
    entries: Sequence[Entry],
    new: Collection[str] = (),
    mentions: Sequence[Mention] | None = None,
    labels: Labels | None = None,
) -> None:
    """A workbook with a sheet of tasks, one of decisions, and one of the topic that was followed.

    Args:
        labels: English without them.

    Raises:
        OSError: it could not be written.
    """
    import xlsxwriter

    labels = labels or Labels()
    place_heads = (labels.theme, labels.file, labels.page, labels.lines)
    entry_heads = (labels.date, labels.what, labels.who, labels.until, *place_heads)
    heads_of_entries = (*entry_heads, labels.done, labels.new)

    def rows_of(kind: Kind) -> list[tuple[str, ...]]:
        return [_cells(entry, new, labels.yes) for entry in entries if entry.kind == kind]

    with part_file(path) as part, xlsxwriter.Workbook(str(part)) as book:
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        tables: list[tuple[str, tuple[str, ...], list[tuple[str, ...]]]] = [
            (labels.tasks, heads_of_entries, rows_of("task")),
            (labels.decisions, heads_of_entries, rows_of("decision")),
        ]
        if mentions is not None:
            heads_of_topic = (labels.date, labels.what, *place_heads)
            tables.append((labels.topic, heads_of_topic, [_mention(m) for m in mentions]))
        for title, heads, rows in tables:
            sheet = add_sheet(book, title, heads, rows, wrapped)
            for column, width in enumerate(_WIDTHS[: len(heads)]):
                sheet.set_column(column, column, width)
            sheet.autofilter(0, 0, max(1, len(rows)), len(heads) - 1)


def _page_cells(entry: Entry, new: Collection[str], labels: Labels) -> tuple[str, ...]:
    kind = kind_said(entry, labels, new=entry.key in new)
    where = source(entry.place, labels)
    return kind, entry.text, ", ".join(entry.owners), until(entry), where


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(map(_plain, cells))} |"


def _cells(entry: Entry, new: Collection[str], yes: str) -> tuple[str, ...]:
    return (
        entry.date.isoformat() if entry.date else "",
        entry.text,
        ", ".join(entry.owners),
        until(entry),
        entry.theme,
        entry.place.path,
        str(entry.place.page),
        _lines(entry.place),
        yes if entry.done else "",
        yes if entry.key in new else "",
    )


def _mention(mention: Mention) -> tuple[str, ...]:
    return (
        mention.date.isoformat() if mention.date else "",
        mention.text,
        mention.theme,
        mention.place.path,
        str(mention.place.page),
        _lines(mention.place),
    )


def _lines(place: Place) -> str:
    return str(place.first) if place.first == place.last else f"{place.first}–{place.last}"


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.path,
        "page": place.page,
        "first_line": place.first,
        "last_line": place.last,
    }


def _plain(text: str) -> str:
    """A text that Markdown shows as it is, in one line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
