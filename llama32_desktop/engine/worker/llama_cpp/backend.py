"""The text engine: llama.cpp behind the interface of `engine.backend`."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import llama_cpp
from msgspec.structs import replace as replace_fields

from llama32_desktop.engine.gguf.own_name import own_name
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Abilities,
    ImageCacheSettings,
    LoadedModel,
    ModelSettings,
)
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.abilities import abilities
from llama32_desktop.engine.worker.backend import (
    CancelFlag,
    EngineError,
    Job,
    Joins,
    ProgressCallback,
    Vectors,
    nobody,
)
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.generation import (
    AbortedError,
    Prompt,
    cancelled_answer,
    check_least,
)
from llama32_desktop.engine.worker.ggml.devices import devices as ggml_devices
from llama32_desktop.engine.worker.ggml.devices import gpu_memory_free
from llama32_desktop.engine.worker.header import read_header
from llama32_desktop.engine.worker.llama_cpp import log, tuning
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.draft_loading import load_draft_model
from llama32_desktop.engine.worker.llama_cpp.embedding import EmbeddingContext
from llama32_desktop.engine.worker.llama_cpp.generation import write
from llama32_desktop.engine.worker.llama_cpp.load_remarks import remark
from llama32_desktop.engine.worker.llama_cpp.loaded import (
    Loaded,
    Source,
    known_rows,
    open_context,
)
from llama32_desktop.engine.worker.llama_cpp.one_model import OneModel
from llama32_desktop.engine.worker.llama_cpp.spelled_tokens import SpelledTokens
from llama32_desktop.engine.worker.llama_cpp.strand import Strand, Task
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.template.choice import Traits, choose
from llama32_desktop.engine.worker.template.marks import raw_prompt
from llama32_desktop.engine.worker.template.rendering import RENDERER
from llama32_desktop.engine.worker.thoughts.course import NO_THOUGHTS, course, tail_of


class LlamaCppBackend(OneModel[Loaded]):
    """Runs one GGUF text model at a time; see `worker.backend.Backend`."""

    def __init__(self) -> None:
        super().__init__()
        log.install()
        llama_cpp.llama_backend_init()
        self._cores = FreeCores()

    def load(
        self,
        path: str,
        settings: ModelSettings,
        *,
        cache: ImageCacheSettings | None,
        progress: ProgressCallback,
        cancel: CancelFlag,
    ) -> LoadedModel:
        began = time.perf_counter()
        file_bytes = models.check_file(path)
        source = Source.of(path, settings, cache)
        if (kept := self._with_other_adapters(source, cancel)) is not None:
            return replace_fields(kept, load_s=time.perf_counter() - began)
        header = read_header(path)
        if header is None:
            raise models.truncated(path)
        if header.writes:
            RENDERER.renew()  # it is there when the model is
        self.unload()
        devices, free_before = ggml_devices(), gpu_memory_free()
        name = Path(path).name
        placement.check_fits(name, header, file_bytes, devices)
        context_size = placement.choose_context(header, settings, file_bytes, devices)
        chosen, gpu_layers = placement.place(header, settings, context_size, file_bytes, devices)
        experts = placement.choose_experts(header, chosen, context_size, file_bytes, devices)
        cards = True
        while True:
            resolved = placement.resolve(
                chosen,
                context=context_size,
                gpu_layers=gpu_layers,
                cpu_experts=experts,
                trained=header.context_trained,
            )
            split = placement.choose_split(header, resolved, context_size, file_bytes, devices)
            try:
                self._loaded = self._open(source, resolved, split, progress, cancel, cards)
                break
            except EngineError as error:
                more = placement.more_experts(header, settings, resolved, error)
                if more is not None:
                    experts = more
                    continue
                fewer = placement.fewer_layers(settings, resolved, error)
                if fewer is None and cards and placement.without_cards(resolved, error, devices):
                    cards = False
                    continue
                if fewer is None:
                    raise
                gpu_layers = fewer
                chosen = placement.choose_attention(
                    header, settings, context=context_size, gpu_layers=gpu_layers
                )
        loaded, model = self._loaded, self._loaded.model
        gpus = [d for d in devices if d.is_gpu]
        loaded.report = LoadedModel(
            ref=ModelRef(path),
            name=own_name(models.metadata(model, "general.name")) or Path(path).stem,
            architecture=models.metadata(model, "general.architecture"),
            file_bytes=file_bytes,
            parameters=llama_cpp.llama_model_n_params(model),
            layers=llama_cpp.llama_model_n_layer(model) + 1,
            gpu_layers=gpu_layers,
            device=gpus[0].backend if gpus and gpu_layers else "CPU",
            context=loaded.context.size,
            context_trained=llama_cpp.llama_model_n_ctx_train(model),
            settings=replace_fields(loaded.settings, template=loaded.chosen.name, own_template=""),
            load_s=time.perf_counter() - began,
            gpu_bytes=max(0, free_before - gpu_memory_free()) if gpu_layers else 0,
            abilities=_abilities(loaded),
            remark=remark(settings, loaded.settings, header, loaded.drafting.remark),
        )
        return loaded.report

    def _with_other_adapters(self, asked: Source, cancel: CancelFlag) -> LoadedModel | None:
        """Put other adapters on the loaded model, where nothing else is asked for; `None` else.

        Raises:
            EngineError: they do not fit, or there is no room for the context; no model is loaded
                then.
        """
        loaded = self._loaded
        if loaded is None or not loaded.differs_in_adapters(asked):
            return None
        loaded.of_load = asked.settings.adapters
        return self._put_on(loaded, asked, cancel)

    def _put_on(self, loaded: Loaded, asked: Source, cancel: CancelFlag) -> LoadedModel:
        """As `Loaded.put_on`; where that fails, no model is loaded then."""
        try:
            return loaded.put_on(asked, cancel)
        except EngineError:
            self.unload()
            raise

    def _open(
        self,
        source: Source,
        settings: ModelSettings,
        split: Sequence[int],
        progress: ProgressCallback,
        cancel: CancelFlag,
        cards: bool,
    ) -> Loaded:
        path = source.path
        model = models.load(
            path,
            gpu_layers=settings.gpu_layers or 0,
            cpu_experts=settings.cpu_experts or 0,
            split=split,
            repack=bool(settings.repack),
            progress=progress,
            cancel=cancel,
            cards=cards,
        )
        try:
            here = (settings.gpu_layers or 0) <= llama_cpp.llama_model_n_layer(model)
            cores = self._cores if here else None
            rows = known_rows(source, settings)
            adapters, context = open_context(model, path, settings, cancel, cores, rows)
        except EngineError:
            llama_cpp.llama_model_free(model)
            raise
        try:
            size = llama_cpp.llama_model_size(model)
            beside = source.cache.trials if source.cache else ""
            drafting = load_draft_model(path, size, settings, cancel, self._cores, beside)
        except EngineError:
            context.close()
            adapters.close()
            llama_cpp.llama_model_free(model)
            raise
        context.drafter.chances, settings = drafting.chances, drafting.settings
        vocabulary = Vocabulary(llama_cpp.llama_model_get_vocab(model))
        traits = _traits(model, vocabulary, path)
        chosen = choose(traits, settings.template, settings.own_template)
        template, template_error = None, None
        try:
            template = ChatTemplate(
                chosen.source, model_name=traits.file, bos=vocabulary.bos, eos=vocabulary.eos
            )
            if template.thoughts is not None:
                vocabulary.know_marks(template.thoughts.family.marks)
            vocabulary.end_at(template.end_of_turn(vocabulary.special_text))
        except EngineError as error:
            template_error = error  # told at the first use: the model itself is sound
        return Loaded(
            source,
            model,
            adapters,
            context,
            vocabulary,
            traits,
            chosen,
            template,
            template_error,
            settings,
            cores,
            rows,
            drafting,
            cancel,
            settings.adapters,
        )

    def write(self, job: Job, joins: Joins = nobody) -> None:
        try:
            self._wear(job)
        except Exception as error:
            job.fail(error)
            return
        task = self._begun(job)
        if task is None:
            return
        loaded = self._require()
        some = None if joins is nobody else partial(self._joining, loaded, joins)
        write(loaded.context, loaded.vocabulary, task, some)

    def _wear(self, job: Job) -> None:
        """Have the adapters that a job wants.

        Raises:
            EngineError: one is not there, or not for this model, and all stays as it was; or there
                is no room for the context, and no model is loaded then.
        """
        loaded = self._require()
        if (asked := loaded.asked_with(job.adapters)) is not None:
            self._put_on(loaded, asked, loaded.cancel)

    def _joining(self, loaded: Loaded, joins: Joins) -> Strand | None:
        """What is to be written beside others."""
        job = joins()
        task = self._begun(job) if job is not None else None
        if task is None:
            return None
        try:
            return Strand(loaded.context, loaded.vocabulary, task)
        except Exception as error:
            task.fail(error)
            return None

    def _begun(self, job: Job) -> Task | None:
        """As `_task`; `None` where the job has ended by that."""
        try:
            return self._task(job)
        except AbortedError:
            job.end(cancelled_answer(Prompt(0, 0), job.sampling.seed or 0))
        except Exception as error:
            job.fail(error)
        return None

    def _task(self, job: Job) -> Task:
        """A job as the context is asked for it.

        Raises:
            EngineError: no model is loaded, or the template does not take it, or it is too long.
            AbortedError: it was cancelled while its text was read.
        """
        began_ns = time.perf_counter_ns()
        loaded = self._require()
        self._cores.begin()
        if job.keep:
            loaded.kept.look(job.keep, job.cancel)  # it knows the tokens of answers
        vocabulary, sampling = loaded.vocabulary, job.sampling
        if job.raw:
            rendered = raw_prompt(job.messages)
        else:
            rendered = loaded.render(job.messages, thinking=sampling.thinking, tools=job.tools)
            sampling = replace_fields(sampling, stop=(*sampling.stop, *loaded.chosen.stop))
        check_least(vocabulary.least_tokens(rendered), loaded.context.size)
        prompt, _ = vocabulary.encode(rendered, job.cancel, loaded.context.size)
        return Task(
            prompt=prompt,
            sampling=sampling,
            begun=rendered.begun,
            owner=job.keep,
            began_ns=began_ns,
            emit=job.emit,
            progress=lambda fraction: job.progress("prompt", fraction),
            cancel=job.cancel,
            end=lambda answer: job.end(replace(answer, given=rendered.given)),
            fail=job.fail,
            likeliest=job.likeliest,
            draft_model=loaded.drafting.model,
            tokens=SpelledTokens(vocabulary) if job.tools else None,
            thoughts=NO_THOUGHTS
            if job.raw
            else replace(
                course(
                    tail_of(rendered),
                    loaded.thoughts,
                    sampling.thinking,
                    tokenise=lambda text: vocabulary.tokenize(text, special=True),
                    has_token=vocabulary.has_special,
                    held=bool(sampling.grammar),
                    turns=loaded.turn_marks,
                ),
                ends_in_call=job.ends_in_call,
            ),
        )

    def embed(self, texts: Sequence[str], *, cancel: CancelFlag, whole: bool = False) -> Vectors:
        loaded = self._require()
        self._cores.begin()
        if loaded.embedding is None:
            loaded.embedding = EmbeddingContext(loaded.model, loaded.settings, cancel, loaded.cores)
        return loaded.embedding.embed(texts, whole=whole)

    def rest(self, cancel: CancelFlag) -> None:
        if self._loaded is not None:
            self._loaded.rest(cancel)

    def tune(self, path: str, *, progress: ProgressCallback, cancel: CancelFlag) -> Tuning:
        models.check_file(path)
        self.unload()
        return tuning.tune(path, progress=progress, cancel=cancel)


def _traits(model: llama_cpp.llama_model_p, vocabulary: Vocabulary, path: str) -> Traits:
    source = llama_cpp.llama_model_chat_template(model, None)
    keys = ("name", "basename", "finetune", "architecture")
    file = Path(path)
    return Traits(
        in_file=source.decode("utf-8", "replace") if source else "",
        has_token=vocabulary.has_special,
        of_bytes=vocabulary.of_bytes,
        names=" ".join([file.stem, *(models.metadata(model, f"general.{key}") for key in keys)]),
        file=file.name,
    )


def _abilities(loaded: Loaded) -> Abilities:
    talks, converses = loaded.template is not None, loaded.chosen.name != "plain"
    together = loaded.context.together
    return abilities(loaded.thoughts, talks=talks, converses=converses, together=together)
