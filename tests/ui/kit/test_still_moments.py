"""Steps are taken while nothing happens in the app, and none while something does."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.still_moments import StillMoments

PATIENCE_MS = 30_000
# `waitUntil` looks every few milliseconds, by which something always happens: a bare loop waits.


def test_whatever_happens_puts_a_step_off(qtbot: QtBot) -> None:
    news: list[str] = []
    loop, use = QEventLoop(), QTimer(interval=5)

    def go_on() -> None:
        news.append("use")
        if len(news) >= 300:  # 1.5 s at the least
            use.stop()

    def step() -> bool:
        news.append("step")
        loop.quit()
        return False

    use.timeout.connect(go_on)
    moments = StillMoments(step, use, still_ms=1000)
    moments.begin()
    use.start()
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec()
    assert news.index("step") >= 300 and news.count("step") == 1


def test_they_end_with_the_last_step(qtbot: QtBot) -> None:
    steps: list[int] = []
    loop = QEventLoop()

    def step() -> bool:
        steps.append(len(steps))
        if len(steps) == 3:
            QTimer.singleShot(100, loop.quit)  # another step would come long before
        return len(steps) < 3

    moments = StillMoments(step, loop, still_ms=1)
    moments.begin()
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec()
    assert steps == [0, 1, 2]
