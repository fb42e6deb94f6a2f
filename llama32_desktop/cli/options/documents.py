"""`extract`, `summarize`, `ask`: work on documents."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.cli.options import loading
from llama32_desktop.cli.options.types import day, new_file, prompt_text, table_file, whole
from llama32_desktop.cli.parser import Commands

SUMMARY_STYLES: Final = ("paragraph", "bullets", "minutes")
"""As `documents.summary.model` names them."""
FORM_NAMES: Final = ("invoice", "receipt", "card", "statement", "contract")
"""As `documents.extraction.forms` names them."""


def add_extract(commands: Commands) -> None:
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
        "--form", choices=FORM_NAMES, default="invoice", help="the fields that are looked for"
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
    loading.add_options(parser)


def add_summarize(commands: Commands) -> None:
    parser = commands.add_parser(
        "summarize",
        help="summarise notes, with the place that each sentence came from",
        description="Summarise one note or folders of them, however long. What is finished is "
        "stored: Ctrl-C ends it early, and the same command goes on.",
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a document, or a folder of them"
    )
    parser.add_argument(
        "--words", type=whole(20, 5000), default=150, metavar="N", help="about how long (150)"
    )
    parser.add_argument("--style", choices=SUMMARY_STYLES, default="paragraph")
    parser.add_argument(
        "--language", default="", metavar="NAME", help="in which language (that of the notes)"
    )
    parser.add_argument(
        "--out", type=new_file, metavar="FILE", help="write it there, in place of stdout"
    )
    parser.add_argument("--json", action="store_true", help="with all sources, as JSON")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that writes it")
    loading.add_options(parser)


def add_ask(commands: Commands) -> None:
    parser = commands.add_parser(
        "ask",
        help="ask a collection of documents",
        description="Answer a question from documents, offline, with the places that the answer "
        "names. Files that are new or changed are read first.",
    )
    parser.add_argument(
        "collection",
        metavar="COLLECTION",
        type=prompt_text,
        help="its name, or a folder or a file",
    )
    parser.add_argument("question", metavar="QUESTION", type=prompt_text)
    parser.add_argument(
        "--add",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="files and folders that the collection is to have; it is made where there is none",
    )
    parser.add_argument(
        "--embedder", metavar="PATH_OR_ID", help="an embedding model: finds by meaning as well"
    )
    parser.add_argument(
        "--dimensions",
        type=whole(0, 8192),
        default=0,
        metavar="N",
        help="numbers of each vector that are kept (all)",
    )
    parser.add_argument(
        "--rerank",
        action="store_true",
        help="ask the model about each passage first, which takes longer",
    )
    parser.add_argument(
        "--since", type=day, metavar="DAY", help="documents of this day (2026-05-06) or later"
    )
    parser.add_argument("--until", type=day, metavar="DAY", help="documents of this day or earlier")
    parser.add_argument(
        "--in",
        dest="folder",
        default="",
        metavar="PART",
        help="documents whose path has this in it, as a folder's name",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, passages included")
    parser.add_argument("--model", metavar="PATH_OR_ID", help="the model that answers")
    loading.add_options(parser)
