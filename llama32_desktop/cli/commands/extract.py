"""`llama32-desktop extract`: the fields of invoices and other pages, as JSON, CSV or XLSX."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from llama32_desktop import log
from llama32_desktop.cli import elsewhere
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.guarded_session import JUDGED, guarded_session
from llama32_desktop.cli.options import guarding, loading
from llama32_desktop.cli.options.types import table_file
from llama32_desktop.cli.parser import Commands
from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.extraction import tables
from llama32_desktop.documents.extraction.forms import (
    FORMS,
    Extraction,
    Form,
    Found,
    not_read,
    own_form,
)
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.extraction.questions import QUESTIONED, TOO_WEAK
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.folders import walk
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.documents.writer import Writer, WritingError, too_weak
from llama32_desktop.engine.client.session import EngineFailedError
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.library import InstalledModel, installed_models
from llama32_desktop.paths import corrections_file


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "extract",
        help="read the fields of invoices and other pages",
        description="Read invoices, receipts and other pages into the fields of a form: PDFs by "
        "their text, scans and photos by OCR, offline. Electronic invoices (UBL, CII, ZUGFeRD, "
        "Factur-X, XRechnung, FatturaPA, KSeF, Facturae), in PDFs and mails too, say their values "
        "themselves; each invoice of a file is an item. With a model, it is asked as well, and "
        "what the two read differently is marked. Sums, dates, IBAN and VAT numbers are checked.",
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a PDF, a picture, or a folder of them"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--form", choices=tuple(FORMS), default="invoice", help="the fields that are looked for"
    )
    form.add_argument(
        "--fields",
        metavar="LIST",
        help="fields of your own: titles between commas, each with its type behind a colon "
        "(text, amount, date, number, iban, vat)",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list, a file an item")
    parser.add_argument(
        "--page-only",
        action="store_true",
        help="read the pages as if there were no electronic invoice in the file",
    )
    parser.add_argument(
        "--csv",
        dest="table",
        type=table_file,
        metavar="FILE",
        help="write a table to a file that ends in .csv, .xlsx or .json",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--model", metavar="PATH_OR_ID", help="the model that is asked as well")
    way.add_argument("--rules", action="store_true", help="ask no model")
    elsewhere.add_options(parser)
    loading.add_options(parser)
    guarding.add_options(parser, JUDGED)
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Fill the form from each file; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError, ModelNotFoundError: with one sentence.
    """
    guarding.expect_model(parsed, asked=not parsed.rules)
    form = _form(parsed)
    found = walk(path.absolute() for path in parsed.files)
    for sentence in found.left_out:
        print(sentence, file=sys.stderr)
    if not found.files:
        raise CommandError("There are no files in this folder, so nothing was read.")
    done: list[Extraction] = []
    failed = 0
    lessons = LessonStore(corrections_file()).suppliers()
    try:
        with DocumentReader() as reader, _writer(parsed) as writer:
            if writer is not None and form.name in QUESTIONED and too_weak(writer):
                print(TOO_WEAK.of(writer.name), file=sys.stderr)
            for file in found.files:
                try:
                    document = reader.read(file, words=True, recognise=True)
                    read = extract_all(
                        document,
                        form,
                        writer=writer,
                        reader=reader,
                        page_only=parsed.page_only,
                        lessons=lessons,
                    )
                except (UnreadableError, WritingError) as error:
                    print(error, file=sys.stderr, flush=True)
                    failed += 1
                    done.append(not_read(str(file), form, str(error)))
                    continue
                except Exception as error:  # one file never takes the others with it
                    log.note(error, "extracting fields")
                    sentence = (
                        f"“{shown(file)}” was not read because of a fault in this app, which is in "
                        "its log; the other files are read, and nothing is lost."
                    )
                    print(sentence, file=sys.stderr, flush=True)
                    failed += 1
                    done.append(not_read(str(file), form, sentence))
                    continue
                done += read
                if not parsed.json:
                    for extraction in read:
                        _print(extraction, form)
    finally:  # Ctrl-C among a hundred invoices keeps those that are done
        if parsed.json and done:
            sys.stdout.buffer.write(b"[" + b",".join(one.json() for one in done) + b"]\n")
            sys.stdout.flush()
        if parsed.table is not None and done:
            _save(parsed.table, done, form)
    return 1 if failed else 0


def _form(parsed: argparse.Namespace) -> Form:
    if parsed.fields:
        try:
            return own_form(parsed.fields)
        except ValueError as error:
            raise CommandError(str(error)) from error
    return FORMS[parsed.form]


@contextmanager
def _writer(parsed: argparse.Namespace) -> Iterator[Writer | None]:
    """The model that was asked for, or the best that is installed; `None`: rules alone."""
    choice = elsewhere.choice_of(parsed)
    model = None if parsed.rules else choice.served(parsed.model)
    if model is None and not parsed.rules:
        model = choose_model(parsed.model) if parsed.model else best_model()
    if model is None:
        if not parsed.rules:
            print("No installed model helps with this: read by rules alone.", file=sys.stderr)
        yield None
        return
    if not model.server:
        note_use(model.ref)
    print(f"Asking {model.name} as well.", file=sys.stderr)
    with ExitStack() as stack:
        session, guard = stack.enter_context(guarded_session(parsed, choice.start))
        try:
            settings = loading.model_settings(parsed, model.ref)
            loaded = session.load(model.ref, settings, cache=loading.image_cache())
        except EngineFailedError as error:
            raise CommandError(str(error)) from error
        leaves = bool(choice.leaves_for(model))
        yield SessionWriter(session, loaded, may_leave=leaves, guard=guard)


def best_model() -> InstalledModel | None:
    """One that sees, or else one that reads well enough; the starter does not."""
    models = [m for m in installed_models() if m.source != "starter" and m.writes]
    seeing = [model for model in models if model.sees]
    return next(iter([*seeing, *models]), None)


def _print(extraction: Extraction, form: Form) -> None:
    part = f" ({extraction.part})" if extraction.part > 1 else ""
    print(f"{extraction.file}{part}")
    titles = {field.name: field.title for field in form.fields}
    width = max(map(len, titles.values()))
    for found in extraction.fields:
        value = "–" if found.value is None else found.value
        sure = f"  ({_sure(found)})" if found.value is not None else ""
        print(f"  {titles[found.name]:<{width}}  {value}{sure}")
    for line in extraction.lines:
        print("  " + " | ".join("–" if cell.value is None else str(cell.value) for cell in line))
    for rate, base, tax in ([cell.value for cell in row] for row in extraction.taxes):
        rated = "–" if rate is None else f"{rate} %"
        print(f"  Tax: {rated} | {'–' if base is None else base} | {'–' if tax is None else tax}")
    for check in extraction.checks:
        if check.outcome == "wrong":
            print(f"  ! {check.sentence}")
    print(flush=True)


def _sure(found: Found) -> str:
    if found.way == "e-invoice":
        return "from the embedded e-invoice"
    return f"{found.confidence:.0%}, {found.way}"


def _save(path: Path, done: list[Extraction], form: Form) -> None:
    try:
        tables.save(path, done, form)
    except OSError as error:
        raise CommandError(
            f"“{path}” could not be written ({error.strerror}); what was found is printed above."
        ) from error
