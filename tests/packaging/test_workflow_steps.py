"""Each job's scripts, run with stand-ins for what they call: the shell is real, all else is told.

`packaging/ci/rehearse.py` runs them with the real programs, in a clean root.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from bundling import engine, places, workflow

RELEASE = workflow.jobs("release")
BUILDS = workflow.variants(RELEASE["build"])
KERNELS = {"linux": "Linux", "macos": "Darwin", "windows": "MINGW64_NT-10.0-20348"}
RECORD = """#!/bin/sh
printf '%s' "$(basename "$0")" >>"$CALLS"
for each; do printf '\\t%s' "$each" >>"$CALLS"; done
echo >>"$CALLS"
"""
PYTHON = """
case "$1 $2 $3" in
"packaging/build.py $SYSTEM --variant")
    app="build/mount/Llama 3.2 Desktop.app/Contents/MacOS"
    mkdir -p dist/llama32-desktop "$app" installed
    for file in dist/llama32-desktop_1_amd64.deb dist/llama32-desktop-1-x86_64.AppImage \\
        "dist/llama32-desktop-1-macos-$VARIANT.dmg" \\
        "dist/llama32-desktop-1-windows-x86_64-$VARIANT.exe" \\
        "$app/llama32-desktop" installed/llama32-desktop.exe installed/uninstall.exe; do
        cp "$STAND_INS/program" "$file"
    done ;;
esac
"""
PROGRAM = """
case "$(basename "$0")" in uninstall.exe) rm "$(dirname "$0")/llama32-desktop.exe" ;; esac
case "$*" in "$FAILING"*) [ -z "$FAILING" ] || exit 7 ;; esac
"""
CYGPATH = """#!/bin/sh
case "$1" in --*) echo "$2" ;; *) echo "$PWD/installed" ;; esac
"""
# What is fetched is an installer that writes down how it was started.
CURL = """
while [ "$1" != --output ]; do shift; done
cp "$STAND_INS/program" "$2"
"""
# Of this machine's programs, those that every system has.
SHARED = """
bash sh cat cp chmod rm mkdir mktemp dirname basename sed sort tail base64 grep env printf cut
sha256sum
"""
COMMANDS = (
    *("apt-get", "sudo", "choco", "hdiutil", "codesign", "security", "xcrun", "spctl", "gh"),
    *("openssl", "python"),
)


class Runner:
    """One of GitHub's machines: a home, a path and a checkout of its own."""

    def __init__(self, folder: Path, system: str, variant: str) -> None:
        folder = folder / "machine"
        self.folder = folder
        self.work = folder / "work"
        self._calls = folder / "calls"
        bin_ = folder / "bin"
        for path in (self.work, bin_, folder / "home", folder / "tmp"):
            path.mkdir(parents=True)
        self._calls.touch()
        for part in ("packaging", "llama32_desktop/__init__.py"):
            copied = self.work / part
            copied.parent.mkdir(exist_ok=True)
            source = places.ROOT / part
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copied)
        (folder / "program").write_text(RECORD + PROGRAM)
        (folder / "program").chmod(0o755)
        scripts = dict.fromkeys(COMMANDS, RECORD) | {
            "python": RECORD + PYTHON,
            "uname": f"#!/bin/sh\necho {KERNELS[system]}\n",
            "sudo": '#!/bin/sh\n"$@"\n',
            "openssl": "#!/bin/sh\necho 00ff\n",
            "cygpath": CYGPATH,
            "curl": RECORD + CURL,
        }
        if system == "windows":  # that of what is fetched here
            prepare = self.work / "packaging" / "ci" / "prepare.sh"
            digest = hashlib.sha256((folder / "program").read_bytes()).hexdigest()
            text, count = re.subn("sha256=[0-9a-f]{64}", f"sha256={digest}", prepare.read_text())
            assert count == 1
            prepare.write_text(text)
        for name, script in scripts.items():
            (bin_ / name).write_text(script)
            (bin_ / name).chmod(0o755)
        for name in SHARED.split():
            if found := shutil.which(name):
                (bin_ / name).symlink_to(found)
        self._environment = {
            "PATH": str(bin_), "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"),
            "RUNNER_TEMP": str(folder / "tmp"), "CALLS": str(self._calls), "SYSTEM": system,
            "VARIANT": variant, "STAND_INS": str(folder), "FAILING": "",
            "GITHUB_ENV": str(folder / "env"), "GITHUB_PATH": str(folder / "path"),
            "GITHUB_REF_NAME": f"v{places.version()}",
        }  # fmt: skip

    def run(self, step: workflow.Step, **variables: str) -> subprocess.CompletedProcess[str]:
        """One script, as GitHub starts bash."""
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.run],
            cwd=self.work, env={**self._environment, **step.environment, **variables},
            capture_output=True, text=True,
        )  # fmt: skip

    def calls(self, name: str) -> list[list[str]]:
        lines = [line.split("\t") for line in self._calls.read_text().splitlines()]
        return [line[1:] for line in lines if line[0] == name]


def values(matrix: dict[str, str], **secrets: str) -> workflow.Values:
    github = {"server_url": "https://github.com", "repository": "o/r", "token": "t"}
    return {"matrix": matrix, "secrets": secrets, "github": {**github, "ref_type": "tag"}}


@pytest.mark.parametrize("matrix", BUILDS, ids=lambda each: f"{each['system']}-{each['variant']}")
def test_a_build_runs_through_and_uses_what_it_packed(
    tmp_path: Path, matrix: dict[str, str]
) -> None:
    system, variant = matrix["system"], matrix["variant"]
    runner = Runner(tmp_path, system, variant)
    steps = workflow.steps(RELEASE["build"], values(matrix))
    scripts = [step for step in steps if step.run]
    assert len(scripts) == (3 if system == "macos" else 2)
    for step in scripts:
        done = runner.run(step)
        assert done.returncode == 0, done.stderr
    python = runner.calls("python")
    told = [" ".join(call) for call in python]
    # llama.cpp is compiled once, as the variant, before the app would bring another.
    assert told[0] == f"packaging/build.py engine {variant}"
    assert told[1].startswith("-m pip install --constraint packaging/constraints.txt")
    updates = "https://github.com/o/r/releases/latest/download/latest.json"
    assert told[2] == (
        f"packaging/build.py {system} --variant {variant} --starter --updates {updates}"
    )
    used = [call[0] for call in runner.calls("llama32-desktop" + ".exe" * (system == "windows"))]
    if system == "linux":
        assert any("check_linux.py" in call for call in told)
    else:
        assert used == ["chat", "--screenshot"]
    if system == "macos":
        assert [call[0] for call in runner.calls("hdiutil")] == ["attach", "detach"]
    [handed_on] = [step for step in steps if step.uses == "actions/upload-artifact"]
    assert workflow.matched(handed_on.given["path"], runner.work)


@pytest.mark.parametrize("system", ["macos", "windows"])
def test_an_app_that_does_not_answer_ends_the_job(tmp_path: Path, system: str) -> None:
    matrix = next(each for each in BUILDS if each["system"] == system)
    runner = Runner(tmp_path, system, matrix["variant"])
    *_, build = [step for step in workflow.steps(RELEASE["build"], values(matrix)) if step.run]
    assert runner.run(build, FAILING="chat").returncode == 7
    if system == "macos":  # and the image is let go
        assert [call[0] for call in runner.calls("hdiutil")] == ["attach", "detach"]


@pytest.mark.parametrize("variant", ["vulkan", "cuda"])
def test_what_windows_installers_add_is_there_in_later_steps(tmp_path: Path, variant: str) -> None:
    matrix = {"system": "windows", "variant": variant}
    runner = Runner(tmp_path, "windows", variant)
    prepare = next(step for step in workflow.steps(RELEASE["build"], values(matrix)) if step.run)
    assert runner.run(prepare).returncode == 0
    variables = (runner.folder / "env").read_text()
    paths = (runner.folder / "path").read_text().splitlines()
    assert paths[0] == "/c/Program Files (x86)/NSIS"
    assert "VULKAN_SDK=/c/VulkanSDK/1." in variables
    # One package serves all cards: CUDA's is built with Vulkan too.
    [sdk] = [path for path in paths if path.startswith("/c/VulkanSDK/1.")]
    assert sdk.endswith("/Bin") and f"VULKAN_SDK={sdk.removesuffix('/Bin')}\n" in variables
    cuda = [path for path in paths if path.endswith("Toolkit/CUDA/v12.9/bin")]
    assert len(cuda) == ("CUDA_PATH=/c/Program Files/NVIDIA" in variables) == (variant == "cuda")
    [installed] = runner.calls("vulkan-sdk.exe")
    assert installed[-1] == "install" and "--accept-licenses" in installed
    # The same source gives the same versions, of these tools too.
    for call in runner.calls("choco"):
        assert any(re.fullmatch(r"--version=\d+\.\d[\d.]*", argument) for argument in call)


def test_a_tool_that_is_not_the_one_of_the_release_is_not_started(tmp_path: Path) -> None:
    """Vulkan's SDK comes from its maker, whose server may give something else one day."""
    runner = Runner(tmp_path, "windows", "vulkan")
    (runner.folder / "program").write_text(RECORD + "# changed\n")
    matrix = {"system": "windows", "variant": "vulkan"}
    prepare = next(step for step in workflow.steps(RELEASE["build"], values(matrix)) if step.run)
    assert runner.run(prepare).returncode != 0
    assert runner.calls("curl") and not runner.calls("vulkan-sdk.exe")
    assert not runner.calls("python")


def test_what_was_built_is_published(tmp_path: Path) -> None:
    runner = Runner(tmp_path, "linux", "cpu")
    folder = runner.work / "release"
    folder.mkdir()
    (folder / "app.deb").write_bytes(b"app")
    digest = hashlib.sha256(b"app").hexdigest()
    (folder / "SHA256SUMS-linux").write_text(f"{digest}  app.deb\n")
    steps = workflow.steps(RELEASE["publish"], values({}))
    for step in steps:
        if step.run:
            done = runner.run(step)
            assert done.returncode == 0, done.stderr
    [asked] = runner.calls("gh")
    assert {"./app.deb", "./SHA256SUMS", "./latest.json", "--draft"} <= set(asked)
    # What is signed as this workflow's is what is published.
    [attested] = [step for step in steps if step.uses == "actions/attest-build-provenance"]
    assert (runner.work / attested.given["subject-checksums"]).is_file()


def test_a_secret_that_is_there_reaches_its_step() -> None:
    matrix = next(each for each in BUILDS if each["system"] == "macos")
    steps = workflow.steps(RELEASE["build"], values(matrix, SIGN_IDENTITY="Who"))
    assert [step.environment.get("SIGN_IDENTITY") for step in steps if step.run] == [
        None, None, "Who"
    ]  # fmt: skip


@pytest.mark.parametrize("expression", ["runner.os", "github.nothing", "a && b", "secrets.a b"])
def test_what_is_not_understood_is_not_guessed(expression: str) -> None:
    job = {"env": {}, "steps": [{"run": f"echo ${{{{ {expression} }}}}"}]}
    with pytest.raises((ValueError, KeyError)):
        workflow.steps(job, values({}))


def test_a_release_has_the_version_of_llama_cpp_that_is_pinned() -> None:
    assert f"llama_cpp_python=={engine.pinned()}\n" in (
        places.PACKAGING / "constraints.txt"
    ).read_text(encoding="utf-8")
    assert os.access(places.PACKAGING / "ci" / "prepare.sh", os.X_OK)


@pytest.mark.parametrize("wheel", ["", "/opt/llama_cpp_python-1-py3-none-any.whl"])
def test_llama_cpp_is_compiled_but_where_a_rehearsal_has_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], wheel: str
) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], env: dict[str, str]) -> subprocess.CompletedProcess[str]:
        assert "-DGGML_NATIVE=OFF" in env["CMAKE_ARGS"]
        asked.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(engine.subprocess, "run", run)
    monkeypatch.setenv(engine.COMPILED, wheel)
    engine.install(engine.variants(sys.platform)[0])
    [command] = asked
    assert (command[-1] == wheel) == bool(wheel)
    # pip's cache has wheels of this machine's own, which a release must not have.
    assert ({"--no-cache-dir", "--no-binary"} <= set(command)) != bool(wheel)
    assert ("is not compiled" in capsys.readouterr().err) == bool(wheel)


class Root:
    """Of a rehearsal, without a root: it writes down what is done in it."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.done: list[str] = []

    def checkout(self) -> None:
        self.work.mkdir()
        self.done.append("checkout")

    def setup_python(self, wanted: str) -> None:
        self.done.append(f"python {wanted}")

    def run(self, script: str, _variables: dict[str, str]) -> None:
        self.done.append(script)
        if script.startswith("packaging/ci/build.sh"):
            (self.work / "dist").mkdir()
            (self.work / "dist" / "app.deb").write_text("app")


@pytest.fixture
def rehearse(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(places.PACKAGING / "ci")
    return importlib.import_module("rehearse")


def test_a_rehearsal_hands_on_what_the_next_job_takes(tmp_path: Path, rehearse: ModuleType) -> None:
    out, build, publish = tmp_path / "out", Root(tmp_path / "build"), Root(tmp_path / "publish")
    rehearse.rehearse(build, workflow.steps(RELEASE["build"], values(BUILDS[0])), out, None)
    assert build.done == [
        "checkout", "python 3.11", "packaging/ci/prepare.sh cpu", "packaging/ci/build.sh linux cpu"
    ]  # fmt: skip
    steps = workflow.steps(RELEASE["publish"], values({}))
    rehearse.rehearse(publish, steps, tmp_path / "none", out)
    assert (publish.work / "release" / "app.deb").read_text() == "app"
    assert publish.done[-1] == 'packaging/ci/publish.sh "$GITHUB_REF_NAME" release'


def test_a_job_that_makes_nothing_fails_its_rehearsal(tmp_path: Path, rehearse: ModuleType) -> None:
    steps = workflow.steps(RELEASE["build"], values(BUILDS[0]))
    idle = [step for step in steps if "build.sh" not in step.run]
    with pytest.raises(SystemExit, match="made nothing"):
        rehearse.rehearse(Root(tmp_path / "work"), idle, tmp_path / "out", None)
