"""A streamed text ends as the same leaves as the whole text, however it was cut."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.ui.text.blocks import BlockStream
from llama32_desktop.ui.text.markdown import leaves_of

TEXTS = {
    "plain": "One line.\nAnother line.\n\nSecond paragraph with **bold** and *em*.",
    "headings": "# One\n\ntext\n## Two\nSetext\n===\n\nmore\n---\n\n***\nend",
    "fence": "Before\n```python\ndef f():\n\n    return 1\n```\nAfter\n\n~~~\na\n```\nb\n~~~~\nend",
    "unclosed": "Look:\n\n```c\nint main(void) {\n  return 0;\n}\n\n",
    "nested": "- a\n  - b\n    1. c\n    2. d\n\n       more\n- e\n\n  ```\n  x\n  ```\n- g\n",
    "late loose": "1. a\n2. b\n3. c\n4. d\n\n5. e\n6. f\n\nend",
    "two lists": "- a\n- b\n* c\n* d\n\n3) x\n4) y\n1. z",
    "table": "Text\n| a | b |\n|---|:-:|\n| 1 | `x` |\n| 2 | **y** |\nafter\n\n| q |\n|---|\n| 1 |",
    "references": "See [x], [that][1].\n\n- [x]\n- b\n\n[x]: http://a.example\n\n[1]: /x 'y'\n",
    "quote": "> a\n> - b\n> - c\nlazy\n\n> next\n\n    code\n\n    more\n\nend",
    "traps": "para\n#\n#x\n\n- \n-\n--\n---\n\ntext\n-\n- a\n\n\n1.\n2. b\n\n```\n``\n```\n`` ` ``",
    "html": "<div>\n<script>x</script>\n\n</div> <b>no</b> &amp; &lt;",
    "returns": "a\r\nb\r\n\r\n- c\r\n- d\r\n\r\n```\r\nx\r\n```\r\nlast\r",
    "lost definition": "[x]\n\n- \r[x]: /y- - ",
    "equations": "a\n\\begin{align}\nb\n\\end{align}\n- x\n  \\begin{gather}\n  c\n\\end{gather} d",
    "formula fences": "```math\nx\n\ny\n```\n- a\n\n  ~~~Math\n  z\n  ~~~\n```math\n```\n```math\n",
    "empty": "",
    "definitions": "a[^1] [b]\n\n[^1]: note\n[b]: /x 'y'\n[c]: z\n\n- [d]: e\n- f\n\n[g]:\n  h\ni",
    "numbers": "1. a\n3. b\n5. c\n\n   d\n9. e\n\n3) f\n2) g\n1) h\n\n1. x\n1. y\n1. z\n0. w\n",
    "uneven": "|a|\n|-|\n|b|c|d|\n|`x|y`|\n|e<br>f|\n\n|$|x|$|b|\n|-|-|\n|1|2|3\n",
    "gaps": "\\[\n\nx\n\n\\]\ny\n\n- \\[\n\n  z\n\n  \\]\n\n\\[\n\nprose\n\n\\[\na\n\\] b",
}  # fmt: skip


def streamed(text: str, cuts: list[int]) -> BlockStream:
    stream = BlockStream()
    shown: list[object] = []
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        changed = stream.feed(text[start:end])
        # The promise that the view lives on: what lies before `changed` did not change.
        assert stream.leaves[:changed] == shown[:changed]
        shown = list(stream.leaves)
    changed = stream.finish()
    assert stream.leaves[:changed] == shown[:changed]
    return stream


@pytest.mark.parametrize("name", TEXTS)
def test_streamed_is_whole(name: str) -> None:
    text = TEXTS[name]
    whole = leaves_of(text)
    every_character = list(range(1, len(text)))
    assert streamed(text, every_character).leaves == whole
    for seed in range(60):
        pick = random.Random(seed)
        cuts = sorted(pick.sample(range(len(text) + 1), pick.randint(0, min(len(text), 12))))
        assert streamed(text, cuts).leaves == whole


MARKS = "- ,* ,1. ,2) ,  ,    ,\n,\n,\n\n,a,b c,`,```,~~~,#,# h,---,===,> ,|,| a | b |,|---|---|"
MORE = "3. ,[^1]: a\n,\\[\n,\\],|`a|b`|,<br>,$,（,文,[x],[x]: /y,**,\t,\r,```math\n"
PIECES = st.sampled_from([*MARKS.split(","), *MORE.split(",")])


@settings(max_examples=1500, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_any_markdown(pieces: list[str]) -> None:
    text = "".join(pieces)
    cuts = [len("".join(pieces[: i + 1])) for i in range(len(pieces) - 1)]
    assert streamed(text, cuts).leaves == leaves_of(text)


def test_a_definition_that_later_text_undoes() -> None:
    text = TEXTS["lost definition"]
    cuts = [text.index("/y") + 2]
    assert streamed(text, cuts).leaves == leaves_of(text)


def test_only_the_last_block_is_parsed_again() -> None:
    stream = BlockStream()
    for i in range(2000):
        stream.feed(f"- item {i}\n" if i % 100 < 60 else f"Paragraph {i}.\n\n")
        assert len(stream._window) < 60
    stream.feed("```\n" + "x = 1\n" * 1000)
    before = len(stream.leaves)
    assert stream.feed("y = 2\n") == before - 1
    assert stream.leaves[-1].content.endswith("x = 1\ny = 2")


def test_what_is_shown() -> None:
    leaves = leaves_of(
        "# T\n\n3. a *b*\n   - c\n\n<b>x</b> ![pic](http://e.org/a.png) [f](file:///x)"
    )
    assert [(leaf.kind, leaf.path, leaf.marker, leaf.content) for leaf in leaves] == [
        ("heading", "", "", "T"),
        ("text", "l", "3.", "a <i>b</i>"),
        ("text", "ll", "◦", "c"),
        (
            "text",
            "",
            "",
            '&lt;b&gt;x&lt;/b&gt; <a href="http://e.org/a.png"><i>[pic]</i></a> [f](file:///x)',
        ),
    ]


def test_a_formula_fence_in_a_list_is_no_formula_until_it_is_closed() -> None:
    text = "- a\n\n  ```math\n  \\frac{a}{b}\n  ```\n\n- b"
    stream = BlockStream()
    seen: set[str] = set()
    for letter in text:
        stream.feed(letter)
        seen |= {leaf.content for leaf in stream.leaves if leaf.kind == "math"}
    stream.finish()
    assert seen == {"\\frac{a}{b}"} and stream.leaves == leaves_of(text)
