"""`llama32-desktop bench`: what it reports must add up."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from llama32_desktop.bench.memory import kv_cache_bytes
from llama32_desktop.bench.text import text_of_length
from llama32_desktop.engine.gguf.header import read_header
from tests.cli.conftest import Run

SMALL = ("--ctx", "1024", "--prompt-tokens", "200", "--gen-tokens", "24", "--runs", "2")


def test_json_adds_up(run: Run, smollm2: Path) -> None:
    result = run("bench", "--model", "starter", *SMALL, "--json")
    assert (result.returncode, result.stderr) == (0, "")
    report = json.loads(result.stdout)
    assert report["model"] == str(smollm2)
    assert report["runs"] == 2
    assert 195 <= report["prompt_tokens"] <= 200
    assert 0 < report["completion_tokens"] <= 24
    # The second turn evaluates what is new: the end of the answer, the question, the headers.
    assert report["second_cached_tokens"] >= 200 + 24 - 16
    assert report["second_evaluated_tokens"] < 60
    assert report["ttft_first_s"] > 0 and report["ttft_second_s"] > 0
    assert 0 < report["load_s"] < report["start_s"]
    assert report["decode_ms"] > 0 and report["sampler_ms"] > 0 and report["python_ms"] > 0
    assert 0 < report["decode_share"] < 1
    assert report["prompt_tps"] > 0 and report["decode_tps"] > 0
    memory = report["child_memory"]
    assert memory["kv_cache"] == 1024 * 30 * 3 * (64 + 64) * 2
    assert 0 < memory["beyond"] < memory["rss"]
    assert report["against"] is None
    window = report["window"]
    assert window["answers"] == 2
    assert 0 < window["first_paint_s"] < window["model_ready_s"]
    assert window["ttft_s"] > 0 and window["share_of_engine"] > 0
    assert memory["beyond"] < window["both_processes_bytes"]
    for lateness in (window["late_while_answering_ms"], window["late_with_4000_tokens_ms"]):
        assert 0 <= lateness["p50"] <= lateness["p99"] <= lateness["p999"] <= lateness["max"]
        assert lateness["samples"] > 50


def test_table(run: Run) -> None:
    result = run("bench", *SMALL, "--no-window")
    assert (result.returncode, result.stderr) == (0, "")
    for word in ("prompt", "decode", "first token, second turn", "load", "sampler", "beyond"):
        assert word in result.stdout


def test_a_window_that_cannot_open(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    result = run("bench", *SMALL)
    assert (result.returncode, result.stdout) == (1, "")
    assert "--no-window" in result.stderr and len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for a broken tool")
def test_a_llama_bench_that_does_not_measure(run: Run, tmp_path: Path) -> None:
    tool = tmp_path / "llama-bench"
    result = run("bench", *SMALL, "--against", str(tool))
    assert (result.returncode, result.stdout) == (1, "")
    assert "could not be started (no such file or directory)" in result.stderr
    tool.write_text("#!/bin/sh\necho 'error: invalid parameter for argument: --repack' >&2\n")
    tool.chmod(stat.S_IRWXU)
    result = run("bench", *SMALL, "--against", str(tool))
    assert (result.returncode, len(result.stderr.splitlines())) == (1, 1)
    assert "measured nothing (error: invalid parameter" in result.stderr


@pytest.mark.parametrize("tokens", [200, 512, 2000])
@pytest.mark.parametrize("per_word", [1, 1.4, 3])
def test_a_text_comes_near_the_length_asked_for(tokens: int, per_word: float) -> None:
    def count(text: str) -> int:
        return 30 + int(per_word * len(text.split()))

    text = text_of_length(3, tokens, count)
    assert tokens * 0.97 - 4 <= count(text) <= tokens
    assert text == text_of_length(3, tokens, count)
    assert text.split()[:3] != text_of_length(4, tokens, count).split()[:3]


def test_kv_cache_of_the_starter(smollm2: Path) -> None:
    header = read_header(smollm2)
    assert kv_cache_bytes(header, 8192, "f16") == 188_743_680
    assert kv_cache_bytes(header, 8192, "q8_0") == 188_743_680 * 17 // 32
