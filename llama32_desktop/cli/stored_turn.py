"""A turn of a stored conversation on the command line: the same as in the window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from llama32_desktop import paths
from llama32_desktop.chat.answers import SAVE_S
from llama32_desktop.chat.guard_line import GuardLine
from llama32_desktop.chat.needs import PostedEngine
from llama32_desktop.chat.state import ChatState, Refusal, Remedy, Turn
from llama32_desktop.chat.title import LEAST_PARAMETERS, TitleRequest, wants_title, writes_titles
from llama32_desktop.chat.turn import Turns
from llama32_desktop.chat.waiting import DirectStorage, Loop
from llama32_desktop.cli import answer, conversations, guarding
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.comparison import each_in_turn
from llama32_desktop.cli.course import Course
from llama32_desktop.cli.elsewhere import Choice
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.guarding import guard_of, own_guard
from llama32_desktop.cli.interrupts import on_interrupt
from llama32_desktop.cli.options import loading, sampling
from llama32_desktop.cli.options.guarding import holds, is_guarded
from llama32_desktop.cli.own_model import OwnModel, OwnPictures
from llama32_desktop.cli.parser import one_line
from llama32_desktop.cli.text_files import texts_of
from llama32_desktop.conversations.elsewhere import BEING_WRITTEN, is_written, tip
from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.model import Attachment, Message
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.presence import is_open_elsewhere
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.parts import Thought
from llama32_desktop.engine.pictures import PictureError, inspect_picture, read_picture
from llama32_desktop.engine.protocol import FinishReason
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.library import InstalledModel, ModelNotFoundError
from llama32_desktop.own_choices import OwnGuard
from llama32_desktop.settings import Settings, load_settings, renamed

NEW: Final = "new"
"""In the place of a conversation's number: begin one."""
_DELETED: Final = (
    "The conversation was deleted while the model answered, so the answer was not kept."
)
_REASONS: Final[dict[str, FinishReason]] = {
    "complete": "stop",
    "length": "length",
    "cancelled": "cancelled",
}


def run(
    parsed: argparse.Namespace, models: Sequence[str | None], prompt: str, choice: Choice
) -> int:
    """Send the prompt, print the answer; both are stored. A second model's is another version.

    Raises:
        CommandError, ModelNotFoundError: with one sentence.
    """
    database = paths.database_file()
    if parsed.conversation != NEW:
        conversations.expect(database, "nothing was sent")
    try:
        with closing(_opened(database, parsed.conversation)) as store:
            settings, notice = load_settings(paths.settings_file())
            if notice:
                print(one_line(notice), file=sys.stderr)
            chat = _chat(parsed, store, settings)
            known = chat.branch
            return each_in_turn(
                models,
                lambda model: _run(parsed, model, prompt, known, chat, store, settings, choice),
                as_json=parsed.json,
            )
    except StoreError as error:
        raise CommandError(str(error)) from None


def _opened(database: Path, conversation: int | str) -> Store:
    """Open the store; an answer that nobody writes any more is closed before.

    Raises:
        CommandError: somebody may be writing an answer in this conversation.
        StoreError: it cannot be opened.
    """
    store = conversations.opened(database)
    branch = store.branch(conversation) if isinstance(conversation, int) else []
    if not branch or branch[-1].state != "streaming":
        return store
    written = is_written(store, tip(store, branch[-1].conversation_id))
    if store.message(branch[-1].id).state != "streaming":  # its writer was killed
        return store
    store.close()
    if not is_open_elsewhere(database):
        return conversations.opened(database, interrupted=True)
    if written:
        raise CommandError(BEING_WRITTEN)
    return conversations.opened(database)


def _run(
    parsed: argparse.Namespace,
    wanted: str | None,
    prompt: str,
    known: Sequence[Message],
    chat: ChatState,
    store: Store,
    settings: Settings,
    choice: Choice,
) -> int:
    """Have one model answer.

    Args:
        known: The conversation as it was before the prompt.
    """
    begins = chat.conversation is None
    asked_before = chat.branch[:-1] if len(chat.branch) > len(known) else None
    names = FileNames(settings.extra_models)
    settings = renamed(settings, names.now)
    texts = texts_of(parsed.file)
    installed = choice.served(wanted) or _model(wanted, settings, names)
    chosen = settings.sampling_of(installed.ref, installed.sampling)
    own = settings.loading_of(installed.ref)
    loop, client, storage = Loop(), choice.start(0), DirectStorage(store)
    if choice.leaves_for(installed):
        chat.chosen.add((installed.ref, installed.host))
    how = loading.model_settings(parsed, installed.ref, own)
    model = OwnModel(client, loop.post, installed, how, chosen)
    pictures = OwnPictures(model)
    asked = sampling.sampling(parsed, chat.sampling or chosen)
    if asked_before is not None:
        turn = Turn(None, asked_before, remedy=_remedy(parsed), sampling=asked)
    else:
        turn = Turn(
            prompt,
            list(chat.branch),
            attachments=_attachments(parsed.image, pictures.store),
            texts=texts,
            remedy=_remedy(parsed),
            sampling=asked,
        )

    if parsed.adapter is not None:  # goes before what the conversation has of its own
        turn.adapters = how.adapters

    def enlarge(chat: ChatState, refusal: Refusal) -> None:
        assert refusal.enlarged is not None
        model.enlarge(refusal.enlarged)
        loop.post(lambda: turns.submit(chat, refusal.turn))

    printed = answer.Printed(lambda: bool(asked.schema) or answer.may_think(model.loaded))
    course = Course(enlarge if parsed.enlarge else None, None if parsed.json else printed)
    engine = PostedEngine(client, loop.post)
    engines = EnginePool()
    watch = _watch(parsed, chat.own.guard, settings, engines, loop)
    turns = Turns(engine, model, pictures, storage, course.news(), lambda _: watch)
    title = TitleRequest(
        engine, storage, pictures, lambda known: setattr(chat, "conversation", known), lambda: None
    )

    def stop() -> None:
        turns.stop(chat)
        title.cancel()

    try:
        with on_interrupt(lambda: loop.post(stop)):
            loop.post(lambda: turns.submit(chat, turn))
            course.follow(loop, turns)
            able = writes_titles(model.loaded, LEAST_PARAMETERS)
            if able and wants_title(chat):  # as in the window, after the first answer
                title.start(chat)
                loop.run(lambda: not title.running, lambda: None, SAVE_S)
    finally:
        turns.answers.close()  # where the reader has gone, or Ctrl-C came twice
        client.close()
        if watch is not None:
            watch.close()
        engines.close()
    try:
        code = _tell(parsed, chat, course, model, begins=begins)
        if course.message is not None and course.message.state == "length":
            answer.expect_whole("length", asked.schema)
        return code
    finally:  # an answer that could not be stored is shown all the same
        _settle(storage)


def _watch(
    parsed: argparse.Namespace,
    own: OwnGuard | None,
    settings: Settings,
    engines: EnginePool,
    loop: Loop,
) -> GuardLine | None:
    """The guard that was asked for, else the conversation's own."""
    guard = guard_of(parsed, engines)
    if guard is not None:
        return GuardLine(guard, holds=holds(parsed), post=loop.post)
    if own is None or own.action == "off":
        return None
    guard = own_guard(own, settings, engines)
    return GuardLine(guard, holds=own.action == "hold", post=loop.post)


def _chat(parsed: argparse.Namespace, store: Store, settings: Settings) -> ChatState:
    if parsed.conversation == NEW:
        return ChatState(system_prompt=answer.clean(parsed.system) or settings.system_prompt)
    try:
        conversation = store.conversation(parsed.conversation)
    except MissingError:
        raise CommandError(
            f"There is no conversation {parsed.conversation}, so nothing was sent: "
            "'llama32-desktop chat --list' prints the numbers."
        ) from None
    if conversation.deleted_at is not None:
        raise CommandError(
            f"Conversation {conversation.id} is in the trash, so nothing was sent: restore it in "
            "the window first."
        )
    return ChatState(conversation, store.branch(conversation.id))


def _model(asked: str | None, settings: Settings, names: FileNames) -> InstalledModel:
    """The one that was asked for, else that of the window."""
    if asked is None and settings.model_path:
        try:
            return choose_model(settings.model_path, settings.extra_models, names)
        except ModelNotFoundError:
            pass  # its file is gone: the first that is there, as in the window
    return choose_model(asked, settings.extra_models, names)


def _attachments(file: Path | None, store: PictureStore) -> tuple[Attachment, ...]:
    """Keep the picture with the conversations, once all of it can be read."""
    if file is None:
        return ()
    try:
        info = inspect_picture(file)
        read_picture(file)
    except PictureError as error:
        raise CommandError(str(error)) from None
    return (store.add(file, info),)


def _remedy(parsed: argparse.Namespace) -> Remedy | None:
    return "drop" if parsed.drop_oldest else "summarise" if parsed.summarise else None


def _settle(storage: DirectStorage) -> None:
    try:
        storage.settle()
    except MissingError:
        raise CommandError(_DELETED) from None


def _tell(
    parsed: argparse.Namespace, chat: ChatState, course: Course, model: OwnModel, *, begins: bool
) -> int:
    """Print what is left to be said.

    Raises:
        CommandError: nothing was sent, or the answer failed.
    """
    message, failure = course.message, model.failure
    if message is None and course.findings and not parsed.json:
        raise CommandError(guarding.held_back(course.findings))
    if message is None:
        sentence = failure.message if failure and failure.kind != "cancelled" else course.sentence
        if sentence:
            raise CommandError(sentence)
    elif not parsed.json:
        if message.content and not message.content.endswith("\n"):
            print(flush=True)
        guarding.tell_findings(_findings(chat, course))
        if begins:
            print(f"Conversation {chat.id}", file=sys.stderr)
    if message is not None and message.answer is not None:
        answer.tell_given(message.answer.given, model.ref)
        if model.loaded is not None:
            answer.tell_thinking(model.loaded, sampling.thinking(parsed))
        if len(parsed.model or ()) > 1 and message.answer.timings is not None:
            answer.tell_figures(message.answer.timings)
    if message is not None and message.state == "failed":
        raise CommandError(message.error)
    if parsed.json:
        report = _report(chat, message, model, with_image=parsed.image is not None)
        found = _findings(chat, course)
        if found or is_guarded(parsed):  # a conversation may have a guard of its own
            report = guarding.with_findings(report, found)
        print(json.dumps(report, ensure_ascii=False))
        return 0
    return EXIT_INTERRUPTED if message is None or message.state == "cancelled" else 0


def _findings(chat: ChatState, course: Course) -> Sequence[Judgement]:
    """What a guard found in the question and in the answer, or in what was not sent."""
    if course.message is None:
        return course.findings
    asked = [m for m in chat.branch if m.id == course.message.parent_id]
    return [each for message in (*asked, course.message) for each in message.guard]


def _report(
    chat: ChatState, message: Message | None, model: OwnModel, *, with_image: bool
) -> dict[str, object]:
    """The answer for `--json`; without a message Ctrl-C came before anything was stored."""
    record = message.answer if message else None
    steps = message.steps if message else ()
    thoughts = "\n\n".join(step.text for step in steps if isinstance(step, Thought))
    report = answer.report(
        message.content if message else "",
        _REASONS[message.state] if message else "cancelled",
        record.timings if record else None,
        record.given if record else (),
        model.ref.name,
        record.device if record else "",
        with_image=with_image,
        thought=thoughts,
    )
    return report | {"conversation": chat.id, "message": message.id if message else None}
