"""Makes a summary: points of each piece, points of points, and the text from those."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop import sentences as told
from llama32_desktop.documents.chunks import Chunk, chunks, high_estimate
from llama32_desktop.documents.echoes import Echoes
from llama32_desktop.documents.estimate import Speed
from llama32_desktop.documents.loops import loop_start
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.statements import is_statement, stated
from llama32_desktop.documents.summary.course import Course, SummaryProgress
from llama32_desktop.documents.summary.model import (
    Lines,
    Note,
    Sentence,
    Summary,
    SummaryOptions,
)
from llama32_desktop.documents.summary.prompts import (
    MOST_POINTS,
    merging_prompt,
    points_prompt,
    summary_prompt,
)
from llama32_desktop.documents.summary.reading import (
    cited,
    finished,
    sameness,
    statements_of,
    uncited,
)
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.support import Support, nearest
from llama32_desktop.documents.writer import Writer, WritingCancelledError

_PIECE_TOKENS: Final = 1500
"""Smaller than most contexts: points keep near their source, and a part is soon stored."""
_POINT_TOKENS: Final = 220
_PROMPT_TOKENS: Final = 260
"""What the instructions and the template take beside the text."""
_LEAST_TOKENS: Final = 160


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
    speed: Speed | None = None,
) -> Summary:
    """Summarise documents; what was written before and still holds is taken from `store`.

    Args:
        speed: Of the model, for how long it takes before a part was timed.

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
    return _Tree(notes, options, writer, store, progress, cancelled, speed).grow()


class _Tree:
    def __init__(
        self,
        notes: tuple[Note, ...],
        options: SummaryOptions,
        writer: Writer,
        store: PartStore,
        progress: Callable[[SummaryProgress], None],
        cancelled: Callable[[], bool],
        speed: Speed | None,
    ) -> None:
        self._speed = speed
        self._notes = notes
        self._options = options
        self._writer = writer
        self._store = store
        self._course = Course(progress)
        self._cancelled = cancelled
        room = writer.context - _PROMPT_TOKENS - _POINT_TOKENS
        self._budget = max(_LEAST_TOKENS, min(_PIECE_TOKENS, room))
        self._lines: list[_Line] = []
        self._echoes = 0

    def grow(self) -> Summary:
        pieces = self._pieces()
        if not pieces:
            raise ValueError(
                told.Sentence("There is no text in these files, so there is nothing to summarise.")
            )
        pages = [n for n, line in enumerate(self._lines) if line.place.first == 1]
        self._support = Support([line.text for line in self._lines], pages)
        self._course.begin(self._parts(len(pieces)), self._expected([text for text, _ in pieces]))
        level = _distinct(
            [point for text, lines in pieces for point in self._points_of(text, lines)]
        )
        if not level:
            raise ValueError(
                told.Sentence(
                    "These files have headings, links or numbers and no sentence, so there is "
                    "nothing to summarise."
                )
            )
        while len(level) > 1 and self._tokens(level) > self._budget:
            groups = self._groups(level)
            self._course.expect(len(groups) + 1)
            merged = _distinct([point for group in groups for point in self._merged(group)])
            if self._tokens(merged) >= self._tokens(level):
                merged = merged[:: max(2, len(merged) // 64)]  # a model that does not shorten
            level = merged or level[::2]
        self._course.expect(1)
        found = self._final(level)
        return Summary(
            notes=self._notes,
            sentences=tuple(found),
            options=self._options,
            model=self._writer.name,
            characters_read=sum(len(text) for text, _ in pieces),
            parts=self._course.done,
            echoes=self._echoes,
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
                # The engine's own count is a trip for each of thousands of blocks.
                pieces += [
                    (text[c.start : c.end], _lines_of(c, first))
                    for c in chunks(text, self._budget, high_estimate)
                    if text[c.start : c.end].strip()
                ]
        return pieces

    def _tokens(self, points: Sequence[_Point]) -> int:
        return sum(high_estimate(point.text) + 4 for point in points)

    def _parts(self, pieces: int) -> int:
        """About how many texts are written for so many pieces."""
        parts = pieces + 1
        groups = pieces
        while groups > 1 and groups * _POINT_TOKENS > self._budget:
            fewer = -(-groups * _POINT_TOKENS // self._budget)
            if fewer >= groups:  # in a small context hardly two points stand together
                break
            parts += fewer
            groups = fewer
        return parts

    def _expected(self, pieces: Sequence[str]) -> float | None:
        """Seconds that the pieces and the summary take, those that are stored left out."""
        if self._speed is None:
            return None
        missing = [
            text
            for text in pieces
            if self._store.find(self._key(points_prompt(text, self._options), _POINT_TOKENS))
            is None
        ]
        sizes = [high_estimate(text) for text in missing]
        points = sum(min(size, _POINT_TOKENS) for size in sizes)  # no longer than what they sum up
        read = sum(sizes) + _PROMPT_TOKENS * (len(sizes) + 1) + min(points, self._budget)
        written = points + min(points, self._options.words * 2)
        return self._speed.seconds(read, written)

    def _write(self, prompt: str, max_tokens: int) -> list[str]:
        """The statements that the model writes; those that only say the prompt again are left out,
        and counted."""
        if self._cancelled():
            raise WritingCancelledError
        key = self._key(prompt, max_tokens)
        text = self._store.find(key)
        if text is None:
            began = time.monotonic()
            written = self._writer.write(prompt, max_tokens=max_tokens, cancelled=self._cancelled)
            text = written.text.strip()
            text = finished(text) if written.finish == "length" else text
            self._store.keep(key, text)
            self._course.time(time.monotonic() - began)
        self._course.finish()
        echoes = Echoes(prompt)
        found = statements_of(text[: loop_start(text)])
        own = [sentence for sentence in found if not echoes.has(uncited(sentence))]
        self._echoes += len(found) - len(own)
        return own

    def _key(self, prompt: str, max_tokens: int) -> str:
        return self._store.key(self._writer.name, prompt, max_tokens)

    def _points_of(self, text: str, lines: range) -> list[_Point]:
        written = self._write(points_prompt(text, self._options), _POINT_TOKENS)[:MOST_POINTS]
        if not written:  # the model said nothing: what the notes say first stands for them
            said = [one.text for one in stated(text.split("\n")) if is_statement(one.text)]
            written = statements_of("\n".join(said))[:2]
        return [_Point(one, self._support.judge(one, lines).lines) for one in written]

    def _groups(self, points: Sequence[_Point]) -> list[list[_Point]]:
        groups: list[list[_Point]] = [[]]
        used = 0
        for point in points:
            tokens = high_estimate(point.text) + 4
            if groups[-1] and used + tokens > self._budget:
                groups.append([])
                used = 0
            groups[-1].append(point)
            used += tokens
        return groups

    def _merged(self, group: Sequence[_Point]) -> list[_Point]:
        prompt = merging_prompt([point.text for point in group], self._options)
        return self._cited(self._write(prompt, _POINT_TOKENS)[:MOST_POINTS], group)

    def _final(self, points: Sequence[_Point]) -> list[Sentence]:
        prompt = summary_prompt([point.text for point in points], self._options)
        written = self._write(prompt, self._options.words * 2 + 60)
        return [
            self._borne_out(point) for point in _distinct(self._cited(written, points) or points)
        ]

    def _borne_out(self, point: _Point) -> Sentence:
        """A point with the lines that say it: those of its sources, or else of all notes."""
        found = self._support.judge(point.text, point.lines)
        if not found.supported:
            elsewhere = self._support.judge(point.text)
            if elsewhere.supported or elsewhere.share > found.share:
                found = elsewhere
        return Sentence(
            text=point.text,
            sources=self._places(found.lines),
            support=round(found.share, 3),
            supported=found.supported,
            doubt=found.doubt,
        )

    def _cited(self, written: Sequence[str], points: Sequence[_Point]) -> list[_Point]:
        """Sentences, each with the lines of the points that it names or resembles."""
        result = []
        for sentence in written:
            plain = uncited(sentence)
            named = {number - 1 for number in cited(sentence) if 1 <= number <= len(points)}
            near = nearest(plain, [point.text for point in points])
            lines = {line for index in named.union(near) for line in points[index].lines}
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


def _distinct(points: Sequence[_Point]) -> list[_Point]:
    """Each point once, with the lines of all that say the same."""
    found: dict[Hashable, _Point] = {}
    for point in points:
        key = sameness(point.text)
        lines = {*point.lines, *(found[key].lines if key in found else ())}
        text = found[key].text if key in found else point.text
        found[key] = _Point(text, tuple(sorted(lines)))
    return list(found.values())
