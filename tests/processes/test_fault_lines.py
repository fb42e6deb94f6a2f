"""What is said of a failure quotes nothing, whatever an exception or a library has in its text."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from llama32_desktop.processes.fault_lines import fault_lines, last_words

START = """
import threading
from llama32_desktop.processes.fault_lines import print_faults_only
print_faults_only()
"""


def printed(code: str) -> tuple[list[str], int]:
    """What a process says on its way out."""
    command = [sys.executable, "-c", START + code]
    ended = subprocess.run(command, capture_output=True, text=True)
    return ended.stderr.splitlines(), ended.returncode


def test_a_failure_has_its_kind_its_places_and_its_cause() -> None:
    try:
        try:
            {}["my diary"]
        except KeyError as error:
            raise ValueError("my diary") from error
    except ValueError as error:
        said = "\n".join(fault_lines(error))
    assert said.startswith("ValueError\n    test_fault_lines.py:")
    assert said.endswith("  after KeyError") and "diary" not in said


@pytest.mark.parametrize("thread", [False, True])
def test_what_nobody_caught_is_printed_without_its_text(thread: bool) -> None:
    code = "def work():\n    raise ValueError('my diary')\n"
    code += "threading.Thread(target=work).start()" if thread else "work()"
    lines, _ = printed(code)
    assert "diary" not in "\n".join(lines)
    words = last_words(lines)
    assert words[0] == "Failure: ValueError"
    assert any("<string>" in line and "work" in line for line in words)
    assert "left out" not in words[-1], "the app's own traces are known"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_crash_says_where_it_was() -> None:
    code = "import os, signal\ndef deep():\n    os.kill(os.getpid(), signal.SIGSEGV)\ndeep()"
    lines, returncode = printed(code)
    assert returncode == -signal.SIGSEGV
    words = last_words(lines)
    assert words[0].startswith("Fatal Python error: Segmentation fault")
    assert any(" deep" in line for line in words)


def test_the_persons_name_in_a_path_is_left_out() -> None:
    words = last_words(
        [
            '  File "/home/ada/app/llama32_desktop/engine/worker/generation.py", line 7 in decode',
            r'  File "C:\Users\ada\app\process.py", line 9 in run',
            "/home/ada/llama.cpp/ggml/src/ggml.c:123: GGML_ASSERT(n > 0) failed",
        ]
    )
    assert words == [
        "    generation.py:7 decode",
        "    process.py:9 run",
        "ggml.c:123: GGML_ASSERT(n > 0) failed",
    ]


SAID_BY_LIBRARIES = (
    "ggml_cuda_error: out of memory",
    "llama_kv_cache: failed to allocate buffer for kv cache",
    "/build/ggml-backend.cpp:1200: fatal error",
    "Failure: OSError (No space left on device)",
)
QUOTES = (
    "  what():  Unexpected empty grammar stack after accepting piece: my diary",
    "llama_grammar_init_impl: error parsing grammar: my diary",
    "parse: error parsing grammar: expecting ::= at my diary",
    "llama_tokenize: my diary",
    "/src/llama-vocab.cpp:99: my diary",
    "/src/llama-grammar.cpp:99: my diary",
    "ValueError: my diary",
    "Failure: ValueError my diary",
    "Failure: ValueError (my “diary”)",
    "    my diary.py:3",
    "my diary",
    '  File "x.py", line 3, in my diary',
    '    raise ValueError("my diary")',
)


@pytest.mark.parametrize("line", SAID_BY_LIBRARIES)
def test_what_libraries_say_of_memory_and_devices_is_kept(line: str) -> None:
    (kept,) = last_words([line])
    assert line.endswith(kept)


@pytest.mark.parametrize("line", QUOTES)
def test_what_may_quote_is_left_out_and_counted(line: str) -> None:
    assert last_words([line, line, ""]) == ["(lines that may quote a text, left out: 2)"]
