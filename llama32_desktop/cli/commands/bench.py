"""`llama32-desktop bench`: how quick a model is on this machine."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from llama32_desktop.bench import report, window
from llama32_desktop.bench.llama_bench import LlamaBenchError
from llama32_desktop.bench.report import Report
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options import loading
from llama32_desktop.cli.options.types import whole
from llama32_desktop.cli.parser import Commands
from llama32_desktop.engine.client.pool import CHAT, EnginePool
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import MOST_CONTEXT, ModelSettings
from llama32_desktop.json_text.halves import encoded

MOST_WINDOW_ANSWERS = 5


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "bench",
        help="measure a model's speed on this machine",
        description="Measure the app's real path: child process, sampling, text, pipe. "
        "Prints medians.",
    )
    parser.add_argument("--model", metavar="PATH_OR_ID", help="a GGUF file, or a name of 'models'")
    parser.add_argument(
        "--prompt-tokens",
        type=whole(64, MOST_CONTEXT),
        default=512,
        metavar="N",
        help="tokens of the first turn's prompt (default: %(default)s)",
    )
    parser.add_argument(
        "--gen-tokens",
        type=whole(8, MOST_CONTEXT),
        default=128,
        metavar="N",
        help="tokens of the first turn's answer (default: %(default)s)",
    )
    parser.add_argument(
        "--runs", type=whole(1, 10_000), default=5, metavar="N", help="(default: %(default)s)"
    )
    parser.add_argument(
        "--against",
        type=Path,
        metavar="LLAMA_BENCH",
        help="llama.cpp's llama-bench, run in turns with the app",
    )
    parser.add_argument(
        "--window",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="measure the window as well (default: yes, without showing it)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    loading.add_options(parser)
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Measure, and print a table or one JSON object.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    model = choose_model(parsed.model)
    settings = loading.model_settings(parsed, model.ref, ModelSettings(draft_model="off"))
    try:
        with EnginePool() as engines:
            measured = report.measure(
                Session(engines.take(CHAT)),
                model.ref,
                settings,
                prompt_tokens=parsed.prompt_tokens,
                gen_tokens=parsed.gen_tokens,
                runs=parsed.runs,
                against=parsed.against,
                tell=_tell,
            )
        if parsed.window:
            _tell("the window")
            seen = window.measure(
                model.ref,
                settings,
                gen_tokens=parsed.gen_tokens,
                answers=min(parsed.runs, MOST_WINDOW_ANSWERS),
            )
            measured = msgspec.structs.replace(measured, window=seen)
    except (LlamaBenchError, window.WindowError) as error:
        raise CommandError(str(error)) from error
    finally:
        _tell("")
    if parsed.json:
        print(encoded(measured, indent=2).decode())
    else:
        print("\n".join(_lines(measured)))
    return 0


def _tell(text: str) -> None:
    """Show how far it is where somebody looks; an empty text takes it away."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def _lines(measured: Report) -> list[str]:
    settings, memory = measured.settings, measured.child_memory
    rows = [
        ("model", measured.model),
        (
            "settings",
            f"{measured.device}, {settings.threads} threads ({settings.threads_batch} for the "
            f"prompt), context {settings.context}, KV {settings.kv_type}, flash attention "
            f"{settings.flash_attention}, batch {settings.batch}, "
            f"{'repacked' if settings.repack else 'not repacked'}",
        ),
        ("medians of", f"{measured.runs} runs"),
        (
            "load",
            f"{measured.load_s:.2f} s (first, with the engine's start: {measured.start_s:.2f} s)",
        ),
        ("prompt", f"{measured.prompt_tps:.1f} tokens/s of {measured.prompt_tokens} tokens"),
        ("decode", f"{measured.decode_tps:.1f} tokens/s of {measured.completion_tokens} tokens"),
        ("first token, first turn", f"{measured.ttft_first_s:.3f} s"),
        (
            "first token, second turn",
            f"{measured.ttft_second_s:.3f} s ({measured.second_evaluated_tokens} of "
            f"{measured.second_prompt_tokens} tokens evaluated)",
        ),
        (
            "a token",
            f"decode {measured.decode_ms:.3f} ms, sampler {measured.sampler_ms:.3f} ms, Python "
            f"{measured.python_ms:.3f} ms; decode is {measured.decode_share:.3f} of the loop",
        ),
        (
            "Python, first and last 64",
            f"{measured.python_ms_early:.3f} ms, {measured.python_ms_late:.3f} ms a token",
        ),
        (
            "engine's memory",
            f"{memory.rss / 1e6:.0f} MB, {memory.beyond / 1e6:.0f} MB beyond file and KV cache",
        ),
    ]
    against = measured.against
    if against is not None:
        rows += [
            (
                "llama-bench, prompt",
                f"{against.prompt_tps:.1f} tokens/s; ours {_ratio(against.prompt_ratio)}",
            ),
            (
                "llama-bench, decode",
                f"{against.decode_tps:.1f} tokens/s; ours {_ratio(against.decode_ratio)}",
            ),
        ]
    if measured.window is not None:
        rows += _window_lines(measured.window)
    return [f"{name:<26} {value}" for name, value in rows]


def _window_lines(seen: window.WindowReport) -> list[tuple[str, str]]:
    late = seen.late_with_4000_tokens_ms
    return [
        ("window, first picture", f"{seen.first_paint_s:.2f} s"),
        (
            "window, decode",
            f"{seen.decode_tps:.1f} tokens/s, {seen.share_of_engine:.3f} of the engine's own; "
            f"first token after {seen.ttft_s:.3f} s",
        ),
        ("window, both processes", f"{seen.both_processes_bytes / 1e6:.0f} MB beyond file and KV"),
        ("window, late by", f"{late.p999:.1f} ms at 99.9 %, {late.max:.1f} ms at worst"),
    ]


def _ratio(ratio: float) -> str:
    return f"is {ratio:.3f} of it (median over blocks)"
