"""A bare Debian or Ubuntu in a folder, to run packages in as on a machine that has nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from bundling.places import build_folder, run

USER: Final = "tester"
_ENTER: Final = f"""
set -e
mount --rbind /dev "$0/dev"
mount -t proc proc "$0/proc"
mkdir -p "$0/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
# Where no udev runs, only root may mount by FUSE.
[ -c "$0/tmp/fuse" ] || mknod -m 666 "$0/tmp/fuse" c 10 229
[ ! -c /dev/fuse ] || mount --bind "$0/tmp/fuse" "$0/dev/fuse"
exec chroot --userspec={USER} "$0" "$@"
"""
_HOST_APT: Final = ("apt.conf.d", "preferences.d", "trusted.gpg.d")


def _release() -> tuple[str, str | None]:
    """This machine's release and mirror, as apt knows them."""
    text = Path("/etc/os-release").read_text(encoding="utf-8")
    name = re.search(r"^VERSION_CODENAME=(\w+)", text, re.MULTILINE)
    if name is None:
        raise SystemExit("The check needs Debian or Ubuntu; run it on one of them.")
    etc = Path("/etc/apt")
    for file in [*sorted(etc.glob("sources.list.d/*.sources")), etc / "sources.list"]:
        if file.is_file():
            for address in re.findall(
                r"^(?:URIs:|deb)\s+(?:\[[^]]*\]\s+)?(\S+)", file.read_text(), re.MULTILINE
            ):
                if address.rstrip("/").endswith(("/debian", "/ubuntu")):
                    return name[1], address
    return name[1], None


class BareRoot:
    """The folder, its user, and what is run in it."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder anew, from an archive that the first time leaves in `build`."""
        self.folder = folder
        archive = build_folder() / "bare-root.tar"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if archive.is_file():
            run(["tar", "-xf", archive, "-C", folder])
            return
        release, mirror = _release()
        run(["debootstrap", "--variant=minbase", release, folder, *([mirror] if mirror else [])])
        for name in _HOST_APT:  # the way to the mirror: a proxy, its keys
            if Path("/etc/apt", name).is_dir():
                shutil.copytree(f"/etc/apt/{name}", folder / "etc/apt" / name, dirs_exist_ok=True)
        self.root_run(["useradd", "--create-home", USER])
        archive.parent.mkdir(parents=True, exist_ok=True)
        run(["tar", "-cf", archive, "-C", folder, "."])

    @property
    def home(self) -> Path:
        return self.folder / "home" / USER

    def install(self, package: Path, *more: str) -> None:
        """A .deb with all that it depends on, and no more but what is named."""
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        shutil.copy(package, self.folder / "tmp" / package.name)
        self.root_run(["apt-get", "update", "-q"])
        self.add(f"/tmp/{package.name}", *more)

    def add(self, *packages: str) -> None:
        """Packages of the release, and what they cannot do without."""
        self.root_run(["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages])

    def root_run(self, command: list[str]) -> None:
        environment = {**_plain(), "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(["chroot", self.folder, *command], env=environment)
        if done.returncode != 0:
            raise SystemExit(f"“{command[0]}” failed in the bare root; see its lines above.")

    def start(
        self,
        command: list[str],
        *,
        display: str = "",
        network: bool = False,
        variables: dict[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        """Start a program as the user, in namespaces of its own, by default without a network."""
        unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        environment = {**_plain(), "HOME": f"/home/{USER}", "LANG": "C.UTF-8"}
        environment |= variables or {}
        if display:
            environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        return subprocess.Popen(
            [*unshare, *([] if network else ["--net"]), "sh", "-c", _ENTER, self.folder, *command],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd="/",
        )

    def pythons(self) -> list[Path]:
        """Interpreters and compilers of the root's own."""
        places = [self.folder / "usr" / part for part in ("bin", "local/bin", "sbin")]
        return [
            path
            for place in places
            if place.is_dir()
            for path in place.iterdir()
            if re.fullmatch(r"(python|pypy|gcc|g\+\+|cc|clang)[\d.]*", path.name)
        ]


def _plain() -> dict[str, str]:
    """An environment that says nothing of this machine's."""
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    passed = {k: v for k, v in os.environ.items() if k.lower().endswith("_proxy")}
    return {**passed, "PATH": path}
