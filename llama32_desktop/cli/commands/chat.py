"""`llama32-desktop chat`: one prompt, one answer."""

from __future__ import annotations

import argparse
import io
import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, Final

import msgspec

from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.options import loading
from llama32_desktop.cli.options.types import number, prompt_text, whole
from llama32_desktop.cli.parser import Commands
from llama32_desktop.engine.client.session import EngineFailedError, Session
from llama32_desktop.engine.protocol import ChatMessage, Done, Given, Sampling
from llama32_desktop.processes.one_line import one_line

_TOO_LONG: Final = (
    "The prompt is longer than the model's context, so nothing was sent: shorten it, or enlarge "
    "the context with --ctx."
)
_OTHERWISE: Final = (
    "The chat template inside “{}” leaves out some of what is sent, so the model was given it {}."
)
_GIVEN: Final[dict[Given, str]] = {
    "system": "with the system prompt in another place",
    "turns": "with turns of one side joined",
    "parts": "with texts as lists of parts",
    "unseen": "with texts that the template did not see",
    "format": "in Llama 3's own format",
}


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "chat",
        help="answer one prompt on stdout",
        description="Answer one prompt. The text streams to stdout; Ctrl-C ends it early.",
    )
    parser.add_argument("--model", metavar="PATH_OR_ID", help="a GGUF file, or a name of 'models'")
    parser.add_argument(
        "--prompt", required=True, type=prompt_text, metavar="TEXT", help="'-' reads stdin"
    )
    parser.add_argument(
        "--image", type=Path, metavar="FILE", help="a picture for a vision model to look at"
    )
    parser.add_argument("--system", default="", metavar="TEXT", help="instructions to the model")
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    group = parser.add_argument_group("sampling")
    group.add_argument(
        "--max-tokens", type=whole(1), metavar="N", help="longest answer (default: what fits)"
    )
    group.add_argument("--temperature", type=number(0, 5), metavar="T")
    group.add_argument("--top-k", type=whole(0), metavar="K", help="0 switches it off")
    group.add_argument("--top-p", type=number(0, 1, above=True), metavar="P")
    group.add_argument("--min-p", type=number(0, 1), metavar="P")
    group.add_argument("--repeat-penalty", type=number(0.5, 3), metavar="R")
    group.add_argument("--seed", type=whole(0, 2**32 - 1), metavar="S", help="same seed, same text")
    group.add_argument(
        "--stop", action="append", type=prompt_text, metavar="TEXT", help="may be given repeatedly"
    )
    loading.add_options(parser)
    parser.set_defaults(run=run)


def sampling(parsed: argparse.Namespace) -> Sampling:
    """What was asked for; the rest as in the window."""
    given: dict[str, Any] = {
        name: getattr(parsed, name)
        for name in (
            "max_tokens",
            "temperature",
            "top_k",
            "top_p",
            "min_p",
            "repeat_penalty",
            "seed",
        )
        if getattr(parsed, name) is not None
    }
    return msgspec.structs.replace(Sampling(), **given, stop=tuple(parsed.stop or ()))


def run(parsed: argparse.Namespace) -> int:
    """Answer `--prompt`; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The model's path may be any bytes: JSON has an escape for each, and Python writes it so.
        errors = "backslashreplace" if parsed.json else "replace"
        sys.stdout.reconfigure(encoding="utf-8" if parsed.json else None, errors=errors)
    images = (str(parsed.image.absolute()),) if parsed.image else ()
    messages = [ChatMessage("user", _prompt(parsed.prompt), images)]
    if parsed.system:
        messages.insert(0, ChatMessage("system", _clean(parsed.system)))
    model = choose_model(parsed.model)
    pieces: list[str] = []
    device = ""
    done: Done | None = None
    with Session() as session, _cancelled_by_interrupt(session):
        emit = pieces.append if parsed.json else _Printer(pieces)
        try:
            settings = loading.model_settings(parsed, model.path)
            loaded = session.load(model.path, settings, cache=loading.image_cache())
            device = loaded.device
            done = session.generate(messages, sampling(parsed), emit)
        except EngineFailedError as error:
            if pieces and not parsed.json:
                print(flush=True)
            if error.kind == "context_full":
                raise CommandError(_TOO_LONG) from error
            if error.kind != "cancelled":
                raise
    text = "".join(pieces)
    if parsed.json:
        report = _report(text, done, model.path, device, with_image=bool(images))
        print(json.dumps(report, ensure_ascii=False))
    elif text and not text.endswith("\n"):
        print()
    if done is not None and done.given:
        how = " and ".join(_GIVEN[change] for change in done.given)
        name = Path(model.path).name
        print(one_line(_OTHERWISE.format(name, how)), file=sys.stderr)
    interrupted = done is None or done.finish_reason == "cancelled"
    return EXIT_INTERRUPTED if interrupted and not parsed.json else 0


class _Printer:
    """Shows each piece at once, and keeps it."""

    def __init__(self, pieces: list[str]) -> None:
        self._pieces = pieces

    def __call__(self, text: str) -> None:
        self._pieces.append(text)
        sys.stdout.write(text)
        sys.stdout.flush()


def _prompt(text: str) -> str:
    if text != "-":
        return _clean(text)
    data = sys.stdin.buffer.read()
    try:
        prompt = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(
            "What came on stdin is not UTF-8 text, so nothing was sent to the model."
        ) from error
    if not prompt.strip():
        raise CommandError("Nothing came on stdin, so there is nothing to answer.")
    return prompt


def _clean(text: str) -> str:
    """Bytes that were no UTF-8 on the command line become replacement characters."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@contextmanager
def _cancelled_by_interrupt(session: Session) -> Iterator[None]:
    """Ctrl-C ends the answer and keeps its text; a second one ends the program."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        session.cancel()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _report(
    text: str, done: Done | None, model: str, device: str, *, with_image: bool
) -> dict[str, object]:
    """`done` is missing where Ctrl-C came before there was anything to measure."""
    timings = done.timings if done else None
    image = {
        "image_tokens": timings.image_tokens if timings else 0,
        "vision_s": timings.vision_s if timings else 0.0,
        "vision_cached": timings.vision_cached if timings else False,
    }
    return {
        "text": text,
        "finish_reason": done.finish_reason if done else "cancelled",
        "prompt_tokens": timings.prompt_tokens if timings else 0,
        "cached_tokens": timings.cached_tokens if timings else 0,
        "completion_tokens": timings.completion_tokens if timings else 0,
        "ttft_s": timings.ttft_s if timings else 0.0,
        "prompt_tps": timings.prompt_tps if timings else 0.0,
        "decode_tps": timings.decode_tps if timings else 0.0,
        "given": list(done.given) if done else [],
        "model": model,
        "device": device,
        **(image if with_image else {}),
    }
