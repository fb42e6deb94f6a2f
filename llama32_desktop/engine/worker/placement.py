"""Decides what a load leaves open: context size, layers on the GPU, threads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.engine import machine
from llama32_desktop.engine.division import Sizes, divided, is_over_machines, layers_that_go
from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.needs import (
    PROCESSOR_BATCH,
    RAM_RESERVE,
    UNSTATED_CONTEXT,
    automatic_context,
    experts_apart,
    layers_that_fit,
    longest_context,
)
from llama32_desktop.engine.protocol import (
    SIXTEEN_BITS,
    Device,
    ModelSettings,
)
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.header import Header
from llama32_desktop.engine.worker.repacking import repacking_works
from llama32_desktop.sentences import Sentence, gigabytes, grouped

DEFAULT_BATCH: Final = 512


def _gpus(devices: Sequence[Device]) -> list[Device]:
    return [d for d in devices if d.is_gpu]


def choose_context(
    header: Header, settings: ModelSettings, file_bytes: int, devices: Sequence[Device]
) -> int:
    """The context size in tokens: the one asked for, else what memory allows.

    Raises:
        EngineError: kind `out_of_memory`, when what was asked for cannot fit.
    """
    trained = header.context_trained or UNSTATED_CONTEXT
    per_token = header.numbers.kv_bytes(1, settings.kv_type, settings.v_type)
    ram = machine.available_memory()
    free = ram + sum(d.memory_free for d in _gpus(devices) if d.kind == "gpu")
    if settings.context is not None:
        context = min(settings.context, longest_context(trained, settings.stretch))
        if context * per_token > free - RAM_RESERVE:
            raise EngineError(
                "out_of_memory",
                Sentence(
                    "A context of {0} tokens needs {1} beside the model, and {2} of memory are "
                    "free; choose a smaller context or a smaller KV-cache type in the settings.",
                    grouped(context),
                    gigabytes(context * per_token),
                    gigabytes(free),
                ),
            )
        return context
    return automatic_context(
        header.numbers,
        file_bytes,
        trained=trained,
        kv_type=settings.kv_type,
        v_type=settings.v_type,
        ram_free=ram,
        gpu_free=max((d.memory_free for d in _gpus(devices)), default=0),
    )


def check_fits(name: str, header: Header, file_bytes: int, devices: Sequence[Device]) -> None:
    """Refuse a model whose weights no memory of this machine can hold.

    Raises:
        EngineError: kind `out_of_memory`.
    """
    free = machine.available_memory() + sum(
        d.memory_free for d in _gpus(devices) if d.kind == "gpu"
    )
    if file_bytes + RAM_RESERVE > free:
        raise EngineError(
            "out_of_memory",
            Sentence(
                "“{0}” does not fit: its weights take {1} and {2} of memory are free; close other "
                "programs or choose a smaller model or quantisation.",
                name,
                gigabytes(file_bytes),
                gigabytes(free),
            ),
        )


def choose_gpu_layers(
    header: Header,
    settings: ModelSettings,
    context: int,
    file_bytes: int,
    devices: Sequence[Device],
) -> int:
    """Layers to offload, the output layer counted as one: as asked, else as many as fit."""
    numbers = header.numbers
    gpus = _gpus(devices)
    if not gpus:
        return 0
    if settings.gpu_layers is not None:
        return min(settings.gpu_layers, numbers.layers + 1)
    kv, beside, free = _on_gpus(header, settings, context, gpus)
    apart = numbers.experts.apart(choose_experts(header, settings, context, file_bytes, devices))
    if is_over_machines(gpus):
        here = numbers.kv_bytes(context, settings.kv_type, settings.v_type)
        sizes = Sizes(numbers.layers + 1, file_bytes - apart, kv, here, beside)
        return layers_that_go(sizes, gpus, machine.available_memory())
    return layers_that_fit(numbers.layers, file_bytes - apart, kv, beside, free)


def choose_split(
    header: Header,
    resolved: ModelSettings,
    context: int,
    file_bytes: int,
    devices: Sequence[Device],
) -> tuple[int, ...]:
    """The layers of each GPU, in their order; empty where llama.cpp may divide them by memory, as
    it does between cards of this machine alone."""
    gpus, numbers = _gpus(devices), header.numbers
    if not is_over_machines(gpus) or not resolved.gpu_layers:
        return ()
    kv, beside, _ = _on_gpus(header, resolved, context, gpus)
    apart = numbers.experts.apart(resolved.cpu_experts or 0)
    sizes = Sizes(numbers.layers + 1, file_bytes - apart, kv, kv, beside)
    return divided(sizes, gpus, resolved.gpu_layers)


def choose_experts(
    header: Header,
    settings: ModelSettings,
    context: int,
    file_bytes: int,
    devices: Sequence[Device],
) -> int:
    """First layers whose experts stay on the processor: as asked, else so few that the GPUs hold
    the rest of all layers. A person who sets the layers on the GPU decides about experts too."""
    gpus, numbers = _gpus(devices), header.numbers
    if not gpus or not numbers.experts.layers:
        return 0
    if settings.cpu_experts is not None:
        return min(settings.cpu_experts, numbers.layers)
    if settings.gpu_layers is not None:
        return 0
    kv, beside, free = _on_gpus(header, settings, context, gpus)
    return experts_apart(numbers, file_bytes, kv, beside, free)


def _on_gpus(
    header: Header, settings: ModelSettings, context: int, gpus: Sequence[Device]
) -> tuple[int, int, list[int]]:
    """What the KV cache takes on GPUs, what each holds beside its layers, and what each has."""
    numbers = header.numbers
    batch = settings.batch or DEFAULT_BATCH
    flash = settings.flash_attention != "off"
    return (
        numbers.kv_bytes(context, settings.kv_type, settings.v_type, on_gpu=True),
        numbers.compute_bytes(batch, context, settings.kv_type, flash=flash)
        + numbers.picture_bytes(on_gpu=True)
        + numbers.vision_bytes(),
        [device.memory_free for device in gpus],
    )


def flash_attention_is_exact() -> bool:
    """Whether it is on this processor; false where the library is of a version whose graphs this
    app does not know, which text models do without."""
    try:
        from llama32_desktop.engine.worker.ggml import exactness

        return exactness.flash_attention_is_exact()
    except LibraryMissingError:
        return False


def choose_attention(
    header: Header, settings: ModelSettings, *, context: int, gpu_layers: int
) -> ModelSettings:
    """Attention without flash where the processor computes any of it, and is more exact so.

    What the settings ask for stays. A quantised KV cache needs flash attention, and sums in 32
    bits with it.
    """
    ours = settings.flash_attention == "auto" and settings.value_type in SIXTEEN_BITS
    if not ours or gpu_layers > header.numbers.layers or flash_attention_is_exact():
        return settings
    usual = DEFAULT_BATCH if gpu_layers else PROCESSOR_BATCH
    batch = header.numbers.batch_without_flash(settings.batch or usual, context)
    return msgspec.structs.replace(settings, flash_attention="off", batch=batch)


def place(
    header: Header,
    settings: ModelSettings,
    context: int,
    file_bytes: int,
    devices: Sequence[Device],
) -> tuple[ModelSettings, int]:
    """How attention is computed, and the layers to offload, which depend on each other."""
    layers = choose_gpu_layers(header, settings, context, file_bytes, devices)
    chosen = choose_attention(header, settings, context=context, gpu_layers=layers)
    if layers and chosen != settings:  # scores take room on the GPU too
        layers = choose_gpu_layers(header, chosen, context, file_bytes, devices)
    return chosen, layers


def more_experts(
    header: Header, asked: ModelSettings, tried: ModelSettings, error: EngineError
) -> int | None:
    """First layers whose experts stay on the processor at the next try, where a card had no room;
    `None` where the person chose, or all are there."""
    experts = header.numbers.experts
    last = experts.before + experts.layers if experts.layers else 0
    ours = asked.gpu_layers is None and asked.cpu_experts is None
    if error.kind != "out_of_memory" or not ours or not tried.gpu_layers:
        return None
    return last if (tried.cpu_experts or 0) < last else None


def fewer_layers(asked: ModelSettings, tried: ModelSettings, error: EngineError) -> int | None:
    """Layers to try next where a card had no room, though the estimate said so; `None` where the
    person chose them, or none was left to take off."""
    layers = tried.gpu_layers or 0
    if error.kind != "out_of_memory" or asked.gpu_layers is not None or not layers:
        return None
    return layers * 3 // 4


def without_cards(tried: ModelSettings, error: EngineError, devices: Sequence[Device]) -> bool:
    """Whether a load is worth a try on the processor alone: a card that has no layers takes memory
    too, for what it computes of long prompts, and others may have left it none."""
    has_card = any(device.is_gpu for device in devices)
    return error.kind == "out_of_memory" and not tried.gpu_layers and has_card


def resolve(
    settings: ModelSettings,
    *,
    context: int,
    gpu_layers: int,
    cpu_experts: int = 0,
    trained: int = 0,
) -> ModelSettings:
    """Fill in every field that is still open.

    Args:
        trained: Tokens of context that the model was trained for; only a longer one is stretched.
    """
    cores = machine.usable_cores()
    return ModelSettings(
        gpu_layers=gpu_layers,
        threads=settings.threads or cores,
        threads_batch=settings.threads_batch or settings.threads or cores,
        context=context,
        kv_type=settings.kv_type,
        v_type=settings.value_type,
        stretch=settings.stretch if 0 < trained < context else "off",
        cpu_experts=cpu_experts if gpu_layers else 0,
        flash_attention=settings.flash_attention,
        batch=min(settings.batch or (DEFAULT_BATCH if gpu_layers else PROCESSOR_BATCH), context),
        # Off unless measured better: it copies the weights out of the memory map, and makes
        # K-quants' prompts slower on some processors (docs/ARCHITECTURE.md, Tuning).
        repack=bool(settings.repack) and repacking_works(),
        drafts=settings.drafts,
        draft_model=settings.draft_model,
        template=settings.template,
        own_template=settings.own_template,
        adapters=settings.adapters,
        machine=settings.machine,
    )
