"""Conversations' shown branches as one HTML page that needs nothing else and runs nothing."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from markdown_it import MarkdownIt

from llama32_desktop.conversations.exporting.markdown_file import date, name_of
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage

_STYLE: Final = """
:root { color-scheme: light dark; --text: #23221f; --quiet: #6b6963; --line: #e2e0da;
  --page: #fff; --bubble: #eef1f8; --code: #f6f5f1; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e6e1; --quiet: #a3a19b;
  --line: #39393d; --page: #1d1d1f; --bubble: #2c3040; --code: #27272b; } }
body { font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page);
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } article + article { border-top: 1px solid var(--line);
  margin-top: 3rem; padding-top: 1rem; }
.who, .date { color: var(--quiet); font-size: .85rem; }
section { margin: 1.5rem 0; break-inside: avoid-page; }
.user .said { background: var(--bubble); border-radius: 1rem; padding: .6rem 1rem;
  white-space: pre-wrap; }
pre, code { font-family: ui-monospace, monospace; font-size: .9em; background: var(--code); }
pre { padding: .8rem 1rem; border-radius: .6rem; overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line);
  padding: .3rem .6rem; } blockquote { border-left: 3px solid var(--line); margin-left: 0;
  padding-left: 1rem; } img { max-width: 100%; } .error { color: #b3372c; }
@media print { body { margin: 0; max-width: none; } }
"""
_WIDEST: Final = 700
"""Pixels; the page is no wider."""
_POLICY: Final = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_PICTURES: Final = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff")


def _renderer() -> MarkdownIt:
    # What a model wrote is text: its HTML is shown, its pictures are not loaded.
    options = {"html": False, "breaks": True, "maxNesting": 100}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
    parser.disable("image")
    return parser


def html_of(conversations: Sequence[WholeConversation], files: Mapping[str, bytes]) -> str:
    """The page; pictures are in it as data."""
    renderer = _renderer()
    articles = "\n".join(_article(whole, files, renderer) for whole in conversations)
    first = conversations[0].title if len(conversations) == 1 else "Conversations"
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(first or 'Untitled')}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{articles}\n</body>\n</html>\n"
    )


_PRINT_STYLE: Final = """
h1 { font-size: 16pt; } .who, .date { color: #6b6963; font-size: 8.5pt; }
pre, code { font-family: monospace; font-size: 9pt; background: #f3f2ee; }
pre { white-space: pre-wrap; } td, th { padding: 3px 6px; }
.error { color: #9c2118; }
"""


def print_html_of(
    conversations: Sequence[WholeConversation], files: Mapping[str, bytes], width: int
) -> str:
    """The page for printing, in the subset that QTextDocument knows.

    Args:
        width: Pictures are no wider, in pixels.
    """
    renderer = _renderer()
    articles = "<hr>".join(_article(whole, files, renderer, width) for whole in conversations)
    return f"<html><head><style>{_PRINT_STYLE}</style></head><body>{articles}</body></html>"


def _article(
    whole: WholeConversation,
    files: Mapping[str, bytes],
    renderer: MarkdownIt,
    width: int = _WIDEST,
) -> str:
    parts = [
        "<article>",
        f'<h1 dir="auto">{escape(whole.title or "Untitled")}</h1>',
        f'<p class="date">{escape(date(whole.created_at))}</p>',
    ]
    if whole.system_prompt.strip():
        parts.append(
            f'<section class="user"><p class="who">System prompt</p>'
            f'<div class="said" dir="auto">{escape(whole.system_prompt.strip())}</div>'
            "</section>"
        )
    parts += [_section(message, files, renderer, width) for message in whole.branch()]
    parts.append("</article>")
    return "\n".join(parts)


def _section(
    message: WholeMessage, files: Mapping[str, bytes], renderer: MarkdownIt, width: int
) -> str:
    parts = [f'<section class="{message.role}"><p class="who">{escape(name_of(message))}</p>']
    for picture in message.pictures:
        data = files.get(picture.sha256)
        if data is None or picture.media_type not in _PICTURES:
            parts.append(f"<p>[{escape(picture.name)}]</p>")
        else:
            source = f"data:{picture.media_type};base64,{base64.b64encode(data).decode()}"
            shown = max(1, min(width, picture.width))
            name = escape(picture.name)
            parts.append(f'<p><img src="{source}" width="{shown}" alt="{name}"></p>')
    for text in message.texts:
        parts.append(
            f"<details><summary>{escape(text.name)}</summary>"
            f'<pre dir="auto">{escape(text.text)}</pre></details>'
        )
    if message.role == "assistant":
        said = renderer.render(message.content)
    else:
        said = escape(message.content)
    parts.append(f'<div class="said" dir="auto">{said}</div>')
    if message.error:
        parts.append(f'<p class="error">{escape(message.error)}</p>')
    parts.append("</section>")
    return "".join(parts)
