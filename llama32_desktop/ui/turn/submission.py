"""The way of a message from Send to the model: counted, stored, answered.

Nothing is sent that does not fit: then the user chooses what to do about it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from llama32_desktop.chat.prompt import (
    Cut,
    Fit,
    build_prompt,
    enlarged,
    find_cut,
    messages,
    newest_with_picture,
    reserve,
    summary_of,
)
from llama32_desktop.conversations.model import AnswerRecord, Conversation, Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.protocol import Counted, Failed, Sampling
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.answer import Answering
from llama32_desktop.ui.turn.state import Chat, Pending, Refusal
from llama32_desktop.ui.turn.summary import Summariser, summary_tokens
from llama32_desktop.ui.turn.token_counts import Counting
from llama32_desktop.ui.turn.vision import Sight

Remedy = Literal["drop", "summarise", "enlarge"]
TITLE_LENGTH: Final = 60


def title_from(text: str) -> str:
    """A conversation's title: the first words of its first message."""
    words = " ".join(text.split())
    if len(words) <= TITLE_LENGTH:
        return words
    start = words[: TITLE_LENGTH - 1]
    whole_words = start.rpartition(" ")[0].rstrip(" ,.;:")
    return (whole_words or start) + "…"


class Sending(QObject):
    """Takes messages on their way."""

    changed = Signal(object)
    """A chat's `pending` or `summarising` is another."""
    committed = Signal(object, object)
    """A chat and what was pending: it is stored, and the model answers."""
    refused = Signal(object)
    """A chat whose message does not fit; see `refusal`."""
    blind = Signal(object)
    """A chat whose message asks about a picture, which the model cannot see: it reads text."""
    problem = Signal(object, str)
    """A chat whose message could not be sent; one sentence, empty when it was told already."""

    def __init__(
        self,
        models: ModelController,
        counting: Counting,
        answering: Answering,
        summariser: Summariser,
        storage: Storage,
        sight: Sight,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sight = sight
        self._models = models
        self._counting = counting
        self._answering = answering
        self._summariser = summariser
        self._storage = storage

    def submit(self, chat: Chat, pending: Pending) -> None:
        """Send a message, as soon as the model is loaded and if it fits."""
        chat.pending, chat.refusal = pending, None
        self.changed.emit(chat)

        def ready() -> None:
            if not pending.cancelled:
                self._check_pictures(chat, pending)

        def not_loaded() -> None:
            if not pending.cancelled:
                self._give_up(chat, "")  # the model's own sentence says why

        self._models.when_ready(ready, not_loaded)

    def _check_pictures(self, chat: Chat, pending: Pending) -> None:
        """See to it that the model can see what it is asked about, then count."""
        asked = pending.question_attachments
        if asked and not self._sight.sees:
            self._give_up(chat, "")
            self.blind.emit(chat)
            return
        former = newest_with_picture(pending.path, chat.context_start_id)
        files = self._sight.images(asked or (former.attachments if former else ()))
        if not files:
            self._count(chat, pending)
            return

        def then(there: bool) -> None:
            if pending.cancelled:
                return
            if asked and not there:
                text = self.tr(
                    "The file of the picture “{0}” is missing, so the model cannot look at it and "
                    "nothing was sent; add the picture again."
                )
                self._give_up(chat, text.format(asked[0].name))
            else:  # an earlier picture that is missing is shown as such, and left out
                self._count(chat, pending, with_pictures=there)

        self._storage.run(
            lambda _: all(Path(file).is_file() for file in files),
            then,
            lambda error: self._give_up(chat, str(error)),
        )

    def _count(self, chat: Chat, pending: Pending, *, with_pictures: bool = True) -> None:
        pending.entries = build_prompt(
            chat.prompt,
            pending.path,
            chat.context_start_id,
            pending.text,
            new_attachments=pending.attachments,
            new_texts=pending.texts,
            images=self._sight.images if with_pictures else lambda _: (),
            only_new=pending.only_new,
        )
        pending.count = self._counting.count(
            pending.entries,
            lambda counted: self._on_counted(chat, pending, counted),
            lambda failed: self._on_count_failed(chat, pending, failed),
        )

    def stop(self, chat: Chat) -> None:
        """Take back what has not reached the model yet."""
        pending = chat.pending
        if chat.summarising:
            self._summariser.stop()
        elif pending is not None:
            pending.cancelled = True
            if pending.count is not None:
                self._counting.cancel(pending.count)
                self._give_up(chat, "")
            elif not pending.entries_stored:
                self._give_up(chat, "")

    def _give_up(self, chat: Chat, sentence: str) -> None:
        chat.pending = None
        self.changed.emit(chat)
        self.problem.emit(chat, sentence)

    def _on_count_failed(self, chat: Chat, pending: Pending, failed: Failed) -> None:
        pending.count = None
        self._give_up(chat, "" if failed.kind == "cancelled" else failed.message)

    def _on_counted(self, chat: Chat, pending: Pending, counted: Counted) -> None:
        pending.count, pending.tokens = None, counted.tokens
        loaded = self._models.state.loaded
        free = reserve(self._sampling(chat).max_tokens, counted.context)
        fit = Fit(counted.tokens, free, counted.context)
        if fit.fits:
            self._commit(chat, pending)
            return
        chat.pending = None
        with_summary = replace(fit, reserve=free + summary_tokens(counted.context))
        chat.refusal = Refusal(
            pending,
            counted,
            fit,
            cut=find_cut(pending.entries, counted, fit),
            summary_cut=find_cut(pending.entries, counted, with_summary),
            enlarged=enlarged(fit, loaded.context_trained if loaded else 0),
        )
        self.changed.emit(chat)
        self.refused.emit(chat)

    # Storing

    def _commit(self, chat: Chat, pending: Pending) -> None:
        pending.entries_stored = True
        text, path, only_new = pending.text, pending.path, pending.only_new
        attachments, texts, begun = pending.attachments, pending.texts, pending.begun
        known, system_prompt = chat.conversation, chat.system_prompt
        sampling, own_sampling = self._sampling(chat), chat.own_sampling
        record = self._record(sampling)
        if begun is not None and begun.answer is not None:
            record = msgspec.structs.replace(record, tokens_before=begun.answer.tokens)
        title = title_from(text or "") or title_from(texts[0].name if texts else "")

        def work(store: Store) -> tuple[Conversation, list[Message], Message]:
            conversation = known or store.create_conversation(title, system_prompt)
            if known is None and own_sampling is not None:
                store.set_sampling(conversation.id, own_sampling)
            parent = path[-1].id if path else None
            if text is not None:
                added = store.add_message(
                    conversation.id, parent, "user", text, attachments=attachments, texts=texts
                )
                parent = added.id
                if only_new:
                    store.set_context_start(conversation.id, parent)
            content = ""
            if begun is not None:  # another version of it, which stays as it is
                parent, content = begun.parent_id, begun.content
            answer = store.add_message(
                conversation.id, parent, "assistant", content, state="streaming", answer=record
            )
            # Read anew: another task may have renamed it meanwhile.
            conversation = store.conversation(conversation.id)
            return conversation, store.branch(conversation.id), answer

        def then(result: tuple[Conversation, list[Message], Message]) -> None:
            chat.conversation, chat.branch, answer = result
            chat.pending = None
            self._answering.start(answer, messages(pending.entries), sampling)
            if pending.cancelled:
                self._answering.stop(answer.conversation_id)
            self.changed.emit(chat)
            self.committed.emit(chat, pending)

        self._storage.run(work, then, lambda error: self._give_up(chat, str(error)))

    def _sampling(self, chat: Chat) -> Sampling:
        return chat.sampling or self._models.sampling

    def _record(self, sampling: Sampling) -> AnswerRecord:
        state = self._models.state
        loaded, model = state.loaded, state.model
        if loaded is None:
            return AnswerRecord(
                model_path=self._models.path, model_name=model.name if model else ""
            )
        return AnswerRecord(
            model_path=loaded.path,
            model_name=model.name if model else loaded.name,
            device=loaded.device,
            settings=loaded.settings,
            sampling=sampling,
        )

    # What can be done where it does not fit

    def remedy(self, chat: Chat, remedy: Remedy) -> None:
        """Do what the user chose, then send the message that was refused."""
        refusal = chat.refusal
        if refusal is None:
            return
        chat.refusal = None
        if remedy == "enlarge" and refusal.enlarged is not None:
            self._models.load_with_context(refusal.enlarged)
            self.submit(chat, refusal.pending)
        elif remedy == "drop" and refusal.cut is not None:
            self._start_at(chat, refusal.pending, refusal.cut, summary="")
        elif remedy == "summarise" and refusal.summary_cut is not None:
            self._summarise(chat, refusal, refusal.summary_cut)

    def _start_at(self, chat: Chat, pending: Pending, cut: Cut, *, summary: str) -> None:
        """Keep where the sent part begins, and the summary of what came before."""
        conversation, path = chat.conversation, pending.path
        if conversation is None:
            return
        pending.only_new = cut.start_id is None

        def work(store: Store) -> tuple[Conversation, list[Message], Message | None]:
            added = None
            if summary:
                parent = path[-1].id if path else None
                added = store.add_message(
                    conversation.id, parent, "assistant", summary, kind="summary"
                )
            if cut.start_id is not None:
                store.set_context_start(conversation.id, cut.start_id)
            return store.conversation(conversation.id), store.branch(conversation.id), added

        def then(result: tuple[Conversation, list[Message], Message | None]) -> None:
            chat.conversation, chat.branch, added = result
            chat.summarising = False
            if added is not None:
                pending.path = [*path, added]
            self.submit(chat, pending)

        def failed(error: Exception) -> None:
            chat.summarising = False
            self._give_up(chat, str(error))

        self._storage.run(work, then, failed)

    def _summarise(self, chat: Chat, refusal: Refusal, cut: Cut) -> None:
        former = summary_of(refusal.pending.path)
        chat.summarising = True
        self.changed.emit(chat)

        def failed(sentence: str) -> None:
            chat.summarising = False
            self._give_up(chat, sentence)

        self._summariser.start(
            cut.dropped,
            former.content if former else "",
            refusal.fit.context,
            lambda summary: self._start_at(chat, refusal.pending, cut, summary=summary),
            failed,
        )
