"""Llama 3.2 Vision behind the interface of `engine.backend`."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace as replace_fields

from llama32_desktop.engine.adapters import Adapters, active, others_than
from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.engine.gguf.own_name import own_name
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import MIN_CONTEXT, vision_kv_type
from llama32_desktop.engine.protocol import (
    ChatMessage,
    ImageCacheSettings,
    LoadedModel,
    ModelSettings,
    Vision,
)
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.abilities import abilities
from llama32_desktop.engine.worker.adapter_files import identity
from llama32_desktop.engine.worker.backend import (
    Answer,
    CancelFlag,
    EngineError,
    Job,
    Joins,
    ProgressCallback,
    Vectors,
    load_cancelled,
    nobody,
)
from llama32_desktop.engine.worker.fingerprint import fingerprint
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.generation import (
    AbortedError,
    Prompt,
    answer,
    cancelled_answer,
    check_least,
    check_room,
    sameness,
)
from llama32_desktop.engine.worker.ggml.devices import devices as ggml_devices
from llama32_desktop.engine.worker.ggml.devices import gpu_memory_free
from llama32_desktop.engine.worker.header import file_header, header_of
from llama32_desktop.engine.worker.likeliest import Likeliest
from llama32_desktop.engine.worker.llama_cpp.constrained import constrained
from llama32_desktop.engine.worker.llama_cpp.draft_loading import Drafting, load_draft_model
from llama32_desktop.engine.worker.llama_cpp.kept_contexts import KeptContexts
from llama32_desktop.engine.worker.llama_cpp.model import check_file
from llama32_desktop.engine.worker.llama_cpp.one_model import OneModel
from llama32_desktop.engine.worker.llama_cpp.spelled_tokens import SpelledTokens
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.mllama.conversation import ByteString, Conversation, Logits
from llama32_desktop.engine.worker.mllama.decoding import Decoding
from llama32_desktop.engine.worker.mllama.files import find_projector
from llama32_desktop.engine.worker.mllama.image_cache import ImageCache
from llama32_desktop.engine.worker.mllama.model import MllamaModel
from llama32_desktop.engine.worker.mllama.picture import picture_of
from llama32_desktop.engine.worker.mllama.sampling import LogitsSampler
from llama32_desktop.engine.worker.mllama.template import VisionTemplate
from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary
from llama32_desktop.engine.worker.sampler import draw_seed, sampler_chain
from llama32_desktop.engine.worker.template.choice import Traits, choose
from llama32_desktop.engine.worker.template.marks import RenderedPrompt, raw_prompt
from llama32_desktop.engine.worker.template.rendering import RENDERER
from llama32_desktop.engine.worker.thoughts.course import NO_THOUGHTS, Thoughts
from llama32_desktop.engine.worker.thoughts.learning import NO_CHOICE
from llama32_desktop.sentences import Sentence


class _Asked(NamedTuple):
    """What a model was loaded from, and how it was asked for."""

    path: str
    settings: ModelSettings
    cache: ImageCacheSettings | None


@dataclass
class _Loaded:
    """A model and all that was made from it."""

    model: MllamaModel
    file_vocabulary: FileVocabulary
    traits: Traits
    template: VisionTemplate
    conversation: Conversation
    decoding: Decoding
    drafting: Drafting
    kept: KeptContexts[ByteString]
    cancel: CancelFlag
    cores: FreeCores
    asked: _Asked
    of_load: Adapters = ()
    """The adapters that it was loaded with; a conversation may have others for its answers."""

    @property
    def is_as_loaded(self) -> bool:
        """See `LoadedParts.is_as_loaded`."""
        return active(self.of_load) == active(self.asked.settings.adapters)

    @property
    def vocabulary(self) -> Vocabulary:
        return self.file_vocabulary.tokens

    @property
    def context_size(self) -> int:
        return self.model.n_ctx

    @cached_property
    def turn_marks(self) -> Mapping[str, Effect]:
        """See `ChatTemplate.turn_marks`."""
        return self.template.turn_marks(self.vocabulary.has_special)

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        with_ends: bool = False,
        thinking: Thinking = NO_CHOICE,  # these models know of none
        tools: Toolset = NO_TOOLS,
    ) -> RenderedPrompt:
        picture_of(messages)
        return self.template.render(
            messages,
            special_text=self.vocabulary.special_text,
            is_known_answer=self.vocabulary.knows_answer,
            with_ends=with_ends,
            tools=tools,
        )

    def prepare(self, beginning: list[int]) -> int:
        """See `LoadedParts.prepare`."""
        self.cores.begin()
        return self.conversation.prepare(beginning)

    def rest(self, cancel: CancelFlag) -> None:
        """Do what can wait; a set flag ends it."""
        self.kept.keep(cancel)
        self.vocabulary.know_pieces(cancel)
        if self.drafting.model is not None:
            self.drafting.model.read(self.conversation.cache.tokens, cancel)

    def close(self) -> None:
        self.drafting.close()
        self.conversation.close()
        self.file_vocabulary.close()
        self.model.close()


class MllamaBackend(OneModel[_Loaded]):
    """Runs one vision model at a time; see `worker.backend.Backend`."""

    def load(
        self,
        path: str,
        settings: ModelSettings,
        *,
        cache: ImageCacheSettings | None,
        progress: ProgressCallback,
        cancel: CancelFlag,
    ) -> LoadedModel:
        report = self._load(path, settings, cache=cache, progress=progress, cancel=cancel)
        self._require().of_load = settings.adapters
        return report

    def _wear(self, job: Job) -> None:
        """Have the adapters that a job wants, which are part of how a vision model is loaded.

        Raises:
            EngineError: one is not there, or not for this model; it is as it was loaded then.
        """
        loaded = self._require()
        of_load = loaded.of_load
        wanted = others_than(loaded.asked.settings.adapters, job.adapters, of_load)
        if wanted is None:
            return
        load = partial(
            self._load,
            loaded.asked.path,
            cache=loaded.asked.cache,
            progress=lambda fraction: job.progress("prompt", fraction),
            cancel=loaded.cancel,
        )
        try:
            load(replace_fields(loaded.asked.settings, adapters=wanted))
        except EngineError:
            load(replace_fields(loaded.asked.settings, adapters=of_load))
            raise
        finally:
            if self._loaded is not None:
                self._loaded.of_load = of_load

    def _load(
        self,
        path: str,
        settings: ModelSettings,
        *,
        cache: ImageCacheSettings | None,
        progress: ProgressCallback,
        cancel: CancelFlag,
    ) -> LoadedModel:
        began = time.perf_counter()
        file = Path(path)
        header = file_header(file)
        projector = find_projector(file, header)
        files = [file] if projector is None else [file, projector]
        file_bytes = sum(check_file(str(part)) for part in files)
        RENDERER.renew()  # it is there when the model is
        self.unload()
        free_before = gpu_memory_free()
        resolved = _resolve(file.name, header, settings, file_bytes)
        while True:
            split = _split(header, resolved, file_bytes)
            try:
                model = _open(file, projector, resolved, split, progress, cancel)
                break
            except EngineError as error:
                fewer = placement.fewer_layers(settings, resolved, error)
                if fewer is None:
                    raise
                resolved = replace_fields(resolved, gpu_layers=fewer)
        cores = FreeCores()
        if (resolved.gpu_layers or 0) <= model.config.text.layers:  # some are computed here
            model.share_cores(cores)
        try:
            vocabulary = FileVocabulary(file, header, model.config.text.vocabulary)
        except EngineError:
            model.close()
            raise
        tokens = vocabulary.tokens
        traits = Traits(
            in_file=header.text("tokenizer.chat_template"),
            has_token=tokens.has_special,
            of_bytes=tokens.of_bytes,
            names=f"{file.stem} {header.text('general.name')}",
            file=file.name,
        )
        chosen = choose(traits, settings.template, settings.own_template)
        asked = settings.template != "auto" or chosen.name == "file"
        template = VisionTemplate(
            chosen.source if asked and chosen.name != "llama3" else "",
            model_name=file.name,
            bos=tokens.bos,
            eos=tokens.eos,
        )
        seen = None
        if cache is not None:
            others = (Path(cache.states),) if cache.states else ()
            seen = ImageCache(Path(cache.folder), cache.max_bytes, others)
        conversation = Conversation(model, f"{fingerprint(files)}{model.sight}", seen)
        used = active(settings.adapters)
        kept = KeptContexts(
            files, resolved, cache, conversation, tokens, lambda: tuple(map(identity, used))
        )
        try:
            drafting = load_draft_model(
                path, file_bytes, resolved, cancel, cores, cache.trials if cache else ""
            )
        except EngineError:
            vocabulary.close()
            model.close()
            raise
        resolved = drafting.settings
        decoding = Decoding(conversation, resolved.drafts, drafting)
        self._loaded = _Loaded(
            model,
            vocabulary,
            traits,
            template,
            conversation,
            decoding,
            drafting,
            kept,
            cancel,
            cores,
            _Asked(path, settings, cache),
        )
        return LoadedModel(
            ref=ModelRef(path),
            name=own_name(header.text("general.name")) or file.stem,
            architecture="mllama",
            file_bytes=file_bytes,
            parameters=sum(tensor.elements for tensor in header.tensors),
            layers=model.config.text.layers + 1,
            gpu_layers=resolved.gpu_layers or 0,
            device=model.device,
            context=model.n_ctx,
            context_trained=header.number("mllama.context_length"),
            settings=replace_fields(resolved, template=chosen.name, own_template=""),
            load_s=time.perf_counter() - began,
            gpu_bytes=max(0, free_before - gpu_memory_free()) if resolved.gpu_layers else 0,
            vision=Vision(
                tile_size=model.config.vision.image_size,
                max_tiles=model.config.vision.max_tiles,
            ),
            abilities=abilities(None),
            remark=drafting.remark,
        )

    def write(self, job: Job, joins: Joins = nobody) -> None:
        """Answer a job; none joins it."""
        try:
            done = self._answer(job)
        except Exception as error:
            job.fail(error)
        else:
            job.end(done)

    def _answer(self, job: Job) -> Answer:
        began_ns = time.perf_counter_ns()
        self._wear(job)
        loaded = self._require()
        loaded.cores.begin()
        if job.keep:
            loaded.kept.look(job.keep, job.cancel)  # it knows the tokens of answers
        picture = picture_of(job.messages)
        vocabulary, sampling, progress = loaded.vocabulary, job.sampling, job.progress
        if job.raw:
            rendered = raw_prompt(job.messages)
        else:
            rendered = loaded.render(job.messages, tools=job.tools)
        check_least(vocabulary.least_tokens(rendered), loaded.context_size)
        try:
            tokens, _ = vocabulary.encode(rendered, job.cancel, loaded.context_size)
        except AbortedError:
            return cancelled_answer(Prompt(0, 0), sampling.seed or 0)
        check_room(len(tokens), loaded.context_size)
        seed = draw_seed() if sampling.seed is None else sampling.seed
        try:
            prompt = loaded.conversation.evaluate(
                tokens,
                picture,
                **sameness(sampling, rendered.begun),
                on_vision=lambda fraction: progress("vision", fraction),
                on_prompt=lambda fraction: progress("prompt", fraction),
                owner=job.keep,
            )
        except AbortedError:
            return cancelled_answer(Prompt(len(tokens), 0), seed)
        size = loaded.model.config.text.vocabulary
        with sampler_chain(sampling, seed, tokens, vocabulary, size) as chain:
            run = partial(
                answer,
                vocabulary=SpelledTokens(vocabulary) if job.tools else vocabulary,
                prompt=replace(prompt, begun=rendered.begun),
                sampling=sampling,
                seed=seed,
                room=loaded.conversation.room,
                began_ns=began_ns,
                emit=job.emit,
                cancel=job.cancel,
                thoughts=NO_THOUGHTS
                if job.raw
                else Thoughts(turns=loaded.turn_marks, ends_in_call=job.ends_in_call),
            )

            def record(logits: Callable[[], Logits]) -> Likeliest | None:
                if job.likeliest is None:
                    return None
                return Likeliest(job.likeliest, logits, vocabulary.piece)

            decoded = partial(loaded.decoding, run, record, tokens, sampling)
            if not sampling.grammar:
                drawing = LogitsSampler(chain, size)
                return replace(decoded(drawing, chain), given=rendered.given)
            with constrained(chain, sampling.grammar, vocabulary, size) as held:
                done = decoded(held, chain, held.grammar)
                drawn = held.probabilities.of_text(vocabulary)
                return replace(done, given=rendered.given, probabilities=drawn)

    def rest(self, cancel: CancelFlag) -> None:
        if self._loaded is not None:
            self._loaded.rest(cancel)

    def embed(self, texts: Sequence[str], *, cancel: CancelFlag, whole: bool = False) -> Vectors:
        raise EngineError(
            "unsupported",
            Sentence(
                "A vision model makes no vectors of texts, so nothing was indexed; choose an "
                "embedding model."
            ),
        )

    def tune(self, path: str, *, progress: ProgressCallback, cancel: CancelFlag) -> Tuning:
        raise EngineError(
            "unsupported", Sentence("Vision models are not measured; nothing was changed.")
        )


def _resolve(
    name: str, header: GgufHeader, settings: ModelSettings, file_bytes: int
) -> ModelSettings:
    """Fill in what the settings leave open, as for a text model of the same shape."""
    shape = header_of(header)
    devices = ggml_devices()
    placement.check_fits(name, shape, file_bytes, devices)
    kv_type = vision_kv_type(settings.kv_type)
    settings = replace_fields(settings, kv_type=kv_type, v_type=None, stretch="off")
    context = placement.choose_context(shape, settings, file_bytes, devices)
    gpu_layers = placement.choose_gpu_layers(shape, settings, context, file_bytes, devices)
    return placement.resolve(settings, context=context, gpu_layers=gpu_layers)


def _split(header: GgufHeader, resolved: ModelSettings, file_bytes: int) -> tuple[int, ...]:
    context = resolved.context or MIN_CONTEXT
    return placement.choose_split(header_of(header), resolved, context, file_bytes, ggml_devices())


def _open(
    file: Path,
    projector: Path | None,
    settings: ModelSettings,
    split: Sequence[int],
    progress: ProgressCallback,
    cancel: CancelFlag,
) -> MllamaModel:
    try:
        return MllamaModel.load(
            file,
            projector,
            n_ctx=settings.context or MIN_CONTEXT,
            kv_type=vision_kv_type(settings.kv_type),
            n_threads=settings.threads or 1,
            n_threads_batch=settings.threads_batch,
            flash_attention={"auto": None, "on": True, "off": False}[settings.flash_attention],
            gpu_layers=settings.gpu_layers or 0,
            batch=settings.batch or placement.DEFAULT_BATCH,
            progress=progress,
            cancel=cancel,
            adapters=settings.adapters,
            split=split,
        )
    except AbortedError:
        raise load_cancelled() from None
