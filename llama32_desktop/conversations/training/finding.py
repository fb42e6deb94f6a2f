"""Finds what a model can learn from in a conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Final

from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.texts import with_texts
from llama32_desktop.conversations.training import left_out
from llama32_desktop.conversations.training.left_out import LeftOut
from llama32_desktop.conversations.training.lessons import (
    Chat,
    Lesson,
    Preference,
    Rated,
    Said,
)
from llama32_desktop.conversations.training.tree import Tree
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage
from llama32_desktop.engine.parts import Thought
from llama32_desktop.fence import neutralised
from llama32_desktop.guards.judgement import hidden_from
from llama32_desktop.sentences import Sentence

_STOPPING: Final = frozenset((left_out.HELD, left_out.TOOLS))
"""What no text may hold, not even what comes before an answer."""


class Finder:
    """Looks through one conversation.

    Args:
        there: Whether a picture's file is there.
        left: Takes down what is not learned from.
    """

    def __init__(
        self, whole: WholeConversation, there: Callable[[Attachment], bool], left: LeftOut
    ) -> None:
        self._tree = Tree(whole)
        self._there = there
        self._left = left

    def lessons(self) -> list[Lesson]:
        """Its chats, then its preferences and ratings."""
        return [*self._chats(), *self._compared()]

    # Chats

    def _chats(self) -> list[Chat]:
        """The shown branch, and others as far as an answer on them is good or a correction."""
        whole, tree = self._tree.whole, self._tree
        answers = [answer for beside in tree.answers() for answer in beside]
        ends = [whole.active, *(a.id for a in answers if self._is_good(a))]
        chats: list[Chat] = []
        for end in ends:
            if end is not None and self._left.took(end):
                continue  # a chat leads through it
            chat = self._chat(tree.path(end))
            if chat is not None and not any(chat.begins(other) for other in chats):
                chats = [*(other for other in chats if not other.begins(chat)), chat]
        for answer in answers:
            if not self._left.took(answer.id):
                self._left.add(self._obstacle(answer) or left_out.NOT_SHOWN, answer.id)
        return chats

    def _chat(self, path: Sequence[WholeMessage]) -> Chat | None:
        """As much of a branch as can be learned from; `None` where that is nothing."""
        said, reason = self._said(path, self._obstacle)
        while said and said[-1].speaker != "assistant":
            said.pop()
        learned = sum(each.speaker == "assistant" for each in said)
        answers = [m for m in path if m.is_answer and _says_something(m)]
        for answer in answers[:learned]:
            self._left.take(answer.id)
            if any(isinstance(step, Thought) for step in answer.steps):
                self._left.add(left_out.THOUGHTS, answer.id)
        if reason is not None:
            for index, answer in enumerate(answers[learned:]):
                self._left.add(left_out.BEHIND if index else reason, answer.id)
        return Chat(tuple(said)) if learned else None

    def _obstacle(self, answer: WholeMessage) -> Sentence | None:
        """Why an answer is not to be learned."""
        if hidden_from(answer.guard) is not None:
            return left_out.HELD
        if any(not isinstance(step, Thought) for step in answer.steps):
            return left_out.TOOLS
        if answer.state != "complete":
            return left_out.UNFINISHED
        if answer.rating == "bad":
            return left_out.RATED_BAD
        if self._tree.is_corrected(answer) and answer.rating != "good":
            return left_out.CORRECTED
        return None

    def _before(self, answer: WholeMessage) -> Sentence | None:
        """Why what comes behind an answer cannot be told without it."""
        obstacle = self._obstacle(answer)
        return obstacle if obstacle in _STOPPING else None

    def _said(
        self,
        path: Sequence[WholeMessage],
        obstacle: Callable[[WholeMessage], Sentence | None],
    ) -> tuple[list[Said], Sentence | None]:
        """A branch as the model is given it, to its end or to what stands in the way, and that.

        As in a prompt, consecutive messages of the person are one, and those without content none.
        """
        prompt = neutralised(self._tree.whole.system_prompt.strip())
        said = [Said("system", prompt)] if prompt else []
        for message in path:
            if message.role == "assistant":
                reason = obstacle(message)
                if reason is None and not _says_something(message):
                    continue
                if reason is None and (not said or said[-1].speaker != "user"):
                    reason = left_out.OUT_OF_TURN
                if reason is not None:
                    return said, reason
                said.append(Said("assistant", _text(message)))
                continue
            if not all(map(self._there, message.pictures)):
                return said, left_out.NO_PICTURE
            text = neutralised(with_texts(message.content.strip(), message.texts).strip())
            if said and said[-1].speaker == "user":
                before = said.pop()
                text = "\n\n".join(filter(None, (before.text, text)))
                said.append(Said("user", text, before.pictures + message.pictures))
            elif text or message.pictures:
                said.append(Said("user", text, message.pictures))
        return said, None

    # Answers to the same

    def _is_good(self, answer: WholeMessage) -> bool:
        return answer.rating == "good" or (
            answer.rating != "bad" and self._tree.is_correction(answer)
        )

    def _is_bad(self, answer: WholeMessage) -> bool:
        return answer.rating == "bad" or (
            answer.rating != "good"
            and self._tree.is_corrected(answer)
            and self._tree.model_wrote(answer)
        )

    def _compared(self) -> Iterator[Lesson]:
        for beside in self._tree.answers():
            good = [answer for answer in beside if self._is_good(answer)]
            bad = [answer for answer in beside if self._is_bad(answer)]
            if good or bad:
                yield from self._of_one_place(good, bad)

    def _of_one_place(
        self, good: Sequence[WholeMessage], bad: Sequence[WholeMessage]
    ) -> Iterator[Lesson]:
        before = self._tree.path((good or bad)[0].parent)
        said, reason = self._said(before, self._before)
        prompt = tuple(said)
        can = reason is None and bool(said) and said[-1].speaker == "user"
        usable = {m.id for m in (*good, *bad) if can and self._is_whole(m)}
        for answer in (*good, *bad):
            if answer.id not in usable:
                self._left.add(left_out.NOT_COMPARED, answer.id)
        good = [m for m in good if m.id in usable]
        bad = [m for m in bad if m.id in usable]
        pairs = list(product(good, bad))
        # An answer that is good all the same is still not as good as its correction.
        edits = [(m, self._tree.original(m)) for m in good if self._tree.is_correction(m)]
        pairs += [pair for pair in edits if pair not in pairs and self._is_whole(pair[1])]
        told: set[tuple[str, str]] = set()
        for chosen, rejected in pairs:
            texts = (_text(chosen), _text(rejected))
            if texts[0] != texts[1] and texts not in told:
                told.add(texts)
                yield Preference(prompt, *(Said("assistant", text) for text in texts))
        for answer in (*good, *bad):
            told_so = self._is_good(answer)
            yield Rated(prompt, Said("assistant", _text(answer)), told_so)

    def _is_whole(self, answer: WholeMessage) -> bool:
        """Whether its text is all of what was answered, and may be shown."""
        done = answer.state == "complete" and _says_something(answer)
        return done and self._before(answer) is None


def _says_something(answer: WholeMessage) -> bool:
    return bool(answer.content.strip())


def _text(answer: WholeMessage) -> str:
    """Without what the frameworks, as they read a chat, would take for control tokens."""
    return neutralised(answer.content.strip())


def first_questions(whole: WholeConversation) -> tuple[str, ...]:
    """What the branches of the conversation begin with, the oldest first: the same for
    conversations that begin alike."""
    begun: set[int] = set()
    asked: dict[str, None] = {}
    for message in whole.messages:
        if message.role == "user" and message.parent not in begun:
            text = with_texts(message.content, message.texts)
            asked[" ".join(text.split()).casefold()] = None
        if message.role == "user" or message.parent in begun:
            begun.add(message.id)
    return tuple(asked) or ("",)
