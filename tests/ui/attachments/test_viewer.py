"""The picture large: fitted, zoomed around the hand, closed with Esc."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.levels import Levels, View, make_levels
from llama32_desktop.ui.attachments.viewer import GROUND, PictureViewer
from llama32_desktop.ui.kit.background import Background
from tests.make.pictures import make_landscape


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    result = Background()
    yield result
    result.close()


@pytest.fixture
def viewer(qtbot: QtBot, background: Background, tmp_path: Path) -> Iterator[PictureViewer]:
    path = make_landscape(tmp_path / "landscape.png", 1600, 1200)
    window = QWidget()
    qtbot.addWidget(window)
    result = PictureViewer(PictureItem(str(path), "landscape.png", 1600, 1200), background, window)
    result.resize(600, 500)
    result.show()
    qtbot.waitUntil(lambda: result.ready)
    yield result
    window.close()


def test_it_fits_on_dark_ground(qtbot: QtBot, viewer: PictureViewer) -> None:
    assert viewer.zoom == 600 / 1600
    assert viewer.windowTitle() == "landscape.png"
    image = viewer.grab().toImage()
    assert QColor(image.pixel(5, 5)).name() == GROUND
    sky = QColor(image.pixel(300, 40))
    assert sky.blue() > 200


def test_keys_zoom_move_and_fit(qtbot: QtBot, viewer: PictureViewer) -> None:
    fitted = viewer.zoom
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.zoom == pytest.approx(fitted * 1.25)
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert viewer.zoom == 1
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.zoom == fitted
    QTest.keyClick(viewer, Qt.Key.Key_Minus)
    assert viewer.zoom == fitted, "it is never smaller than all of it"


def test_a_double_click_shows_its_own_size_and_back(viewer: PictureViewer) -> None:
    fitted = viewer.zoom
    QTest.mouseDClick(viewer, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert viewer.zoom == 1
    QTest.mouseDClick(viewer, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert viewer.zoom == fitted


def test_the_wheel_zooms(viewer: PictureViewer) -> None:
    fitted = viewer.zoom
    no = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        no,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewer, event)
    assert viewer.zoom > fitted


def test_esc_closes(qtbot: QtBot, viewer: PictureViewer) -> None:
    with qtbot.waitSignal(viewer.destroyed):
        QTest.keyClick(viewer, Qt.Key.Key_Escape)


def test_a_missing_file_is_said(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    item = PictureItem(str(tmp_path / "gone.png"), "gone.png", 10, 10)
    viewer = PictureViewer(item, background, window)
    viewer.show()
    qtbot.waitUntil(lambda: "missing" in viewer.message)
    viewer.grab()
    viewer.close()


def test_closing_before_it_is_decoded(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    path = make_landscape(tmp_path / "p.png")
    viewer = PictureViewer(PictureItem(str(path), "p.png", 640, 480), background, window)
    with qtbot.waitSignal(viewer.destroyed):
        viewer.show()
        viewer.close()
    qtbot.waitUntil(lambda: background.idle)


def test_zooming_keeps_what_is_under_the_hand(tmp_path: Path) -> None:
    levels = make_levels(str(make_landscape(tmp_path / "p.png", 2000, 1000)))
    assert levels is not None
    area, at = QSize(500, 500), QPointF(350, 260)
    view = View(0.5, 1000, 500)

    def under(view: View) -> tuple[float, float]:
        return view.x + (at.x() - 250) / view.zoom, view.y + (at.y() - 250) / view.zoom

    nearer = levels.zoomed(view, 3, at, area)
    assert nearer.zoom == 1.5
    assert under(nearer) == pytest.approx(under(view))


def test_a_view_never_leaves_the_picture(tmp_path: Path) -> None:
    levels = make_levels(str(make_landscape(tmp_path / "p.png", 2000, 1000)))
    assert levels is not None
    area = QSize(500, 500)
    clamped = levels.clamped(View(1.0, -500, 5000), area)
    assert (clamped.x, clamped.y) == (250, 750)
    assert levels.clamped(View(0.3, 0, 0), area).y == 500, "what is smaller stays in the middle"
    assert levels.clamped(View(99, 1000, 500), area).zoom == 16


def test_every_level_draws_the_same_place(tmp_path: Path) -> None:
    image = QImage(2048, 1024, QImage.Format.Format_RGB32)
    image.fill(0xFF204060)
    for x in range(1024, 2048):
        for y in (0, 1023):
            image.setPixel(x, y, 0xFFFFFFFF)
    halves = [image, image.scaled(1024, 512), image.scaled(512, 256)]
    levels = Levels(halves)
    for zoom in (0.25, 0.3, 0.6, 1.0):
        drawn = levels.render(View(zoom, 1024, 512), QSize(512, 512), "#000000")
        top = round(256 - 512 * zoom)
        if top >= 1:
            assert QColor(drawn.pixel(256, top - 1)).name() == "#000000"
        assert QColor(drawn.pixel(200, max(top, 0) + 8)).name() == "#204060"
