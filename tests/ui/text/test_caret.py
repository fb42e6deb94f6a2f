"""Reading and selecting by keyboard: the text caret of the messages."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat import page
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit import palettes
from llama32_desktop.ui.text import body as body_module
from llama32_desktop.ui.text import caret_speech
from llama32_desktop.ui.text.body import MessageBody
from llama32_desktop.ui.text.caret_places import rect_of
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.part import Part
from llama32_desktop.ui.text.reading_page import Where
from tests.ui.chat.test_transcript import contrast
from tests.ui.text.test_selection import corner, drag

Keys = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def transcript(transcript: Transcript) -> Transcript:
    transcript.resize(800, 500)
    transcript.activateWindow()
    return transcript


def answer(message_id: int, text: str, **more: Any) -> MessageItem:
    return MessageItem(message_id, "assistant", text, **more)


def show(transcript: Transcript, *items: MessageItem) -> MessageBody:
    """Shows messages from the top on; the first one has the focus."""
    transcript.set_messages(items)
    _lay_out(transcript)
    transcript._bar.setValue(0)
    QTest.qWait(0)
    _lay_out(transcript)
    first = body(transcript, items[0].id)
    first.setFocus()
    assert first.hasFocus()
    return first


def _lay_out(transcript: Transcript) -> None:
    for _ in range(2000):
        if transcript.complete and formulas().idle:
            break
        QTest.qWait(5)


def body(transcript: Transcript, message_id: int) -> MessageBody:
    found = transcript.view(message_id).body
    assert found is not None
    return found


def slot_of(transcript: Transcript, message_id: int) -> page.Slot:
    found = transcript._page.slot(message_id)
    assert found is not None
    return found


def press(
    key: Qt.Key,
    keys: Qt.KeyboardModifier = NONE,
    times: int = 1,
    *,
    on: MessageBody | None = None,
    settled: bool = True,
) -> None:
    """Presses a key where the focus is, and waits for a message that it is about to go to."""
    for _ in range(times):
        # The window of the test before may go only now, and the focus with it for a moment.
        for _ in range(500):
            focused = on or QApplication.focusWidget()
            if focused is not None:
                break
            QTest.qWait(10)
        assert focused is not None
        QTest.keyClick(focused, key, keys)
        caret = getattr(focused, "caret", None)
        while settled and caret is not None and caret._waiting is not None:
            QTest.qWait(5)


def selected() -> str:
    """What would be copied."""
    QGuiApplication.clipboard().setText("nothing")
    press(Keys.Key_C, CTRL)
    return QGuiApplication.clipboard().text()


def place(transcript: Transcript) -> tuple[int, int]:
    focused = QApplication.focusWidget()
    assert isinstance(focused, MessageBody)
    found = focused.caret_place
    assert found is not None
    return found


# Letters, words, lines


def test_letters_and_words(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "Some **bold** words, and more"))
    assert first.caret_place is None
    press(Keys.Key_Right)
    assert place(transcript) == (0, 0), "it shows itself where the text begins"
    press(Keys.Key_Right, times=2)
    assert place(transcript) == (0, 2) and selected() == "nothing"
    press(Keys.Key_Right, SHIFT, 3)
    assert selected() == "me "
    press(Keys.Key_Right, SHIFT | CTRL)
    assert selected() == "me bold "
    press(Keys.Key_Left, SHIFT | CTRL)
    assert selected() == "me "
    press(Keys.Key_Left, SHIFT, 5)
    assert selected() == "So", "beyond where it began"


def test_without_shift_a_selection_ends_at_its_own_ends(transcript: Transcript) -> None:
    show(transcript, answer(1, "Some words"))
    press(Keys.Key_Right, SHIFT, 4)
    press(Keys.Key_Right)
    assert place(transcript) == (0, 4) and selected() == "nothing"
    press(Keys.Key_Left, SHIFT, 2)
    press(Keys.Key_Right)
    assert place(transcript) == (0, 4)
    press(Keys.Key_Left, SHIFT, 2)
    press(Keys.Key_Left)
    assert place(transcript) == (0, 2)


def lines_of(target: MessageBody) -> list[tuple[int, int]]:
    lines = target.views[0].document.firstBlock().layout()
    return [
        (lines.lineAt(i).textStart(), lines.lineAt(i).textLength())
        for i in range(lines.lineCount())
    ]


def test_lines_and_the_ends_of_the_message(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "Words of some length that fill it. " * 12))
    lines = lines_of(first)
    assert len(lines) > 3
    press(Keys.Key_Right, times=11)
    press(Keys.Key_Down)
    assert lines[1][0] < place(transcript)[1] < sum(lines[1])
    press(Keys.Key_Home)
    assert place(transcript) == (0, lines[1][0])
    press(Keys.Key_End, SHIFT)
    assert selected() == first.views[0].document.toPlainText()[lines[1][0] : sum(lines[1]) - 1]
    press(Keys.Key_Down, SHIFT)
    press(Keys.Key_End, CTRL)
    assert place(transcript) == (0, first.views[0].length())
    press(Keys.Key_Home, CTRL | SHIFT)
    assert selected() == first.views[0].document.toPlainText()


def test_up_and_down_keep_their_column(transcript: Transcript) -> None:
    text = "A long line of words here\n\nshort\n\nA long line of words again"
    first = show(transcript, answer(1, text))
    press(Keys.Key_Right, times=1 + 18)
    before = rect_of(first.views, place(transcript)).left()
    press(Keys.Key_Down)
    assert place(transcript) == (1, 5)
    press(Keys.Key_Down)
    assert place(transcript) == (2, 18)
    assert rect_of(first.views, place(transcript)).left() == pytest.approx(before, abs=4)
    press(Keys.Key_Up, times=2)
    assert place(transcript) == (0, 18)
    press(Keys.Key_Down)
    press(Keys.Key_Left)  # takes another column
    press(Keys.Key_Up)
    assert place(transcript)[1] < 8


def test_the_last_line_ends_at_its_end(transcript: Transcript) -> None:
    show(transcript, answer(1, "One line"))
    press(Keys.Key_Right)
    press(Keys.Key_Down, SHIFT)
    assert selected() == "One line"
    press(Keys.Key_Right, SHIFT, 3)
    assert selected() == "One line"
    press(Keys.Key_Up, SHIFT)
    assert selected() == "nothing"


# From leaf to leaf

MIXED = """A paragraph

- first
- second

```python
x = 1
y = 2
```

| a | bb |
|---|---|
| 1 | 2 |

---

The end"""


def test_over_all_kinds_of_leaves(transcript: Transcript) -> None:
    first = show(transcript, answer(1, MIXED))
    assert [view.leaf.kind for view in first.views] == [
        *("text", "text", "text", "code", "table", "rule", "text")
    ]
    press(Keys.Key_Right)
    seen = [place(transcript)]
    for _ in range(80):
        press(Keys.Key_Right)
        seen.append(place(transcript))
        if seen[-1] == seen[-2]:
            break
    expected = [
        (i, position)
        for i, view in enumerate(first.views)
        for position in range(view.length() + 1)
        if view.leaf.kind != "table" or 0 < position < view.length()
    ]
    assert seen[:-1] == expected
    for wanted in reversed(expected[:-1]):
        press(Keys.Key_Left)
        assert place(transcript) == wanted


def test_a_selection_over_leaves_is_what_the_mouse_selects(transcript: Transcript) -> None:
    first = show(transcript, answer(1, MIXED))
    ends = (0, 2), (6, 3)
    first.caret.select(slot_of(transcript, 1), Part(*ends))
    by_mouse = selected()
    assert "• first\n• second\n\nx = 1\ny = 2\n\n" in by_mouse and "---\n\nThe" in by_mouse
    press(Keys.Key_Escape)
    press(Keys.Key_Home, CTRL)
    press(Keys.Key_Right, times=2)
    for _ in range(60):
        press(Keys.Key_Right, SHIFT)
        if place(transcript) == ends[1]:
            break
    assert selected() == by_mouse
    first.selection.copy(markdown=True)
    assert QGuiApplication.clipboard().text().startswith("paragraph\n\n- first\n- second\n\n```py")


def test_down_through_all_kinds(transcript: Transcript) -> None:
    first = show(transcript, answer(1, MIXED))
    press(Keys.Key_Right)
    seen = [place(transcript)]
    for _ in range(8):
        press(Keys.Key_Down)
        seen.append(place(transcript))
    tops = [rect_of(first.views, where).top() for where in seen]
    assert tops == sorted(set(tops))
    assert [where[0] for where in seen] == [0, 1, 2, 3, 3, 4, 4, 5, 6]
    for wanted in reversed(seen[:-1]):
        press(Keys.Key_Up)
        assert place(transcript)[0] == wanted[0]


def test_cells_have_their_order_and_their_columns(transcript: Transcript) -> None:
    text = "| one | two |\n| :-: | --: |\n| three | four |\n| five | six |"
    first = show(transcript, answer(1, text))
    press(Keys.Key_Right)
    press(Keys.Key_Right, times=4)  # over "one" into the next cell

    def cell() -> str:
        return first.views[0].document.findBlock(place(transcript)[1]).text()

    assert cell() == "two"
    press(Keys.Key_Down)
    assert cell() == "four"
    press(Keys.Key_Right, times=5)
    assert cell() == "five"
    press(Keys.Key_Up)
    assert cell() == "three"
    press(Keys.Key_Home)
    press(Keys.Key_Right, SHIFT, 2)
    assert selected() == "th"
    press(Keys.Key_Home, CTRL)
    press(Keys.Key_End, CTRL | SHIFT)
    first.selection.copy(markdown=True)
    assert QGuiApplication.clipboard().text() == text


def test_a_wide_table_scrolls_sideways_to_the_caret(transcript: Transcript) -> None:
    count = 30
    row = "| " + " | ".join(f"cell {n}" for n in range(count)) + " |\n"
    first = show(transcript, answer(1, row + "|---" * count + "|\n" + row))
    [view] = first.views
    assert view.overflow > 500
    press(Keys.Key_Right)
    press(Keys.Key_Right, CTRL, 85)
    assert view.scroll > 500
    left = rect_of(first.views, place(transcript)).left()
    assert view.x <= left <= view.x + view.width
    press(Keys.Key_Home, CTRL)
    assert view.scroll == 0


def test_a_formula_is_one_step(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "So\n\n$$\nx^2 + y^2\n$$\n\nand $a_1$ too"))
    assert first.views[1].formula_box() is not None
    press(Keys.Key_Right)
    press(Keys.Key_Right, times=3)
    assert place(transcript) == (1, 0)
    before = rect_of(first.views, (1, 0))
    press(Keys.Key_Right, SHIFT)
    assert selected() == "x^2 + y^2"
    assert rect_of(first.views, place(transcript)).left() > before.left()
    press(Keys.Key_Right, SHIFT)
    assert place(transcript) == (2, 0)
    press(Keys.Key_Right)
    press(Keys.Key_Right, times=4)
    press(Keys.Key_Right, SHIFT)
    assert selected() == "$a_1$"


def test_code_in_pieces_is_one_text(transcript: Transcript) -> None:
    code = "\n".join(f"value_{n} = {n}" for n in range(400))
    first = show(transcript, answer(1, f"```\n{code}\n```"))
    assert len(first.views) == 3
    press(Keys.Key_Right)
    press(Keys.Key_Down, SHIFT, 399)
    press(Keys.Key_End, SHIFT)
    assert selected() == code


def test_a_line_in_two_pieces_has_no_step_between_them(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "```\n" + "x" * 9000 + "\n```"))
    assert len(first.views) == 2 and first.views[1].leaf.joint == ""
    end = first.views[0].length()
    press(Keys.Key_Right)
    slot = slot_of(transcript, 1)
    first.caret.select(slot, Part((0, end - 1), (0, end - 1)))
    first.caret.reveal(Where(slot, (0, end - 1)))
    assert place(transcript) == (0, end - 1) and in_sight(transcript)
    for _ in range(2):
        press(Keys.Key_Right, SHIFT)
    assert selected() == "xx" and place(transcript) == (1, 1)
    press(Keys.Key_Left, SHIFT, 3)
    assert selected() == "x" and place(transcript) == (0, end - 2)


# Letters of several parts, and scripts from the right


def test_no_letter_is_cut_apart(transcript: Transcript) -> None:
    letters = ["a", "🦙", "e\u0301", "👩‍👩‍👧", "🇩🇪", "🇫🇷", "b"]
    show(transcript, answer(1, "".join(letters)))
    press(Keys.Key_Right)
    for n in range(len(letters)):
        press(Keys.Key_Right, SHIFT)
        assert selected() == "".join(letters[: n + 1])
    for n in reversed(range(1, len(letters))):
        press(Keys.Key_Left, SHIFT)
        assert selected() == "".join(letters[:n])


def test_a_caret_within_a_letter_goes_before_it(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "a🦙b"))
    first.caret.select(slot_of(transcript, 1), Part((0, 2), (0, 2)))
    press(Keys.Key_Right)
    assert place(transcript) == (0, 1)


def test_text_from_the_right_goes_on_to_the_left(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "مرحبا\n\nabc"))
    press(Keys.Key_Left)
    assert place(transcript) == (0, 0)
    right = rect_of(first.views, (0, 0)).left()
    press(Keys.Key_Left, SHIFT)
    assert selected() == "م"
    assert rect_of(first.views, place(transcript)).left() < right
    press(Keys.Key_Left, SHIFT, 4)
    assert selected() == "مرحبا"
    press(Keys.Key_Left, SHIFT)
    assert place(transcript) == (1, 0)
    press(Keys.Key_Right, SHIFT)
    assert place(transcript) == (1, 1)


# Shown or not


def long_conversation() -> list[MessageItem]:
    return [answer(n, f"Message *{n}*.\n\n" * 12) for n in range(1, 30)]


def test_until_it_is_shown_the_keys_scroll(transcript: Transcript) -> None:
    first = show(transcript, *long_conversation())
    before = transcript._bar.value()
    for key in (Keys.Key_Down, Keys.Key_PageDown):
        press(key)
        assert transcript._bar.value() > before
        before = transcript._bar.value()
    press(Keys.Key_PageUp)
    press(Keys.Key_Up)
    assert transcript._bar.value() == 0
    press(Keys.Key_End)
    press(Keys.Key_Home)
    assert transcript._bar.value() == 0 and first.caret_place is None


def test_it_begins_at_the_first_line_in_sight(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "\n\n".join(f"Line {n}" for n in range(100))))
    transcript._bar.setValue(1000)
    press(Keys.Key_Right)
    index, position = place(transcript)
    assert position == 0 and index > 10
    top = first.mapTo(transcript, rect_of(first.views, (index, 0)).topLeft()).y()
    above = first.mapTo(transcript, rect_of(first.views, (index - 1, 0)).topLeft()).y()
    moved = transcript._bar.value() - 1000  # for the margin above it
    assert above + moved < 1 and -1 <= top + moved < 60
    assert transcript._bar.value() > 900


def test_it_begins_where_the_mouse_was_pressed(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "Some words\n\nand others"))
    where = rect_of(first.views, (1, 4)).center().toPoint()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=where)
    assert first.caret_place is None
    press(Keys.Key_Right, SHIFT | CTRL)
    assert selected() == "others"
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=where)
    assert first.caret_place is None, "the mouse needs none"
    press(Keys.Key_Left)
    assert place(transcript) == (1, 4)


def test_it_goes_on_with_what_the_mouse_selected(transcript: Transcript) -> None:
    one, two, three = (answer(n, f"Message number {n}") for n in (1, 2, 3))
    first = show(transcript, one, two, three)
    last = body(transcript, 3)
    drag(first, corner(first), corner(last, last.width() - 1))
    press(Keys.Key_Left, SHIFT | CTRL)
    assert last.hasFocus()
    assert selected() == "Message number 1\n\nMessage number 2\n\nMessage number "


def test_escape_puts_it_away_and_then_is_the_window_s(
    transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = show(transcript, answer(1, "Some words"), answer(2, "More"))
    escapes: list[int] = []

    def above(event: QKeyEvent) -> None:
        if event.key() == Keys.Key_Escape:
            escapes.append(event.key())

    monkeypatch.setattr(transcript, "keyPressEvent", above)
    press(Keys.Key_End, CTRL)
    press(Keys.Key_Right, SHIFT, 2)
    assert body(transcript, 2).hasFocus()
    press(Keys.Key_Left, SHIFT, 4)
    press(Keys.Key_Escape)
    assert selected() == "nothing" and first.caret_place is None
    assert not first.selected_text() and not body(transcript, 2).selected_text()
    assert escapes == []
    press(Keys.Key_Down)
    assert first.caret_place is None
    press(Keys.Key_Escape)
    assert escapes == [Keys.Key_Escape]


def test_it_goes_with_the_focus(transcript: Transcript, qtbot: QtBot) -> None:
    first = show(transcript, answer(1, "Some words"))
    field = QTextEdit(transcript)
    field.show()
    press(Keys.Key_Right, SHIFT, 4)
    field.setFocus()
    assert first.caret_place is None
    assert first.selected_text() == "Some", "it can be copied yet"
    first.setFocus()
    press(Keys.Key_Right, SHIFT)
    assert selected() == "Some "


# From message to message


def test_it_goes_on_into_the_next_messages_and_back(transcript: Transcript) -> None:
    items = [answer(1, "First"), MessageItem(2, "user", "Second"), answer(3, "Third *one*")]
    first = show(transcript, *items)
    press(Keys.Key_Right)
    press(Keys.Key_Right, times=6)
    assert body(transcript, 2).hasFocus() and place(transcript) == (0, 0)
    press(Keys.Key_Left)
    assert first.hasFocus() and place(transcript) == (0, 5)
    press(Keys.Key_Down)
    assert body(transcript, 2).hasFocus()
    press(Keys.Key_Up)
    assert first.hasFocus()
    press(Keys.Key_Up)
    assert place(transcript) == (0, 0)


def test_what_it_selects_over_messages_is_what_the_mouse_selects(transcript: Transcript) -> None:
    items = [answer(1, "First"), MessageItem(2, "user", "Second"), answer(3, "Third *one*")]
    first = show(transcript, *items)
    last = body(transcript, 3)
    end = last.mapToGlobal(rect_of(last.views, (0, 9)).center().toPoint())
    drag(first, first.mapToGlobal(rect_of(first.views, (0, 2)).center().toPoint()), end)
    by_mouse = selected()
    assert by_mouse == "rst\n\nSecond\n\nThird one"
    first.selection.copy(markdown=True)
    markdown = QGuiApplication.clipboard().text()
    first.setFocus()
    press(Keys.Key_Left)
    press(Keys.Key_Home, CTRL)
    press(Keys.Key_Right, times=2)
    press(Keys.Key_Right, SHIFT, 3 + 1 + 6 + 1 + 9)
    assert last.hasFocus() and selected() == by_mouse
    last.selection.copy(markdown=True)
    assert QGuiApplication.clipboard().text() == markdown
    press(Keys.Key_Left, SHIFT, 9 + 1 + 2)
    assert selected() == "rst\n\nSeco"
    press(Keys.Key_Left, SHIFT, 4 + 1 + 3)
    assert first.hasFocus() and selected() == "nothing"
    press(Keys.Key_Left, SHIFT)
    assert selected() == "i"


def test_up_over_messages(transcript: Transcript) -> None:
    items = [answer(1, "First"), MessageItem(2, "user", "Second"), answer(3, "Third")]
    first = show(transcript, *items)
    last = body(transcript, 3)
    last.setFocus()
    press(Keys.Key_End, CTRL)
    press(Keys.Key_Left, SHIFT, 5 + 1 + 6 + 1 + 2)
    assert first.hasFocus() and selected() == "st\n\nSecond\n\nThird"
    press(Keys.Key_Right)
    assert last.hasFocus() and selected() == "nothing"


def test_a_message_that_is_being_written_anew_is_passed_over(transcript: Transcript) -> None:
    show(transcript, answer(1, "First"), MessageItem(2, "user", "Second"), answer(3, "Third"))
    first = body(transcript, 1)
    transcript.view(2).start_editing()
    first.setFocus()
    press(Keys.Key_End, CTRL)
    press(Keys.Key_Right)
    assert body(transcript, 3).hasFocus()


def in_sight(transcript: Transcript) -> bool:
    focused = QApplication.focusWidget()
    assert isinstance(focused, MessageBody)
    rect = rect_of(focused.views, place(transcript))
    top = focused.mapTo(transcript, rect.topLeft()).y()
    return top >= 0 and top + rect.height() <= transcript.height()


def test_it_stays_in_sight(transcript: Transcript) -> None:
    show(transcript, *long_conversation())
    press(Keys.Key_Right)
    for key, keys in ((Keys.Key_Down, NONE), (Keys.Key_PageDown, SHIFT), (Keys.Key_Up, SHIFT)):
        for _ in range(40):
            press(key, keys)
            assert in_sight(transcript)
    assert transcript._page.selection.spans
    press(Keys.Key_PageUp, times=60)
    assert in_sight(transcript) and body(transcript, 1).hasFocus()
    assert place(transcript) == (0, 0) and transcript._bar.value() < 60


def test_a_page_goes_by_what_is_in_sight(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "\n\n".join(f"Line {n}" for n in range(300))))
    press(Keys.Key_Right)
    tops = []
    for _ in range(4):
        press(Keys.Key_PageDown)
        assert in_sight(transcript)
        tops.append(rect_of(first.views, place(transcript)).top())
    steps = [below - above for above, below in pairwise(tops)]
    assert all(350 < step < 500 for step in steps), steps


def test_messages_that_have_no_widget_yet_are_built(
    transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "NEAR", 0)
    show(transcript, *[answer(n, f"Number {n}") for n in range(1, 60)])
    assert transcript._page.slot(40).view is None  # type: ignore[union-attr]
    press(Keys.Key_Right)
    press(Keys.Key_Down, SHIFT, 58)
    press(Keys.Key_End, SHIFT)
    assert selected() == "\n\n".join(f"Number {n}" for n in range(1, 60))


def test_a_message_on_its_way_is_waited_for(transcript: Transcript, qtbot: QtBot) -> None:
    long = "\n\n".join(f"Paragraph {n} of many." for n in range(1500))
    first = show(transcript, answer(1, "Before"), answer(2, "x"))
    press(Keys.Key_End, CTRL)
    transcript.update_message(answer(2, long))
    assert transcript.view(2).filling
    press(Keys.Key_Right, SHIFT, settled=False)
    assert first.hasFocus() and place(transcript) == (0, 6)
    qtbot.waitUntil(lambda: body(transcript, 2).hasFocus())
    press(Keys.Key_Right, SHIFT, 9)
    assert selected() == "Paragraph"


# While text streams in


def test_a_selection_stays_while_text_comes(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "", streaming=True))
    transcript.append_text(1, "First words.\n\nSecond **bo")
    transcript.flush()
    press(Keys.Key_Home, CTRL)
    press(Keys.Key_Right, SHIFT, 5)
    for piece in (
        "ld** text\n\n",
        "- item\n",
        "- more\n\n```\nco",
        "de\n```\n\n",
        "| a |\n|---|\n",
    ):
        transcript.append_text(1, piece)
        transcript.flush()
        assert selected() == "First"
        press(Keys.Key_Right, SHIFT)
        press(Keys.Key_Left, SHIFT)
    press(Keys.Key_End, CTRL | SHIFT)
    assert "code" in selected()
    assert place(transcript)[0] == len(first.views) - 1


def test_a_caret_in_text_that_changes_stays_valid(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "", streaming=True))
    text = "Title\n\n| a | b |\n|---|---|\n| 1 | 🦙 |\n\n- x\n\n  y\n\nText\n===\n\n$x$ and $$y$$\n"
    for n, char in enumerate(text):
        transcript.append_text(1, char)
        transcript.flush()
        press(Keys.Key_End, CTRL)
        press([Keys.Key_Left, Keys.Key_Up, Keys.Key_Home][n % 3], SHIFT if n % 2 else NONE)
        index, position = place(transcript)
        assert index < len(first.views) and position <= first.views[index].length()
        first.grab()


def test_the_page_stays_where_the_caret_is(transcript: Transcript) -> None:
    items = [*long_conversation(), answer(40, "x", streaming=True)]
    show(transcript, *items)
    transcript.jump_to_latest()
    last = body(transcript, 40)
    last.setFocus()
    assert transcript.following
    press(Keys.Key_Right)
    transcript.append_text(40, "\n\nmore" * 60)
    transcript.flush()
    assert not transcript.following and in_sight(transcript)


def test_a_conversation_that_goes_takes_it_along(transcript: Transcript) -> None:
    show(transcript, answer(1, "One"), answer(2, "Two"))
    press(Keys.Key_Right, SHIFT, 5)
    show(transcript, answer(3, "Three"))
    press(Keys.Key_Right, SHIFT, 2)
    assert selected() == "Th"


# Links and the menu


def test_tab_and_enter_go_by_the_caret(
    transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(body_module, "confirm_and_open", lambda url, _: opened.append(url))
    text = "See [one](https://example.org/1), [two](https://example.org/2) or [three](https://example.org/3)"
    show(transcript, answer(1, text))
    press(Keys.Key_Right)
    press(Keys.Key_Return)
    assert opened == []
    press(Keys.Key_Right, times=10)
    press(Keys.Key_Return)
    assert opened == ["https://example.org/2"]
    press(Keys.Key_Tab)
    assert selected() == "three"
    press(Keys.Key_Backtab)
    assert selected() == "two"
    press(Keys.Key_Right, SHIFT)
    assert selected() == "two "
    press(Keys.Key_Tab)
    assert selected() == "three"


def open_menu(target: MessageBody) -> QMenu:
    """As the system asks for it, wherever the mouse is."""
    reason = QContextMenuEvent.Reason.Keyboard
    middle = target.rect().center()
    event = QContextMenuEvent(reason, middle, target.mapToGlobal(middle))
    QApplication.sendEvent(target, event)
    [menu] = [menu for menu in target.findChildren(QMenu) if menu.isVisible()]
    return menu


def test_the_menu_key_opens_the_menu_at_the_caret(transcript: Transcript) -> None:
    text = "Some **words**\n\n| a |\n|---|\n| [x](https://example.org/x) |"
    first = show(transcript, answer(1, text))
    press(Keys.Key_Right)
    press(Keys.Key_Right, times=5)
    press(Keys.Key_Right, SHIFT, 5)
    menu = open_menu(first)
    under = rect_of(first.views, (0, 10)).bottomLeft().toPoint()
    assert (menu.pos() - first.mapToGlobal(under)).manhattanLength() < 8
    actions = {action.text(): action for action in menu.actions()}
    assert "Copy table" not in actions and "Copy link address" not in actions
    actions["Copy as Markdown"].trigger()
    assert QGuiApplication.clipboard().text() == "**words**"
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert place(transcript) == (0, 10), "it is there yet"
    press(Keys.Key_Right, SHIFT, 3)
    menu = open_menu(first)
    actions = {action.text(): action for action in menu.actions()}
    assert "Copy table" in actions
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    press(Keys.Key_End, CTRL)
    menu = open_menu(first)
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy link address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/x"
    menu.close()


def test_shift_f10_opens_it_too(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "Some words"))
    press(Keys.Key_Right, SHIFT, 4)
    press(Keys.Key_F10, SHIFT)
    [menu] = [menu for menu in first.findChildren(QMenu) if menu.isVisible()]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "Some"
    menu.close()


# What is seen and heard


@pytest.mark.parametrize("c", [palettes.LIGHT, palettes.DARK], ids=["light", "dark"])
def test_it_can_be_seen_on_every_ground(c: palettes.Colours) -> None:
    for ground in (c.page, c.bubble, c.code, c.selection):
        assert contrast(c.text, ground) >= 4.5, ground


def test_it_is_drawn_while_it_is_there(transcript: Transcript) -> None:
    first = show(transcript, answer(1, "Some words"))
    colour = first.views[0].look.colours.text

    def pixels() -> int:
        image = first.grab().toImage()
        ratio = image.devicePixelRatio()
        size = image.size()
        found = sum(
            image.pixelColor(x, y).name() == colour
            for x in range(size.width())
            for y in range(size.height())
        )
        return round(found / ratio)

    before = pixels()
    press(Keys.Key_Right)
    assert pixels() >= before + 2 * 10
    press(Keys.Key_Escape)
    assert pixels() == before


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    # What the transcript of a test before still has to say goes with it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    told: list[str] = []
    monkeypatch.setattr(caret_speech, "tell", lambda event: told.append(event.message()))
    monkeypatch.setattr(caret_speech, "is_heard", lambda: True)
    return told


def calm(transcript: Transcript) -> bool:
    """Whether nothing waits to be said."""
    waiting = [
        timer
        for timer in transcript.findChildren(QTimer)
        if timer.interval() == caret_speech.CALM_MS
    ]
    assert waiting
    return not any(timer.isActive() for timer in waiting)


def test_what_was_selected_is_said(transcript: Transcript, heard: list[str], qtbot: QtBot) -> None:
    show(transcript, answer(1, "Some words and more of them"), answer(2, "Next " * 100))

    def said() -> str:
        qtbot.waitUntil(lambda: len(heard) > 0)
        qtbot.waitUntil(lambda: calm(transcript))
        assert len(heard) == 1, "keys that follow each other are said at once"
        return heard.pop()

    press(Keys.Key_Right)
    press(Keys.Key_Right, times=5)
    assert said() == "w"
    press(Keys.Key_Right, CTRL)
    assert said() == "and"
    press(Keys.Key_Right, SHIFT, 3)
    assert said() == "and selected"
    press(Keys.Key_Left, SHIFT, 1)
    assert said() == "d unselected"
    press(Keys.Key_Left, SHIFT | CTRL, 2)
    assert said() == "words  selected"
    press(Keys.Key_Down)
    assert said().startswith("Next Next")
    press(Keys.Key_End, CTRL | SHIFT)
    assert said().endswith("characters selected")
    press(Keys.Key_Left)
    assert len(said()) == 1


def test_a_point_of_the_mouse_is_quiet(
    transcript: Transcript, heard: list[str], qtbot: QtBot
) -> None:
    first = show(transcript, answer(1, "Some words"))
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    qtbot.waitUntil(lambda: calm(transcript))
    assert heard == []


def test_the_menus_keys_stay_the_menus(qtbot: QtBot) -> None:
    """Under X11 Qt has Ctrl+E for the end of a line, which exports here."""
    window = QMainWindow()
    qtbot.addWidget(window)
    transcript = Transcript()
    window.setCentralWidget(transcript)
    exported: list[bool] = []
    action = QAction("Export", window)
    action.setShortcut("Ctrl+E")
    action.triggered.connect(lambda: exported.append(True))
    window.addAction(action)
    window.show()
    transcript.set_messages([MessageItem(1, "assistant", "Some words.")])
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(1).body
    assert body is not None
    window.activateWindow()
    body.setFocus()
    qtbot.waitUntil(body.hasFocus)
    QTest.keyClick(body, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert exported == [True] and body.caret_place is None
