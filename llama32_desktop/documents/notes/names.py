"""Who is spoken of in notes: the people that they list, and groups and roles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from llama32_desktop.documents.word_lists import FIRST_WORDS, word_set
from llama32_desktop.words import folded

_MOST_PEOPLE: Final = 2000
_HANDLE: Final = re.compile(r"(?<![\w.])@([A-Za-z][\w-]{1,38})")
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BETWEEN: Final = ("and", "und", "et", "y", "e")
NO_NAMES: Final = FIRST_WORDS | word_set(
    "sim nao yes no present chair scribe online remote zoom all everyone nobody none team "
    "der die das le la les el los las an am im und et se es en una por para con sin no "
    "alguns algumas algunos algunas einige manche certains certaines several",
)

_GROUPS: Final = word_set(
    # English
    "sc|the sc|the steering council|steering council|tsc|the tsc|the group|group|the team|team"
    "|the board|board|the council|the committee|committee|the working group|working group|the wg"
    "|the editors|editors|the chair|the chairs|chair|the secretary|the treasurer|the president"
    "|staff|the staff|sc members|the authors|author"
    # German
    "|der vorsitzende|die vorsitzende|vorsitzende|vorsitzender|stellvertretende vorsitzende"
    "|der vorstand|vorstand|kassenwart|kassenwartin|schatzmeister|schatzmeisterin|schriftfuhrer"
    "|schriftfuhrerin|das team|die gruppe|der beirat|die geschaftsstelle|geschaftsfuhrung"
    "|die verwaltung"
    # French
    "|le bureau|le ca|le conseil|la presidente|le president|le tresorier|la tresoriere"
    "|le secretaire|la secretaire|l'equipe|l’equipe|le groupe|la commission"
    # Spanish, Portuguese
    "|la junta|la junta directiva|el presidente|la presidenta|la secretaria|el secretario"
    "|el tesorero|la tesorera|todas|todos|el equipo|el grupo|a diretoria|a equipe|o presidente"
    "|a presidente|a secretaria|o tesoureiro|o grupo",
    "|",
)
_SELF: Final = word_set(
    "we they he she i i'll i’ll we'll we’ll wir ich nous je nosotros yo nos eu",
)
_SPLIT: Final = re.compile(
    r"\s?(?:[,;/&+、，]|(?<=[\u4e00-\u9fff])・(?=[\u4e00-\u9fff])|\b(?:and|und|et|y|e)\b)\s?"
)
_LONGEST_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class Token:
    """A word, where it stands, and how it is compared."""

    text: str
    start: int
    end: int
    folded: str


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody who is named in a sentence."""

    names: tuple[str, ...]
    kind: Literal["person", "group", "self", "unknown"]
    first: int
    after: int
    """Its first token, and the one behind it."""


def tokens(text: str) -> list[Token]:
    """The words of a sentence."""
    return [
        Token(found[0], found.start(), found.end(), folded(found[0]))
        for found in _TOKEN.finditer(text)
    ]


class People:
    """The people of some notes, as they may be named in a sentence.

    A person is known by the whole name, the first and the last; by initials, where speakers are.

    Args:
        others: Who is known besides; they stay as they are.
    """

    def __init__(self, names: Iterable[str] = (), others: People | None = None) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = (
            {first: forms.copy() for first, forms in others._by_first.items()} if others else {}
        )
        self._nicknames: set[str] = set()
        self._count = 0
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Makes somebody known."""
        parts = [token.text for token in tokens(name)][:5]
        if len(parts) == 1 and parts[0].islower():
            self._nicknames.add(folded(parts[0]))  # as lists of who was there have it
            parts = [parts[0].capitalize()]
        if not parts or self._count > _MOST_PEOPLE or not parts[0][0].isalpha():
            return
        self._count += 1
        forms = {tuple(parts), (parts[0],)}
        if len(parts) > 1 and len(parts[-1]) > 2:
            forms.add((parts[-1],))
        for form in forms:
            words = tuple(map(folded, form))
            if len(words[0]) < 2 or (len(words) == 1 and words[0] in NO_NAMES):
                continue
            if not form[0][:1].isupper() and form[0][:1].lower() != form[0][:1].upper():
                continue
            found = self._by_first.setdefault(words[0], [])
            if words not in found:
                found.append(words)
                found.sort(key=len, reverse=True)

    def knows(self, name: str) -> bool:
        """Whether this is somebody's name."""
        found = tokens(name)
        return bool(found) and self.at(found, 0) == len(found)

    def at(self, words: list[Token], index: int) -> int:
        """Behind which token the name ends that begins at a token; `index` where none does."""
        if not words[index].text[:1].isupper() and words[index].text.isascii():
            known = words[index].folded in self._nicknames and words[index].folded not in NO_NAMES
            return 1 if index == 0 and known else index
        for form in self._by_first.get(words[index].folded, ()):
            end = index + len(form)
            if tuple(token.folded for token in words[index:end]) == form:
                return end
        return index

    def subjects(self, text: str, words: list[Token]) -> list[Subject]:
        """Who is named in a sentence, in order; “Ada and Ben” together."""
        found: list[Subject] = []
        index = 0
        named = {handle.start(1): handle for handle in _HANDLE.finditer(text)}
        while index < len(words):
            start = index
            if handle := named.get(words[index].start):
                while index < len(words) and words[index].start < handle.end():
                    index += 1
                found.append(Subject((handle[0],), "person", start, index))
                continue
            names, index = self._people_at(text, words, index)
            if names:
                found.append(Subject(names, "person", start, index))
                continue
            end = _group_at(words, index)
            if end > index:
                name = text[words[index].start : words[end - 1].end]
                found.append(Subject((name,), "group", index, end))
                index = end
                continue
            if words[index].folded in _SELF and _begins_clause(text, words[index].start):
                found.append(Subject((), "self", index, index + 1))
            elif _may_be_name(words[index]) and _begins_sentence(text, words[index].start):
                end = index + 1
                if end < len(words) and _is_surname(text, words, end):
                    end += 1
                names = (text[words[index].start : words[end - 1].end],)
                if end + 1 < len(words) and words[end].folded in _BETWEEN:
                    other = words[end + 1]
                    if _may_be_name(other):  # “Ludo et Thibaut”
                        names, end = (*names, other.text), end + 2
                found.append(Subject(names, "unknown", index, end))
            index += 1
        return found

    def _people_at(self, text: str, words: list[Token], index: int) -> tuple[tuple[str, ...], int]:
        names: list[str] = []
        while index < len(words):
            end = self.at(words, index)
            if end == index:
                break
            if end < len(words) and len(words[end].text) == 1 and words[end].text.isupper():
                end += 1  # “Ross B”, of two who are called Ross
            names.append(text[words[index].start : words[end - 1].end])
            index = end
            if index < len(words) and words[index].folded in _BETWEEN:
                following = index + 1
                if following < len(words) and self.at(words, following) > following:
                    index = following
                    continue
                if following < len(words) and _may_be_name(words[following]):
                    return (*names, words[following].text), following + 1
                break
            between = text[words[index - 1].end : words[index].start] if index < len(words) else ""
            if between.strip() not in (",", "&", "/", "+", "、", "，"):
                break
        return tuple(names), index


def handles(text: str) -> list[str]:
    """Names that begin with “@”, as on GitHub."""
    return [f"@{found[1]}" for found in _HANDLE.finditer(text)]


def looks_like_names(text: str) -> bool:
    """Whether a short text is one name or several: each word begins with a capital letter."""
    parts = [part for part in _SPLIT.split(text) if part]
    return 0 < len(parts) <= 8 and all(_is_name(part) for part in parts)


def split_names(text: str) -> tuple[str, ...]:
    """The names in a text that is nothing else."""
    parts = _SPLIT.split(text)
    return tuple(name for part in parts if (name := part.strip(" @*_.()[]")))


def _is_name(text: str) -> bool:
    words = text.strip(" @*_.").split()
    if not 0 < len(words) <= 4 or len(text) > 40 or any(char.isdigit() for char in text):
        return False
    if words[0].isascii() or words[0][0].isupper():
        return all(word[0].isupper() or len(word) <= 3 for word in words) and words[0][0].isupper()
    return len(words) == 1 and len(text) <= 12


def _group_at(words: list[Token], index: int) -> int:
    for length in range(_LONGEST_GROUP, 0, -1):
        if " ".join(token.folded for token in words[index : index + length]) in _GROUPS:
            return min(index + length, len(words))
    return index


def _may_be_name(token: Token) -> bool:
    return (
        token.text[:1].isupper()
        and len(token.text) > 2
        and token.folded not in NO_NAMES
        and not token.text.isupper()
    )


def _is_surname(text: str, words: list[Token], index: int) -> bool:
    joined = text[words[index - 1].end : words[index].start]
    return joined == " " and words[index].text[:1].isupper()


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" *_•-–>\t")
    return not before or before[-1] in ".!?,;:→"


def _begins_clause(text: str, start: int) -> bool:
    before = text[:start].rstrip()
    if not before:
        return True
    return before[-1] in ",.;:–—-(>" or before.lower().endswith(
        (" and", " then", " so", " but", " und", " et", " y")
    )
