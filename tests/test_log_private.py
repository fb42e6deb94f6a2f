"""Whatever fails on the way of a message, a document or a download: the log quotes nothing of it.

Each test makes failures whose texts hold the marked words, and shows first that the log says that
something failed there.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop import log, paths
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.downloads.queue import Downloads
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import Generate, Token
from llama32_desktop.engine.sampling import Sampling
from tests.downloads.content import Content
from tests.downloads.fixtures import server
from tests.downloads.server import Server
from tests.engine.driver import Driver, user
from tests.make.documents import text_pdf

__all__ = ["server"]

MARK = "xylograph"
"""In every text that must not be written, and in no sentence of the app."""


@pytest.fixture(autouse=True)
def unquoted(home: Path) -> Iterator[None]:
    yield
    written = "\n".join(log.last_lines(100_000))
    assert written, "nothing was written, so nothing was tried"
    assert MARK not in written.lower()


def written() -> str:
    return "\n".join(log.last_lines(1000))


@pytest.fixture
def engine(smollm2: Path) -> Iterator[Driver]:
    supervisor = Supervisor()
    driver = Driver(supervisor)
    driver.loaded(str(smollm2), context=512)
    yield driver
    supervisor.close()


def test_an_answer_and_a_prompt_that_does_not_fit(engine: Driver) -> None:
    engine.generate(user(f"Say {MARK}."), max_tokens=8)
    assert engine.generate(user(f"{MARK} " * 3000)).failed.kind == "context_full"
    assert "loaded " in written() and "refused (context_full)" in written()


def test_a_grammar_that_does_not_parse(engine: Driver) -> None:
    reply = engine.generate(user(f"Say {MARK}."), grammar=f'root ::= "{MARK}" undefined-{MARK} (')
    assert reply.failed
    assert "the engine refused" in written()


@pytest.mark.skipif(sys.platform == "win32", reason="kills with POSIX signals")
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGKILL"])  # Windows has not both
def test_the_engines_last_words(engine: Driver, name: str) -> None:
    number = signal.Signals[name]
    supervisor = engine.supervisor
    supervisor.submit(
        Generate(
            id=supervisor.next_id(),
            messages=(user(f"Write about the {MARK}."),),
            sampling=Sampling(max_tokens=400),
        )
    )
    while not isinstance(supervisor.next_event(30), Token):
        pass
    assert supervisor.child_pid is not None
    os.kill(supervisor.child_pid, number)
    while "the engine ended" not in written():
        supervisor.next_event(30)
    assert f"the engine ended, code {-number}" in written()
    if number != signal.SIGKILL:
        assert "Fatal Python error" in written() and "generation.py:" in written()


BROKEN_ENGINE = f"""
from llama32_desktop.engine.worker import process
def fail(self, request, flag):
    raise ValueError(str(request) + "{MARK}")
process.EngineProcess._serve = fail
process.main()
"""


def test_an_error_of_the_engines_own() -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", BROKEN_ENGINE])
    failed = Driver(supervisor).generate(user(MARK)).failed
    supervisor.close()
    assert failed.kind == "internal" and MARK not in str(failed)
    assert "refused (internal): ValueError\n" in written() and "process.py:" in written()


BROKEN_READER = f"""
import sys
from llama32_desktop.documents import process
def fail(*arguments):
    raise ValueError(str(arguments) + "{MARK}")
process._read = process._search = fail
process.main()
"""


def test_a_parser_that_fails_on_a_document(tmp_path: Path) -> None:
    file = tmp_path / f"{MARK}.pdf"
    file.write_bytes(text_pdf(f"The {MARK} is secret."))
    reader = DocumentReader(command=[sys.executable, "-c", BROKEN_READER])
    with reader, pytest.raises(UnreadableError):
        reader.read(file)
    assert "reading a document: ValueError\n" in written() and "<string>:" in written()


def test_a_document_that_ends_its_process(tmp_path: Path) -> None:
    file = tmp_path / f"{MARK}.pdf"
    file.write_bytes(text_pdf(f"The {MARK} is secret."))
    code = "import os\nfrom llama32_desktop.documents import process\n"
    code += "process._read = lambda *_: os.abort()\nprocess.main()"
    reader = DocumentReader(command=[sys.executable, "-c", code])
    with reader, pytest.raises(UnreadableError):
        reader.read(file)
    assert "the process of documents was ended: it crashed" in written()


def test_a_download_that_fails_with_a_token(server: Server, tmp_path: Path) -> None:
    token = f"hf_{MARK}"
    server.known.add(token)
    server.add_repo(f"someone/{MARK}", {"one.gguf": Content(1000, 1, b"")}, gated=True)
    queue = Downloads(
        folder=paths.models_folder(), journal=tmp_path / "downloads.json", token=lambda: token
    )
    queue.start()
    number = queue.add(parse(f"someone/{MARK}:one.gguf"))
    while next(one for one in queue.snapshot() if one.id == number).phase != "failed":
        time.sleep(0.01)
    queue.close(20)
    assert "a download failed: " in written()
