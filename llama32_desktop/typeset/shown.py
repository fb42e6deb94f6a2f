"""What a reader would not see of links and pictures otherwise.

Nothing is loaded, so a picture is its description and a link to it. The address of what cannot be
opened from here, such as a file's relative path, and titles stand behind the text.
"""

from __future__ import annotations

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

LINK_SCHEMES: Final = ("http://", "https://", "mailto:")
SHOWN_RULE: Final = "shown"


def shown_plugin(parser: MarkdownIt) -> None:
    """Lets a parser put such addresses into the text."""
    parser.core.ruler.push(SHOWN_RULE, _rule)


def opens(address: str) -> bool:
    """Whether a link with this address can be opened."""
    return address.lower().startswith(LINK_SCHEMES)


def _rule(state: StateCore) -> None:
    for token in state.tokens:
        if any(child.type in ("link_open", "image") for child in token.children or ()):
            token.children = _shown(token.children or [], state.md)


def _shown(children: list[Token], parser: MarkdownIt) -> list[Token]:
    out: list[Token] = []
    links: list[tuple[str, str, int]] = []
    for child in children:
        if child.type == "link_open":
            address = str(child.attrs.get("href", ""))
            if opens(address):
                out.append(child)
            links.append((address, str(child.attrs.get("title", "")), len(out)))
        elif child.type == "link_close":
            address, title, first = links.pop()
            text = "".join(token.content for token in out[first:])
            if opens(address):
                out += [] if text.strip() else [_text(parser.normalizeLinkText(address))]
                out.append(child)
            out += _behind(address, title, text, parser)
        elif child.type == "image":
            out += _picture(child, parser, linked=any(opens(address) for address, *_ in links))
        else:
            out.append(child)
    return out


def _picture(image: Token, parser: MarkdownIt, *, linked: bool) -> list[Token]:
    address = str(image.attrs.get("src", ""))
    text = f"[{image.content or 'image'}]"
    tokens = [Token("em_open", "em", 1), _text(text), Token("em_close", "em", -1)]
    if opens(address) and not linked:
        link = Token("link_open", "a", 1, attrs={"href": address})
        tokens = [link, *tokens, Token("link_close", "a", -1)]
    return tokens + _behind(address, str(image.attrs.get("title", "")), text, parser)


def _behind(address: str, title: str, text: str, parser: MarkdownIt) -> list[Token]:
    """A text with an address that does not open, and a title, unless they are there already.

    An address within the same text, or one that holds a picture, is none to be read.
    """
    shown = parser.normalizeLinkText(address)
    parts = [] if opens(address) or shown.startswith(("#", "data:")) else [shown]
    parts = [part for part in (*parts, title) if part and part not in text]
    return [_text(f" ({', '.join(parts)})")] if parts else []


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)
