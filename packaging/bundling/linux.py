"""The tree below `usr` that all Linux packages have, and the .deb."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import Final

from bundling import bundle, icons
from bundling.places import (
    IDENTIFIER,
    NAME,
    PACKAGING,
    ROOT,
    architecture,
    build_folder,
    dist_folder,
    run,
    source_date,
    version,
)

DEPENDS: Final = (
    # What belongs to the graphics driver or to the X server, and so to the machine.
    "libgl1", "libegl1", "libxcb1",
    # Of these the bundle's Qt loads the system's, which fits the compositor.
    "libwayland-client0", "libwayland-cursor0", "libwayland-egl1",
)  # fmt: skip
RECOMMENDS: Final = ("fonts-dejavu-core | fonts-noto-core", "ca-certificates", "xdg-utils")
SUGGESTS: Final = ("gnome-keyring | kwalletmanager", "xdg-desktop-portal")

_DEBIAN_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}


def tree(app: Path, root: Path) -> None:
    """Lays the bundle `app` and what the desktop reads below `root/usr`."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    shutil.copytree(app, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(Path("..", "lib", NAME, NAME))
    share = usr / "share"
    icons.hicolor(share)
    copy(PACKAGING / "linux" / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    copy(PACKAGING / "linux" / f"{NAME}-gguf.xml", share / "mime" / "packages" / f"{NAME}.xml")
    metainfo = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(_metainfo(), encoding="utf-8")


def copy(source: Path, target: Path) -> None:
    """Copies a file, and makes its folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _metainfo() -> str:
    date = time.strftime("%Y-%m-%d", time.gmtime(source_date()))
    text = (PACKAGING / "linux" / "metainfo.xml.in").read_text(encoding="utf-8")
    for name, value in {"IDENTIFIER": IDENTIFIER, "VERSION": version(), "DATE": date}.items():
        text = text.replace(f"@{name}@", value)
    return text


def control(*, installed_kb: int, glibc: str) -> str:
    """The package's description, as Debian Policy (chapter 5) has it."""
    return f"""\
Package: {NAME}
Version: {version().replace("rc", "~rc")}
Architecture: {_DEBIAN_ARCHITECTURES[architecture()]}
Maintainer: The Llama 3.2 Desktop developers <noreply@llama32-desktop.invalid>
Installed-Size: {installed_kb}
Section: utils
Priority: optional
Depends: {", ".join([f"libc6 (>= {glibc})", *DEPENDS])}
Recommends: {", ".join(RECOMMENDS)}
Suggests: {", ".join(SUGGESTS)}
Description: Chat with Llama 3.2 on your own machine
 A window for conversations with language models that run on this machine,
 with llama.cpp underneath, and a command line for scripts. Nothing that is
 written is sent anywhere.
 .
 Built with Llama. The package has its own Python and Qt and no Llama weights.
"""


def suffix(variant: str) -> str:
    """Of a file's name: the plain one is the variant's that runs everywhere."""
    return "" if variant == "cpu" else f"-{variant}"


def deb(app: Path, variant: str) -> Path:
    """Makes the .deb; the same bundle gives the same file."""
    root = build_folder() / "deb"
    tree(app, root)
    doc = root / "usr" / "share" / "doc" / NAME
    copy(ROOT / "LICENSE", doc / "copyright")
    debian = root / "DEBIAN"
    debian.mkdir()
    size = sum(p.stat().st_size for p in root.rglob("*") if p.is_file() and not p.is_symlink())
    glibc = (os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36").split()[-1]
    (debian / "control").write_text(control(installed_kb=size // 1024, glibc=glibc))
    for script in ("postinst", "postrm"):
        copy(PACKAGING / "linux" / "refresh", debian / script)
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    bundle.same_time(root)
    file = (
        dist_folder()
        / f"{NAME}_{version()}_{_DEBIAN_ARCHITECTURES[architecture()]}{suffix(variant)}.deb"
    )
    run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, file])
    return file
