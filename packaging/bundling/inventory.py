"""What a bundle is made of: each of its files traced to who made it, with the licence's text.

Python's packages are found by the records of the environment that the bundle is built in, other
libraries by dpkg's. A file that nobody owns up to, or an owner without a licence's text, ends the
build: people get nothing whose terms the bundle does not carry.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bundling.places import NAME, PACKAGING, ROOT, version

_LICENCE_FILE = re.compile(
    r"(^|/)(un)?(licen[sc]e|copying|notice|copyright)s?([-._][\w.-]+)?$", re.IGNORECASE
)
_TEXTS: Final = PACKAGING / "licences"

WITHOUT_TEXT: Final = {
    "cobble": ("BSD-2-Clause", ("cobble.txt",)),
    "latex2mathml": ("MIT", ("latex2mathml.txt",)),
    "pyside6_essentials": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt", "qt.txt")),
    "sqlite_vec": ("MIT OR Apache-2.0", ("sqlite-vec.txt",)),
    "tokenizers": ("Apache-2.0", ("Apache-2.0.txt",)),
    "shiboken6": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt", "qt.txt")),
}
"""Distributions whose wheels have no licence's text: SPDX expression, files of `licences/`."""

FURTHER_TEXTS: Final = {
    "pi_heif": (
        "BSD-3-Clause AND LGPL-3.0-or-later",
        ("LGPL-3.0.txt", "GPL-3.0.txt", "heif.txt"),
    ),
    "python_stdnum": ("LGPL-2.1-or-later", ("stdnum.txt",)),
}
"""Distributions whose wheels do not say enough: they have libraries of others in them without
a licence's text, or how a library under the LGPL is replaced stands nowhere."""


@dataclass(frozen=True, slots=True, order=True)
class Component:
    """One thing that others made.

    Attributes:
        name: As its maker writes it.
        version: Of what is in the bundle.
        licence: An SPDX expression, or the maker's own words.
        purl: The package's URL: https://github.com/package-url/purl-spec.
        texts: Licences and notices, each with a file's name.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[tuple[str, str], ...]


def components(sources: Iterable[Path]) -> list[Component]:
    """Who made these files.

    Raises:
        SystemExit: for a file that cannot be traced, or an owner whose licence has no text.
    """
    found = {_python()}
    records = _records()
    distributions: dict[str, importlib.metadata.Distribution] = {}
    others: list[Path] = []
    for source in {path.resolve() for path in sources}:
        owner = records.get(source)
        if owner is not None:
            distributions[owner.metadata["Name"]] = owner
        elif not _is_ours(source) and not _is_pythons(source):
            others.append(source)
    found.update(_of_distribution(d) for n, d in distributions.items() if n != NAME)
    found.update(_of_system(others))
    for component in found:
        if not component.texts:
            raise SystemExit(
                f"{component.name} comes without its licence's text; name one in "
                "packaging/bundling/inventory.py."
            )
    return sorted(found, key=lambda c: (c.name.lower(), c.version))


@cache
def _records() -> dict[Path, importlib.metadata.Distribution]:
    return {
        Path(str(distribution.locate_file(file))).resolve(): distribution
        for distribution in importlib.metadata.distributions()
        for file in distribution.files or ()
    }


def _is_ours(path: Path) -> bool:
    return any(path.is_relative_to(ROOT / part) for part in ("llama32_desktop", "resources",
               "packaging", "build")) or f"{NAME.replace('-', '_')}-" in str(path)  # fmt: skip


def _is_pythons(path: Path) -> bool:
    """Of the interpreter's installation; a distribution's Python has none of its own."""
    places = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    if sys.base_prefix not in ("/usr", "/usr/local"):
        places.append(sys.base_prefix)
    return any(path.is_relative_to(Path(place).resolve()) for place in places)


def _python() -> Component:
    """The interpreter and its standard library."""
    number = ".".join(str(part) for part in sys.version_info[:3])
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    files = [place / "LICENSE.txt" for place in places]
    texts = [f.read_text(encoding="utf-8") for f in files if f.is_file()]
    if not texts:  # a distribution's Python keeps it elsewhere
        import _sitebuiltins
        import builtins

        printer = builtins.license
        assert isinstance(printer, _sitebuiltins._Printer)
        texts = [str(printer)]
    return Component(
        "Python", number, "PSF-2.0", f"pkg:generic/python@{number}", (("LICENSE.txt", texts[0]),)
    )


def _of_distribution(distribution: importlib.metadata.Distribution) -> Component:
    metadata = distribution.metadata
    name, number = metadata["Name"], distribution.version
    key = re.sub(r"[-_.]+", "_", name).lower()
    texts = {
        str(file.name): Path(str(distribution.locate_file(file))).read_text("utf-8", "replace")
        for file in sorted(distribution.files or ())
        if _is_licence(str(file))
    }
    licence = _licence(metadata)
    if not texts and key in WITHOUT_TEXT:
        licence, files = WITHOUT_TEXT[key]
        texts = {file: (_TEXTS / file).read_text(encoding="utf-8") for file in files}
    if key in FURTHER_TEXTS:
        licence, files = FURTHER_TEXTS[key]
        texts |= {file: (_TEXTS / file).read_text(encoding="utf-8") for file in files}
    purl = f"pkg:pypi/{key.replace('_', '-')}@{number}"
    return Component(name, number, licence, purl, tuple(texts.items()))


def _is_licence(file: str) -> bool:
    """PEP 639 has a folder for them, whatever they are called in it."""
    return "__pycache__" not in file and bool(
        _LICENCE_FILE.search(file) or ".dist-info/licenses/" in file
    )


def _licence(metadata: importlib.metadata.PackageMetadata) -> str:
    if metadata["Name"] == "pyinstaller":  # of it, the bundle has the start program alone
        return "GPL-2.0-or-later WITH Bootloader-exception"
    fields = {key: metadata.get_all(key) or [] for key in ("License-Expression", "Classifier")}
    if fields["License-Expression"]:
        return str(fields["License-Expression"][0])
    short = [line for line in metadata.get_all("License") or [] if len(line) < 60]
    classes = [
        line.rpartition(" :: ")[2] for line in fields["Classifier"] if line.startswith("License ::")
    ]
    return " AND ".join(short or classes) or "see the text"


def _of_system(files: list[Path]) -> set[Component]:
    """Who made libraries that came from outside the environment: compilers, Debian's packages."""
    made = {_of_compiler(file) for file in files}
    left = [file for file in files if _of_compiler(file) is None]
    if left and shutil.which("dpkg-query") is None:
        raise SystemExit(f"Nobody is known who made {left[0]}, so it cannot be in the bundle.")
    return {c for c in made if c is not None} | {_of_package(_owner(file)) for file in left}


def _of_compiler(file: Path) -> Component | None:
    """What compilers on Windows, and NVIDIA's on both systems, link programs to."""
    name = file.name.lower()
    if re.match(r"(msvcp|vcruntime|vcomp|concrt|ucrtbase|api-ms-win-)", name):
        text = (_TEXTS / "microsoft.txt").read_text(encoding="utf-8")
        purl = "pkg:generic/vc-redist@14"
        return Component("Microsoft Visual C++ runtime", "14", "Microsoft software licence terms",
                         purl, (("microsoft.txt", text),))  # fmt: skip
    if re.match(r"(lib)?(cudart|cublas|cublaslt|nvrtc|nvjitlink)[^/]*\.(dll|so)", name):
        toolkit = Path(os.environ.get("CUDA_PATH", "/usr/local/cuda"))
        terms = toolkit / "EULA.txt"
        texts = (("EULA.txt", terms.read_text("utf-8", "replace")),) if terms.is_file() else ()
        number = "".join(re.findall(r"v?(\d+\.\d+)$", str(toolkit.resolve()))) or "unknown"
        return Component("NVIDIA CUDA runtime", number, "NVIDIA CUDA Toolkit EULA",
                         f"pkg:generic/cuda@{number}", texts)  # fmt: skip
    return None


def _owner(file: Path) -> str:
    # Packages made before Debian merged /lib into /usr/lib have the old path in their records.
    for path in (file, Path("/", *file.parts[2:])):
        shown = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True)
        if shown.returncode == 0:
            return shown.stdout.split(": ")[0].split(", ")[0]
    raise SystemExit(f"Nobody is known who made {file}, so it cannot be in the bundle.")


def _of_package(package: str) -> Component:
    fields = "${Package}\t${Version}\t${Architecture}"
    shown = subprocess.run(
        ["dpkg-query", "-W", f"-f={fields}", package], capture_output=True, text=True, check=True
    )
    name, number, architecture = shown.stdout.split("\t")
    file = Path("/usr/share/doc", name, "copyright")
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    names = dict.fromkeys(re.findall(r"^License: *(\S.*?)\s*$", text, re.MULTILINE))
    purl = f"pkg:deb/{name}@{number}?arch={architecture}"
    texts = (("copyright", text), *_common_licences(text)) if text else ()
    return Component(name, number, " AND ".join(names) or "see the text", purl, texts)


def _common_licences(copyright_text: str) -> tuple[tuple[str, str], ...]:
    """Debian's copyright files name these texts instead of having them."""
    named = sorted(set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", copyright_text)))
    files = [Path("/usr/share/common-licenses", name) for name in named]
    return tuple((f.name, f.read_text("utf-8", "replace")) for f in files if f.is_file())


def app() -> Component:
    """This app itself."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    return Component(NAME, version(), "MIT", f"pkg:generic/{NAME}@{version()}",
                     (("LICENSE", licence),))  # fmt: skip
