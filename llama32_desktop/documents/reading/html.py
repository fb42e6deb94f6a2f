"""HTML to text that keeps its structure, as Markdown writes it: headings, lists, tables, code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.documents.reading.remarks import SHOWS_NO_TEXT
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.documents.reading.styles import Styles

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LEFT_OUT: Final = frozenset(("script", "style", "noscript", "template", "head", "svg", "iframe"))
_BLOCKS: Final = frozenset(
    (
        *("p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "body"),
        *("ul", "ol", "dl", "dt", "dd", "table", "blockquote", "form", "fieldset", "figure"),
        *("figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr", "address", "details"),
        "summary",
    )
)
_LISTS: Final = frozenset(("ul", "ol"))
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_SPACES: Final = re.compile(r"[ \t\n\r\f]+")
_CHARSET: Final = re.compile(
    rb"<(?:meta|\?xml)[^<>]{0,500}?(?:charset|encoding)\s*+=[\s\"']*+([\w-]+)", re.I
)
_HEAD: Final = 16 * 1024
_QUOTED: Final = 120
_MOST_MARKS: Final = 50


def _source(picture: LexborNode) -> str:
    named = (picture.attributes.get(name) for name in ("src", "href", "xlink:href"))
    return next((name for name in named if name), "")


class HtmlText:
    """A page's text as a browser would show it, and what it hides."""

    def __init__(self, html: str) -> None:
        from selectolax.lexbor import LexborHTMLParser

        tree = LexborHTMLParser(html)
        title = tree.css_first("title")
        self.title = _SPACES.sub(" ", title.text()).strip() if title else ""
        self._parts: list[str] = []
        self._hidden: list[str] = []
        self._pre = 0
        self._cells = 0
        self._styles = Styles(tree)
        self._lists: list[int | None] = []
        """The number of the last item of each list around; None where they have none."""
        self._begun = False
        """Whether an item's mark, and nothing else yet, stands in its line."""
        if tree.body is not None:
            self._walk(tree.body)
        lines = "".join(self._parts).replace(" \t", "\t").split("\n")
        raw = "\n".join(line.rstrip(" \t") for line in lines)
        self.text = re.sub(r"\n{3,}", "\n\n", raw).strip()
        self.hidden = tuple(self._hidden)
        self.pictures = tuple(filter(None, map(_source, tree.css("img, image"))))
        """Where the pictures on it are, as it names them."""

    def marks(self) -> tuple[Mark, ...]:
        """A mark for each hidden passage; none of them is in the text."""
        return tuple(map(hidden_mark, self.hidden[:_MOST_MARKS]))

    def _walk(self, root: LexborNode) -> None:
        # A stack of our own: pages nest as deep as they like.
        stack: list[tuple[LexborNode, bool]] = [(root, False)]
        while stack:
            node, closing = stack.pop()
            tag = node.tag or ""
            if closing:
                self._close(tag)
                continue
            if tag == "-text":
                self._add(node.text_content or "")
                continue
            if tag == "-comment":
                self._hide_comment(node.comment_content or "")
                continue
            if tag in _LEFT_OUT or tag.startswith("-"):
                continue
            if "hidden" in node.attributes or self._styles.hides(node):
                self._hide(node.text())
                continue
            self._open(node, tag)
            stack.append((node, True))
            child = node.last_child
            while child is not None:
                stack.append((child, False))
                child = child.prev

    def _open(self, node: LexborNode, tag: str) -> None:
        if tag == "br":
            self._parts.append("\n")
        elif tag == "li":
            self._item()
        elif tag == "tr" or (tag in _LISTS and self._lists):
            self._line()
        elif tag in _BLOCKS:
            self._block()
        if tag in _LISTS:
            start = (node.attributes.get("start") or "1") if tag == "ol" else ""
            self._lists.append(int(start) - 1 if re.fullmatch(r"\d{1,6}", start) else None)
        if tag in ("td", "th"):
            self._cells += 1
        if tag in _HEADINGS:
            self._parts.append("#" * _HEADINGS[tag] + " ")
        if tag == "pre":
            self._parts.append("```\n")
            self._pre += 1
        elif tag == "img" and (alt := node.attributes.get("alt")):
            self._add(alt)

    def _close(self, tag: str) -> None:
        if tag == "pre":
            self._pre -= 1
            self._line()
            self._parts.append("```")
        if tag in ("td", "th"):
            self._cells -= 1
            self._parts.append("\t")
        elif tag == "tr" or (tag in _LISTS and self._lists[1:]):
            self._line()
        elif tag in _BLOCKS:
            self._block()
        if tag in _LISTS and self._lists:
            self._lists.pop()

    def _item(self) -> None:
        """Begin an item, set in by the lists that it is in."""
        self._line()
        mark = "- "
        if self._lists and (number := self._lists[-1]) is not None:
            self._lists[-1] = number + 1
            mark = f"{number + 1}. "
        self._parts.append("  " * (len(self._lists) - 1) + mark)
        self._begun = True

    def _add(self, text: str) -> None:
        if self._pre:
            self._parts.append(text)
            self._begun = False
            return
        text = _SPACES.sub(" ", text)
        if not self._parts or self._parts[-1][-1:] in "\n\t ":
            text = text.lstrip(" ")
        if text:
            self._parts.append(text)
            self._begun = False

    def _line(self) -> None:
        if self._parts and not self._parts[-1].endswith("\n"):
            self._parts[-1] = self._parts[-1].rstrip(" ")
            self._parts.append("\n")

    def _block(self) -> None:
        # A cell is one line, however many paragraphs it has; an item begins beside its dash.
        if self._cells:
            self._add(" ")
        elif self._parts and not self._begun and self._parts[-1] != "\t":
            self._line()
            self._parts.append("\n")

    def _hide(self, text: str) -> None:
        if text := _SPACES.sub(" ", text).strip():
            self._hidden.append(text)

    def _hide_comment(self, text: str) -> None:
        # Conditional comments and build stamps are everywhere; words are what matters.
        if len(text.split()) >= 3 and not text.lstrip().startswith(("[if ", "[endif")):
            self._hide(text)


def hidden_mark(text: str) -> Mark:
    """The mark of a text that nobody sees and that was left out."""
    short = text[:_QUOTED]
    return Mark(start=0, end=0, reason=f"hidden text, left out: “{short}”", hidden=True)


def read_html(path: Path) -> Source:
    """One page; what a browser would not show is left out, and marked."""
    data = whole(path)
    named = _CHARSET.search(data[:_HEAD])
    page = HtmlText(decode(data, named[1].decode("ascii") if named else ""))
    if not page.text:
        raise UnreadableError(SHOWS_NO_TEXT.of(shown(path)))
    return Source(
        "html",
        iter([Page(number=1, text=page.text, way="text", title=page.title, marks=page.marks())]),
    )
