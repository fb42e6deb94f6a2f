"""The rig's own parts, where there is no rig."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.rigs import ROOT, RigError
from tests.vulkan import building, rig, suite
from tests.vulkan.rig import VARIABLE, Rig, libraries, steps


def test_a_build_is_known_of_the_version_that_releases_have(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert libraries().startswith("@node-llama-cpp/linux-x64-vulkan@")
    monkeypatch.setattr(rig, "constrained", lambda package: "9.9.9")
    with pytest.raises(RigError, match=r"9\.9\.9"):
        libraries()


def test_what_is_missing_is_said_and_nothing_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "rig"))
    monkeypatch.setattr(building, "_is_here", lambda name: name != "npm")
    monkeypatch.setattr(subprocess, "run", None)
    assert suite.main([]) == 1
    assert "packages npm" in capsys.readouterr().err
    assert not (tmp_path / "rig").exists()


def test_a_rig_is_whole_while_it_is_what_the_checkout_asks_for(tmp_path: Path) -> None:
    made = Rig(tmp_path)
    for step, version in steps().items():
        assert not made.is_whole
        made.stamp(step).write_text(version, encoding="utf-8")
    assert made.is_whole
    made.stamp("ggml").write_text("another", encoding="utf-8")
    assert not made.is_whole


def test_it_is_outside_the_checkout_and_stands_first(tmp_path: Path) -> None:
    assert ROOT not in Rig().folder.parents
    told = Rig(tmp_path).variables(cards=2)
    assert told["PYTHONPATH"].startswith(str(tmp_path))
    assert told["GGML_VK_VISIBLE_DEVICES"] == "0,0"


def test_every_part_is_there() -> None:
    paths = [part for told in suite.PARTS.values() for part in told if part.startswith("tests/")]
    assert paths and all((ROOT / part).exists() for part in paths)
