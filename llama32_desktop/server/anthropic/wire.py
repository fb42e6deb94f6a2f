"""What requests of Anthropic's interface say."""

from __future__ import annotations

import json
from typing import Any, Literal

from msgspec import Struct

from llama32_desktop.engine.protocol import MOST_CONTEXT
from llama32_desktop.engine.tools import Toolset
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.conversation import Conversation
from llama32_desktop.server.refusals import Refusal, not_done, unknown_part
from llama32_desktop.server.sampling import schema_of, stops_of
from llama32_desktop.server.tools import tool_of, toolset_of


class Source(Struct):
    type: str
    data: str = ""


class Block(Struct):
    """A part of a message: text, a picture, a thought, or a step of a tool."""

    type: str
    text: str = ""
    source: Source | None = None
    thinking: str = ""
    id: str = ""
    name: str = ""
    input: Any = None
    tool_use_id: str = ""
    content: str | list[Block] | None = None
    is_error: bool | None = None


class Message(Struct):
    role: Literal["user", "assistant", "system"]
    content: str | list[Block]


class Described(Struct):
    """A tool of a program; one of Anthropic's own has no schema."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any] | None = None
    type: str | None = None


class Choice(Struct):
    type: Literal["auto", "any", "tool", "none"]
    name: str = ""
    disable_parallel_tool_use: bool = False


class Thinking(Struct):
    type: str
    budget_tokens: int | None = None


class Format(Struct):
    type: str
    schema: dict[str, Any] | None = None


class Output(Struct):
    format: Format | None = None
    effort: str | None = None


class CountRequest(Struct, kw_only=True):
    model: str
    messages: list[Message]
    system: str | list[Block] | None = None
    tools: list[Described] | None = None
    tool_choice: Choice | None = None
    thinking: Thinking | None = None

    @property
    def toolset(self) -> Toolset:
        """What may be called; raises `Refusal` for what is no tool."""
        tools = []
        for tool in self.tools or ():
            if tool.type not in (None, "custom"):
                raise not_done("tools", f"a tool of the kind “{tool.type[:40]}”")
            tools.append(tool_of(tool.name, tool.description, tool.input_schema))
        choice = self.tool_choice or Choice("auto")
        how = {"any": "required", "tool": f"={choice.name}"}.get(choice.type, choice.type)
        return toolset_of(tools, how, single=choice.disable_parallel_tool_use)


class MessageRequest(CountRequest, kw_only=True):
    max_tokens: int
    stream: bool | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    stop_sequences: list[str] | None = None
    output_config: Output | None = None

    def chosen(self) -> dict[str, Any]:
        """As fields of `Sampling`."""
        fields: dict[str, Any] = {
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            "top_p": self.top_p,
            "top_k": self.top_k,
            "stop": stops_of(self.stop_sequences),
        }
        if self.thinking is not None:
            on = self.thinking.type != "disabled"
            said = self.thinking.budget_tokens
            # Longer than any context is as long as it likes.
            budget = None if said is None else min(said, MOST_CONTEXT)
            fields["thinking"] = {"mode": "on" if on else "off", "budget": budget}
        form = self.output_config.format if self.output_config else None
        if form is not None:
            if form.type != "json_schema":
                raise not_done("output_config", "another form than a JSON schema")
            fields["schema"] = schema_of(form.schema)
        return fields


def conversation_of(request: CountRequest) -> Conversation:
    """The messages as this app's; raises `Refusal` for what it does not take."""
    taken = Conversation()
    system, _ = _said(_blocks(request.system or ""))
    if system:
        taken.add("system", system)
    for message in request.messages:
        blocks = _blocks(message.content)
        for block in blocks:
            if block.type == "tool_result":
                text, images = _said(_blocks(block.content or ""))
                if images:
                    raise not_done("tool_result", "a picture that a tool gave back")
                failed = block.is_error is True
                taken.add_result(text, block.tool_use_id, failed=failed)
        text, images = _said(blocks)
        steps = [block for block in blocks if block.type in ("thinking", "tool_use")]
        if text or images or steps or not blocks:
            taken.add(message.role, text, images)
        for block in steps:
            if block.type == "thinking":
                taken.add_thought(block.thinking)
            else:
                taken.add_call(block.name, json.dumps(block.input or {}), block.id)
    return taken


def _blocks(content: str | list[Block]) -> list[Block]:
    return [Block("text", content)] if isinstance(content, str) else content


def _said(blocks: list[Block]) -> tuple[str, list[str]]:
    """Text and pictures of a message."""
    texts: list[str] = []
    images: list[str] = []
    for block in blocks:
        match block.type:
            case "text":
                texts.append(block.text)
            case "image" if block.source is not None:
                images.append(_picture(block.source))
            case "thinking" | "redacted_thinking" | "tool_use" | "tool_result":
                pass  # `conversation_of` sees to them
            case _:
                raise unknown_part(block.type)
    return "\n".join(texts), images


def _picture(source: Source) -> str:
    if source.type != "base64":
        raise Refusal(
            400,
            "invalid_image",
            Sentence(
                "A picture is named by an address or a number, and this server fetches none, so "
                "nothing was asked; send the picture itself, as base64."
            ),
        )
    return source.data
