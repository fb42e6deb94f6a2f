"""`llama32-desktop watch`: the new files of a folder into a table, a note or a collection."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from llama32_desktop import paths
from llama32_desktop.cli.choice import WARNING, choose_able, choose_model
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.guarded_session import JUDGED, guarded_session
from llama32_desktop.cli.guarding import guards_of
from llama32_desktop.cli.interrupts import on_interrupt
from llama32_desktop.cli.options import guarding, loading
from llama32_desktop.cli.options.types import (
    existing_folder,
    new_file,
    number,
    table_file,
    whole,
)
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.collection.store import CollectionError
from llama32_desktop.documents.extraction.forms import FORMS, Form, own_form
from llama32_desktop.documents.jobs.bell import Bell
from llama32_desktop.documents.jobs.filing import undo
from llama32_desktop.documents.jobs.filing_names import EXAMPLE, check_pattern
from llama32_desktop.documents.jobs.job import (
    Collected,
    Fields,
    Filing,
    Job,
    Note,
    Work,
)
from llama32_desktop.documents.jobs.jobs import JobRunsError, alone, file_of, take_over
from llama32_desktop.documents.jobs.report import Line, Report, report
from llama32_desktop.documents.jobs.runner import SETTLE_S, JobRunner, Outcome, Step
from llama32_desktop.documents.jobs.store import JobStore, JobStoreError
from llama32_desktop.documents.jobs.work import NoModelError, no_writer, worker_of
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.summary.model import SummaryOptions
from llama32_desktop.documents.summary.store import PartStoreError
from llama32_desktop.documents.writer import Writer, WritingCancelledError, too_weak
from llama32_desktop.engine.client.session import EngineFailedError
from llama32_desktop.file_facts import TYPES
from llama32_desktop.json_text.halves import encoded
from llama32_desktop.processes.child import BACKGROUND

_TOO_WEAK: Final = (
    "No installed model is good enough for summaries: the starter copies headings and invents. Get "
    "another with 'llama32-desktop pull', or name it with --model to use it all the same."
)
_PATIENCE: Final = 20
"""Looks with --once at a file that goes on being written, before it is left for the next time."""


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "watch",
        help="read what comes into a folder, again and again",
        description="Wait for new files in a folder and read each into a row of a growing table, "
        "a section of a growing note, or a collection. A file is read when it is whole, and a "
        "content once, whatever names it has; what was done is kept, and the same command goes on. "
        "Files stay as they are unless --move-to is given. Ctrl-C ends it.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--form", choices=tuple(FORMS), help="read fields of this form (invoice)")
    form.add_argument(
        "--fields", metavar="LIST", help="read fields of your own, as 'extract' takes them"
    )
    form.add_argument("--summary", type=new_file, metavar="FILE.md", help="summarise into a note")
    form.add_argument("--collection", metavar="NAME", help="add to a collection of documents")
    parser.add_argument(
        *("--xlsx", "--csv"),
        dest="table",
        type=table_file,
        metavar="FILE",
        help="the table of fields; its name ends in .xlsx, .csv or .json",
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="PATTERN",
        help="files whose names are so, as '*.pdf'; may be repeated",
    )
    parser.add_argument(
        "--kind",
        dest="kinds",
        action="append",
        default=[],
        choices=TYPES,
        metavar="KIND",
        help="files that 'recognise' takes for this, as 'invoice'; may be repeated",
    )
    parser.add_argument("--flat", action="store_true", help="leave folders in it aside")
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--copy-to", type=existing_folder, metavar="FOLDER", help="copy files that are done there"
    )
    where.add_argument(
        "--move-to", type=existing_folder, metavar="FOLDER", help="move files that are done there"
    )
    parser.add_argument(
        "--as",
        dest="pattern",
        metavar="PATTERN",
        help=f"their names there, of fields, year, month, day and file ({EXAMPLE})",
    )
    parser.add_argument("--once", action="store_true", help="read what is there, and end")
    parser.add_argument(
        "--every",
        type=number(1, 86_400),
        default=60.0,
        metavar="SECONDS",
        help="how often it is looked where the system tells of no change (60)",
    )
    parser.add_argument("--settle", type=number(0, 3600), default=SETTLE_S, help=argparse.SUPPRESS)
    parser.add_argument("--retry", action="store_true", help="try the files again that failed")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--report", action="store_true", help="print what the last run did, and end")
    what.add_argument("--undo", action="store_true", help="take back all that was filed, and end")
    parser.add_argument("--json", action="store_true", help="print a JSON object a file")
    parser.add_argument("--words", type=whole(20, 5000), default=150, metavar="N")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that is asked as well")
    loading.add_options(parser)
    guarding.add_options(parser, JUDGED)
    parser.set_defaults(run=run, wrong_use=parser.error)


def run(parsed: argparse.Namespace) -> int:
    """Run the job; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    job = _job(parsed)
    asks = isinstance(job.work, Note) or (isinstance(job.work, Fields) and job.work.asks_model)
    guarding.expect_model(parsed, asked=asks)
    begun = _has_begun(job)
    if not begun and not parsed.folder.is_dir():  # that of a job may be away
        raise CommandError(f"There is no folder “{parsed.folder}”, so nothing was read.")
    if not begun and (parsed.report or parsed.undo):
        raise CommandError(
            "There is no job with this folder and these options, so there is nothing to tell of; "
            "give those that it was begun with."
        )
    try:
        if parsed.report:
            with JobStore(file_of(paths.jobs_folder(), job.id)) as store:
                return _print_report(report(store), as_json=parsed.json)
        with alone(paths.jobs_folder(), job) as store:
            if parsed.undo:
                return _undo(store)
            if parsed.retry:
                store.forget_failed()
            if store.job() != job:
                store.keep_job(job)
            return _watch(parsed, job, store)
    except (JobRunsError, JobStoreError, NoModelError, PartStoreError, CollectionError) as error:
        raise CommandError(str(error)) from error


def _has_begun(job: Job) -> bool:
    try:
        take_over(paths.jobs_folder(), job)
    except (JobRunsError, JobStoreError) as error:
        raise CommandError(str(error)) from error
    return file_of(paths.jobs_folder(), job.id).exists()


def _job(parsed: argparse.Namespace) -> Job:
    form = _form(parsed)
    work: Work
    if parsed.summary is not None:
        work = Note(_real(parsed.summary), SummaryOptions(words=parsed.words))
    elif parsed.collection is not None:
        if not parsed.collection.strip():
            parsed.wrong_use("--collection: the name is empty")
        work = Collected(parsed.collection)
    else:
        table = _real(parsed.table) if parsed.table else ""
        work = Fields(form, table, asks_model=parsed.model is not None)
    if parsed.table is not None and not isinstance(work, Fields):
        parsed.wrong_use("--xlsx goes with --form or --fields")
    return Job(
        folder=_real(parsed.folder),
        work=work,
        patterns=tuple(parsed.only),
        kinds=tuple(parsed.kinds),
        subfolders=not parsed.flat,
        filing=_filing(parsed, work),
        every_s=parsed.every,
        by_command=True,
    )


def _form(parsed: argparse.Namespace) -> Form:
    if not parsed.fields:
        return FORMS[parsed.form or "invoice"]
    try:
        return own_form(parsed.fields)
    except ValueError as error:
        raise CommandError(str(error)) from error


def _filing(parsed: argparse.Namespace, work: Work) -> Filing | None:
    folder = parsed.move_to or parsed.copy_to
    if folder is None:
        if parsed.pattern:
            parsed.wrong_use("--as goes with --copy-to or --move-to")
        return None
    if not isinstance(work, Fields):
        parsed.wrong_use("--copy-to and --move-to go with --form or --fields")
        return None
    pattern = parsed.pattern or EXAMPLE
    try:
        check_pattern(pattern, work.form)
    except ValueError as error:
        parsed.wrong_use(f"--as: {error}")
    return Filing(_real(folder), pattern, moved=parsed.move_to is not None)


def _real(path: Path) -> str:
    """Where it is: a job is the same by whatever way its folder was named."""
    return os.path.realpath(path)


def _watch(parsed: argparse.Namespace, job: Job, store: JobStore) -> int:
    told = _Told(as_json=parsed.json)
    with ExitStack() as stack:
        bell = stack.enter_context(Bell())
        stop = threading.Event()

        def end() -> None:
            stop.set()
            bell.ring()

        stack.enter_context(on_interrupt(end))
        reader = stack.enter_context(DocumentReader(niceness=BACKGROUND))
        worker = worker_of(
            job.work, _writer(parsed, job.work, stack), paths.collections_folder(), stack
        )
        runner = JobRunner(
            *(job, store, worker, reader, told.outcome),
            cancelled=stop.is_set,
            settle_s=parsed.settle,
        )
        try:
            step = (_once if parsed.once else _always)(runner, told, bell)
        except (ReadingCancelledError, WritingCancelledError):
            step = None
        for problem in runner.finish():
            told.say(problem)
        if stop.is_set():
            return EXIT_INTERRUPTED
    if step is not None and step.away:
        raise CommandError(step.away)
    return 1 if told.failed else 0


def _once(runner: JobRunner, told: _Told, bell: Bell) -> Step:
    for _ in range(_PATIENCE):
        step = runner.step()
        told.step(step)
        if step.away or not step.waiting or runner.cancelled():
            if not (step.away or told.outcomes):
                told.say(f"No new files in “{runner.job.folder}”.")
            return step
        bell.wait(runner.settle_s)
    for path in step.waiting:
        told.say(
            f"“{path}” is still being written, so it was not read; the same command reads it "
            "when it is whole."
        )
    return step


def _always(runner: JobRunner, told: _Told, bell: Bell) -> Step:
    step = Step()
    told.say(f"Watching “{runner.job.folder}”; Ctrl-C ends it.")
    while not runner.cancelled():
        step = runner.step()
        told.step(step)
        bell.listen(runner.sight.folders)
        bell.wait(runner.settle_s if step.waiting else runner.job.every_s)
    return step


class _Told:
    """Prints what comes of files, and each sentence that belongs to none once in a row."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._said: tuple[str, ...] = ()
        self.outcomes = self.failed = 0

    def outcome(self, outcome: Outcome) -> None:
        self.outcomes += 1
        self.failed += outcome.state == "failed"
        line = Line(
            file=outcome.path,
            state=outcome.state,
            problem=outcome.problem,
            filed=outcome.filed,
            link=Path(outcome.filed or outcome.path).as_uri(),
        )
        _print_line(line, as_json=self._as_json)

    def step(self, step: Step) -> None:
        said = (*filter(None, [step.away]), *step.problems)
        for sentence in said:
            if sentence not in self._said:
                self.say(sentence)
        self._said = said
        if step.wrote and not self._as_json:
            for path in step.wrote:
                self.say(f"Written: “{path}”")

    def say(self, sentence: str) -> None:
        print(one_line(sentence), file=sys.stderr, flush=True)


def _print_line(line: Line, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.buffer.write(encoded(line) + b"\n")
        sys.stdout.flush()
        return
    filed = f" → {line.filed}" if line.filed else ""
    print(f"{line.state:<9} {one_line(line.file + filed)}", flush=True)
    if line.problem:
        print(f"          {one_line(line.problem)}", flush=True)


def _print_report(found: Report, *, as_json: bool) -> int:
    if as_json:
        sys.stdout.buffer.write(found.json() + b"\n")
        return 0
    if not found.files:
        print("Nothing was read yet.")
        return 0
    print(f"Run {found.run}, {found.at}")
    for line in found.files:
        _print_line(line, as_json=False)
        print(f"          {line.link}")
    return 0


def _undo(store: JobStore) -> int:
    back, left = undo(store)
    for path in back:
        print(one_line(path))
    for sentence in left:
        print(one_line(sentence), file=sys.stderr)
    return 1 if left else 0


def _writer(
    parsed: argparse.Namespace, work: Work, stack: ExitStack
) -> Callable[[], Writer | None]:
    """Loads the model with the first file that wants it; `None` where none is to be asked."""
    always = isinstance(work, Note)
    if isinstance(work, Collected) or (parsed.model is None and not always):
        return no_writer
    model = choose_able(parsed.model) if always else choose_model(parsed.model)
    if model is None:
        raise CommandError(_TOO_WEAK)
    guards_of(parsed)  # that there is none of such a name is said now, and not at the first file
    loaded: list[SessionWriter] = []

    def writer() -> Writer:
        if not loaded:
            session, guard = stack.enter_context(guarded_session(parsed))
            settings = loading.model_settings(parsed, model.ref)
            cache = loading.image_cache()
            try:
                known = session.load(model.ref, settings, cache=cache)
            except EngineFailedError as error:
                raise NoModelError(str(error)) from error
            loaded.append(SessionWriter(session, known, guard=guard))
            if always and too_weak(loaded[0]):
                print(WARNING, file=sys.stderr)
        return loaded[0]

    return writer
