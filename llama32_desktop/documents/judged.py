"""Documents under a guard: what it says of them before a model reads them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol, TypeVar, runtime_checkable

import msgspec

from llama32_desktop.documents.drawn_page import DrawnPages, are_seen
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.guard import BLIND
from llama32_desktop.guards.judge import Judge, judge_file
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.sentences import Sentence, grouped, together

T = TypeVar("T")

_PASSAGE: Final = 120
"""Characters of a passage that is shown."""
_MOST: Final = 4
"""Sentences of one document."""
_MOST_KNOWN: Final = 4096
"""Texts whose judgements are known: a folder may be watched for months."""
_READ: Final = Sentence(
    "The guard reads text only, so the model read the words of “{0}” and was not shown its pages; "
    "choose Llama Guard 3 11B Vision to have them seen."
)
_UNSEEN: Final = Sentence(
    "The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama "
    "Guard 3 11B Vision to have these judged."
)


@dataclass(frozen=True, slots=True)
class DocumentGuard:
    """Who judges documents, and what follows; what it found of a text is known while it is there.

    Attributes:
        holds: Whether a model is kept from what is not found safe; else that is said.
    """

    judge: Judge
    holds: bool
    _known: dict[tuple[str, bytes], tuple[str, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def look(
        self, name: str, texts: Iterable[str], cancelled: Callable[[], bool]
    ) -> tuple[str, ...]:
        """What was not found safe, or could not be judged, a sentence each.

        Raises:
            WritingCancelledError: `cancelled` said so.
        """
        if not self.judge.judges("document"):
            return ()
        said: dict[str, None] = {}
        for text in texts:
            found, failed = self._found(name, text, cancelled)
            said.update(dict.fromkeys(found))
            if failed:  # it would fail again, and that it did is said
                break
        shown = list(said)
        if len(shown) > _MOST:
            left = grouped(len(shown) - _MOST + 1)
            more = Sentence("The guard found more in “{0}”: {1} passages.", name, left)
            shown[_MOST - 1 :] = [more]
        return tuple(shown)

    def _found(
        self, name: str, text: str, cancelled: Callable[[], bool]
    ) -> tuple[tuple[str, ...], bool]:
        """What is said of a text, and whether it could not be judged."""
        if not text.strip():
            return (), False
        key = name, hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        if key in self._known:
            return self._known[key], False
        found = judge_file(self.judge, name, text, cancelled=cancelled)
        if cancelled():
            raise WritingCancelledError
        said = tuple(
            _sentence(each, text[each.start : each.end] or name) for each in found if not each.clear
        )
        failed = any(each.failure for each in found)
        if not failed:
            if len(self._known) >= _MOST_KNOWN:
                self._known.pop(next(iter(self._known)), None)
            self._known[key] = said
        return said, failed

    def look_at_pages(
        self, document: Document, drawn: DrawnPages, cancelled: Callable[[], bool]
    ) -> tuple[tuple[str, ...], bool]:
        """The same of the first page that is not found safe as a model sees it: by the words that
        are read in its picture, which a text layer may not have, and as a picture. And whether the
        judge has no eyes, so that it judged words alone of pages that have some; of others it says
        so.

        Raises:
            WritingCancelledError, ReadingCancelledError: `cancelled` said so.
        """
        sees = True
        for page in document.pages:
            try:
                picture = drawn.picture(document.path, page.number, cancelled)
            except UnreadableError:  # no model sees it either
                continue
            seen = _words_in(picture, drawn, cancelled) if page.way != "ocr" else ""
            is_read = self.judge.judges("document")
            if is_read and (said := self._found(document.name, seen, cancelled)[0]):
                return said, not sees
            has_words = bool(seen.strip() or without_hidden(page).strip())
            if not self.judge.judges("picture") or (has_words and not sees):
                continue
            found = self.judge.judge_pictures("", [(document.name, picture)], cancelled=cancelled)
            if cancelled():
                raise WritingCancelledError
            if has_words and any(each.failure == BLIND for each in found):
                found, sees = tuple(each for each in found if each.failure != BLIND), False
            place = Sentence("{0}, page {1}", document.name, page.number)
            if said := tuple(_sentence(each, place) for each in found if not each.clear):
                return said, not sees
        return (), not sees


def _words_in(picture: str, drawn: DrawnPages, cancelled: Callable[[], bool]) -> str:
    """What OCR reads in a page's picture; empty where it reads nothing."""
    try:
        read = drawn.reader.read(Path(picture), recognise=True, cancelled=cancelled)
    except UnreadableError:
        return ""
    return "\n\n".join(page.text for page in read.pages)


@runtime_checkable
class Guarded(Protocol):
    """A writer under a guard."""

    @property
    def guard(self) -> DocumentGuard | None: ...


def guard_of(writer: Writer | None) -> DocumentGuard | None:
    """The guard that a writer is under."""
    return writer.guard if isinstance(writer, Guarded) else None


def looked_at(
    document: Document,
    writer: Writer,
    cancelled: Callable[[], bool],
    drawn: DrawnPages | None = None,
) -> tuple[Document, bool]:
    """A document with what the writer's guard says of it, and whether the model may read it.

    It is judged as a model reads it: what is hidden on a page would only hide the rest. A model
    that sees is shown pages that a guard without eyes has judged by their words alone only where
    that is said and not held back: else it reads these words.

    Args:
        drawn: The pages, where a model that sees is shown them: they are judged as they look too.
    """
    guard = guard_of(writer)
    if guard is None:
        return document, True
    found = guard.look(document.name, map(without_hidden, document.pages), cancelled)
    is_blind = False
    if not found and drawn is not None and are_seen(document, writer):
        found, is_blind = guard.look_at_pages(document, drawn, cancelled)
    if found and guard.holds:
        return msgspec.structs.replace(document, found=(_held(document.name, found),)), False
    if is_blind:
        found = (*found, (_READ if guard.holds else _UNSEEN).of(document.name))
    text_only = is_blind and guard.holds
    return msgspec.structs.replace(document, found=found, text_only=text_only), True


def allowed(
    documents: Sequence[Document],
    writer: Writer,
    say: Callable[[str], None],
    cancelled: Callable[[], bool],
    drawn: DrawnPages | None = None,
    held: Callable[[Document], None] = lambda document: None,
) -> list[Document]:
    """The documents that the model may read.

    Args:
        say: Takes what the guard says of any.
        drawn: As in `looked_at`.
        held: Takes each of the others, with what the guard says of it.
    """
    kept = []
    for document in documents:
        judged, may_be_read = looked_at(document, writer, cancelled, drawn)
        for sentence in judged.found:
            say(sentence)
        if may_be_read:
            kept.append(judged)
        else:
            held(judged)
    return kept


def allowed_passages(
    passages: Sequence[T],
    text_of: Callable[[T], tuple[str, str]],
    writer: Writer,
    cancelled: Callable[[], bool],
) -> tuple[list[T], list[str]]:
    """The passages that the model may read, and what the guard says of any.

    Args:
        text_of: A passage's document and its text.
    """
    guard = guard_of(writer)
    if guard is None:
        return list(passages), []
    kept, said = [], []
    for passage in passages:
        name, text = text_of(passage)
        found = guard.look(name, (text,), cancelled)
        if found and guard.holds:
            said.append(_held(name, found))
        else:
            said += found
            kept.append(passage)
    return kept, list(dict.fromkeys(said))


def _held(name: str, found: Sequence[str]) -> str:
    return Sentence("“{0}” was kept from the model. {1}", name, together(found))


def _sentence(found: Judgement, place: str) -> str:
    if found.failure:
        return Sentence("The guard did not judge “{0}”: {1}", found.name, found.failure)
    passage = " ".join(place.split())
    passage = passage if len(passage) <= _PASSAGE else f"{passage[: _PASSAGE - 1]}…"
    return Sentence(
        "In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.",
        found.name,
        in_words(found.categories),
        passage,
    )
