"""Says before a download and before a load what will happen on this machine, with every figure.

Pure and quick, so that a window can ask again at every change of context or KV type. The
formulas and the choice of layers are the engine's own (`engine/needs.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from llama32_desktop.engine.division import Sizes, divided, layers_that_go
from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.engine.needs import (
    ENGINE_BYTES,
    GPU_MARGIN,
    RAM_RESERVE,
    ModelNumbers,
    experts_apart,
    layers_that_fit,
    numbers_of,
    picture_values,
)
from llama32_desktop.engine.protocol import SIXTEEN_BITS, KvType
from llama32_desktop.models.catalogue import Choice
from llama32_desktop.models.crossing import GIGABIT, NETWORKS, Crossing, crossing
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.sentences import Sentence, gigabytes, rounded

BATCH: Final = 512
TYPICAL_TOKENS: Final = 1024
"""How long the conversation is whose speed is estimated."""
PROCESSOR_SHARE: Final = 0.9
"""Of what memory can deliver, what decoding on the processor gets."""
GPU_SHARE: Final = 0.7
"""The same on a GPU."""
GPU_LAYER_S: Final = 25e-6
"""What starting a layer's kernels takes on a GPU."""
VISION_PARAMETERS: Final = 970_000_000
"""Of Llama 3.2's vision tower, which stays in float16 and is not read for a token."""

Where = Literal["gpu", "experts", "partly", "cpu", "machines", "no"]
"""`experts`: whole on the GPU but for experts that a mixture has on the processor; `machines`:
another machine has a part."""


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """A model as far as its memory and speed go; bytes."""

    numbers: ModelNumbers
    file_bytes: int
    read_bytes: int
    """What decoding one token reads of the weights."""


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """What another machine has of a model; bytes."""

    machine: str
    layers: int
    needed: int
    free: int
    crosses: Crossing
    """Between both for each token."""
    speeds: tuple[float | None, ...] = ()
    """Tokens a second over each of `NETWORKS`."""


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What will happen, and the figures that say so; bytes unless said otherwise."""

    where: Where
    context: int
    kv_type: KvType
    v_type: KvType
    weights: int
    kv_cache: int
    compute: int
    picture: int
    """Keys and values of one picture, for as long as the conversation sees it."""
    vision: int
    """What the vision tower works in."""
    engine: int
    """The engine's process itself."""
    gpu_layers: int
    layers: int
    """All of them, the output counted as one, as llama.cpp counts."""
    cpu_experts: int
    """First layers whose experts stay on the processor while the rest of them is on a GPU."""
    device: str
    """The GPUs that are used; empty for none."""
    gpu_needed: int
    gpu_free: int
    ram_needed: int
    """On a machine where GPU and processor share their memory, all of it."""
    ram_free: int
    short_by: int
    """What is lacking; 0 where it fits."""
    disk_needed: int
    disk_free: int
    tokens_per_s: float | None
    """An estimate for a short conversation; `None` where the GPU's speed is not known."""
    draft: int = 0
    """A smaller model that drafts for this one, with its KV cache and buffers."""
    share: Share | None = None
    """Of another machine, where it has one."""
    helped: bool = False
    """Whether that machine was not chosen yet, and this one alone has too little memory."""

    @property
    def needed(self) -> int:
        own = self.weights + self.kv_cache + self.compute + self.picture + self.vision
        return own + self.draft + self.engine

    @property
    def disk_enough(self) -> bool:
        return self.disk_needed <= self.disk_free

    @property
    def sentence(self) -> str:
        """The verdict in a few words."""
        if self.where == "no":
            free = max(0, self.needed - self.short_by)
            return Sentence(
                "Does not fit: needs {0}, {1} are free.", gigabytes(self.needed), gigabytes(free)
            )
        if self.share is not None:
            return self._over_machines(self.share)
        about = (
            Sentence(", about {0} tokens/s", _speed(self.tokens_per_s)) if self.tokens_per_s else ""
        )
        if self.where == "gpu":
            return Sentence("Runs on the GPU whole{0}.", about)
        if self.where == "experts":
            return Sentence(
                "Runs on the GPU but for the experts of {0} layers{1}.", self.cpu_experts, about
            )
        if self.where == "partly":
            return Sentence("{0} of {1} layers on the GPU{2}.", self.gpu_layers, self.layers, about)
        return Sentence("On the CPU{0}.", about)

    def _over_machines(self, share: Share) -> str:
        slow, quick = share.speeds[0], share.speeds[-1]
        if self.helped:
            about = Sentence(", about {0} tokens/s over 1 Gbit/s", _speed(slow)) if slow else ""
            return Sentence(
                "Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in "
                "the model’s settings, under “Model loading”.",
                share.layers,
                self.layers,
                share.machine,
                about,
            )
        if slow is None or quick is None:
            return Sentence("{0} of {1} layers on “{2}”.", share.layers, self.layers, share.machine)
        return Sentence(
            "{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.",
            share.layers,
            self.layers,
            share.machine,
            _speed(slow),
            _speed(quick),
        )


def _speed(tokens_per_s: float) -> str:
    return rounded(tokens_per_s, 1 if tokens_per_s < 3 else 0)


def subject_of(choice: Choice) -> Subject:
    """A model of the catalogue."""
    shape, file_bytes = choice.model.shape, choice.variant.bytes
    sees = choice.model.multimodal
    vision_bytes = min(VISION_PARAMETERS * 2, file_bytes) if sees else 0
    text_parameters = max(1, shape.parameters - (VISION_PARAMETERS if sees else 0))
    # An embedding table of its own gives one row a token; a tied one is the output, read whole.
    looked_up = 0 if shape.tied_embeddings else shape.vocabulary * shape.embedding
    share = max(0.0, 1 - looked_up / text_parameters)
    per_layer = shape.kv_heads * shape.head_size
    return Subject(
        numbers=ModelNumbers(
            layers=shape.layers,
            kv_heads=(shape.layers - shape.cross_layers) * shape.kv_heads,
            heads=shape.heads,
            key_size=shape.head_size,
            value_size=shape.head_size,
            embedding=shape.embedding,
            feed_forward=shape.feed_forward,
            vocabulary=shape.vocabulary,
            picture_values=picture_values(shape.cross_layers, per_layer),
            sees=sees,
        ),
        file_bytes=file_bytes,
        read_bytes=int((file_bytes - vision_bytes) * share),
    )


def subject_of_file(header: GgufHeader, file_bytes: int) -> Subject:
    """A model on the disk; `file_bytes` of all its files, `header` of all or of the first."""
    names = {tensor.name for tensor in header.tensors}
    apart = "output.weight" in names  # else the embedding table is the output too, and read whole
    numbers = numbers_of(header)
    unread = int(numbers.experts.bytes * (1 - numbers.experts.used))
    read = -unread
    for tensor in header.tensors:
        if tensor.name.startswith(("v.", "mm.")) or (apart and tensor.name == "token_embd.weight"):
            unread += tensor.bytes
        else:
            read += tensor.bytes
    # Where the tensors of the other parts are not in this header:
    in_parts = len(header.tensors) < header.number("split.tensors.count")
    return Subject(
        numbers=numbers,
        file_bytes=file_bytes,
        read_bytes=max(0, file_bytes - unread) if in_parts else read,
    )


def fit(
    subject: Subject,
    hardware: Hardware,
    *,
    context: int,
    kv_type: KvType = "f16",
    v_type: KvType | None = None,
    batch: int = BATCH,
    flash: bool | None = None,
    gpu_layers: int | None = None,
    cpu_experts: int | None = None,
    to_download: int = 0,
    draft: int = 0,
) -> Verdict:
    """What happens when the model is loaded like this.

    Args:
        v_type: Of the KV cache's values; `None` as its keys.
        flash: Whether attention is flash attention; `None` as the engines choose it.
        gpu_layers: As the person set it; `None` as many as fit.
        cpu_experts: First layers whose experts stay on the processor; `None` as the engine chooses.
        to_download: Bytes that still have to be put on the disk.
        draft: What a draft model takes, in bytes.
    """
    numbers, weights = subject.numbers, subject.file_bytes
    kv_on_gpu = numbers.kv_bytes(context, kv_type, v_type, on_gpu=True)
    picture, vision = numbers.picture_bytes(on_gpu=True), numbers.vision_bytes()
    reserved = numbers.compute_bytes(batch, context, kv_type, flash=flash is not False)
    whole = numbers.layers + 1
    gpus = hardware.all_gpus
    free = [gpu.memory_free for gpu in gpus]
    on_each = reserved + picture + vision
    if cpu_experts is None:
        own = gpu_layers is None
        cpu_experts = experts_apart(numbers, weights, kv_on_gpu, on_each, free) if own else 0
    apart = numbers.experts.apart(cpu_experts) if gpus else 0
    kv_here = numbers.kv_bytes(context, kv_type, v_type)
    sizes = Sizes(whole, weights - apart, kv_on_gpu, kv_here, on_each)
    if gpu_layers is not None:
        fitting = gpu_layers
    elif hardware.other is not None:
        fitting = layers_that_go(sizes, gpus, hardware.ram_free)
    else:
        fitting = layers_that_fit(numbers.layers, weights - apart, kv_on_gpu, on_each, free)
    on_gpu = min(fitting, whole) if gpus else 0
    counts = divided(sizes, gpus, on_gpu)
    far = counts[: len(gpus) - len(hardware.gpus)]
    near = on_gpu - sum(far)
    compute = reserved
    if not on_gpu:
        if flash is None:  # where the text engine's is not exact it does without
            flash = numbers.sees or (v_type or kv_type) not in SIXTEEN_BITS
            batch = batch if flash else numbers.batch_without_flash(batch, context)
        # Scores take room for the tokens that there are, not for those that there may be.
        reached = context if flash else min(context, TYPICAL_TOKENS)
        compute = numbers.compute_bytes(batch, reached, kv_type, flash=flash, touched=True)
    share, near_share, far_share = on_gpu / whole, near / whole, sum(far) / whole
    kv_cache = int(share * kv_on_gpu + (1 - share) * kv_here)
    picture = picture if on_gpu else numbers.picture_bytes()
    beside = compute + picture + vision
    apart = apart if on_gpu else 0
    moved = weights - apart + kv_on_gpu
    near_free = sum(gpu.memory_free for gpu in hardware.gpus)
    on_card = int(near_share * moved) + (beside if near else 0)
    if near and on_card + draft + GPU_MARGIN <= near_free:
        on_card += draft  # it comes last: what has no room there is in RAM
    elsewhere = int(far_share * moved)
    total = weights + kv_cache + beside + draft + ENGINE_BYTES
    ram_needed = total - elsewhere - (0 if hardware.unified else on_card)
    lack_on_gpu = max(0, on_card - near_free) if near else 0
    lack = max(0, ram_needed + RAM_RESERVE - hardware.ram_free) + lack_on_gpu
    lack += _lack_elsewhere(elsewhere, beside, far, hardware)
    seconds = (
        None
        if lack
        else _seconds(
            subject,
            hardware,
            numbers.kv_bytes(min(context, TYPICAL_TOKENS), kv_type, v_type),
            near_share,
            [count / whole for count in far],
            int(apart * numbers.experts.used),
        )
    )
    if flash is None:
        flash = numbers.sees or on_gpu == whole
    other = _share(hardware, numbers, far, near, elsewhere + beside, seconds, flash)
    return Verdict(
        where=_where(lack, on_gpu, whole, apart, other),
        context=context,
        kv_type=kv_type,
        v_type=v_type or kv_type,
        weights=weights,
        kv_cache=kv_cache,
        compute=compute,
        picture=picture,
        vision=vision,
        engine=ENGINE_BYTES,
        gpu_layers=on_gpu,
        layers=whole,
        cpu_experts=min(cpu_experts, numbers.layers) if apart else 0,
        device=", ".join(gpu.description for gpu in hardware.gpus) if near else "",
        gpu_needed=on_card,
        gpu_free=near_free,
        ram_needed=ram_needed,
        ram_free=hardware.ram_free,
        short_by=lack,
        disk_needed=to_download,
        disk_free=hardware.disk_free,
        tokens_per_s=other.speeds[0] if other else 1 / seconds if seconds else None,
        draft=draft,
        share=other,
    )


def _where(lack: int, on_gpu: int, whole: int, apart: int, other: Share | None) -> Where:
    if lack:
        return "no"
    if other is not None:
        return "machines"
    if on_gpu >= whole:
        return "experts" if apart else "gpu"
    return "partly" if on_gpu else "cpu"


def _lack_elsewhere(needed: int, beside: int, far: Sequence[int], hardware: Hardware) -> int:
    """What the other machine has too little."""
    if hardware.other is None or not any(far):
        return 0
    return max(0, needed + beside - sum(each.memory_free for each in hardware.other.devices))


def _share(
    hardware: Hardware,
    numbers: ModelNumbers,
    far: Sequence[int],
    near: int,
    needed: int,
    seconds: float | None,
    flash: bool,
) -> Share | None:
    """What the other machine has; `None` where it has nothing."""
    if hardware.other is None or not any(far):
        return None
    # Its devices come first, so that only without a card here the last layer is there.
    crosses = crossing(numbers, sum(far), TYPICAL_TOKENS, output=not near, flash=flash)
    return Share(
        machine=hardware.other.name,
        layers=sum(far),
        needed=needed,
        free=sum(each.memory_free for each in hardware.other.devices),
        crosses=crosses,
        speeds=tuple(
            1 / (seconds + crosses.seconds(each * GIGABIT)) if seconds else None
            for each in NETWORKS
        ),
    )


def _seconds(
    subject: Subject,
    hardware: Hardware,
    kv_bytes: int,
    near: float,
    far: Sequence[float],
    apart: int,
) -> float | None:
    """Decoding reads all weights of a token once, as fast as memory gives them.

    Args:
        near: The part of them that is on cards here.
        far: The part of them that each device of the other machine has.
        apart: Bytes that it reads of experts that stay on the processor.

    Returns:
        How long a token takes, without the network; `None` where it is not known.
    """
    read, layers = max(0, subject.read_bytes - apart) + kv_bytes, subject.numbers.layers
    seconds = 0.0
    other = hardware.other
    parts = [(near, hardware.gpu_bandwidth, False)]
    if other is not None:
        slow = [device.computes_slowly for device in other.devices]
        parts += zip(far, other.bandwidths, slow, strict=True)
    for part, bandwidth, is_processor in parts:
        if not part:
            continue
        if not bandwidth:
            return None
        seconds += part * read / (bandwidth * (PROCESSOR_SHARE if is_processor else GPU_SHARE))
        seconds += 0.0 if is_processor else part * layers * GPU_LAYER_S
    left = 1 - near - sum(far)
    if left > 1e-9 or apart:
        if not hardware.bandwidth:
            return None
        seconds += (max(0.0, left) * read + apart) / (hardware.bandwidth * PROCESSOR_SHARE)
    return seconds or None
