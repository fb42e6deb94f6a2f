"""A row that breaks keeps its heights only for as long as they are right."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from llama32_desktop.ui.kit.flow_row import FlowRow

WIDTH = 200


@pytest.fixture
def flow(qapp: QApplication) -> tuple[QWidget, FlowRow, list[QLabel]]:
    """Shown, below another row, as pages have it."""
    page = QWidget()
    labels = [QLabel(word, page) for word in ("lamp", "harbor", "lantern")]
    row = FlowRow(*labels)
    column = QVBoxLayout(page)
    column.addWidget(QLabel("above", page))
    column.addLayout(row)
    page.show()
    return page, row, labels


def measured(row: FlowRow) -> int:
    """Its height, from the sizes that its widgets have now."""
    row.invalidate()
    return row.heightForWidth(WIDTH)


def test_asked_again_it_measures_nothing(
    flow: tuple[QWidget, FlowRow, list[QLabel]], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, row, _ = flow
    arranged: list[int] = []
    arrange = FlowRow._arrange

    def counted(self: FlowRow, rect: Any, *, move: bool) -> int:
        arranged.append(rect.width())
        return arrange(self, rect, move=move)

    monkeypatch.setattr(FlowRow, "_arrange", counted)
    row.invalidate()
    heights = {row.heightForWidth(width) for width in (WIDTH, 90, WIDTH, 90, WIDTH)}
    assert arranged == [WIDTH, 90] and len(heights) == 2
    for width in range(300, 400):
        row.heightForWidth(width)
    assert len(row._heights) < 50


def test_it_is_right_after_every_change(flow: tuple[QWidget, FlowRow, list[QLabel]]) -> None:
    page, row, labels = flow
    before = row.heightForWidth(WIDTH)
    seen = [before]

    def look() -> None:
        layout = page.layout()
        assert layout is not None
        layout.activate()
        seen.append(row.heightForWidth(WIDTH))
        assert seen[-1] == measured(row)

    labels[0].setText("a lamp that is lit before the ships come in")
    look()
    labels[1].setText("a harbor\nof two lines")
    look()
    labels[0].hide()
    look()
    labels[0].show()
    look()
    row.addWidget(QLabel("one more that takes a line of its own", page))
    look()
    font = labels[2].font()
    font.setPointSize(3 * font.pointSize())
    labels[2].setFont(font)
    look()
    row.setSpacing(30)
    look()
    row.takeAt(0)
    look()
    assert len(set(seen)) > 4, "the changes are such that it is seen"
