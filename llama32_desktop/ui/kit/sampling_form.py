"""How tokens are chosen, as a form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal

import msgspec
from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from llama32_desktop.engine.protocol import MOST_CONTEXT
from llama32_desktop.engine.sampling import Effort, Sampling, Thinking, ThinkingMode
from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.fields import AutoSpinBox, Choice, StopStrings, pad_number
from llama32_desktop.ui.kit.numbers import decimal_text, number_text
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.schema_field import SchemaField
from llama32_desktop.ui.kit.setting_rows import SettingRows, slider_of
from llama32_desktop.ui.kit.theme import small_font

MAX_SEED = 2**32 - 1
_USUAL: Final = Sampling()
_DEFAULTS: Final = msgspec.structs.asdict(_USUAL)
_REALS: Final = tuple(name for name, value in _DEFAULTS.items() if isinstance(value, float))
_WHOLES: Final = tuple(
    name for name, value in _DEFAULTS.items() if isinstance(value, int) and name != "mirostat"
)
"""Mirostat's versions are a choice of three."""


class SamplingForm(QWidget):
    """Every field of `Sampling`.

    Args:
        recommended: What the model's file says, which is shown; and what the defaults are.
        whole: Without it there is nothing in the form before `pieces` are done.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        recommended: Sampling = _USUAL,
        *,
        whole: bool = True,
    ) -> None:
        super().__init__(parent)
        self.recommended = recommended
        self._given: dict[str, tuple[Any, Any]] = {}
        """Of each number what was set, and what its field shows of it."""
        self.pieces = self._make()
        if whole:
            all_of(self.pieces)

    def _make(self) -> Iterator[None]:
        self.temperature = self._real(0, 5, 0.05)
        self.top_k = QSpinBox(self)
        self.top_k.setRange(0, 100_000)
        self.top_k.setSpecialValueText(self.tr("Off"))
        pad_number(self.top_k)
        self.top_p = self._real(0.01, 1, 0.05)
        self.min_p = self._real(0, 1, 0.01)
        self.repeat_penalty = self._real(0.5, 3, 0.05)
        yield
        self.presence_penalty = self._real(-2, 2, 0.1)
        self.frequency_penalty = self._real(-2, 2, 0.1)
        self.penalty_window = self._whole(0, 65_536)
        self.dry_multiplier = self._real(0, 10, 0.1)
        yield
        self.dry_base = self._real(1, 10, 0.05)
        self.dry_allowed_length = self._whole(1, 1024)
        self.dry_window = self._whole(0, 65_536)
        self.typical_p = self._real(0.01, 1, 0.05)
        self.top_n_sigma = self._real(0, 10, 0.1)
        yield
        self.xtc_probability = self._real(0, 1, 0.05)
        self.xtc_threshold = self._real(0, 1, 0.05)
        self.mirostat: Choice[Literal[0, 1, 2]] = Choice(
            [(0, self.tr("Off")), (1, "1"), (2, "2")], self
        )
        yield
        self.mirostat_tau = self._real(0, 20, 0.5)
        self.mirostat_eta = self._real(0, 1, 0.05)
        self.seed = QLineEdit(self)
        self.seed.setPlaceholderText(self.tr("Random"))
        digits = QRegularExpression("[0-9]{0,10}")
        self.seed.setValidator(QRegularExpressionValidator(digits, self))
        self.max_tokens = AutoSpinBox(1, MOST_CONTEXT, self.tr("No limit"), self, step=64)
        yield
        self.stop = StopStrings(self)
        self.thinking: Choice[ThinkingMode] = Choice(
            [
                ("auto", self.tr("As the model is made")),
                ("on", self.tr("On")),
                ("off", self.tr("Off")),
            ],
            self,
        )
        yield
        self.effort: Choice[Effort | Literal[""]] = Choice(
            [
                ("", self.tr("As the model is made")),
                ("low", self.tr("Low")),
                ("medium", self.tr("Medium")),
                ("high", self.tr("High")),
            ],
            self,
        )
        self.schema = SchemaField(self)
        yield
        self.budget = AutoSpinBox(0, MOST_CONTEXT, self.tr("No limit"), self, step=64)
        yield
        yield from self._lay_out()

    def _lay_out(self) -> Iterator[None]:
        rows = SettingRows(self)
        if self.recommended != _USUAL:
            self._add_recommended(rows)
        rows.add(
            self.tr("&Temperature"),
            slider_of(self.temperature, 2, self),
            self.tr("0 always takes the likeliest word; higher is freer"),
            self.tr("creativity randomness"),
            buddy=self.temperature,
        )
        yield
        rows.add(
            self.tr("Longest &answer"),
            self.max_tokens,
            self.tr("In tokens, each about four letters of English; the answer ends there"),
            self.tr("length limit maximum max_tokens"),
        )
        yield
        rows.add(
            self.tr("Thinking before answers"),
            self.thinking,
            self.tr("Whether a model that can think does so before it answers"),
            self.tr("thoughts reasoning"),
        )
        yield
        rows.add(
            self.tr("Thinking effort"),
            self.effort,
            self.tr("How much it thinks, where the model knows of it"),
            self.tr("thoughts reasoning effort"),
        )
        yield
        rows.add(
            self.tr("Longest thought"),
            self.budget,
            self.tr("In tokens; the thought is closed there, and the answer begins"),
            self.tr("thoughts reasoning budget"),
        )
        yield
        rows.add(
            self.tr("&Repeat penalty"),
            slider_of(self.repeat_penalty, 2, self),
            self.tr("Above 1, words that were there already become less likely; 1 is none"),
            self.tr("repetition loops"),
            buddy=self.repeat_penalty,
        )
        yield
        rows.add(
            self.tr("Top-&p"),
            slider_of(self.top_p, 1, self),
            self.tr("Choose among tokens of this probability"),
            "nucleus top_p",
            buddy=self.top_p,
        )
        yield
        rows.add(
            self.tr("Top-&k"),
            self.top_k,
            self.tr("Choose among this many likeliest tokens"),
            "top_k",
        )
        yield
        rows.add(
            self.tr("&Min-p"),
            slider_of(self.min_p, 1, self),
            self.tr("Leave out tokens below this part of the likeliest one's probability"),
            "min_p",
            buddy=self.min_p,
        )
        yield
        rows.add(
            self.tr("&Seed"),
            self.seed,
            self.tr("The same seed gives the same answer; each answer keeps its own"),
            self.tr("random repeatable"),
        )
        yield
        rows.add(
            self.tr("Stop stri&ngs"),
            self.stop,
            self.tr("An answer ends at any of these; one a line"),
        )
        yield
        rows.add(
            self.tr("Form of the answer"),
            self.schema,
            self.tr("A JSON schema that answers keep to; thoughts before them are free"),
            self.tr("structured JSON schema table"),
            buddy=self.schema.edit,
        )
        yield
        yield from self._lay_out_penalties(rows)
        yield
        yield from self._lay_out_choices(rows)

    def _lay_out_penalties(self, rows: SettingRows) -> Iterator[None]:
        rows.add(
            self.tr("Presence penalty"),
            self.presence_penalty,
            self.tr("Above 0, tokens that were there become less likely, however often"),
            self.tr("repetition topics") + " presence_penalty",
        )
        yield
        rows.add(
            self.tr("Frequency penalty"),
            self.frequency_penalty,
            self.tr("Above 0, tokens become less likely the more often they were there"),
            self.tr("repetition loops") + " frequency_penalty",
        )
        yield
        rows.add(
            self.tr("Penalty window"),
            self.penalty_window,
            self.tr("The penalties look at so many last tokens"),
            self.tr("repetition loops") + " repeat_last_n penalty_last_n",
        )
        yield
        rows.add(
            self.tr("DRY"),
            self.dry_multiplier,
            self.tr("How much a token is held back that would go on with a repetition; 0 is off"),
            self.tr("repetition loops") + " dry_multiplier",
        )
        yield
        rows.add(
            self.tr("DRY base"),
            self.dry_base,
            self.tr("Each further token of a repetition is held back so many times as much"),
            "dry_base",
        )
        yield
        rows.add(
            self.tr("DRY allowed length"),
            self.dry_allowed_length,
            self.tr("Repetitions up to so many tokens are let be"),
            "dry_allowed_length",
        )
        yield
        rows.add(
            self.tr("DRY window"),
            self.dry_window,
            self.tr("DRY looks at so many last tokens"),
            "dry_penalty_last_n",
        )

    def _lay_out_choices(self, rows: SettingRows) -> Iterator[None]:
        rows.add(
            self.tr("Typical-p"),
            self.typical_p,
            self.tr("Choose among tokens about as surprising as usual; 1 is off"),
            "typical_p locally",
        )
        yield
        rows.add(
            self.tr("Top-n-sigma"),
            self.top_n_sigma,
            self.tr("Leave out tokens so many standard deviations below the likeliest; 0 is off"),
            "top_n_sigma",
        )
        yield
        rows.add(
            self.tr("XTC probability"),
            self.xtc_probability,
            self.tr("How often the likeliest choices are left out, for variety; 0 is off"),
            self.tr("creativity randomness") + " xtc_probability",
        )
        yield
        rows.add(
            self.tr("XTC threshold"),
            self.xtc_threshold,
            self.tr("Only tokens at least this probable are left out"),
            "xtc_threshold",
        )
        yield
        rows.add(
            self.tr("Mirostat"),
            self.mirostat,
            self.tr("Keeps answers as surprising as its target, instead of the ways above"),
            "mirostat perplexity",
        )
        yield
        rows.add(
            self.tr("Mirostat target"),
            self.mirostat_tau,
            self.tr("The surprise it aims at, in bits a token"),
            "mirostat_tau",
        )
        yield
        rows.add(
            self.tr("Mirostat rate"),
            self.mirostat_eta,
            self.tr("How quickly it corrects itself"),
            "mirostat_eta",
        )

    def _add_recommended(self, rows: SettingRows) -> None:
        """Says what the model's file has, at the top."""
        said = self._recommended_text()
        note = plain_label(
            self.tr(
                "The model's file recommends, and the app uses unless you choose otherwise: {0}"
            ).format(said),
            self,
        )
        note.setWordWrap(True)
        note.setFont(small_font(self.font()))
        note.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        rows.addWidget(note)
        self.note = note

    def _recommended_text(self) -> str:
        names = {
            "temperature": self.tr("&Temperature"),
            "top_p": self.tr("Top-&p"),
            "min_p": self.tr("&Min-p"),
            "repeat_penalty": self.tr("&Repeat penalty"),
            "xtc_probability": self.tr("XTC probability"),
            "xtc_threshold": self.tr("XTC threshold"),
            "mirostat_tau": self.tr("Mirostat target"),
            "mirostat_eta": self.tr("Mirostat rate"),
            "top_k": self.tr("Top-&k"),
            "penalty_window": self.tr("Penalty window"),
            "mirostat": self.tr("Mirostat"),
        }
        values = {field: getattr(self.recommended, field) for field in names}
        return ", ".join(
            f"{without_key(names[field])} {_figures(value, is_real=field in _REALS)}"
            for field, value in values.items()
            if value != getattr(_USUAL, field)
        )

    def _whole(self, low: int, high: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(low, high)
        box.setGroupSeparatorShown(True)
        pad_number(box)
        return box

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
            **{name: self._number(name) for name in (*_REALS, *_WHOLES)},
            mirostat=self.mirostat.chosen(),
            seed=min(int(seed), MAX_SEED) if seed else None,
            max_tokens=self.max_tokens.number(),
            stop=self.stop.strings(),
            schema=self.schema.text(),
            thinking=Thinking(
                mode=self.thinking.chosen(),
                effort=self.effort.chosen(),
                budget=self.budget.number(),
            ),
        )

    def _number(self, name: str) -> Any:
        """What was set, with all its figures, where the field was not touched since."""
        shown = getattr(self, name).value()
        given, as_shown = self._given.get(name, (None, None))
        if given is not None and shown == as_shown:
            return given
        return round(shown, 2) if name in _REALS else shown

    def set_value(self, sampling: Sampling) -> None:
        for name in (*_REALS, *_WHOLES):
            box, given = getattr(self, name), getattr(sampling, name)
            box.setValue(given)
            self._given[name] = given, box.value()
        self.mirostat.choose(sampling.mirostat)
        self.seed.setText("" if sampling.seed is None else str(sampling.seed))
        self.max_tokens.set_number(sampling.max_tokens)
        self.stop.set_strings(sampling.stop)
        self.schema.set_text(sampling.schema)
        self.thinking.choose(sampling.thinking.mode)
        self.effort.choose(sampling.thinking.effort)
        self.budget.set_number(sampling.thinking.budget)


def _figures(number: float, *, is_real: bool) -> str:
    """With as many figures as it has: the model's file may have four."""
    if not is_real:
        return number_text(int(number))
    return decimal_text(number, 2 if round(number, 2) == number else 4)
