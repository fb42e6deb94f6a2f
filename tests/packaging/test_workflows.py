"""The workflows only call scripts that are there, for variants that there are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from bundling import engine, places

WORKFLOWS = sorted((places.ROOT / ".github" / "workflows").glob("*.yml"))
RELEASE = (places.ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
SCRIPTS = sorted((places.PACKAGING / "ci").glob("*.sh"))


def test_the_scripts_that_are_called_are_there() -> None:
    assert len(WORKFLOWS) == 2
    called = set(re.findall(r"packaging/ci/\w+\.sh", RELEASE))
    assert called == {str(script.relative_to(places.ROOT)) for script in SCRIPTS}
    for script in SCRIPTS:
        assert os.access(script, os.X_OK)
        subprocess.run(["bash", "-n", script], check=True)
        for name in re.findall(r"packaging/[\w/]+\.(?:py|sh|txt)", script.read_text("utf-8")):
            assert (places.ROOT / name).is_file(), name


def test_each_build_is_a_variant() -> None:
    systems = {"linux": "linux", "macos": "darwin", "windows": "win32"}
    built = re.findall(r"system: (\w+), variant: (\w+)", RELEASE)
    assert len(built) == len(set(built)) == 7
    for system, variant in built:
        assert (systems[system], variant) in engine.VARIANTS
    assert {v for s, v in built if s == "windows"} == {"cpu", "vulkan", "cuda"}


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_scripts_pass_shellcheck() -> None:
    subprocess.run(["shellcheck", *SCRIPTS], check=True)


def test_a_tag_that_is_not_the_version_is_not_published(tmp_path: Path) -> None:
    done = subprocess.run(
        ["bash", places.PACKAGING / "ci" / "publish.sh", "v99.0", tmp_path],
        cwd=places.ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "nothing is published" in done.stderr


def test_releases_are_built_with_exact_versions() -> None:
    lines = (places.PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    named = {pin.split("==")[0].lower().replace("_", "-") for pin in pins}
    assert {"pyside6-essentials", "llama-cpp-python", "pyinstaller", "hf-xet"} <= named
