"""Long lines of code, which scroll sideways or wrap."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.text import text_feed
from llama32_desktop.ui.text.body import MessageBody
from llama32_desktop.ui.text.code_pieces import LINES
from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.style import Look

LONG = "    return " + " + ".join(f"number_{i}" for i in range(60))


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(text_feed, "SLICE_S", 60.0)  # a slow machine would show the rest later
    before = Look.wraps_code
    yield
    Look.wraps_code = before


def shown(qtbot: QtBot, transcript: Transcript, code: str) -> MessageBody:
    transcript.set_messages([MessageItem(1, "assistant", f"Before\n\n```\n{code}\n```\n\nAfter")])
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(1).body
    assert body is not None
    return body


def pieces(body: MessageBody) -> list[LeafView]:
    return [view for view in body.views if view.leaf.kind == "code"]


def toggle(body: MessageBody) -> list[IconButton]:
    names = ("Wrap long lines", "Scroll long lines")
    buttons = body.findChildren(IconButton)
    return [b for b in buttons if b.accessibleName() in names and b.isVisibleTo(body)]


def lines(view: LeafView) -> list[int]:
    blocks = [view.document.findBlockByNumber(i) for i in range(view.document.blockCount())]
    return [block.layout().lineCount() for block in blocks]


def test_a_long_line_stays_one_and_scrolls(qtbot: QtBot, transcript: Transcript) -> None:
    body = shown(qtbot, transcript, f"def f():\n{LONG}\n\nf()")
    (code,) = pieces(body)
    assert lines(code) == [1, 1, 1, 1] and code.overflow > 100
    bar = body.tables.bars[code]
    assert bar.isVisibleTo(body) and bar.maximum() == round(code.overflow)
    inside = code.y + code.height
    assert code.y < bar.y() and bar.geometry().bottom() <= inside <= body.views[-1].y
    here = QPointF(code.x + 60, code.y + code.text_offset.y() + 4)
    before = body.place_at(here)[1]
    assert body.tables.scroll_by(code, 200)
    assert code.scroll == 200 and body.place_at(here)[1] > before
    body.grab()


def test_the_blocks_button_wraps_it_and_back(qtbot: QtBot, transcript: Transcript) -> None:
    body = shown(qtbot, transcript, f"def f():\n{LONG}")
    (code,) = pieces(body)
    below, whole = body.views[-1].y, body.height()
    body.tables.scroll_by(code, 200)
    (button,) = toggle(body)
    assert button.accessibleName() == "Wrap long lines"
    button.click()
    assert lines(code)[1] > 1 and code.scroll == code.overflow == 0
    assert not body.tables.bars and body.views[-1].y > below and body.height() > whole
    assert toggle(body) == [button] and button.accessibleName() == "Scroll long lines"
    button.click()
    qtbot.waitUntil(lambda: transcript.complete)
    assert lines(code) == [1, 1] and (body.views[-1].y, body.height()) == (below, whole)


def test_short_code_has_neither_bar_nor_button(qtbot: QtBot, transcript: Transcript) -> None:
    for wraps in (False, True):
        transcript.set_wraps_code(wraps)
        body = shown(qtbot, transcript, "ls\npwd")
        assert not toggle(body) and not body.tables.bars


def test_the_pieces_of_a_long_block_go_together(qtbot: QtBot, transcript: Transcript) -> None:
    code = "\n".join(LONG if i == 3 else f"line {i}" for i in range(4 * LINES))
    body = shown(qtbot, transcript, code)
    views = pieces(body)
    assert len(views) > 2 and list(body.tables.bars) == [views[0]]
    assert body.tables.scroll_by(views[1], 150)
    assert [view.scroll for view in views] == [150] * len(views)
    (button,) = toggle(body)
    button.click()
    assert all(view.wraps for view in views) and not body.tables.bars
    assert [view.scroll for view in views] == [0] * len(views)


def test_what_streams_in_scrolls_too(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.set_messages([MessageItem(1, "assistant", "", streaming=True)])
    transcript.append_text(1, f"```\nfirst\n{LONG}\n")
    transcript.flush()
    body = transcript.view(1).body
    assert body is not None
    head = pieces(body)[0]
    body.tables.scroll_by(head, 90)
    for i in range(2 * LINES):
        transcript.append_text(1, f"line {i}\n")
        transcript.flush()
    views = pieces(body)
    assert len(views) > 1 and views[0] is head
    assert [view.scroll for view in views] == [90] * len(views)
    assert list(body.tables.bars) == [head]
    assert body.tables.bars[head].y() > views[-1].y


def test_the_setting_holds_for_what_is_shown(qtbot: QtBot, transcript: Transcript) -> None:
    body = shown(qtbot, transcript, f"def f():\n{LONG}")
    assert lines(pieces(body)[0]) == [1, 1]
    transcript.set_wraps_code(True)
    qtbot.waitUntil(lambda: lines(pieces(body)[0])[1] > 1)
    assert not body.tables.bars
    mode = pieces(body)[0].document.defaultTextOption().wrapMode()
    assert mode == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    transcript.set_wraps_code(False)
    qtbot.waitUntil(lambda: lines(pieces(body)[0]) == [1, 1])
    assert len(body.tables.bars) == 1
