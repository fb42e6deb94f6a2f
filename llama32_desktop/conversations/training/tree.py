"""A conversation's tree, and which of its answers stand against each other."""

from __future__ import annotations

from collections.abc import Iterator

from llama32_desktop.conversations.whole import WholeConversation, WholeMessage


class Tree:
    """All branches of a conversation."""

    def __init__(self, whole: WholeConversation) -> None:
        self.whole = whole
        self._by_id = {message.id: message for message in whole.messages}
        corrected = map(self._corrects, whole.messages)
        self._corrected = {message.id for message in corrected if message is not None}

    def path(self, message_id: int | None) -> list[WholeMessage]:
        """The messages down to this one, the first one first; summaries are left out."""
        path: list[WholeMessage] = []
        while message_id is not None and message_id in self._by_id:
            message = self._by_id[message_id]
            if message.kind == "message":
                path.append(message)
            parent = message.parent
            message_id = parent if parent is not None and parent < message_id else None
        return path[::-1]

    def answers(self) -> Iterator[list[WholeMessage]]:
        """The answers to each message, together."""
        beside: dict[int | None, list[WholeMessage]] = {}
        for message in self.whole.messages:
            if message.is_answer:
                beside.setdefault(message.parent, []).append(message)
        yield from beside.values()

    def is_corrected(self, message: WholeMessage) -> bool:
        """Whether the person wrote another version in its place."""
        return message.id in self._corrected

    def is_correction(self, message: WholeMessage) -> bool:
        """Whether it is what the person wrote last in an answer's place."""
        return self._corrects(message) is not None and not self.is_corrected(message)

    def model_wrote(self, message: WholeMessage) -> bool:
        return self._corrects(message) is None

    def original(self, message: WholeMessage) -> WholeMessage:
        """What the model wrote in the place of a correction."""
        while (before := self._corrects(message)) is not None:
            message = before
        return message

    def _corrects(self, message: WholeMessage) -> WholeMessage | None:
        """The older version that it is written in place of."""
        before = self._by_id.get(message.corrects) if message.corrects is not None else None
        if before is None or before.id >= message.id or before.parent != message.parent:
            return None
        return before if before.is_answer and message.is_answer else None
