"""Measures the app's window in a process of its own, with a home of its own."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import UNTHINKING, Sampling
from llama32_desktop.paths import HOME_VARIABLE
from llama32_desktop.processes.child import app_command
from llama32_desktop.processes.output import output_of
from llama32_desktop.settings import Settings, save_settings

MEASURE_FLAG: Final = "--measure-window"
PATIENCE_S: Final = 900


class WindowError(Exception):
    """The window could not be measured; the text is one sentence."""


class Lateness(msgspec.Struct, frozen=True, kw_only=True):
    """By how many milliseconds a 1 ms timer in the window's thread was late."""

    p50: float
    p99: float
    p999: float
    max: float
    samples: int


class WindowReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a person in front of the window gets; medians over its answers."""

    first_paint_s: float
    """From the process's start to the first picture."""
    model_ready_s: float
    answers: int
    ttft_s: float
    """From Send to the first text in the window; counting and storing are in it."""
    decode_tps: float
    """Tokens after the first over the time from the first text to the end, in the window."""
    share_of_engine: float
    """That rate over the decode loop's own of the same answer: what pipe and window leave."""
    both_processes_bytes: int
    """Resident in both processes, beyond the model's file and its KV cache."""
    late_while_answering_ms: Lateness
    late_with_4000_tokens_ms: Lateness
    """While 200 pieces a second stream into an answer of 4,000 that is on the screen."""


def measure(
    model: ModelRef, settings: ModelSettings, *, gen_tokens: int, answers: int
) -> WindowReport:
    """Open the window without a screen (or on the one that `QT_QPA_PLATFORM` names) and use it.

    Raises:
        WindowError: it did not open or did not answer.
    """
    with tempfile.TemporaryDirectory(prefix="llama32-bench-") as home:
        platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
        config = Path(home) / "config"
        config.mkdir()
        save_settings(
            config / "settings.json",
            Settings(
                model_path=model.text,
                extra_models=[model.text],
                model_settings={model.text: settings},
                sampling={model.text: Sampling(max_tokens=gen_tokens, thinking=UNTHINKING)},
            ),
        )
        try:
            done = output_of(
                [*app_command(), "--model", model.text, MEASURE_FLAG, f"{time.time()},{answers}"],
                variables={HOME_VARIABLE: home, "QT_QPA_PLATFORM": platform},
                patience_s=PATIENCE_S,
            )
            # A window that could not open, or did not answer, prints no report.
            return msgspec.json.decode(done.printed.splitlines()[-1], type=WindowReport)
        except (OSError, IndexError, msgspec.DecodeError) as error:  # and a timeout, an `OSError`
            raise WindowError(
                f"The window could not be measured ({type(error).__name__}); run the command with "
                "--no-window to leave it out."
            ) from error
