"""Sound files of every kind that the app takes, small ones, made anew; for `mutations`."""

from __future__ import annotations

import base64
import io
import json
import sqlite3
import zipfile
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import msgspec
from PIL import Image

from llama32_desktop.conversations.backup import back_up
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.whole import picture_attachment
from llama32_desktop.documents.chunks import chunks
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.jobs.job import Job, Note, Stamp
from llama32_desktop.documents.jobs.store import JobStore
from llama32_desktop.documents.kept import KeptSummary
from llama32_desktop.documents.model import Document, Page
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.models.convert.adapter import convert_adapter
from llama32_desktop.models.convert.conversion import convert_checkpoint
from llama32_desktop.presets import PresetFile, shipped
from llama32_desktop.settings import Settings, save_settings
from tests.conversations.importing.test_importing import CHATGPT
from tests.documents import test_damage as damage
from tests.make import documents, einvoices, office, tiny_network
from tests.make.adapters import lora_tensors, write_peft
from tests.make.tiny_vision import make_tiny_vision
from tests.models.convert.checkpoints import llama_tensors, make_llama
from tests.models.convert.meta.archives import PARAMS, text_tensors, write_archive

Seeds = dict[str, list[tuple[str, bytes]]]
"""By group: names, of which the ending counts, and contents."""
MOST_PUBLIC: Final = 300_000
"""Bytes of a public file; what is wrong with a longer one is found in shorter ones."""
_TEXT: Final = "Grüße, € 1.234,56 — line two\nTotal: 12.50\n"


def seeds(folder: Path) -> Seeds:
    """All of them; `folder` is for what is made on the way."""
    made: Seeds = {
        "documents": _documents(folder),
        "pictures": _pictures(),
        "models": _models(folder),
        "checkpoints": _checkpoints(folder),
        "adapters": _adapters(folder),
        "guards": _guards(folder),
        "tables": _tables(),
    }
    return made | _of_a_home(folder / "home")


def public(folder: Path) -> list[tuple[str, bytes]]:
    """Documents and pictures of a folder, the small ones."""
    found: list[tuple[str, bytes]] = []
    kinds: defaultdict[str, int] = defaultdict(int)
    for path in sorted(folder.rglob("*")):
        kind = path.suffix.lower()
        if kind in _KINDS and path.is_file() and 0 < path.stat().st_size <= MOST_PUBLIC:
            kinds[kind] += 1
            if kinds[kind] <= 60:
                found.append((f"public{kind}", path.read_bytes()))
    return found


_KINDS: Final = (
    ".pdf", ".docx", ".xlsx", ".xls", ".xlsb", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".html",
    ".eml", ".msg", ".mbox", ".epub", ".zip", ".csv", ".xml", ".txt", ".md", ".doc", ".ppt",
    ".pages", ".numbers", ".key", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".gif",
    ".bmp", ".jp2", ".avif", ".heic",
)  # fmt: skip


def _documents(folder: Path) -> list[tuple[str, bytes]]:
    made = [
        ("a.pdf", damage.of_pdf(folder)),
        ("form.pdf", documents.filled_form("Name", "Ada")),
        ("hybrid.pdf", einvoices.hybrid(damage.of_pdf(folder), x_xml=einvoices.cii().encode())),
        ("a.docx", damage.of_docx(folder)),
        ("a.xlsx", damage.of_xlsx(folder)),
        ("a.pptx", damage.of_pptx(folder)),
        ("a.odt", damage.of_odt(folder)),
        ("a.epub", damage.of_epub(folder)),
        ("a.zip", damage.of_zip(folder)),
        ("a.msg", damage.of_msg(folder)),
        ("a.eml", damage.of_mail(folder)),
        ("a.mbox", damage.of_mbox(folder)),
        ("a.mhtml", damage.of_mhtml(folder)),
        ("a.xml", einvoices.ubl().encode()),
        ("a.p7m", einvoices.signed(einvoices.fatturapa(einvoices.fatturapa_body("7")).encode())),
        ("a.txt", (_TEXT * 40).encode()),
        ("utf16.txt", (_TEXT * 20).encode("utf-16")),
        ("a.md", b"# One\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n  - y\n"),
        ("a.csv", b"Name;Sum\nAda;1,5\nGrace;=1+1\n" * 20),
        ("a.html", b"<html><body><table><tr><td>a<td>b</table><p hidden>x</p><ul><li>c</ul>"),
        ("a.rtf", rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\trowd\cellx99 a\cell\row \u8364?\par b}"),
    ]
    cells = (
        "<table:table table:name='a'><table:table-row><table:table-cell "
        "office:value-type='string'><text:p>Oats</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    office.open_document(folder / "m.ods", cells, kind="spreadsheet")
    return [*made, ("a.ods", (folder / "m.ods").read_bytes())]


def _pictures() -> list[tuple[str, bytes]]:
    made = []
    image = Image.linear_gradient("L").convert("RGB")
    for kind, ending in (
        *(("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp"), ("BMP", "bmp"), ("TIFF", "tif")),
        *(("GIF", "gif"), ("AVIF", "avif"), ("JPEG2000", "jp2")),
    ):
        buffer = io.BytesIO()
        image.save(buffer, kind)
        made.append((f"a.{ending}", buffer.getvalue()))
    for compression in ("tiff_lzw", "jpeg", "group4"):
        buffer = io.BytesIO()
        drawn = image.convert("1") if compression == "group4" else image
        drawn.save(buffer, "TIFF", compression=compression)
        made.append((f"{compression}.tif", buffer.getvalue()))
    buffer = io.BytesIO()
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0"
    image.save(buffer, "JPEG", progressive=True, exif=exif)
    return [*made, ("exif.jpg", buffer.getvalue())]


def _models(folder: Path) -> list[tuple[str, bytes]]:
    checkpoint = make_llama(folder / "llama", dtype="F32")
    convert_checkpoint(checkpoint, folder / "llama.gguf", "f32")
    vision = make_tiny_vision(folder / "vision.gguf")
    return [("a.gguf", (folder / "llama.gguf").read_bytes()), ("v.gguf", vision.read_bytes())]


def _checkpoints(folder: Path) -> list[tuple[str, bytes]]:
    """Packed: the target unpacks them and converts what is there."""
    made = []
    for shards in (1, 2):
        checkpoint = make_llama(folder / f"shards{shards}", shards=shards)
        office.packed(
            folder / "c.zip", {path.name: path.read_bytes() for path in checkpoint.iterdir()}
        )
        made.append(("a.checkpoint", (folder / "c.zip").read_bytes()))
    write_peft(folder / "peft", lora_tensors(llama_tensors()))
    meta = folder / "meta"
    meta.mkdir()
    write_archive(meta / "consolidated.00.pth", text_tensors())
    (meta / "params.json").write_text(json.dumps(PARAMS))
    for name in ("peft", "meta"):
        members = {path.name: path.read_bytes() for path in (folder / name).iterdir()}
        for compression in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):  # damage reaches the files
            with zipfile.ZipFile(folder / "c.zip", "w", compression) as archive:
                for member, data in members.items():
                    archive.writestr(member, data)
            made.append((f"a.{name}", (folder / "c.zip").read_bytes()))
    return made


def _adapters(folder: Path) -> list[tuple[str, bytes]]:
    """For the model of `models`, whose base has the same tensors."""
    write_peft(folder / "lora", lora_tensors(llama_tensors()))
    convert_adapter(folder / "lora", folder / "lora.gguf", folder / "llama.gguf")
    return [("a.gguf", (folder / "lora.gguf").read_bytes())]


def _guards(folder: Path) -> list[tuple[str, bytes]]:
    """Packed like checkpoints; damage reaches the network, the tokenizer and the configuration."""
    network = tiny_network.make(folder / "Tiny-Prompt-Guard-onnx")
    members = {path.name: path.read_bytes() for path in network.parent.iterdir()}
    made = []
    for compression in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        with zipfile.ZipFile(folder / "g.zip", "w", compression) as archive:
            for member, data in members.items():
                archive.writestr(member, data)
        made.append(("a.guard", (folder / "g.zip").read_bytes()))
    return made


def _tables() -> list[tuple[str, bytes]]:
    rows = [{"prompt": f"Add {n} and 1", "files": "a.txt; b.txt", "image": "c.png", "n": n}
            for n in range(8)]  # fmt: skip
    head = "prompt;system;files;image\n"
    return [
        ("a.csv", (head + "“Was?”;Sei nett;a.txt;\n" * 8).encode("windows-1252")),
        ("quoted.csv", b'prompt,answer\n"One, ""two""\nthree",4\n' * 4),
        ("a.json", json.dumps(rows).encode()),
        ("a.jsonl", "\n".join(json.dumps(row) for row in rows).encode()),
    ]


def _of_a_home(home: Path) -> Seeds:
    home.mkdir()
    pictures = PictureStore(home / "pictures")
    with closing(open_store(home / "conversations.sqlite3").store) as store:
        _fill(store, pictures)
        chosen = [conversation.id for conversation in store.conversations()]
        export(store, pictures, chosen, "json", home / "own.json")
        back_up(store, home / "pictures", home / "backup.zip")
    settings = Settings()
    save_settings(home / "settings.json", settings)
    PresetFile(home / "presets.json").keep(shipped()[1:])
    _collection(home / "c.sqlite3")
    with PartStore(home / "parts.sqlite3") as parts:
        parts.keep(parts.key("m", "p", 1), "text " * 100)
    _job(home / "job.sqlite3")
    for name in ("conversations.sqlite3", "parts.sqlite3", "c.sqlite3", "job.sqlite3"):
        with closing(sqlite3.connect(home / name)) as db:
            db.execute("PRAGMA journal_mode = DELETE")

    def of(name: str, ending: str) -> tuple[str, bytes]:
        return f"a.{ending}", (home / name).read_bytes()

    return {
        "exports": [of("own.json", "json"), *_exports_of_others()],
        "backups": [of("backup.zip", "backup")],
        "settings": [
            of("settings.json", "settings"),
            of("presets.json", "presets"),
            ("a.journal", b'{"format":1,"downloads":[]}'),
            ("a.lessons", b'[{"name":"Ada GmbH","keys":["DE1"],"lessons":[]}]'),
            (
                "a.servers",
                b'{"servers":[{"name":"Lab","address":"http://lab:11434/","kind":"ollama"}]}',
            ),
            (
                "a.peers",
                b'[{"name":"Lab","role":"lends","certificate":"AAAA","host":"lab","port":1}]',
            ),
            ("a.last-use", b'{"/m/x.gguf":1760000000}'),
            ("a.measured-use", b'{"/m/x.gguf|1":{"expected":9,"measured":8,"on_gpu":false}}'),
            ("a.bandwidth", b'{"cpu, 2 cores":{"best":1e10,"idle":true}}'),
            ("a.summary", msgspec.json.encode(KeptSummary(sources=["a.pdf"], text="One."))),
        ],
        "databases": [
            of("conversations.sqlite3", "conversations"),
            of("c.sqlite3", "collection"),
            of("parts.sqlite3", "parts"),
            of("job.sqlite3", "job"),
        ],
    }


def _fill(store: Store, pictures: PictureStore) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (4, 3), "blue").save(buffer, "PNG")
    attachment = picture_attachment(buffer.getvalue(), "box.png")
    assert attachment is not None
    pictures.add_bytes(buffer.getvalue(), "image/png")
    for title in ("Oats", "Grüße aus Köln"):
        number = store.create_conversation(title, "Be kind.").id
        question = store.add_message(number, None, "user", "See?", attachments=(attachment,))
        text = "# Yes\n\n$x^2$ and `code` and [link](https://example.org)\n\n```py\nx\n```\n"
        store.add_message(number, question.id, "assistant", text * 5)


def _job(path: Path) -> None:
    with JobStore(path) as store:
        store.keep_job(Job(folder="/inbox", work=Note(note="/inbox/notes.md")))
        store.next_run()
        stamp = Stamp(9, 1_760_000_000_000_000_000)
        store.keep_place("/inbox/a.pdf", stamp, "0" * 64)
        store.keep("/inbox/a.pdf", stamp, "0" * 64, "done", '{"text":"One."}', "")


def _collection(path: Path) -> None:
    page = Page(number=1, text=_TEXT * 30, way="text layer")
    document = Document(
        path="/a.pdf", name="a.pdf", kind="pdf", sha256="0" * 64, bytes=9, pages=(page,), unread=()
    )
    with Collection(path) as collection:
        collection.add_sources([Path("/a.pdf")])
        collection.keep(document, 1.0, [chunks(page.text, 200)])


def _exports_of_others() -> list[tuple[str, bytes]]:
    buffer = io.BytesIO()
    Image.new("RGB", (4, 3), "blue").save(buffer, "PNG")
    picture = f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("conversations.json", json.dumps(CHATGPT))
        archive.writestr("file-abc-box.png", buffer.getvalue())

    def said(role: str, text: str) -> dict[str, Any]:
        return {"type": "singleStep", "role": role, "content": [{"type": "text", "text": text}]}

    studio = {
        "name": "From LM Studio",
        "createdAt": 1_700_000_000_000,
        "messages": [{"versions": [said("user", "Hi")], "currentlySelected": 0}],
    }
    webui = [
        {
            "title": "From Open WebUI",
            "created_at": 1_700_000_000,
            "chat": {
                "history": {
                    "currentId": "b",
                    "messages": {
                        "a": {"role": "user", "content": "Hi", "parentId": None,
                              "files": [{"type": "image", "url": picture}]},
                        "b": {"role": "assistant", "content": "Yo", "parentId": "a"},
                    },
                }
            },
        }
    ]  # fmt: skip
    return [
        ("a.zip", packed.getvalue()),
        ("chatgpt.json", json.dumps(CHATGPT).encode()),
        ("studio.json", json.dumps(studio).encode()),
        ("webui.json", json.dumps(webui).encode()),
    ]
