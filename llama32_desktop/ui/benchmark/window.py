"""Answers questions in the open window, and prints what that cost as JSON."""

from __future__ import annotations

import json
import time
from statistics import median
from typing import Final

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop.bench import memory
from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.benchmark.lateness import LatenessProbe, measure
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop

QUESTION: Final = "Tell me a long story about a lighthouse keeper and the sea, with many details."
POLL_MS: Final = 20


class WindowMeasurement(QObject):
    """Waits for the model, has it answer a few times, streams a long text, and ends the app.

    The printed object's fields are those of `bench.window.WindowReport`.
    """

    def __init__(
        self, window: MainWindow, desktop: Desktop, *, began: float, painted: float, answers: int
    ) -> None:
        super().__init__(desktop)
        self._window = window
        self._desktop = desktop
        self._began = began
        self._painted = painted
        self._left = answers
        self._ready = 0.0
        self._sent = self._first_text = 0.0
        self._ttft: list[float] = []
        self._rates: list[float] = []
        self._shares: list[float] = []
        self._late: list[float] = []
        self._probe = LatenessProbe()
        desktop.turns.text_arrived.connect(self._on_text)
        desktop.turns.finished.connect(self._on_finished)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Goes on once nothing is under way."""
        phase = self._desktop.models.state.phase
        if phase == "failed":
            self._end(1)
        elif phase == "ready" and self._desktop.is_idle():
            self._ready = self._ready or time.time()
            self._timer.stop()
            if self._left:
                self._left -= 1
                self._ask()
            else:
                self._report()

    def _ask(self) -> None:
        self._desktop.chats.new_chat()
        self._first_text = 0.0
        self._probe.start()
        self._sent = time.perf_counter()
        self._window.pane.composer.send_requested.emit(QUESTION)

    def _on_text(self, _message_id: int, _text: str) -> None:
        self._first_text = self._first_text or time.perf_counter()

    def _on_finished(self, message: Message) -> None:
        span = time.perf_counter() - self._first_text
        self._probe.stop()
        self._late += self._probe.late
        timings = message.answer.timings if message.answer else None
        if timings is None or timings.completion_tokens < 2:
            self._end(1)
            return
        rate = (timings.completion_tokens - 1) / span
        self._rates.append(rate)
        self._shares.append(rate / timings.decode_tps)
        self._ttft.append(self._first_text - self._sent)
        self._timer.start()

    def _report(self) -> None:
        loaded = self._desktop.models.state.loaded
        pid = self._desktop.engine.child_pid
        assert loaded is not None
        assert pid is not None
        both = psutil.Process().memory_info().rss + memory.measure(pid, loaded).beyond
        probe = LatenessProbe()
        probe.late = self._late
        report = {
            "first_paint_s": self._painted - self._began,
            "model_ready_s": self._ready - self._began,
            "answers": len(self._rates),
            "ttft_s": median(self._ttft),
            "decode_tps": median(self._rates),
            "share_of_engine": median(self._shares),
            "both_processes_bytes": both,
            "late_while_answering_ms": probe.summary(),
            "late_with_4000_tokens_ms": measure(self._window.pane.transcript),
        }
        print(json.dumps(report), flush=True)
        self._end(0)

    def _end(self, code: int) -> None:
        self._timer.stop()
        self._window.close()
        QApplication.exit(code)
