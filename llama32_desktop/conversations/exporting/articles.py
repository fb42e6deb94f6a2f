"""A conversation's shown branch as HTML, for each kind of page."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.markup import Markup, plain_html
from llama32_desktop.conversations.exporting.saying import (
    date,
    name_of,
    shown_parts,
    step_of,
    title_of,
    warnings_of,
)
from llama32_desktop.conversations.model import Attachment, TextAttachment
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage
from llama32_desktop.engine.parts import Text


class Page(NamedTuple):
    """What the kinds of pages do in different ways."""

    markup: Markup
    picture: Callable[[Attachment], str]
    """Makes the HTML of a picture; empty where it is not there."""
    text: Callable[[TextAttachment], str]
    """Makes that of a file which went with a message."""
    labels: Labels


def article(whole: WholeConversation, page: Page) -> str:
    """A conversation, from its title to its last message."""
    sections = (section(message, page) for message in whole.branch())
    return "\n".join(["<article>", head(whole, page), *sections, "</article>"])


def head(whole: WholeConversation, page: Page) -> str:
    """The HTML before the first message."""
    parts = [
        f'<h1 class="title" dir="auto">{escape(title_of(whole, page.labels))}</h1>',
        f'<p class="date">{escape(date(whole.created_at, page.labels))}</p>',
    ]
    if whole.system_prompt.strip():
        parts.append(
            f'<section class="user"><h2 class="who">{escape(page.labels.system_prompt)}</h2>'
            f'<div class="said">{plain_html(whole.system_prompt.strip())}</div></section>'
        )
    return "\n".join(parts)


def section(message: WholeMessage, page: Page) -> str:
    """A message, below the name of who wrote it."""
    who = escape(name_of(message, page.labels))
    kind = "summary" if message.kind == "summary" else message.role
    parts = [f'<section class="{kind}"><h2 class="who" dir="auto">{who}</h2>']
    for line in warnings_of(message, page.labels):
        parts.append(f'<p class="error" dir="auto">{escape(line)}</p>')
    for picture in message.pictures:
        parts.append(page.picture(picture) or f"<p>[{escape(picture.name)}]</p>")
    parts += [page.text(text) for text in message.texts]
    for part in shown_parts(message):
        if not isinstance(part, Text):
            parts.append(page.text(step_of(part, page.labels)))
            continue
        said = page.markup.html(part.text) if message.is_answer else plain_html(part.text)
        parts.append(f'<div class="said">{said}</div>')
    if message.error:
        parts.append(f'<p class="error" dir="auto">{escape(page.labels.say(message.error))}</p>')
    parts.append("</section>")
    return "".join(parts)
