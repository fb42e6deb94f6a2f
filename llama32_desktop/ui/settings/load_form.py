"""How a model is loaded, as a form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from llama32_desktop.engine.draft_models import draft_file
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.needs import MOST_STRETCH, longest_context, usable_context
from llama32_desktop.engine.protocol import (
    Drafts,
    FlashAttention,
    KvType,
    LoadedModel,
    ModelSettings,
    Stretch,
)
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.measured import MeasuredUse
from llama32_desktop.ui.kit.fields import AutoSpinBox, Choice
from llama32_desktop.ui.kit.numbers import decimal_text, number_text, size_text
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.model_bar.verdict_view import VerdictView


class LoadForm(QWidget):
    """Most fields of `ModelSettings`; Auto says what it came to where the model is loaded."""

    changed = Signal()
    """A field has another value."""

    def __init__(
        self,
        model: InstalledModel,
        loaded: LoadedModel | None,
        tuning: Tuning | None,
        use: MeasuredUse | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pieces = self._make(model, loaded, tuning, use)
        """Makes what is in it; there is nothing before."""

    def _make(
        self,
        model: InstalledModel,
        loaded: LoadedModel | None,
        tuning: Tuning | None,
        use: MeasuredUse | None,
    ) -> Iterator[None]:
        resolved = loaded.settings if loaded else ModelSettings()

        def auto(value: int | str | None) -> str:
            if value is None:
                return self.tr("Auto")
            text = value if isinstance(value, str) else number_text(value)
            return self.tr("Auto ({0})").format(text)

        def number(low: int, high: int, value: int | None, step: int = 1) -> AutoSpinBox:
            return AutoSpinBox(low, high, auto(value), self, step=step)

        names = {True: self.tr("On"), False: self.tr("Off"), None: None}
        layers = loaded.layers if loaded else model.layers + 1
        trained = usable_context(model.context_trained)
        self.gpu_layers = number(0, layers, resolved.gpu_layers)
        self.context = number(256, trained, resolved.context, 256)
        self.threads = number(1, 512, resolved.threads)
        self.threads_batch = number(1, 512, resolved.threads_batch)
        self.batch = number(16, 8192, resolved.batch, 64)
        yield
        kinds = [(kind, kind) for kind in get_args(KvType)]
        self.kv_type: Choice[KvType] = Choice(kinds, self)
        self.v_type: Choice[KvType | None] = Choice([(None, self.tr("As the keys")), *kinds], self)
        self._trained = trained
        self.stretch: Choice[Stretch] = Choice(
            [("off", self.tr("Off")), ("yarn", "YaRN"), ("linear", self.tr("Linear"))], self
        )
        self.stretch.currentIndexChanged.connect(lambda _: self._bound_context())
        yield
        self.cpu_experts = number(0, model.layers, resolved.cpu_experts)
        flash = resolved.flash_attention
        flash_text = auto(None if flash == "auto" else names[flash == "on"])
        self.flash_attention: Choice[FlashAttention] = Choice(
            [("auto", flash_text), ("on", self.tr("On")), ("off", self.tr("Off"))], self
        )
        self.repack: Choice[bool | None] = Choice(
            [
                (None, auto(names[resolved.repack])),
                (True, self.tr("On")),
                (False, self.tr("Off")),
            ],
            self,
        )
        yield
        self.drafts: Choice[Drafts] = Choice(
            [("auto", self.tr("Auto")), ("on", self.tr("On")), ("off", self.tr("Off"))], self
        )
        drafting = draft_file(resolved)
        drafts_text = drafting.stem if drafting else (names[False] if loaded else None)
        self._drafting: list[tuple[str, str]] = [
            ("auto", auto(drafts_text)),
            ("off", self.tr("Off")),
        ]
        self.draft_model: Choice[str] = Choice(self._drafting, self)
        yield
        self._machines: list[tuple[str, str]] = [("", self.tr("None"))]
        self.machine: Choice[str] = Choice(self._machines, self)
        self._mixture = model.experts > 0
        self.verdict = VerdictView(model.name, self)
        rows = SettingRows(self)
        yield from self._lay_out(rows, trained)
        yield
        if use is not None:
            sentence = (
                self.tr("on the GPU estimated {0}, measured {1}")
                if use.on_gpu
                else self.tr("estimated {0}, measured {1}")
            )
            text = sentence.format(size_text(use.expected), size_text(use.measured))
            self.memory = plain_label(text, self)
            rows.add(
                self.tr("Memory"),
                self.memory,
                self.tr("Of the engine with this model as it is loaded now, at the most"),
            )
        note = plain_label(self._tuning_text(tuning), self)
        note.setWordWrap(True)
        note.setFont(small_font(self.font()))
        note.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        rows.addWidget(note)
        rows.addStretch(1)
        self.note = note
        for box in self.findChildren(QSpinBox):
            box.valueChanged.connect(lambda _: self.changed.emit())
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())

    def _lay_out(self, rows: SettingRows, trained: int) -> Iterator[None]:
        rows.addWidget(self.verdict)
        yield
        rows.add(
            self.tr("&Context"),
            self.context,
            self.tr("Tokens; Auto: what memory allows. This model was trained for {0}").format(
                number_text(trained)
            ),
            self.tr("length memory") + " window num_ctx n_ctx",
        )
        yield
        rows.add(
            self.tr("Longer context"),
            self.stretch,
            self.tr(
                "Lets the context be {0} times as long as the model was trained for; answers get "
                "worse, least so with YaRN"
            ).format(MOST_STRETCH),
            self.tr("length memory") + " RoPE scaling YaRN",
        )
        yield
        rows.add(
            self.tr("Layers on the &GPU"),
            self.gpu_layers,
            self.tr("Auto: as many as fit in the GPU's free memory"),
            self.tr("graphics card") + " VRAM CUDA Vulkan Metal offload",
        )
        rows.add(
            self.tr("Other machine"),
            self.machine,
            self.tr(
                "Has the layers that find no room here. Machines are paired on the page “Other "
                "machines”"
            ),
            self.tr("network memory graphics card") + " RPC lend",
        )
        yield
        if self._mixture:
            rows.add(
                self.tr("Experts on the processor"),
                self.cpu_experts,
                self.tr(
                    "Of so many layers; the GPU holds the rest of them. Auto: as few as it has no "
                    "room for"
                ),
                self.tr("graphics card") + " VRAM MoE n-cpu-moe",
            )
        else:
            self.cpu_experts.hide()
        yield
        rows.add(
            self.tr("&Threads for answers"),
            self.threads,
            self.tr("How many processor cores write; Auto: what was measured to be quickest here"),
            self.tr("speed processor cores") + " CPU",
        )
        yield
        rows.add(
            self.tr("Threads for &prompts"),
            self.threads_batch,
            self.tr("How many processor cores read what you send"),
            self.tr("speed processor cores") + " CPU",
        )
        yield
        rows.add(
            self.tr("&Batch size"),
            self.batch,
            self.tr("Tokens of a prompt read at once"),
            self.tr("speed"),
        )
        yield
        rows.add(
            self.tr("&KV cache"),
            self.kv_type,
            self.tr("Smaller types halve or quarter a conversation's memory"),
            self.tr("quantisation memory") + " keys",
        )
        yield
        rows.add(
            self.tr("KV cache, values"),
            self.v_type,
            self.tr("Their type can be another one; quantised ones need flash attention"),
            self.tr("quantisation memory"),
        )
        yield
        rows.add(
            self.tr("&Flash attention"),
            self.flash_attention,
            self.tr("Another way to compute the same; Auto uses it where it is quicker and exact"),
            self.tr("speed"),
        )
        yield
        rows.add(
            self.tr("&Repack weights"),
            self.repack,
            self.tr("Rearranges them for this processor: quicker on some, slower on others"),
            self.tr("speed"),
        )
        yield
        rows.add(
            self.tr("&Speculative decoding"),
            self.drafts,
            self.tr(
                "Guesses words from the text and checks several at once; Auto only where a seed "
                "still gives the same answer, or none was set"
            ),
            self.tr("speed") + " speculative drafts lookup",
        )
        yield
        rows.add(
            self.tr("Draft &model"),
            self.draft_model,
            self.tr(
                "A smaller model of the same vocabulary guesses too, where that is quicker; the "
                "answers stay the same. Auto: the quickest that is installed"
            ),
            self.tr("speed") + " speculative draft model assistant",
        )

    def offer_draft_models(self, models: Sequence[InstalledModel]) -> None:
        """Offers these too; what is chosen stays."""
        chosen = self.draft_model.chosen()
        offered = [(each.path, f"{each.name} ({each.quantisation})") for each in models]
        self._show_draft_models([*self._drafting[:2], *offered], chosen)

    def offer_machines(self, names: Sequence[str]) -> None:
        """Offers these too; what is chosen stays."""
        self._show_machines([*self._machines[:1], *((name, name) for name in names)])

    def _show_machines(self, values: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """One that is not among these is offered by its name."""
        chosen = self.machine.chosen() if chosen is None else chosen
        self._machines = list(values)
        if all(value != chosen for value, _ in values):
            self._machines.append((chosen, chosen))
        blocked = self.machine.blockSignals(True)
        self.machine.set_values(self._machines)
        self.machine.choose(chosen)
        self.machine.blockSignals(blocked)
        self.changed.emit()

    def _show_draft_models(self, values: Sequence[tuple[str, str]], chosen: str) -> None:
        """A file that is not among these is offered by its name."""
        self._drafting = list(values)
        if all(value != chosen for value, _ in values):
            self._drafting.append((chosen, Path(chosen).stem))
        blocked = self.draft_model.blockSignals(True)
        self.draft_model.set_values(self._drafting)
        self.draft_model.choose(chosen)
        self.draft_model.blockSignals(blocked)
        self.changed.emit()

    def _bound_context(self) -> None:
        """Lets the context be as long as the choice allows."""
        self.context.setMaximum(longest_context(self._trained, self.stretch.chosen()))

    def _tuning_text(self, tuning: Tuning | None) -> str:
        if tuning is None:
            return self.tr(
                "What suits this machine is measured once for each family of models, while the "
                "app is idle; Auto uses it from the next load on."
            )
        on, off = self.tr("on"), self.tr("off")
        return self.tr(
            "Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch "
            "{3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer."
        ).format(
            tuning.family,
            tuning.threads,
            tuning.threads_batch,
            tuning.batch,
            on if tuning.flash_attention == "on" else off,
            on if tuning.repack else off,
            decimal_text(tuning.prompt_tps, 0),
            decimal_text(tuning.decode_tps, 0),
        )

    def fields(self) -> dict[str, Any]:
        """Those of `ModelSettings` that are in the form."""
        return {
            "gpu_layers": self.gpu_layers.number(),
            "threads": self.threads.number(),
            "threads_batch": self.threads_batch.number(),
            "context": self.context.number(),
            "kv_type": self.kv_type.chosen(),
            "v_type": self.v_type.chosen(),
            "stretch": self.stretch.chosen(),
            "cpu_experts": self.cpu_experts.number(),
            "flash_attention": self.flash_attention.chosen(),
            "batch": self.batch.number(),
            "repack": self.repack.chosen(),
            "drafts": self.drafts.chosen(),
            "draft_model": self.draft_model.chosen(),
            "machine": self.machine.chosen(),
        }

    def value(self) -> ModelSettings:
        return ModelSettings(**self.fields())

    def set_value(self, settings: ModelSettings) -> None:
        self.gpu_layers.set_number(settings.gpu_layers)
        self.threads.set_number(settings.threads)
        self.threads_batch.set_number(settings.threads_batch)
        self.stretch.choose(settings.stretch)
        self._bound_context()
        self.context.set_number(settings.context)
        self.kv_type.choose(settings.kv_type)
        self.v_type.choose(settings.v_type)
        self.cpu_experts.set_number(settings.cpu_experts)
        self.flash_attention.choose(settings.flash_attention)
        self.batch.set_number(settings.batch)
        self.repack.choose(settings.repack)
        self.drafts.choose(settings.drafts)
        self._show_draft_models(self._drafting, settings.draft_model)
        self._show_machines(self._machines, settings.machine)
