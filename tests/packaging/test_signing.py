"""Signing for macOS and Windows, with stand-ins for the commands that only those systems have."""

from __future__ import annotations

import base64
import os
import subprocess
from pathlib import Path

import pytest
from bundling import places

MACOS = places.PACKAGING / "macos"
STAND_IN = """#!/bin/sh
printf '%s' "$(basename "$0")" >>"$CALLS"
printf '\\t%s' "$@" >>"$CALLS"
echo >>"$CALLS"
"""
HDIUTIL = """
case "$1" in create)
    for file; do :; done
    [ "$(grep -c '^hdiutil' "$CALLS")" -gt "${BUSY:-0}" ] || exit 1
    printf image >"$file" ;;
esac
"""
XCRUN = """
case "$1 $2" in
"notarytool submit") printf '{"status":"%s","id":"ab-12","message":"done"}' "$VERDICT" ;;
"notarytool log") echo "the program is not signed" ;;
esac
"""
SECRETS = {
    "SIGN_CERTIFICATE": base64.b64encode(b"\x00certificate\xff" * 90).decode(),
    "SIGN_PASSWORD": "of the certificate",
    "NOTARY_PROFILE": "profile",
    "NOTARY_APPLE_ID": "who@example.org",
    "NOTARY_TEAM": "TEAM",
    "NOTARY_PASSWORD": "of the account",
}


class Machine:
    """A build machine that writes down what its commands are told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._calls = folder / "calls"
        self._calls.touch()
        (folder / "bin").mkdir()
        (folder / "tmp").mkdir()
        for name, more in (
            ("codesign", ""),
            ("security", 'case "$1" in import) cp "$2" "$(dirname "$CALLS")/imported" ;; esac\n'),
            ("spctl", ""),
            ("hdiutil", HDIUTIL),
            ("xcrun", XCRUN),
            ("signtool", ""),
        ):
            (folder / "bin" / name).write_text(STAND_IN + more)
            (folder / "bin" / name).chmod(0o755)

    def run(self, script: Path, *arguments: Path, **variables: str) -> tuple[int, str]:
        """The script's exit code, and all that it said."""
        done = subprocess.run(
            [script, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "CALLS": str(self._calls),
                "TMPDIR": str(self.folder / "tmp"),
                "RUNNER_TEMP": str(self.folder / "tmp"),
                "PAUSE_S": "0",
                "VERDICT": "Accepted",
                **variables,
            },
        )
        # What they made for the moment is gone, secrets above all.
        assert [*(self.folder / "tmp").iterdir()] == []
        return done.returncode, done.stdout

    def calls(self, name: str) -> list[list[str]]:
        lines = [line.split("\t") for line in self._calls.read_text().splitlines()]
        return [line[1:] for line in lines if line[0] == name]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app as PyInstaller lays one out, in names with spaces."""
    app = tmp_path / "An app.app"
    for name in (
        "MacOS/app",
        "Frameworks/libz.dylib",
        "Frameworks/PIL/__dot__dylibs/liba.1.dylib",
        "Frameworks/numpy/core.so",
        "Frameworks/llama tool",  # code without an ending
        "Frameworks/QtCore.framework/Versions/A/QtCore",
        "Frameworks/QtCore.framework/Versions/A/Resources/Info.plist",
        "Resources/data.txt",
        "Info.plist",
    ):
        file = app / "Contents" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    (app / "Contents/Frameworks/data.txt").symlink_to("../Resources/data.txt")
    return app


def signed(machine: Machine) -> list[str]:
    return [call[-1] for call in machine.calls("codesign") if "--sign" in call]


def test_code_is_signed_from_the_inside_out_and_once(machine: Machine, app: Path) -> None:
    image = app.with_name("app.dmg")
    assert machine.run(MACOS / "sign.sh", app, image) == (0, "")
    inside = [str(Path(path).relative_to(app / "Contents")) for path in signed(machine)[:-1]]
    assert sorted(inside) == [
        "Frameworks/PIL/__dot__dylibs/liba.1.dylib",
        "Frameworks/QtCore.framework",
        "Frameworks/libz.dylib",
        "Frameworks/llama tool",
        "Frameworks/numpy/core.so",
    ]
    assert signed(machine)[-1] == str(app)  # and no image: without a publisher it is of no use
    assert machine.calls("xcrun") == []
    assert image.read_text() == "image"
    # Entitlements are the program's alone.
    with_rights = [call for call in machine.calls("codesign") if "--entitlements" in call]
    assert [call[-1] for call in with_rights] == [str(app)]


def test_a_publishers_app_is_hardened_notarised_and_stapled(machine: Machine, app: Path) -> None:
    image = app.with_name("app.dmg")
    code, said = machine.run(
        MACOS / "sign.sh", app, image, SIGN_IDENTITY="Developer ID: Who", NOTARY_PROFILE="profile"
    )
    assert (code, said) == (0, "")
    for call in machine.calls("codesign"):
        if "--sign" in call:
            assert "--timestamp" in call and call[call.index("--sign") + 1] == "Developer ID: Who"
            assert ("--options" in call) == (call[-1] != str(image))
    assert [call[:2] for call in machine.calls("xcrun")] == [
        ["notarytool", "submit"], ["stapler", "staple"], ["stapler", "validate"]
    ]  # fmt: skip
    assert len(machine.calls("spctl")) == 1


@pytest.mark.parametrize("verdict", ["Invalid", "Rejected", "In Progress", ""])
def test_what_apple_does_not_notarise_ends_the_build(
    machine: Machine, app: Path, verdict: str
) -> None:
    """Its command succeeds all the same; only the log says what is wrong."""
    code, said = machine.run(
        MACOS / "sign.sh", app, app.with_name("app.dmg"),
        SIGN_IDENTITY="Who", NOTARY_PROFILE="profile", VERDICT=verdict,
    )  # fmt: skip
    assert code == 1 and "the program is not signed" in said
    assert machine.calls("xcrun")[-1][:3] == ["notarytool", "log", "ab-12"]


@pytest.mark.parametrize(("busy", "code"), [(3, 0), (99, 1)])
def test_an_image_that_is_busy_is_made_again(
    machine: Machine, app: Path, busy: int, code: int
) -> None:
    image = app.with_name("app.dmg")
    assert machine.run(MACOS / "sign.sh", app, image, BUSY=str(busy))[0] == code
    assert len(machine.calls("hdiutil")) == min(busy + 1, 5)


def test_the_certificate_goes_into_a_keychain_and_nowhere_else(machine: Machine) -> None:
    code, said = machine.run(MACOS / "keychain.sh", **SECRETS)
    assert code == 0
    assert not any(secret in said for secret in SECRETS.values())
    imported = machine.folder / "imported"
    assert imported.read_bytes() == base64.b64decode(SECRETS["SIGN_CERTIFICATE"])
    done = [call[0] for call in machine.calls("security")]
    assert done.index("create-keychain") < done.index("unlock-keychain") < done.index("import")
    assert machine.calls("xcrun")[0][:3] == ["notarytool", "store-credentials", "profile"]


@pytest.mark.parametrize("script", [MACOS / "keychain.sh", places.PACKAGING / "windows/sign.sh"])
def test_without_a_certificate_nothing_is_signed(machine: Machine, script: Path) -> None:
    assert machine.run(script) == (0, "")
    assert machine.calls("security") == machine.calls("signtool") == []


def test_programs_for_windows_are_signed_and_dated(machine: Machine) -> None:
    programs = [machine.folder / "a.exe", machine.folder / "The window.exe"]
    code, said = machine.run(
        places.PACKAGING / "windows/sign.sh", *programs,
        WINDOWS_CERTIFICATE=SECRETS["SIGN_CERTIFICATE"], WINDOWS_PASSWORD="of the certificate",
    )  # fmt: skip
    assert (code, said) == (0, "")
    calls = machine.calls("signtool")
    assert [(call[0], Path(call[-1])) for call in calls] == [
        (what, program) for program in programs for what in ("sign", "verify")
    ]
    assert all("/tr" in call for call in calls if call[0] == "sign")


def test_where_windows_kit_is_missing_it_is_said(machine: Machine) -> None:
    (machine.folder / "bin/signtool").unlink()
    code, said = machine.run(
        places.PACKAGING / "windows/sign.sh", machine.folder / "a.exe",
        WINDOWS_CERTIFICATE="aGVsbG8=", WINDOWS_PASSWORD="secret",
    )  # fmt: skip
    assert code == 1 and "signtool is not installed" in said
