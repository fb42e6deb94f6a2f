"""Themes that a model gives to decisions and tasks, and what it says of each.

It is asked for few entries at a time, and a grammar holds its answer to one theme for each: it adds
no entry and takes none away. What it says of a theme is held against the entries of that theme, and
marked where none of them bears it out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.documents.chunks import high_estimate
from llama32_desktop.documents.judged import allowed_passages
from llama32_desktop.documents.loops import loop_start
from llama32_desktop.documents.notes.model import Entry, Themed, ThemeSentence
from llama32_desktop.documents.notes.themes import theme_key
from llama32_desktop.documents.summary.reading import finished, statements_of, uncited
from llama32_desktop.documents.summary.store import PartStore, PartStoreError
from llama32_desktop.documents.support import Support
from llama32_desktop.documents.writer import Writer, WritingCancelledError, WritingError
from llama32_desktop.fence import RULE, fenced
from llama32_desktop.sentences import together

_AT_ONCE: Final = 16
"""Entries that are given their themes together."""
_MOST_KNOWN: Final = 40
"""Themes that the model is shown to choose from, the largest first."""
_PROMPT_TOKENS: Final = 320
_LINE_TOKENS: Final = 40
"""For a theme and its number, in the languages that take the most."""
_SENTENCE_TOKENS: Final = 140
_MOST_SENTENCES: Final = 2
_LEAST_TOKENS: Final = 160
_LONGEST: Final = 300
"""Characters of an entry that the model is shown."""
_LINE: Final = re.compile(r"^\s{0,4}\[(\d{1,4})\]\s{0,4}(\S[^\n]{0,200})$", re.MULTILINE)
_LONGEST_THEME: Final = 60


def themed(
    entries: Sequence[Entry],
    writer: Writer,
    store: PartStore,
    *,
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Themed:
    """What a model makes of entries; what it wrote before and still holds is taken from `store`.

    Args:
        progress: Told how many answers there are, and how many there will be about.

    Raises:
        WritingError: the engine failed, or its guard lets it read none of them.
        WritingCancelledError: `cancelled` said so. What is finished is stored, and goes on from
            there.
    """
    by_note: dict[str, list[Entry]] = {}
    for entry in entries:
        by_note.setdefault(entry.place.path, []).append(entry)
    notes, said = allowed_passages(list(by_note.values()), _as_judged, writer, cancelled)
    if entries and not notes:
        raise WritingError(together(said))
    may_be_read = {entry.place.path for note in notes for entry in note}
    entries = [entry for entry in entries if entry.place.path in may_be_read]
    value = _Work(entries, writer, store, progress, cancelled).done()
    return msgspec.structs.replace(value, remarks=tuple(said))


def with_themes(entries: Iterable[Entry], themes: Mapping[str, str]) -> list[Entry]:
    """The same entries; those that a model gave a theme have it in the place of their heading."""
    return [
        msgspec.structs.replace(entry, theme=themes[entry.key]) if entry.key in themes else entry
        for entry in entries
    ]


class _Work:
    def __init__(
        self,
        entries: Sequence[Entry],
        writer: Writer,
        store: PartStore,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._writer, self._store = writer, store
        self._progress, self._cancelled = progress, cancelled
        self._entries = list({entry.key: entry for entry in entries}.values())
        self._titles: dict[str, str] = {}
        """Each theme as it was first written, by what themes of the same words share."""
        self._members: dict[str, list[Entry]] = {}
        self._written = 0

    def done(self) -> Themed:
        batches = list(self._batches())
        for number, batch in enumerate(batches):
            # A theme has some three entries, and a sentence where it has several.
            self._progress(self._written, len(batches) + len(self._entries) // 4)
            self._assign(batch, has_before=bool(number))
        large = {key: some for key, some in self._members.items() if len(some) > 1}
        sentences: list[ThemeSentence] = []
        for key, members in large.items():
            self._progress(self._written, len(batches) + len(large))
            sentences += self._said(self._titles[key], members)
        themes = {one.key: self._titles[key] for key, some in self._members.items() for one in some}
        return Themed(themes=themes, sentences=tuple(sentences), model=self._writer.name)

    def _batches(self) -> Iterable[list[Entry]]:
        """Few enough entries for the context, and for an answer that a person sees coming."""
        room = max(_LEAST_TOKENS, self._writer.context - _PROMPT_TOKENS)
        batch: list[Entry] = []
        used = 0
        for entry in self._entries:
            tokens = high_estimate(_shown(entry)) + _LINE_TOKENS
            if batch and (len(batch) == _AT_ONCE or used + tokens > room):
                yield batch
                batch, used = [], 0
            batch.append(entry)
            used += tokens
        if batch:
            yield batch

    # Themes

    def _assign(self, batch: Sequence[Entry], *, has_before: bool) -> None:
        known = self._known(batch) if has_before else []
        # A model made them of the words of the notes, so they are material as these are.
        offered = fenced("themes", "\n".join(f"- {title}" for title in known))
        prompt = (
            f"These are {len(batch)} decisions and tasks of meetings, numbered. Say for each which "
            "theme it belongs to: two to five words in the language of the notes that would stand "
            "as a heading over it and others of its kind. "
            + ("Take one of the themes below wherever one fits. " if known else "")
            + "Write a line for each: its number in brackets, then its theme, as in “[1] Budget”. "
            f"{RULE}\n\n"
            + (f"{offered}\n\n" if known else "")
            + fenced("entries", "\n".join(f"[{n}] {_shown(e)}" for n, e in enumerate(batch, 1)))
        )
        grammar = _grammar(len(batch))
        text = self._write(prompt, _LINE_TOKENS * len(batch), grammar)
        named = {int(number): _title(theme) for number, theme in _LINE.findall(text)}
        rest: Sequence[Entry] = ()
        if _was_cut(named, len(batch)):
            batch, rest = batch[: len(named)], batch[len(named) :]
        for number, entry in enumerate(batch, 1):
            title = named.get(number) or entry.theme
            key = theme_key(title)
            if key:
                self._titles.setdefault(key, title)
                self._members.setdefault(key, []).append(entry)
        if rest:
            self._assign(rest, has_before=True)

    def _known(self, batch: Sequence[Entry]) -> list[str]:
        """The themes there are, as far as the context has room for them beside the entries."""
        room = self._writer.context - _PROMPT_TOKENS
        room -= sum(high_estimate(_shown(entry)) + _LINE_TOKENS for entry in batch)
        found = []
        for key in sorted(self._members, key=lambda key: -len(self._members[key]))[:_MOST_KNOWN]:
            room -= high_estimate(self._titles[key]) + 2
            if room < 0:
                break
            found.append(self._titles[key])
        return found

    # Sentences

    def _said(self, title: str, members: Sequence[Entry]) -> list[ThemeSentence]:
        shown = self._fitting(members)
        lines = [_dated(entry) for entry in shown]
        prompt = (
            "These are decisions and tasks of meetings, the oldest first, that belong together "
            "under one theme. Say in one or two sentences, in the language of the notes, what was "
            "decided and what is still to be done. Keep names, numbers and dates. Add nothing that "
            f"does not stand there. {RULE}\n\n"
            + fenced("theme", title)
            + "\n\n"
            + fenced("entries", "\n".join(lines))
        )
        text = self._write(prompt, _SENTENCE_TOKENS)
        # No entry goes on in the next: who does one would seem to do the other.
        support = Support(lines, breaks=range(len(lines)))
        found = []
        for statement in statements_of(text[: loop_start(text)])[:_MOST_SENTENCES]:
            evidence = support.judge(uncited(statement))
            source = shown[evidence.lines[0]] if evidence.lines else shown[0]
            found.append(
                ThemeSentence(
                    theme=title,
                    text=uncited(statement),
                    supported=evidence.supported,
                    place=source.place,
                    of=tuple(entry.key for entry in shown),
                )
            )
        return found

    def _fitting(self, members: Sequence[Entry]) -> list[Entry]:
        """The newest entries that the context has room for, in their order."""
        room = max(_LEAST_TOKENS, self._writer.context - _PROMPT_TOKENS - _SENTENCE_TOKENS)
        found: list[Entry] = []
        for entry in reversed(members):
            room -= high_estimate(_dated(entry)) + 2
            if room < 0 and found:
                break
            found.append(entry)
        return found[::-1]

    def _write(self, prompt: str, max_tokens: int, grammar: str = "") -> str:
        if self._cancelled():
            raise WritingCancelledError
        key = self._store.key(self._writer.name, prompt, max_tokens)
        text = self._store.find(key)
        if text is None:
            written = self._writer.write(
                prompt, grammar=grammar, max_tokens=max_tokens, cancelled=self._cancelled
            )
            text = written.text.strip()
            if written.finish == "length":
                text = text.rpartition("\n")[0] if grammar else finished(text)
            try:
                self._store.keep(key, text)
            except PartStoreError as error:  # it is there all the same
                log.note(error, "keeping what a model says of notes")
        self._written += 1
        return text


def _as_judged(note: Sequence[Entry]) -> tuple[str, str]:
    """The name of a note, and what a model reads of it."""
    lines = (line for entry in note for line in (_shown(entry), *entry.owners))
    return note[0].place.name, "\n".join(lines)


def _grammar(count: int) -> str:
    """A line for each entry, in their order."""
    lines = " ".join(f'"[{number}] " theme' for number in range(1, count + 1))
    return f'root ::= {lines}\ntheme ::= [^\\n\\r\\[\\]]{{2,{_LONGEST_THEME}}} "\\n"\n'


def _was_cut(named: Collection[int], count: int) -> bool:
    """Whether the first of `count` lines are there, most of them, and no other.

    An answer that no grammar holds may have any; it is not asked for line by line.
    """
    return count <= 2 * len(named) < 2 * count and set(named) == set(range(1, len(named) + 1))


def _shown(entry: Entry) -> str:
    """An entry in one line, with the heading that it stands under."""
    under = f" (under: {entry.theme})" if entry.theme else ""
    return f"{entry.text[:_LONGEST]}{under}"


def _dated(entry: Entry) -> str:
    """An entry in one line, with its day and who does it."""
    day = f"{entry.date.isoformat()}: " if entry.date else ""
    who = ", ".join(name for name in entry.owners if name not in entry.text)
    return f"{day}{entry.text[:_LONGEST]}{f' ({who})' if who else ''}"


def _title(theme: str) -> str:
    return " ".join(theme.split()).strip(" .:;*_#“”\"'-–—")[:_LONGEST_THEME]
