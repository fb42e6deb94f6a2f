"""Notes as blocks: items, paragraphs and rows, with the headings and items that they stand under.

Headings are those of Markdown and reStructuredText, bold lines, and labels that end in a colon.
Code, comments, quotations and the head with a file's properties are no blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from llama32_desktop.documents.notes.breaks import begins_sentence
from llama32_desktop.documents.notes.decisions import says_decision
from llama32_desktop.documents.notes.html_tables import is_table, rows_of
from llama32_desktop.documents.notes.markers import marked
from llama32_desktop.documents.notes.sections import Section, section_of

_LONGEST_LINE: Final = 4000
"""Characters of a line that are looked at: what goes on behind is no sentence of minutes."""
_LINES_AROUND: Final = 12
_LINES_AT_ONCE: Final = 200
_LONGEST_HEADING: Final = 140
_LONGEST_LABEL: Final = 70
_WRAPPED: Final = 45
_LONGEST_WRAPPED: Final = 130
"""Characters: lines that are wrapped are about as long as each other, and not longer."""
_SCOPES: Final = ("decisions", "tasks", "both")
"""Sections that headings below them belong to as well."""
_BOLD_LEVEL: Final = 7
_WORD_LEVEL: Final = 6
_LABEL_LEVEL: Final = 8

_HEADING: Final = re.compile(r"^\s{0,3}(#{1,6})(?:\s+|(?<=##)(?=\w))")
_STARRED: Final = re.compile(r"^(\*{2,5})\s+([^\s*][^*\n]{1,120})$")
"""As Org mode has them, and wikis."""
_OF_TASKS: Final = re.compile(
    r"\b(?:action items?|tasks|to-?dos|aufgaben|t[âa]ches|tareas|tarefas)\b", re.IGNORECASE
)
_HTML_HEADING: Final = re.compile(r"^\s{0,8}<h([1-6])[\s>]", re.IGNORECASE)
_RULE: Final = re.compile(r"^\s{0,3}([=\-~^\"'`*_+#.:])\1{2,300}\s*$")
_UNDERLINES: Final = "=-~^\"'`+#*.:"
_ITEM: Final = re.compile(
    r"^(\s{0,40})(?:[-*+•‣▪◦–・●○■□☐☑✓➤►]\s+|[-•・●○](?=[^\W\d_])"
    r"|[*+-]?\s?\(?\d{1,3}(?:\.\d{1,2})?[.)）、]\s*(?!\d)|[a-z][.)]\s+|[①-⑳]\s*)"
)
_DEEP: Final = re.compile(r"\s*\d{1,3}\.\d")
_CHECKBOX: Final = re.compile(r"^\s{0,4}(?:\[([ xX✓✔]?)\]\s*|([☐☑✅❌])\s*)")
_BOLD: Final = re.compile(r"^\s{0,8}(?:\*\*|__)([^*_\n]{2,120})(?:\*\*|__)\s{0,4}:?\s*$")
_SLANTED: Final = re.compile(r"\s{0,4}([_*])(?![_*\s])[^\n]{2,400}\1\s{0,4}$")
_ROW: Final = re.compile(r"^\s{0,12}\|")
_DIVIDER: Final = re.compile(r"^\s{0,12}\|?[\s:|+=-]{3,2000}$")
_QUOTE: Final = re.compile(r"^\s{0,8}>")
_FENCE: Final = re.compile(r"^\s{0,8}(?:```|~~~)")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,500}>|<!--[^<>]{0,2000}-->")
_COMMENT: Final = re.compile(r"^\s{0,12}<!--(?!.{0,2000}-->\s*\S)")
_LIST_ITEM: Final = re.compile(r"^(\s{0,12})(?:<[uo]l[^<>]{0,200}>\s{0,4})?<li[^<>]{0,200}>\s{0,4}")
_LINK: Final = re.compile(r"!?\[([^\[\]\n]{0,300})\]\(\s?[^()\s]{0,2000}(?:\s[^()]{0,300})?\)")
_LINK_OVER_LINES: Final = re.compile(
    r"(?<!!)\[([^\[\]\n]{0,200}\n[^\[\]\n]{0,200}(?:\n[^\[\]\n]{0,200})?)\]\([^()\s]{0,2000}\)"
)
_REFERENCE: Final = re.compile(r"\[([^\[\]\n]{1,200})\]\[[^\[\]\n]{1,80}\]")
_RST_LINK: Final = re.compile(r"`([^`<>\n]{1,300})<[^<>`]{1,2000}>`_{1,2}")
_AUTHOR: Final = re.compile(r"\[name=([^\[\]\n]{1,40})\](?::|(?=\s))")
"""Who wrote or says a line, as HackMD and HedgeDoc mark it."""
_MARKS: Final = re.compile(r"\*{1,3}|`{1,2}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|\\(?=[.\-*_#])")
_SPEAKER: Final = re.compile(
    r"^\W{0,4}([^\W\d_][\w.’'-]{0,24}(?: [\w.’'-]{1,24}){0,3})\s?(?:\([^()]{1,40}\)\s?)?[:：]"
    r"(?=\s|\W)"
)
_SAID_BEHIND: Final = re.compile(r"[:：]\s?\w")
_COLON: Final = re.compile("[:：]")
_HARD_BREAK: Final = re.compile(r"(?:  |\\|<br ?/?>)\s?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int
    section: Section


@dataclass(slots=True)
class Block:
    """A piece of the notes that says something by itself."""

    lines: list[tuple[int, str]]
    """Their numbers, from 0, and texts without the marks of Markdown."""
    kind: Literal["item", "prose", "row"]
    indent: int
    heads: tuple[Heading, ...]
    """From the outermost."""
    under: tuple[Block, ...] = ()
    """The items that it is a part of, from the outermost."""
    ticked: bool | None = None
    """Whether its box is; `None` where it has none."""
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    """A row's cells, and the names above them."""
    deep_number: bool = False
    """Whether it is numbered as a part of a part, “2.1”."""
    slanted: bool = False
    """Whether it is in italics as a whole, as what a form says to who fills it in."""
    label: Section = ""
    """What its items are, where it is a label over them."""
    has_items: bool = False

    @property
    def text(self) -> str:
        return " ".join(text for _, text in self.lines)

    @property
    def first(self) -> int:
        return self.lines[0][0]

    @property
    def last(self) -> int:
        return self.lines[-1][0]

    @property
    def section(self) -> Section:
        """That of the nearest item or heading above that is one."""
        if self.kind == "prose" and self.label:
            return self.label
        for block in reversed(self.under):
            if block.label:
                return "" if block.label == "matters" else block.label
        for head in reversed(self.heads):
            if head.section == "matters":
                return ""
            if head.section:
                inherits = head is self.heads[-1] or head.section in _SCOPES
                return head.section if inherits else ""
        return ""


def plain(line: str) -> str:
    """A line without links' addresses, tags and marks of emphasis."""
    line = _LINK.sub(r"\1", line)
    line = _REFERENCE.sub(r"\1", line)
    line = _RST_LINK.sub(r"\1", line)
    line = _AUTHOR.sub(r"\1:", line)
    line = _TAG.sub(" ", line)
    return " ".join(_MARKS.sub("", line).split())


def speaker(text: str) -> tuple[str, str]:
    """Who says a text, and what: “Ada: I will ask” → “Ada”, “I will ask”; empty where nobody."""
    found = _SPEAKER.match(text)
    if found is None or not found[1][0].isupper() or marked(text):
        return "", text
    return found[1], text[found.end() :].strip(" *_")


def blocks(lines: Sequence[str]) -> list[Block]:
    """The blocks of a page's lines, in order."""
    return list(_Outline(lines, _without_links(lines)).walk())


def _without_links(lines: Sequence[str]) -> list[str]:
    """The same lines, of links only their words, which may go over two lines."""
    found: list[str] = []
    for start in range(0, len(lines), _LINES_AT_ONCE):  # while a pattern runs, nothing else does
        some = lines[start : start + _LINES_AT_ONCE]
        text = "\n".join(_LIST_ITEM.sub(r"\1- ", line[:_LONGEST_LINE]) for line in some)
        found += _LINK_OVER_LINES.sub(r"\1", text).split("\n")
    return found


class _Outline:
    def __init__(self, written: Sequence[str], lines: Sequence[str]) -> None:
        self._written, self._lines = written, lines
        self._heads: list[Heading] = []
        self._items: list[Block] = []
        self._open: Block | None = None
        self._columns: tuple[str, ...] = ()
        self._in_table = False
        self._label_saw_items = False
        self._last_item: Block | None = None

    def walk(self) -> Iterator[Block]:
        index = self._after_properties()
        in_code = in_comment = False
        while index < len(self._lines):
            line = self._lines[index]
            if in_comment or _COMMENT.match(line):
                in_comment = "-->" not in line
                yield from self._close()
            elif in_code or (_FENCE.match(line) and not self._is_underline(index)):
                in_code = in_code is not bool(_FENCE.match(line))
                yield from self._close()
            elif not line.strip() or _QUOTE.match(line):
                yield from self._close()
                self._in_table = self._in_table and bool(line.strip())
            elif (head := self._heading(index)) is not None:
                yield from self._close()
                self._enter(head)
                if self._is_underline(index + 1):
                    index += 1
            elif _RULE.match(line):
                yield from self._close()
            elif _ROW.match(line):
                yield from self._close()
                yield from self._row(index, line)
            elif is_table(line):
                yield from self._close()
                written = self._written[index]  # all of it: such a table is one long line
                yield from self._html_table(
                    index, written if len(written) > _LONGEST_LINE else line
                )
            else:
                yield from self._text(index, line)
            index += 1
        yield from self._close()

    def _after_properties(self) -> int:
        """The first line behind the properties that a file may begin with."""
        if self._lines and self._lines[0].strip() == "---":
            for index in range(1, min(len(self._lines), 60)):
                if self._lines[index].strip() == "---":
                    return index + 1
        return 0

    def _heading(self, index: int) -> Heading | None:
        line = self._lines[index]
        if found := _HEADING.match(line):
            return _made(line[found.end() :].strip(" #"), len(found[1]))
        if found := _STARRED.match(line):
            return _made(found[2], len(found[1]))
        if found := _HTML_HEADING.match(line):
            return _made(line, int(found[1]))
        alone = index == 0 or not self._lines[index - 1].strip() or self._open is None
        if self._is_underline(index + 1) and alone and not _ITEM.match(line[:1] + " "):
            sign = self._lines[index + 1].strip()[0]
            if len(line) <= _LONGEST_HEADING and not _is_bullet(line):
                return _made(line, 1 + max(0, _UNDERLINES.find(sign)) % 5)
        if (found := _BOLD.match(line)) and not marked(found[1]) and not says_decision(found[1]):
            return _made(found[1], _BOLD_LEVEL)
        text = plain(line)
        if _ITEM.match(line) or _ROW.match(line) or marked(text):
            return None
        colon = text.endswith((":", "："))
        if colon and len(text) <= _LONGEST_HEADING and says_decision(text):
            section: Section = "tasks" if _OF_TASKS.search(text) else "decisions"
            return Heading(text.strip(" :："), _LABEL_LEVEL, section)  # over what was decided
        if len(text) > _LONGEST_LABEL:
            return None
        if text.endswith((":", "：")) and section_of(text):
            return _made(text, _LABEL_LEVEL)
        if alone and section_of(text) and text[:1] == text[:1].upper():
            return None if self._is_whole(index, text) else _made(text, _WORD_LEVEL)
        return None

    def _is_whole(self, index: int, text: str) -> bool:
        """Whether a line such as “Present: Ada, Ben” has all that it announces."""
        below = self._lines[index + 1] if index + 1 < len(self._lines) else ""
        said = _SAID_BEHIND.search(text) is not None
        return said and (not below.strip() or begins_sentence(text, plain(below), marked=True))

    def _is_underline(self, index: int) -> bool:
        """Whether a line underlines the one before, as a heading."""
        if not 0 < index < len(self._lines):
            return False
        found, above = _RULE.match(self._lines[index]), self._lines[index - 1].strip()
        if found is None or not above or found[1] == "_":
            return False
        length = len(self._lines[index].strip())
        return length >= min(len(above) // 2, 20) and (found[1] != "`" or length > 3)

    def _enter(self, head: Heading) -> None:
        over = self._heads[-1] if self._heads else None
        scopes = over is not None and over.level == _LABEL_LEVEL and over.section in _SCOPES
        if over is not None and scopes and head.level == _BOLD_LEVEL and not self._label_saw_items:
            # “It was agreed:” stands over what follows in parts of its own
            self._heads[-1] = Heading(over.text, _WORD_LEVEL, over.section)
        while self._heads and self._heads[-1].level >= head.level:
            self._heads.pop()
        self._heads.append(head)
        self._items.clear()
        self._in_table = self._label_saw_items = False

    def _close(self) -> Iterator[Block]:
        block, self._open = self._open, None
        if block is not None:
            yield block

    def _row(self, index: int, line: str) -> Iterator[Block]:
        if _DIVIDER.match(line):
            return
        cells = tuple(plain(cell) for cell in line.strip().strip("|").split("|"))
        if not self._in_table:
            self._in_table, self._columns = True, cells
            return
        text = " | ".join(cell for cell in cells if cell)
        if text:
            yield Block(
                [(index, text)],
                "row",
                0,
                tuple(self._heads),
                tuple(self._items[-1:]),
                cells=cells,
                columns=self._columns,
            )

    def _html_table(self, index: int, line: str) -> Iterator[Block]:
        """Its rows; of cells that hold lists, their points under the name of the column."""
        names, *rows = rows_of(line) or [[]]
        columns = tuple(" ".join(name) for name in names)
        for row in rows:
            lists = [n for n, cell in enumerate(row) if len(cell) > 1]
            if not lists:
                cells = tuple(" ".join(cell) for cell in row)
                if text := " | ".join(filter(None, cells)):
                    heads = tuple(self._heads)
                    yield Block([(index, text)], "row", 0, heads, cells=cells, columns=columns)
                continue
            for n, cell in enumerate(row):
                over = [_made(columns[n], _LABEL_LEVEL)] if n < len(columns) else []
                if n and 0 not in lists:
                    over.insert(0, Heading(" ".join(row[0]), _WORD_LEVEL, ""))
                for text in cell if n or 0 in lists else ():
                    if text:
                        yield Block([(index, text)], "item", 0, (*self._heads, *over))

    def _text(self, index: int, line: str) -> Iterator[Block]:
        self._in_table = False
        item = _ITEM.match(line)
        if item is None and self._open is not None and not self._begins(index, line):
            self._open.lines.append((index, plain(line)))
            return
        yield from self._close()
        indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        rest = line[item.end() :] if item else line
        ticked = None
        if box := _CHECKBOX.match(rest):
            ticked = (box[1] or box[2] or " ") in "xX✓✔☑✅"
            rest = rest[box.end() :]
        elif item and item[0].strip() in ("☐", "☑", "✓"):
            ticked = item[0].strip() != "☐"
        while self._items and self._items[-1].indent >= indent:
            self._items.pop()
        text = plain(rest)
        if not text:
            return
        if item is None and not self._items:
            self._leave_label()
        block = Block(
            [(index, text)],
            "item" if item else "prose",
            indent,
            tuple(self._heads),
            tuple(self._items),
            ticked,
            slanted=_SLANTED.match(rest) is not None,
        )
        if not item and _SAID_BEHIND.search(text):
            label = section_of(_COLON.split(text, maxsplit=1)[0])
            block.label = "aside" if label == "aside" else ""
        if self._items:
            self._items[-1].has_items = True
        if item:
            block.label = "" if marked(text) else section_of(text)
            if block.label == "matters" and self._heads and self._heads[-1].section == "aside":
                self._heads[-1] = Heading(text, self._heads[-1].level, "matters")
                block.heads = tuple(self._heads)
            block.deep_number = _DEEP.match(item[0]) is not None
            self._items.append(block)
            self._last_item = block
            self._label_saw_items = True
        self._open = block

    def _width(self, index: int) -> int:
        """The longest line around one, up to a gap: lines are wrapped at one width."""
        longest = 0
        for step in (-1, 1):
            at = index if step > 0 else index - 1
            for near in range(at, at + step * _LINES_AROUND, step):
                if not 0 <= near < len(self._written) or not self._written[near].strip():
                    break
                longest = max(longest, len(self._written[near].rstrip()))
        return min(longest, _LONGEST_WRAPPED)

    def _leave_label(self) -> None:
        """A label stands over the list that follows it, and not over the paragraphs behind."""
        ends = self._last_item is not None and self._last_item.text.endswith((":", "："))
        if (
            self._label_saw_items
            and not ends
            and self._heads
            and self._heads[-1].level == _LABEL_LEVEL
        ):
            self._heads.pop()
            self._label_saw_items = False

    def _begins(self, index: int, line: str) -> bool:
        """Whether a line that follows another begins a block of its own."""
        before = self._lines[index - 1]
        if _HARD_BREAK.search(before[-8:]) and self._open is not None:
            return self._open.kind == "prose" or not line[:1].isspace()
        text = plain(line)
        if speaker(text)[0] or (marked(text) and not text[:1].islower()):
            return True
        opened = self._open
        if opened is not None and (opened.kind == "prose" or not line[:1].isspace()):
            after_mark = marked(opened.lines[0][1])
            if begins_sentence(plain(before), text, marked=after_mark):
                return True
        length = len(self._written[index - 1].rstrip())
        least = max(_WRAPPED, self._width(index) * 2 // 3)
        return not least <= length <= _LONGEST_WRAPPED and not line.lstrip()[:1].islower()


def _is_bullet(line: str) -> bool:
    return line.lstrip()[:2] in ("- ", "* ", "+ ", "• ")


def _made(text: str, level: int) -> Heading:
    text = plain(text).strip(" :：#")
    return Heading(text, level, section_of(text))
