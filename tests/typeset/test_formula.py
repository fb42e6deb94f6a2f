import pytest

from llama32_desktop.typeset.formula import set_formula


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
