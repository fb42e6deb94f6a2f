"""Has TRL read what is exported for training, train adapters on it, and the app load these.

    python -m tests.bench.training [--environment FOLDER] [--conversations 60] [--keep FOLDER]

Installs TRL, datasets and PEFT into an environment of its own (by default in the system's folder
for temporary files; kept, and used again): some GB, most of it torch. Some minutes.

- Conversations are made (ours: texts of this project, odd characters, pictures, ratings and
  corrections) and exported. Each file is loaded by `datasets`, its lines are counted, and what is
  read is held against what was written; pictures are put into their places by TRL.
- SFTTrainer, DPOTrainer and KTOTrainer train LoRA adapters of a tiny random Llama on them, for a
  few steps: what they say of the data, they say there. PEFT makes others with random numbers:
  rank-stabilised, with ranks and alphas of their own, two at once.
- Each folder that PEFT saved is converted and applied by the app, and the logits behind a text are
  compared with PEFT's, in float32: what differs, as a share of what the adapter does.

Not compared: real models, GPUs, vision models, Unsloth and NeMo (they want a GPU). Prints JSON.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from PIL import Image

from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.ratings import rate
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.training import Split, export_training
from llama32_desktop.conversations.versions import add_version
from llama32_desktop.conversations.whole import conversation_ids, picture_attachment
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.models.convert import convert_adapter, convert_checkpoint
from tests.bench.reference import texts
from tests.models.convert.checkpoints import CONFIG, VISION_TEMPLATE, make_llama, write_tokenizer

PACKAGES = ("trl==1.16.0", "datasets==5.2.0", "peft==0.21.2", "torch==2.14.1", "pillow")
TOKENS = [261, *b"Name a fruit that is not a pear, and say why"]
SETTINGS = ModelSettings(
    context=256, threads=1, threads_batch=1, flash_attention="off", kv_type="f32"
)


def environment(folder: Path) -> Path:
    """The Python of an environment that has the frameworks; installs what is missing."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def fill(store: Store, pictures: PictureStore, count: int) -> None:
    """Conversations of one to three turns, some about pictures, some rated or corrected."""
    numbers, said = random.Random(5), [t for t in texts(4 * count) if t.strip()]
    for _ in range(count):
        number = store.create_conversation("", numbers.choice(["", "Be brief."])).id
        parent = None
        for _ in range(numbers.randint(1, 3)):
            attachments = []
            if numbers.random() < 0.2:
                data = io.BytesIO()
                colour = tuple(numbers.randrange(256) for _ in range(3))
                Image.new("RGB", (numbers.randint(1, 60), 40), colour).save(data, "PNG")
                picture = picture_attachment(data.getvalue(), "picture.png")
                assert picture is not None
                pictures.add_bytes(data.getvalue(), "image/png")
                attachments = [picture]
            asked = store.add_message(
                number, parent, "user", numbers.choice(said), attachments=attachments
            )
            answer = store.add_message(number, asked.id, "assistant", numbers.choice(said))
            parent = answer.id
            if numbers.random() < 0.6:
                rate(store, answer.id, numbers.choice(("good", "bad")))
            if numbers.random() < 0.4:
                parent = add_version(store, answer, numbers.choice(said)).id


def complete(checkpoint: Path) -> None:
    """Adds what transformers insists on in a tokenizer."""
    settings = checkpoint / "tokenizer_config.json"
    words = json.loads(settings.read_text())
    settings.write_text(json.dumps(words | {"eos_token": words["eos_token"]["content"]}))
    file = checkpoint / "tokenizer.json"
    content = json.loads(file.read_text())
    for token in content["added_tokens"]:
        for key in ("single_word", "lstrip", "rstrip", "normalized"):
            token.setdefault(key, False)
    split, letters = content["pre_tokenizer"]["pretokenizers"]
    split["invert"], letters["trim_offsets"] = False, True
    content["decoder"] = {**letters, "add_prefix_space": True}
    file.write_text(json.dumps(content))


def logits(base: Path, adapters: Sequence[Path]) -> np.ndarray:
    """Behind `TOKENS`, by the app."""
    backend, flag = LlamaCppBackend(), CancelFlag()
    chosen = tuple(Adapter(str(path)) for path in adapters)
    settings = msgspec.structs.replace(SETTINGS, adapters=chosen)
    backend.load(str(base), settings, cache=None, progress=lambda _: None, cancel=flag)
    assert backend._loaded is not None
    context = backend._loaded.context
    context.prepare(TOKENS, repeatable=False)
    context.evaluate(TOKENS, lambda _: None)
    found = context.logits().copy()
    backend.unload()
    return found


def compare(folder: Path, answers: dict[str, Any]) -> list[dict[str, Any]]:
    """Each adapter by the app and by PEFT, the worst first."""
    base = folder / "base.gguf"
    convert_checkpoint(folder / "model", base, "f32")
    plain = np.asarray(answers["plain"], np.float32)
    rows = [{"adapter": "none", "max": float(np.abs(logits(base, []) - plain).max())}]
    for name, (folders, values) in answers["adapters"].items():
        made = []
        for each in folders:
            out = folder / f"{each}.gguf"
            if not out.exists():
                convert_adapter(folder / each, out, base)
            made.append(out)
        wanted = np.asarray(values, np.float32)
        effect = float(np.abs(wanted - plain).max())
        worst = float(np.abs(logits(base, made) - wanted).max())
        rows.append({"adapter": name, "max": worst, "effect": effect, "share": worst / effect})
    return sorted(rows, key=lambda row: -row.get("share", 1.0))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    usual = Path(tempfile.gettempdir()) / "llama32-desktop-training"
    parser.add_argument("--environment", type=Path, default=usual)
    parser.add_argument("--conversations", type=int, default=60)
    parser.add_argument("--keep", type=Path, help="a new folder for all that is made")
    options = parser.parse_args()
    python = environment(options.environment)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(exist_ok=True)
        store = open_store(folder / "c.sqlite3").store
        pictures = PictureStore(folder / "pictures")
        fill(store, pictures, options.conversations)
        report = export_training(
            store, pictures, conversation_ids(store), folder / "data", Split(20, 1)
        )
        store.close()
        make_llama(folder / "model", CONFIG, "F32")
        write_tokenizer(folder / "model", VISION_TEMPLATE)
        complete(folder / "model")
        peer = Path(__file__).with_name("training_peer.py")
        (folder / "asked.json").write_text(json.dumps({"tokens": TOKENS}))
        subprocess.run([python, peer, folder], check=True)
        answers = json.loads((folder / "answers.json").read_text())
        found = answers.pop("lines")
        print(
            json.dumps(
                {
                    "versions": answers["versions"],
                    "lines": report.lines,
                    "lines_that_differ": {
                        name: [count, found.get(name)]
                        for name, count in report.lines.items()
                        if found.get(name) != count
                    },
                    "left_out": list(report.left_out),
                    "checks": answers["checks"],
                    "losses": answers["losses"],
                    "adapters": compare(folder, answers),
                },
                indent=1,
            )
        )


if __name__ == "__main__":
    main()
