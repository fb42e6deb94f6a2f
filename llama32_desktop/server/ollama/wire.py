"""What requests of Ollama's interface say."""

from __future__ import annotations

import json
import math
import re
from contextlib import suppress
from typing import Any, Final, Literal

from msgspec import Struct

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.conversation import Conversation
from llama32_desktop.server.engines import FOR_EVER
from llama32_desktop.server.refusals import Refusal, not_done
from llama32_desktop.server.sampling import schema_of, seed_of, stops_of
from llama32_desktop.server.tools import tool_of, toolset_of

_UNITS: Final = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_TIME: Final = re.compile(r"(-)?((?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)")
_PART: Final = re.compile(r"(\d+(?:\.\d*)?)(ns|us|µs|ms|s|m|h)")
_MOST_KEPT_S: Final = 365 * 24 * 3600.0
_WHOLE_WINDOW: Final = 65_536


class Function(Struct):
    name: str
    arguments: Any = None


class Call(Struct):
    function: Function


class Message(Struct):
    role: Literal["system", "user", "assistant", "tool"]
    content: str = ""
    images: list[str] | None = None
    thinking: str | None = None
    tool_calls: list[Call] | None = None
    tool_name: str | None = None


class Described(Struct):
    """A tool of a program."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class Offered(Struct):
    function: Described


class Options(Struct):
    """Those that this server knows; how a model is loaded is for its person to say."""

    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    typical_p: float | None = None
    seed: int | None = None
    num_predict: int | None = None
    num_ctx: int | None = None
    stop: str | list[str] | None = None
    repeat_penalty: float | None = None
    repeat_last_n: int | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    mirostat: int | None = None
    mirostat_tau: float | None = None
    mirostat_eta: float | None = None

    def chosen(self) -> dict[str, Any]:
        """As fields of `Sampling`."""
        most, window = self.num_predict, self.repeat_last_n
        return {
            "temperature": self.temperature,
            "top_k": self.top_k,
            "top_p": self.top_p,
            "min_p": self.min_p,
            "typical_p": self.typical_p,
            "seed": seed_of(self.seed),
            "max_tokens": most if most is not None and most > 0 else None,
            "stop": stops_of(self.stop),
            "repeat_penalty": self.repeat_penalty,
            "penalty_window": _WHOLE_WINDOW if window is not None and window < 0 else window,
            "presence_penalty": self.presence_penalty,
            "frequency_penalty": self.frequency_penalty,
            "mirostat": self.mirostat,
            "mirostat_tau": self.mirostat_tau,
            "mirostat_eta": self.mirostat_eta,
        }


class Asking(Struct, kw_only=True):
    """What both ways to ask have in common."""

    model: str
    stream: bool | None = None
    format: str | dict[str, Any] | None = None
    options: Options | None = None
    keep_alive: float | str | None = None
    think: bool | str | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None

    @property
    def streams(self) -> bool:
        """Ollama's interface streams where nothing is said of it."""
        return self.stream is not False

    @property
    def context_size(self) -> int | None:
        """Tokens that the context is to have at least."""
        return self.options.num_ctx if self.options else None

    def chosen(self) -> dict[str, Any]:
        """As fields of `Sampling`; raises `Refusal` for what there is not."""
        fields = (self.options or Options()).chosen()
        if self.format:
            if isinstance(self.format, str) and self.format != "json":
                raise not_done("format", "another form than “json” or a schema")
            fields["schema"] = schema_of(None if isinstance(self.format, str) else self.format)
        if self.think is not None:
            fields["thinking"] = _thinking(self.think)
        return fields


class ChatRequest(Asking, kw_only=True):
    messages: list[Message] = []
    tools: list[Offered] | None = None

    @property
    def toolset(self) -> Toolset:
        """What may be called; raises `Refusal` for what is no tool."""
        given = [tool.function for tool in self.tools or ()]
        tools = [tool_of(each.name, each.description, each.parameters) for each in given]
        return toolset_of(tools, "auto")


class GenerateRequest(Asking, kw_only=True):
    prompt: str = ""
    system: str = ""
    images: list[str] | None = None
    raw: bool = False
    suffix: str | None = None
    template: str | None = None
    context: list[int] | None = None

    def refuse(self) -> None:
        """Raise `Refusal` for what would be left out without a word."""
        if self.suffix:
            raise not_done("suffix", "a text to be filled in")
        if self.template:
            raise not_done("template", "another template than the model's")
        if self.context:
            raise not_done("context", "going on by tokens, which Ollama gave up; send messages")


def _thinking(think: bool | str) -> dict[str, Any]:
    if isinstance(think, bool):
        return {"mode": "on" if think else "off"}
    if think not in ("low", "medium", "high"):
        raise not_done("think", "another effort than “low”, “medium” or “high”")
    return {"mode": "on", "effort": think}


def keep_of(said: float | str | None) -> float | None:
    """Seconds for which a model stays loaded; negative ones are for ever.

    Raises:
        Refusal: it is no time.
    """
    if said is None:
        return None
    if isinstance(said, str):
        said = _seconds(said.strip())
    return FOR_EVER if said < 0 or said > _MOST_KEPT_S else said


def _seconds(text: str) -> float:
    """A time as Go writes it: “1h30m”; a number alone is of seconds."""
    with suppress(ValueError):
        if not math.isnan(number := float(text)):
            return number
    found = _TIME.fullmatch(text)
    if found is None:
        raise Refusal(
            400,
            "invalid_request",
            Sentence("“{0}” is no time; write it as “5m”, or as seconds.", text[:40]),
            field="keep_alive",
        )
    total, at = 0.0, found.start(2)
    while part := _PART.match(text, at):
        total += float(part[1]) * _UNITS[part[2]]
        at = part.end()
    return -total if found[1] else total


def conversation_of(messages: list[Message]) -> Conversation:
    """The messages as this app's; raises `Refusal` for what it does not take."""
    taken = Conversation()
    for message in messages:
        if message.role == "tool":
            taken.add_result(message.content, name=message.tool_name or "")
            continue
        taken.add(message.role, message.content, message.images or ())
        if message.role == "assistant":
            taken.add_thought(message.thinking or "")
            for call in message.tool_calls or ():
                arguments = call.function.arguments
                written = arguments if isinstance(arguments, str) else json.dumps(arguments or {})
                taken.add_call(call.function.name, written, "")
    return taken
