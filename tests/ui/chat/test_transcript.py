"""The transcript with real widgets: streaming, following, selecting, editing."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.message_parts import ErrorLabel
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit import palettes, theme
from llama32_desktop.ui.text.links import confirm_and_open

ANSWER = """# Title

Some *text* with [a link](https://example.org/x) and [another][1].

1. one
2. two
   - nested

   more
3. three

| a | b |
|---|--:|
| 1 | 2 |

```python
x = 1

y = 2
```

> quoted

[1]: http://example.com/y

```
unclosed
"""


def user(message_id: int, text: str = "Hello") -> MessageItem:
    return MessageItem(message_id, "user", text)


def answer(message_id: int, text: str = "", **more: object) -> MessageItem:
    return MessageItem(message_id, "assistant", text, **more)  # type: ignore[arg-type]


def state(transcript: Transcript, message_id: int) -> list[tuple[str, str, float, float]]:
    body = transcript.view(message_id).body
    assert body is not None
    return [
        (view.document.toPlainText(), view.document.toHtml(), view.y, view.height)
        for view in body.views
    ]


@pytest.mark.parametrize("seed", range(12))
def test_streamed_ends_as_the_same_documents(
    qtbot: QtBot, transcript: Transcript, seed: int
) -> None:
    transcript.set_messages([user(1), answer(2, ANSWER)])
    qtbot.waitUntil(lambda: transcript.complete)
    whole = state(transcript, 2)
    height = transcript.view(2).body.height()  # type: ignore[union-attr]
    transcript.set_messages([user(1), answer(3, streaming=True)])
    pick, position = random.Random(seed), 0
    while position < len(ANSWER):
        length = pick.randint(1, 30)
        transcript.append_text(3, ANSWER[position : position + length])
        position += length
        if pick.random() < 0.7:
            transcript.flush()
    transcript.update_message(answer(3, ANSWER, footer="1 token/s"))
    qtbot.waitUntil(lambda: transcript.complete)
    assert transcript.message_text(3) == ANSWER
    assert state(transcript, 3) == whole
    assert transcript.view(3).body.height() == height  # type: ignore[union-attr]


def test_settled_blocks_are_not_rendered_again(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.set_messages([answer(1, streaming=True)])
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(1).body
    assert body is not None
    transcript.append_text(1, "First.\n\nSecond.\n\nThird")
    transcript.flush()
    documents: list[QTextDocument] = [view.document for view in body.views]
    revisions = [document.revision() for document in documents]
    for _ in range(50):
        transcript.append_text(1, " word")
        transcript.flush()
    assert [view.document for view in body.views] == documents
    assert [document.revision() for document in documents[:2]] == revisions[:2]
    assert documents[2].revision() > revisions[2]


def test_appends_are_gathered_and_nothing_is_lost(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.set_messages([user(1), answer(2, streaming=True)])
    qtbot.waitUntil(lambda: transcript.complete)
    for i in range(200):
        transcript.append_text(2, f"{i} ")
    text = "".join(f"{i} " for i in range(200))
    assert transcript.message_text(2) == text  # asked before the frame
    body = transcript.view(2).body
    assert body is not None
    assert not body.views
    qtbot.waitUntil(lambda: bool(body.views))
    assert body.views[0].document.toPlainText() == text.strip()


def long_conversation(transcript: Transcript) -> None:
    items = [answer(i, f"Answer {i}.\n\n" * 8) for i in range(1, 40)]
    transcript.set_messages([*items, answer(40, streaming=True)])


def test_an_empty_page_is_no_stop_of_the_keyboard(qtbot: QtBot, transcript: Transcript) -> None:
    assert transcript._scroll.isHidden()
    transcript.set_messages([answer(1, "An answer.")])
    assert transcript._scroll.isVisible()
    transcript.set_messages([])
    assert transcript._scroll.isHidden()


def test_follows_only_at_the_end(qtbot: QtBot, transcript: Transcript) -> None:
    long_conversation(transcript)
    qtbot.waitUntil(lambda: transcript.complete)
    bar = transcript._bar
    assert transcript.following
    assert bar.value() == bar.maximum() > 0
    transcript.append_text(40, "line\n\n" * 30)
    transcript.flush()
    assert bar.value() == bar.maximum()

    bar.setValue(bar.maximum() - 900)
    assert not transcript.following
    assert transcript._jump.isVisible()
    assert transcript._jump.accessibleName() == "Jump to latest"
    assert transcript._jump.x() > transcript.view(40).body.geometry().center().x() * 1.5
    assert not transcript._jump.geometry().intersects(bar.geometry())
    value = bar.value()
    transcript.append_text(40, "line\n\n" * 30)
    transcript.flush()
    assert bar.value() == value

    transcript._jump.click()
    assert transcript.following
    assert bar.value() == bar.maximum()
    assert not transcript._jump.isVisible()


def test_builds_only_what_is_looked_at(qtbot: QtBot, transcript: Transcript) -> None:
    long_conversation(transcript)
    qtbot.waitUntil(lambda: transcript.complete)
    assert transcript.view(39).body is not None
    assert transcript.view(1).body is None
    transcript._bar.setValue(0)
    qtbot.waitUntil(lambda: transcript.complete)
    assert transcript.view(1).body is not None
    # What was built above must not have moved what is at the top.
    assert transcript._bar.value() == 0


def test_what_is_far_away_is_given_up_but_not_what_is_in_use(
    qtbot: QtBot, transcript: Transcript
) -> None:
    items = [answer(i, f"Answer {i}.\n\n" * 8) for i in range(1, 400)]
    transcript.set_messages(items)
    for message_id in (1, 2):
        transcript.reveal(message_id)
        qtbot.waitUntil(lambda: transcript.complete)
    transcript.view(2).start_editing()
    height = transcript._bar.maximum()
    place = transcript.view(3).y()
    for value in range(0, height, 2000):
        transcript._bar.setValue(value)
        QApplication.processEvents()
    transcript.jump_to_latest()
    for _ in range(200):  # two at a time
        transcript._place()
    built = [view.item.id for view in transcript._page.views()]

    assert 2 in built, "what is being edited stays"
    assert 1 not in built
    assert len(built) < 60
    transcript._bar.setValue(0)
    qtbot.waitUntil(lambda: transcript.complete)
    assert transcript.view(2).editor is not None
    assert transcript.view(1).body is not None
    assert transcript.view(3).y() == place
    assert transcript.message_text(1).startswith("Answer 1.")


def test_a_long_stored_answer_is_laid_out_in_slices(qtbot: QtBot, transcript: Transcript) -> None:
    text = "\n\n".join(
        f"## Part {i}\n\nWith *some* words and `code`.\n\n- a\n- b" for i in range(400)
    )
    transcript.set_messages([user(1), answer(2, text)])
    assert not transcript.complete
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(2).body
    assert body is not None and body.isVisible()
    assert body.views[-1].document.toPlainText() == "b"
    assert transcript._bar.value() == transcript._bar.maximum() > body.height() // 2
    # Another state of the same text lays nothing out again.
    views = list(body.views)
    transcript.update_message(answer(2, text, footer="1 token/s"))
    assert transcript.complete and body.views == views


def test_a_long_answer_that_streams_on_while_it_is_laid_out(
    qtbot: QtBot, transcript: Transcript
) -> None:
    text = "Word and **word**.\n\n" * 600
    transcript.set_messages([user(1), answer(2, text, streaming=True)])
    assert not transcript.complete
    transcript.append_text(2, "The end")
    transcript.flush()
    qtbot.waitUntil(lambda: transcript.complete)
    transcript.append_text(2, ".")
    transcript.update_message(answer(2, text + "The end."))
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(2).body
    assert body is not None and len(body.views) == 601
    assert body.views[-1].document.toPlainText() == "The end."


def test_reuses_what_did_not_change(transcript: Transcript) -> None:
    transcript.set_messages([user(1), answer(2, "old"), user(3)])
    first, second = transcript.view(1), transcript.view(2)
    transcript.set_messages([user(1), answer(2, "new"), answer(4, "other")])
    assert transcript.view(1) is first
    assert transcript.view(2) is second
    assert transcript.message_text(2) == "new"
    with pytest.raises(KeyError):
        transcript.message_text(3)


def test_select_and_copy(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.set_messages([answer(2, "One **two**\n\n- a\n- b\n\n```\ncode\n```")])
    transcript.view(2)
    qtbot.waitUntil(lambda: transcript.complete)  # a busy machine lays out in slices
    body = transcript.view(2).body
    assert body is not None
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "One two\n\n• a\n• b\n\ncode"

    body.selection.clear()
    start, end = body.views[0], body.views[2]
    QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=QPoint(0, int(start.y) + 4))
    QTest.mouseMove(body, QPoint(body.width() - 5, int(end.y) + 4))
    QTest.mouseRelease(
        body, Qt.MouseButton.LeftButton, pos=QPoint(body.width() - 5, int(end.y) + 4)
    )
    assert body.selected_text() == "One two\n\n• a\n• b"
    body.grab()  # draws a selection


def test_edit_in_place(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.set_messages([user(1, "first"), answer(2, "reply")])
    qtbot.waitUntil(lambda: transcript.complete)
    view = transcript.view(1)
    assert view._row is not None
    view._row.edit.click()
    editor = view.editor
    assert editor is not None
    assert editor.edit.toPlainText() == "first"
    QTest.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert view.editor is None

    view._row.edit.click()
    assert view.editor is not None
    view.editor.edit.setPlainText("  ")
    assert not view.editor.send_button.isEnabled()
    view.editor.edit.setPlainText("second")
    with qtbot.waitSignal(transcript.message_actions.edit) as got:
        QTest.keyClick(view.editor.edit, Qt.Key.Key_Return)
    assert got.args == [1, "second"]
    assert view.editor is not None, "it stays until the owner shows what has become of it"
    assert transcript.message_text(1) == "first"


def test_the_first_message_has_its_width_where_another_place_is_shown(
    transcript: Transcript,
) -> None:
    transcript.hide()
    transcript.add_message(user(1, "Say hello in five words"))
    transcript.add_message(answer(2, "Hello, welcome to the boat shed."))
    transcript.show()
    width = transcript._scroll.viewport().width()
    assert width > 700
    assert [transcript.view(number).prepared_width for number in (1, 2)] == [width, width]
    assert transcript.view(1).height() < 100, "on one line"


def test_actions(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.set_messages(
        [user(1), answer(2, "**b**", sibling_index=1, sibling_ids=(7, 2, 9), error="It broke.")]
    )
    qtbot.waitUntil(lambda: transcript.complete)
    row = transcript.view(2)._row
    assert row is not None
    assert row.version.text() == "2 of 3"
    with qtbot.waitSignal(transcript.message_actions.show_version) as got:
        row.next.click()
    assert got.args == [9]
    with qtbot.waitSignal(transcript.message_actions.show_version) as got:
        row.previous.click()
    assert got.args == [7]
    with qtbot.waitSignal(transcript.message_actions.regenerate) as got:
        row.regenerate.click()
    assert got.args == [2]
    row.copy.click()
    assert QGuiApplication.clipboard().text() == "**b**"
    transcript.set_actions_enabled(False)
    assert not row.edit.isEnabled()
    assert not row.regenerate.isEnabled()
    assert row.copy.isEnabled()
    error = transcript.view(2).findChild(ErrorLabel)
    assert error is not None
    assert error.isVisible()
    assert error.height() > error.fontMetrics().height() + 16
    for button in (row.previous, row.next, row.copy, row.edit, row.regenerate):
        assert row.rect().contains(button.geometry()), "its ring is whole"
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_links_open_only_after_a_yes(
    qtbot: QtBot, transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The system's browser is the one thing that a test must not start.
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    transcript.set_messages(
        [answer(1, "[go](https://example.org/where) ![x](http://e.org/p.png) [f](file:///etc)")]
    )
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(1).body
    assert body is not None
    assert "<img" not in body.views[0].document.toHtml()
    links = body.links.all()
    assert [link[2] for link in links] == ["https://example.org/where", "http://e.org/p.png"]

    def answer_dialog(button_text: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "https://example.org/where" in box.informativeText()
        buttons = box.findChildren(QPushButton)
        next(b for b in buttons if b.text().replace("&", "") == button_text).click()

    body.setFocus()
    qtbot.waitUntil(body.hasFocus)
    for choice, expected in (("Cancel", []), ("Open", ["https://example.org/where"])):
        if not body.links.address(body.caret_place):
            QTest.keyClick(body, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        QTimer.singleShot(100, lambda choice=choice: answer_dialog(choice))
        QTest.keyClick(body, Qt.Key.Key_Return)
        assert opened == expected


def test_an_endless_address_leaves_the_buttons_on_the_screen(
    qtbot: QtBot, transcript: Transcript
) -> None:
    seen: list[QMessageBox] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.informativeText().startswith("https://example.org/aaa")
        assert box.informativeText().endswith("zzz") and "…" in box.informativeText()
        assert box.detailedText() == address and box.height() < 500
        seen.append(box)
        box.reject()

    address = "https://example.org/" + "a" * 20_000 + "zzz"
    QTimer.singleShot(200, look)
    assert not confirm_and_open(address, transcript)
    assert seen


def test_no_resource_is_loaded() -> None:
    from llama32_desktop.ui.text.leaf_view import InertDocument

    document = InertDocument()
    document.setHtml('<img src="file:///etc/hostname">')
    assert document.resource(2, "file:///etc/hostname") is None


def test_empty_state(transcript: Transcript) -> None:
    transcript.empty.set_text("Ask", "anything")
    assert transcript.empty.isVisible()
    transcript.add_message(user(1))
    assert not transcript.empty.isVisible()
    transcript.set_messages([])
    assert transcript.empty.isVisible()


def legible(image: QImage) -> float:
    """The strongest contrast of a pixel against the colour that most pixels have."""
    names = Counter(
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )
    ground = names.most_common(1)[0][0]
    return max(contrast(name, ground) for name in names)


@pytest.mark.usefixtures("styled")
def test_dark_and_light(qtbot: QtBot, transcript: Transcript) -> None:
    """The page has the scheme's colour, and every text on it stands out from its ground."""
    transcript.resize(600, 1200)
    transcript.set_messages([user(1, "A question"), answer(2, ANSWER)])
    qtbot.waitUntil(lambda: transcript.complete)
    for dark, colours in ((True, palettes.DARK), (False, palettes.LIGHT)):
        theme.force_scheme(dark)
        qtbot.waitUntil(lambda: transcript.complete)
        QApplication.processEvents()
        page = transcript.grab()
        assert page.toImage().pixelColor(5, 300).name() == colours.page
        seen = 0
        for number in (1, 2):
            body = transcript.view(number).body
            assert body is not None
            for view in body.views:
                place = body.mapTo(transcript, QPoint(int(view.x), int(view.y)))
                leaf = QRect(place, QSize(int(view.width), int(view.height)))
                assert transcript.rect().contains(leaf), "it would not be looked at"
                assert legible(page.copy(leaf).toImage()) > 4.5, (
                    dark,
                    view.document.toPlainText(),
                )
                seen += 1
        assert seen > 10


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("c", [palettes.LIGHT, palettes.DARK], ids=["light", "dark"])
def test_contrast(c: palettes.Colours) -> None:
    pairs = [(c.text, c.page), (c.text, c.bubble), (c.text, c.selection), (c.secondary, c.page)]
    pairs += [(c.secondary, c.code), (c.secondary, c.sidebar), (c.error, c.error_ground)]
    pairs += [(c.warning, c.warning_ground), (c.on_accent, c.accent), (c.accent, c.page)]
    pairs += [(c.warning, c.page), (c.error, c.page), (c.text, c.hover)]
    for text, ground in pairs:
        assert contrast(text, ground) >= 4.5, (text, ground)
