"""The manual's pages, as they stand in `resources/manual/LANGUAGE/NAME.md`.

A page is Markdown with three things of its own: a line `![What it shows](NAME)` is a picture of
`resources/manual/pictures/LANGUAGE`; `[[Model → Models…]]` names what the window shows as the
window does, given in English, so that the two cannot differ; and the last line may be
`→ models, documents`, the names of pages to go on with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree.ElementTree import ParseError

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from llama32_desktop import paths
from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.sentences import spoken_texts
from llama32_desktop.ui.kit.translation import translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from llama32_desktop.words import marks_of, searchable, terms_of

NAMES: Final = (
    "start",
    "models",
    "conversations",
    "presets",
    "pictures",
    "documents",
    "collections",
    "settings",
    "privacy",
    "trouble",
)
"""The pages, in their order."""
ARROW: Final = " → "
_PICTURE: Final = re.compile(r"^!\[([^\]]*)\]\(([a-z-]+)\)$", re.MULTILINE)
_LABEL: Final = re.compile(r"\[\[([^\[\]\n]+)\]\]")
_NEXT: Final = re.compile(r"\n→ ([a-z, ]+)\s*$")
_BEGINS: Final = re.compile(r"#|\||- |\d+\. |!\[")
"""A line that begins something of its own."""
_ALONE: Final = re.compile(r"#|\||!\[|```")
"""A line that nothing goes on from."""
_MARKUP: Final = re.compile(r"^\|[-:| ]+\|$\n?|^#+ |[*`|]", re.MULTILINE)
_AROUND: Final = 40
"""Characters shown at each side of what was found."""


class Picture(NamedTuple):
    """A picture between two pieces of text."""

    name: str
    caption: str
    width: int = 0
    """In pixels of the file; 0 where it is missing."""
    height: int = 0
    language: str = "en"
    """Of the window that it shows."""


@dataclass(frozen=True)
class Page:
    """One page, in one language."""

    name: str
    title: str
    pieces: tuple[str | Picture, ...]
    """Markdown and pictures, from the top."""
    further: tuple[str, ...]
    """Names of the pages to go on with."""

    @cached_property
    def text(self) -> str:
        """All that can be searched and seen, without marks: no captions of pictures."""
        return "\n".join(plain_text(piece) for piece in self.pieces if isinstance(piece, str))

    @cached_property
    def searched(self) -> str:
        """The text as words are looked for in it, to pass over pages quickly."""
        return searchable(self.text)


class Hit(NamedTuple):
    """A page on which all words stand."""

    page: Page
    around: str
    """The words around the first place."""


def manual_folder() -> Path:
    return paths.resources_folder() / "manual"


def picture_file(name: str, language: str, *, dark: bool) -> Path:
    """A picture of the manual in one of the two appearances, which have the same size."""
    folder = manual_folder() / "pictures" / language
    return folder / f"{name}-{'dark' if dark else 'light'}.webp"


def plain_text(piece: str) -> str:
    """A piece of a page without the marks of Markdown."""
    return _MARKUP.sub("", piece)


def read_manual(language: str) -> list[Page]:
    """All pages in a language; those that it lacks in English.

    Raises:
        OSError: the installation is in pieces.
    """
    labels = labels_of(language)
    pages = []
    for name in NAMES:
        spoken = language
        file = manual_folder() / language / f"{name}.md"
        if not file.is_file():
            spoken, file = "en", manual_folder() / "en" / f"{name}.md"
        pages.append(parse_page(name, file.read_text(encoding="utf-8"), labels, spoken))
    return pages


def labels_of(language: str) -> Mapping[str, str]:
    """The window's texts by the English ones, without the marks of keys; none for English."""
    if language == "en":
        return {}
    try:
        texts = spoken_texts(language) or read_translations(translation_file(language))
    except (OSError, ParseError):
        return {}
    return {without_key(english): without_key(text) for english, text in texts.items()}


def labels_in(text: str) -> list[str]:
    """The English names of entries and fields in a page's source."""
    return [label for named in labels_named(text) for label in named.split(ARROW)]


def labels_named(text: str) -> list[str]:
    """The same with the menus' entries whole: “Model → Models…”."""
    return _LABEL.findall(text)


def parse_page(name: str, source: str, labels: Mapping[str, str], language: str = "en") -> Page:
    """A page from its file's text; the first line is its title.

    Args:
        labels: As `labels_of` gives them.
        language: Of the pictures.
    """
    further: tuple[str, ...] = ()
    if match := _NEXT.search(source):
        further = tuple(part.strip() for part in match[1].split(","))
        source = source[: match.start()]
    source = _joined(_LABEL.sub(lambda named: _bold(named[1], labels), source))
    title = source.partition("\n")[0].lstrip("# ").strip()
    pieces: list[str | Picture] = []
    end = 0
    for match in _PICTURE.finditer(source):
        pieces.append(source[end : match.start()].strip())
        pieces.append(_picture(match[2], match[1], language))
        end = match.end()
    pieces.append(source[end:].strip())
    return Page(name, title, tuple(piece for piece in pieces if piece), further)


def _picture(name: str, caption: str, language: str) -> Picture:
    """With its size from the file's first bytes alone; 0 × 0 where it cannot be read."""
    if not picture_file(name, language, dark=False).is_file():
        language = "en"
    file = picture_file(name, language, dark=False)
    size = QImageReader(str(file)).size().expandedTo(QSize(0, 0))
    return Picture(name, caption, size.width(), size.height(), language)


def _joined(source: str) -> str:
    """The text with its paragraphs on one line each: the window keeps every break of a line."""
    lines: list[str] = []
    fenced = False
    for line in source.splitlines():
        fence = line.startswith("```")
        goes_on = lines and lines[-1] and not (fenced or fence or _BEGINS.match(line))
        if goes_on and line and not _ALONE.match(lines[-1]):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
        fenced ^= fence
    return "\n".join(lines)


def _bold(named: str, labels: Mapping[str, str]) -> str:
    shown = (labels.get(label, label) for label in named.split(ARROW))
    return f"**{ARROW.join(shown)}**"


def find(pages: Iterable[Page], typed: str) -> list[Hit]:
    """The pages that have all the words, those first that have them in the title."""
    terms = terms_of(typed)
    hits: list[tuple[bool, Hit]] = []
    for page in pages:
        if not terms or not all(term in page.searched for term in terms):
            continue  # to map a text to what is searched takes much longer
        text = page.text
        if not all(marks_of(text, [term]) for term in terms):
            continue
        start, end = marks_of(text, terms)[0]
        around = " ".join(text[max(0, start - _AROUND) : end + _AROUND].split())
        hits.append((not marks_of(page.title, terms), Hit(page, f"… {around} …")))
    return [hit for _, hit in sorted(hits, key=lambda each: each[0])]
