"""What a turn puts on the disk before the model sees it."""

from __future__ import annotations

from collections.abc import Callable

from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.chat.title import title_from
from llama32_desktop.conversations import kept_states
from llama32_desktop.conversations.columns import set_own
from llama32_desktop.conversations.elsewhere import going_on
from llama32_desktop.conversations.model import AnswerRecord, Conversation, Message
from llama32_desktop.conversations.store import Store


def storing_of(
    chat: ChatState, turn: Turn, record: AnswerRecord
) -> Callable[[Store], tuple[Conversation, list[Message], Message]]:
    """Puts a turn's message and an empty answer on the disk, and the conversation if it is new."""
    text, path, begun = turn.text, turn.path, turn.begun
    known, system_prompt = chat.conversation, chat.system_prompt
    own_sampling, own_choices = chat.own_sampling, chat.own_choices
    title = title_from(text or "") or title_from(turn.texts[0].name if turn.texts else "")
    branch = [message.id for message in chat.branch]

    def store_turn(store: Store) -> tuple[Conversation, list[Message], Message]:
        conversation = known or store.create_conversation(title, system_prompt)
        turn.keep = kept_states.file_for(conversation.id)
        if known is None and own_sampling is not None:
            store.set_sampling(conversation.id, own_sampling)
        if known is None and own_choices:
            set_own(store, conversation.id, own_choices)
        parent = path[-1].id if path else None
        if text is not None:
            added = store.add_message(
                conversation.id,
                parent,
                "user",
                text,
                attachments=turn.attachments,
                texts=turn.texts,
                guard=turn.findings,
            )
            parent = added.id
            if turn.only_new:
                store.set_context_start(conversation.id, parent)
        if begun is not None:  # another version of it, which stays as it is
            parent = begun.parent_id
        answer = store.add_message(
            conversation.id,
            parent,
            "assistant",
            begun.content if begun else "",
            state="streaming",
            answer=record,
            steps=begun.steps if begun else (),
            guard=begun.guard if begun else (),
        )
        # Read anew: another task may have renamed it meanwhile.
        conversation = store.conversation(conversation.id)
        return conversation, store.branch(conversation.id), answer

    def work(store: Store) -> tuple[Conversation, list[Message], Message]:
        with going_on(store, known.id, branch) if known else store.transaction():
            return store_turn(store)

    return work
