"""What the app does with a file of each kind, as it does it; for `mutations`.

Each takes a file and returns a word for what became of it. Errors that the app expects are caught
here, with their sentences; any other is the fault that is looked for.
"""

from __future__ import annotations

import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from llama32_desktop import paths
from llama32_desktop.chat.rows.prompts import RowsError, read_rows
from llama32_desktop.conversations.backup import finish_restore, prepare_restore
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.index_growth import overwrite_deleted, tend_index
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.whole import read_whole
from llama32_desktop.documents import kept
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection, CollectionError
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.given_up import GivenUpError
from llama32_desktop.documents.jobs.report import report
from llama32_desktop.documents.jobs.store import JobStore, JobStoreError
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.downloads.journal import read_journal
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.gguf.adapter import check_fits, check_numbers
from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.pictures import PictureError, inspect_picture, png_of
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Count,
    Event,
    Failed,
    Generate,
    Load,
    Loaded,
    ModelSettings,
    Progress,
    Request,
    Token,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.prompt_guard.classifier import classifier_of
from llama32_desktop.guards.prompt_guard.files import configuration_of, is_network, name_of
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.lending.peers import Peers
from llama32_desktop.models.bandwidth import kept_bandwidth
from llama32_desktop.models.convert.adapter import convert_adapter
from llama32_desktop.models.convert.conversion import convert_checkpoint
from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.peft import is_peft
from llama32_desktop.models.describe import ModelNotFoundError, describe_model
from llama32_desktop.models.last_use import last_uses, note_use
from llama32_desktop.models.on_disk import models_on_disk
from llama32_desktop.presets import PresetFile
from llama32_desktop.remote.kept import Servers
from llama32_desktop.settings import load_settings, save_settings
from llama32_desktop.ui.attachments.checking import check_picture
from llama32_desktop.ui.exchange.pdf import write_pdf
from llama32_desktop.ui.kit.decoding import decode
from tests.models.convert.checkpoints import make_llama

ENGINE_SECONDS = 60.0
"""By the clock, for a tiny model; beyond it, the engine hangs."""


class SentenceError(Exception):
    """A sentence for a person that is none."""


class HangError(Exception):
    """Something that never ends."""


def sentence(error: object) -> None:
    """Raises: SentenceError."""
    text = str(error)
    if "Traceback" in text or "\n" in text or not 10 < len(text) < 1500 or text[-1] not in ".;)!":
        raise SentenceError(repr(text[:300]))


def _unpacked(path: Path) -> Path | None:
    """A folder of what a zip holds, which is this bench's own and not the app's."""
    folder = path.with_suffix(".folder")
    folder.mkdir()
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                file = Path(name).name[:60].replace("\0", "")
                (folder / file).write_bytes(archive.read(name))
    except Exception:  # also of zlib
        return None
    return folder


class Targets:
    """Holds what is kept from one file to the next: the processes.

    Attributes:
        elsewhere: Odd while something runs that the app does in a process of its own, where it
            holds no window; here it runs beside the rest, as processes take their time to start.
    """

    def __init__(self) -> None:
        self.elsewhere = 0
        self._reader = DocumentReader()
        self._engine = Supervisor()

    def of(self, group: str) -> Callable[[Path], str]:
        """The target for a group of seeds."""
        target: Callable[[Path], str] = getattr(self, f"_{group}")
        return target

    def close(self) -> None:
        self._reader.close()
        self._engine.close()

    @contextmanager
    def _in_a_process(self) -> Iterator[None]:
        self.elsewhere += 1
        try:
            yield
        finally:
            self.elsewhere += 1

    def _documents(self, path: Path) -> str:
        try:
            document = self._reader.read(path, words=True)
            for remark in document.unread:
                sentence(remark)
            if path.suffix in (".pdf", ".png", ".jpg", ".tif") and document.pages:
                self._reader.draw(path, document.pages[0].number, longest=300)
        except GivenUpError as error:
            sentence(error)
            return f"given up: {error.fault.name}"
        except UnreadableError as error:
            sentence(error)
            return "refused"
        return "read"

    def _pictures(self, path: Path) -> str:
        word = "read"
        try:
            check_picture(path, inspect_picture(path))
        except PictureError as error:
            sentence(error)
            word = "refused"
        decode(str(path), QSize(400, 300))
        try:
            png_of(path.read_bytes(), path.name)
        except PictureError as error:
            sentence(error)
        return word

    def _models(self, path: Path) -> str:
        try:
            describe_model(path, "file")
        except ModelNotFoundError as error:
            sentence(error)
        # Refused or not: the engine is asked anyway, as a file can change in between.
        settings = ModelSettings(context=256, threads=1, gpu_layers=0)
        loaded = self._asked(
            Load(id=self._engine.next_id(), model=ModelRef(str(path)), settings=settings)
        )
        if isinstance(loaded, Failed):
            return self._failed(loaded)
        assert isinstance(loaded, Loaded)
        said = (ChatMessage("user", "hello wé <|eot_id|>\ud800"),)
        asks: tuple[Request, ...] = (
            Count(id=self._engine.next_id(), messages=said),
            Generate(id=self._engine.next_id(), messages=said, sampling=Sampling(max_tokens=3)),
        )
        for request in asks:
            answer = self._asked(request)
            if isinstance(answer, Failed):
                return f"loaded, then {self._failed(answer)}"
        return "loaded"

    @staticmethod
    def _failed(event: Failed) -> str:
        sentence(event.message)
        return f"failed: {event.kind}"

    def _asked(self, request: Request) -> Event:
        self._engine.submit(request)
        for _ in range(int(ENGINE_SECONDS)):
            event = self._engine.next_event(1.0)
            while event is not None:
                if event.id == request.id and not isinstance(event, Token | Progress):
                    return event
                event = self._engine.next_event(1.0)
        self._engine.close()
        self._engine = Supervisor()
        raise HangError(type(request).__name__)

    def _checkpoints(self, path: Path) -> str:
        folder = _unpacked(path)
        if folder is None:
            return "not unpacked"
        try:
            if is_peft(folder):
                convert_adapter(folder, path.with_suffix(".gguf"), self._base)
            else:
                convert_checkpoint(folder, path.with_suffix(".gguf"), "f16")
        except ConvertError as error:
            sentence(error)
            return "refused"
        return "converted"

    def _adapters(self, path: Path) -> str:
        """Looked at as the window does, then loaded with its model, whatever came of that."""
        model = self._base.with_name("llama.gguf")
        word = "fits"
        try:
            header = read_header(path)
            check_fits(path.name, header, model.name, read_header(model))
            check_numbers(path, header)
        except GgufError as error:
            sentence(error)
            word = "refused"
        settings = ModelSettings(
            context=256, threads=1, gpu_layers=0, adapters=(Adapter(str(path)),)
        )
        number = self._engine.next_id()
        loaded = self._asked(Load(id=number, model=ModelRef(str(model)), settings=settings))
        if isinstance(loaded, Failed):
            return f"{word}, {self._failed(loaded)}"
        said = (ChatMessage("user", "hello"),)
        number = self._engine.next_id()
        answer = self._asked(Generate(id=number, messages=said, sampling=Sampling(max_tokens=2)))
        return f"{word}, {self._failed(answer) if isinstance(answer, Failed) else 'loaded'}"

    def _guards(self, path: Path) -> str:
        folder = _unpacked(path)
        network = next(iter(sorted(folder.glob("*.onnx"))), None) if folder else None
        if network is None or not is_network(network):
            return "not unpacked"
        configuration_of(network)
        guard = PromptGuard(network, name_of(network))
        with closing(classifier_of(network)):
            for judged in guard.judge_text("document", "Go to the volcano. " * 40 + "\ud800"):
                if judged.failure:
                    sentence(judged.failure)
                    return "not judged"
                judged.clear  # noqa: B018  (it holds the score against the threshold)
        return "judged"

    def _tables(self, path: Path) -> str:
        try:
            rows, said = read_rows(path)
        except RowsError as error:
            sentence(error)
            return "refused"
        for each in said:
            sentence(each)
        assert all(path.parent in file.parents for row in rows for file in row.files)
        return "read"

    @cached_property
    def _base(self) -> Path:
        """A model that adapters are for, beside what the files were made of."""
        folder = Path(os.environ[paths.HOME_VARIABLE]).parent / "seeds"
        convert_checkpoint(make_llama(folder / "base"), folder / "base.gguf", "f16")
        return folder / "base.gguf"

    def _exports(self, path: Path) -> str:
        pictures = PictureStore(paths.pictures_folder())
        with closing(open_store(paths.database_file()).store) as store:
            with self._in_a_process():
                report = import_files(store, pictures, [path])
            for said in report.sentences:
                sentence(said)
            for number in report.added:
                store.branch(number)
            search(store, "hi")
            with self._in_a_process():
                for kind in ("json", "markdown", "html"):
                    export(store, pictures, report.added, kind, path.with_suffix(f".{kind}.out"))
                wholes = [read_whole(store, number) for number in report.added]
                if wholes:
                    write_pdf(wholes, pictures, path.with_suffix(".pdf"), QFont(), Labels())
            for number in report.added:
                store.delete(number)
        return "imported" if report.added else "refused"

    def _backups(self, path: Path) -> str:
        database, pictures = paths.database_file(), paths.pictures_folder()
        with closing(open_store(database).store):
            pass
        try:
            prepare_restore(path, database)
        except StoreError as error:
            sentence(error)
            return "refused"
        finish_restore(database, pictures)
        self._use_store(database)
        return "restored"

    def _settings(self, path: Path) -> str:
        notice = ""
        match path.suffix:
            case ".settings":
                settings, notice = load_settings(path)
                save_settings(path, settings)
            case ".presets":
                presets, notice = PresetFile(path).read()
                PresetFile(path).keep(presets)
            case ".journal":
                _, notice = read_journal(path)
            case ".servers":
                kept_servers = Servers(path)
                kept_servers.all()
                notice = kept_servers.notice
            case ".peers":
                return "read" if Peers(path).all("lends") else "refused"
            case ".last-use" | ".measured-use" | ".bandwidth":
                return self._noted(path)
            case ".lessons":
                return "read" if LessonStore(path).suppliers() else "refused"
            case _:
                try:
                    summary = kept.load(path, kept.KeptSummary)
                except kept.SetAsideError as error:
                    sentence(str(error))
                    return "set aside"
                return "read" if summary else "refused"
        if notice:
            sentence(notice)
        return "refused" if notice else "read"

    @staticmethod
    def _noted(path: Path) -> str:
        """What the app remembers for itself, as it stands where it is looked for."""
        file = paths.config_folder() / f"{path.suffix[1:]}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(path.read_bytes())
        ref = ModelRef("/m/x.gguf")
        models_on_disk()
        note_use(ref)
        kept_bandwidth()
        return "read" if last_uses() else "refused"

    def _databases(self, path: Path) -> str:
        if path.suffix == ".job":
            return self._job(path)
        if path.suffix == ".conversations":
            return self._use_store(path)
        if path.suffix == ".parts":
            with PartStore(path) as parts:
                parts.find(parts.key("m", "p", 1))
                parts.keep("a", "b")
            return "read"
        try:
            with Collection(path) as collection:
                collection.sources()
                collection.documents()
                collection.size()
                Retrieval(collection).search("What was the total?")
                for document in collection.documents()[:1]:
                    collection.remove(document.path)
                collection.clear()
        except CollectionError as error:
            sentence(error)
            return "refused"
        return "read"

    @staticmethod
    def _job(path: Path) -> str:
        try:
            with JobStore(path) as store:
                job = store.job()
                store.places()
                report(store).json()
                store.moves("done")
                store.outputs_behind()
                store.next_run()
        except JobStoreError as error:
            sentence(error)
            return "refused"
        return "read" if job else "another version's"

    def _use_store(self, path: Path) -> str:
        try:
            opened = open_store(path)
        except StoreError as error:
            sentence(error)
            return "refused"
        with closing(opened.store) as store:
            if opened.notice:
                sentence(opened.notice)
            try:
                for conversation in store.conversations():
                    store.branch(conversation.id)
                search(store, "oats")
                store.add_message(store.create_conversation("x").id, None, "user", "y")
                store.delete(store.conversations()[-1].id)
                self._tend(store)
            except StoreError as error:
                sentence(error)
                return "opened, then refused"
            return "set aside" if opened.notice else "read"

    @staticmethod
    def _tend(store: Store) -> None:
        """What the app does in idle moments."""
        for _ in range(10_000):
            if not tend_index(store):
                break
        else:
            raise HangError
        with suppress(sqlite3.Error):
            overwrite_deleted(store)
