"""Code colours, formulas, tables and tasks, as they stand in a message."""

from __future__ import annotations

import csv
import io

import pytest
from markdown_it import MarkdownIt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from llama32_desktop.typeset.formula import set_formula
from llama32_desktop.ui.kit import palettes
from llama32_desktop.ui.text import code_colours, style
from llama32_desktop.ui.text.body import MessageBody
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.markdown import MOST_CELLS, leaves_of, plain_leaves
from llama32_desktop.ui.text.math_objects import OBJECT
from llama32_desktop.ui.text.part import Part
from llama32_desktop.ui.text.style import default_look
from llama32_desktop.ui.text.table_tools import csv_of, tsv_of
from llama32_desktop.ui.text.text_feed import TextFeed
from tests.make.markdown import BLOCKS, WORD, filled, missing
from tests.ui.chat.test_transcript import contrast
from tests.ui.text.lone_body import lone_body


@pytest.fixture
def body(qtbot: QtBot) -> MessageBody:
    body = lone_body()
    qtbot.addWidget(body)
    body.resize(700, 400)
    body.show()
    return body


def show(body: MessageBody, text: str, qtbot: QtBot) -> None:
    filling = TextFeed(body, text, markdown=True)
    filling.end()
    while not filling.advance(700):
        pass
    body.lay_out(700)
    qtbot.waitUntil(lambda: body.code_colours.idle and formulas().idle)
    body.lay_out(700)


def select(body: MessageBody) -> None:
    body.select_all()


def markdown(body: MessageBody) -> str:
    """What is selected, as Markdown."""
    return body.selection.text(markdown=True)


# Code


def colours_in(body: MessageBody, view: int = 0) -> dict[str, str]:
    """The coloured words of a code block."""
    document = body.views[view].document
    found: dict[str, str] = {}
    block = document.begin()
    while block.isValid():
        for part in block.layout().formats():
            word = block.text()[part.start : part.start + part.length]
            found[word] = part.format.foreground().color().name()
        block = block.next()
    return found


def test_code_has_colours_that_no_copy_has(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "```python\nimport csv  # 🦙 read\nname = 'x'\n```", qtbot)
    palette = code_colours.LIGHT
    assert colours_in(body) == {
        "import": palette["keyword"],
        "# 🦙 read": palette["comment"],
        "'": palette["string"],
        "x": palette["string"],
    }
    select(body)
    assert body.selected_text() == "import csv  # 🦙 read\nname = 'x'"


def test_a_string_over_pieces_keeps_its_colour(body: MessageBody, qtbot: QtBot) -> None:
    inside = "\n".join(f"line {n}" for n in range(400))
    show(body, f'```python\ntext = """{inside}"""\nend = 1\n```', qtbot)
    assert len(body.views) == 3
    assert colours_in(body, 1)["line 200"] == code_colours.LIGHT["string"]
    assert colours_in(body, 2)["1"] == code_colours.LIGHT["number"]
    assert [view.ends for view in body.views] == [False, False, True]


def test_code_that_streams_in_is_coloured_as_it_comes(body: MessageBody, qtbot: QtBot) -> None:
    filling = TextFeed(body, "", markdown=True)
    filling.append("```js\nconst a = ")
    body.lay_out(700)
    qtbot.waitUntil(lambda: "const" in colours_in(body))
    filling.append("'text'; // end\n```\n\nAfter")
    body.lay_out(700)
    qtbot.waitUntil(lambda: "// end" in colours_in(body))


@pytest.mark.parametrize(
    ("colours", "palette"),
    [(palettes.LIGHT, code_colours.LIGHT), (palettes.DARK, code_colours.DARK)],
)
def test_every_colour_can_be_read(colours: palettes.Colours, palette: dict[str, str]) -> None:
    for colour in palette.values():
        assert contrast(colour, colours.code) >= 4.5, colour


def test_the_whole_block_is_copied_by_its_one_button(body: MessageBody, qtbot: QtBot) -> None:
    code = "\n".join(f"value_{n} = {n}" for n in range(500))
    show(body, f"```python\n{code}\n```", qtbot)
    assert len(body.views) > 2
    [button] = body._buttons._buttons.values()
    button.click()
    assert QGuiApplication.clipboard().text() == code


def test_a_tab_goes_to_the_next_multiple_of_four(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "```go\n\tx\n    y\n```", qtbot)
    first = body.views[0].document.firstBlock()
    second = first.next()
    line, below = first.layout().lineAt(0), second.layout().lineAt(0)
    assert line.cursorToX(1)[0] == pytest.approx(below.cursorToX(4)[0], abs=0.5)


# Mathematics


@pytest.mark.parametrize(
    ("source", "kinds", "words"),
    [
        ("a $x^2$ b", ["text"], "a $x^2$ b"),
        (r"a \(x^2\) b", ["text"], r"a \(x^2\) b"),
        (r"see \[x^2\] there", ["text"], r"see \[x^2\] there"),
        ("$$\nx = 1\n$$", ["math"], "x = 1"),
        ("\\[\nx = 1\n\\]\n\nmore", ["math", "text"], "x = 1\n\nmore"),
        ("costs $5 and $10", ["text"], "costs $5 and $10"),
        (r"\$x\$ and `$y$`", ["text"], "$x$ and $y$"),
        ("$$ never closed", ["text"], "$$ never closed"),
        (
            "\\begin{align*}\na &= b\n\\end{align*}",
            ["math"],
            "\\begin{align*}\na &= b\n\\end{align*}",
        ),
        ("- \\begin{gather} x \\end{gather}", ["math"], "• \\begin{gather} x \\end{gather}"),
        ("\\begin{align}\na", ["text"], "\\begin{align}\na"),
        ("\\begin{itemize}\na\n\\end{itemize}", ["text"], "\\begin{itemize}\na\n\\end{itemize}"),
    ],
)
def test_formulas_are_found_and_copied_as_latex(
    body: MessageBody, qtbot: QtBot, source: str, kinds: list[str], words: str
) -> None:
    show(body, source, qtbot)
    assert [view.leaf.kind for view in body.views] == kinds
    select(body)
    assert body.selected_text() == words


def test_a_formula_is_drawn_in_the_text_s_colour(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "$$\n\\rule{2em}{2em}\\frac{abc}{def}\n$$", qtbot)
    [view] = body.views
    assert view.waiting == [] and view.height > 30
    image = QImage(body.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    body.render(image)
    dark = sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(image.width())
        for y in range(int(view.height))
    )
    assert dark > 40


def test_what_cannot_be_set_stays_its_source(body: MessageBody, qtbot: QtBot) -> None:
    long = "x" * 5000
    show(body, f"$$\n{long}\n$$", qtbot)
    select(body)
    assert body.selected_text() == long


def test_a_long_formula_is_made_to_fit_and_an_endless_one_scrolls(
    body: MessageBody, qtbot: QtBot
) -> None:
    for terms, scrolls in ((5, False), (26, False), (80, True)):
        show(body, "$$\n" + " + ".join(f"x_{{{n}}}" for n in range(terms)) + "\n$$", qtbot)
        [view] = body.views
        drawing = view._drawing()
        assert drawing is not None
        assert (drawing.width * view._math_size(drawing) > view.width + 0.5) is scrolls
        assert len(body.tables.bars) == scrolls
    [bar] = body.tables.bars.values()
    before = body.grab().toImage()
    bar.setValue(bar.maximum())
    assert view.scroll == pytest.approx(view.overflow, abs=1)
    assert body.grab().toImage() != before


def test_a_formula_below_a_line_of_text_has_room(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "one\ntwo", qtbot)
    two_lines = body.views[0].height
    show(body, "one\n$$\ny = mx + 7\n$$", qtbot)  # set while its source stands there already
    [view] = body.views
    assert view.waiting == [] and view.height > two_lines - 5


def test_a_long_formula_in_a_line_is_made_to_fit(body: MessageBody, qtbot: QtBot) -> None:
    for terms, drawn in ((30, True), (80, False)):  # what would be too small stays its source
        show(body, "So $" + " + ".join(f"y_{{{n}}}" for n in range(terms)) + "$ it is", qtbot)
        [view] = body.views
        assert view.waiting == [] and (OBJECT in view.document.toPlainText()) is drawn
        assert view.document.idealWidth() <= 700


def test_what_speaks_of_an_equations_number_is_not_set() -> None:
    plain = set_formula("x = 1", display=True)
    marked = set_formula(r"x = 1 \label{eq:one} \nonumber", display=True)
    assert plain is not None and marked is not None
    assert marked.width == pytest.approx(plain.width)


# Tables

TABLE = "| Name | Sum |\n|---|--:|\n| **Müller** | 1,5 |\n| =1+1 | `a|b` |\n"


def test_a_table_goes_to_spreadsheets(body: MessageBody, qtbot: QtBot) -> None:
    text = "| Name | Sum |\n|---|--:|\n| **Müller** | 1,5 |\n| =1+1 | $x^2$ |\n| -4 | -x |\n"
    show(body, text, qtbot)
    [view] = body.views
    assert tsv_of(view.leaf) == "Name\tSum\nMüller\t1,5\n'=1+1\t$x^2$\n-4\t'-x"
    rows = list(csv.reader(io.StringIO(csv_of(view.leaf))))
    assert rows == [["Name", "Sum"], ["Müller", "1,5"], ["'=1+1", "$x^2$"], ["-4", "'-x"]]
    [button] = body.tables.buttons.values()
    button.click()
    assert QGuiApplication.clipboard().text().startswith("Name\tSum")


def test_a_formula_in_quotes_is_none_in_spreadsheets(body: MessageBody, qtbot: QtBot) -> None:
    """They take the quotes of a pasted cell away, and read signs of full width as usual ones."""
    show(body, '| "=1+1" | ＝1+1 |\n|---|---|\n| "a | ＠x |\n', qtbot)
    [view] = body.views
    pasted = [list(row) for row in csv.reader(io.StringIO(tsv_of(view.leaf)), delimiter="\t")]
    assert pasted == [['"=1+1"', "'＝1+1"], ['"a', "'＠x"]]
    assert "'＝1+1" in csv_of(view.leaf)


def test_a_table_is_saved_as_csv(body: MessageBody, qtbot: QtBot, tmp_path) -> None:
    show(body, TABLE, qtbot)
    [button] = body.tables.savers.values()
    button.click()
    [dialog] = body.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "t.csv"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "t.csv").exists)
    assert "Müller" in (tmp_path / "t.csv").read_text("utf-8-sig")


def test_its_buttons_stand_beside_it(body: MessageBody, qtbot: QtBot) -> None:
    show(body, TABLE, qtbot)
    [copier], [saver] = body.tables.buttons.values(), body.tables.savers.values()
    assert copier.x() < 300 and saver.x() == copier.x() and saver.y() > copier.y()
    assert saver.geometry().bottom() < body.height()


def test_a_table_of_a_script_from_the_right_begins_there(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "| الاسم | المبلغ |\n|---|---|\n| محمد | 12 |", qtbot)
    [view] = body.views
    layout, block = view.document.documentLayout(), view.document.begin()
    left: dict[str, float] = {}
    while block.isValid():
        left[block.text()] = layout.blockBoundingRect(block).left()
        block = block.next()
    assert left["الاسم"] > left["المبلغ"] > 400 and left["محمد"] > left["12"] > 400
    assert tsv_of(view.leaf).startswith("الاسم\t")
    select(body)
    assert markdown(body).startswith("| الاسم | المبلغ |")


def test_a_wide_table_scrolls_and_the_page_does_not(body: MessageBody, qtbot: QtBot) -> None:
    count = 30
    row = "| " + " | ".join(f"cell {n}" for n in range(count)) + " |\n"
    show(body, row + "|---" * count + "|\n" + row, qtbot)
    [view] = body.views
    assert view.overflow > 500 and body.width() == 700
    [bar] = body.tables.bars.values()
    before = view.position_at(QPointF(10, view.y + 5))
    bar.setValue(bar.maximum())
    assert view.scroll == pytest.approx(view.overflow, abs=1)
    assert view.position_at(QPointF(10, view.y + 5)) > before
    assert body.tables.scroll_by(view, -100) and view.scroll < view.overflow


def test_a_huge_table_is_text_with_tabs(body: MessageBody, qtbot: QtBot) -> None:
    count = MOST_CELLS
    row = "|" + "|".join(str(n) for n in range(count)) + "|\n"
    leaves = leaves_of(row + "|-" * count + "|\n" + row)
    assert {leaf.kind for leaf in leaves} == {"code"}
    assert "\t".join(str(n) for n in range(20)) in leaves[0].content


# Lists, links, Markdown


def test_tasks_have_boxes(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "- [ ] open\n- [x] done\n- [link] no\n\n1. [ ] *first*\n2. [x] second", qtbot)
    assert [(view.leaf.marker, view.leaf.content) for view in body.views] == [
        ("☐", "open"),
        ("☑", "done"),
        ("•", "[link] no"),
        ("1.", "☐ <i>first</i>"),
        ("2.", "☑ second"),
    ]
    select(body)
    assert markdown(body).endswith("1. [ ] *first*\n2. [x] second")


def test_only_whole_addresses_become_links(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "See https://example.org/a_b. Or readme.md, example.org, me@example.org.", qtbot)
    assert [address for _, address in body.views[0].links()] == ["https://example.org/a_b"]


def test_a_selection_is_copied_as_markdown(body: MessageBody, qtbot: QtBot) -> None:
    code = "\n".join(f"a = {n}" for n in range(200))
    code = "\n".join(f"a = {n}" for n in range(200))
    text = "## Title\n\nSome **bold** `code`.\n\n- one\n- [x] two $x$\n\n"
    text += f"```py\n{code}\n```\n\n$$\nx\n$$"
    show(body, text, qtbot)
    select(body)
    body.selection.copy(markdown=True)
    copied = QGuiApplication.clipboard().text()
    assert copied == text


def codes(text: str) -> list[str]:
    """The code within the lines of a text."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    return [c.content for t in tokens for c in t.children or () if c.type == "code_inline"]


@pytest.mark.parametrize(
    "text",
    [
        r"A `a*b_c`, `x ** y`, `\d+\.`, `[x]`, `<b>` z",
        r"A 2 \* 3 and `2 * 3` and **bold `c*d`** z",
        "A `` a`b*c `` and `#1` z",
        "| A | b |\n| --- | --- |\n| `x*y` | `p*q` z |",
        r"A \` is no code, `*` is z",
    ],
)
def test_code_in_a_part_of_a_text_is_copied_as_it_stands(
    body: MessageBody, qtbot: QtBot, text: str
) -> None:
    show(body, text, qtbot)
    end = (len(body.views) - 1, body.views[-1].length() - 1)
    body.caret.select(body._message, Part((0, 1), end))
    assert codes(text) and codes(markdown(body)) == codes(text)


LONG = (
    "A sentence with **bold** words " + "that goes on for more than eighty columns " * 3 + "here."
)


@pytest.mark.parametrize(
    "text",
    [
        "> quote **b**\n>\n> second\n\nafter",
        "> - a\n>   - b\n>\n>   c",
        LONG,
        "one\ntwo **b** and $x^2$ with *i* and [l](https://example.org)",
        "9. a\n10. b\n\n    more of b\n\n    ```py\n    code\n\n    end\n    ```",
        "| a | b |\n| --- | --: |\n| **x** | `y` |\n| $z$ | a\\|b |",
        "`a*b*c` and 2*3*4 snake_case <div> \\*x\\*",
        "````md\n```py\nx\n```\n````",
        "- [ ] ~~done~~\n- [x] more\n\n---\n\n# **b** #1",
    ],
)
def test_markdown_that_was_copied_reads_the_same(
    body: MessageBody, text: str, qtbot: QtBot
) -> None:
    show(body, text, qtbot)
    select(body)

    def seen(markdown: str) -> list[tuple[str, str, str, str]]:
        return [(x.kind, x.content, x.path, x.marker) for x in leaves_of(markdown)]

    assert seen(markdown(body)) == seen(text)


def test_a_link_defined_elsewhere_is_copied_whole(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "[a][1] **b**\n\n[1]: https://example.org/", qtbot)
    select(body)
    assert markdown(body) == ("[a](https://example.org/) **b**\n\n[1]: https://example.org/")


def test_code_in_a_text_from_the_right_is_copied_as_it_was_written(
    body: MessageBody, qtbot: QtBot
) -> None:
    text = "افتح `/home/user/test.py` ثم `ls -l` الآن"
    show(body, text, qtbot)
    select(body)
    assert body.selected_text() == text.replace("`", "")
    last = body.views[0].length()
    part = Part((0, 2), (0, last))
    assert part.markdown(body.views) == text[2:]
    assert part.text(body.views) == text[2:].replace("`", "")


def test_code_is_copied_as_code_in_a_font_that_says_it_has_no_fixed_width(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(style, "code_font", QFont)
    body = lone_body()
    qtbot.addWidget(body)
    assert not QFontInfo(default_look().code_font).fixedPitch()
    text = "| a | b |\n|---|---|\n| `x` | y |\n\nRun `ls -l` *now*, `and this` too"
    show(body, text, qtbot)
    select(body)
    last = body.views[-1].length()
    assert Part((1, 1), (1, last)).markdown(body.views) == "un `ls -l` *now*, `and this` too"
    assert "`x`" in Part((0, 0), (1, 3)).markdown(body.views)


def test_a_part_of_a_long_line_is_copied_as_one_line(body: MessageBody, qtbot: QtBot) -> None:
    show(body, LONG, qtbot)
    part = Part((0, 2), (0, body.views[0].length()))
    assert part.markdown(body.views) == LONG[2:]


def test_a_short_text_from_the_right_is_whole_in_its_bubble(qtbot: QtBot) -> None:
    body = lone_body()
    qtbot.addWidget(body)
    body.set_leaves(plain_leaves("\u0645\u0631"))  # two letters
    body.lay_out(body.ideal_width())
    line = body.views[0].document.firstBlock().layout().lineAt(0)
    used = line.naturalTextRect()
    assert body.width() < 40  # less than what stands in many lists gets
    assert used.left() >= 0 and used.right() <= body.width() + 1


def test_text_from_the_right_has_its_marks_at_the_right(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "- مرحبا بك\n- left\n\n> اقتباس", qtbot)
    arabic, left, quote = body.views
    assert arabic.right_to_left and quote.right_to_left and not left.right_to_left
    assert arabic.x == 0 and arabic.width < 700 and arabic.width == left.width
    assert left.x > 0
    image = QImage(body.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    body.render(image)

    def inked(view: LeafView, start: int, end: int) -> bool:
        rows = range(int(view.y), int(view.y + view.height))
        return any(
            image.pixelColor(x, y).lightness() < 235 for x in range(start, end) for y in rows
        )

    edge = int(arabic.width)
    assert inked(arabic, edge + 2, 700) and not inked(left, edge + 2, 700)
    assert inked(quote, 695, 700) and not inked(quote, 0, 5)


@pytest.mark.parametrize("block", BLOCKS)
def test_every_word_is_copied_as_text_and_as_markdown(
    body: MessageBody, qtbot: QtBot, block: str
) -> None:
    text = filled(block)
    show(body, text, qtbot)
    select(body)
    copied = markdown(body)
    assert missing(text, copied) == []
    again = " ".join(leaf.content for leaf in leaves_of(copied))
    assert set(WORD.findall(again)) == set(
        WORD.findall(" ".join(v.leaf.content for v in body.views))
    )
    addresses = " ".join(address for view in body.views for _, address in view.links())
    labels = " ".join(view.leaf.info for view in body.views)
    assert missing(text, body.selected_text() + addresses + labels) == []
