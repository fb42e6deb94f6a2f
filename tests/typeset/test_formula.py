import re
import time

import pytest

from llama32_desktop.typeset import formula
from llama32_desktop.typeset.formula import MOST_LENGTH, is_sane, set_formula


@pytest.mark.parametrize(
    "latex",
    [
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} = \frac{1}{ad - bc}",
        r"\begin{bmatrix} 1 \end{bmatrix}_i \begin{bmatrix} 2 \end{bmatrix} ^T",
        r"A = \begin{pmatrix} x \end{pmatrix}",
    ],
)
def test_matrices_have_powers_and_indices(latex: str) -> None:
    assert set_formula(latex, display=True) is not None
    assert set_formula(latex, display=False) is not None


@pytest.mark.parametrize(
    ("latex", "same"),
    [
        (
            r"\begin{alignat}{2} a &= b \\ c &= d \end{alignat}",
            r"\begin{align} a &= b \\ c &= d \end{align}",
        ),
        (r"\begin{flalign*} a &= b \end{flalign*}", r"\begin{align*} a &= b \end{align*}"),
        (r"\begin{eqnarray} a &=& b \end{eqnarray}", r"\begin{array}{rcl} a &=& b \end{array}"),
        (r"x = 1 \tag{3.2}", r"x = 1 \qquad\text{(3.2)}"),
        (
            r"\begin{align} a &= b \tag{3} \\ c &= d \end{align}",
            r"\begin{align*} a &= b \qquad\text{(3)} \\ c &= d \end{align*}",
        ),
        (r"x = 1 \tag*{A}", r"x = 1 \qquad\text{A}"),
    ],
)
def test_what_ziamath_does_not_know_is_said_in_other_words(latex: str, same: str) -> None:
    drawing = set_formula(latex, display=True)
    assert drawing is not None
    expected = set_formula(same, display=True)
    assert expected is not None and drawing.width == pytest.approx(expected.width)


@pytest.mark.parametrize(
    ("latex", "braced"),
    [
        (r"A\begin{x}a\end{x} ^2", r"A{\begin{x}a\end{x}} ^2"),
        (r"\begin{x}a\end{x}\begin{x}b\end{x}_i", r"\begin{x}a\end{x}{\begin{x}b\end{x}}_i"),
        (
            r"\begin{x}\begin{y*}a\end{y*}_1\end{x}^2",
            r"{\begin{x}{\begin{y*}a\end{y*}}_1\end{x}}^2",
        ),
        (r"\begin{x}a\end{y}^2\end{x}^2 \end{z}^2", r"{\begin{x}a\end{y}^2\end{x}}^2 \end{z}^2"),
        (r"\begin{x}a\end{x}", r"\begin{x}a\end{x}"),
    ],
)
def test_a_raised_environment_is_in_braces(latex: str, braced: str) -> None:
    assert formula._plainer(latex) == braced


def nested(opening: str, closing: str, depth: int) -> str:
    return opening * depth + "x" + closing * depth


KINDS = [
    ("x^{", "}"),
    ("x_{", "}"),
    (r"\frac{1}{", "}"),
    (r"\frac{", "}{2}"),
    (r"\sqrt{", "}"),
    (r"\underbrace{", "}"),
    (r"\begin{matrix}", r"\end{matrix}"),
    (r"\left(", r"\right)"),
]


@pytest.mark.parametrize(("opening", "closing"), KINDS)
def test_no_nesting_takes_long(opening: str, closing: str) -> None:
    assert not is_sane(nested(opening, closing, 12))
    set_formula("x", display=True)
    deepest = max(n for n in range(12) if is_sane(nested(opening, closing, n)))
    assert deepest >= 4, "people nest a little"
    one = nested(opening, closing, deepest)
    most = next(n for n in range(1, MOST_LENGTH) if not is_sane(one * (n + 1)))
    for latex in (one, one * most):
        begun = time.process_time()
        set_formula(latex, display=True)
        assert time.process_time() - begun < 4, "seconds, where hours were"


def test_a_long_derivation_is_set() -> None:
    line = r"\frac{d}{dx}\left(x^{2}+\sqrt{1+x_{i}}\right)&=\int_{0}^{\infty}e^{-x^{2}}\,dx\\"
    latex = rf"\begin{{align}}{line * 10}\end{{align}}"
    assert is_sane(latex) and set_formula(latex, display=True) is not None


@pytest.mark.parametrize(
    "colour",
    ["url(http://evil.example/x)", r"\75 rl(http://evil.example/x)", "var(--x)", "expression(1)"],
)
def test_no_colour_names_a_place(colour: str) -> None:
    for latex in (rf"\color{{{colour}}} x", rf"\textcolor{{{colour}}}{{x}}"):
        drawing = set_formula(latex, display=True)
        assert drawing is None or b"evil" not in drawing.svg
        assert drawing is None or set(re.findall(rb'fill="([^"]*)"', drawing.svg)) == {b"black"}


@pytest.mark.parametrize("colour", ["red", "DarkSlateBlue", "#f00", "#00ff7f"])
def test_colours_are_kept(colour: str) -> None:
    drawing = set_formula(rf"\textcolor{{{colour}}}{{x}}", display=False)
    assert drawing is not None and f'fill="{colour}"'.encode() in drawing.svg
