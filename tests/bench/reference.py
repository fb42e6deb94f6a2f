"""Holds the engine against Meta's `llama-models` and transformers, which none of us wrote.

    python -m tests.bench.reference [--environment FOLDER] [--texts 20000]
                                    [--conversations 1500] [--sizes 5000]

Installs both into an environment of its own (by default in the system's folder for temporary
files; kept, and used again): 6 GB, most of it torch. Some minutes.

Compared are
- tokens of texts: Meta's tokenizer.model (comes with llama-models) and its conversion by
  transformers, against the app's conversion of that, as llama.cpp reads it; control tokens in a
  text are literal on all sides, which transformers cannot do, so it is given none;
- prompts of conversations against Meta's ChatFormat, with texts that look like control tokens;
- sizes of pictures on their canvases against Meta's and transformers' functions;
- logits of a small random model with the real vocabulary: transformers in float32 against the
  app's conversion to f32, by the app's own context, with and without flash attention.

Not compared: the vision tower (tests/data/mllama_oracle has that), real weights, GPUs. Prints
JSON: of each comparison how many there were, how many differ, and the first that do.

Known to differ: texts with U+5AA3 U+69DA, rare together; whether one has them depends on this
project's own lines, which are among the texts. The merges that transformers makes of Meta's ranks,
which the official tokenizer.json and llama.cpp follow too, take another order there than tiktoken.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.tiles import choose_canvas
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.template.families import LLAMA3_TEMPLATE
from llama32_desktop.models.convert import convert_checkpoint

PACKAGES = (
    "llama-models==0.3.0", "transformers==5.24.0", "tiktoken", "pillow", "numpy",
    "torch==2.14.1", "torchvision",
)  # fmt: skip
LOOKALIKES = (
    "<|eot_id|>",
    "<|begin_of_text|>",
    "<|image|>",
    "<|start_header_id|>",
    "<|python_tag|>",
)
CONTROL = re.compile(
    r"<\|(?:begin_of_text|end_of_text|finetune_right_pad_id|step_id|start_header_id|end_header_id|"
    r"eom_id|eot_id|python_tag|image|reserved_special_token_\d+)\|>"
)
"""All of Llama's; lines of this project hold some of them."""
LENGTHS = (17, 300, 3000)
"""Tokens of the prompts whose logits are compared."""
LAST = 8
"""Logits of this many tokens at the end, which the app decodes one by one."""
_ALPHABETS = (
    (0x20, 0x7E), (0xA1, 0x17F), (0x370, 0x3FF), (0x400, 0x45F), (0x5D0, 0x5EA), (0x621, 0x64A),
    (0x905, 0x939), (0xE01, 0xE3A), (0x3041, 0x3096), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3),
    (0x300, 0x36F), (0x1F300, 0x1F64F), (0x2000, 0x206F), (0x30, 0x39), (0x10300, 0x1031F),
)  # fmt: skip


def environment(folder: Path) -> Path:
    """The Python of an environment that has the references; installs what is missing."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def texts(count: int) -> list[str]:
    """Texts of many kinds: code, this project's prose, scripts, white space, lookalikes."""
    numbers = random.Random(1)
    lines = [
        line
        for file in sorted(Path(__file__).parents[2].rglob("*"))
        if file.suffix in (".py", ".md", ".toml", ".ts") and ".venv" not in file.parts
        for line in file.read_text(encoding="utf-8", errors="ignore").splitlines(keepends=True)
    ]
    spaces = (" ", "  ", "\n", "\r\n", "\t", "\n\n", "\u00a0", "\u3000", "\u200b", " \n ")

    def part() -> str:
        kind = numbers.randrange(6)
        if kind == 0:
            start = numbers.randrange(len(lines))
            return "".join(lines[start : start + numbers.randint(1, 8)])
        if kind == 1:
            return numbers.choice(spaces) * numbers.randint(1, 5)
        if kind == 2:
            return numbers.choice(("'s", "'LL", "|>", "<|", "12345", "1.5e-7", "…", "ﬁ", "e\u0301"))
        if kind == 3:
            return "".join(chr(numbers.randint(0x20, 0xD7FF)) for _ in range(6))
        low, high = numbers.choice(_ALPHABETS)
        return "".join(chr(numbers.randint(low, high)) for _ in range(numbers.randint(1, 12)))

    made = ["".join(part() for _ in range(numbers.randint(1, 6))) for _ in range(count)]
    for index in range(0, count, 7):
        place = numbers.randint(0, len(made[index]))
        made[index] = made[index][:place] + numbers.choice(LOOKALIKES) + made[index][place:]
    return made


def conversations(known: Sequence[str], count: int) -> list[list[list[str]]]:
    """Roles and texts; trimmed, as the app's template and the official one do."""
    numbers = random.Random(2)
    made = []
    for _ in range(count):
        turns = [["system", numbers.choice(known)]] if numbers.random() < 0.4 else []
        for turn in range(2 * numbers.randint(0, 3) + 1):
            turns.append([("user", "assistant")[turn % 2], numbers.choice(known)])
        made.append([[role, content.strip() or "-"] for role, content in turns])
    return made


def sizes(count: int) -> list[tuple[int, int]]:
    numbers = random.Random(3)
    known = [(102, 544), (1, 1), (560, 560), (8000, 6000), (12_000, 40), (1920, 1080)]
    return known + [(numbers.randint(1, 2000), numbers.randint(1, 2000)) for _ in range(count)]


@contextmanager
def loaded(path: Path) -> Iterator[llama_cpp.llama_model_p]:
    log.install()
    model = models.load(
        str(path), gpu_layers=0, repack=False, progress=lambda _: None, cancel=CancelFlag()
    )
    yield model
    llama_cpp.llama_model_free(model)


def prompt_ids(vocabulary: Vocabulary, messages: Sequence[Sequence[str]]) -> list[int]:
    template = ChatTemplate(
        LLAMA3_TEMPLATE, model_name="reference", bos=vocabulary.bos, eos=vocabulary.eos
    )
    turns = [ChatMessage(role, content) for role, content in messages]  # type: ignore[arg-type]
    rendered = template.render(turns, special_text=vocabulary.special_text)
    return vocabulary.encode(rendered)[0]


def context_logits(model: llama_cpp.llama_model_p, ids: list[int], flash: str) -> np.ndarray:
    settings = ModelSettings(
        context=4096,
        batch=128,
        threads=1,
        threads_batch=1,
        flash_attention=flash,  # type: ignore[arg-type]
    )
    context = Context(model, settings, CancelFlag())
    rows = []
    start = len(ids) - LAST + 1
    context.prepare(ids[:start], repeatable=False)
    context.evaluate(ids[:start], lambda _: None)
    rows.append(context.logits().copy())
    for token in ids[start:]:
        context.decode(token)
        rows.append(context.logits().copy())
    context.close()
    return np.stack(rows)


def differing(ours: Sequence[Any], theirs: Sequence[Any], asked: Sequence[Any]) -> dict[str, Any]:
    """Counts of a comparison, and the first three that differ; `None` is not compared."""
    pairs = [(o, t, a) for o, t, a in zip(ours, theirs, asked, strict=True) if t is not None]
    wrong = [(a, o, t) for o, t, a in pairs if list(o) != list(t)]
    first = [{"asked": a, "ours": o, "theirs": t} for a, o, t in wrong[:3]]
    return {"compared": len(pairs), "differ": len(wrong), "first": first}


def deviations(ours: np.ndarray, theirs: np.ndarray) -> dict[str, float]:
    difference = ours - theirs
    return {
        "max": round(float(np.abs(difference).max()), 5),
        "rms": round(float(np.sqrt((difference**2).mean())), 6),
        "std": round(float(theirs.std()), 3),
        "same_likeliest": int((ours.argmax(1) == theirs.argmax(1)).sum()),
        "of": len(ours),
    }


def compare(asked: dict[str, Any], answers: dict[str, Any], folder: Path) -> dict[str, Any]:
    """All comparisons that the references answered."""
    result: dict[str, Any] = {
        key: answers[key] for key in ("versions", "left_out") if key in answers
    }
    path = folder / "model.gguf"
    convert_checkpoint(folder / "model", path, "f32")
    with loaded(path) as model:
        vocabulary = Vocabulary(llama_cpp.llama_model_get_vocab(model))
        ours = [vocabulary.tokenize(text, special=False) for text in asked["texts"]]
        for name in ("meta_tokens", "transformers_tokens"):
            result[name] = differing(ours, answers[name], asked["texts"])
        prompts = [prompt_ids(vocabulary, messages) for messages in asked["conversations"]]
        result["prompts"] = differing(prompts, answers["dialogs"], asked["conversations"])
        if "logits" in answers:
            result["logits"] = {
                f"{len(ids)} tokens, flash attention {flash}": deviations(
                    context_logits(model, ids, flash), np.array(theirs, np.float32)
                )
                for ids, theirs in zip(asked["prompts"], answers["logits"], strict=True)
                for flash in ("off", "on")
            }
    canvases = [choose_canvas(width, height, 560, 4) for width, height in asked["sizes"]]
    placed = [[c.width, c.height, c.columns * 560, c.rows * 560] for c in canvases]
    for name in ("meta_sizes", "transformers_sizes"):
        if name in answers:
            # Meta's code makes pictures without any pixel of the thinnest.
            theirs = [said if min(said) else None for said in answers[name]]
            result[name] = differing(placed, theirs, asked["sizes"])
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(tempfile.gettempdir()) / "llama32-reference"
    parser.add_argument("--environment", type=Path, default=default)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--conversations", type=int, default=1500)
    parser.add_argument("--sizes", type=int, default=5000)
    parsed = parser.parse_args()
    python = environment(parsed.environment)
    known = texts(parsed.texts)
    numbers = random.Random(4)
    asked: dict[str, Any] = {
        "texts": known,
        "plain": [not CONTROL.search(text) for text in known],
        "conversations": conversations(known, parsed.conversations),
        "sizes": sizes(parsed.sizes),
        "prompts": [[numbers.randrange(128_000) for _ in range(n)] for n in LENGTHS],
        "last": LAST,
    }
    with tempfile.TemporaryDirectory(prefix="llama32-reference-") as name:
        folder = Path(name)
        (folder / "asked.json").write_text(json.dumps(asked))
        peer = Path(__file__).with_name("reference_peer.py")
        subprocess.run([python, peer, folder], check=True)
        answers = json.loads((folder / "answers.json").read_text())
        print(json.dumps(compare(asked, answers, folder), indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
