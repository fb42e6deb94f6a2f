"""What a child process is given, and what it is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import DescribeDevices
from llama32_desktop.processes.child import child_environment
from llama32_desktop.remote import keys
from llama32_desktop.server import token

SECRETS = (
    "HF_TOKEN",
    "HUGGING_FACE_HUB_TOKEN",
    "hf_token",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "OPENAI_API_KEY",
    "SUDO_PASSWORD",
    "PGPASSWORD",
    "MYSQL_PWD",
    "SSHPASS",
    "SMTP_PASS",
    "GITHUB_PAT",
    "MYTOKEN",
    "https_proxy",
    "AZURE_STORAGE_KEY",
    keys.VARIABLE,
    token.VARIABLE,
)
NEEDED = (
    *("PATH", "TOKENIZERS_PARALLELISM", "XDG_RUNTIME_DIR", "CUDA_PATH", "KEYBOARD", "LC_ALL"),
    *("PWD", "OLDPWD", "XAUTHORITY", "COMPASS_THEME", "OMP_BYPASS"),
)


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SECRETS:
        monkeypatch.setenv(name, "hf_secret")
    for name in NEEDED[1:]:
        monkeypatch.setenv(name, "C")


def test_secrets_stay_and_the_rest_is_handed_on() -> None:
    environment = child_environment()
    assert "hf_secret" not in environment.values()
    assert set(NEEDED) <= set(environment)


def test_an_address_with_a_password_stays_under_any_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE", "postgres://me:hf_secret@db.example/x")
    monkeypatch.setenv("REDIS", "redis://:hf_secret@localhost")
    monkeypatch.setenv("PLACE", "https://a.example:8080/x@y and mail@a.example")
    environment = child_environment()
    assert "DATABASE" not in environment and "REDIS" not in environment
    assert environment["PLACE"].startswith("https://")


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells it of other processes there")
def test_the_engines_process_has_none() -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", "import time; time.sleep(60)"])
    supervisor.submit(DescribeDevices(id=1))
    supervisor.next_event(timeout=0.5)
    assert supervisor.child_pid is not None
    assert "hf_secret" not in psutil.Process(supervisor.child_pid).environ().values()
    supervisor.close()


def test_a_child_that_was_given_them_forgets_them() -> None:
    code = (
        "import os\nfrom llama32_desktop.processes.child import take_pipes\n"
        "_, out = take_pipes(0)\nout.write(str('hf_secret' in os.environ.values()).encode())"
    )
    command = [sys.executable, "-c", code]
    child = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
    assert child.stdout == b"False"


def test_every_child_of_the_app_gets_that_environment() -> None:
    package = Path(__file__).parents[2] / "llama32_desktop"
    started = {
        path.relative_to(package).as_posix(): path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
        if "subprocess.Popen(" in path.read_text(encoding="utf-8")
    }
    without = {name for name, text in started.items() if "child_environment()" not in text}
    assert without == {"ui/window/restart.py"}  # the app itself again, which is no child


def test_a_child_s_standard_input_is_not_the_pipe() -> None:
    """On Windows `fstat(0)` waits behind a pending read of a pipe."""
    code = (
        "import os, stat; from llama32_desktop.processes.child import take_pipes\n"
        "requests, events = take_pipes(0)\n"
        "events.write(f'{stat.S_ISFIFO(os.fstat(0).st_mode)} {os.read(0, 9)!r} '.encode())\n"
        "events.write(requests.read(3))"
    )
    child = subprocess.run([sys.executable, "-c", code], input=b"abc", capture_output=True)
    assert child.stdout == b"False b'' abc"


@pytest.mark.skipif(sys.platform != "win32", reason="handles beside descriptors are Windows'")
@pytest.mark.parametrize("program", ["python.exe", "pythonw.exe"])
def test_libraries_with_a_runtime_of_their_own_do_not_get_the_pipes_either(program: str) -> None:
    code = (
        "import ctypes, msvcrt; from llama32_desktop.processes.child import take_pipes\n"
        "requests, events = take_pipes(0)\n"
        "kernel = ctypes.WinDLL('kernel32'); kernel.GetStdHandle.restype = ctypes.c_void_p\n"
        "handles = [ctypes.c_void_p(kernel.GetStdHandle(number)) for number in (-10, -11)]\n"
        "events.write(repr([kernel.GetFileType(handle) for handle in handles]).encode())"
    )
    command = [str(Path(sys.executable).with_name(program)), "-c", code]
    child = subprocess.run(command, input=b"", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdout == b"[2, 2]"  # characters, as NUL is: FILE_TYPE_CHAR
