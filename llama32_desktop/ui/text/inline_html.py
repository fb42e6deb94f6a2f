"""The inside of a paragraph, in the subset of HTML that QTextDocument knows."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import Any, Final

from llama32_desktop.typeset.direction import begins_at_the_right, isolated
from llama32_desktop.typeset.math_html import math_html
from llama32_desktop.typeset.math_rules import INLINE
from llama32_desktop.typeset.parser import is_crowded, markdown_parser, math_source
from llama32_desktop.typeset.shown import SHOWN_RULE

Environment = dict[str, Any]
_PARSER: Final = markdown_parser()
_PARSER.core.ruler.enableOnly(["normalize", "block", "inline", "linkify", "text_join", SHOWN_RULE])
_PLAIN_TAGS: Final = {"em": "i", "strong": "b", "s": "s"}
_MARKUP: Final = re.compile(r"[\\`*_~\[\]<&$\n\r\0]|//|:(?=\S)")
"""What the parser may make something of; all else is text, and most cells and lines are."""


def inline_html(content: str, env: Environment) -> str:
    """The HTML of a paragraph's Markdown; `env` holds the definitions of links."""
    if _MARKUP.search(content) is None:
        return escape(content)
    if is_crowded(content):
        return escape(content).replace("\n", "<br>")
    if env.get("references") and "[" in content:
        return _inline_html(content, env)
    return _inline_html_cached(content)


def plain_text(content: str) -> str:
    """A cell as text, without what Markdown puts around its words."""
    if _MARKUP.search(content) is None:
        return content
    parts: list[str] = []
    for token in _PARSER.parseInline(content, {})[0].children or ():
        if token.type in INLINE:
            parts.append(math_source(token))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        else:
            parts.append(token.content)
    return "".join(parts)


@lru_cache(maxsize=512)
def _inline_html_cached(content: str) -> str:
    return _inline_html(content, {})


def _inline_html(content: str, env: Environment) -> str:
    parts: list[str] = []
    from_right = begins_at_the_right(content)
    for token in _PARSER.parseInline(content, env)[0].children or ():
        match token.type:
            case "softbreak" | "hardbreak":
                parts.append("<br>")
            case "code_inline":
                code = f"<code>{_spaces(escape(token.content))}</code>"
                parts.append(isolated(code) if from_right else code)
            case "link_open":
                parts.append(f'<a href="{escape(str(token.attrs["href"]))}">')
            case "link_close":
                parts.append("</a>")
            case "math_inline" | "math_inline_double":
                display = token.type == "math_inline_double"
                parts.append(math_html(token.content, math_source(token), display=display))
            case _ if token.tag in _PLAIN_TAGS:
                parts.append(f"<{'/' * (token.nesting < 0)}{_PLAIN_TAGS[token.tag]}>")
            case _:
                parts.append(escape(token.content))
    return "".join(parts)


def _spaces(text: str) -> str:
    """Keeps runs of spaces, which HTML would fold."""
    return text.replace("  ", "\u00a0 ")
