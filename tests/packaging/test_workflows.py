"""The workflows only call scripts that are there, for variants that there are."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import msgspec
import pytest
from bundling import engine, places
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from llama32_desktop.updates import Release

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
    # Images that GitHub has taken away would wait for ever.
    assert not re.search(r"macos-1[1-4]\b|ubuntu-20|windows-2019", RELEASE)
    assert {v for s, v in built if s == "windows"} == {"cpu", "vulkan", "cuda"}


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_scripts_pass_shellcheck() -> None:
    subprocess.run(["shellcheck", *SCRIPTS], check=True)


def test_a_release_says_itself_that_it_is_the_newest(tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    (files / "app.deb").write_bytes(b"content")
    digest = hashlib.sha256(b"content").hexdigest()
    (files / "SHA256SUMS-linux").write_text(f"{digest}  app.deb\n")
    gh = tmp_path / "gh"  # GitHub's command cannot run here: what it would be given
    gh.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$ASKED"\n')
    gh.chmod(0o755)
    subprocess.run(
        ["bash", places.PACKAGING / "ci" / "publish.sh", f"v{places.version()}", files],
        cwd=places.ROOT, check=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}",
             "ASKED": str(tmp_path / "asked"), "REPOSITORY_URL": "https://example.org/o/r"},
    )  # fmt: skip
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked[:3] == ["release", "create", f"v{places.version()}"]
    assert set(asked) >= {"./app.deb", "./SHA256SUMS", "./latest.json", "--draft"}
    newest = msgspec.json.decode((files / "latest.json").read_bytes(), type=Release)
    page = f"https://example.org/o/r/releases/tag/v{places.version()}"
    assert newest == Release(places.version(), page)


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
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( ; .*)?", pin) for pin in pins)
    pinned = {canonicalize_name(pin.split("==")[0]) for pin in pins}
    for system, machine in (("linux", "x86_64"), ("darwin", "arm64"), ("win32", "AMD64")):
        # pip and what it installs itself with freeze nothing into the bundle.
        assert installed_for(system, machine) - pinned <= {"pip", "setuptools"}, system


def installed_for(system: str, machine: str) -> set[str]:
    """All that pip installs there for a build, as far as what is installed here knows."""
    there = {
        "sys_platform": system,
        "platform_system": {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[system],
        "os_name": "nt" if system == "win32" else "posix",
        "platform_machine": machine,
        "python_version": "3.11",
        "python_full_version": "3.11.9",
    }
    project = tomllib.loads((places.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    waiting = [*project["dependencies"], *extras["starter"], *extras["packaging"]]
    found: dict[str, set[str]] = {}
    while waiting:
        one = Requirement(waiting.pop())
        if one.marker is not None and not one.marker.evaluate({**there, "extra": ""}):
            continue
        name = canonicalize_name(one.name)
        if name in found and one.extras <= found[name]:
            continue
        found[name] = one.extras | found.get(name, set())
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            for line in importlib.metadata.requires(name) or []:
                text, _, condition = line.partition(";")
                marker = Requirement(line).marker
                if not condition or any(
                    marker is not None and marker.evaluate({**there, "extra": extra})
                    for extra in ("", *one.extras)
                ):
                    waiting.append(text)
    return set(found)
