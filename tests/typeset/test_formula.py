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
