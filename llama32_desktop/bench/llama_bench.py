"""Runs llama.cpp's own measuring tool under the same conditions as the app."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.processes.output import output_of


class LlamaBenchError(Exception):
    """The tool could not be run; the text is one sentence for a person."""


class Rates(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens per second."""

    prompt_tps: float
    decode_tps: float


def _command(tool: Path, loaded: LoadedModel, threads: int | None, *test: str) -> list[str]:
    settings = loaded.settings
    batch = str(settings.batch)
    return [
        str(tool),
        *("-m", loaded.path, "-r", "1", "-o", "json"),
        *("-t", str(threads), "-b", batch, "-ub", batch),
        *("-ctk", settings.kv_type, "-ctv", settings.value_type),
        *("-fa", settings.flash_attention, "-ngl", str(loaded.gpu_layers)),
        *("--repack", str(int(bool(settings.repack)))),
        *test,
    ]


def _rate(command: list[str]) -> float:
    try:
        result = output_of(command)
    except OSError as error:
        raise LlamaBenchError(
            f"{command[0]} could not be started ({(error.strerror or '').lower()}), so there is "
            "nothing to compare with: check the path of llama-bench."
        ) from error
    try:
        tests: list[dict[str, Any]] = msgspec.json.decode(result.printed)
        return float(tests[0]["avg_ts"])
    except (msgspec.DecodeError, LookupError, TypeError, ValueError) as error:
        said = result.complained.decode(errors="replace").strip().splitlines()
        last = said[-1] if said else "it said nothing"
        raise LlamaBenchError(
            f"{command[0]} measured nothing ({last[:200]}), so there is nothing to compare with: "
            "use the llama-bench of llama.cpp's version in llama-cpp-python."
        ) from error


def measure(tool: Path, loaded: LoadedModel, *, prompt_tokens: int, gen_tokens: int) -> Rates:
    """One prompt evaluation, and one answer at the depth that the app's answer has.

    Raises:
        LlamaBenchError: the tool cannot be run, or does not know a flag.
    """
    settings = loaded.settings
    prompt = _command(tool, loaded, settings.threads_batch, "-p", str(prompt_tokens), "-n", "0")
    decode = _command(
        tool,
        loaded,
        settings.threads,
        *("-p", "0", "-n", str(gen_tokens), "-d", str(prompt_tokens)),
    )
    return Rates(prompt_tps=_rate(prompt), decode_tps=_rate(decode))
