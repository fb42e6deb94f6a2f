"""`llama32-desktop chat --conversation`, with the real engine, starter model and database."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from llama32_desktop import paths
from llama32_desktop.chat import title
from llama32_desktop.cli import run as cli
from llama32_desktop.cli import stored_turn
from llama32_desktop.conversations import several
from llama32_desktop.conversations.model import Conversation, Message
from llama32_desktop.conversations.store import INTERRUPTED, Store, open_store
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.settings import Settings, save_settings
from tests.cli.conftest import COMMAND, Run
from tests.make.pictures import make_landscape

SMALL = ("--ctx", "256", "--threads", "1", "--max-tokens", "8", "--temperature", "0")
ENDLESS = ("--threads", "1", "--temperature", "0", "--repeat-penalty", "0.5")
RYE = "The old mill by the river grinds rye. "
MILL = RYE * 7
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing on Windows")


def _store() -> Store:
    return open_store(paths.database_file(), interrupted=False).store


def _look(number: int = 1) -> list[Message]:
    """What another process of the app would read now."""
    with closing(_store()) as store:
        return store.branch(number)


def _known(*texts: str) -> Conversation:
    """A conversation of these, a question first."""
    with closing(_store()) as store:
        conversation = store.create_conversation("Mills")
        parent = None
        for index, text in enumerate(texts):
            role = "assistant" if index % 2 else "user"
            parent = store.add_message(conversation.id, parent, role, text).id
        return store.conversation(conversation.id)


def _chat(run: Run, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return run("chat", *SMALL, *arguments, stdin=stdin)


def test_a_conversation_is_begun_listed_and_gone_on_with(run: Run, smollm2: Path) -> None:
    none = run("chat", "--list")
    assert (none.returncode, none.stdout) == (1, "") and "no conversations yet" in none.stderr
    # What the window chose for this model holds here as well.
    save_settings(
        paths.settings_file(),
        Settings(
            model_path=str(smollm2),
            system_prompt="Be kind.",
            model_settings={str(smollm2): ModelSettings(context=512)},
            sampling={str(smollm2): Sampling(top_k=3)},
        ),
    )
    begun = run(
        "chat", "--max-tokens", "8", "--conversation", "new", "--prompt", "Name a fruit.\nA red one"
    )
    assert (begun.returncode, begun.stderr) == (0, "Conversation 1\n")
    question, answer = _look()
    assert question.content == "Name a fruit.\nA red one"
    assert begun.stdout == f"{answer.content}\n"
    record = answer.answer
    assert record is not None and record.settings.context == 512
    assert (record.sampling.top_k, record.sampling.max_tokens) == (3, 8)
    assert answer.state in ("length", "complete") and record.model_path == str(smollm2)
    listed = run("chat", "--list")
    assert listed.stdout.startswith("1\t") and listed.stdout.endswith("\tName a fruit. A red one\n")
    went_on = _chat(run, "--conversation", "1", "--prompt", "-", "--json", stdin="And a vegetable?")
    assert (went_on.returncode, went_on.stderr) == (0, "")
    report = json.loads(went_on.stdout)
    assert [m.role for m in _look()] == ["user", "assistant"] * 2
    last = _look()[-1]
    assert (report["conversation"], report["message"]) == (1, last.id)
    assert report["text"] == last.content and report["finish_reason"] in ("length", "stop")
    first = record.timings
    assert first is not None and report["prompt_tokens"] > first.prompt_tokens + 8
    with closing(_store()) as store:
        assert store.conversation(1).system_prompt == "Be kind."
        assert store.conversation(1).sampling is None, "options are of one answer"


def test_what_cannot_be_answered_is_told_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    _known("What is rye?", "A grass.")
    thrown = _known("Away", "Gone")
    with closing(_store()) as store:
        several.change(store, [thrown.id], "deleted_at", time.time())
    picture = make_landscape(tmp_path / "a.png")
    for arguments, says in (
        (("--conversation", "7"), "no conversation 7"),
        (("--conversation", str(thrown.id)), "in the trash"),
        (("--conversation", "1", "--image", str(picture)), "reads text only"),
        (("--conversation", "1", "--image", str(tmp_path / "b.png")), "b.png"),
        (("--conversation", "1", "--model", str(picture)), "not a GGUF file"),
    ):
        result = _chat(run, *arguments, "--prompt", "And wheat?")
        assert (result.returncode, result.stdout) == (1, ""), arguments
        (sentence,) = result.stderr.splitlines()
        assert says in sentence
    assert [m.content for m in _look()] == ["What is rye?", "A grass."]


def test_what_no_longer_fits_is_refused_until_an_option_says_what_to_do(run: Run) -> None:
    _known(f"One. {MILL}", f"Two. {MILL}", f"Three. {MILL}", f"Four. {MILL}")
    asked = ("--conversation", "1", "--prompt", f"Five. {MILL}")
    refused = _chat(run, *asked)
    assert (refused.returncode, refused.stdout) == (1, "")
    (sentence,) = refused.stderr.splitlines()
    assert "no longer fits" in sentence and "nothing was sent" in sentence
    assert "give --drop-oldest, --summarise or --enlarge" in sentence
    assert len(_look()) == 4
    dropped = _chat(run, *asked, "--drop-oldest")
    assert (dropped.returncode, dropped.stderr) == (0, "")
    branch = _look()
    assert len(branch) == 6 and dropped.stdout == f"{branch[-1].content}\n"
    with closing(_store()) as store:
        start = store.conversation(1).context_start_id
    assert start in {m.id for m in branch if m.role == "user"} - {branch[0].id}
    summed = _chat(run, "--conversation", "1", "--prompt", f"Six. {RYE * 17}", "--summarise")
    assert (summed.returncode, summed.stderr) == (0, "")
    branch = _look()
    assert len(branch) == 9 and branch[6].content and branch[6].kind == "summary"
    assert [m.role for m in branch[7:]] == ["user", "assistant"]


def test_a_message_that_is_too_long_alone_is_not_helped_by_dropping(run: Run) -> None:
    _known("Hi", "Hello.")
    asked = ("--conversation", "1", "--prompt", "-", "--drop-oldest")
    refused = _chat(run, *asked, stdin=MILL * 6)
    assert refused.returncode == 1 and len(_look()) == 2
    (sentence,) = refused.stderr.splitlines()
    assert "alone is too long" in sentence and "--drop" not in sentence
    assert "give --enlarge" in sentence


def test_a_larger_context_is_loaded_where_that_was_chosen(run: Run) -> None:
    _known(f"One. {MILL}", f"Two. {MILL}", f"Three. {MILL}", f"Four. {MILL}")
    asked = ("--conversation", "1", "--prompt", f"Five. {MILL}", "--enlarge", "--json")
    result = _chat(run, *asked)
    assert (result.returncode, result.stderr) == (0, "")
    report, branch = json.loads(result.stdout), _look()
    assert len(branch) == 6 and report["text"] == branch[-1].content
    record = branch[-1].answer
    assert record is not None and record.settings.context == 512
    assert report["prompt_tokens"] > 256, "no turn was left out"
    with closing(_store()) as store:
        assert store.conversation(1).context_start_id is None


def test_files_go_with_the_prompt_as_attached_documents_do(run: Run, tmp_path: Path) -> None:
    note, folder = tmp_path / "note.txt", tmp_path / "folder"
    note.write_text("The mill stands in Thun.\n```\nnot the end\n")
    folder.mkdir()
    (folder / "second.md").write_text("# Rye")
    asked = ("--conversation", "new", "--prompt", "Where is it?")
    gone = _chat(run, *asked, "--file", str(note), "--file", str(tmp_path / "none.pdf"))
    assert (gone.returncode, gone.stdout) == (1, "") and "none.pdf" in gone.stderr
    (tmp_path / "empty.txt").write_text(" \n")
    empty = _chat(run, *asked, "--file", str(tmp_path / "empty.txt"))
    assert empty.returncode == 1 and "Nothing was sent" in empty.stderr
    with closing(_store()) as store:
        assert store.conversations() == []
    result = _chat(run, *asked, "--file", str(note), "--file", str(folder), "--json")
    assert (result.returncode, result.stderr) == (0, "")
    question = _look()[0]
    assert question.content == "Where is it?"
    assert [(t.name, t.text.strip()) for t in question.texts] == [
        ("note.txt", note.read_text().strip()),
        ("second.md", "# Rye"),
    ]
    assert question.texts[0].source is not None and question.texts[0].source.kind == "text"
    alone = _chat(run, "--prompt", "Where is it?", "--file", str(note), "--json")
    assert alone.returncode == 0 and json.loads(alone.stdout)["prompt_tokens"] > 50


def test_the_first_answer_brings_a_title(
    home: Path, smollm2: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(stored_turn, "LEAST_PARAMETERS", 1)  # the starter has fewer
    monkeypatch.setattr(title, "clean_title", lambda text: f"Of {len(text.split())} words")
    arguments = ["chat", *SMALL, "--model", str(smollm2), "--conversation"]
    assert cli([*arguments, "new", "--prompt", "Name a fruit."]) == 0
    with closing(_store()) as store:
        titled = store.conversation(1).title
        assert titled.startswith("Of ") and titled != "Of 0 words"
    assert cli([*arguments, "1", "--prompt", "And another?"]) == 0
    with closing(_store()) as store:
        assert store.conversation(1).title == titled
    assert "Of" not in capsys.readouterr().err


def _endless(*arguments: str, **pipes: int) -> subprocess.Popen[str]:
    """As a terminal starts it: the signal goes to the command and to its child."""
    asked = ("--conversation", "1", "--prompt", "Write a very long story.")
    return subprocess.Popen(
        [*COMMAND, "chat", *asked, *ENDLESS, *arguments],
        encoding="utf-8",
        start_new_session=True,
        **pipes,
    )


def _until(condition: Callable[[], object], process: subprocess.Popen[str]) -> None:
    for _ in range(12_000):
        if condition():
            return
        assert process.poll() is None, "it has ended by itself"
        time.sleep(0.02)
    raise AssertionError("it never came")


def _grows() -> bool:
    branch = _look()
    return len(branch) == 2 and len(branch[-1].content) > 20


@POSIX
def test_the_answer_is_stored_while_it_grows_and_ctrl_c_keeps_it(home: Path) -> None:
    _known()
    with _endless(stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        _until(_grows, process)
        assert _look()[-1].state == "streaming"
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=240)
    answer = _look()[-1]
    assert (process.returncode, err) == (130, "")
    assert (answer.state, answer.error) == ("cancelled", "")
    assert out.rstrip("\n") == answer.content.rstrip("\n")


@POSIX
def test_a_command_that_was_killed_is_told_from_one_that_writes(run: Run, home: Path) -> None:
    _known()
    asked = ("--conversation", "1", "--prompt", "And then?")
    with _endless(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _until(_grows, process)
        refused = _chat(run, *asked)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(60)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "An answer is being written" in refused.stderr
    left = _look()
    assert len(left) == 2 and left[-1].state == "streaming" and len(left[-1].content) > 20
    with closing(_store()):  # a window is open, but is not who wrote
        assert _chat(run, *asked).returncode == 0
    branch = _look()
    assert len(branch) == 4
    assert (branch[1].state, branch[1].error) == ("cancelled", INTERRUPTED)
    assert branch[1].content == left[-1].content


@POSIX
@pytest.mark.unperturbed("late", reason="the signal comes before the load is over")
def test_ctrl_c_before_the_model_is_loaded_sends_nothing(home: Path) -> None:
    _known("Hi", "Hello.")
    with _endless("--json", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        _until(lambda: psutil.Process(process.pid).children(), process)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=240)
    report = json.loads(out)
    assert (process.returncode, err, report["finish_reason"]) == (0, "", "cancelled")
    assert (report["text"], report["conversation"], report["message"]) == ("", 1, None)
    assert len(_look()) == 2


@POSIX
def test_a_reader_that_goes_away_leaves_the_answer_stored(home: Path) -> None:
    _known()
    with _endless(stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        first = process.stdout.read(20)
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(240) == 141
    answer = _look()[-1]
    assert answer.state == "cancelled" and answer.content.startswith(first)


def test_several_models_answer_as_versions(run: Run, smollm2: Path) -> None:
    both = ("--model", str(smollm2), "--model", "starter")
    first = _chat(run, "--conversation", "new", *both, "--prompt", "Name a colour.", "--seed", "7")
    assert first.returncode == 0, first.stderr
    assert first.stderr.count("Conversation 1") == 1 and first.stderr.count("tokens/s") == 2
    question, answer = _look()
    assert len(answer.sibling_ids) == 2 and answer.parent_id == question.id
    again = _chat(run, "--conversation", "1", *both, "--prompt", "And a fruit?", "--json")
    reports = [json.loads(line) for line in again.stdout.splitlines()]
    assert [report["conversation"] for report in reports] == [1, 1]
    branch = _look()
    assert [m.content for m in branch[::2]] == ["Name a colour.", "And a fruit?"]
    assert branch[3].sibling_ids == tuple(report["message"] for report in reports)
