"""What is published beside the packages: notices, bill of materials, checksums."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from bundling import notices, sbom
from bundling.places import NAME, architecture, build_folder, dist_folder, version


def publish(system: str, variant: str) -> list[Path]:
    """Copies what the spec wrote beside the packages, under names that tell them apart."""
    stem = f"{NAME}-{version()}-{system}-{architecture()}-{variant}"
    targets = {notices.FILE: f"{stem}.notices.txt", sbom.FILE: f"{stem}.cdx.json"}
    return [
        Path(shutil.copy(build_folder() / "papers" / name, dist_folder() / target))
        for name, target in targets.items()
    ]


def checksums(files: list[Path], system: str, variant: str) -> Path:
    """Writes the files' SHA-256 beside them, as `sha256sum --check` reads it."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    target = dist_folder() / f"SHA256SUMS-{system}-{architecture()}-{variant}"
    target.write_text("".join(sorted(lines)), newline="\n")
    return target
