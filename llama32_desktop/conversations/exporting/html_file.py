"""Conversations' shown branches as one HTML page that needs nothing else and runs nothing."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from llama32_desktop.conversations.exporting.articles import Page, article
from llama32_desktop.conversations.exporting.formula import drawing_of, svg_of
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.markup import Markup
from llama32_desktop.conversations.exporting.saying import title_of
from llama32_desktop.conversations.model import Attachment, TextAttachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.pictures import PictureError, inspect_bytes, png_of
from llama32_desktop.typeset.code import DARK, LIGHT, language_of
from llama32_desktop.typeset.code_colouring import COLOURING


def _variables(colours: Mapping[str, str]) -> str:
    return " ".join(f"--{kind}: {colour};" for kind, colour in colours.items())


_STYLE: Final = f"""
:root {{ color-scheme: light dark; --text: #23221f; --quiet: #6b6963; --line: #e2e0da;
  --page: #fff; --bubble: #eef1f8; --code: #f6f5f1; --error: #9c2118; --link: #3d63c9;
  {_variables(LIGHT)} }}
@media (prefers-color-scheme: dark) {{ :root {{ --text: #e8e6e1; --quiet: #a3a19b;
  --line: #39393d; --page: #1d1d1f; --bubble: #2c3040; --code: #27272b; --error: #ffb3a8;
  --link: #7d9dff; {_variables(DARK)} }} }}
body {{ font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page);
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }}
a {{ color: var(--link); }}
.title {{ font-size: 1.6rem; line-height: 1.25; margin-bottom: .2rem; }}
article + article {{ border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }}
.who, .date {{ color: var(--quiet); font-size: .85rem; font-weight: normal;
  margin: 0 0 .4rem; }}
section {{ margin: 1.8rem 0; }}
.said > :first-child {{ margin-top: 0; }} .said > :last-child {{ margin-bottom: 0; }}
.said h1 {{ font-size: 1.35rem; }} .said h2 {{ font-size: 1.2rem; }}
.said h3, .said h4, .said h5, .said h6 {{ font-size: 1.05rem; }}
.user .said {{ background: var(--bubble); border-radius: 1rem; padding: .6rem 1rem; }}
pre, code {{ font-family: ui-monospace, monospace; font-size: .9em; background: var(--code);
  border-radius: .3rem; }}
code {{ padding: .1em .25em; unicode-bidi: isolate; }}
pre {{ padding: .8rem 1rem; border-radius: .6rem; white-space: pre-wrap; tab-size: 4; }}
pre code {{ padding: 0; font-size: 1em; }}
pre[data-language]::before {{ content: attr(data-language); display: block;
  font: .75rem system-ui, sans-serif; color: var(--quiet); margin-bottom: .4rem; }}
{" ".join(f".{kind} {{ color: var(--{kind}); }}" for kind in LIGHT)}
table {{ border-collapse: collapse; display: block; overflow-x: auto; margin: 1rem 0; }}
td, th {{ border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }}
blockquote {{ border-inline-start: 3px solid var(--line); margin-inline: 0;
  padding-inline-start: 1rem; color: var(--quiet); }}
.tasks {{ list-style: none; padding-inline-start: 1.2em; }}
.display {{ display: block; text-align: center; overflow-x: auto; margin: 1rem 0; }}
hr {{ border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }}
img {{ max-width: 100%; height: auto; border-radius: .6rem; }}
details {{ margin: .5rem 0; }} .error {{ color: var(--error); }}
@media print {{ body {{ margin: 0; max-width: none; }} pre, table, img {{ break-inside: avoid; }}
  .who, h1, h2, h3 {{ break-after: avoid; }} }}
"""
_WIDEST: Final = 700
"""Pixels; the page is no wider."""
_POLICY: Final = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_SHOWN: Final = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp")
"""What every browser shows."""


def html_of(
    conversations: Sequence[WholeConversation],
    files: Mapping[str, bytes],
    labels: Labels | None = None,
) -> str:
    """The page; pictures are in it as data."""
    labels = labels or Labels()
    markup = Markup(_code, _formula, {})
    page = Page(markup, lambda picture: _picture(picture, files), _text, labels)
    articles = "\n".join(article(whole, page) for whole in conversations)
    one = len(conversations) == 1
    title = title_of(conversations[0], labels) if one else labels.conversations
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{articles}\n</body>\n</html>\n"
    )


def _code(code: str, info: str) -> str:
    name = f' data-language="{escape(info)}"' if info else ""
    pieces = (
        f'<span class="{kind}">{escape(text)}</span>' if kind else escape(text)
        for kind, text in COLOURING.pieces(code, language_of(info))
    )
    return f'<pre dir="ltr"{name}><code>{"".join(pieces)}</code></pre>\n'


def _formula(latex: str, source: str, display: bool) -> str:
    drawing = drawing_of(latex, display)
    if drawing is None:
        return f'<code dir="ltr">{escape(source)}</code>'
    svg = svg_of(latex, drawing)
    return f'<span class="display">{svg}</span>' if display else svg


def _picture(picture: Attachment, files: Mapping[str, bytes]) -> str:
    shown = _shown(files.get(picture.sha256))
    if shown is None:
        return ""
    source = f"data:{shown[0]};base64,{base64.b64encode(shown[1]).decode()}"
    width = max(1, min(_WIDEST, picture.width))
    return f'<p><img src="{source}" width="{width}" alt="{escape(picture.name)}"></p>'


def _shown(data: bytes | None) -> tuple[str, bytes] | None:
    """Media type and content as browsers show them; `None` where it cannot be read."""
    if data is None:
        return None
    try:
        media_type = inspect_bytes(data).media_type
        return (media_type, data) if media_type in _SHOWN else ("image/png", png_of(data))
    except PictureError:
        return None


def _text(text: TextAttachment) -> str:
    return (
        f"<details><summary>{escape(text.name)}</summary>"
        f'<pre dir="auto">{escape(text.text)}</pre></details>'
    )
