"""How many answers of the starter, held by a form's grammar, are the form's JSON.

    python -m tests.bench.form_answers [--answers 100]

At temperature 1 the starter writes nonsense; it is nonsense in the form's fields. Prints JSON: the
answers that were asked for, those that parse with the form's fields, and the seconds of one.
"""

from __future__ import annotations

import argparse
import json
import time

from llama32_desktop.documents.extraction.fields.grammar import grammar
from llama32_desktop.documents.extraction.forms import own_form
from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import ChatMessage, Done, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import find_model

FORM = own_form("date: date, total: amount, number")
PROMPT = "Fields of this receipt as JSON.\nBaker, 3 May 2026, receipt 4711\nTotal 3.20 EUR"


def answer(session: Session, seed: int) -> tuple[str, Done]:
    """The text that a model writes into `FORM`, and how it ended."""
    parts: list[str] = []
    sampling = Sampling(temperature=1, seed=seed, grammar=grammar(FORM.schema()))
    done = session.generate([ChatMessage("user", PROMPT)], sampling, parts.append)
    return "".join(parts), done


def is_whole(text: str) -> bool:
    """Whether an answer is JSON with the form's fields in their order."""
    try:
        return list(json.loads(text)) == [field.name for field in FORM.fields]
    except ValueError:
        return False


def main() -> None:
    """Asks, and prints JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=100)
    options = parser.parse_args()
    with private_session() as session:
        session.load(find_model("starter").ref, ModelSettings(context=2048))
        began = time.perf_counter()
        whole = sum(is_whole(answer(session, seed)[0]) for seed in range(options.answers))
        seconds = (time.perf_counter() - began) / options.answers
    print(json.dumps({"answers": options.answers, "whole": whole, "seconds": seconds}))


if __name__ == "__main__":
    main()
