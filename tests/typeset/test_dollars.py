import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from llama32_desktop.typeset.parser import markdown_parser


def formulas(text: str) -> list[str]:
    tokens: list[Token] = markdown_parser().parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    return [token.content for token in (*tokens, *inline) if token.type.startswith("math")]


@pytest.mark.parametrize(
    "text",
    [
        "$HOME/$USER",
        "PATH=$HOME/bin:$PATH",
        "${a}/${b}",
        "$USER@$HOST",
        "a $5 coffee, 10$ tip",
        "between $5 and $10",
        "from $5 to 10$",
        "$5 per month, or 50$ a year",
        "at $1.5 an hour he has 3/1.5=2$ left",
        "$HOST-$PORT",
        "US$5 and CA$6, US$ or CA$",
        "it costs 5$ or 6$",
        "价格是$5，不是10$吧",
        "가격은 $5이고 10$입니다",
        "$1,200 for the first, 300$ for the second",
        "awk '{print $1}' and $2",
        "$ x $",
        "`$x$`",
    ],
)
def test_prices_and_variables_are_text(text: str) -> None:
    assert formulas(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$x$", ["x"]),
        ("the $n$th and $k$-means", ["n", "k"]),
        ("设$x$为整数，$f(x)$的值$C:y=x$是", ["x", "f(x)", "C:y=x"]),
        ("$2x + 3 = 7$", ["2x + 3 = 7"]),
        ("$3 \\text{ apples}$", ["3 \\text{ apples}"]),
        ("$10^3$, $5$ and $0.5$", ["10^3", "5", "0.5"]),
        ("$5 cm$ on the $y-$axis, $a<b$", ["5 cm", "y-", "a<b"]),
        ("$f(x)$, $|x|$.", ["f(x)", "|x|"]),
        ("$a, b, c$", ["a, b, c"]),
        ("$HOME and then $x$", ["x"]),
        ("a $5 coffee, 10$ tip and $x_1$", ["x_1"]),
        ("$$x = 1$$", ["x = 1"]),
    ],
)
def test_formulas_are_formulas(text: str, found: list[str]) -> None:
    assert formulas(text) == found


@given(st.text(alphabet="$ ax1{}\\,.元价`", max_size=30))
@example(".$1$\\1")  # a text token has its escaped source as markup, too
def test_every_letter_between_dollars_stays(text: str) -> None:
    tokens = markdown_parser().parse(f"x{text}")
    shown = "".join(
        child.content + (child.markup if child.type != "text" else "")
        for token in tokens
        for child in token.children or ()
    )
    assert [c for c in text if c in "ax1元价"] == [c for c in shown[1:] if c in "ax1元价"]
