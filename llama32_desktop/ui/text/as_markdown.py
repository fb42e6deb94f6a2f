"""What is selected in a message as Markdown that reads the same when it is pasted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from llama32_desktop.ui.kit.utf16 import units
from llama32_desktop.ui.text.leaf_view import LeafView, Range
from llama32_desktop.ui.text.math_objects import OBJECT
from llama32_desktop.ui.text.style import CODE_FAMILY

_MARKERS = {"•": "-", "◦": "-", "▪": "-", "☐": "- [ ]", "☑": "- [x]"}
_GITHUB = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
_TICKS = re.compile(r"`{3,}")
_ESCAPED = "\\`*_[]<>#+-.!&~$(){}"
"""What Qt's writer puts a backslash before, in code too, where a backslash would be read as one."""
_HIDDEN = {ord(sign): 0xFDD2 + i for i, sign in enumerate(_ESCAPED)}
"""Stand-ins: characters that no text has (Unicode's noncharacters but Qt's own two)."""
_SHOWN = {hidden: sign for sign, hidden in _HIDDEN.items()}
_TICK = "\ufdef"
"""For a backtick that is no code's: Qt's writer leaves it as it is, and it would begin some."""
_CODE_SPAN = re.compile("`([^`\n\ufdd2-\ufdee]*+[\ufdd2-\ufdee][^`\n]*+)`")


def markdown_of(views: Sequence[LeafView], part_of: Callable[[int, LeafView], Range | None]) -> str:
    """The selected parts of a message's leaves, with their lists, quotes and fences.

    Args:
        part_of: What is selected of the view at an index.
    """
    out: list[str] = []
    widths: dict[int, int] = {}
    fence, before = "", ""
    for i, view in enumerate(views):
        leaf, part = view.leaf, part_of(i, view)
        marker = _MARKERS.get(leaf.marker, leaf.marker)
        if marker:
            widths[len(leaf.path) - 1] = len(marker.split(" ")[0]) + 1
        if part is None:
            continue
        text = _of_leaf(view, part)
        if leaf.kind == "code":
            first = not out or not view.continued
            fence = _fence(views, i) if first else fence
            last = view.ends or part_of(i + 1, views[i + 1]) is None
            text = f"{fence}{leaf.info}\n{text}" if first else text
            text = f"{text}\n{fence}" if last else text
        # What begins within an item stands by itself: its indent would make it code.
        path = leaf.path if out else leaf.path.rstrip("l") if not marker or part[0] else leaf.path
        rest = head = _indent(path, widths)
        if marker and part[0] == 0:
            head = f"{_indent(path[:-1], widths)}{marker} "
        if out:
            close = leaf.kind == "plain" or (marker and not leaf.loose and "l" in before)
            blank = _indent(_shared(before, leaf.path), widths).rstrip()
            apart = "\n" if close else f"\n{blank}\n"
            out.append(apart if leaf.joint is None else leaf.joint)
            if leaf.joint is not None:
                head = rest if leaf.joint.endswith("\n") else ""
        out.append(head + text.replace("\n", f"\n{rest}"))
        before = leaf.path
    return "".join(out)


def _of_leaf(view: LeafView, selected: Range) -> str:
    """A part of one leaf, without its containers."""
    leaf = view.leaf
    if leaf.kind == "math":
        return f"$$\n{leaf.content}\n$$"
    if leaf.kind == "rule":
        return "---"
    first, last = view.bounds
    if leaf.source and selected[0] <= first and selected[1] >= last:
        return leaf.source
    if leaf.kind in ("code", "plain") or OBJECT in view.document.toPlainText():
        return view.text(selected)
    if leaf.kind == "table":
        return _by_qt(view, *selected)
    # Qt breaks its Markdown after 80 characters; here a broken line would stay broken.
    lines: list[str] = []
    start = selected[0]
    for line in view.document_text(selected).split("\n"):
        end = start + units(line)
        lines.append(_by_qt(view, start, end).replace("\n", " "))
        start = end + 1
    text = "\n".join(lines)
    return f"{'#' * leaf.level} {text.lstrip('# ')}" if leaf.kind == "heading" else text


def _by_qt(view: LeafView, start: int, end: int) -> str:
    cursor = QTextCursor(view.document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    part = QTextDocument()
    QTextCursor(part).insertFragment(cursor.selection())
    _mark_code(part)
    written = _CODE_SPAN.sub(lambda span: _code_span(span[1]), part.toMarkdown(_GITHUB))
    return view.as_written(written.replace(_TICK, "\\`")).strip("\n")


def _code_span(code: str) -> str:
    """Code with its own signs again, between backticks enough to hold it."""
    code = code.translate(_SHOWN)
    if "`" not in code:
        return f"`{code}`"
    ticks = "`" * (max(map(len, re.findall("`+", code))) + 1)
    return f"{ticks} {code} {ticks}"


def _mark_code(document: QTextDocument) -> None:
    """Tells Qt's writer what is code: it asks the font, and not every one that is of one width
    says so (Noto Sans Mono does not). Signs that it would escape are hidden from it."""
    fixed = QTextCharFormat()
    fixed.setFontFixedPitch(True)
    for first, last in list(_code(document)):
        cursor = QTextCursor(document)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(fixed)
        code = cursor.selectedText()
        if (hidden := code.translate(_HIDDEN)) != code:
            cursor.insertText(hidden, cursor.charFormat())
    tick = document.find("`")
    while not tick.isNull():
        tick.insertText(_TICK, tick.charFormat())
        tick = document.find("`", tick)


def _code(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Where code within lines begins and ends."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if CODE_FAMILY in (fragment.charFormat().fontFamilies() or ()):
                yield fragment.position(), fragment.position() + fragment.length()
            fragments += 1
        block = block.next()


def _indent(path: str, widths: dict[int, int]) -> str:
    """What stands before a line in these containers."""
    return "".join("> " if c == "q" else " " * widths.get(i, 2) for i, c in enumerate(path))


def _shared(path: str, other: str) -> str:
    """The containers that both stand in."""
    pairs = zip(path, other, strict=False)
    return "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _fence(views: Sequence[LeafView], first: int) -> str:
    """Backticks enough to hold the code block that begins here."""
    longest = 2
    for i in range(first, len(views)):
        if i > first and not views[i].continued:
            break
        runs = _TICKS.findall(views[i].leaf.content)
        longest = max([longest, *map(len, runs)])
    return "`" * (longest + 1)
