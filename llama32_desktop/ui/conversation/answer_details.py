"""How an answer was made: model, settings, seed, tokens, times; to read and to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.chat.given import GIVEN
from llama32_desktop.conversations.model import AnswerRecord, Message
from llama32_desktop.engine.adapters import active
from llama32_desktop.engine.draft_models import draft_file
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import Given, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.templates import FAMILIES
from llama32_desktop.ui.conversation.message_items import left_for
from llama32_desktop.ui.kit.colour_sheets import frame_when_focused, set_tone
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised

_AROUND: Final = 60
"""Pixels above, between and below the rows and the buttons."""

Rows = list[tuple[str, str]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerDetails", text)


def details(message: Message) -> list[tuple[str, Rows]]:
    """Headed groups of names and values; only what is known of the answer."""
    record = message.answer
    when = QDateTime.fromSecsSinceEpoch(int(message.created_at))
    began = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    if record is None:
        unknown = _tr("not known: it was edited, or imported")
        return [(_tr("Answer"), [(_tr("Stored"), began), (_tr("Made by"), unknown)])]
    answer: Rows = [(_tr("Asked for"), began), (_tr("Ended"), _ending(message))]
    if record.given:
        answer.append((_tr("Given to the model"), _given(record.given)))
    timings = record.timings
    groups = [(_tr("Answer"), answer + (_tokens(record, timings) if timings else []))]
    if timings:
        groups.append((_tr("Times"), _times(timings)))
    groups.append((_tr("Model"), _model(record)))
    if not left_for(record):
        groups.append((_tr("Loading"), _loading(record.settings)))
    groups.append((_tr("Sampling"), _sampling(record.sampling, timings)))
    return groups


def as_text(groups: list[tuple[str, Rows]]) -> str:
    """The same to paste elsewhere."""
    parts = []
    for heading, rows in groups:
        parts.append("\n".join([heading, *(f"  {name}: {value}" for name, value in rows)]))
    return "\n\n".join(parts)


def _ending(message: Message) -> str:
    return {
        "complete": _tr("by itself"),
        "length": _tr("at its limit of tokens, or with a full context"),
        "cancelled": _tr("stopped"),
        "failed": _tr("with an error"),
        "streaming": _tr("not yet"),
    }[message.state]


def _given(changes: Sequence[Given]) -> str:
    said = QLocale().createSeparatedList([localised(GIVEN[change]) for change in changes])
    return _tr("{0}, as the model's chat template leaves out some of it otherwise").format(said)


def _number(value: float, digits: int = 0) -> str:
    return QLocale().toString(float(value), "f", digits)


def _seconds(value: float) -> str:
    return _tr("{0} s").format(_number(value, 2))


def _tokens(record: AnswerRecord, timings: Timings) -> Rows:
    tokens = _number(record.tokens)
    if record.tokens_before:
        had = _number(record.tokens_before)
        tokens = _tr("{0}, of which {1} were there before it was continued").format(tokens, had)
    rows = [
        (_tr("Tokens of the answer"), tokens),
        (
            _tr("Tokens of the prompt"),
            _tr("{0}, of which {1} were in the KV cache").format(
                _number(timings.prompt_tokens), _number(timings.cached_tokens)
            ),
        ),
    ]
    if timings.drafted:
        guessed = _tr("{0}, of which {1} were right").format(
            _number(timings.drafted), _number(timings.accepted)
        )
        rows.append((_tr("Guessed tokens"), guessed))
    if timings.model_drafted:
        guessed = _tr("{0}, of which {1} were right").format(
            _number(timings.model_drafted), _number(timings.model_accepted)
        )
        rows.append((_tr("Of them by the draft model"), guessed))
    if timings.image_tokens:
        seen = _tr("remembered") if timings.vision_cached else _seconds(timings.vision_s)
        rows.append((_tr("Picture"), seen))
    return rows


def _times(timings: Timings) -> Rows:
    return [
        (_tr("First token"), _seconds(timings.ttft_s)),
        (_tr("Reading the prompt"), _rate(timings.prompt_s, timings.prompt_tps)),
        (_tr("Writing the answer"), _rate(timings.decode_s, timings.decode_tps)),
        (
            _tr("Of each token"),
            _tr("{0} ms model, {1} ms sampling, {2} ms else").format(
                _number(timings.decode_ms, 2),
                _number(timings.sampler_ms, 2),
                _number(timings.python_ms, 2),
            ),
        ),
    ]


def _rate(seconds: float, per_second: float) -> str:
    if not per_second:
        return _seconds(seconds)
    return _tr("{0}, {1} tokens/s").format(_seconds(seconds), _number(per_second, 1))


def _model(record: AnswerRecord) -> Rows:
    if host := left_for(record):
        return [(_tr("Name"), record.model_name), (_tr("Left this machine, to"), host)]
    rows = [(_tr("Name"), record.model_name), (_tr("File"), record.model_path)]
    if record.device:
        rows.append((_tr("Device"), record.device))
    return rows


_SWITCH: Final[dict[str, Callable[[], str]]] = {
    "auto": lambda: _tr("automatic"),
    "on": lambda: _tr("on"),
    "off": lambda: _tr("off"),
}


_STRETCHES: Final[dict[str, Callable[[], str]]] = {
    "yarn": lambda: "YaRN",
    "linear": lambda: _tr("linear"),
}


def _loading(settings: ModelSettings) -> Rows:
    def known(value: int | None) -> str:
        return _tr("automatic") if value is None else _number(value)

    return [
        (_tr("Context"), known(settings.context)),
        (_tr("Layers on the GPU"), known(settings.gpu_layers)),
        (_tr("KV cache"), _cache(settings)),
        (_tr("Flash attention"), _SWITCH[settings.flash_attention]()),
        (
            _tr("Threads"),
            _tr("{0}, for the prompt {1}").format(
                known(settings.threads), known(settings.threads_batch)
            ),
        ),
        (_tr("Batch"), known(settings.batch)),
        *_less_usual_loading(settings),
        *_template(settings),
    ]


def _less_usual_loading(settings: ModelSettings) -> Rows:
    rows: Rows = []
    if settings.stretch != "off":
        rows.append((_tr("Longer than trained"), _STRETCHES[settings.stretch]()))
    if settings.cpu_experts:
        said = _tr("of {0} layers").format(_number(settings.cpu_experts))
        rows.append((_tr("Experts on the processor"), said))
    if (drafting := draft_file(settings)) is not None:
        rows.append((_tr("Draft model"), drafting.stem))
    for adapter in active(settings.adapters):
        said = _tr("{0}, strength {1}").format(
            Path(adapter.path).stem, _number(adapter.strength, 2)
        )
        rows.append((_tr("Adapter"), said))
    return rows


def _cache(settings: ModelSettings) -> str:
    keys, values = settings.kv_type, settings.value_type
    return keys if keys == values else _tr("keys {0}, values {1}").format(keys, values)


def _template(settings: ModelSettings) -> Rows:
    """Which chat template it was, where it was not the file's own."""
    match settings.template:
        case "auto" | "file":
            return []
        case "own":
            name = _tr("your own")
        case "plain":
            name = _tr("none: the model went on with the text")
        case family:
            name = FAMILIES[family]
    return [(_tr("Chat template"), name)]


def _sampling(sampling: Sampling, timings: Timings | None) -> Rows:
    seed = "–" if sampling.seed is None else str(sampling.seed)
    if timings is not None and not timings.repeats:
        seed = _tr("{0}, which may not give this answer again").format(seed)
    rows = [
        (_tr("Seed"), seed),
        (_tr("Temperature"), _number(sampling.temperature, 2)),
        (_tr("Top-k"), _number(sampling.top_k)),
        (_tr("Top-p"), _number(sampling.top_p, 2)),
        (_tr("Min-p"), _number(sampling.min_p, 2)),
        (_tr("Repeat penalty"), _number(sampling.repeat_penalty, 2)),
        *_less_usual(sampling),
    ]
    if sampling.max_tokens is not None:
        rows.append((_tr("Most tokens"), _number(sampling.max_tokens)))
    if sampling.stop:
        rows.append((_tr("Stop strings"), ", ".join(f"“{text}”" for text in sampling.stop)))
    return rows


def _less_usual(sampling: Sampling) -> Rows:
    """What most answers are written without; only where it did something."""
    usual = Sampling()
    rows: list[tuple[str, str]] = []
    if sampling.presence_penalty:
        rows.append((_tr("Presence penalty"), _number(sampling.presence_penalty, 2)))
    if sampling.frequency_penalty:
        rows.append((_tr("Frequency penalty"), _number(sampling.frequency_penalty, 2)))
    if sampling.penalty_window != usual.penalty_window:
        rows.append((_tr("Penalty window"), _number(sampling.penalty_window)))
    if sampling.typical_p < 1:
        rows.append((_tr("Typical-p"), _number(sampling.typical_p, 2)))
    if sampling.top_n_sigma:
        rows.append((_tr("Top-n-sigma"), _number(sampling.top_n_sigma, 2)))
    if sampling.xtc_probability:
        both = _number(sampling.xtc_probability, 2), _number(sampling.xtc_threshold, 2)
        rows.append(("XTC", _tr("{0} above {1}").format(*both)))
    if sampling.dry_multiplier:
        rows.append(("DRY", _number(sampling.dry_multiplier, 2)))
    if sampling.mirostat:
        rows.append(("Mirostat", _number(sampling.mirostat)))
    return rows


class AnswerDetails(QDialog):
    """Shows the details of one answer; nothing in it can be changed."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Details of the answer"))
        self._groups = details(message)
        sheet = QWidget(self)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for heading, rows in self._groups:
            self._add_group(grid, heading, rows)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        frame_when_focused(area)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(_tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(as_text(self._groups))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 12, 16)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        high = sheet.sizeHint().height() + buttons.sizeHint().height() + _AROUND
        self.setMinimumSize(400, 260)
        self.resize(520, min(high, 560))

    def _add_group(self, grid: QGridLayout, heading: str, rows: Rows) -> None:
        title = plain_label(heading)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        row = grid.rowCount()
        if row > 1:
            title.setContentsMargins(0, 12, 0, 0)
        grid.addWidget(title, row, 0, 1, 2)
        top = Qt.AlignmentFlag.AlignTop
        for number, (name, value) in enumerate(rows, row + 1):
            label, shown = plain_label(name), plain_label(value)
            set_tone(label, "secondary")
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label, number, 0, top)
            grid.addWidget(shown, number, 1, top)
