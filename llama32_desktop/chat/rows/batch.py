"""Asks each row's prompt of each model, one model after the other."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.chat.attachments import MOST_TEXTS, attachment_of
from llama32_desktop.chat.given import GIVEN
from llama32_desktop.chat.rows.answers import Answer, KeptAnswers
from llama32_desktop.chat.rows.guard import RowGuard, sentences
from llama32_desktop.chat.rows.prompts import RowPrompt
from llama32_desktop.chat.thoughts import Thoughts
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.conversations.texts import with_texts
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.engine.adapters import active
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.pictures import PictureError, inspect_picture
from llama32_desktop.engine.protocol import ChatMessage, LoadedModel, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.sentences import Sentence, together

_MOST_FAILURES: Final = 3
"""Rows one after the other at which the engine fails before a model is given up."""
_OF_ROW: Final = ("context_full", "template")
"""Failures that say nothing of the next row."""
_KEPT: Final = Sentence("This row was kept from the model.")
_HELD: Final = Sentence("The answer to this row was held back.")


@dataclass(frozen=True)
class AskedModel:
    """A model that is asked.

    Attributes:
        load: Lends a session that has loaded it, once an answer is needed that is not kept.
        guard: Who judges what it is asked and what it answers.
        judged_as: What the guard's judgements depend on; empty where there is none.
    """

    ref: ModelRef
    name: str
    settings: ModelSettings
    sampling: Sampling
    load: Callable[[], AbstractContextManager[tuple[Session, LoadedModel]]]
    guard: RowGuard | None = None
    judged_as: tuple[object, ...] = ()


class BatchCancelledError(Exception):
    """The caller did not want it any more; what was answered is kept."""


def answers(
    rows: Sequence[RowPrompt],
    models: Sequence[AskedModel],
    kept: KeptAnswers,
    reader: DocumentReader,
    *,
    fresh: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[Answer, bool]]:
    """The answers as they come, and whether each was kept from before.

    Args:
        fresh: Asks all again.

    Raises:
        BatchCancelledError: `cancelled` said so.
        EngineFailedError: a model cannot be loaded, or failed at several rows.
        PartStoreError: an answer cannot be kept.
    """
    for model in models:
        yield from _of_model(rows, model, kept, reader, fresh, cancelled)


def _of_model(
    rows: Sequence[RowPrompt],
    model: AskedModel,
    kept: KeptAnswers,
    reader: DocumentReader,
    fresh: bool,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[Answer, bool]]:
    how = _set_up(model)
    loaded: tuple[Session, LoadedModel] | None = None
    failures = 0
    with ExitStack() as stack:
        for row in rows:
            if cancelled():
                raise BatchCancelledError
            try:
                messages, texts, pictures = _messages(row, reader)
            except (UnreadableError, PictureError) as error:
                yield _failed(row, model, error.args[0]), False
                continue
            key = KeptAnswers.key(how, messages, pictures)
            before = None if fresh else kept.find(key)
            if before is not None:
                yield _of_row(before, row, model), True
                continue
            found: Sequence[Judgement] = _found_in_asked(row, model, messages, texts, cancelled)
            if found and model.guard is not None and model.guard.holds:
                yield _failed(row, model, together((_KEPT, *sentences(found)))), False
                continue
            if loaded is None:
                loaded = stack.enter_context(model.load())
            try:
                answer = _ask(*loaded, row, model, messages, cancelled)
                failures = 0
                answer, found = _judged(answer, found, row, model, cancelled)
            except EngineFailedError as error:
                if cancelled() or error.kind == "cancelled":
                    raise BatchCancelledError from error
                failures += error.kind not in _OF_ROW
                if failures >= _MOST_FAILURES:
                    raise
                answer = _failed(row, model, str(error))
            if not any(each.failure for each in found):  # else it is judged the next time
                kept.keep(key, answer)
            yield answer, False


def _found_in_asked(
    row: RowPrompt,
    model: AskedModel,
    messages: Sequence[ChatMessage],
    texts: Sequence[TextAttachment],
    cancelled: Callable[[], bool],
) -> tuple[Judgement, ...]:
    """What the model's guard found in a row."""
    if model.guard is None:
        return ()
    images = messages[-1].images
    found = model.guard.asked(row.prompt, row.system, texts, images, cancelled)
    if cancelled():
        raise BatchCancelledError
    return found


def _judged(
    answer: Answer,
    asked: Sequence[Judgement],
    row: RowPrompt,
    model: AskedModel,
    cancelled: Callable[[], bool],
) -> tuple[Answer, Sequence[Judgement]]:
    """An answer with what the model's guard says of it and of its row, and what it found in both;
    one that the guard holds back is none."""
    if model.guard is None or answer.state == "failed":
        return answer, asked
    found = model.guard.answered(row.prompt, answer.answer, cancelled)
    if cancelled():
        raise BatchCancelledError
    if found and model.guard.holds:
        return _failed(row, model, together((_HELD, *sentences(found)))), found
    found = (*asked, *found)
    said = [each for each in (answer.problem, *sentences(found)) if each]
    return msgspec.structs.replace(answer, problem=together(said)), found


def _messages(
    row: RowPrompt, reader: DocumentReader
) -> tuple[list[ChatMessage], list[TextAttachment], str]:
    """What is sent for a row, the files in that, and a hash of its picture.

    Raises:
        UnreadableError, PictureError: a file of it cannot be read, or is none of its folder's.
    """
    if row.outside:
        raise UnreadableError(
            Sentence(
                "“{0}” is not in the folder of the table's files, so the row was not asked; put "
                "it there.",
                row.outside,
            )
        )
    images: tuple[str, ...] = ()
    digest = ""
    if row.image is not None:
        inspect_picture(row.image)
        images = (str(row.image.absolute()),)
        digest = hashlib.sha256(row.image.read_bytes()).hexdigest()
    texts = _texts(row.files, reader)
    messages = [ChatMessage("user", with_texts(row.prompt, texts), images)]
    if row.system:
        messages.insert(0, ChatMessage("system", row.system))
    return messages, texts, digest


def _texts(files: Sequence[Path], reader: DocumentReader) -> list[TextAttachment]:
    if len(files) > MOST_TEXTS:
        raise UnreadableError(
            Sentence("The row has more than {0} files, so it was not asked.", MOST_TEXTS)
        )
    found = []
    for file in files:
        document = reader.read(file.absolute(), recognise=True)
        text = attachment_of(document, file.name)
        if not text.text.strip():
            raise UnreadableError(
                Sentence("“{0}” has no text in it, so the row was not asked.", file.name)
            )
        found.append(text)
    return found


def _ask(
    session: Session,
    loaded: LoadedModel,
    row: RowPrompt,
    model: AskedModel,
    messages: Sequence[ChatMessage],
    cancelled: Callable[[], bool],
) -> Answer:
    if row.image is not None and not loaded.sees:
        return _failed(
            row,
            model,
            Sentence("This model reads text only and cannot see the picture, so it was not asked."),
        )
    pieces: list[str] = []
    thoughts = Thoughts()
    began = time.monotonic()
    done = session.generate(
        messages,
        model.sampling,
        pieces.append,
        think=lambda text, kind: thoughts.add(text, kind, pieces),
        restarted=pieces.clear,
        cancelled=cancelled,
    )
    if done.finish_reason == "cancelled":
        raise BatchCancelledError
    timings = done.timings
    given = [GIVEN[change] for change in done.given]
    said = Sentence("The model was given it {0}.", together(given, " and ")) if given else ""
    return Answer(
        row=row.number,
        model=model.name,
        state="cut" if done.finish_reason == "length" else "done",
        answer="".join(pieces).strip(),
        problem=said,
        seconds=round(time.monotonic() - began, 3),
        first_token_s=round(timings.ttft_s, 3),
        prompt_tokens=timings.prompt_tokens,
        completion_tokens=timings.completion_tokens,
        tokens_per_second=round(timings.decode_tps, 2),
    )


def _failed(row: RowPrompt, model: AskedModel, why: str) -> Answer:
    return Answer(row=row.number, model=model.name, state="failed", problem=why)


def _of_row(answer: Answer, row: RowPrompt, model: AskedModel) -> Answer:
    """An answer that was kept, for whichever row asks the same now, as the model is called now."""
    return msgspec.structs.replace(answer, row=row.number, model=model.name)


def set_up(model: AskedModel, *asked: str) -> str:
    """What a model's answers depend on beside the rows, as a hash; with what all rows are asked."""
    return KeptAnswers.key("set-up", _set_up(model), asked)


def _set_up(model: AskedModel) -> tuple[object, ...]:
    # Threads and layers on a card change no answer, and what is measured may change them.
    how = model.settings
    cache = (how.kv_type, how.value_type, how.stretch)
    adapters = [(one.path, one.strength, _stamp(one.path)) for one in active(how.adapters)]
    settings = (how.context, how.template, how.own_template, cache, adapters)
    stamp = _stamp(model.ref.path) if model.ref.is_file else ""
    said = (model.ref.text, stamp, settings, model.sampling)
    return (*said, model.judged_as) if model.judged_as else said  # as it was before guards


def _stamp(path: str) -> str:
    """Another one where another file has the name."""
    try:
        status = Path(path).stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"
