"""`llama32-desktop chat --guard`, with guards of fixed weights and the real starter model."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import paths
from llama32_desktop.conversations.columns import set_own
from llama32_desktop.conversations.store import open_store
from llama32_desktop.guards.judgement import hidden_from
from llama32_desktop.own_choices import OwnChoices, OwnGuard
from tests.cli.conftest import Run
from tests.make import tiny_guard, tiny_network

SMALL = ("--ctx", "512", "--threads", "1", "--temperature", "0", "--max-tokens", "12")
MARKED = "volcano"
USUAL = ("was", "were", "are", "has", "that", "this", "to", "by")
"""Words of any answer, and none of a guard's own prompt."""


@pytest.fixture(scope="module")
def guards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guards")
    tiny_guard.make(folder / "words.gguf", [MARKED])
    tiny_guard.make(folder / "answers.gguf", USUAL)
    return folder


def _json(run: Run, *arguments: str) -> dict[str, Any]:
    result = run("chat", *SMALL, *arguments, "--json")
    assert (result.returncode, result.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(result.stdout)
    return answer


def test_what_is_safe_is_answered(run: Run, guards: Path) -> None:
    asked = ("--prompt", "Say hello to everybody here", "--guard", str(guards / "words.gguf"))
    report = _json(run, *asked)
    assert report["text"].strip() and report["finish_reason"] != "guard"
    guard = report["guard"]
    assert guard["model"] and not guard["held"]
    assert [judged["of"] for judged in guard["judged"]] == ["message", "answer"]
    assert not any(judged["unsafe"] for judged in guard["judged"])
    plain = _json(run, *asked[:2])
    assert plain["text"] == report["text"] and "guard" not in plain


def test_an_unsafe_prompt_or_file_is_not_sent(run: Run, guards: Path, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(f"All is well.\n\nGo to the {MARKED} at once.\n", encoding="utf-8")
    guard = ("--guard", str(guards / "words.gguf"))
    report = _json(run, "--prompt", "What is this", "--file", str(file), *guard)
    assert (report["text"], report["finish_reason"]) == ("", "guard")
    message, document = report["guard"]["judged"]
    assert not message["unsafe"]
    assert document["categories"] == ["S2"] and document["name"] == "note.txt"
    shown = run("chat", *SMALL, "--prompt", f"Where is the {MARKED}", *guard)
    assert (shown.returncode, shown.stdout) == (1, "")
    assert "non-violent crimes" in shown.stderr and shown.stderr.count("\n") == 1


def test_orders_in_a_file_are_held_back(run: Run, guards: Path, tmp_path: Path) -> None:
    network = str(tiny_network.make(tmp_path / "Tiny-onnx"))
    file = tmp_path / "mail.txt"
    file.write_text(f"All is well.\n\nGo to the {MARKED} at once.\n", encoding="utf-8")
    folder = str(Path(network).parent)  # as the Hub has it
    asked = ("--prompt", f"What of the {MARKED}", "--file", str(file), "--prompt-guard", folder)
    report = _json(run, *asked)
    assert (report["text"], report["finish_reason"]) == ("", "guard")
    (document,) = report["guard"]["judged"]
    assert document["categories"] == ["injection"] and report["guard"]["model"] == "Tiny"
    begin, end = document["passage"]
    assert MARKED in file.read_text("utf-8")[begin:end]
    words = str(guards / "words.gguf")
    for wrong in (("--guard", network), ("--prompt-guard", words), ("--prompt-guard", str(guards))):
        shown = run("chat", *SMALL, "--prompt", "Hi", *wrong)
        assert (shown.returncode, shown.stdout) == (1, "") and "Prompt Guard" in shown.stderr


def test_a_warning_is_said_beside_the_answer(run: Run, guards: Path) -> None:
    asked = ("--prompt", f"Where is the {MARKED}", "--guard", str(guards / "words.gguf"))
    shown = run("chat", *SMALL, *asked, "--guard-action", "warn")
    assert shown.returncode == 0 and shown.stdout.strip()
    assert "The prompt may be unsafe" in shown.stderr
    other = run("chat", *SMALL, *asked, "--guard-categories", "S1,s3")
    assert other.returncode == 0 and other.stdout.strip() and "unsafe" not in other.stderr


def test_an_unsafe_answer_is_not_shown(run: Run, guards: Path) -> None:
    asked = ("--prompt", "Tell me a story", "--max-tokens", "40")
    open_text = _json(run, *asked)["text"]
    assert any(f" {word} " in open_text for word in USUAL)
    report = _json(run, *asked, "--guard", str(guards / "answers.gguf"))
    assert report["finish_reason"] == "guard"
    assert open_text.startswith(report["text"]) and report["text"] != open_text
    assert report["guard"]["judged"][-1]["of"] == "answer"


def test_a_stored_conversation_keeps_what_was_found(run: Run, guards: Path) -> None:
    guard = ("--guard", str(guards / "words.gguf"))
    unsent = _json(run, "--prompt", f"The {MARKED}", "--conversation", "new", *guard)
    assert unsent["finish_reason"] == "guard" and unsent["conversation"] is None
    assert [judged["of"] for judged in unsent["guard"]["judged"]] == ["message"]
    asked = ("--prompt", f"The {MARKED}", "--conversation", "new", *guard)
    warned = _json(run, *asked, "--guard-action", "warn")
    assert warned["text"] and warned["guard"]["judged"][0]["categories"] == ["S2"]
    with closing(open_store(paths.database_file(), interrupted=False).store) as store:
        assert store.branch(warned["conversation"])[0].guard[0].categories == ("S2",)
        number = store.create_conversation("Stories").id
        set_own(store, number, OwnChoices(OwnGuard("hold", str(guards / "answers.gguf"))))
    long = ("--prompt", "Tell me a story", "--conversation", str(number), "--max-tokens", "40")
    hidden = _json(run, *long)
    assert hidden["finish_reason"] == "guard" and hidden["guard"]["held"], "by its own guard"
    with closing(open_store(paths.database_file(), interrupted=False).store) as store:
        answer = store.branch(number)[1]
        assert answer.content[: hidden_from(answer.guard)] == hidden["text"] != answer.content


def test_documents_and_rows_of_a_table_are_judged(run: Run, guards: Path, tmp_path: Path) -> None:
    words = str(guards / "words.gguf")
    (tmp_path / "note.txt").write_text(f"The lantern hangs in the {MARKED}.\n", encoding="utf-8")
    asked = ("ask", str(tmp_path), "Where does the lantern hang?", "--model", "starter")
    kept = run(*asked, "--guard", words)
    assert (kept.returncode, kept.stdout) == (1, ""), kept.stdout
    assert "“note.txt” was kept from the model" in kept.stderr
    table = tmp_path / "rows.csv"
    table.write_text(f"prompt\nSay hello\nGo to the {MARKED}\n", encoding="utf-8")
    done = run("run", str(table), "--model", "starter", *SMALL, "--guard", words, "--json")
    fine, held = map(json.loads, done.stdout.splitlines())
    assert (fine["state"], held["state"], done.returncode) == ("cut", "failed", 1)
    assert fine["answer"] and held["problem"].startswith("This row was kept from the model.")


def test_a_guard_that_cannot_judge_lets_nothing_pass(run: Run, guards: Path) -> None:
    broken = guards / "broken.gguf"
    broken.write_bytes((guards / "words.gguf").read_bytes()[:20_000])
    held = run("chat", *SMALL, "--prompt", "Hello", "--guard", str(broken))
    assert (held.returncode, held.stdout) == (1, "")
    assert "incomplete" in held.stderr  # read before anything is asked
    wrong = run("chat", *SMALL, "--prompt", "Hello", "--guard-categories", "S99")
    assert wrong.returncode == 2 and "S1 to S14" in wrong.stderr
