"""One conversation and the turn that is on its way in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import msgspec

from llama32_desktop.chat.prompt import Cut, Entry, Fit
from llama32_desktop.conversations.model import (
    Attachment,
    Conversation,
    Message,
    TextAttachment,
)
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Counted, LoadedModel
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.own_choices import NONE, OwnChoices

if TYPE_CHECKING:
    from llama32_desktop.chat.counts import Count
    from llama32_desktop.chat.needs import Cancellable

Remedy = Literal["drop", "summarise"]
"""What the user chooses where the conversation no longer fits."""
Step = Literal[
    "load", "leave", "look", "count", "fit", "guard", "store", "generate", "tools", "finish"
]
"""The steps of a turn, in their order; see `chat.turn`."""


@dataclass(slots=True)
class Turn:
    """A message on its way to the model, and the answer to it.

    Attributes:
        text: The user's new message; `None` asks for another answer to the path's last one, or
            to go on with it where it is an answer that was cut.
        path: The messages that it follows.
        attachments: The pictures that go with the text.
        texts: The files and long pastes that go with it.
        only_new: The user chose to drop every earlier turn.
        remedy: What the user has chosen for where it does not fit; `None`: to be asked.
        sampling: Of this answer alone; `None`: that of the conversation.
        adapters: The same.
        step: How far it is.
        entries: The prompt, as it is counted and then sent.
        tokens: What it was counted to.
        cancelled: The user took it back.
        keep: The file in which the engine keeps what it read of the conversation.
        leaves_for: As in `protocol.Generate`: where it goes, if it leaves this machine.
        counted_for: The model that it was looked at and counted for, as it is chosen and loaded.
        asked: What a guard is judging of it.
        findings: What a guard found in the message and its files.
        judged: A guard has judged it.
        allowed: The person sends it whatever a guard says.
    """

    text: str | None
    path: list[Message]
    attachments: tuple[Attachment, ...] = ()
    texts: tuple[TextAttachment, ...] = ()
    only_new: bool = False
    remedy: Remedy | None = None
    sampling: Sampling | None = None
    adapters: Adapters | None = None
    step: Step = "load"
    entries: list[Entry] = field(default_factory=list)
    count: Count | None = None
    tokens: int = 0
    cancelled: bool = False
    keep: str = ""
    leaves_for: str = ""
    counted_for: tuple[ModelRef | None, LoadedModel | None] = (None, None)
    asked: Cancellable | None = None
    findings: tuple[Judgement, ...] = ()
    judged: bool = False
    allowed: bool = False

    @property
    def begun(self) -> Message | None:
        """The answer that the model is to go on with."""
        last = self.path[-1] if self.path else None
        return last if self.text is None and last and last.is_answer else None

    @property
    def question_attachments(self) -> tuple[Attachment, ...]:
        """The pictures of the message that is to be answered, new or stored."""
        if self.text is not None:
            return self.attachments
        return self.path[-1].attachments if self.path else ()


@dataclass(slots=True)
class Refusal:
    """A turn that did not begin since the conversation no longer fits.

    Attributes:
        cut: Where to begin if the oldest turns are dropped; `None` where that does not help.
        summary_cut: The same, with room for a summary of them.
        enlarged: A window in which it fits; `None` where the model cannot have one.
    """

    turn: Turn
    counted: Counted
    fit: Fit
    cut: Cut | None
    summary_cut: Cut | None
    enlarged: int | None

    def cut_of(self, remedy: Remedy) -> Cut | None:
        """Where to begin for this remedy; `None` where it does not help."""
        return self.cut if remedy == "drop" else self.summary_cut


@dataclass(slots=True)
class Withheld:
    """A turn that a guard holds back, until the person has chosen what to do."""

    turn: Turn

    @property
    def findings(self) -> tuple[Judgement, ...]:
        """What is unsafe in it, and what could not be judged."""
        return tuple(each for each in self.turn.findings if not each.clear)


@dataclass(slots=True)
class ChatState:
    """One conversation, stored or still to be begun.

    Attributes:
        branch: Its active path, the first message first.
        system_prompt: What a conversation begins with that is not stored yet.
        own_sampling: The same; `None`: that of the model's settings.
        own_choices: The same for guard and adapters.
        pending: The turn whose answer has not begun.
        refusal: The turn that did not fit, until the user has chosen what to do.
        withheld: The turn that a guard holds back, until the user has chosen what to do.
        summarising: Whether the oldest turns are being summarised for it.
        chosen: Models at other addresses that the person chose in it since it was opened, each
            with its host: a server of the same name may be another one later.
    """

    conversation: Conversation | None = None
    branch: list[Message] = field(default_factory=list)
    system_prompt: str = ""
    own_sampling: Sampling | None = None
    own_choices: OwnChoices = NONE
    pending: Turn | None = None
    refusal: Refusal | None = None
    withheld: Withheld | None = None
    summarising: bool = False
    chosen: set[tuple[ModelRef, str]] = field(default_factory=set)

    def may_leave_for(self, model: ModelRef, host: str) -> bool:
        """Whether the person chose a model at this host in this conversation: just now, or for one
        of the answers that are shown. Of a conversation that was imported these prove nothing:
        whoever wrote the file chose that."""
        if self.conversation is not None and self.conversation.origin:
            return (model, host) in self.chosen
        records = [message.answer for message in self.branch if message.answer is not None]
        answered = {(ModelRef.of_text(record.model_path), record.device) for record in records}
        return (model, host) in self.chosen | answered

    @property
    def id(self) -> int | None:
        return self.conversation.id if self.conversation else None

    @property
    def waiting(self) -> bool:
        """Whether a message is on its way to the model."""
        return self.pending is not None or self.summarising

    @property
    def prompt(self) -> str:
        """The system prompt."""
        return self.conversation.system_prompt if self.conversation else self.system_prompt

    @property
    def sampling(self) -> Sampling | None:
        """Its own sampling; `None`: that of the model's settings."""
        return self.conversation.sampling if self.conversation else self.own_sampling

    @property
    def own(self) -> OwnChoices:
        """Its own guard and adapters."""
        return self.conversation.own if self.conversation else self.own_choices

    @property
    def context_start_id(self) -> int | None:
        return self.conversation.context_start_id if self.conversation else None

    def put(self, message: Message) -> None:
        """Take what a message of the branch has become.

        Its versions are those that are known here: they may have become more since.
        """
        self.branch = [
            msgspec.structs.replace(message, sibling_ids=known.sibling_ids)
            if known.id == message.id
            else known
            for known in self.branch
        ]
