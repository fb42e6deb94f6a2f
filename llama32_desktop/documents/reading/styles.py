"""What style sheets and style attributes of an HTML page say about being seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_LONGEST_SHEET: Final = 1_000_000
_MOST_RULES: Final = 5_000
_TOLD: Final = frozenset(
    (
        *("display", "visibility", "opacity", "font-size", "color", "position", "left", "right"),
        *("top", "text-indent", "clip", "clip-path", "background", "background-color"),
        *("background-image", "width", "height", "max-height", "overflow"),
    )
)
"""The properties that decide whether text is seen."""
_SIZE: Final = re.compile(r"(-?(?:\d+(?:\.\d+)?|\.\d+))\s*(px|pt|em|rem|%|vw|vh|ex|ch|)")
_PALE: Final = re.compile(
    r"#fff(?:f|fff|fffff)?|white|transparent|rgba?\(\s*255\s*,\s*255\s*,\s*255.*"
)
_NO_COLOUR: Final = re.compile(
    r"(?:#fff(?:fff)?|white|transparent|none|inherit|initial|unset)?(?:\s*(?:0 0|repeat|scroll))*"
)
_SCREEN: Final = re.compile(r"(?:only\s+)?(?:screen|all)?")

Style = Mapping[str, str]


class Styles:
    """The styles of a page's elements: of its sheets in their order, then of the element itself.

    Which selector is the more specific one is not weighed: the later rule wins, as in nearly all
    sheets. Sheets in other files are not there, and none is fetched.
    """

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._of: dict[int, dict[str, str]] = {}
        text = "\n".join(node.text() for node in tree.css("style"))[:_LONGEST_SHEET]
        if not text.strip():
            return
        for _, (selector, style) in zip(range(_MOST_RULES), _rules(text), strict=False):
            for node in _matching(tree, selector):
                self._of.setdefault(node.mem_id, {}).update(style)

    def of(self, node: LexborNode) -> Style:
        """What is said about an element itself."""
        inline = (node.attributes or {}).get("style")
        sheet = self._of.get(node.mem_id)
        if not inline:
            return sheet or {}
        own = _declared(inline)
        return {**sheet, **own} if sheet else own

    def hides(self, node: LexborNode) -> bool:
        """Whether nobody sees the text of an element: it takes no place, is off the page, tiny,
        transparent, or as white as what it stands on."""
        style = self.of(node)
        if not style:
            return False
        if _is_away(style):
            return True
        colour = style.get("color", "")
        if colour and colour == style.get("background-color", style.get("background")):
            return True
        if not _PALE.fullmatch(colour) or self._stands_on_colour(node):
            return False
        # What stands in it may have a colour of its own.
        return all(_PALE.fullmatch(self.of(one).get("color", "white")) for one in node.css("*"))

    def _stands_on_colour(self, node: LexborNode | None) -> bool:
        """Whether it, or what it stands in, has a background on which white can be read."""
        while node is not None:
            style = self.of(node)
            grounds = [style.get(name, "") for name in _GROUNDS]
            if not all(map(_NO_COLOUR.fullmatch, grounds)):
                return True
            if (node.attributes or {}).get("bgcolor"):
                return True
            node = node.parent
        return False


_GROUNDS: Final = ("background", "background-color", "background-image")


def _matching(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """The elements that a rule is about; none where the library does not know the selector.

    Of `p, p::before` it knows the first part only, and a browser both.
    """
    from selectolax.lexbor import SelectolaxError

    try:
        return tree.css(selector)
    except SelectolaxError:
        parts = selector.split(",") if "::" in selector else []
        return [node for part in parts if part != selector for node in _matching(tree, part)]


def _is_away(style: Style) -> bool:
    def size(name: str) -> tuple[float, str] | None:
        match = _SIZE.fullmatch(style.get(name, ""))
        return (float(match[1]), match[2]) if match else None

    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    clear = re.fullmatch(r"(\d+(?:\.\d+)?|\.\d+)(%?)", style.get("opacity", "1"))
    if clear and float(clear[1]) <= (5 if clear[2] else 0.05):
        return True
    letters = size("font-size")
    if letters is not None and letters[0] < {"em": 0.2, "rem": 0.2, "%": 20}.get(letters[1], 3):
        return True
    if (indent := size("text-indent")) and indent[0] <= -500:
        return True
    placed = style.get("position") in ("absolute", "fixed")
    if placed and any((at := size(side)) and at[0] <= -500 for side in ("left", "right", "top")):
        return True
    if placed and re.match(r"rect\(\s*(?:0|1)(?:px)?[ ,]", style.get("clip", "")):
        return True
    if re.fullmatch(r"inset\(\s*(?:50|100)%.*\)", style.get("clip-path", "")):
        return True
    flat = any((at := size(name)) and at[0] == 0 for name in ("height", "max-height", "width"))
    return flat and style.get("overflow") == "hidden"


def _rules(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and declarations of each rule that says anything of use, in order."""
    import tinycss2

    stack = [iter(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))]
    while stack:
        rule = next(stack[-1], None)
        if rule is None:
            stack.pop()
        elif rule.type == "qualified-rule":
            if style := _declarations(rule.content):
                yield tinycss2.serialize(rule.prelude).strip(), style
        elif rule.type == "at-rule" and rule.content and _applies(rule):
            stack.append(iter(tinycss2.parse_rule_list(rule.content, True, True)))


def _applies(rule: object) -> bool:
    """Whether what an at-rule holds is for a screen, whatever its size."""
    import tinycss2

    name, prelude = rule.lower_at_keyword, rule.prelude  # type: ignore[attr-defined]
    if name == "media":
        return _SCREEN.fullmatch(tinycss2.serialize(prelude).lower().strip()) is not None
    return name in ("supports", "layer")


def _declarations(content: object) -> dict[str, str]:
    import tinycss2

    found: dict[str, str] = {}
    for part in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if part.type == "declaration" and part.lower_name in _TOLD:
            found[part.lower_name] = tinycss2.serialize(part.value).strip().lower()
    return found


@lru_cache(maxsize=2000)
def _declared(style: str) -> dict[str, str]:
    """Of a style attribute; pages repeat the same ones."""
    return _declarations(style)
