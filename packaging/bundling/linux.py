"""The Linux packages: one tree below `usr`, as a .deb and as an AppImage."""

from __future__ import annotations

import os
import shutil
import subprocess
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
    reproducible_environment,
    run,
    say,
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
    _copy(PACKAGING / "linux" / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(PACKAGING / "linux" / f"{NAME}-gguf.xml", share / "mime" / "packages" / f"{NAME}.xml")
    metainfo = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(_metainfo(), encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
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
 A window for conversations with language models that run on this machine, with
 llama.cpp underneath, and a command line for scripts. Nothing that is written is
 sent anywhere.
 .
 Built with Llama. The package has its own Python and Qt and no Llama weights.
"""


def _suffix(variant: str) -> str:
    """The plain name is the variant's that runs everywhere."""
    return "" if variant == "cpu" else f"-{variant}"


def deb(app: Path, variant: str) -> Path:
    """Makes the .deb; the same bundle gives the same file."""
    root = build_folder() / "deb"
    tree(app, root)
    doc = root / "usr" / "share" / "doc" / NAME
    _copy(ROOT / "LICENSE", doc / "copyright")
    debian = root / "DEBIAN"
    debian.mkdir()
    size = sum(p.stat().st_size for p in root.rglob("*") if p.is_file() and not p.is_symlink())
    glibc = (os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36").split()[-1]
    (debian / "control").write_text(control(installed_kb=size // 1024, glibc=glibc))
    for script in ("postinst", "postrm"):
        _copy(PACKAGING / "linux" / "refresh", debian / script)
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    bundle.same_time(root)
    file = (
        dist_folder()
        / f"{NAME}_{version()}_{_DEBIAN_ARCHITECTURES[architecture()]}{_suffix(variant)}.deb"
    )
    run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, file])
    return file


def appimage(app: Path, variant: str, runtime: Path | None) -> Path:
    """Makes the AppImage: the runtime's program, and behind it the folder as a squashfs.

    Args:
        app: The bundle.
        variant: Of llama.cpp; it is in the file's name.
        runtime: The file `runtime-ARCHITECTURE` of AppImage's `type2-runtime`; left out, the
            folder is made and no AppImage.

    Returns:
        The AppImage, or the folder.
    """
    root = build_folder() / f"{NAME}.AppDir"
    tree(app, root)
    _copy(PACKAGING / "linux" / "AppRun", root / "AppRun")
    (root / f"{NAME}.desktop").symlink_to(Path("usr/share/applications", f"{NAME}.desktop"))
    largest = Path("usr/share/icons/hicolor/512x512/apps", f"{NAME}.png")
    (root / f"{NAME}.png").symlink_to(largest)
    (root / ".DirIcon").symlink_to(largest)
    bundle.same_time(root)
    if runtime is None:
        say(f"No AppImage without --runtime; its folder is {root}")
        return root
    squashfs = build_folder() / f"{NAME}.squashfs"
    squashfs.unlink(missing_ok=True)
    environment = reproducible_environment()
    made = subprocess.run(
        ["mksquashfs", root, squashfs, "-root-owned", "-noappend", "-comp", "zstd",
         "-Xcompression-level", "19", "-no-progress", "-quiet"],
        env=environment,
    )  # fmt: skip
    if made.returncode != 0:
        raise SystemExit("mksquashfs failed, so there is no AppImage; see its lines above.")
    file = dist_folder() / f"{NAME}-{version()}-{architecture()}{_suffix(variant)}.AppImage"
    file.write_bytes(join(runtime.read_bytes(), squashfs.read_bytes()))
    file.chmod(0o755)
    return file


def join(runtime: bytes, squashfs: bytes) -> bytes:
    """An AppImage of type 2: the squashfs begins where the runtime's ELF file ends.

    https://github.com/AppImage/AppImageSpec/blob/master/draft.md
    """
    if runtime[:4] != b"\x7fELF" or runtime[8:11] != b"AI\x02":
        raise SystemExit("The file given as --runtime is no runtime of AppImages of type 2.")
    if squashfs[:4] != b"hsqs":
        raise SystemExit("mksquashfs made no squashfs, so there is no AppImage.")
    return runtime + squashfs
