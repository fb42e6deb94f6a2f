"""Texts that are not ours are plain everywhere, and no bare call of Qt's lets one in."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import llama32_desktop.ui
from llama32_desktop.ui.kit import plain_text

HOSTILE = (
    'a<img src="file:///dev/zero">.bin',
    "a<img src=file:&#47;&#47;&#47;dev&#47;zero>.bin",
    "<b>bold</b>",
    "&lt;b&gt;.pdf",
    "<!DOCTYPE html><p>",
    "<?xml version='1.0'?><p>text",
    "  <table>  two  spaces",
    "<br/>\nsecond & third\n\n<i>fourth</i>",
)
HARMLESS = ("a.pdf", "&Name", "1 < 2", "a\nb  c", "\u202egpj.exe", "a <3 b", "")
UI = Path(llama32_desktop.ui.__file__).parent
ROOM = "plain_text.py"
BARE = {
    "setToolTip": "set_tooltip",
    "setStatusTip": "plain",
    "setWhatsThis": "plain",
    "showMessage": "show_notification",
}
"""Calls that no other room may make, and what is there in their stead."""
OF_OURS = {"setWindowTitle", "setLabelText", "addRow"}
"""Calls that other rooms make with sentences of ours, or with what is made plain."""
MADE = {"QLabel", "QMessageBox", "QErrorMessage", "QProgressDialog", "QWhatsThis"}
TRANSLATORS = {"tr", "_tr", "translate"}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_like_markup_is_none_and_looks_the_same(text: str) -> None:
    assert QtGui.Qt.mightBeRichText(text), "else this proves nothing"
    shown = plain_text.plain(text)
    assert not QtGui.Qt.mightBeRichText(shown)
    assert shown.replace("\u2060", "") == text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert plain_text.plain(text) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_is_made_here_is_rich(qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain_text.set_tooltip(widget, text)
    assert not QtGui.Qt.mightBeRichText(widget.toolTip())
    label = plain_text.plain_label(text, widget)
    assert label.text() == text and label.textFormat() == Qt.TextFormat.PlainText
    box = plain_text.MessageBox(widget)
    box.setText(text)
    box.setInformativeText(text)
    for part in box.findChildren(QLabel):
        rich = QtGui.Qt.mightBeRichText(part.text())
        assert not rich or part.textFormat() == Qt.TextFormat.PlainText
    plain_text.set_window_title(widget, f"{text}[*]")
    assert "\n" not in widget.windowTitle() and widget.windowTitle().endswith("[*][*]")
    assert "&" not in plain_text.menu_text(text).replace("&&", "")


def _is_ours(node: ast.expr) -> bool:
    """Whether it is a sentence of the app's, or went through the room."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.IfExp):
        return _is_ours(node.body) and _is_ours(node.orelse)
    if isinstance(node, ast.Call):
        name = _name(node.func)
        return name in {"plain", "menu_text"} or (
            name in TRANSLATORS and all(isinstance(arg, ast.Constant) for arg in node.args)
        )
    return False


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def bare_calls(source: str) -> Iterator[tuple[int, str]]:
    """Lines that hand a text to Qt past the room."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            bases = {_name(base) for base in node.bases}
            told = "setTextFormat(Qt.TextFormat.PlainText)" in ast.unparse(node)
            if bases & MADE and not told:
                yield node.lineno, f"class {node.name}"
        elif isinstance(node, ast.FunctionDef) and "ToolTipRole" in ast.unparse(node):
            if not any(
                isinstance(n, ast.Call) and _name(n.func) == "plain" for n in ast.walk(node)
            ):
                yield node.lineno, f"{node.name} with ToolTipRole"
        elif isinstance(node, ast.Call):
            name = _name(node.func)
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            static = owner is not None and _name(owner) in {"QMessageBox", "QToolTip"}
            if name in BARE or (name in MADE and owner is None):
                yield node.lineno, name
            elif static and name in {"warning", "critical", "question", "information", "about"}:
                yield node.lineno, f"QMessageBox.{name}"
            elif static and name == "showText":
                yield node.lineno, "QToolTip.showText"
            elif name in OF_OURS and node.args and not _is_row(node):
                if not _is_ours(node.args[0]):
                    yield node.lineno, name
            elif name == "setTextFormat" and "PlainText" not in ast.unparse(node):
                yield node.lineno, name


def _is_row(node: ast.Call) -> bool:
    """Whether it adds widgets to a form, and no label by its text."""
    first = node.args[0]
    widget = isinstance(first, (ast.Name, ast.Attribute)) or (
        isinstance(first, ast.Call) and _name(first.func).endswith(("label", "Label"))
    )
    return _name(node.func) == "addRow" and widget


ROOMS = sorted(path for path in UI.rglob("*.py") if path.name != ROOM)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(UI)))
def test_no_room_hands_texts_to_qt_by_itself(path: Path) -> None:
    assert list(bare_calls(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "self.setToolTip(name)",
        "label = QLabel(name, self)",
        "label = QLabel(self)",
        "box = QMessageBox(self)",
        "QMessageBox.warning(self, 'a', name)",
        "QToolTip.showText(place, name)",
        "tray.showMessage(title, name)",
        "self.setWindowTitle(name)",
        "self.setWindowTitle(self.tr('Of {0}').format(name))",
        "dialog.setLabelText(f'{name}')",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "form.addRow(f'{name}', field)",
        "class A(QLabel):\n    pass",
        "def data(role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return name",
    ],
)
def test_the_rule_finds_bare_calls(source: str) -> None:
    assert list(bare_calls(source))


@pytest.mark.parametrize(
    "source",
    [
        "set_tooltip(self, name)",
        "self.setWindowTitle(self.tr('About'))",
        "dialog.setLabelText(plain(name))",
        "form.addRow(self.tr('&Name'), field)",
    ],
)
def test_the_rule_lets_others_be(source: str) -> None:
    assert not list(bare_calls(source))


def test_a_message_begins_where_its_margin_is_and_has_room(qtbot: QtBot) -> None:
    box = plain_text.MessageBox()
    qtbot.addWidget(box)
    box.setText("Short.")
    box.setInformativeText("This sentence would be broken where a box is as narrow as its text is.")
    for name in ("The first button", "The second button", "The third button"):
        box.addButton(name, plain_text.QMessageBox.ButtonRole.ActionRole)
    box.show()
    qtbot.waitExposed(box)
    label = next(each for each in box.findChildren(plain_text.QLabel) if each.text() == "Short.")
    assert label.mapTo(box, label.rect().topLeft()).x() <= 30
    assert box.width() >= 340


@pytest.mark.parametrize(
    ("system", "title"),
    [
        ("linux", "The boat shed — Llama 3.2 Desktop"),
        ("win32", "The boat shed - Llama 3.2 Desktop"),
        ("darwin", "The boat shed"),
    ],
)
def test_the_main_window_alone_has_the_apps_name(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, system: str, title: str
) -> None:
    monkeypatch.setattr(plain_text.sys, "platform", system)  # type: ignore[attr-defined]
    window = QWidget()
    qtbot.addWidget(window)
    plain_text.call_main_window(window, "The boat\nshed")
    assert window.windowTitle() == title
    plain_text.call_main_window(window)
    assert window.windowTitle() == "Llama 3.2 Desktop"
    box = plain_text.MessageBox(window)
    assert box.windowTitle() == "Llama 3.2 Desktop", "a box without a title has the app's"
