"""`llama32-desktop chat`: one prompt, one answer; alone, or in a stored conversation."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

from llama32_desktop.chat.thoughts import Thoughts
from llama32_desktop.cli import answer, conversations, elsewhere, stored_turn
from llama32_desktop.cli.comparison import MOST, each_in_turn
from llama32_desktop.cli.elsewhere import Choice
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.guarding import GuardedAnswer, guard_of
from llama32_desktop.cli.interrupts import on_interrupt
from llama32_desktop.cli.options import guarding, loading, sampling
from llama32_desktop.cli.options.types import prompt_text, whole
from llama32_desktop.cli.parser import Commands
from llama32_desktop.cli.text_files import texts_of
from llama32_desktop.conversations.texts import with_texts
from llama32_desktop.engine.client.pool import CHAT, EnginePool
from llama32_desktop.engine.client.session import EngineFailedError, Session
from llama32_desktop.engine.protocol import ChatMessage, Done, Kind, LoadedModel
from llama32_desktop.models.library import InstalledModel

_TOO_LONG: Final = (
    "The prompt is longer than the model's context, so nothing was sent: shorten it, or enlarge "
    "the context with --ctx."
)


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "chat",
        help="answer one prompt on stdout, or go on with a conversation",
        description="Answer one prompt. The text streams to stdout; Ctrl-C ends it early. With "
        "--conversation the prompt and its answer are added to a stored one, as in the window.",
    )
    parser.add_argument(
        "--model",
        action="append",
        metavar="PATH_OR_ID",
        help="a GGUF file, or a name of 'models'; given twice or three times, each answers in turn",
    )
    elsewhere.add_options(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--prompt", type=prompt_text, metavar="TEXT", help="'-' reads stdin")
    what.add_argument("--list", action="store_true", help="print the conversations' numbers")
    parser.add_argument(
        "--image", type=Path, metavar="FILE", help="a picture for a vision model to look at"
    )
    parser.add_argument(
        "--file",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a document whose text goes with the prompt, or a folder of them; may be repeated",
    )
    parser.add_argument("--system", default="", metavar="TEXT", help="instructions to the model")
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    group = parser.add_argument_group("conversation")
    group.add_argument(
        "--conversation",
        type=_conversation,
        metavar="ID|new",
        help="go on with this one of '--list', or begin one; what comes of it is stored",
    )
    where_full = group.add_mutually_exclusive_group()
    where_full.add_argument(
        "--drop-oldest",
        action="store_true",
        help="where it no longer fits, do not send its oldest turns any more",
    )
    where_full.add_argument(
        "--summarise",
        action="store_true",
        help="where it no longer fits, have its oldest turns summarised",
    )
    where_full.add_argument(
        "--enlarge",
        action="store_true",
        help="where it no longer fits, load the model with a larger context",
    )
    sampling.add_options(parser)
    loading.add_options(parser)
    guarding.add_options(parser)
    parser.set_defaults(run=run, wrong_use=parser.error)


def _conversation(text: str) -> int | str:
    """A type for argparse: a conversation's number, or `new`."""
    if text == stored_turn.NEW:
        return text
    try:
        return whole(1, 2**63 - 1)(text)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a number nor 'new'") from None


def run(parsed: argparse.Namespace) -> int:
    """Answer `--prompt`; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    choices = parsed.drop_oldest or parsed.summarise or parsed.enlarge
    if parsed.conversation is None and choices:
        parsed.wrong_use("--drop-oldest, --summarise and --enlarge go with --conversation")
    if parsed.system and isinstance(parsed.conversation, int):
        parsed.wrong_use("--system: a conversation that is stored has its own instructions")
    models = parsed.model or [None]
    if len(models) > MOST:
        parsed.wrong_use(f"--model: at most {MOST} models answer one prompt")
    answer.prepare_stdout(as_json=parsed.json)
    if parsed.list:
        return conversations.print_all()
    prompt = answer.prompt_of(parsed.prompt)
    choice = elsewhere.choice_of(parsed)
    if parsed.conversation is not None:
        return stored_turn.run(parsed, models, prompt, choice)
    return each_in_turn(
        models,
        lambda model: _answer(parsed, choice.model(model), prompt, choice),
        as_json=parsed.json,
    )


def _answer(parsed: argparse.Namespace, model: InstalledModel, prompt: str, choice: Choice) -> int:
    """Answer a prompt that belongs to no conversation; nothing is stored."""
    images = (str(parsed.image.absolute()),) if parsed.image else ()
    texts = texts_of(parsed.file)
    messages = [ChatMessage("user", with_texts(prompt, texts), images)]
    if parsed.system:
        messages.insert(0, ChatMessage("system", answer.clean(parsed.system)))
    chosen = sampling.sampling(parsed, model.sampling)
    pieces: list[str] = []
    thoughts = Thoughts()
    device = ""
    done: Done | None = None
    loaded: LoadedModel | None = None
    printed = answer.Printed(lambda: bool(chosen.schema) or answer.may_think(loaded))

    def show(text: str) -> None:
        pieces.append(text)
        if not parsed.json:
            printed.write(text)

    def think(text: str, kind: Kind) -> None:
        thoughts.add(text, kind, pieces)
        if not parsed.json:
            printed.think(text, kind)

    with EnginePool(start=choice.start) as engines:
        session = Session(engines.take(CHAT))
        holds = guarding.holds(parsed)
        guarded = GuardedAnswer(guard_of(parsed, engines), holds=holds, show=show, think=think)

        def stop() -> None:
            session.cancel()
            guarded.cancel()

        with on_interrupt(stop):
            try:
                guarded.look_at(prompt, texts, parsed.image)
                if not guarded.held:
                    settings = loading.model_settings(parsed, model.ref)
                    loaded = session.load(model.ref, settings, cache=loading.image_cache())
                    answer.tell_remark(loaded)
                    answer.tell_thinking(loaded, sampling.thinking(parsed))
                    device = loaded.device
                    done = session.generate(
                        messages,
                        chosen,
                        guarded.emit,
                        think=guarded.think,
                        leaves_for=choice.leaves_for(model),
                    )
                    guarded.end()
            except EngineFailedError as error:
                printed.end()
                if pieces and not parsed.json:
                    print(flush=True)
                if error.kind == "context_full":
                    raise CommandError(_TOO_LONG) from error
                if error.kind != "cancelled":
                    raise
    printed.end()
    text = "".join(pieces)
    reason = done.finish_reason if done else "cancelled"
    given = done.given if done else ()
    if parsed.json:
        timings = done.timings if done else None
        report = answer.report(
            text,
            reason,
            timings,
            given,
            model.ref.name,
            device,
            with_image=bool(images),
            thought=thoughts.text.strip(),
        )
        print(json.dumps(guarded.reported(report), ensure_ascii=False))
    elif text and not text.endswith("\n"):
        print()
    guarded.tell(quietly=parsed.json)
    answer.tell_given(given, model.ref)
    if len(parsed.model or ()) > 1 and done is not None:
        answer.tell_figures(done.timings)
    if not guarded.held:
        answer.expect_whole(reason, chosen.schema)
    interrupted = reason == "cancelled" and not guarded.held
    return EXIT_INTERRUPTED if interrupted and not parsed.json else 0
