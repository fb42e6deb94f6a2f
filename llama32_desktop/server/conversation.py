"""Messages of other programs as this app's: steps of tools go into the answer that they are of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from llama32_desktop.engine.parts import Step, Thought, ToolCall, ToolResult
from llama32_desktop.engine.protocol import ChatMessage, Role
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.refusals import Refusal


@dataclass(slots=True)
class _Draft:
    role: Role
    images: tuple[str, ...] = ()
    steps: list[Step] = field(default_factory=list)
    size: int = 0
    """Characters that were said."""
    _texts: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Go on with it; costs the same at any length."""
        self._texts.append(text)
        self.size += len(text)

    @property
    def message(self) -> ChatMessage:
        return ChatMessage(self.role, "".join(self._texts), self.images, tuple(self.steps))

    @property
    def called(self) -> bool:
        """Whether it ends with what a tool did, or is to do."""
        return bool(self.steps) and not isinstance(self.steps[-1], Thought)


class Conversation:
    """Puts the messages of a request together, in their order."""

    def __init__(self) -> None:
        self._drafts: list[_Draft] = []

    def add(self, role: Role, text: str, images: Sequence[str] = ()) -> None:
        """What one side says; pictures are base64."""
        last = self._drafts[-1] if self._drafts else None
        if role == "assistant" and last is not None and last.role == role and last.called:
            last.say(text)  # it goes on behind what a tool gave back
            return
        draft = _Draft(role, tuple(images))
        draft.say(text)
        self._drafts.append(draft)

    def add_thought(self, text: str) -> None:
        """What the last answer began with, before it was said."""
        if text and self._drafts and self._drafts[-1].role == "assistant":
            self._drafts[-1].steps.append(Thought(text=text))

    def add_call(self, name: str, arguments: str, call: str) -> None:
        """What the last answer asks of a tool."""
        answer = self._answer("calls")
        step = ToolCall(name=name, arguments=arguments, call=call, at=answer.size)
        answer.steps.append(step)

    def add_result(
        self, text: str, call: str = "", name: str = "", *, failed: bool = False
    ) -> None:
        """What a tool gave back."""
        answer = self._answer("results")
        answer.steps.append(
            ToolResult(text=text, name=name, call=call, failed=failed, at=answer.size)
        )

    def _answer(self, what: str) -> _Draft:
        if not self._drafts or self._drafts[-1].role != "assistant":
            raise Refusal(
                400,
                "invalid_request",
                Sentence(
                    "The request has {0} of tools that stand behind no answer, so nothing was "
                    "asked.",
                    what,
                ),
                field="messages",
            )
        return self._drafts[-1]

    @property
    def messages(self) -> tuple[ChatMessage, ...]:
        """All of them.

        Raises:
            Refusal: there are none.
        """
        if not self._drafts:
            raise Refusal(
                400,
                "invalid_request",
                Sentence("The request has no messages, so nothing was asked."),
                field="messages",
            )
        return tuple(draft.message for draft in self._drafts)
