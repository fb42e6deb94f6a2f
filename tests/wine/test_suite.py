"""The rig's own parts, where there is no rig."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import pytest

from tests.rigs import ROOT, constrained
from tests.wine import building, plugin, suite, wine
from tests.wine.progress import PASSED, Progress
from tests.wine.rig import VARIABLE, Rig, requirements, steps, windows_path

pytest_plugins = ["pytester"]


def test_without_a_rig_nothing_is_built_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "rig"))
    monkeypatch.setattr(subprocess, "Popen", None)  # nothing is started
    assert suite.main(["--in-place"]) == 0
    assert "were not run" in capsys.readouterr().out
    assert not (tmp_path / "rig").exists()


def test_every_room_of_tests_is_a_part_and_the_short_ones_come_first() -> None:
    parts = suite.parts()
    assert [part for part in parts if not (ROOT / "tests" / part).exists()] == []
    assert tuple(parts[: len(suite.SHORT)]) == suite.SHORT and len(set(parts)) == len(parts)
    assert {"ui", "engine", "chat", "test_log.py"} < set(parts) and "wine" not in parts


def test_what_the_guest_is_told_of_qt_travels_under_another_name(tmp_path: Path) -> None:
    told = wine.environment(Rig(tmp_path), ":7", {"QT_QPA_PLATFORM": "offscreen", "A": "b"})
    assert told["RIG_QT_QPA_PLATFORM"] == "offscreen" and "QT_QPA_PLATFORM" not in told
    assert (told["A"], told["DISPLAY"]) == ("b", ":7")
    assert told["WINEPREFIX"].startswith(str(tmp_path))


def test_paths_are_those_of_drive_z() -> None:
    assert windows_path(Path("/a b/ä.txt")) == "Z:\\a b\\ä.txt"


def test_what_is_asked_for_is_what_the_app_says_it_needs() -> None:
    asked = requirements()
    assert any(line.startswith("msgspec") for line in asked)
    assert not any(line.startswith("llama-cpp-python") for line in asked)
    assert constrained("llama-cpp-python")[0].isdigit()


def test_a_rig_is_whole_while_it_is_what_the_checkout_asks_for(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    for step, version in steps().items():
        assert not rig.is_whole
        rig.stamp(step).write_text(version, encoding="utf-8")
    assert not rig.is_whole
    rig.stamp("tried").touch()
    assert rig.is_whole
    rig.stamp("the libraries").write_text("others", encoding="utf-8")
    assert not rig.is_whole


def test_libraries_take_the_place_of_former_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(tmp_path)
    llama, former = "llama_cpp_python-0.3.dist-info", "some-1.dist-info"
    for name in (llama, former):
        (rig.packages / name).mkdir(parents=True)
    wheels = rig.downloads / "wheels"

    def wheel(number: int) -> None:
        wheels.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheels / f"some-{number}-py3-none-any.whl", "w") as made:
            made.writestr(f"some-{number}.dist-info/METADATA", "")

    wheel(1)
    monkeypatch.setattr(building, "_pip", lambda *_: wheel(2))
    building._libraries(rig)
    assert {path.name for path in rig.packages.iterdir()} == {llama, "some-2.dist-info"}


def test_a_test_that_makes_a_link_itself_is_skipped_and_the_app_s_is_not(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {
        "guest/sitecustomize.py": "def link():\n    e = OSError(22); e.winerror = 1314; raise e",
        "app.py": "import runpy\n"
        "link = runpy.run_path('guest/sitecustomize.py')['link']\n"
        "def use(): link()",
        "tests/test_it.py": "import app\n"
        "def test_own(): app.link()\n"
        "def test_app(): app.use()\n"
        "def test_other(): raise OSError(22)\n",
    }
    for name, text in written.items():
        (pytester.path / name).parent.mkdir(exist_ok=True)
        (pytester.path / name).write_text(text, encoding="utf-8")
    pytester.syspathinsert()
    monkeypatch.setattr(plugin, "_TESTS", pytester.path / "tests")
    result = pytester.inline_run("-p", "tests.wine.plugin", "tests")
    assert result.countoutcomes() == [0, 1, 2]


def _here(
    rig: Rig, command: Sequence[str | Path], *, out: IO[bytes], limit_s: float, **_: object
) -> int:
    """What Wine would run, with the Python here."""
    if limit_s < 1:
        return 124
    started = [sys.executable, *map(str, command[1:])]
    return subprocess.run(started, stdout=out, stderr=out, cwd=ROOT, timeout=100).returncode


def test_a_test_that_ends_its_process_is_named_and_the_others_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written = {
        "test_broken.py": "import nothing_like_it",
        "test_it.py": "import os, pytest\n"
        "def test_well(): pass\n"
        "def test_ends(): os._exit(7)\n"
        "def test_wrong(): assert not os.name\n"
        "def test_other(): pytest.skip('Wine: it has no such thing')\n"
        "@pytest.mark.xfail(reason='known')\n"
        "def test_known(): assert False\n",
    }
    for name, text in written.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    rig = Rig(tmp_path / "rig")
    for folder in (rig.results, rig.prefix / "drive_c"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(wine, "run", _here)
    monkeypatch.setattr(wine, "end_all", lambda _: None)
    monkeypatch.setattr(suite, "windows_path", str)
    assert not suite._run(rig, str(tmp_path), ":0", suite._PART_S)
    said = capsys.readouterr().out
    assert "1 passed, 3 failed, 2 skipped (exit 1;" in said and "not run" not in said
    failed = [line.rpartition("/")[2] for line in said.replace("failed: ", "/").splitlines()]
    assert [name for name in failed if name.startswith("test_")] == [
        "test_broken.py", "test_it.py::test_ends", "test_it.py::test_wrong",
    ]  # fmt: skip
    assert "ended the process (exit 7)" in said
    assert "  1 skipped: Wine: it has no such thing" in said.splitlines()


def test_what_is_left_of_a_part_is_counted_and_the_running_test_is_known(
    tmp_path: Path,
) -> None:
    progress = Progress(tmp_path / "noted")
    assert (str(progress), progress.running()) == ("0 passed, 0 failed, 0 skipped", "")
    progress.collected(3)
    progress.begin("a")
    progress.end("a", PASSED)
    progress.begin("b")
    assert (str(progress), progress.running()) == ("1 passed, 0 failed, 0 skipped, 2 not run", "b")
    progress.collected(2)  # by the process that goes on
    assert str(progress).endswith("2 not run")


@pytest.mark.parametrize("pattern", plugin.LACKS)
def test_what_is_left_out_is_there(pattern: str) -> None:
    file, _, name = pattern.partition("::")
    files = list(ROOT.glob(file))
    function = name.split("[")[0].rstrip("*")
    assert files and function in "".join(path.read_text(encoding="utf-8") for path in files)
