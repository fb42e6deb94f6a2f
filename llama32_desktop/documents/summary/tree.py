"""Makes a summary: points of each piece, points of points, and the text from those."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.chunks import Chunk, chunks, estimated_tokens
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.summary.model import (
    Lines,
    Note,
    Sentence,
    Style,
    Summary,
    SummaryOptions,
)
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.support import SUPPORTED, Support, figures
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.fence import RULE, fenced

_PIECE_TOKENS: Final = 1500
"""Smaller than most contexts: points keep near their source, and a part is soon stored."""
_POINT_TOKENS: Final = 220
_PROMPT_TOKENS: Final = 260
"""What the instructions and the template take beside the text."""
_LEAST_TOKENS: Final = 160
_MOST_POINTS: Final = 8
_CITED: Final = re.compile(r"\s*[\[(](\d+(?:\s*[,;–-]\s*\d+)*)[\])]")
_BULLET: Final = re.compile(r"^\s*(?:[-*+•–]|\d{1,3}[.)])\s+")
_STYLES: Final[dict[Style, str]] = {
    "paragraph": "as one flowing text",
    "bullets": "as a list, each line beginning with “- ”",
    "minutes": "as minutes: what was discussed, what was decided, who does what by when; a list, "
    "each line beginning with “- ”",
}


@dataclass(frozen=True)
class SummaryProgress:
    """How far a summary is."""

    done: int
    of: int
    """Parts; an estimate until the pieces' points are there."""
    seconds_left: float | None
    """`None` until one part has been timed."""


@dataclass(frozen=True)
class _Point:
    text: str
    lines: tuple[int, ...]
    """Indices into the list of all lines of all notes."""


@dataclass(frozen=True)
class _Line:
    place: Lines
    text: str


def summarise(
    documents: Sequence[Document],
    options: SummaryOptions,
    writer: Writer,
    store: PartStore,
    *,
    progress: Callable[[SummaryProgress], None] = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Summary:
    """Summarise documents; what was written before and still holds is taken from `store`.

    Raises:
        WritingError, WritingCancelledError: what is finished is stored, and goes on from there.
        ValueError: there is no text in any of them.
    """
    notes = tuple(
        Note(
            path=document.path,
            name=document.name,
            sha256=document.sha256,
            pages=tuple(without_hidden(page) for page in document.pages),
        )
        for document in documents
    )
    return _Tree(notes, options, writer, store, progress, cancelled).grow()


class _Tree:
    def __init__(
        self,
        notes: tuple[Note, ...],
        options: SummaryOptions,
        writer: Writer,
        store: PartStore,
        progress: Callable[[SummaryProgress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._notes = notes
        self._options = options
        self._writer = writer
        self._store = store
        self._progress = progress
        self._cancelled = cancelled
        room = writer.context - _PROMPT_TOKENS - _POINT_TOKENS
        self._budget = max(_LEAST_TOKENS, min(_PIECE_TOKENS, room))
        self._lines: list[_Line] = []
        self._done = self._of = 0
        self._timed: list[float] = []

    def grow(self) -> Summary:
        pieces = self._pieces()
        if not pieces:
            raise ValueError("There is no text in these files, so there is nothing to summarise.")
        self._support = Support([line.text for line in self._lines])
        self._plan(len(pieces))
        level = [point for text, lines in pieces for point in self._points_of(text, lines)]
        while self._tokens(level) > self._budget:
            groups = self._groups(level)
            self._of = self._done + len(groups) + 1
            merged = [point for group in groups for point in self._merged(group)]
            if self._tokens(merged) >= self._tokens(level):
                merged = merged[:: max(2, len(merged) // 64)]  # a model that does not shorten
            level = merged
        found = self._final(level)
        return Summary(
            notes=self._notes,
            sentences=tuple(found),
            options=self._options,
            model=self._writer.name,
            characters_read=sum(len(text) for text, _ in pieces),
            parts=self._done,
        )

    def _pieces(self) -> list[tuple[str, range]]:
        """Each piece of each note, and which of all lines it has."""
        pieces: list[tuple[str, range]] = []
        for index, note in enumerate(self._notes):
            for page, text in enumerate(note.pages, 1):
                first = len(self._lines)
                self._lines += [
                    _Line(Lines(index, page, number, number), line)
                    for number, line in enumerate(text.split("\n"), 1)
                ]
                pieces += [
                    (text[c.start : c.end], _lines_of(c, first))
                    for c in chunks(text, self._budget, self._count)
                    if text[c.start : c.end].strip()
                ]
        return pieces

    def _count(self, text: str) -> int:
        # Rounded up by a quarter: the engine's own count is a trip for each of thousands of blocks.
        return estimated_tokens(text) * 5 // 4

    def _tokens(self, points: Sequence[_Point]) -> int:
        return sum(self._count(point.text) + 4 for point in points)

    def _plan(self, pieces: int) -> None:
        self._of = pieces + 1
        points = pieces * _POINT_TOKENS
        while points > self._budget:
            groups = -(-points // self._budget)
            self._of += groups
            points = groups * _POINT_TOKENS
            if groups == 1:
                break
        self._tell()

    def _tell(self) -> None:
        left = None
        if self._timed:
            recent = self._timed[-16:]
            left = sum(recent) / len(recent) * max(0, self._of - self._done)
        self._progress(SummaryProgress(self._done, max(self._of, self._done), left))

    def _write(self, prompt: str, max_tokens: int) -> str:
        if self._cancelled():
            raise WritingCancelledError
        key = self._store.key(self._writer.name, prompt, max_tokens)
        text = self._store.find(key)
        if text is None:
            began = time.monotonic()
            text = self._writer.write(
                prompt, max_tokens=max_tokens, cancelled=self._cancelled
            ).text.strip()
            self._store.keep(key, text)
            self._timed.append(time.monotonic() - began)
        self._done += 1
        self._tell()
        return text

    def _language(self) -> str:
        return (
            f"in {self._options.language}"
            if self._options.language
            else ("in the language of the notes")
        )

    def _points_of(self, text: str, lines: range) -> list[_Point]:
        prompt = (
            f"Write down the most important facts of these notes, {self._language()}: one sentence "
            f"a line, at most {_MOST_POINTS} lines, each line beginning with “- ”. Keep names, "
            f"numbers and dates. Add nothing that is not in the notes. {RULE}\n\n"
            + fenced("notes", text)
        )
        written = _sentences_of(self._write(prompt, _POINT_TOKENS))[:_MOST_POINTS]
        if not written:  # the model said nothing: what the notes say first stands for them
            written = sentences.split(text)[:2]
        points = []
        for sentence in written:
            found, _ = self._support.best(sentence, lines)
            points.append(_Point(sentence, tuple(found)))
        return points

    def _groups(self, points: Sequence[_Point]) -> list[list[_Point]]:
        groups: list[list[_Point]] = [[]]
        used = 0
        for point in points:
            tokens = self._count(point.text) + 4
            if groups[-1] and used + tokens > self._budget:
                groups.append([])
                used = 0
            groups[-1].append(point)
            used += tokens
        return groups

    def _merged(self, group: Sequence[_Point]) -> list[_Point]:
        prompt = (
            f"Put these points into at most {_MOST_POINTS} sentences, {self._language()}: one a "
            "line, each line beginning with “- ” and ending with the numbers of its points in "
            f"brackets, as in [2][5]. Leave out what matters least. {RULE}\n\n"
            + fenced("points", _numbered(group))
        )
        return self._cited(self._write(prompt, _POINT_TOKENS), group)[:_MOST_POINTS]

    def _final(self, points: Sequence[_Point]) -> list[Sentence]:
        words = self._options.words
        prompt = (
            f"Write a summary of about {words} words from these points, {self._language()}, "
            f"{_STYLES[self._options.style]}. End each sentence with the numbers of the points it "
            f"is taken from in brackets, as in [2][5]. Add nothing of your own. {RULE}\n\n"
            + fenced("points", _numbered(points))
        )
        written = self._write(prompt, words * 2 + 60)
        found = []
        for point in self._cited(written, points):
            lines, support = self._support.best(point.text, point.lines)
            if support < SUPPORTED:  # perhaps somewhere else than where the model said
                elsewhere, better = self._support.best(point.text)
                if better > support:
                    lines, support = elsewhere, better
            lines, borne_out = self._with_figures(point, lines)
            found.append(
                Sentence(
                    text=point.text,
                    sources=self._places(lines),
                    support=round(support, 3),
                    supported=support >= SUPPORTED and borne_out,
                )
            )
        return found

    def _with_figures(self, point: _Point, lines: Sequence[int]) -> tuple[list[int], bool]:
        """The lines, with those of the point's that have its numbers; and whether any have them.

        A wrong number changes what is said and hardly the words, so that words cannot show it.
        """
        chosen = set(lines)
        for number in figures(point.text):
            if not any(number in figures(self._lines[i].text) for i in chosen):
                has = next((i for i in point.lines if number in figures(self._lines[i].text)), None)
                if has is None:
                    return list(lines), False
                chosen.add(has)
        return sorted(chosen), True

    def _cited(self, text: str, points: Sequence[_Point]) -> list[_Point]:
        """The sentences of a text, each with the lines of the points that it names or resembles."""
        among = Support([point.text for point in points])
        result = []
        for sentence in _sentences_of(text):
            cited = {
                int(number) - 1
                for group in _CITED.findall(sentence)
                for number in re.findall(r"\d+", group)
                if 1 <= int(number) <= len(points)
            }
            plain = _CITED.sub("", sentence).strip()
            if not any(map(str.isalnum, plain)):
                continue
            chosen, score = among.best(plain, sorted(cited)) if cited else ([], 0.0)
            if score < SUPPORTED:
                chosen, _ = among.best(plain)
            lines = {line for index in chosen for line in points[index].lines}
            result.append(_Point(plain, tuple(sorted(lines))))
        return result

    def _places(self, indices: Sequence[int]) -> tuple[Lines, ...]:
        """Lines that follow each other become one place."""
        places: list[Lines] = []
        for index in indices:
            line = self._lines[index].place
            last = places[-1] if places else None
            if last and (last.note, last.page, last.last + 1) == (line.note, line.page, line.first):
                places[-1] = Lines(last.note, last.page, last.first, line.last)
            else:
                places.append(line)
        return tuple(places)


def _lines_of(chunk: Chunk, first: int) -> range:
    return range(first + chunk.first_line - 1, first + chunk.last_line)


def _numbered(points: Sequence[_Point]) -> str:
    return "\n".join(f"[{number}] {point.text}" for number, point in enumerate(points, 1))


def _sentences_of(text: str) -> list[str]:
    """A list's items or a text's sentences; numbers in brackets behind one belong to it."""
    joined = re.sub(r"([.!?。！？])((?:\s*\[\d[\d,;\s–-]*\])+)", r"\2\1", text)
    found = []
    for line in joined.split("\n"):
        plain = _BULLET.sub("", line).strip()
        found += sentences.split(plain) if plain else []
    seen: dict[str, None] = {}
    for sentence in found:
        tidy = re.sub(r"\s+([.!?。！？])$", r"\1", " ".join(sentence.split()))
        if any(map(str.isalnum, _CITED.sub("", tidy))) and not tidy.endswith(":"):
            seen.setdefault(tidy)
    return list(seen)
