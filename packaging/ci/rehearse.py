"""Runs a job of the workflows in a clean root, as GitHub would on a machine that has less.

    sudo python packaging/ci/rehearse.py release build system=linux variant=cpu --out build/made
    sudo python packaging/ci/rehearse.py release publish --artifacts build/made

Needs Debian or Ubuntu, root, debootstrap, the network and PyYAML. The root has the release's base
system, git and Python; the last commit is cloned into it, and the job's scripts run there with a
home and a path of their own, each with the variables that the workflow names. Of actions, those
that bring the source, Python and artifacts are done by their meaning; others are named and left
out, and so is whatever only GitHub has: `gh` is a stand-in that says what it was asked. With
`--llama WHEEL` all is rehearsed but the compilation of llama.cpp, the longest part.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundling import engine, workflow
from bundling.bare_root import BareRoot
from bundling.places import ROOT, build_folder, run, say, version

WORK: Final = "/home/runner/work"
PYTHON: Final = "/opt/python"
CERTIFICATES: Final = "etc/ssl/certs/ca-certificates.crt"
_ENTER: Final = """
set -e
# A mount, or nothing in there could have mounts of its own, as the check of a package has.
mount --bind "$0" "$0"
mount --rbind /dev "$0/dev"
mount --rbind /sys "$0/sys"
mount -t proc proc "$0/proc"
exec chroot "$0" "$@"
"""
_GITHUB: Final = {
    "server_url": "https://github.com",
    "repository": "owner/name",
    "token": "",
    "ref_type": "tag",
}


class CleanRoot:
    """A root in a folder that has what every machine of GitHub's has, and no more."""

    def __init__(self, folder: Path, llama: Path | None = None) -> None:
        self._bare = BareRoot(folder)
        self._given: dict[str, str] = {}
        self.folder = folder
        self.work = folder / WORK[1:]
        shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
        self._bare.root_run(["apt-get", "update", "-q"])
        self._bare.add("ca-certificates", "git", "python3", "python3-venv", "python3-dev")
        # The way out may lead through a proxy that has a certificate of its own.
        if Path("/", CERTIFICATES).is_file():
            shutil.copy(f"/{CERTIFICATES}", folder / CERTIFICATES)
        stand_in = folder / "usr/local/bin/gh"
        stand_in.write_text('#!/bin/sh\necho "gh $*"\n')
        stand_in.chmod(0o755)
        if llama is not None:
            shutil.copy(llama, folder / "opt" / llama.name)
            self._given[engine.COMPILED] = f"/opt/{llama.name}"

    def checkout(self) -> None:
        """The last commit; what is not committed is not built."""
        self.work.mkdir(parents=True, exist_ok=True)
        run(["git", "clone", "-q", "--depth", "1", f"file://{ROOT}", self.work])
        self._bare.root_run(["git", "config", "--system", "safe.directory", "*"])

    def setup_python(self, wanted: str) -> None:
        self._bare.root_run(["python3", "-m", "venv", PYTHON])
        found = subprocess.run(
            ["chroot", self.folder, f"{PYTHON}/bin/python", "--version"],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        if not found.startswith(f"Python {wanted}."):
            say(f"this release has {found.strip()}, the workflow asks for {wanted}")

    def run(self, script: str, variables: dict[str, str]) -> None:
        """One script, as GitHub starts bash.

        Raises:
            SystemExit: it failed.
        """
        passed = {k: v for k, v in os.environ.items() if k.lower().endswith("_proxy")}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        environment = {
            **passed, "HOME": "/home/runner", "LANG": "C.UTF-8", "PATH": f"{PYTHON}/bin:{path}",
            "PIP_CERT": f"/{CERTIFICATES}", "SSL_CERT_FILE": f"/{CERTIFICATES}",
            "DEBIAN_FRONTEND": "noninteractive", "RUNNER_TEMP": "/tmp",
            "GITHUB_REF_NAME": f"v{version()}", **self._given, **variables,
        }  # fmt: skip
        settings = [f"{name}={value}" for name, value in environment.items()]
        done = subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _ENTER,
             self.folder, "env", "-i", "-C", WORK, *settings,
             "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        )  # fmt: skip
        if done.returncode != 0:
            raise SystemExit(f"“{script}” failed with {done.returncode}; see its lines above.")


def rehearse(
    root: CleanRoot, steps: list[workflow.Step], out: Path, artifacts: Path | None
) -> None:
    """Runs the steps, one after the other."""
    for step in steps:
        action = step.uses.removeprefix("actions/")
        say(step.run or step.uses)
        if step.run:
            root.run(step.run, step.environment)
        elif action == "checkout":
            root.checkout()
        elif action == "setup-python":
            root.setup_python(step.given["python-version"])
        elif action == "upload-artifact":
            files = workflow.matched(step.given["path"], root.work)
            if not files:
                raise SystemExit("The job made nothing of what it is to hand on.")
            out.mkdir(parents=True, exist_ok=True)
            for file in files:
                say(f"  handed on: {shutil.copy(file, out)}")
        elif action == "download-artifact":
            if artifacts is None:
                raise SystemExit("The job takes what others made; name it with --artifacts.")
            shutil.copytree(artifacts, root.work / step.given["path"])
        else:
            say("  left out: only GitHub can do it")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workflow", help="of .github/workflows, without .yml")
    parser.add_argument("job")
    parser.add_argument("variant", nargs="*", help="of the matrix: system=linux variant=cpu")
    parser.add_argument("--out", type=Path, default=build_folder() / "handed-on")
    parser.add_argument("--artifacts", type=Path, help="what other jobs handed on")
    parser.add_argument("--llama", type=Path, help="a wheel of it that was compiled before")
    parser.add_argument("--root", type=Path, default=Path("/var/tmp"), help="where it has room")
    arguments = parser.parse_args()
    wanted = dict(each.split("=", 1) for each in arguments.variant)
    job = workflow.jobs(arguments.workflow)[arguments.job]
    fitting = [each for each in workflow.variants(job) if wanted.items() <= each.items()]
    if len(fitting) != 1:
        raise SystemExit(f"{len(fitting)} variants are meant; name one of {workflow.variants(job)}")
    values = {"matrix": fitting[0], "secrets": {}, "github": _GITHUB}
    with tempfile.TemporaryDirectory(prefix="clean-root-", dir=arguments.root) as folder:
        root = CleanRoot(Path(folder) / "root", arguments.llama)
        steps = workflow.steps(job, values)
        rehearse(root, steps, arguments.out.resolve(), arguments.artifacts)
    say("the job ran through")


if __name__ == "__main__":
    main()
