"""What happens to a message, from Send to the end of its answer.

    load → leave → look → count → fit → guard → store → generate → tools → finish

One method a step, each hands on to the next. Until it is stored, the user's text is where it was
written and nothing of it is on the disk; from then on it is kept, whatever becomes of the answer.
Nothing is sent that does not fit: then the turn is refused, and the user chooses a remedy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from llama32_desktop.chat.answers import Answers
from llama32_desktop.chat.counts import Counts
from llama32_desktop.chat.guarding import judging, question_of
from llama32_desktop.chat.needs import NO_GUARD, Engine, Findings, Model, Storage, Watching
from llama32_desktop.chat.pictures import Pictures
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
from llama32_desktop.chat.state import ChatState, Refusal, Remedy, Turn, Withheld
from llama32_desktop.chat.storing import storing_of
from llama32_desktop.chat.summary import Summariser, summary_tokens
from llama32_desktop.conversations.model import AnswerRecord, Conversation, Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.protocol import Counted, Failed, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judgement import all_clear
from llama32_desktop.sentences import Sentence


def _unheard(*_: Any) -> None:
    """For news that nobody wants."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Who is told what; all in the thread of the turns.

    Attributes:
        changed: A chat's `pending` or `summarising` is another.
        committed: A chat's turn is stored, and the model answers.
        withheld: A guard holds a chat's turn back; see its `withheld`.
        refused: A chat's turn does not fit; see its `refusal`.
        leaving: A chat's turn goes to another address, which nobody chose in this conversation.
        blind: A chat's turn asks about a picture, and the model reads text only.
        problem: A chat's turn ended before it was stored: one sentence, empty when it was told
            already or the user ended it.
        summarising: Which piece of the oldest turns is read, and of how many.
        reading: How far a message's prompt or picture is read has changed, by its id.
        text: What was added to an answer, behind its id.
        thought: What was added to its thoughts, and whether what it said so far was one.
        finished: An answer has ended; the final message is on its way to the disk.
    """

    changed: Callable[[ChatState], object] = _unheard
    committed: Callable[[ChatState, Turn], object] = _unheard
    refused: Callable[[ChatState], object] = _unheard
    leaving: Callable[[ChatState, Turn], object] = _unheard
    withheld: Callable[[ChatState], object] = _unheard
    blind: Callable[[ChatState], object] = _unheard
    problem: Callable[[ChatState, str], object] = _unheard
    summarising: Callable[[int, int], object] = _unheard
    reading: Callable[[int], object] = _unheard
    text: Callable[[int, str], object] = _unheard
    thought: Callable[[int, str, bool], object] = _unheard
    finished: Callable[[Message], object] = _unheard


class Turns:
    """Runs the turns of any number of conversations.

    Attributes:
        counts: Counts prompts, for others too.
        answers: What is being written; see there for who calls `save`.
    """

    def __init__(
        self,
        engine: Engine,
        model: Model,
        pictures: Pictures,
        storage: Storage,
        news: News,
        watch: Watching = NO_GUARD,
    ) -> None:
        self._watch = watch
        self.counts = Counts(engine)
        self.answers = Answers(engine, storage, news.text, news.reading, news.thought)
        self._summariser = Summariser(engine, news.summarising)
        self._model = model
        self._pictures = pictures
        self._storage = storage
        self._news = news

    def submit(self, chat: ChatState, turn: Turn) -> None:
        """Begin a turn, as soon as the model is loaded and if it fits."""
        chat.pending, chat.refusal, chat.withheld = turn, None, None
        turn.step = "load"
        self._news.changed(chat)
        self._model.when_ready(
            lambda: self._leave(chat, turn),
            lambda: self._give_up(chat, turn, ""),  # the model's own sentence says why
        )

    def stop(self, chat: ChatState) -> None:
        """Take back what has not reached the model yet, and end what it writes."""
        turn = chat.pending
        if chat.summarising:
            self._summariser.stop()
        elif turn is not None:
            if turn.count is not None:
                self.counts.cancel(turn.count)
            if turn.asked is not None:
                turn.asked.cancel()
            if turn.step != "store":  # else it ends as soon as it has begun
                self._give_up(chat, turn, "")
            turn.cancelled = True
        if chat.id is not None:
            self.answers.stop(chat.id)

    def _give_up(self, chat: ChatState, turn: Turn, sentence: str) -> None:
        if not turn.cancelled:
            chat.pending = None
            self._news.changed(chat)
            self._news.problem(chat, sentence)

    # The steps

    def _leave(self, chat: ChatState, turn: Turn) -> None:
        """See to it that nothing goes to another machine but where the person chose that here."""
        turn.step, model, loaded = "leave", self._model.ref, self._model.loaded
        turn.leaves_for = "" if model is None or model.is_file else model.text
        turn.counted_for = model, loaded
        host = loaded.device if loaded else ""
        if turn.cancelled or not turn.leaves_for or (model and chat.may_leave_for(model, host)):
            self._look(chat, turn)
        else:
            self._give_up(chat, turn, "")
            self._news.leaving(chat, turn)

    def _look(self, chat: ChatState, turn: Turn) -> None:
        """See to it that the model can see what it is asked about."""
        if turn.cancelled:
            return
        turn.step = "look"
        asked = turn.question_attachments
        if asked and not self._pictures.sees:
            self._give_up(chat, turn, "")
            self._news.blind(chat)
            return
        former = newest_with_picture(turn.path, chat.context_start_id)
        files = self._pictures.images(asked or (former.attachments if former else ()))
        if not files:
            self._count(chat, turn)
            return

        def then(there: bool) -> None:
            if asked and not there:
                sentence = Sentence(
                    "The file of the picture “{0}” is missing, so the model cannot look at it and "
                    "nothing was sent; add the picture again.",
                    asked[0].name,
                )
                self._give_up(chat, turn, sentence)
            else:  # an earlier picture that is missing is shown as such, and left out
                self._count(chat, turn, with_pictures=there)

        self._storage.run(
            lambda _: all(Path(file).is_file() for file in files),
            then,
            lambda error: self._give_up(chat, turn, str(error)),
        )

    def _count(self, chat: ChatState, turn: Turn, *, with_pictures: bool = True) -> None:
        """Put the prompt together and have its tokens counted."""
        if turn.cancelled:
            return
        turn.step = "count"
        turn.entries = build_prompt(
            chat.prompt,
            turn.path,
            chat.context_start_id,
            turn.text,
            new_attachments=turn.attachments,
            new_texts=turn.texts,
            images=self._pictures.images if with_pictures else lambda _: (),
            only_new=turn.only_new,
        )

        def failed(failure: Failed) -> None:
            turn.count = None
            self._give_up(chat, turn, "" if failure.kind == "cancelled" else failure.message)

        turn.count = self.counts.count(
            turn.entries, lambda counted: self._fit(chat, turn, counted), failed
        )

    def _fit(self, chat: ChatState, turn: Turn, counted: Counted) -> None:
        """Hold the prompt against the window; refuse what does not fit and has no remedy yet."""
        turn.step, turn.count, turn.tokens = "fit", None, counted.tokens
        loaded = self._model.loaded
        free = reserve(self._sampling(chat, turn).max_tokens, counted.context)
        fit = Fit(counted.tokens, free, counted.context)
        if fit.fits:
            self._guard(chat, turn)
            return
        chat.pending = None
        with_summary = replace(fit, reserve=free + summary_tokens(counted.context))
        chat.refusal = Refusal(
            turn,
            counted,
            fit,
            cut=find_cut(turn.entries, counted, fit),
            summary_cut=find_cut(turn.entries, counted, with_summary),
            enlarged=enlarged(fit, loaded.context_trained if loaded else 0),
        )
        if turn.remedy is not None and chat.refusal.cut_of(turn.remedy) is not None:
            # Chosen already, but the template takes more for what is left than was foreseen.
            self.remedy(chat, turn.remedy)
            return
        self._news.changed(chat)
        self._news.refused(chat)

    def _guard(self, chat: ChatState, turn: Turn) -> None:
        """Have a guard judge what is new: the message, its files and its pictures."""
        turn.step = "guard"
        watch = self._watch(chat.own.guard)
        if watch is None or turn.text is None or turn.judged or turn.allowed:
            self._store(chat, turn)
            return

        def then(found: Findings) -> None:
            turn.asked, turn.findings, turn.judged = None, found, True
            if watch.holds and not all_clear(found):
                chat.pending = None
                chat.withheld = Withheld(turn)
                self._news.changed(chat)
                self._news.withheld(chat)
            elif turn.counted_for != (self._model.ref, self._model.loaded):
                self.submit(chat, turn)  # another model was chosen meanwhile: it has to fit there
            else:
                self._store(chat, turn)

        turn.asked = watch.ask(judging(turn, self._pictures), then)

    def send_withheld(self, chat: ChatState) -> None:
        """Send what a guard holds back: the person wants it to go all the same."""
        withheld, chat.withheld = chat.withheld, None
        if withheld is not None:
            withheld.turn.allowed = True
            self.submit(chat, withheld.turn)

    def _store(self, chat: ChatState, turn: Turn) -> None:
        """Put the message and an empty answer on the disk, and the conversation if it is new."""
        turn.step = "store"
        sampling = self._sampling(chat, turn)
        storing = storing_of(chat, turn, self._record(chat, turn, sampling))

        def then(result: tuple[Conversation, list[Message], Message]) -> None:
            chat.conversation, chat.branch, answer = result
            chat.pending = None
            self._generate(chat, turn, answer, sampling)
            self._news.changed(chat)
            self._news.committed(chat, turn)

        def failed(error: Exception) -> None:
            turn.cancelled = False  # nothing is stored, whoever wanted it to end
            self._give_up(chat, turn, str(error))

        self._storage.run(storing, then, failed)

    def _generate(self, chat: ChatState, turn: Turn, answer: Message, sampling: Sampling) -> None:
        """Have the model write the answer."""
        turn.step = "generate"
        self.answers.start(
            answer,
            messages(turn.entries),
            sampling,
            lambda message: self._call_tools(chat, turn, message),
            turn.keep,
            turn.leaves_for,
            watch=self._watch(chat.own.guard),
            question=question_of(turn),
            adapters=self._adapters(chat, turn),
        )
        if turn.cancelled:
            self.answers.stop(answer.conversation_id)

    def _call_tools(self, chat: ChatState, turn: Turn, message: Message) -> None:
        """Where what the answer calls will be done and handed back; there are no tools yet."""
        turn.step = "tools"
        self._finish(chat, turn, message)

    def _finish(self, chat: ChatState, turn: Turn, message: Message) -> None:
        """Show the answer as it is to stay."""
        turn.step = "finish"
        chat.put(message)
        self._news.finished(message)

    # What they store

    def _sampling(self, chat: ChatState, turn: Turn) -> Sampling:
        return turn.sampling or chat.sampling or self._model.sampling

    def _adapters(self, chat: ChatState, turn: Turn) -> Adapters | None:
        """Those that the answer has instead of the loaded model's."""
        of_chat = chat.own.adapters_of(self._model.ref)
        return of_chat if turn.adapters is None else turn.adapters

    def _record(self, chat: ChatState, turn: Turn, sampling: Sampling) -> AnswerRecord:
        loaded, name, chosen = self._model.loaded, self._model.name, self._model.ref
        if loaded is None:
            record = AnswerRecord(model_path=chosen.text if chosen else "", model_name=name)
        else:
            record = AnswerRecord(
                model_path=loaded.ref.text,
                model_name=name or loaded.name,
                device=loaded.device,
                settings=_with_adapters(loaded.settings, self._adapters(chat, turn)),
                sampling=sampling,
            )
        before = turn.begun.answer if turn.begun else None
        return msgspec.structs.replace(record, tokens_before=before.tokens) if before else record

    # What can be done where it does not fit

    def remedy(self, chat: ChatState, remedy: Remedy) -> None:
        """Do what the user chose, then begin the turn that was refused."""
        refusal = chat.refusal
        cut = refusal.cut_of(remedy) if refusal else None
        chat.refusal = None
        if refusal is None or cut is None:
            return
        refusal.turn.remedy = remedy
        if remedy == "drop":
            self._start_at(chat, refusal.turn, cut, summary="")
        else:
            self._summarise(chat, refusal, cut)

    def _start_at(self, chat: ChatState, turn: Turn, cut: Cut, *, summary: str) -> None:
        """Keep where the sent part begins, and the summary of what came before."""
        conversation, path = chat.conversation, turn.path
        if conversation is None:
            return
        turn.only_new = cut.start_id is None
        chat.pending, chat.summarising = turn, False

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
            if added is not None:
                turn.path = [*path, added]
            if not turn.cancelled:
                self.submit(chat, turn)

        self._storage.run(work, then, lambda error: self._give_up(chat, turn, str(error)))

    def _summarise(self, chat: ChatState, refusal: Refusal, cut: Cut) -> None:
        former = summary_of(refusal.turn.path)
        chat.summarising = True
        self._news.changed(chat)

        def failed(sentence: str) -> None:
            chat.summarising = False
            self._give_up(chat, refusal.turn, sentence)

        self._summariser.start(
            cut.dropped,
            former.content if former else "",
            refusal.fit.context,
            lambda summary: self._start_at(chat, refusal.turn, cut, summary=summary),
            failed,
            refusal.turn.leaves_for,
            self._adapters(chat, refusal.turn),
        )


def _with_adapters(settings: ModelSettings, own: Adapters | None) -> ModelSettings:
    """How a model that is loaded so answers where a conversation has adapters of its own."""
    return settings if own is None else msgspec.structs.replace(settings, adapters=own)
