"""What can be checked of the macOS and Windows packages from elsewhere."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bundling import engine, icons, places, plist, windows
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.translation import LANGUAGES

MACOS = places.PACKAGING / "macos"
SCRIPT = (places.PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")


def test_the_information_is_a_property_list_that_opens_gguf_files() -> None:
    information = plistlib.loads(plistlib.dumps(plist.information("1.2.3")))
    assert information["CFBundleShortVersionString"] == "1.2.3"
    opened, dropped = information["CFBundleDocumentTypes"]
    (declared,) = information["UTImportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]
    assert opened["LSHandlerRank"] == "Alternate"
    # The Dock lets nothing be dropped on an icon that its app does not name.
    assert {"public.data", "public.folder"} <= set(dropped["LSItemContentTypes"])
    assert dropped["LSHandlerRank"] == "None"


def test_macos_is_told_every_language_of_the_app() -> None:
    ours = {"pt": "pt-BR", "zh_CN": "zh-Hans"}
    information = plist.information("1.2.3")
    assert set(information["CFBundleLocalizations"]) == {ours.get(name, name) for name in LANGUAGES}
    assert information["CFBundleDevelopmentRegion"] == "en"


def test_the_version_is_one_that_macos_counts() -> None:
    """Of whole numbers alone: https://developer.apple.com/documentation/bundleresources."""
    assert re.fullmatch(r"\d+(\.\d+){0,2}", plist.information(places.version())["CFBundleVersion"])


def test_windows_have_the_look_that_qt_draws() -> None:
    """Both appearances, and none of what macOS 26 brings to programs that are linked for it."""
    information = plist.information("1")
    assert information["NSRequiresAquaSystemAppearance"] is False
    assert information["UIDesignRequiresCompatibility"] is True


def test_where_macos_asks_the_person_it_says_why() -> None:
    told = {k: v for k, v in plist.information("1").items() if k.endswith("UsageDescription")}
    assert {name.removeprefix("NS").removesuffix("UsageDescription") for name in told} == {
        "DesktopFolder", "DocumentsFolder", "DownloadsFolder", "RemovableVolumes", "NetworkVolumes"
    }  # fmt: skip
    assert all(re.fullmatch(r"[A-Z][^.]+\.", text) for text in told.values())


def test_each_entitlement_is_true_and_explained() -> None:
    file = MACOS / "entitlements.plist"
    wanted = plistlib.loads(file.read_bytes())
    assert wanted == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    builder = ElementTree.TreeBuilder(insert_comments=True)
    tree = ElementTree.parse(file, ElementTree.XMLParser(target=builder))
    before: object = None
    for element in tree.getroot()[0]:
        if element.tag == "key":
            assert before is ElementTree.Comment, element.text
        before = element.tag


def test_the_signing_script_is_a_program_that_names_what_is_there() -> None:
    script = MACOS / "sign.sh"
    for shell in (script, MACOS / "keychain.sh"):
        subprocess.run(["sh", "-n", shell], check=True)
    text = script.read_text(encoding="utf-8")
    assert "--options runtime" in text and "notarytool submit" in text and "stapler" in text
    assert (MACOS / "entitlements.plist").is_file() and "/entitlements.plist" in text
    assert "--deep" not in re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shell_scripts_pass_shellcheck() -> None:
    linux = (places.PACKAGING / "linux" / name for name in ("AppRun", "refresh"))
    scripts = [*MACOS.glob("*.sh"), places.PACKAGING / "windows" / "sign.sh", *linux]
    subprocess.run(["shellcheck", *scripts], check=True)


def test_the_installer_writes_for_one_person_only() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    keys = re.findall(r"^\s*(?:Write|Delete)Reg\w+ (\w+)", SCRIPT, re.MULTILINE)
    assert len(keys) >= 15 and set(keys) == {"HKCU"}


def test_the_uninstaller_takes_out_what_the_installer_wrote() -> None:
    install, uninstall = SCRIPT.split('Section "Uninstall"')
    for key in set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install)):
        root = key.replace("\\shell\\open\\command", "").replace("\\DefaultIcon", "")
        assert f'HKCU "{root.removesuffix(chr(92) + "SupportedTypes")}"' in uninstall, key
    assert 'RMDir /r "$INSTDIR"' not in SCRIPT  # it may be a folder that holds other things
    assert re.search(r'MB_DEFBUTTON2 .*?/SD IDNO IDNO keep\s+RMDir /r "\$\{DATA\}"', uninstall,
                     re.DOTALL)  # fmt: skip


def test_both_programs_of_the_spec_are_the_installers() -> None:
    assert f'!define TITLE "{places.TITLE}"' in SCRIPT
    assert f'!define NAME "{places.NAME}"' in SCRIPT
    spec = places.SPEC.read_text(encoding="utf-8")
    assert "program(NAME, " in spec and "program(TITLE, console=False)" in spec


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_installer_compiles_without_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(icons, "build_folder", lambda: tmp_path)
    monkeypatch.setattr(windows, "dist_folder", lambda: tmp_path)
    app = tmp_path / "app"
    (app / "_internal").mkdir(parents=True)
    for name in (f"{places.NAME}.exe", f"{places.TITLE}.exe", "_internal/python.dll"):
        (app / name).write_bytes(b"MZ")
    command, file = windows.command(app, "cpu", icons.ico(tmp_path / "app.ico"))
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    assert file.read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize(
    ("system", "names"),
    [
        ("linux", {"cpu", "vulkan", "cuda"}),
        ("win32", {"cpu", "vulkan", "cuda"}),
        ("darwin", {"arm64", "x86_64"}),
    ],
)
def test_no_variant_is_made_for_the_build_machine_alone(system: str, names: set[str]) -> None:
    assert set(engine.variants(system)) == names
    for flags in engine.VARIANTS.values():
        assert {"-DGGML_NATIVE=OFF", "-DGGML_RPC=ON", "-DGGML_RPC_RDMA=OFF"} <= set(flags.split())


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_a_package_for_cards_serves_those_of_all_makers_and_machines_without(system: str) -> None:
    for variant in ("vulkan", "cuda"):
        flags = engine.VARIANTS[system, variant].split()
        # A backend whose driver is missing is left out, where it is a library of its own.
        assert {"-DGGML_VULKAN=ON", "-DGGML_BACKEND_DL=ON"} <= set(flags)
        assert ("-DGGML_CUDA=ON" in flags) == (variant == "cuda")


def test_llama_cpp_is_compiled_for_the_oldest_macos_that_the_app_names() -> None:
    told = engine.environment("darwin", "arm64")
    assert told["MACOSX_DEPLOYMENT_TARGET"] == plist.OLDEST_MACOS
    assert "-DGGML_METAL=ON" in told["CMAKE_ARGS"]
    assert set(engine.environment("linux", "cpu")) == {"CMAKE_ARGS"}
