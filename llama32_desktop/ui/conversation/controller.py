"""The conversation that is shown: opened, continued, branched, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.conversations.drafts import draft_of, joined
from llama32_desktop.conversations.model import Conversation, Draft, Message
from llama32_desktop.conversations.store import MissingError, Store
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.conversation.answer_feed import AnswerFeed
from llama32_desktop.ui.conversation.choices import ConversationChoices
from llama32_desktop.ui.conversation.held_messages import HeldMessages
from llama32_desktop.ui.conversation.transcript_feed import TranscriptFeed
from llama32_desktop.ui.conversation.versions import Versions
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.text.search_hits import Hit
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat, PendingTurn, unbegun
from llama32_desktop.ui.turn.vision import Sight


class ChatController(QObject):
    """Stands between the store, the engine's answers and the chat pane."""

    conversations_changed = Signal(object)
    current_changed = Signal(object)
    """The id of the conversation that is shown; `None` for a new one."""
    view_changed = Signal()
    """What is shown has changed: other messages, or something is on its way or no longer."""
    answering_changed = Signal(object)
    """Ids of the conversations that an answer is being written in."""
    answered = Signal(object)
    """A `Chat` in which an answer has ended."""
    refused = Signal()
    """The shown conversation's message does not fit."""
    sent = Signal(object, object)
    """A `Chat` whose message is stored, and the `Draft` that waits for a new conversation."""
    edited = Signal(int)
    """An edit of this message is stored, as another version of it."""
    stopped = Signal(object)
    """The person ends what is on its way in this `Chat`."""
    left = Signal(object)
    """A `Chat` is not shown any more; its draft is what stood in the composer."""
    problem = Signal(object)

    def __init__(
        self,
        pane: ChatPane,
        storage: Storage,
        turns: TurnController,
        sight: Sight,
        new_system_prompt: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._storage = storage
        self._turns = turns
        self._new_system_prompt = new_system_prompt
        self._feed = TranscriptFeed(pane.transcript, sight, self)
        self._chats: list[Chat] = []
        """Those that something goes on in, or that have a draft, beside the shown one."""
        self._conversations: list[Conversation] = []
        self._chat = Chat()
        self._opening = 0
        self.held = HeldMessages(pane.composer, lambda: self._chat, self)
        self.held.changed.connect(self._on_sending_changed)
        self.held.due.connect(self._send)
        self.versions = Versions(pane, storage, turns, lambda: self._chat, lambda: self.busy, self)
        self.versions.edited.connect(self.edited)
        self.versions.branched.connect(self.set_branch)
        self.versions.failed.connect(self._on_error)
        self.choices = ConversationChoices(storage, lambda: [self._chat, *self._chats], self)
        self.choices.changed.connect(self.view_changed)
        self.choices.kept.connect(self.note_change)
        self.choices.failed.connect(self._on_error)
        pane.composer.send_requested.connect(self.send)
        pane.composer.stop_requested.connect(self.stop)
        pane.composer.recall_requested.connect(self.recall)
        turns.changed.connect(self._on_sending_changed)
        turns.committed.connect(self._on_committed)
        turns.refused.connect(self._on_refused)
        turns.problem.connect(self._on_sending_problem)
        AnswerFeed(pane.transcript, turns, lambda: self._chat.branch, self)
        turns.finished.connect(self._on_finished)

    @property
    def chat(self) -> Chat:
        """The conversation that is shown."""
        return self._chat

    @property
    def conversations(self) -> list[Conversation]:
        return list(self._conversations)

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way in any conversation."""
        return self._turns.idle and not any(chat.waiting for chat in [self._chat, *self._chats])

    @property
    def busy(self) -> bool:
        """Whether something is on its way in the conversation that is shown."""
        return self._goes_on(self._chat)

    def is_answering(self, conversation_id: int) -> bool:
        """Whether an answer is being written there."""
        return conversation_id in self._answering_ids()

    # Conversations

    def refresh_list(self) -> None:
        """Reads the list of conversations anew."""

        def then(conversations: list[Conversation]) -> None:
            self._conversations = conversations
            self.conversations_changed.emit(conversations)

        self._storage.run(lambda store: store.conversations(), then)

    def choose(self, model: InstalledModel) -> None:
        """The person chooses a model in the conversation that is shown."""
        if model.server:
            self._chat.chosen.add((model.ref, model.host))

    def new_chat(self) -> None:
        """Shows an empty conversation; it is stored with its first message.

        Where it is shown already and nothing is written in it, what was chosen for it goes.
        """
        chat = self._chat
        chat.draft = self._pane.composer.text()
        unsent = [c for c in self._chats if c.conversation is None and not c.waiting]
        is_new = not unsent and not chat.has_choices(self._new_system_prompt())
        if chat.conversation is None and not chat.waiting and (chat.has_draft or is_new):
            self._pane.composer.focus()
            return
        self._show(unsent[0] if unsent else Chat(system_prompt=self._new_system_prompt()))

    def come_back(self, conversation_id: int) -> None:
        """Shows a stored conversation, unless something else is begun before it is read."""
        self._read_and_show(conversation_id, lambda: None, lambda: not self._begun)

    @property
    def _begun(self) -> bool:
        """Whether the person has done anything yet."""
        chat, typed = self._chat, self._pane.composer.edit.document().isUndoAvailable()
        return typed or chat.conversation is not None or chat.waiting or bool(chat.unread)

    def open_conversation(
        self, conversation_id: int, then: Callable[[], None] = lambda: None
    ) -> None:
        """Shows a stored conversation, and does then what is left to be done with it."""
        if conversation_id == self._chat.id:
            self._pane.composer.focus()
            then()
            return
        for chat in self._chats:
            if chat.id == conversation_id:
                self._show(chat)
                then()
                return
        self._read_and_show(conversation_id, then, lambda: True)

    def _read_and_show(
        self, conversation_id: int, then: Callable[[], None], still_wanted: Callable[[], bool]
    ) -> None:
        attempt = self._opening = self._opening + 1

        def work(store: Store) -> Chat:
            chat = Chat(conversation=store.conversation(conversation_id))
            chat.branch = store.branch(conversation_id)
            chat.take(draft_of(store, conversation_id))
            return chat

        def opened(chat: Chat) -> None:
            if attempt == self._opening and still_wanted():  # else another was chosen since
                self._show(chat)
                then()

        self._storage.run(work, opened, self._on_error)

    def open_at(self, conversation_id: int, message_id: int, words: str) -> None:
        """Shows a message of a conversation, on whatever branch it is, and marks words in it."""

        def find() -> None:
            chat = self._chat
            if any(message.id == message_id for message in chat.branch):
                self._feed.reveal(message_id, words)
            elif self.busy:
                self.problem.emit(self.tr("It is on another branch; wait for the answer’s end."))
            else:
                self._storage.run(lambda store: store.reveal(message_id), found, self._on_error)

        def found(branch: list[Message]) -> None:
            if self._chat.id == conversation_id:
                self.set_branch(self._chat, branch)
                self._feed.reveal(message_id, words)

        self.open_conversation(conversation_id, find)

    def mark_words(self, words: str) -> None:
        """Marks these words in what is shown, or none."""
        self._pane.transcript.mark_words(words)

    def reveal_hit(self, hit: Hit) -> None:
        """Goes to a place of the phrase that is looked for in what is shown."""
        self._feed.reveal_hit(hit)

    @property
    def running(self) -> RunningAnswer | None:
        """The answer that is being written in what is shown."""
        return self._turns.answer_in(self._chat.id) if self._chat.id is not None else None

    def forget_all(self) -> None:
        """The store is another one: what was shown is not in it."""
        for chat in [self._chat, *self._chats]:
            chat.held = None
        self._chats = []
        self._chat.draft, self._chat.texts, self._chat.picture = "", (), None
        self._pane.composer.clear()
        self._chat = Chat(conversation=self._chat.conversation)
        self.new_chat()
        self._chats = []

    def take_draft(self, draft: Draft) -> None:
        """Puts back what was written for a new conversation when the app ended."""
        chat, empty = self._chat, Draft()
        if chat.conversation is not None:
            return
        if draft != empty:
            chat.draft = self._pane.composer.text()
            if chat.draft.strip():
                self._opening += 1  # what is still being opened comes too late
            chat.take(joined(draft, chat.prepared))
            self._pane.composer.set_text(chat.draft)
        self.view_changed.emit()

    def _prepare(self, draft: Draft) -> None:
        """Puts that into the composer, where nothing else is in it."""
        if not self._chat.has_draft and not self._pane.composer.text():
            self._chat.take(draft)
            self._pane.composer.set_text(draft.content)
            self.view_changed.emit()

    def rename(self, conversation_id: int, title: str) -> None:
        self._storage.run(
            lambda s: s.rename(conversation_id, title), self.note_title, self._on_error
        )

    def leave(self, *conversation_ids: int) -> None:
        """Shows none of these any more, since they go; what is being written there ends."""
        gone = frozenset(conversation_ids)
        for number in gone:
            self._turns.stop_answer(number)
        for chat in [self._chat, *self._chats]:
            if chat.id in gone and chat.waiting:
                chat.held = None
                self.stop_in(chat)
        self._chats = [chat for chat in self._chats if chat.id not in gone]
        if self._chat.id in gone:
            self.new_chat()
            self._chats = [chat for chat in self._chats if chat.id not in gone]
        self.answering_changed.emit(self._answering_ids())

    def note_change(self, conversation: Conversation) -> None:
        """A conversation's title or place is another, on the disk already."""
        for chat in [self._chat, *self._chats]:
            if chat.id == conversation.id:
                chat.conversation = conversation
        if self._chat.id == conversation.id:
            self.view_changed.emit()

    def note_title(self, conversation: Conversation) -> None:
        """A conversation has another title, on the disk already."""
        self.note_change(conversation)
        self.refresh_list()

    def _show(self, chat: Chat) -> None:
        self._opening += 1  # what is still being opened comes too late
        former = self._chat
        former.draft = self._pane.composer.text()
        self._chats = [c for c in self._chats if c is not chat]
        if former is not chat:
            if self._goes_on(former) or former.has_draft:
                self._chats.append(former)
            self.left.emit(former)
        self._chat = chat
        self._feed.clear()
        self._pane.composer.set_text(chat.draft)
        self.current_changed.emit(chat.id)
        self._show_messages()
        self._pane.composer.focus()

    def _goes_on(self, chat: Chat) -> bool:
        return chat.waiting or (chat.id is not None and self._turns.answer_in(chat.id) is not None)

    def _show_messages(self) -> None:
        chat = self._chat
        self._feed.show(chat.branch, chat.context_start_id, self.running)
        self._show_state()

    def show_sight(self) -> None:
        """Says anew which pictures the model sees: it is another one."""
        if any(message.attachments for message in self._chat.branch):
            self._show_messages()

    def _show_state(self) -> None:
        busy = self.busy
        self._pane.composer.set_busy(busy, held=self._chat.held is not None)
        self._pane.transcript.set_actions_enabled(not busy)
        self.view_changed.emit()

    # Messages

    def send(self, text: str) -> None:
        """Sends what the user wrote, once its files are read and the model is there, if it fits."""
        if self._chat.unread and not self.busy:
            self.held.hold(self._chat, text)
        elif not self.busy:
            self._send(self._chat, text)

    def _send(self, chat: Chat, text: str) -> None:
        self._turns.submit(chat, chat.turn_with(text))

    def recall(self) -> None:
        """Puts the last message of the user, with its files, back into an empty composer."""
        last = self._chat.last_question
        if last is not None:
            pictures = last.attachments[:1]
            self._prepare(Draft(content=last.content, attachments=pictures, texts=last.texts))

    def stop(self) -> None:
        """Ends what is on its way in the shown conversation."""
        if not self.held.take_back(self._chat):
            self.stop_in(self._chat)

    def stop_in(self, chat: Chat) -> None:
        """Ends what is on its way to the model in a conversation."""
        self.stopped.emit(chat)
        self._turns.stop(chat)

    def settle(self, chat: Chat) -> None:
        """What went on in a conversation over several turns is over."""
        self._chats = [c for c in self._chats if self._goes_on(c) or c.has_draft]
        if chat is self._chat:
            self._show_messages()
        self.answering_changed.emit(self._answering_ids())

    def set_branch(self, chat: Chat, branch: list[Message]) -> None:
        """Another branch of a conversation is shown, on the disk already."""
        for known in [self._chat, *self._chats]:  # it may have been opened anew since
            if known is chat or (chat.id is not None and known.id == chat.id):
                known.branch = branch
        if self._chat.branch is branch:
            self._show_messages()

    # News of what is on its way

    def _on_sending_changed(self, chat: Chat) -> None:
        if chat is self._chat:
            self._show_messages()

    def _on_committed(self, chat: Chat, pending: PendingTurn) -> None:
        if pending.from_composer and chat.picture in pending.attachments:
            chat.picture = None
        if pending.from_composer:
            chat.texts = tuple(text for text in chat.texts if text not in pending.texts)
        if pending.replaces is not None:
            self.edited.emit(pending.replaces)
        if chat is self._chat:
            if pending.replaces is not None:
                self._pane.composer.focus()
            if pending.from_composer and self._pane.composer.text().strip() == pending.text:
                self._pane.composer.clear()
            self.current_changed.emit(chat.id)
            self._show_messages()
            self._pane.transcript.jump_to_latest()
        elif pending.from_composer and chat.draft.strip() == pending.text:
            chat.draft = ""
        self.answering_changed.emit(self._answering_ids())
        self.sent.emit(chat, unbegun([self._chat, *self._chats]))
        self.refresh_list()

    def _on_refused(self, chat: Chat) -> None:
        if chat is self._chat:
            self.refused.emit()

    def _on_sending_problem(self, chat: Chat, sentence: str) -> None:
        if sentence:
            self.problem.emit(sentence if chat is self._chat else chat.named(sentence))

    def _on_finished(self, message: Message) -> None:
        for chat in [self._chat, *self._chats]:
            if chat.id == message.conversation_id:
                chat.put(message)
                self.answered.emit(chat)
        self._chats = [c for c in self._chats if self._goes_on(c) or c.has_draft]
        self._show_messages()
        self.answering_changed.emit(self._answering_ids())
        self.refresh_list()

    def _answering_ids(self) -> frozenset[int]:
        chats = [c for c in [self._chat, *self._chats] if self._goes_on(c) and c.held is None]
        return frozenset(c.id for c in chats if c.id is not None)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, MissingError):
            self.problem.emit(str(error))
