"""What belongs to a message's tables: buttons that copy and save, and a bar where one is wide.

A formula that is wide has such a bar too, and code whose lines are not broken.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QScrollBar, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.text.code_block import pieces_of
from llama32_desktop.ui.text.leaf_view import BAR, CODE_PADDING, TOOL, LeafView
from llama32_desktop.ui.text.markdown import Leaf


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tables", text)


def tsv_of(leaf: Leaf) -> str:
    """The table as spreadsheets take it from the clipboard: tabs between cells, no formulas."""
    return "\n".join(
        "\t".join(_quoted(_harmless(" ".join(cell.split()))) for cell in row) for row in leaf.cells
    )


def _quoted(cell: str) -> str:
    """A spreadsheet takes away the quotes around a pasted cell, and then looks for a formula."""
    return '"{}"'.format(cell.replace('"', '""')) if cell.startswith('"') else cell


def csv_of(leaf: Leaf) -> str:
    """The table as a CSV file (RFC 4180).

    A cell that a spreadsheet would take for a formula begins with an apostrophe: what a model
    wrote must not run.
    """
    from llama32_desktop.documents.extraction.tables import harmless_within

    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerows([harmless_within(_harmless(cell)) for cell in row] for row in leaf.cells)
    return text.getvalue()


def _harmless(cell: str) -> str:
    if cell[:1] in ("+", "-", "＋", "－"):
        risky = not cell[1:].replace(",", "").replace(".", "").replace(" ", "").isdigit()
    else:
        risky = cell[:1] in ("=", "@", "\t", "\r", "\n", "＝", "＠")
    return f"'{cell}" if risky else cell


class TableTools:
    """Keeps two buttons per table and, where it is needed, a scroll bar."""

    def __init__(self, body: QWidget) -> None:
        self._body = body
        self.buttons: dict[LeafView, IconButton] = {}
        self.savers: dict[LeafView, IconButton] = {}
        self.bars: dict[LeafView, QScrollBar] = {}
        self._views: Sequence[LeafView] = ()
        self._writing: Background | None = None

    def place(self, views: Sequence[LeafView], first: int) -> None:
        """Puts the tools of the views from `first` on to their places."""
        self._views = views
        kept = set(views) if self.buttons or self.bars else set()
        for known, kinds in (
            (self.buttons, ("table",)),
            (self.savers, ("table",)),
            (self.bars, ("table", "math", "code")),
        ):
            for view in [view for view in known if view not in kept or view.leaf.kind not in kinds]:
                remove(known.pop(view))
        for view in views[first:]:
            if view.leaf.kind == "table":
                self._place_buttons(view)
            if view.leaf.kind in ("table", "math"):
                self._place_bar(view, 0, TOOL if view.leaf.kind == "table" else 0)
            elif view.leaf.kind == "code" and view.ends:
                self._place_bar(view, CODE_PADDING, CODE_PADDING)

    def _place_buttons(self, view: LeafView) -> None:
        copier = self.buttons.get(view) or self._make_button(view)
        saver = self.savers.get(view) or self._make_saver(view)
        left = round(view.x + view.table_width + TOOL - copier.width())
        top = round(view.y + view.tool_height / 8)
        copier.move(left, top)
        saver.move(left, top + copier.height() + 2)

    def _place_bar(self, view: LeafView, left: float, right: float) -> None:
        """Puts a bar below a table or formula, or below the last piece of a code block."""
        bar = self.bars.get(view.head)
        if view.overflow <= 0:
            if bar is not None:
                remove(self.bars.pop(view.head))
                self._scroll(view.head, 0.0)
            return
        bar = bar or self._make_bar(view.head)
        width = round(view.width - left - right)
        bar.setRange(0, round(view.overflow))
        bar.setPageStep(width)
        above_end = BAR + (4 if left else 0)
        bar.setGeometry(round(view.x + left), round(view.y + view.height - above_end), width, BAR)

    def _scroll(self, head: LeafView, pixels: float) -> None:
        """Moves a table or formula, or all pieces of a code block."""
        for view in pieces_of(self._views, head):
            view.scroll = pixels
        self._body.update()

    def _make_button(self, view: LeafView) -> IconButton:
        button = self.buttons[view] = IconButton("copy", _tr("Copy table"), self._body)

        def copy() -> None:
            QGuiApplication.clipboard().setText(tsv_of(view.leaf))
            button.set_icon("check")
            QTimer.singleShot(1500, button, lambda: button.set_icon("copy"))

        button.clicked.connect(copy)
        button.show()
        return button

    def _make_saver(self, view: LeafView) -> IconButton:
        button = self.savers[view] = IconButton("save", _tr("Save table as CSV…"), self._body)
        button.clicked.connect(lambda: self.save(view.leaf))
        button.show()
        return button

    def _make_bar(self, view: LeafView) -> QScrollBar:
        bar = self.bars[view] = QScrollBar(Qt.Orientation.Horizontal, self._body)
        bar.setAccessibleName(_tr("Scroll sideways"))
        bar.setSingleStep(40)
        bar.setCursor(Qt.CursorShape.ArrowCursor)

        bar.valueChanged.connect(lambda value: self._scroll(view, float(value)))
        bar.show()
        return bar

    def scroll_by(self, view: LeafView, pixels: float) -> bool:
        """Moves what is wide sideways; False where there is nothing to move."""
        bar = self.bars.get(view.head)
        if bar is None:
            return False
        bar.setValue(round(bar.value() + pixels))
        return True

    def save(self, leaf: Leaf) -> QFileDialog:
        """Asks where the table is to be saved as CSV."""
        return dialogs.ask_save(
            _tr("Save the table"),
            _tr("Table") + ".csv",
            [_tr("Table (*.csv)")],
            lambda path: self._write(leaf, path),
            self._body,
        )

    def _write(self, leaf: Leaf, path: str) -> None:
        from pathlib import Path

        from llama32_desktop.files import write_whole

        # The mark lets spreadsheets read letters beyond ASCII rightly.
        data = csv_of(leaf).encode("utf-8-sig", "replace")

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or str(error)
            box = MessageBox(self._body)
            box.setText(
                _tr("The table could not be saved ({0}); choose another place.").format(reason)
            )
            dialogs.show(box)

        if self._writing is None:
            self._writing = Background(self._body)
        self._writing.run_task(lambda: write_whole(Path(path), data), failed=failed)
