"""`llama32-desktop chat`, with the real engine and the real starter model."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import gguf
import pytest

from tests.cli.conftest import COMMAND, Run
from tests.make.edit_gguf import edit

KEYS = {
    "text",
    "thought",
    "thought_tokens",
    "finish_reason",
    "prompt_tokens",
    "cached_tokens",
    "completion_tokens",
    "ttft_s",
    "prompt_tps",
    "decode_tps",
    "model",
    "device",
    "given",
}
SMALL = ("--ctx", "512", "--threads", "1")
# A story that begins over and over, so that no machine is quick enough to reach its end.
ENDLESS = ("--temperature", "0", "--repeat-penalty", "0.5")


def _json(run: Run, *arguments: str, stdin: str = "") -> dict[str, Any]:
    result = run("chat", *SMALL, *arguments, "--json", stdin=stdin)
    assert (result.returncode, result.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(result.stdout)
    assert answer.keys() == KEYS
    return answer


def test_text_and_json_say_the_same(run: Run, smollm2: Path) -> None:
    asked = ("--prompt", "Tell me about the sea.", "--max-tokens", "24", "--seed", "7")
    answer = _json(run, "--model", str(smollm2), *asked)
    assert answer["finish_reason"] == "length"
    assert answer["completion_tokens"] == 24
    assert answer["given"] == []
    assert answer["prompt_tokens"] > 20
    assert answer["cached_tokens"] == 0
    assert answer["model"] == str(smollm2)
    assert answer["device"]
    assert answer["ttft_s"] > 0
    assert answer["prompt_tps"] > 0 and answer["decode_tps"] > 0
    shown = run("chat", *SMALL, "--model", "starter", *asked)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.rstrip("\n") == answer["text"].rstrip("\n")
    assert shown.stdout.endswith("\n")


def test_a_template_is_chosen_or_written(run: Run, tmp_path: Path) -> None:
    text = "The days of the week are Monday, Tuesday, Wednesday, Thursday,"
    asked = ("--prompt", text, "--max-tokens", "4", "--temperature", "0")
    assert _json(run, *asked, "--template", "plain")["text"].startswith(" Friday")
    own = tmp_path / "own.jinja"
    own.write_text("{% for m in messages %}{{ m.content }}{% endfor %}", encoding="utf-8")
    assert _json(run, *asked, "--template", str(own))["text"].startswith(" Friday")


def test_a_thought_is_apart_from_the_answer(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "thinks.jinja"
    own.write_text(
        "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
        "{# <think> </think> #}<|im_start|>assistant\n<think>\n",
        encoding="utf-8",
    )
    asked = ("--prompt", "Say something about rivers.", "--max-tokens", "30", "--temperature", "0")
    asked += ("--template", str(own), "--thinking-budget", "12")
    answer = _json(run, *asked)
    assert answer["thought"] and answer["text"].strip() and 12 <= answer["thought_tokens"] < 30
    assert "<" not in answer["thought"] + answer["text"]
    stored = run("chat", *SMALL, *asked, "--conversation", "new", "--json")
    kept = json.loads(stored.stdout)
    assert [kept[key] for key in ("text", "thought")] == [answer["text"], answer["thought"]]
    shown = run("chat", *SMALL, *asked)
    assert (shown.stdout.rstrip("\n"), shown.stderr) == (answer["text"].rstrip("\n"), "")


def test_an_answer_keeps_to_a_schema(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    wet = {"wet": {"type": "boolean"}}
    file.write_text(json.dumps({"properties": wet, "required": ["wet"]}), encoding="utf-8")
    asked = ("--prompt", "Is water wet?", "--thinking", "off", "--max-tokens", "40")
    answer = _json(run, *asked, "--schema", str(file))
    assert json.loads(answer["text"])["wet"] in (True, False)
    assert answer["thought"] == "" and answer["thought_tokens"] == 0
    for ways in (("--json",), ("--conversation", "new"), ()):
        cut = run("chat", *SMALL, *asked[:-1], "2", "--schema", str(file), *ways)
        assert cut.returncode == 1 and "before its JSON was whole" in cut.stderr
    assert cut.stdout.startswith("{") and cut.stderr.count("\n") == 1
    file.write_text('{"not": {}}', encoding="utf-8")
    refused = run("chat", *SMALL, *asked, "--schema", str(file))
    assert refused.returncode == 1 and refused.stdout == ""
    assert "“not”" in refused.stderr and refused.stderr.count("\n") == 1


def test_options_reach_the_model(run: Run) -> None:
    asked = ("--prompt", "Say 'one two three four'.", "--max-tokens", "40", "--temperature", "0")
    plain = _json(run, *asked)
    with_system = _json(run, *asked, "--system", "You answer in a very long and polite way.")
    assert with_system["prompt_tokens"] != plain["prompt_tokens"]
    word = next(w for w in plain["text"].split()[1:] if w.isalpha())
    stopped = _json(run, *asked, "--stop", word, "--stop", "never to be seen")
    assert stopped["finish_reason"] == "stop"
    assert stopped["text"] == plain["text"][: plain["text"].index(word)]


def test_a_template_that_refuses_the_system_prompt_is_named(
    run: Run, smollm2: Path, tmp_path: Path
) -> None:
    source = (
        "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no system') }}"
        "{% endif %}{{ m.content }}{% endfor %}"
    )
    keys = {"tokenizer.chat_template": source}
    model = edit(smollm2, tmp_path / "stern.gguf", keys=keys, architecture="llama")
    asked = ("chat", *SMALL, "--model", str(model), "--prompt", "Hi", "--max-tokens", "1")
    said = run(*asked, "--system", "Be kind.")
    assert said.returncode == 0 and said.stderr.count("\n") == 1
    assert "“stern.gguf”" in said.stderr and "system prompt in another place" in said.stderr
    answer = run(*asked, "--system", "Be kind.", "--json")
    assert json.loads(answer.stdout)["given"] == ["system"]
    assert run(*asked).stderr == ""


def test_prompt_from_stdin(run: Run) -> None:
    asked = ("--max-tokens", "4", "--seed", "1")
    typed = _json(run, "--prompt", "Grüße, 世界 🌍", *asked)
    piped = _json(run, "--prompt", "-", *asked, stdin="Grüße, 世界 🌍")
    assert piped["prompt_tokens"] == typed["prompt_tokens"]
    assert piped["text"] == typed["text"]


def test_empty_stdin(run: Run) -> None:
    result = run("chat", "--prompt", "-", stdin=" \n")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "Nothing came on stdin, so there is nothing to answer.\n"


def _unknown_architecture(path: Path) -> None:
    import numpy

    writer = gguf.GGUFWriter(path, "cuneiform")
    writer.add_tensor("output.weight", numpy.zeros((4, 64), dtype=numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def test_each_model_that_cannot_be_loaded_has_its_own_sentence(
    run: Run, smollm2: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.gguf"
    text = tmp_path / "text.gguf"
    text.write_text("This is no model.")
    cut = tmp_path / "cut.gguf"
    with smollm2.open("rb") as whole:
        cut.write_bytes(whole.read(30_000_000))
    strange = tmp_path / "strange.gguf"
    _unknown_architecture(strange)
    huge = tmp_path / "huge.gguf"
    _model_of_a_petabyte(huge)
    sentences: list[str] = []
    for path in (missing, text, cut, strange, huge):
        result = run("chat", *SMALL, "--prompt", "x", "--model", str(path))
        assert (result.returncode, result.stdout) == (1, ""), path
        (sentence,) = result.stderr.splitlines()
        assert "Traceback" not in sentence and path.name in sentence
        sentences.append(sentence)
    for sentence, word in zip(
        sentences,
        ("There is no file", "not a GGUF file", "incomplete", "cuneiform", "does not fit"),
        strict=True,
    ):
        assert word in sentence


def test_a_prompt_beyond_the_context_is_told_what_helps(run: Run) -> None:
    result = run("chat", *SMALL, "--prompt", "-", "--model", "starter", stdin="word " * 2000)
    assert (result.returncode, result.stdout) == (1, "")
    (sentence,) = result.stderr.splitlines()
    assert "--ctx" in sentence and "older" not in sentence


def test_a_model_of_zeros_is_no_success(run: Run, smollm2: Path, tmp_path: Path) -> None:
    zeros = tmp_path / "zeros.gguf"
    with smollm2.open("rb") as whole:
        zeros.write_bytes(whole.read(2_000_000))  # all that is no weights, and a few of those
    os.truncate(zeros, smollm2.stat().st_size)
    asked = ("--prompt", "x", "--model", str(zeros), "--temperature", "0", "--max-tokens", "30")
    for more in ((), ("--json",)):
        result = run("chat", *SMALL, *asked, *more)
        assert (result.returncode, result.stdout) == (1, "")
        (sentence,) = result.stderr.splitlines()
        assert "nothing but zeros" in sentence


def _model_of_a_petabyte(path: Path) -> None:
    """A file with holes: it takes no space on the disk, and more than there is in memory."""
    import numpy

    rows = 1 << 34
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(1)
    writer.add_context_length(2048)
    writer.add_embedding_length(64)
    writer.add_head_count(1)
    writer.add_tensor_info("output.weight", (rows, 64), numpy.dtype(numpy.float32), rows * 64 * 4)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    try:
        os.truncate(path, path.stat().st_size + rows * 64 * 4 + 4096)
    except OSError:
        pytest.skip("this file system has no files of four terabytes")


TELLING = """
import os, sys
from llama32_desktop.__main__ import main
from llama32_desktop.engine.client.session import Session

pipe = int(sys.argv.pop(1))
generate = Session.generate
def telling(self, messages, sampling, emit, **others):
    def take(text):
        os.write(pipe, b".")
        return emit(text)
    return generate(self, messages, sampling, take, **others)
Session.generate = telling
sys.exit(main())
"""
"""The command, which tells on a pipe of each piece of text: with --json it shows none."""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing on Windows")
@pytest.mark.parametrize("as_json", [True, False])
def test_ctrl_c_keeps_the_text(as_json: bool, home: Path) -> None:
    """As a terminal does it: the signal goes to the command and to its child."""
    told, telling = os.pipe()
    command = [sys.executable, "-c", TELLING, str(telling)] if as_json else [*COMMAND]
    command += ["chat", "--threads", "1", "--prompt", "Write a very long story.", *ENDLESS]
    if as_json:
        command.append("--json")
    with (
        os.fdopen(told, "rb", buffering=0) as pieces,
        subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
            pass_fds=(telling,),
        ) as process,
    ):
        os.close(telling)
        assert process.stdout and process.stderr
        first = ""
        if as_json:
            assert pieces.read(1), "it ended before it wrote"
        else:
            first = process.stdout.read(20)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=240)
    assert err == ""
    if as_json:
        answer = json.loads(out)
        assert answer.keys() == KEYS
        assert (process.returncode, answer["finish_reason"]) == (0, "cancelled")
        assert answer["completion_tokens"] > 0 and answer["text"]
    else:
        assert process.returncode == 130
        assert len(first) == 20 and (first + out).endswith("\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_a_reader_that_goes_away_is_no_traceback(home: Path) -> None:
    command = [*COMMAND, "chat", "--threads", "1", "--prompt", "Write a very long story.", *ENDLESS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        assert len(process.stdout.read(5)) == 5
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(240) == 141


def test_several_models_answer_in_turn(run: Run, smollm2: Path, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.gguf")
    models = [part for model in (str(smollm2), gone, "starter") for part in ("--model", model)]
    asked = ("--prompt", "Name a colour.", "--max-tokens", "6", "--seed", "7", *SMALL)
    result = run("chat", *models, *asked)
    assert result.returncode == 1, "one of them is not there"
    first, missing, second = result.stdout.split("## ")[1:]
    assert first.splitlines()[0] == str(smollm2) and second.splitlines()[0] == "starter"
    assert first.split("\n", 1)[1].strip() == second.split("\n", 1)[1].strip()
    assert missing.splitlines()[0] == gone and not missing.split("\n", 1)[1].strip()
    assert "gone.gguf" in result.stderr and result.stderr.count(" tokens/s") == 2
    whole = run("chat", "--model", str(smollm2), "--model", "starter", *asked, "--json")
    answers = [json.loads(line) for line in whole.stdout.splitlines()]
    assert whole.returncode == 0 and len(answers) == 2
    assert answers[0]["text"] == answers[1]["text"] and all(a.keys() == KEYS for a in answers)
    four = run("chat", *(["--model", "starter"] * 4), "--prompt", "Hello")
    assert four.returncode == 2 and "at most 3" in four.stderr
