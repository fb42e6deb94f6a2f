"""Imports, exports and conversions reach what they are for, and nothing else."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from llama32_desktop import log, paths
from llama32_desktop.cage import landlock
from llama32_desktop.conversations.exporting import AnyFormat
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.exchange.job import Job
from llama32_desktop.ui.exchange.messages import Export, Exported, Import, Imported

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or landlock.version() < 3,
    reason="this kernel has no Landlock of version 3",
)

_CODE = """
import json, os, socket, subprocess, sys
from pathlib import Path
from llama32_desktop import cages, paths
top = Path(sys.argv[1])
for folder in (paths.data_folder(), paths.settings_file().parent):
    folder.mkdir(parents=True, exist_ok=True)
{enter}
def connect():
    with socket.create_connection(("127.0.0.1", int(sys.argv[2])), timeout=5):
        pass
attempts = {{
    "connect": connect,
    "read another": lambda: (top / "person" / "diary.txt").read_bytes(),
    "write another": lambda: (top / "person" / "diary.txt").write_bytes(b"x"),
    "write the source": lambda: (top / "given" / "file").write_bytes(b"x"),
    "settings": lambda: paths.settings_file().write_bytes(b"x"),
    "program": lambda: subprocess.run(["/bin/true"], check=True),
    "itself": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
    "read the source": lambda: (top / "given" / "file").read_bytes(),
    "read a link": lambda: (top / "given" / "link").read_bytes(),
    "write the data": lambda: (paths.data_folder() / "new").write_bytes(b"x"),
    "write the target": lambda: (top / "out" / "new").write_bytes(b"x"),
}}
through = []
for name, attempt in attempts.items():
    try:
        attempt()
        through.append(name)
    except PermissionError:
        pass
print(json.dumps(through))
"""


@pytest.mark.parametrize(
    ("enter", "expected"),
    [
        (
            "cages.enter_for_import([top / 'given' / 'file'])",
            {"read the source", "write the data"},
        ),
        (
            "cages.enter_for_export(top / 'out' / 'file')",
            {"itself", "write the data", "write the target"},
        ),
        (
            "cages.enter_for_conversion(top / 'given', top / 'out' / 'file')",
            {"read the source", "read a link", "write the target"},
        ),
    ],
    ids=["import", "export", "conversion"],
)
def test_no_more_than_it_is_for(tmp_path: Path, enter: str, expected: set[str]) -> None:
    for name in ("person", "given", "out", "blobs"):
        (tmp_path / name).mkdir()
    (tmp_path / "person" / "diary.txt").write_text("what nobody knows")
    (tmp_path / "given" / "file").write_text("text")
    (tmp_path / "blobs" / "blob").write_text("weights")
    (tmp_path / "given" / "link").symlink_to(tmp_path / "blobs" / "blob")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        command = [sys.executable, "-c", _CODE.format(enter=enter), str(tmp_path), port]
        done = subprocess.run(command, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)) == expected
    assert (tmp_path / "person" / "diary.txt").read_text() == "what nobody knows"


def test_a_conversion_enters_before_there_are_threads(tmp_path: Path) -> None:
    """Or the others would be outside; and no file makes it take all of the machine's memory."""
    (tmp_path / "config.json").write_text("{}")
    code = (
        "import resource, sys\n"
        "from llama32_desktop import cages, cli\n"
        "enter = cages.cage.enter\n"
        "def entered(**options):\n"
        "    missing = enter(**options)\n"
        "    limit = resource.getrlimit(resource.RLIMIT_AS)[0]\n"
        "    print('missing', missing, 0 < limit == options['memory'])\n"
        "    return missing\n"
        "cages.cage.enter = entered\n"
        "sys.exit(cli.run(sys.argv[1:]))\n"
    )
    arguments = ["convert", str(tmp_path), str(tmp_path / "out.gguf")]
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, timeout=120)
    assert done.stdout.startswith(b"missing () True"), done


def test_exports_and_imports_are_caged_and_work(tmp_path: Path) -> None:
    with closing(open_store(paths.database_file()).store) as store:
        number = store.create_conversation("A formula").id
        asked = store.add_message(number, None, "user", "What is a square?")
        store.add_message(number, asked.id, "assistant", "It is $x^2$.")
    formats: tuple[AnyFormat, ...] = ("json", "html", "pdf")
    for format_ in formats:
        name = f"all.{format_}"
        answer = Job(Export(None, str(tmp_path / name), format_, "de", font="")).run()
        assert answer == Exported(1) and (tmp_path / name).stat().st_size
    assert b"<svg" in (tmp_path / "all.html").read_bytes(), "formulas are set in a process"
    answer = Job(Import((str(tmp_path / "all.json"),))).run()
    assert isinstance(answer, Imported) and answer.report.known == 1
    assert not log.log_file().exists()  # where it would say what the cage lacks
    assert not [*Path(tempfile.gettempdir()).glob(f"llama32-work-{os.getpid()}-*")]
