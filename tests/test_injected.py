"""An exception of any kind at a boundary of a helper process: a sentence, a line in the log, and
the next request is answered."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from llama32_desktop import log, paths
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import Done, Failed
from llama32_desktop.ui.exchange.job import Job, ProcessEndedError
from llama32_desktop.ui.exchange.messages import Export, Exported, Import, Imported
from tests.engine.driver import Driver, user
from tests.injected import KINDS

MARK = "xylograph"
"""Before the kind of the exception, in what a request is about that is to fail."""
ENGINE = "llama32_desktop.engine.worker.process"
TEMPLATE = "llama32_desktop.engine.worker.template.process"
DOCUMENTS = "llama32_desktop.documents.process"
EXCHANGE = "llama32_desktop.ui.exchange.process"
PIPE = ("llama32_desktop.processes.requests", "write_message")


def child(process: str, module: str, attribute: str) -> list[str]:
    """Starts a process in which this raises what its arguments name."""
    code = f"""
import {module}, {process}
def failing(real):
    def call(*arguments, **named):
        about = str(arguments) + str(named)
        for kind, error in {KINDS!r}.items():
            if {MARK!r} + kind in about:
                raise eval(error)
        return real(*arguments, **named)
    return call
{module}.{attribute} = failing({module}.{attribute})
{process}.main()
"""
    return [sys.executable, "-c", code]


def logged() -> str:
    """What the log has that was not asked for yet."""
    lines = "\n".join(log.last_lines(1000))
    log.close()
    log.log_file().unlink(missing_ok=True)
    assert MARK not in lines
    return lines


def is_sentence(text: str) -> bool:
    return len(text) > 20 and text.endswith(".") and MARK not in text and "Traceback" not in text


@contextmanager
def engine(command: list[str], smollm2: Path) -> Iterator[Driver]:
    supervisor = Supervisor(command=command)
    driver = Driver(supervisor)
    try:
        driver.loaded(str(smollm2), context=512, threads=1)
        yield driver
    finally:
        supervisor.close()


IN_THE_ENGINE = {
    "a request": (ENGINE, "EngineProcess._serve"),
    "the engine": ("llama32_desktop.engine.worker.engines", "Engines.write"),
    "its words": ("llama32_desktop.engine.worker.llama_cpp.vocabulary", "Vocabulary.encode"),
    "the template": ("llama32_desktop.engine.worker.chat_template", "ChatTemplate.render"),
    "asking the template's process": ("llama32_desktop.processes.helper", "Helper.ask"),
    "the pipe to it": ("llama32_desktop.processes.host", "HostedChild.send"),
}


@pytest.mark.parametrize("place", IN_THE_ENGINE)
def test_in_the_engine(home: Path, smollm2: Path, place: str) -> None:
    with engine(child(ENGINE, *IN_THE_ENGINE[place]), smollm2) as driver:
        for kind in KINDS:
            failed = driver.generate(user(f"Say {MARK}{kind}."), max_tokens=2).failed
            assert is_sentence(failed.message), failed
            assert f"the engine refused ({failed.kind})" in logged()
            assert driver.generate(user("Say hello."), max_tokens=2).done


IN_THE_TEMPLATE = {
    "a request": (TEMPLATE, "answer_of"),
    "rendering": (TEMPLATE, "_rendered"),
    "its pipe": PIPE,
}


@pytest.mark.parametrize("place", IN_THE_TEMPLATE)
def test_in_the_templates_process(home: Path, smollm2: Path, place: str) -> None:
    code = f"""
from llama32_desktop.engine.worker import process
from llama32_desktop.engine.worker.template.rendering import RENDERER
RENDERER._helper._command = {child(TEMPLATE, *IN_THE_TEMPLATE[place])!r}
process.main()
"""
    with engine([sys.executable, "-c", code], smollm2) as driver:
        for kind in KINDS:
            about = driver.generate(user(f"Say {MARK}{kind}."), max_tokens=2).closing
            if isinstance(about, Done):  # without the template, which the answer's details say
                assert about.given
            else:
                assert isinstance(about, Failed) and "template" in about.message
                assert is_sentence(about.message)
                assert f"the engine refused ({about.kind})" in logged()
            assert driver.generate(user("Say hello."), max_tokens=2).done.given == ()


IN_THE_READER = {
    "a request": (DOCUMENTS, "_read"),
    "a file": ("llama32_desktop.documents.reading.kinds", "open_source"),
    "a file that is handed over": ("llama32_desktop.cage.handed", "take"),
    "its pipe": PIPE,
}


@pytest.mark.parametrize("place", IN_THE_READER)
def test_in_the_reader(home: Path, tmp_path: Path, place: str) -> None:
    good = tmp_path / "good.txt"
    good.write_text("The ferry leaves at nine.")
    with DocumentReader(command=child(DOCUMENTS, *IN_THE_READER[place])) as reader:
        for kind in KINDS:
            bad = tmp_path / f"{MARK}{kind}" / "bad.txt"
            bad.parent.mkdir()
            bad.write_text(f"The {MARK}{kind} leaves at nine.")
            with pytest.raises(UnreadableError) as caught:
                reader.read(bad)
            assert is_sentence(str(caught.value)) and "“bad.txt”" in str(caught.value)
            assert "document" in logged()
            assert "ferry" in reader.read(good).pages[0].text


IN_AN_IMPORT = {
    "a request": (EXCHANGE, "import_files"),
    "its cage": (EXCHANGE, "enter_for_import"),
    "a file": ("llama32_desktop.conversations.importing.reading", "_read"),
}


def own_export(path: Path, words: str) -> None:
    """A file with one conversation, as this app writes them."""
    with closing(open_store(path.with_suffix(".sqlite3")).store) as store:
        number = store.create_conversation(words).id
        store.add_message(number, None, "user", words)
        export(store, PictureStore(path.parent / "pictures"), [number], "json", path)


@pytest.mark.parametrize("place", IN_AN_IMPORT)
def test_in_an_import(home: Path, tmp_path: Path, place: str) -> None:
    command = child(EXCHANGE, *IN_AN_IMPORT[place])
    open_store(paths.database_file()).store.close()
    for number, kind in enumerate(KINDS):
        bad, good = tmp_path / f"{MARK}{kind}.json", tmp_path / f"good-{number}.json"
        own_export(bad, "Bad")
        own_export(good, f"Good {number}")
        said = ""
        try:
            answer = Job(Import((str(bad),)), command=command).run()
        except ProcessEndedError:
            pass  # the window has its sentence for it
        else:
            assert isinstance(answer, Imported) and not answer.report.added
            [said] = answer.report.sentences
            assert said.endswith(".") and "Traceback" not in said
        assert "import" in logged() or "Input/output error" in said
        answer = Job(Import((str(good),)), command=command).run()
        assert isinstance(answer, Imported) and len(answer.report.added) == 1


def test_in_a_conversation_that_comes_in(home: Path, tmp_path: Path) -> None:
    module = "llama32_desktop.conversations.importing.reading"
    command = child(EXCHANGE, module, "add_whole")
    open_store(paths.database_file()).store.close()
    files: list[str] = []
    for kind in KINDS:
        for words in (f"{MARK}{kind}", f"Beside {kind}"):
            files.append(str(tmp_path / f"{len(files)}.json"))
            own_export(Path(files[-1]), words)
    answer = Job(Import(tuple(files)), command=command).run()
    assert isinstance(answer, Imported)
    assert len(answer.report.added) == len(answer.report.sentences) == len(KINDS)
    lines = logged()
    assert all(f"importing: {kind}" in lines for kind in KINDS)


IN_AN_EXPORT = {
    "a request": (EXCHANGE, "export"),
    "its cage": (EXCHANGE, "enter_for_export"),
    "a file": ("llama32_desktop.conversations.exporting.writing", "part_file"),
}


@pytest.mark.parametrize("place", IN_AN_EXPORT)
def test_in_an_export(home: Path, tmp_path: Path, place: str) -> None:
    command = child(EXCHANGE, *IN_AN_EXPORT[place])
    with closing(open_store(paths.database_file()).store) as store:
        store.add_message(store.create_conversation("One").id, None, "user", "Well?")
    for kind in KINDS:
        bad, good = tmp_path / f"{MARK}{kind}.json", tmp_path / f"{kind}.json"
        with pytest.raises((ProcessEndedError, StoreError)) as caught:
            Job(Export(None, str(bad), "json", "en", ""), command=command).run()
        assert not bad.exists()
        assert "export" in logged() or "Input/output error" in str(caught.value)
        assert Job(Export(None, str(good), "json", "en", ""), command=command).run() == Exported(1)
        assert good.exists()
