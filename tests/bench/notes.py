"""Questions to public minutes and manuals, and what their answers and summaries are worth.

    python -m tests.bench.notes FOLDER [--set measure] [--model starter --questions 8]
    python -m tests.bench.notes FOLDER --summary summary.json

FOLDER has clones of `nodejs/TSC` (its `meetings`) and `paperless-ngx/paperless-ngx` (its `docs`),
which are fetched by whoever measures. `data/notes.json` has questions whose answers are known, and
claims about single files, true and false ones; half of each is for learning, half for measuring.

The rules of judging:

- Recall: a question is found if one of the first five passages is of a file whose name begins as
  the answer's does, and has the answer's line.
- A claim is judged by `Support` over the lines of its file. A true one that is doubted is a false
  doubt; a false one that is called supported is a false support.
- An answer is right if it has the known fact and does not say that the passages do not say it. One
  that is wrong is marked if there is at least one remark on it.
- A sentence of a summary is carried if it is one (four words or more besides links, and no
  heading), and if one place among its sources (lines that follow each other) has all its numbers,
  all its words with a capital but the first, and six in ten of its other words of four letters or
  more, by their first five letters; and both or neither of them have “not” or “no”. Headings above
  a place count for names and numbers. This rule is written apart from the app's own.

Prints JSON, the questions and claims that failed by name.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.collection.asking import PASSAGES, Answered, answer
from llama32_desktop.documents.collection.checking import NOT_SAID
from llama32_desktop.documents.collection.indexing import update
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection, Piece
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.support import Support
from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.library import find_model

DATA: Final = Path(__file__).with_name("data") / "notes.json"
_WORD: Final = re.compile(r"[^\W_]+")
_NO: Final = re.compile(r"\b(?:not|no|never|nobody|none|without)\b|n['’]t\b", re.IGNORECASE)

Entry = Mapping[str, Any]


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=("learn", "measure"), default="measure")
    parser.add_argument("--model")
    parser.add_argument("--questions", type=int, default=8, help="so many are answered")
    parser.add_argument("--summary", type=Path, nargs="*", help="of 'summarize --json'")
    options = parser.parse_args()
    if options.summary:
        print(json.dumps({path.name: judged(path) for path in options.summary}, indent=1))
        return
    data = json.loads(DATA.read_text("utf-8"))
    folders = {
        name: options.folder / source["repository"].split("/")[1] / source["folder"]
        for name, source in data["sources"].items()
    }
    questions = [one for one in data["questions"] if one["set"] == options.set]
    made: dict[str, object] = {
        "set": options.set,
        "claims": claims([one for one in data["claims"] if one["set"] == options.set], folders),
    }
    with tempfile.TemporaryDirectory() as place, DocumentReader() as reader:
        found = list(search(questions, folders, Path(place), reader))
        missed = [one["ask"] for one, pieces in found if not has_answer(one, pieces[:5])]
        made["recall@5"] = round(1 - len(missed) / len(found), 3)
        made["not found"] = missed
        if options.model:
            model = find_model(options.model)
            with private_session() as session:
                loaded = session.load(model.ref, ModelSettings(context=4096, threads=1))
                writer = SessionWriter(session, loaded)
                chosen = found[:: max(1, len(found) // options.questions)]
                made["answers"] = answers(chosen, writer, reader)
    print(json.dumps(made, indent=1, ensure_ascii=False))


def claims(entries: Sequence[Entry], folders: Mapping[str, Path]) -> dict[str, object]:
    known: dict[Path, Support] = {}
    wrong: dict[bool, list[str]] = {True: [], False: []}
    for one in entries:
        path = folders[one["of"]] / f"{one['file']}.md"
        if path not in known:
            known[path] = Support(path.read_text("utf-8").split("\n"))
        found = known[path].judge(one["text"])
        if found.supported != one["true"]:
            wrong[one["true"]].append(f"{one['text']} ({found.doubt or 'supported'})")
    count = sum(one["true"] for one in entries)
    return {
        "false support": f"{len(wrong[False])} of {len(entries) - count}",
        "false doubt": f"{len(wrong[True])} of {count}",
        "failed": wrong[False] + wrong[True],
    }


def search(
    questions: Sequence[Entry], folders: Mapping[str, Path], place: Path, reader: DocumentReader
) -> Iterator[tuple[Entry, list[Piece]]]:
    """The passages found for each question."""
    for name, folder in folders.items():
        with Collection(place / f"{name}.sqlite3") as collection:
            collection.add_sources(sorted(folder.glob("*.md")))  # pictures beside them wait for OCR
            update(collection, reader)
            retrieval = Retrieval(collection)
            for one in questions:
                if one["of"] == name:
                    yield one, retrieval.search(one["ask"], PASSAGES)


def has_answer(one: Entry, pieces: Sequence[Piece]) -> bool:
    return any(
        piece.name.startswith(one["file"]) and re.search(one["lines"], piece.text)
        for piece in pieces
    )


def answers(
    found: Sequence[tuple[Entry, list[Piece]]], writer: SessionWriter, reader: DocumentReader
) -> dict[str, object]:
    began = time.perf_counter()
    made: list[tuple[Entry, Answered]] = []
    for one, pieces in found:
        made.append((one, answer(one["ask"], pieces, writer, reader)))
    right = [done for one, done in made if is_right(one, done)]
    wrong = [done for one, done in made if not is_right(one, done)]
    sentences = [claim for _, done in made for claim in done.claims]
    return {
        "model": writer.name,
        "right": f"{len(right)} of {len(made)}",
        "wrong and marked": f"{sum(bool(done.remarks) for done in wrong)} of {len(wrong)}",
        "right and marked": f"{sum(bool(done.remarks) for done in right)} of {len(right)}",
        "name a passage": sum(any(c.numbers for c in done.claims) for _, done in made),
        "stopped in a loop": sum("repeat itself" in " ".join(d.remarks) for _, d in made),
        "sentences carried": f"{sum(not c.doubt for c in sentences)} of {len(sentences)}",
        "seconds": round(time.perf_counter() - began),
        "texts": {one["ask"]: [done.text[:300], *done.remarks] for one, done in made},
    }


def is_right(one: Entry, done: Answered) -> bool:
    return NOT_SAID not in done.text and bool(re.search(one["fact"], done.text, re.IGNORECASE))


def judged(path: Path) -> dict[str, object]:
    """How many sentences of a summary are carried, and how many the app calls so."""
    summary = json.loads(path.read_text("utf-8"))
    called = right = right_called = 0
    for sentence in summary["sentences"]:
        holds = any(
            carried(sentence["text"], *_place(summary, source)) for source in sentence["sources"]
        )
        right += holds
        called += sentence["supported"]
        right_called += holds and sentence["supported"]
    return {
        "sentences": len(summary["sentences"]),
        "different ones": len({one["text"].strip("# ") for one in summary["sentences"]}),
        "carried": right,
        "called supported": called,
        "of these carried": right_called,
    }


def _place(summary: Entry, source: Entry) -> tuple[str, str]:
    """The lines of a source, and the headings above them."""
    lines = summary["notes"][source["note"]]["pages"][source["page"] - 1].split("\n")
    above = [line for line in lines[: source["first"] - 1] if line.startswith("#")]
    items = [line for line in lines[: source["first"] - 1] if re.match(r"[-*] ", line)]
    return " ".join(lines[source["first"] - 1 : source["last"]]), " ".join(
        [*above[-2:], *items[-1:]]
    )


def carried(sentence: str, place: str, above: str) -> bool:
    """Whether lines carry a sentence; the rule stands at the top of this file."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|<?https?:\S+", r"\1", sentence)
    words = _WORD.findall(text)
    if sentence.lstrip().startswith("#") or len([w for w in words if w.isalpha()]) < 4:
        return False
    has = {word.casefold() for word in _WORD.findall(place)}
    context = has | {word.casefold() for word in _WORD.findall(above)}
    names = {w.casefold() for w in words[1:] if w[0].isupper() or w[0].isdigit()}
    if not names <= context:
        return False
    others = [w.casefold() for w in words if len(w) >= 4 and w.casefold() not in names]
    beginnings = {word[:5] for word in has}
    if sum(word[:5] in beginnings for word in others) < 0.6 * len(others):
        return False
    return bool(_NO.search(text)) == bool(_NO.search(place))


if __name__ == "__main__":
    main()
