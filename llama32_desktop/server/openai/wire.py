"""What requests of OpenAI's chat interface say."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from llama32_desktop.engine.sampling import Effort
from llama32_desktop.engine.tools import Toolset
from llama32_desktop.server.conversation import Conversation
from llama32_desktop.server.openai.tools import Choice, Offered, toolset_in
from llama32_desktop.server.pictures import picture_of
from llama32_desktop.server.refusals import not_done, unknown_part
from llama32_desktop.server.sampling import schema_of, seed_of, stops_of


class ImageUrl(Struct):
    url: str


class Part(Struct):
    """A part of a message: text or a picture."""

    type: str
    text: str | None = None
    refusal: str | None = None
    image_url: ImageUrl | str | None = None


Content = str | list[Part] | None


class Function(Struct):
    name: str
    arguments: str = ""


class Call(Struct):
    function: Function
    id: str = ""


class Message(Struct):
    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Content = None
    reasoning_content: str | None = None
    """What llama.cpp's server and others call the thought of an answer."""
    tool_calls: list[Call] | None = None
    tool_call_id: str | None = None
    name: str | None = None


class StreamOptions(Struct):
    include_usage: bool = False


class NamedSchema(Struct):
    schema: dict[str, Any] | bool | None = None


class Format(Struct):
    type: Literal["text", "json_object", "json_schema"]
    json_schema: NamedSchema | None = None


class Choosing(Struct, kw_only=True):
    """What chat and text completions have in common."""

    model: str
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    stop: str | list[str] | None = None
    seed: int | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    n: int | None = None
    logit_bias: dict[str, float] | None = None
    # Of llama.cpp's server and others.
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    grammar: str | None = None

    def refuse(self) -> None:
        """Raise `Refusal` for what would be left out without a word."""
        if self.logit_bias:
            raise not_done("logit_bias", "single tokens to be preferred")
        if self.grammar:
            raise not_done("grammar", "a grammar of its own, where a JSON schema would be taken")

    @property
    def with_usage(self) -> bool:
        """Whether a stream ends with what it cost."""
        return self.stream_options is not None and self.stream_options.include_usage

    def chosen(self) -> dict[str, Any]:
        """As fields of `Sampling`."""
        return {
            "temperature": self.temperature,
            # 0 is what some clients send for the most probable token alone.
            "top_p": self.top_p or None,
            "max_tokens": self.max_tokens,
            "stop": stops_of(self.stop),
            "seed": seed_of(self.seed),
            "presence_penalty": self.presence_penalty,
            "frequency_penalty": self.frequency_penalty,
            "top_k": self.top_k,
            "min_p": self.min_p,
            "repeat_penalty": self.repeat_penalty,
        }


class ChatRequest(Choosing, kw_only=True):
    messages: list[Message]
    max_completion_tokens: int | None = None
    response_format: Format | None = None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    tools: list[Offered] | None = None
    tool_choice: str | Choice | None = None
    parallel_tool_calls: bool | None = None
    functions: list[dict[str, Any]] | None = None
    modalities: list[str] | None = None
    audio: dict[str, Any] | None = None

    def refuse(self) -> None:
        super().refuse()
        if self.functions:
            raise not_done("functions", "calls as they were before “tools”")
        if self.audio or (self.modalities and self.modalities != ["text"]):
            raise not_done("modalities", "something else than text")

    @property
    def toolset(self) -> Toolset:
        """What may be called; raises `Refusal` for what is no tool."""
        return toolset_in(self.tools, self.tool_choice, self.parallel_tool_calls)

    def chosen(self) -> dict[str, Any]:
        fields = super().chosen()
        if self.max_completion_tokens is not None:
            fields["max_tokens"] = self.max_completion_tokens
        if self.response_format is not None and self.response_format.type != "text":
            named = self.response_format.json_schema
            fields["schema"] = schema_of(named.schema if named else None)
        if self.reasoning_effort is not None:
            fields["thinking"] = thinking_of(self.reasoning_effort)
        return fields


def thinking_of(effort: str) -> dict[str, Any]:
    """How long a model thinks, as fields of `Thinking`."""
    if effort in ("none", "minimal"):
        return {"mode": "off"}
    near: Effort = "high" if effort == "xhigh" else effort  # type: ignore[assignment]
    return {"mode": "on", "effort": near}


def conversation_of(messages: list[Message]) -> Conversation:
    """The messages as this app's; raises `Refusal` for what it does not take."""
    taken = Conversation()
    for message in messages:
        text, images = _content(message.content)
        match message.role:
            case "system" | "developer":
                taken.add("system", text, images)
            case "user":
                taken.add("user", text, images)
            case "tool":
                taken.add_result(text, message.tool_call_id or "", message.name or "")
            case "assistant":
                taken.add("assistant", text)
                taken.add_thought(message.reasoning_content or "")
                for call in message.tool_calls or ():
                    taken.add_call(call.function.name, call.function.arguments, call.id)
    return taken


def _content(content: Content) -> tuple[str, list[str]]:
    """Text and pictures of a message."""
    if content is None or isinstance(content, str):
        return content or "", []
    texts: list[str] = []
    images: list[str] = []
    for part in content:
        if part.type in ("text", "refusal"):
            texts.append(part.text or part.refusal or "")
        elif part.type == "image_url" and part.image_url is not None:
            named = part.image_url
            images.append(picture_of(named if isinstance(named, str) else named.url))
        else:
            raise unknown_part(part.type)
    return "\n".join(texts), images
