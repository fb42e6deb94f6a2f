"""How tokens are chosen, as a form."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from llama32_desktop.engine.protocol import Sampling
from llama32_desktop.ui.kit.fields import AutoSpinBox, StopStrings, pad_number
from llama32_desktop.ui.kit.setting_rows import SettingRows, slider_of

MAX_SEED = 2**32 - 1


class SamplingForm(QWidget):
    """Every field of `Sampling`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.temperature = self._real(0, 5, 0.05)
        self.top_k = QSpinBox(self)
        self.top_k.setRange(0, 100_000)
        self.top_k.setSpecialValueText(self.tr("Off"))
        pad_number(self.top_k)
        self.top_p = self._real(0.01, 1, 0.05)
        self.min_p = self._real(0, 1, 0.01)
        self.repeat_penalty = self._real(0.5, 3, 0.05)
        self.seed = QLineEdit(self)
        self.seed.setPlaceholderText(self.tr("Random"))
        digits = QRegularExpression("[0-9]{0,10}")
        self.seed.setValidator(QRegularExpressionValidator(digits, self))
        self.max_tokens = AutoSpinBox(1, 131_072, self.tr("No limit"), self, step=64)
        self.stop = StopStrings(self)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = SettingRows(self)
        rows.add(
            self.tr("&Temperature"),
            slider_of(self.temperature, 2, self),
            self.tr("0 always takes the likeliest word; higher is freer"),
            self.tr("creativity randomness"),
            buddy=self.temperature,
        )
        rows.add(
            self.tr("Longest &answer"),
            self.max_tokens,
            self.tr("In tokens, each about four letters of English; the answer ends there"),
            self.tr("length limit maximum max_tokens"),
        )
        rows.add(
            self.tr("&Repeat penalty"),
            slider_of(self.repeat_penalty, 2, self),
            self.tr("Above 1, words that were there already become less likely; 1 is none"),
            self.tr("repetition loops"),
            buddy=self.repeat_penalty,
        )
        rows.add(
            self.tr("Top-&p"),
            slider_of(self.top_p, 1, self),
            self.tr("Choose among tokens of this probability"),
            "nucleus top_p",
            buddy=self.top_p,
        )
        rows.add(
            self.tr("Top-&k"),
            self.top_k,
            self.tr("Choose among this many likeliest tokens"),
            "top_k",
        )
        rows.add(
            self.tr("&Min-p"),
            slider_of(self.min_p, 1, self),
            self.tr("Leave out tokens below this part of the likeliest one's probability"),
            "min_p",
            buddy=self.min_p,
        )
        rows.add(
            self.tr("&Seed"),
            self.seed,
            self.tr("The same seed gives the same answer; each answer keeps its own"),
            self.tr("random repeatable"),
        )
        rows.add(
            self.tr("Stop stri&ngs"),
            self.stop,
            self.tr("An answer ends at any of these; one a line"),
        )

    def _real(self, low: float, high: float, step: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(low, high)
        box.setSingleStep(step)
        box.setDecimals(2)
        pad_number(box)
        return box

    def value(self) -> Sampling:
        seed = self.seed.text()
        return Sampling(
            temperature=round(self.temperature.value(), 2),
            top_k=self.top_k.value(),
            top_p=round(self.top_p.value(), 2),
            min_p=round(self.min_p.value(), 2),
            repeat_penalty=round(self.repeat_penalty.value(), 2),
            seed=min(int(seed), MAX_SEED) if seed else None,
            max_tokens=self.max_tokens.number(),
            stop=self.stop.strings(),
        )

    def set_value(self, sampling: Sampling) -> None:
        self.temperature.setValue(sampling.temperature)
        self.top_k.setValue(sampling.top_k)
        self.top_p.setValue(sampling.top_p)
        self.min_p.setValue(sampling.min_p)
        self.repeat_penalty.setValue(sampling.repeat_penalty)
        self.seed.setText("" if sampling.seed is None else str(sampling.seed))
        self.max_tokens.set_number(sampling.max_tokens)
        self.stop.set_strings(sampling.stop)
