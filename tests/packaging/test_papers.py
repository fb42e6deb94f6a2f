"""Notices and bill of materials: complete, readable, the same twice."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
from pathlib import Path

import pytest
from bundling import contents, inventory, notices, papers, sbom
from bundling.inventory import Component

MIT = Component("one", "1.0", "MIT", "pkg:pypi/one@1.0", (("LICENSE", "You may.\r\n"),))
ALSO_MIT = Component("two", "2.0", "MIT", "pkg:pypi/two@2.0", (("COPYING", "You may."),))
OWN = Component(
    "three", "3", "Own words AND MIT", "pkg:deb/three@3", (("copyright", "You might."),)
)


def source_of(distribution: str, ending: str) -> Path:
    files = importlib.metadata.files(distribution) or []
    return next(Path(str(f.locate())) for f in files if str(f).endswith(ending))


def test_files_are_traced_to_their_distributions() -> None:
    used = [source_of("msgspec", "msgspec/__init__.py"), source_of("jinja2", "jinja2/loaders.py"),
            Path(json.__file__)]  # fmt: skip
    found = inventory.components(used)
    assert [c.name for c in found] == ["Jinja2", "msgspec", "Python"]
    assert all(text.strip() for c in found for _, text in c.texts)
    assert found[1].purl == f"pkg:pypi/msgspec@{importlib.metadata.version('msgspec')}"
    assert "BSD" in found[1].licence


def test_qt_has_the_licences_that_its_wheels_lack() -> None:
    (found,) = (
        c
        for c in inventory.components([source_of("PySide6_Essentials", "PySide6/__init__.py")])
        if "pyside" in c.name.lower()
    )
    assert found.licence == "LGPL-3.0-only"
    texts = dict(found.texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0.txt"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["GPL-3.0.txt"]
    assert "changed version" in texts["qt.txt"]


def test_the_libraries_that_a_wheel_brings_have_their_licence_too() -> None:
    files = importlib.metadata.files("pi-heif") or []
    library = next(
        Path(str(f.locate())) for f in files if "libheif" in str(f) or "heif.dll" in f.name
    )
    (found,) = (c for c in inventory.components([library]) if "heif" in c.name)
    texts = dict(found.texts)
    assert "LGPL-3.0-or-later" in found.licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0.txt"]
    assert "changed version" in texts["heif.txt"] and "BSD" in found.licence
    names = {f.name.lower() for f in files}
    assert not any("x265" in name or "kvazaar" in name for name in names)


def test_a_file_of_nobody_ends_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so.1"
    stray.touch()
    with pytest.raises(SystemExit, match=r"Nobody is known who made .*libstray"):
        inventory.components([stray])


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="a machine of Debian's")
def test_libraries_of_a_system_whose_python_is_its_own_are_traced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.base_prefix", "/usr")
    [libc] = Path("/usr/lib").glob("*-linux-gnu/libc.so.6")
    assert "libc6" in {c.name for c in inventory.components([libc])}


def test_the_windows_runtime_is_known(tmp_path: Path) -> None:
    library = tmp_path / "VCOMP140.DLL"
    library.touch()
    assert "Microsoft Visual C++ runtime" in {c.name for c in inventory.components([library])}


def test_cuda_without_its_terms_ends_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_PATH", str(tmp_path))
    library = tmp_path / "cublas64_12.dll"
    library.touch()
    with pytest.raises(SystemExit, match="without its licence's text"):
        inventory.components([library])
    (tmp_path / "EULA.txt").write_text("Terms.")
    assert "NVIDIA CUDA runtime" in {c.name for c in inventory.components([library])}


def test_the_notices_have_every_text_once() -> None:
    text = notices.text([MIT, ALSO_MIT, OWN])
    assert "Built with Llama." in text
    assert text.count("You may.") == 1
    assert "--- COPYING: the same as that of one 1.0" in text
    assert "You might." in text and "\r" not in text
    for component in (MIT, ALSO_MIT, OWN):
        assert text.count(f"{component.name} {component.version}") >= 2


def test_the_bill_names_each_component_with_its_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    file = sbom.write(tmp_path, inventory.app(), [MIT, OWN])
    first = file.read_bytes()
    bill = json.loads(first)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert [c["licenses"] for c in bill["components"]] == [
        [{"license": {"id": "MIT"}}],
        [{"license": {"name": "Own words"}}, {"license": {"id": "MIT"}}],
    ]
    references = [c["bom-ref"] for c in bill["components"]]
    assert bill["dependencies"][0]["dependsOn"] == references
    assert sbom.write(tmp_path, inventory.app(), [MIT, OWN]).read_bytes() == first
    other = sbom.document(inventory.app(), [MIT])
    assert other["serialNumber"] != bill["serialNumber"]


def test_nothing_under_the_gpl_is_let_in() -> None:
    assert "readline" in contents.EXCLUDED_MODULES


def test_checksums_are_as_sha256sum_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "dist_folder", lambda: tmp_path)
    file = tmp_path / "one.deb"
    file.write_bytes(b"content")
    written = papers.checksums([file], "linux", "cpu")
    digest = hashlib.sha256(b"content").hexdigest()
    assert written.read_bytes() == f"{digest}  one.deb\n".encode()
