"""Emphasis, addresses, tables, lists and definitions as models write them."""

import pytest

from llama32_desktop.typeset.direction import without_isolates
from llama32_desktop.ui.text.blocks import BlockStream
from llama32_desktop.ui.text.inline_html import inline_html
from llama32_desktop.ui.text.markdown import Leaf, leaves_of


def html(text: str) -> str:
    return inline_html(text, {})


def only(text: str) -> Leaf:
    (leaf,) = leaves_of(text)
    return leaf


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**注意：**请先备份", "<b>注意：</b>请先备份"),
        ("这是**“术语”**的定义", "这是<b>“术语”</b>的定义"),
        ("**Markdown（マークダウン）**は", "<b>Markdown（マークダウン）</b>は"),
        ("含**「重点」**内容", "含<b>「重点」</b>内容"),
        ("これは**「強調」**です。*（注）*と", "これは<b>「強調」</b>です。<i>（注）</i>と"),
        ("**마크다운(Markdown)**은", "<b>마크다운(Markdown)</b>은"),
        ("他说**你好！**她说", "他说<b>你好！</b>她说"),
        ("删除~~（旧）~~文字", "删除<s>（旧）</s>文字"),
        ("**คำ:**ข้อความ", "<b>คำ:</b>ข้อความ"),
        ("**`code`**を使う", "<b><code>code</code></b>を使う"),
        ("***重要。***次", "<i><b>重要。</b></i>次"),
        # a space that was forgotten
        ("**Note:**This is **so.**", "<b>Note:</b>This is <b>so.</b>"),
        ("**Примечание:**Это", "<b>Примечание:</b>Это"),
        ("A **“Why?”**Because", "A <b>“Why?”</b>Because"),
        ("***Wait!***Then ~~old.~~new", "<i><b>Wait!</b></i>Then <s>old.</s>new"),
        ("**ملاحظة:**هذا", "<b>ملاحظة:</b>هذا"),
        # as CommonMark has it elsewhere
        ("(1 + r)**n and (1 + q)**m", "(1 + r)**n and (1 + q)**m"),
        ("f(x,**a) and g(y,**b)", "f(x,**a) and g(y,**b)"),
        ("2.**3 and 3.**2", "2.**3 and 3.**2"),
        ("*a.*b and *c", "*a.*b and *c"),
        ("See:**this** and **that**", "See:<b>this</b> and <b>that</b>"),
        ("a * b * c", "a * b * c"),
        ("2*3*4 a*b*c", "2<i>3</i>4 a<i>b</i>c"),
        ("snake_case_name _x_", "snake_case_name <i>x</i>"),
        ("é**”x”**é", "é**”x”**é"),
        ("** 注意**", "** 注意**"),
        ("变量_名_称", "变量_名_称"),
    ],
)
def test_emphasis_without_spaces(text: str, shown: str) -> None:
    assert html(text) == shown


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("访问 https://example.com/docs（中文说明）了解", "https://example.com/docs"),
        ("看https://example.com/docs了解更多", "https://example.com/docs"),
        ("https://example.com、次", "https://example.com"),
        ("https://example.com/a?b=1#c。", "https://example.com/a?b=1#c"),
        ("「https://example.com/」を", "https://example.com/"),
        ("https://example.com/docs에서", "https://example.com/docs"),
        ("https://example.com/docs” said", "https://example.com/docs"),
        ("«https://example.com/docs»", "https://example.com/docs"),
        ("https://example.com/a، ثم", "https://example.com/a"),
        ("https://example.com/a।", "https://example.com/a"),
        ("https://example.com/a.（x）", "https://example.com/a"),
        ("**https://example.com/a**（x）", "https://example.com/a"),
        # what belongs to it
        ("https://zh.wikipedia.org/wiki/中文（x）", "https://zh.wikipedia.org/wiki/中文"),
        ("https://ru.wikipedia.org/wiki/Москва.", "https://ru.wikipedia.org/wiki/Москва"),
        ("https://例え.jp/x", "https://xn--r8jz45g.jp/x"),
        ("https://example.com/a_(b)", "https://example.com/a_(b)"),
        ("https://example.com/münchen", "https://example.com/münchen"),
    ],
)
def test_an_address_ends_where_the_text_goes_on(text: str, address: str) -> None:
    from markdown_it.common.normalize_url import normalizeLink

    links = html(text).split('<a href="')[1:]
    assert [link.split('"')[0] for link in links] == [normalizeLink(address)]
    assert leaves_of(text)[0].source == text


@pytest.mark.parametrize("text", ["https://（x）", "https://。", "readme.md", "http://"])
def test_no_address(text: str) -> None:
    assert "<a " not in html(text)


def test_cells_keep_their_bars_and_rows_their_cells() -> None:
    leaf = only(
        "| a | b |\n|---|---|\n| `x | y` | $|x|$ |\n| 1 | 2 | 3 | 4 |\n| `` ` | `` | \\(a|b\\) |\n"
        "| $5 | $10 |\n| `a \\| b` | c \\| d |\n| ` | ` |\n| \\` | ` |"
    )
    assert leaf.cells == (
        ("a", "b", "", ""),
        ("x | y", "$|x|$", "", ""),
        ("1", "2", "3", "4"),
        ("` |", "\\(a|b\\)", "", ""),
        ("$5", "$10", "", ""),
        ("a | b", "c | d", "", ""),
        ("`", "`", "", ""),
        ("`", "`", "", ""),
    )
    assert leaves_of(leaf.source)[0].cells == leaf.cells


def test_a_table_that_is_very_uneven_stays_small() -> None:
    rows = "| x |\n" * 300 + "|" + "y|" * 900 + "\n"
    (leaf,) = leaves_of(f"| a |\n|---|\n{rows}")
    assert max(map(len, leaf.cells)) == 2 and leaf.cells[-1][1].count("y") == 899


def test_a_line_begins_in_a_cell() -> None:
    leaf = only("| a |\n|---|\n| First<br>second<BR />third |")
    assert "First<br>second<br>third" in leaf.content
    assert leaf.cells[1] == ("First second third",)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. a\n1. b\n1. c", ["1.", "2.", "3."]),
        ("0. a\n0. b", ["0.", "1."]),
        ("1. a\n3. b\n5. c", ["1.", "3.", "5."]),
        ("10. a\n9. b\n8. c", ["10.", "9.", "8."]),
        ("1. a\n2. b\n2. c\n3. d", ["1.", "2.", "3.", "3."]),
        ("4) a\n7) b", ["4)", "7)"]),
    ],
)
def test_items_have_the_numbers_that_were_written(text: str, numbers: list[str]) -> None:
    assert [leaf.marker for leaf in leaves_of(text)] == numbers


def test_definitions_stay_in_sight_as_links() -> None:
    leaves = leaves_of(
        "[a][1] and [^2]\n\n[1]: https://e.org/x 'T'\n[b]: <c d.md>\n\n[^2]: Smith2020"
    )
    shown = [(leaf.content, leaf.source, leaf.joint) for leaf in leaves]
    link = '<a href="https://e.org/x">https://e.org/x</a>'
    assert shown == [
        ('<a href="https://e.org/x">a</a> (T) and [^2]', "", None),
        (f"[1]: {link} &#x27;T&#x27;", "[1]: https://e.org/x 'T'", None),
        ("[b]: &lt;c d.md&gt;", "[b]: <c d.md>", "\n"),
        ("[^2]: Smith2020", "", None),
    ]


def test_a_formula_goes_over_empty_lines_unless_it_was_never_closed() -> None:
    assert [leaf.kind for leaf in leaves_of("\\[\n\nx = 1\n\ny\n\n\\]\nend")] == ["math", "text"]
    unclosed = "\\[\n\nThis is prose.\n\n\\[\nx\n\\]"
    kinds = [(leaf.kind, leaf.content) for leaf in leaves_of(unclosed)]
    assert kinds == [("text", "["), ("text", "This is prose."), ("math", "x")]
    in_list = "- \\[\n\nprose \\]"
    assert "math" not in [leaf.kind for leaf in leaves_of(in_list)]


def test_code_has_a_direction_of_its_own_within_a_text_from_the_right() -> None:
    text = "افتح الملف `/home/user/test.py` الآن"
    shown = html(text)
    assert "\u2066<code>/home/user/test.py</code>\u2069" in shown
    assert without_isolates(shown) == html(text).replace("\u2066", "").replace("\u2069", "")
    assert "\u2066" not in html("Open `שלום` now")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("- item\n  ```py\n  a\n```\nafter\n\n- second", "text code text text"),
        ("1. item\n   ~~~\n   a\n\n~~~~\nafter", "text code text"),
        ("- a\n  - b\n    ```\n    x\n  ```\n- c", "text text code text"),
        ("- ```\n```\nafter", "code text"),
        ("- item\n  ```\n  a\n  ```\n\n```\nother\n```\nafter", "text code code text"),
        ("- item\n  ```\n  a\n```py\nother\n```\nafter", "text code code text"),
        ("- item\n  ````\n  a\n```\nother\n```\nafter", "text code code text"),
        ("- item\n  ```\n  a\n~~~\nother\n~~~\nafter", "text code code text"),
        ("- item\n  ```\n  a\nafter", "text code text"),
    ],
)
def test_a_fence_further_left_closes_the_code_of_a_list(text: str, kinds: str) -> None:
    leaves = leaves_of(text)
    assert " ".join(leaf.kind for leaf in leaves) == kinds
    assert all("after" not in leaf.content for leaf in leaves if leaf.kind == "code")
    for size in (1, 5):
        stream = BlockStream()
        for at in range(0, len(text), size):
            stream.feed(text[at : at + size])
        stream.finish()
        assert stream.leaves == leaves
