"""The prompt that a command was given, and the answer as it prints it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Final

from llama32_desktop.chat.given import GIVEN
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import FinishReason, Given, Kind, LoadedModel
from llama32_desktop.engine.sampling import Thinking

_OTHERWISE: Final = (
    "The chat template of “{}” leaves out some of what is sent, so the model was given it {}."
)

_NO_THINKER: Final = (
    "“{}” is not made to think before it answers, so what it was told of that changes nothing."
)
_NO_EFFORT: Final = (
    "The chat template of “{}” does not know that --effort, so it thinks as much as it does by "
    "itself; --thinking-budget limits that."
)
_CUT: Final = (
    "The answer reached its limit before its JSON was whole, so what was printed does not keep to "
    "the schema; ask again with more --max-tokens or a larger --ctx."
)


def prepare_stdout(*, as_json: bool) -> None:
    """Let stdout take any text: JSON as UTF-8, else what the terminal has no letter for as `?`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The model's path may be any bytes: JSON has an escape for each, and Python writes it so.
        errors = "backslashreplace" if as_json else "replace"
        sys.stdout.reconfigure(encoding="utf-8" if as_json else None, errors=errors)


class Printed:
    """An answer on stdout, as it comes.

    Args:
        waits: Whether it is shown when all of it is there. Some models say only at its end that
            what came so far was a thought, and a file or a program is to have the answer alone.
    """

    def __init__(self, waits: Callable[[], bool]) -> None:
        self._waits = waits
        self._held: list[str] = []

    def write(self, text: str) -> None:
        """Take a piece of what is said."""
        if self._waits() and not sys.stdout.isatty():
            self._held.append(text)
        else:
            _show(text)

    def think(self, text: str, kind: Kind) -> None:
        """Take a piece of a thought, or that what was said so far is one."""
        if kind == "moved":
            if not self._held:
                _show("\n\n")  # what was said so far is there, and cannot be taken back
            self._held.clear()
        elif sys.stderr.isatty():  # whoever reads stdout gets the answer alone
            sys.stderr.write(text)
            sys.stderr.flush()

    def end(self) -> None:
        """Show what waited."""
        _show("".join(self._held))
        self._held.clear()


def _show(text: str) -> None:
    """Show a piece at once."""
    sys.stdout.write(text)
    sys.stdout.flush()


def may_think(loaded: LoadedModel | None) -> bool:
    """Whether a model's answers have thoughts, as far as is known."""
    return loaded is None or loaded.abilities.thinks


def expect_whole(finish_reason: FinishReason, schema: str) -> None:
    """Refuse an answer that was to be of a form and was cut.

    Raises:
        CommandError: it is no whole JSON.
    """
    if schema and finish_reason == "length":
        raise CommandError(_CUT)


def prompt_of(given: str) -> str:
    """The prompt; `-` reads it from stdin.

    Raises:
        CommandError: what came there is no text, or nothing came.
    """
    if given != "-":
        return clean(given)
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


def tell_given(given: Sequence[Given], model: ModelRef) -> None:
    """Say on stderr where the model's template was given the conversation another way."""
    if given:
        how = " and ".join(GIVEN[change] for change in given)
        print(one_line(_OTHERWISE.format(PurePath(model.name).name, how)), file=sys.stderr)


def tell_remark(loaded: LoadedModel) -> None:
    """Say on stderr where a card was left out."""
    if loaded.remark:
        print(one_line(loaded.remark), file=sys.stderr)


def tell_thinking(loaded: LoadedModel, asked: Thinking) -> None:
    """Say on stderr where a model was told how to think that cannot be told that.

    Args:
        asked: What the command was given of it.
    """
    if not loaded.ref.is_file:
        return  # what models elsewhere do is theirs to say
    able = loaded.abilities
    if not able.thinks and (asked.mode == "on" or asked.effort or asked.budget is not None):
        print(one_line(_NO_THINKER.format(PurePath(loaded.ref.name).name)), file=sys.stderr)
    elif asked.effort and asked.effort not in able.efforts:
        print(one_line(_NO_EFFORT.format(PurePath(loaded.ref.name).name)), file=sys.stderr)


def tell_figures(timings: Timings) -> None:
    """Say on stderr what an answer took, to be held against another model's."""
    seconds = timings.ttft_s + timings.decode_s
    print(
        f"{seconds:.1f} s, {timings.completion_tokens} tokens, {timings.decode_tps:.1f} tokens/s",
        file=sys.stderr,
    )


def clean(text: str) -> str:
    """Bytes that were no UTF-8 on the command line become replacement characters."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def report(
    text: str,
    finish_reason: FinishReason,
    timings: Timings | None,
    given: Sequence[Given],
    model: str,
    device: str,
    *,
    with_image: bool,
    thought: str = "",
) -> dict[str, object]:
    """The answer for `--json`; `timings` is missing where there was nothing to measure.

    Args:
        thought: What the model wrote for itself.
    """
    image = {
        "image_tokens": timings.image_tokens if timings else 0,
        "vision_s": timings.vision_s if timings else 0.0,
        "vision_cached": timings.vision_cached if timings else False,
    }
    return {
        "text": text,
        "thought": thought,
        "finish_reason": finish_reason,
        "prompt_tokens": timings.prompt_tokens if timings else 0,
        "cached_tokens": timings.cached_tokens if timings else 0,
        "completion_tokens": timings.completion_tokens if timings else 0,
        "thought_tokens": timings.thought_tokens if timings else 0,
        "ttft_s": timings.ttft_s if timings else 0.0,
        "prompt_tps": timings.prompt_tps if timings else 0.0,
        "decode_tps": timings.decode_tps if timings else 0.0,
        "given": list(given),
        "model": model,
        "device": device,
        **(image if with_image else {}),
    }
