"""The typed messages between the window's process and the engine's process.

Requests go one way, events come back; every event carries the `id` of the request it
answers. A request is answered by any number of `Progress`, `Token` and `Called` events and then by
exactly one closing event: `Done`, `Failed`, or the request's own (`Loaded`, `Counted`, ...).
On the wire a message is a msgpack map with its type's name in `type`, framed as `framing`
says.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.device import Device as Device
from llama32_desktop.engine.device import DeviceKind as DeviceKind
from llama32_desktop.engine.drawn import MOST_LIKELY, Drawn
from llama32_desktop.engine.measurements import Timings, Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.parts import Step
from llama32_desktop.engine.sampling import Effort, Sampling, Thinking
from llama32_desktop.engine.templates import MOST_TEMPLATE, TemplateChoice, TemplateName
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.processes.framing import Reader

LEAST_CONTEXT: Final = 256
"""Tokens: no context is shorter."""
MOST_CONTEXT: Final = 1 << 24
"""Tokens: beyond every model's; how long a context a model has, its own file says."""
Role = Literal["system", "user", "assistant"]
KvType = Literal["f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"]
"""All that llama.cpp keeps keys and values in, the larger ones first."""
Stretch = Literal["off", "yarn", "linear"]
"""How positions are scaled where a context is longer than the model was trained for."""
FlashAttention = Literal["auto", "on", "off"]
SIXTEEN_BITS: Final[frozenset[KvType]] = frozenset({"f16", "bf16"})
_SPLIT: Final[frozenset[KvType]] = SIXTEEN_BITS | {"f32"}
"""Types that ggml's flash attention splits over its threads for a lone row of a long text."""
Drafts = Literal["auto", "on", "off"]
"""Whether an answer's tokens are guessed from the text itself and checked several at a time: `auto`
where the answer is the same to the last bit, or drawn anyway."""
NO_DRAFT_MODEL: Final = ("auto", "off")
"""What stands for a draft model's file: `auto`, one that was not chosen yet; `off`, none."""
FinishReason = Literal["stop", "length", "cancelled"]
Given = Literal["system", "turns", "parts", "steps", "tools", "unseen", "format"]
"""What was done to a conversation that the file's chat template would not have whole: the system
texts stand elsewhere, turns of one side are joined, texts are lists of parts, steps of tools are
texts, tools are described in the system text, the template was not shown the texts, or Llama 3's
own format took its place."""
FailureKind = Literal[
    "missing_file",
    "not_gguf",
    "truncated",
    "unsupported",
    "out_of_memory",
    "template",
    "context_full",
    "picture",
    "empty",
    "cancelled",
    "crashed",
    "server",
    "internal",
]
"""`server`: what serves the model at another address refused, or did not answer."""


class ChatMessage(msgspec.Struct, frozen=True):
    """One turn of the conversation as the model is to see it."""

    role: Role
    content: str
    images: tuple[str, ...] = ()
    """Paths of picture files that stand before the text; only a vision model takes them."""
    steps: tuple[Step, ...] = ()
    """What was thought and what tools did, in order, each with its place in `content`."""


class ModelSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How a model is loaded. `None` means: the engine decides, from this machine."""

    gpu_layers: Annotated[int, Meta(ge=0)] | None = None
    threads: Annotated[int, Meta(ge=1, le=512)] | None = None
    threads_batch: Annotated[int, Meta(ge=1, le=512)] | None = None
    context: Annotated[int, Meta(ge=LEAST_CONTEXT, le=MOST_CONTEXT)] | None = None
    kv_type: KvType = "f16"
    """Of the KV cache's keys, and of its values where `v_type` says nothing else."""
    v_type: KvType | None = None
    stretch: Stretch = "off"
    """`off` holds a context to what the model was trained for."""
    cpu_experts: Annotated[int, Meta(ge=0, le=4096)] | None = None
    """Of a mixture of experts so many first layers have their experts on the processor, whatever
    else of them is on a GPU."""
    flash_attention: FlashAttention = "auto"
    batch: Annotated[int, Meta(ge=16, le=8192)] | None = None
    repack: bool | None = None
    """Whether weights are repacked at load for the processor (`use_extra_bufts`)."""
    drafts: Drafts = "auto"
    draft_model: str = "auto"
    """The file of a smaller model that guesses too, or one of `NO_DRAFT_MODEL`; where it was
    decided, the one that does, or `off`."""
    template: TemplateChoice = "auto"
    """How a conversation is written down; where it was decided, which template it is."""
    own_template: Annotated[str, Meta(max_length=MOST_TEMPLATE)] = ""
    """The person's, in Jinja: it is used where `template` says so, and kept else."""
    adapters: Adapters = ()
    machine: str = ""
    """A paired machine that computes a part of it; empty for this one alone."""

    @property
    def value_type(self) -> KvType:
        """Of the KV cache's values."""
        return self.v_type or self.kv_type

    @property
    def splits_attention(self) -> bool:
        """Whether the last bits of the processor's attention may depend on the threads, and on how
        many tokens are evaluated at once."""
        return self.flash_attention != "off" and bool({self.kv_type, self.value_type} & _SPLIT)


class ImageCacheSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Where a vision model keeps what it made of pictures, so that it need not look twice.

    Attributes:
        states: Where files of conversations are, which share the limit; empty for none.
        trials: The file of what was tried on this machine; empty for none.
    """

    folder: str
    states: str = ""
    trials: str = ""
    max_bytes: Annotated[int, Meta(ge=0)]


Kind = Literal["text", "thought", "moved"]
"""Of a piece of an answer: what is said; what is thought; or, without a text, that what was said so
far was thought: some models only close a thought."""


class Vision(msgspec.Struct, frozen=True, kw_only=True):
    """What a vision model makes of a picture: up to `max_tiles` squares of `tile_size` pixels; 0
    where nobody knows."""

    tile_size: int
    max_tiles: int


class Abilities(msgspec.Struct, frozen=True, kw_only=True):
    """What a loaded model can do beside writing; that it sees stands in `LoadedModel.vision`.

    Who wants to know asks for this, and never for an architecture. That it makes vectors is asked
    before it is loaded: `gguf.purpose`.
    """

    thinks: bool = False
    """It writes thoughts before an answer."""
    efforts: tuple[Effort, ...] = ()
    """How much it can be told to think; empty where its template knows of none."""
    counts: bool = True
    """How many tokens a prompt has is counted, and not estimated."""
    continues: bool = True
    """It goes on with an answer that was begun."""
    grammar: bool = True
    """Its answers can be held to a grammar."""
    converses: bool = True
    """It answers what it is told; others only go on with a text."""
    together: int = 1
    """So many answers can be written at once; see `Generate.together`."""


class LoadedModel(msgspec.Struct, frozen=True, kw_only=True):
    """What was loaded, and the settings that were resolved for it."""

    ref: ModelRef
    name: str
    architecture: str
    file_bytes: int
    parameters: int
    layers: int
    gpu_layers: int
    device: str
    """What a person calls it: CPU, CUDA, Metal, Vulkan."""
    context: int
    context_trained: int
    settings: ModelSettings
    """Every field filled in."""
    load_s: float
    gpu_bytes: int = 0
    """Memory of the GPUs that went with loading it, as ggml reports their free memory."""
    vision: Vision | None = None
    """`None` for a model that reads text only."""
    abilities: Abilities = Abilities()
    remark: str = ""
    """For the person: what was asked for and is left out (a card, a draft model, repacked weights);
    empty where nothing is."""

    @property
    def path(self) -> str:
        """Its file, where it has one; see `ModelRef.path`."""
        return self.ref.path

    @property
    def sees(self) -> bool:
        """Whether it takes pictures."""
        return self.vision is not None


class _Message(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    id: int


# Requests


class DescribeDevices(_Message, frozen=True):
    """Ask for the devices; answered by `Devices`."""


class Load(_Message, frozen=True):
    """Load a model, in the place of the one that is loaded; answered by `Loaded`."""

    model: ModelRef
    settings: ModelSettings = ModelSettings()
    cache: ImageCacheSettings | None = None
    """`None` keeps nothing on the disk."""


class Unload(_Message, frozen=True):
    """Free the model; answered by `Unloaded`."""


class Generate(_Message, frozen=True):
    """Answer a conversation; `Progress` (prompt), `Token` and `Called`..., then `Done`.

    An answer at the end of `messages` is gone on with; only what is new comes back.
    """

    messages: tuple[ChatMessage, ...]
    sampling: Sampling = Sampling()
    keep: str = ""
    """The file, empty or filled before, in which the engine keeps what it read of the conversation;
    empty: it keeps nothing."""
    raw: bool = False
    """The prompt is the messages' text as it stands, without a template; control tokens in it are
    such."""
    may_be_empty: bool = False
    """An answer without any text is an answer, and no fault."""
    leaves_for: str = ""
    """The text of the model at another address that the person chose for just this. A model that is
    served elsewhere answers no request that does not name it, and nothing of it is sent."""
    tools: Toolset = NO_TOOLS
    """What it may call; without any, a call is text as all else."""
    likeliest: Annotated[int, Meta(ge=0, le=MOST_LIKELY)] | None = None
    """So many of the likeliest tokens are told at each place, with the drawn one; `None`: none."""
    together: bool = False
    """It may be written beside others that may, which is quicker for all of them together. The last
    bits of its numbers depend on what those are."""
    whole: bool = False
    """Nobody reads it as it is written: its text comes seldom, and all of it before its end."""
    adapters: Adapters | None = None
    """Of its conversation, which none is written beside; `None`: those of the load."""


class Count(_Message, frozen=True):
    """Count the tokens of a prompt as the template renders it; answered by `Counted`."""

    messages: tuple[ChatMessage, ...]
    tools: Toolset = NO_TOOLS


class Prepare(_Message, frozen=True):
    """Evaluate what a conversation of these messages begins with; answered by `Prepared`."""

    messages: tuple[ChatMessage, ...]
    thinking: Thinking = Thinking()


class Preview(_Message, frozen=True):
    """Render a conversation with a template for the loaded model; answered by `Previewed`."""

    messages: tuple[ChatMessage, ...]
    template: TemplateChoice = "auto"
    own_template: str = ""


class Embed(_Message, frozen=True):
    """Make a vector of each text with the loaded model; answered by `Embedded`."""

    texts: tuple[str, ...]
    whole: bool = False
    """A text that is longer than the model reads at once is refused; else it is cut."""


class Tune(_Message, frozen=True):
    """Measure which settings are quickest for a model; `Progress`, then `Tuned`."""

    model: ModelRef


class AnswerNow(_Message, frozen=True):
    """End the thought of the request with this `id`, if it has one: its answer begins."""


class Cancel(_Message, frozen=True):
    """Cancel the request with this `id`; that request's own closing event answers."""


# Events


class Devices(_Message, frozen=True):
    devices: tuple[Device, ...]


class Progress(_Message, frozen=True):
    stage: Literal["load", "vision", "prompt", "tune"]
    fraction: float
    """0 to 1."""


class Loaded(_Message, frozen=True):
    model: LoadedModel


class Unloaded(_Message, frozen=True):
    pass


class Token(_Message, frozen=True):
    """A piece of the answer: whole characters, perhaps of more than one token."""

    text: str
    kind: Kind = "text"


class Called(_Message, frozen=True):
    """A call of a tool that the answer has, whole."""

    name: str
    arguments: str
    """The JSON of an object."""


class Done(_Message, frozen=True):
    finish_reason: FinishReason
    timings: Timings
    seed: int
    given: tuple[Given, ...] = ()
    """Empty where the template took the conversation as it is."""
    probabilities: tuple[tuple[int, float], ...] = ()
    """Where a grammar of the asker's held the answer, and no schema: for each token the answer's
    length with it, in characters, and how probable the model held it, 0 to 1, of all tokens."""
    drawn: tuple[Drawn, ...] = ()
    """The tokens of what was said, where `Generate.likeliest` asks for them."""


class Counted(_Message, frozen=True):
    tokens: int
    context: int
    """Size of the loaded model's context window."""
    per_message: tuple[int, ...] = ()
    """Tokens that each message adds, template included; sums to `tokens`
    less the header that opens the answer."""


class Prepared(_Message, frozen=True):
    tokens: int
    """That were evaluated; 0 where there was nothing to do, or no room for it."""


class Previewed(_Message, frozen=True):
    """What a template makes of a conversation."""

    template: TemplateName
    source: str
    """The template, in Jinja."""
    text: str
    """The prompt, with the token that begins it; its first `MOST_PREVIEW` characters."""


class Embedded(_Message, frozen=True):
    """Vectors of length 1 as little-endian float32, in the texts' order."""

    vectors: tuple[bytes, ...]
    tokens: int = 0
    """Of all texts, as the model read them."""


class Tuned(_Message, frozen=True):
    tuning: Tuning


class Failed(_Message, frozen=True):
    """The request ended in an error; `message` is one sentence for a person."""

    kind: FailureKind
    message: str
    fault: tuple[str, ...] = ()
    """Where it was in the engine's code, for the log, where that is what failed."""
    of_computer: bool = False
    """Whether what ran out was this computer's memory, and surely no card's."""


Request = (
    DescribeDevices
    | Load
    | Unload
    | Generate
    | Count
    | Prepare
    | Preview
    | Embed
    | Tune
    | Cancel
    | AnswerNow
)
Event = (
    Devices
    | Progress
    | Loaded
    | Unloaded
    | Token
    | Called
    | Done
    | Counted
    | Prepared
    | Previewed
    | Embedded
    | Tuned
    | Failed
)

read_request = Reader[Request](Request)
read_event = Reader[Event](Event)
