"""Chooses a model and loads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Signal

from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef, without
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Failed,
    ImageCacheSettings,
    Loaded,
    LoadedModel,
    ModelSettings,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.templates import TemplateChoice
from llama32_desktop.models import picture_memory
from llama32_desktop.models.draft_models import with_draft_model
from llama32_desktop.models.library import InstalledModel, MissingModel, find_model
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.remote.known import Known
from llama32_desktop.settings import tuned
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.engine import EngineWorker, Reply
from llama32_desktop.ui.services.known_models import FirstChoice, KnownModels, first_choice, look
from llama32_desktop.ui.services.model_state import ModelState
from llama32_desktop.ui.services.settings import SettingsKeeper


class ModelController(QObject):
    """Chooses, loads and unloads models; `state` says how the chosen one stands."""

    models_changed = Signal(object)
    missing_changed = Signal(object)
    """The models that were there before and whose files are gone, a list."""
    state_changed = Signal(object)
    problem = Signal(object)
    """The chosen model could not be loaded; one sentence."""
    not_found = Signal(object)
    """A model that was asked for is not there or is none; one sentence."""
    replaced = Signal(object)
    """The model of the last time is missing, a `MissingModel`, and another one was chosen."""
    remarked = Signal(object)
    """A card is left out for as long as the app runs; one sentence, told once."""
    settled = Signal()
    """The first choice was made: a model loads, or there is none."""

    def __init__(
        self,
        engine: EngineWorker,
        background: Background,
        settings: SettingsKeeper,
        tunings: Tunings,
        parent: QObject | None = None,
        *,
        known: Known | None = None,
    ) -> None:
        """
        Args:
            known: The servers whose models are listed too.
        """
        super().__init__(parent)
        self._engine = engine
        self._background = background
        self._settings = settings
        self._tunings = tunings
        self._known = known or Known()
        self._models: list[InstalledModel] = []
        self._missing: list[MissingModel] = []
        self._state = ModelState()
        self._tuning: Tuning | None = None
        self._begun = False
        self._remark = ""
        self._loading: Reply | None = None
        self._attempt = 0
        self._draft: str | None = None
        """The model that drafts in the load that goes on; `None` while that is looked up."""
        self._last_resort: ModelSettings | None = None
        self._waiting: list[tuple[Callable[[], None], Callable[[], None]]] = []
        engine.crashed.connect(self._on_crash)
        engine.unused.connect(self._on_unused)

    @property
    def models(self) -> list[InstalledModel]:
        return list(self._models)

    @property
    def missing(self) -> list[MissingModel]:
        return list(self._missing)

    @property
    def state(self) -> ModelState:
        return self._state

    @property
    def tuning(self) -> Tuning | None:
        """The measured settings of the chosen model's family."""
        return self._tuning

    @property
    def ref(self) -> ModelRef | None:
        """The chosen model."""
        return self._state.model.ref if self._state.model else None

    @property
    def name(self) -> str:
        return self._state.model.name if self._state.model else ""

    @property
    def loaded(self) -> LoadedModel | None:
        """What was loaded, while it is."""
        return self._state.loaded

    @property
    def settings(self) -> ModelSettings:
        """The settings that the user chose for loading this model."""
        return self._settings.value.loading_of(self.ref) if self.ref else ModelSettings()

    @property
    def sampling(self) -> Sampling:
        model = self._state.model
        if model is None:
            return Sampling()
        return self._settings.value.sampling_of(model.ref, model.sampling)

    # Choosing

    def begin(self, wanted: str | None) -> None:
        """List the models, choose one and load it.

        Args:
            wanted: Path or id; else the model of the last time, else the first installed.
        """

        before = self._settings.value

        def then(choice: FirstChoice) -> None:
            value, known, model = choice.settings, choice.known, choice.model
            self._begun = True
            if value != before:
                self._settings.update(
                    model_path=value.model_path,
                    embedder=value.embedder,
                    extra_models=value.extra_models,
                    model_settings=value.model_settings,
                    sampling=value.sampling,
                )
            self._show_known(known, model)
            if model is not None:
                self.choose(model, remember=False)
            else:
                self._set(ModelState())
            chosen = None if wanted else value.model
            gone = next((m for m in known.missing if m.ref == chosen), None)
            if gone is not None:
                self.replaced.emit(gone)
            elif choice.problem:
                self.not_found.emit(choice.problem)
            self.settled.emit()

        def failed(error: Exception) -> None:
            self._begun = True
            self._set(ModelState())
            self.not_found.emit(str(error))
            self.settled.emit()

        self._background.run_task(lambda: first_choice(before, self._known, wanted), then, failed)

    def refresh(self) -> None:
        """Look again which models there are; the chosen one stays."""
        if self._begun:
            value = self._settings.value
            self._background.run_task(
                lambda: look(value, self._known),
                lambda found: self._show_known(found, self._state.model),
            )

    def choose(self, model: InstalledModel, *, remember: bool = True) -> None:
        """Make this the model that is used, and load it."""
        if model.ref == self.ref and self._state.phase in ("loading", "ready"):
            return
        if remember:
            self._settings.update(model_path=model.ref.text)
        self._abandon_load()
        self._state = ModelState("unloaded", model)
        self.load()

    def choose_file(self, path: str) -> None:
        """Add a file that the user picked, choose it and load it."""

        def failed(error: Exception) -> None:
            self._set(self._state)  # the picker shows again what is chosen
            self.not_found.emit(str(error))

        def then(model: InstalledModel) -> None:
            if model.source == "file":
                self._settings.add_model(model.ref)
            self._set_models(self._models, model)
            self.choose(model)

        extra = self._settings.value.extra_models
        self._background.run_task(lambda: find_model(path, extra), then, failed)

    def _show_known(self, known: KnownModels, chosen: InstalledModel | None) -> None:
        gone = {model.ref for model in known.missing}
        if chosen is not None and chosen.server and chosen not in known.models:
            self._let_go(chosen, known.models)
            chosen = self._state.model
        self._set_models(known.models, chosen if chosen and chosen.ref not in gone else None)
        self._missing = known.missing
        self.missing_changed.emit(known.missing)

    def _let_go(self, chosen: InstalledModel, models: list[InstalledModel]) -> None:
        """Its server was removed, or says something else of it: nothing goes to the former one."""
        now = next((model for model in models if model.ref == chosen.ref), None)
        self.unload()
        self._set(ModelState("unloaded", now) if now is not None else ModelState())
        if now is not None:
            self.load()

    def _set_models(self, models: list[InstalledModel], chosen: InstalledModel | None) -> None:
        if chosen is not None and all(model.ref != chosen.ref for model in models):
            models = [chosen, *models]
        self._models = models
        self.models_changed.emit(models)

    # Loading

    def when_ready(self, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """Call `then` once the chosen model is loaded, or `failed` when it will not be.

        A model that is not loaded is: whoever calls this needs it.
        """
        if self._state.phase == "ready":
            then()
            return
        self._waiting.append((then, failed))
        if self._state.phase in ("unloaded", "failed"):
            self.load()
        elif self._state.phase == "none" and self._begun:
            self._set(self._state)

    def load(self) -> None:
        """Load the chosen model; again if it is loaded."""
        self._last_resort = None
        self._load(self.settings)

    def load_with_context(self, context: int) -> None:
        """Load again with another window; with the former one where that fails."""
        if self.ref is None:
            return
        former = self.settings
        wanted = msgspec.structs.replace(former, context=context)
        self._settings.set_model_settings(self.ref, wanted)
        self._last_resort = former
        self._load(wanted)

    def _load(self, settings: ModelSettings) -> None:
        model = self._state.model
        if model is None:
            return
        self._abandon_load()
        attempt, ref = self._attempt, model.ref
        self._draft = None
        self._set(ModelState("loading", model))

        max_bytes = self._settings.value.image_cache_bytes

        extra = self._settings.value.extra_models

        def work() -> tuple[Tuning | None, ModelSettings, ImageCacheSettings]:
            picture_memory.keep_within(max_bytes)  # it may be lower than it was
            tuning, cache = self._tunings.of_model(ref), picture_memory.cache_settings(max_bytes)
            return tuning, with_draft_model(tuned(settings, tuning), ref, extra), cache

        def then(found: tuple[Tuning | None, ModelSettings, ImageCacheSettings]) -> None:
            if attempt == self._attempt:
                self._tuning, wanted, cache = found
                self._draft = wanted.draft_model
                self._follow(self._engine.load(ref, wanted, cache))

        def failed(error: Exception) -> None:
            if attempt == self._attempt:
                self._load_failed(Failed(id=0, kind="internal", message=str(error)))

        self._background.run_task(work, then, failed)

    def _follow(self, reply: Reply) -> None:
        self._loading = reply
        reply.progressed.connect(lambda stage, fraction: self._on_progress(reply, fraction))
        reply.done.connect(lambda event: self._on_loaded(reply, event))
        reply.failed.connect(lambda failed: self._on_failed(reply, failed))

    def cancel_load(self) -> None:
        """End loading; no model is loaded then."""
        if self._state.phase != "loading":
            return
        self._last_resort = None
        self._abandon_load()
        self._set(replace(self._state, phase="unloaded", fraction=0.0))

    def _abandon_load(self) -> None:
        self._attempt += 1
        if self._state.phase == "loading" and self._loading is not None:
            self._loading.cancel()
        self._loading = None

    def unload(self) -> None:
        """Free the model's memory."""
        self.cancel_load()
        if self._state.phase == "ready":
            self._engine.unload()
            self._loading = None
            self._set(ModelState("unloaded", self._state.model))

    def unload_after(self, minutes: int) -> None:
        """Free a model's memory after minutes without use, till the next message; 0: never."""
        self._engine.unload_after(minutes)

    def preview(self, messages: Sequence[ChatMessage], template: TemplateChoice, own: str) -> Reply:
        """The prompt that a template makes for the loaded model."""
        return self._engine.preview(messages, template, own)

    def set_settings(self, model: ModelRef, settings: ModelSettings, sampling: Sampling) -> None:
        """Keep a model's settings; load it again where they change how it is loaded."""
        changed = settings != self._settings.value.loading_of(model)
        known = next((each for each in self._models if each.ref == model), None)
        self._settings.set_sampling(model, sampling, known.sampling if known else Sampling())
        if changed:
            self._settings.set_model_settings(model, settings)
            if model == self.ref and self._state.phase in ("loading", "ready", "failed"):
                self.load()

    def give_up(self, model: ModelRef, then: Callable[[], object]) -> None:
        """Forget a model that is to go, a draft model too; `then`: the engine has let go of it."""
        value = self._settings.value
        others = without(value.extra_models, model)
        wanted = "" if value.model == model else value.model_path
        self._settings.update(extra_models=others, model_path=wanted)
        drafts = model != self.ref and self._drafts(model)
        if model != self.ref and not drafts:
            then()
            return
        held = self._state.phase in ("loading", "ready")
        self._abandon_load()
        self._set(ModelState("unloaded", self._state.model) if drafts else ModelState())
        if not held:
            then()
            return
        reply = self._engine.unload()
        reply.done.connect(lambda _: then())
        reply.failed.connect(lambda _: then())

    def _drafts(self, model: ModelRef) -> bool:
        """Whether it drafts for the chosen one, or may in the load that goes on."""
        if self._state.phase == "loading":
            return self._draft in (None, model.path)
        loaded = self._state.loaded
        return loaded is not None and loaded.settings.draft_model == model.path

    def note_tuning(self, tuning: Tuning) -> None:
        """Take settings that were measured just now; they are used from the next load on."""
        self._tuning = tuning

    # Events

    def _set(self, state: ModelState) -> None:
        self._state = state
        self.state_changed.emit(state)
        if state.phase != "loading":
            waiting, self._waiting = self._waiting, []
            for then, failed in waiting:
                (then if state.phase == "ready" else failed)()

    def _on_progress(self, reply: Reply, fraction: float) -> None:
        if reply is self._loading:
            self._set(replace(self._state, phase="loading", fraction=fraction))

    def _on_loaded(self, reply: Reply, event: Loaded) -> None:
        if reply is self._loading:
            self._last_resort = None
            self._set(ModelState("ready", self._state.model, event.model, 1.0))
            if event.model.remark != self._remark:
                self._remark = event.model.remark
                self.remarked.emit(self._remark)

    def _on_failed(self, reply: Reply, failed: Failed) -> None:
        if reply is self._loading:
            self._load_failed(failed)

    def _on_crash(self) -> None:
        if self._state.phase == "ready":
            # The next message loads it again.
            self._set(ModelState("unloaded", self._state.model))

    def _on_unused(self) -> None:
        if self._engine.is_unused:  # else it was asked while this was on its way
            self.unload()

    def _load_failed(self, failed: Failed) -> None:
        self._loading = None
        if failed.kind == "cancelled":
            self._set(ModelState("unloaded", self._state.model))
            return
        former, self._last_resort = self._last_resort, None
        self.problem.emit(failed.message)
        if former is not None and self.ref is not None:
            self._settings.set_model_settings(self.ref, former)
            self._load(former)
        else:
            self._set(ModelState("failed", self._state.model, error=failed.message))
            self.refresh()  # its file may be gone
