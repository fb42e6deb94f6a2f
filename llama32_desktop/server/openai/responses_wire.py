"""What requests of OpenAI's responses say."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from llama32_desktop.engine.protocol import Role
from llama32_desktop.engine.tools import Toolset
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.conversation import Conversation
from llama32_desktop.server.likeliest import likeliest_of
from llama32_desktop.server.openai.tools import Choice, Offered, toolset_in
from llama32_desktop.server.openai.wire import thinking_of
from llama32_desktop.server.pictures import picture_of
from llama32_desktop.server.refusals import Refusal, not_done
from llama32_desktop.server.sampling import schema_of

_ROLES: dict[str, Role] = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
}


class Part(Struct):
    """A part of a message: text or a picture."""

    type: str
    text: str = ""
    refusal: str = ""
    image_url: str | None = None


class Item(Struct):
    """A message, or a step of a tool."""

    type: str = "message"
    role: str = ""
    content: str | list[Part] | None = None
    call_id: str = ""
    name: str = ""
    arguments: str = ""
    output: str | list[Part] | None = None


class Format(Struct):
    type: str
    schema: dict[str, Any] | bool | None = None


class Text(Struct):
    format: Format | None = None


class Reasoning(Struct):
    effort: str | None = None


class ResponseRequest(Struct, kw_only=True):
    model: str
    input: str | list[Item]
    instructions: str | None = None
    stream: bool | None = None
    max_output_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    text: Text | None = None
    reasoning: Reasoning | None = None
    tools: list[Offered] | None = None
    tool_choice: str | Choice | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    conversation: str | dict[str, Any] | None = None
    background: bool | None = None
    top_logprobs: int | None = None
    include: list[str] | None = None

    def refuse(self) -> None:
        """Raise `Refusal` for what would be left out without a word."""
        if self.previous_response_id or self.conversation:
            field = "previous_response_id" if self.previous_response_id else "conversation"
            raise not_done(field, "what was said before, of which nothing is kept; send all of it")
        if self.background:
            raise not_done("background", "an answer to be fetched later")

    @property
    def likeliest(self) -> int | None:
        """As in `protocol.Generate`; raises `Refusal` for too many."""
        named = "message.output_text.logprobs" in (self.include or ())
        return likeliest_of(named or self.top_logprobs is not None, self.top_logprobs)

    @property
    def toolset(self) -> Toolset:
        """What may be called; raises `Refusal` for what is no tool."""
        return toolset_in(self.tools, self.tool_choice, self.parallel_tool_calls)

    def chosen(self) -> dict[str, Any]:
        """As fields of `Sampling`."""
        fields: dict[str, Any] = {
            "max_tokens": self.max_output_tokens,
            "temperature": self.temperature,
            "top_p": self.top_p or None,
        }
        if self.reasoning is not None and self.reasoning.effort:
            fields["thinking"] = thinking_of(self.reasoning.effort)
        form = self.text.format if self.text else None
        if form is not None and form.type != "text":
            if form.type not in ("json_object", "json_schema"):
                raise not_done("text.format", "another form than a JSON schema")
            fields["schema"] = schema_of(form.schema if form.type == "json_schema" else None)
        return fields


def conversation_of(request: ResponseRequest) -> Conversation:
    """The input as this app's messages; raises `Refusal` for what it does not take."""
    taken = Conversation()
    if request.instructions:
        taken.add("system", request.instructions)
    if isinstance(request.input, str):
        taken.add("user", request.input)
        return taken
    for item in request.input:
        match item.type:
            case "message" if item.role in _ROLES:
                text, images = _content(item.content)
                taken.add(_ROLES[item.role], text, images)
            case "function_call":
                taken.add("assistant", "")
                taken.add_call(item.name, item.arguments, item.call_id)
            case "function_call_output":
                text, images = _content(item.output)
                if images:
                    raise not_done("output", "a picture that a tool gave back")
                taken.add_result(text, item.call_id)
            case "reasoning":
                pass  # it is of use to who wrote it alone
            case _:
                raise _unknown(item.type if item.type != "message" else item.role)
    return taken


def _content(content: str | list[Part] | None) -> tuple[str, list[str]]:
    """Text and pictures of a message."""
    if content is None or isinstance(content, str):
        return content or "", []
    texts: list[str] = []
    images: list[str] = []
    for part in content:
        if part.type in ("input_text", "output_text", "text", "refusal"):
            texts.append(part.text or part.refusal)
        elif part.type == "input_image" and part.image_url is not None:
            images.append(picture_of(part.image_url))
        else:
            raise _unknown(part.type)
    return "\n".join(texts), images


def _unknown(kind: str) -> Refusal:
    return Refusal(
        400,
        "unsupported",
        Sentence(
            "The input has a part of the kind “{0}”, which this server does not take, so nothing "
            "was asked.",
            kind[:60],
        ),
        field="input",
    )
