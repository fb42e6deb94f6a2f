"""Access tokens: in the system's password store, or in memory alone."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop import password_store
from llama32_desktop.downloads.environment import TOKENS
from llama32_desktop.downloads.tokens import BadTokenError, Tokens
from tests.password_stores import Store

SECRET = "hf_Sup3rSecretOfMine"


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*TOKENS, "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def store() -> Store:
    return Store(f"locked, with {SECRET}")


def test_a_token_is_kept_for_the_next_start(store: Store) -> None:
    first = Tokens(store)
    assert first.token() is None
    assert first.keep(f" {SECRET}\n")
    assert first.token() == SECRET and first.notice == ""
    again = Tokens(store)
    assert again.token() == SECRET
    assert store.kept == {("llama32-desktop", "huggingface.co"): SECRET}


def test_the_store_is_asked_once(store: Store) -> None:
    one = Tokens(store)
    assert [one.token() for _ in range(5)] == [None] * 5
    assert store.reads == 1


def test_a_token_is_its_hosts_alone(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    one = Tokens(store)
    one.keep(SECRET)
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example")
    assert one.token() is None
    assert one.token("huggingface.co") == SECRET


def test_a_forgotten_token_is_gone_everywhere(store: Store) -> None:
    one = Tokens(store)
    one.keep(SECRET)
    one.forget()
    assert one.token() is None and store.kept == {}
    one.forget()
    assert one.notice == ""


def test_without_a_store_it_is_for_this_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_store, "system_store", lambda: None)
    one = Tokens()
    assert not one.keep(SECRET)
    assert one.token() == SECRET
    assert "until the app ends" in one.notice and one.notice.count("\n") == 0
    one.forget()
    assert one.token() is None
    assert Tokens().token() is None


def test_a_locked_store_is_said_and_what_it_raises_is_not(store: Store) -> None:
    store.locked = True
    one = Tokens(store)
    assert one.token() is None
    assert "locked" in one.notice
    assert not one.keep(SECRET)
    assert one.token() == SECRET
    one.forget()
    assert one.token() is None
    assert "remove it again" in one.notice
    assert SECRET not in one.notice


def test_the_environment_goes_first_and_is_not_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Tokens(store)
    one.keep(SECRET)
    monkeypatch.setenv("HF_TOKEN", " hf_environment ")
    assert one.token() == "hf_environment"
    one.forget()
    assert one.token() == "hf_environment"
    monkeypatch.setenv("HF_TOKEN", "")
    assert one.token() is None
    assert store.kept == {}


@pytest.mark.parametrize("text", ["", "  ", "two words", "hf_a\nX-Header: b", "hf_ä", "x" * 2000])
def test_what_is_no_token(store: Store, text: str) -> None:
    one = Tokens(store)
    with pytest.raises(BadTokenError) as raised:
        one.keep(text)
    assert store.kept == {} and one.token() is None
    assert not text.strip() or text not in str(raised.value)


def test_it_does_not_show(store: Store) -> None:
    one = Tokens(store)
    one.keep(SECRET)
    assert SECRET not in f"{one!r} {one}"
    with pytest.raises(TypeError):  # a lock: it cannot be sent or stored by accident
        pickle.dumps(one)


def test_a_configured_plain_file_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plain.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, s, u): return 'from the plain file'\n"
        "    def set_password(self, s, u, p): raise AssertionError\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "plain.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-such-bus")
    if sys.platform not in ("darwin", "win32"):
        assert password_store.system_store() is None


IN_A_SESSION = """
import sys, time
from llama32_desktop.downloads.tokens import Tokens
token = sys.stdin.readline().strip()
one = Tokens()
assert one.keep(token), one.notice
assert Tokens().token() == token
arguments = open("/proc/self/cmdline", "rb").read()
assert token.encode() not in arguments
one.forget()
assert Tokens().token() is None
one.keep(token)
print("kept")
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="dbus-run-session and gnome-keyring-daemon are not installed",
)
def test_the_secret_service_and_no_file_of_the_app(home: Path) -> None:
    """With the real service, which encrypts; its own folder is in the home as well."""
    script = (
        "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
        'exec "$0" -c "$1"'
    )
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share")}
    environment |= {"XDG_RUNTIME_DIR": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    result = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, IN_A_SESSION],
        input=SECRET + "\n",
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.stdout.endswith("kept\n"), result.stderr
    assert SECRET not in result.stderr
    files = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="dbus-run-session and gnome-keyring-daemon are not installed",
)
def test_reading_calls_no_window_of_a_service_that_was_never_used(home: Path) -> None:
    """It would make a key ring and ask for its password; without a screen that is an error."""
    script = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$0" -c "$1"'
    asked = (
        "from llama32_desktop.downloads.tokens import Tokens\n"
        "one = Tokens()\n"
        "assert one._secrets._found() is not None\n"
        "print(one.token(), repr(one.notice))\n"
        "one.forget()\n"
        "print(repr(one.notice))\n"
    )
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share")}
    environment |= {"XDG_RUNTIME_DIR": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(screen, None)
    result = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, asked],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.stdout.splitlines() == ["None ''", "''"], result.stderr
