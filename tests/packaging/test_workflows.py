"""The workflows only call scripts that are there, for variants that there are."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import os
import re
import shutil
import subprocess
import tempfile
import tomllib
from pathlib import Path

import msgspec
import pytest
import yaml
from bundling import engine, places
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from llama32_desktop.updates import Release

WORKFLOWS = sorted((places.ROOT / ".github" / "workflows").glob("*.yml"))
RELEASE = (places.ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
GPG = ("gpg", "--batch", "--quiet", "--passphrase", "", "--pinentry-mode", "loopback")
SCRIPTS = sorted((places.PACKAGING / "ci").glob("*.sh"))
SCRIPT_CALL = r"""(bash )?[\w.]+(/[\w.]+)+( (\$\{\{ matrix\.\w+ \}\}|"\$\w+"|\w+))*"""
SCRIPT_NAMES = [script.name for script in SCRIPTS]


def test_the_scripts_that_are_called_are_there() -> None:
    assert len(WORKFLOWS) == 2
    called = set(re.findall(r"packaging/ci/\w+\.sh", RELEASE))
    assert called == {str(script.relative_to(places.ROOT)) for script in SCRIPTS}
    for script in SCRIPTS:
        assert os.access(script, os.X_OK)
        subprocess.run(["bash", "-n", script], check=True)
        for name in re.findall(r"packaging/[\w/]+\.(?:py|sh|txt)", script.read_text("utf-8")):
            assert (places.ROOT / name).is_file(), name


def test_actions_are_pinned_by_their_commits() -> None:
    """A tag can be moved to other code; who reads the commit wants to know its version."""
    for workflow in WORKFLOWS:
        text = workflow.read_text(encoding="utf-8")
        used = re.findall(r"uses: (.*)", text)
        assert used
        for each in used:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each), each


def test_only_what_publishes_may_write() -> None:
    """A build runs code of hundreds of packages: it can change nothing, and signs no provenance."""
    for workflow in WORKFLOWS:
        said = yaml.safe_load(workflow.read_text(encoding="utf-8"))
        assert said["permissions"] == {"contents": "read"}
        for name, job in said["jobs"].items():
            expected = {"contents": "write", "id-token": "write", "attestations": "write"}
            assert job.get("permissions") == (expected if name == "publish" else None)
            # A script that is written by hand into a step cannot be run elsewhere.
            for step in job["steps"]:
                if "run" in step:
                    assert re.fullmatch(SCRIPT_CALL, step["run"]), step


def test_secrets_reach_what_needs_them() -> None:
    """By the environment of one step; a script that is not given one signs nothing."""
    for script in ("macos/keychain.sh", "macos/sign.sh", "windows/sign.sh", "ci/collect.sh"):
        text = (places.PACKAGING / script).read_text(encoding="utf-8")
        named = set(re.findall(r"\b(?:SIGN|NOTARY|WINDOWS|SUMS)_[A-Z_]+", text))
        assert named, script
        for name in named:
            assert f"{name}: ${{{{ secrets.{name} }}}}" in RELEASE, name
    # Every secret is in the page that one follows.
    page = (places.ROOT / "docs" / "PACKAGING.md").read_text(encoding="utf-8")
    for name in re.findall(r"secrets\.(\w+)", RELEASE):
        assert f"`{name}`" in page, name


def test_a_machine_that_builds_has_the_libraries_that_qt_needs() -> None:
    """GitHub's have more than a clean root, where PySide6 could not even be imported."""
    for_tests = (places.ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for_builds = SCRIPTS[SCRIPT_NAMES.index("prepare.sh")].read_text(encoding="utf-8")
    needed = set(re.findall(r"\b(?:lib[\w.-]+|fonts-\S+)", for_tests.partition("missing=()")[0]))
    assert len(needed) > 15
    assert needed - set(re.findall(r"[\w.-]+", for_builds)) == set()


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


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What two builds left."""
    files = tmp_path / "files"
    files.mkdir()
    for system, name in (("linux", "app.deb"), ("windows", "app+x.exe")):
        (files / name).write_bytes(system.encode())
        digest = hashlib.sha256(system.encode()).hexdigest()
        (files / f"SHA256SUMS-{system}").write_text(f"{digest}  {name}\n")
    return files


def collect(files: Path, tag: str = f"v{places.version()}", **variables: str) -> str:
    """What the script says; empty where it did its work."""
    done = subprocess.run(
        ["bash", places.PACKAGING / "ci" / "collect.sh", tag, files],
        cwd=places.ROOT, capture_output=True, text=True,
        env={**os.environ, "REPOSITORY_URL": "https://example.org/o/r", **variables},
    )  # fmt: skip
    assert (done.returncode == 0) != bool(done.stderr), done
    return done.stderr


def publish(files: Path, folder: Path) -> list[str]:
    """What GitHub's command, which cannot run here, would be given."""
    gh = folder / "gh"
    gh.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$ASKED"\n')
    gh.chmod(0o755)
    path = f"{folder}:{os.environ['PATH']}"
    subprocess.run(
        ["bash", places.PACKAGING / "ci" / "publish.sh", f"v{places.version()}", files],
        cwd=places.ROOT, check=True, capture_output=True,
        env={**os.environ, "PATH": path, "ASKED": str(folder / "asked")},
    )  # fmt: skip
    return (folder / "asked").read_text().splitlines()


def test_a_release_says_itself_that_it_is_the_newest(built: Path, tmp_path: Path) -> None:
    assert collect(built) == ""
    asked = publish(built, tmp_path)
    assert asked[:3] == ["release", "create", f"v{places.version()}"] and "--draft" in asked
    files = {"./app.deb", "./app+x.exe", "./SHA256SUMS", "./latest.json"}
    assert {name for name in asked if name.startswith("./")} == files
    newest = msgspec.json.decode((built / "latest.json").read_bytes(), type=Release)
    page = f"https://example.org/o/r/releases/tag/v{places.version()}"
    assert newest == Release(places.version(), page)
    # The provenance is of what the checksums list.
    listed = {line.split("  ")[1] for line in (built / "SHA256SUMS").read_text().splitlines()}
    assert {f"./{name}" for name in listed} == files - {"./SHA256SUMS"}


def test_a_tag_that_is_not_the_version_is_not_published(built: Path) -> None:
    assert "nothing is published" in collect(built, "v99.0")


@pytest.mark.parametrize("harm", ["changed", "missing", "unchecked"])
def test_only_what_was_built_and_checked_is_published(built: Path, harm: str) -> None:
    if harm == "changed":
        (built / "app.deb").write_bytes(b"other")
    elif harm == "missing":
        (built / "app.deb").unlink()
    else:
        (built / "appxdeb").write_bytes(b"linux")  # a pattern would take it for app.deb
    assert collect(built)
    assert not (built / "SHA256SUMS").exists()


def test_what_changed_since_it_was_collected_is_not_published(built: Path, tmp_path: Path) -> None:
    assert collect(built) == ""
    (built / "app.deb").write_bytes(b"other")
    with pytest.raises(subprocess.CalledProcessError):
        publish(built, tmp_path)
    assert not (tmp_path / "asked").exists()


@pytest.mark.skipif(shutil.which("gpg") is None, reason="GnuPG is not installed")
def test_checksums_are_signed_where_there_is_a_key(built: Path) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as home:  # its sockets need a short path
        run = functools.partial(
            subprocess.run, check=True, capture_output=True, text=True,
            env={**os.environ, "GNUPGHOME": home},
        )  # fmt: skip
        run([*GPG, "--quick-generate-key", "Publisher <p@example.org>", "ed25519", "sign"])
        key = run([*GPG, "--armor", "--export-secret-keys"]).stdout
        assert collect(built, SUMS_KEY=key) == ""
        run([*GPG, "--verify", built / "SHA256SUMS.asc", built / "SHA256SUMS"])
        (built / "SHA256SUMS").write_text("")
        with pytest.raises(subprocess.CalledProcessError):
            run([*GPG, "--verify", built / "SHA256SUMS.asc", built / "SHA256SUMS"])
        run(["gpgconf", "--kill", "all"])


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
