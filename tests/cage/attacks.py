"""What a hole in a parser would be used for, tried inside the process that reads documents.

Run as a program in the place of that process: it is the real one, whose answer to each request is
what its attacks came to. `HOME_FILE`, `SERVER`, `SOCKET` in the environment say what to attack.
"""

from __future__ import annotations

import ctypes
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from llama32_desktop.cage import handed
from llama32_desktop.documents import process
from llama32_desktop.documents.messages import Refused, Request

TARGET = Path(os.environ["HOME_FILE"])
SERVER = ("127.0.0.1", int(os.environ["SERVER"]))
SOCKET = os.environ["SOCKET"]


def connect() -> None:
    with socket.create_connection(SERVER, timeout=5) as there:
        there.sendall(b"a secret")


def datagram() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as there:
        there.sendto(b"a secret", SERVER)


def connect_6() -> None:
    socket.socket(socket.AF_INET6).close()


def connect_local() -> None:
    with socket.socket(socket.AF_UNIX) as there:
        there.connect(SOCKET)


def netlink() -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()


def read() -> None:
    TARGET.read_bytes()


def read_system() -> None:
    Path("/etc/passwd").read_bytes()


def list_home() -> None:
    list(TARGET.parent.iterdir())


def read_by_descriptor() -> None:
    """An open file's path under /proc opens it once more."""
    os.close(os.open(f"/proc/self/fd/{handed._taking.file}", os.O_RDONLY))


def write_by_descriptor() -> None:
    os.close(os.open(f"/proc/self/fd/{handed._taking.file}", os.O_WRONLY))


def write_handed() -> None:
    os.write(handed._taking.file or 0, b"x")


def write() -> None:
    TARGET.write_bytes(b"x")


def write_new() -> None:
    TARGET.with_name("new").write_bytes(b"x")


def write_temporary() -> None:
    """Beside the folder that is its own."""
    Path(tempfile.gettempdir()).with_name("llama32-attack").write_bytes(b"x")


def remove() -> None:
    TARGET.unlink()


def rename() -> None:
    TARGET.rename(TARGET.with_name("renamed"))


def truncate() -> None:
    os.truncate(TARGET, 0)


def permissions() -> None:
    TARGET.chmod(0o666)


def times() -> None:
    os.utime(TARGET, (1, 1))


def attribute() -> None:
    os.setxattr(TARGET, "user.attack", b"x")


def link() -> None:
    os.link(TARGET, Path(tempfile.gettempdir(), "link"))


def symbolic_link() -> None:
    Path(tempfile.gettempdir(), "symbolic").symlink_to(TARGET)


def run() -> None:
    subprocess.run(["/bin/true"], check=True)


def execute() -> None:
    os.execv("/bin/true", ["true"])


def execute_memory() -> None:
    file = os.memfd_create("program")
    os.write(file, Path(sys.executable).read_bytes())
    os.execve(file, ["program", "-c", ""], {})


def fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def signal_parent() -> None:
    os.kill(os.getppid(), 0)


def trace_parent() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(16, os.getppid(), None, None) == -1:  # PTRACE_ATTACH
        raise OSError(ctypes.get_errno(), "ptrace")


def read_parent() -> None:
    Path(f"/proc/{os.getppid()}/environ").read_bytes()


def read_parents_memory() -> None:
    Path(f"/proc/{os.getppid()}/mem").open("rb").close()


def namespace() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(0x10000000) == -1:  # CLONE_NEWUSER
        raise OSError(ctypes.get_errno(), "unshare")


def ring() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(425, 1, ctypes.create_string_buffer(120)) == -1:
        raise OSError(ctypes.get_errno(), "io_uring_setup")


ATTACKS: tuple[Callable[[], None], ...] = (
    *(connect, datagram, connect_6, connect_local, netlink),
    *(read, read_system, list_home, read_by_descriptor, write_by_descriptor, write_handed),
    *(read_parent, read_parents_memory, trace_parent, signal_parent),
    *(write_new, write_temporary, write, truncate, permissions, times, attribute),
    *(link, symbolic_link, rename, remove),
    *(namespace, ring, run, fork, execute_memory, execute),
)


def work_in_folder() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a")
        path.write_bytes(b"x")
        path.rename(path.with_name("b"))


def work_in_thread() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.set)
    thread.start()
    thread.join()
    assert done.is_set()


def work_with_libraries() -> None:
    import numpy
    import onnxruntime
    import pypdfium2

    assert numpy.ones((300, 300)).dot(numpy.ones((300, 300)))[0, 0] == 300
    assert onnxruntime.get_available_providers()
    pypdfium2.PdfDocument.new().close()


WORKS: tuple[Callable[[], None], ...] = (work_in_folder, work_in_thread, work_with_libraries)


def came_to(attempt: Callable[[], None]) -> str:
    """Nothing where it went through, else the kind of error."""
    try:
        attempt()
    except Exception as error:
        return type(error).__name__
    return ""


def serve(request: Request, pages: object, answers: Any, *_: object) -> None:
    """In the place of the one that reads."""
    results = {attempt.__name__: came_to(attempt) for attempt in (*WORKS, *ATTACKS)}
    answers.say(Refused(json.dumps(results)))


if __name__ == "__main__":
    process._serve = serve
    process.main()
