"""What a trial found is known at the next load, and nothing else is taken for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import known_rows
from llama32_desktop.engine.worker.llama_cpp.known_rows import KnownRows
from llama32_desktop.engine.worker.llama_cpp.same_rows import MOST, Trial, TrialFailedError

TRIAL = Trial(frozenset({(8, 64)}), 8, True)
"""Eight bits, 64 columns."""


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[Trial]:
    """What is tried, by the real trial."""
    trials: list[Trial] = []
    real = known_rows.same_rows

    def same_rows(trial: Trial, cancel: CancelFlag) -> int:
        trials.append(trial)
        return real(trial, cancel)

    monkeypatch.setattr(known_rows, "same_rows", same_rows)
    return trials


def test_a_model_is_tried_once_a_machine(tried: list[Trial], tmp_path: Path) -> None:
    file = str(tmp_path / "cache" / "trials.json")
    first = KnownRows(TRIAL, file)
    assert first.rows == 1 and not tried, "nothing is tried at a load"
    found = first.find(CancelFlag())
    assert 1 < found <= MOST and first.find(CancelFlag()) == found
    again = KnownRows(TRIAL, file)
    assert again.rows == found and again.find(CancelFlag()) == found
    assert tried == [TRIAL]
    other = KnownRows(TRIAL._replace(kv=1, flash=False), file)
    assert other.rows == 1
    other.find(CancelFlag())
    assert KnownRows(TRIAL, file).rows == found, "one beside the other"


def test_another_machine_or_version_tries_again(
    tried: list[Trial], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(tmp_path / "trials.json")
    KnownRows(TRIAL, file).find(CancelFlag())
    monkeypatch.setattr("llama32_desktop.engine.machine.machine_key", lambda: "another")
    assert KnownRows(TRIAL, file).rows == 1


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"a": 1e9}', b"\xff\xfe", b"{" * 5000, b'{"%s": 99}'], ids=range(6)
)
def test_a_damaged_file_is_written_anew(tried: list[Trial], tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "trials.json"
    KnownRows(TRIAL, str(file)).find(CancelFlag())
    (key,) = json.loads(file.read_bytes())
    file.write_bytes(content.replace(b"%s", key.encode()))
    rows = KnownRows(TRIAL, str(file))
    assert rows.rows == 1
    found = rows.find(CancelFlag())
    assert KnownRows(TRIAL, str(file)).rows == found > 1


def test_a_request_goes_first_and_the_trial_is_made_later(tmp_path: Path) -> None:
    file = tmp_path / "trials.json"
    rows, cancel = KnownRows(TRIAL, str(file)), CancelFlag()
    cancel.set()
    assert rows.find(cancel) == 1 and not file.exists()
    cancel.clear()
    assert rows.find(cancel) > 1 and file.exists()


def test_what_could_not_be_tried_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For want of memory it is one row now, and no longer than this model stays."""
    file = tmp_path / "trials.json"

    def no_memory(trial: Trial, cancel: CancelFlag) -> int:
        raise TrialFailedError

    with monkeypatch.context() as patched:
        patched.setattr(known_rows, "same_rows", no_memory)
        rows = KnownRows(TRIAL, str(file))
        assert rows.find(CancelFlag()) == 1 and not file.exists()
    assert rows.find(CancelFlag()) == 1, "not at every rest"
    assert KnownRows(TRIAL, str(file)).find(CancelFlag()) > 1


def test_where_nothing_may_be_kept_nothing_is(tmp_path: Path) -> None:
    assert KnownRows(TRIAL).find(CancelFlag()) > 1
    assert KnownRows(None, str(tmp_path / "trials.json")).find(CancelFlag()) == 1
    (tmp_path / "folder").touch()
    assert KnownRows(TRIAL, str(tmp_path / "folder" / "trials.json")).find(CancelFlag()) > 1
    assert not list(tmp_path.rglob("*.json"))
