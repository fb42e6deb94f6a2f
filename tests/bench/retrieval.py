"""How often the paragraph with the answer is among the first five, by words and by vectors.

    python -m tests.bench.retrieval EMBEDDING.gguf [--dimensions N]

200 questions in the words of the notes, and the same in other words, as people ask. Prints JSON:
recall@5 by words alone and by words and vectors together, and the seconds a passage and a question
take. `tests/make/minilm.py` makes an embedding model from a package.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from llama32_desktop.document_models import SessionEmbedder
from llama32_desktop.documents.collection.indexing import update
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from tests.make.notes import Question, write_notes

_OTHER_WORDS: Final = {
    "Who repaired": "Which person fixed",
    "How many shillings did": "What money did",
    "sold": "that changed hands",
    "bring": "fetch",
    "What was lost": "What went missing",
    "in the fog": "in bad weather",
    "Which colour": "What paint",
    "How many baskets went past": "What number of hampers passed",
    "weathercock": "wind vane",
    "copper kettle": "metal teapot",
    "church bell": "chime",
    "ferry boat": "vessel",
    "lantern": "lamp",
    "millstone": "grinding wheel",
    "anvil": "blacksmith's block",
    "rain barrel": "water butt",
    "spinning wheel": "yarn maker",
    "signboard": "placard",
    "telescope": "spyglass",
    "harness": "horse's tack",
    "bread oven": "bakery stove",
    "ladder": "steps",
}


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--dimensions", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, private_session() as session:
        folder = Path(name, "notes")
        folder.mkdir()
        asked = write_notes(folder)
        embedder = SessionEmbedder(
            session, session.load(ModelRef(str(options.model)), ModelSettings())
        )
        with Collection(Path(name, "c.sqlite3")) as collection, DocumentReader() as reader:
            collection.add_sources([folder])
            began = time.perf_counter()
            update(collection, reader, embedder=embedder, dimensions=options.dimensions)
            indexed = time.perf_counter() - began
            pieces = collection.db.execute("SELECT count(*) FROM piece").fetchone()[0]
            words = Retrieval(collection)
            both = Retrieval(collection, embedder=embedder, dimensions=options.dimensions)
            result: dict[str, object] = {
                "model": embedder.name,
                "dimensions": options.dimensions,
                "passages": pieces,
                "seconds_a_passage": round(indexed / pieces, 4),
            }
            for kind, questions in (
                ("same words", asked),
                ("other words", [replace(q, text=reworded(q.text)) for q in asked]),
            ):
                by_words, _ = recall(words, questions)
                by_both, seconds = recall(both, questions)
                result[kind] = {
                    "words": by_words,
                    "words_and_vectors": by_both,
                    "seconds_a_question": round(seconds, 4),
                }
    print(json.dumps(result, indent=2))


def reworded(text: str) -> str:
    """A question in other words, where there are some."""
    for said, other in _OTHER_WORDS.items():
        text = re.sub(rf"\b{re.escape(said)}\b", other, text)
    return text


def recall(retrieval: Retrieval, questions: Sequence[Question]) -> tuple[float, float]:
    """The share of questions whose paragraph is among the first five pieces, and the median
    seconds a question took."""
    hits, times = [], []
    for question in questions:
        began = time.perf_counter()
        found = retrieval.search(question.text, 5)
        times.append(time.perf_counter() - began)
        hits.append(any(question.paragraph in piece.text for piece in found))
    return sum(hits) / len(hits), statistics.median(times)


if __name__ == "__main__":
    main()
