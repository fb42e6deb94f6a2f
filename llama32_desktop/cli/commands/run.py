"""`llama32-desktop run`: a prompt for each row of a table, asked of one model or several."""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, replace
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.chat.rows.answers import Answer, KeptAnswers
from llama32_desktop.chat.rows.batch import AskedModel, BatchCancelledError, answers, set_up
from llama32_desktop.chat.rows.guard import RowGuard
from llama32_desktop.chat.rows.prompts import RowPrompt, RowsError, read_rows
from llama32_desktop.cli import answer as answering
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.guarding import guard_of, own_guard
from llama32_desktop.cli.interrupts import on_interrupt
from llama32_desktop.cli.options import guarding, loading, sampling
from llama32_desktop.cli.options.types import prompt_text, table_file
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.store import PartStore, PartStoreError
from llama32_desktop.engine.client.pool import CHAT, EnginePool
from llama32_desktop.engine.client.session import EngineFailedError, Session
from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.guards.wanted import wanted_guard
from llama32_desktop.json_text.halves import encoded
from llama32_desktop.models.distinct_names import with_distinct_names
from llama32_desktop.models.file_names import starter_now
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.own_choices import NONE, renamed
from llama32_desktop.presets import Preset, PresetFile
from llama32_desktop.settings import load_settings

_WRITE_S: Final = 20.0
"""The table is written that often while answers come."""
_SHOWN: Final = 100
"""Characters of an answer that are printed in its line."""


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "run",
        help="ask the prompts of a table, and write a table of the answers",
        description="Ask each row of a table (CSV, JSON, JSON Lines) of each model: its column "
        "'prompt', with 'system', 'files' and 'image' where it has them. The answers, their times "
        "and tokens become a table. What is answered is kept: Ctrl-C ends it, and the same command "
        "asks the rest.",
    )
    parser.add_argument("table", type=Path, metavar="TABLE")
    parser.add_argument(
        "--model",
        dest="models",
        action="append",
        default=[],
        metavar="PATH_OR_ID",
        help="a model that is asked; may be repeated",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--prompt",
        type=prompt_text,
        metavar="TEXT",
        help="a prompt whose blanks, as {{name}}, the columns of these names fill",
    )
    what.add_argument("--preset", metavar="NAME", help="a preset, whose blanks they fill likewise")
    parser.add_argument("--system", default="", metavar="TEXT", help="instructions to the model")
    parser.add_argument(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="where the files and pictures are that the table names (default: its own folder); "
        "names that lead elsewhere are not read",
    )
    parser.add_argument(
        "--out",
        type=table_file,
        metavar="FILE",
        help="the table of answers (TABLE answers.csv): .csv, .xlsx or .json",
    )
    parser.add_argument("--fresh", action="store_true", help="ask what was answered before, too")
    parser.add_argument("--json", action="store_true", help="print a JSON object an answer")
    sampling.add_options(parser)
    loading.add_options(parser)
    guarding.add_options(parser, "each row, its files and the answer to it")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Ask the rows; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: with one sentence.
    """
    answering.prepare_stdout(as_json=parsed.json)
    preset = _preset(parsed.preset) if parsed.preset else None
    message = answering.clean(parsed.prompt or "") or (preset.message if preset else "")
    system = answering.clean(parsed.system) or (preset.system_prompt if preset else "")
    try:
        rows, left_out = read_rows(
            parsed.table, message=message, system=system, folder=parsed.folder
        )
    except RowsError as error:
        raise CommandError(str(error)) from error
    for sentence in left_out:
        print(one_line(sentence), file=sys.stderr)
    named = parsed.models or [preset.ref.text if preset and preset.ref else None]
    models = with_distinct_names([choose_model(name) for name in named])
    out = parsed.out or parsed.table.with_name(f"{parsed.table.stem} answers.csv")
    try:
        with PartStore(paths.row_answers_file()) as store, DocumentReader() as reader:
            return _ask(
                parsed, rows, models, preset, (message, system), KeptAnswers(store), reader, out
            )
    except PartStoreError as error:
        raise CommandError(
            "The answers could not be kept, so no more was asked; free some space and give the "
            "same command again."
        ) from error


def _preset(name: str) -> Preset:
    presets, _ = PresetFile(paths.presets_file()).read()
    folded = name.strip().casefold()
    for preset in presets:
        if folded in (preset.name.casefold(), preset.id.casefold()):
            return preset
    there = ", ".join(preset.name for preset in presets)
    raise CommandError(f"There is no preset “{name}” (there is: {there}), so nothing was asked.")


def _ask(
    parsed: argparse.Namespace,
    rows: tuple[RowPrompt, ...],
    models: list[InstalledModel],
    preset: Preset | None,
    texts: tuple[str, str],
    kept: KeptAnswers,
    reader: DocumentReader,
    out: Path,
) -> int:
    stop = threading.Event()
    failed = again = 0
    failure: EngineFailedError | None = None
    with EnginePool() as engines, on_interrupt(stop.set):
        guard, judged_as = _guard(parsed, preset, engines)
        asked = [
            replace(_asked(parsed, model, preset, engines), guard=guard, judged_as=judged_as)
            for model in models
        ]
        table = _Table(kept, rows, out, {one.name: set_up(one, *texts) for one in asked})
        try:
            for answer, was_kept in answers(
                rows, asked, kept, reader, fresh=parsed.fresh, cancelled=stop.is_set
            ):
                table.add(answer)
                failed += answer.state == "failed"
                again += was_kept
                _print(answer, len(rows), as_json=parsed.json)
        except BatchCancelledError:
            pass
        except EngineFailedError as error:
            failure = error
        table.write(last=True)
    if again:
        print(f"Answered before, so not asked again: {again}.", file=sys.stderr)
    if table.where is not None:
        print(one_line(f"Written: “{table.where}”"), file=sys.stderr)
    if failure is not None:
        raise failure
    if stop.is_set():
        return EXIT_INTERRUPTED
    return 1 if failed else 0


def _asked(
    parsed: argparse.Namespace, model: InstalledModel, preset: Preset | None, engines: EnginePool
) -> AskedModel:
    settings = loading.model_settings(parsed, model.ref)
    of_preset = renamed(preset.own, starter_now) if preset else NONE
    own = of_preset.adapters_of(model.ref) if parsed.adapter is None else None
    if own is not None:
        settings = msgspec.structs.replace(settings, adapters=own)
    base = preset.sampling if preset and preset.sampling else model.sampling

    @contextmanager
    def load() -> Iterator[tuple[Session, LoadedModel]]:
        print(one_line(f"Asking {model.name}."), file=sys.stderr)
        session = Session(engines.take(CHAT))
        loaded = session.load(model.ref, settings, cache=loading.image_cache())
        answering.tell_remark(loaded)
        yield session, loaded

    return AskedModel(model.ref, model.name, settings, sampling.sampling(parsed, base), load)


def _guard(
    parsed: argparse.Namespace, preset: Preset | None, engines: EnginePool
) -> tuple[RowGuard | None, tuple[object, ...]]:
    """Who judges rows and answers, and what its judgements depend on: the guard that was asked for,
    else the preset's own."""
    asked = guard_of(parsed, engines)
    if asked is not None:
        holds = guarding.holds(parsed)
        named = (parsed.guard, parsed.prompt_guard, parsed.guard_categories)
        return RowGuard(asked, holds), (holds, *named)
    own = renamed(preset.own, starter_now).guard if preset else None
    settings, _ = load_settings(paths.settings_file())
    wanted = wanted_guard(settings, own) if own is not None else None
    if own is None or wanted is None:
        return None, ()
    return RowGuard(own_guard(own, settings, engines), wanted.holds), astuple(wanted)


class _Table:
    """The answers, written from time to time."""

    def __init__(
        self,
        kept: KeptAnswers,
        rows: tuple[RowPrompt, ...],
        out: Path,
        set_ups: dict[str, str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.where: Path | None = None
        self._kept, self._rows, self._out, self._clock = kept, rows, out, clock
        self._set_ups = set_ups
        self._answers: list[Answer] = []
        self._written = clock()

    def add(self, answer: Answer) -> None:
        self._answers.append(answer)
        if self._clock() - self._written >= _WRITE_S:
            self.write(last=False)

    def write(self, *, last: bool) -> None:
        """
        Raises:
            CommandError: it cannot be written.
        """
        if not self._answers:
            return
        try:
            self.where = self._kept.write(
                self._out, self._rows, self._answers, self._set_ups, last=last
            )
        except OSError as error:
            raise CommandError(
                f"“{self._out}” could not be written ({error.strerror}); the answers are kept, so "
                "the same command with another --out is quick."
            ) from error
        self._written = self._clock()


def _print(answer: Answer, rows: int, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(encoded(answer).decode() + "\n")
    else:
        text = one_line(answer.problem if answer.state == "failed" else answer.answer)
        cut = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
        print(f"{answer.row}/{rows} {one_line(answer.model)}, {answer.seconds:.1f} s: {cut}")
    sys.stdout.flush()
