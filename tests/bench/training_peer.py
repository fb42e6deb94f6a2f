"""The other side of `tests.bench.training`: TRL, datasets and PEFT, in a place of their own.

    python training_peer.py FOLDER

Reads FOLDER/data and FOLDER/model; writes FOLDER/answers.json, and the adapters that were trained.
Imports nothing of the app.
"""

from __future__ import annotations

import json
import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from datasets import Image, List, load_dataset
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer
from trl import DPOConfig, DPOTrainer, KTOConfig, KTOTrainer, SFTConfig, SFTTrainer
from trl.data_utils import is_conversational, prepare_multimodal_messages

ALL = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
STEPS = 6


def written(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def without_nothing(value: Any) -> Any:
    """What was read, without the columns that `datasets` fills up with None."""
    if isinstance(value, dict):
        return {key: without_nothing(each) for key, each in value.items() if each is not None}
    return [without_nothing(each) for each in value] if isinstance(value, list) else value


def read_all(data: Path, answers: dict[str, Any]) -> None:
    """Loads each file, and holds what is read against what was written."""
    for folder in sorted(path for path in data.iterdir() if list(path.glob("*.jsonl"))):
        loaded = load_dataset("json", data_dir=str(folder))
        for split, rows in loaded.items():
            name = f"{folder.name}/{split}.jsonl"
            answers["lines"][name] = len(rows)
            same = without_nothing(list(rows)) == written(data / name)
            told: dict[str, Any] = {"read_as_written": same}
            if folder.name != "nemo-preferences":
                told["conversational"] = all(map(is_conversational, rows))
            if "images" in rows.column_names:
                seen = rows.cast_column("images", List(Image()))
                for row in seen:
                    key = "messages" if "messages" in row else "prompt"
                    prepare_multimodal_messages(row[key], row["images"])
                told["pictures"] = sum(len(row["images"]) for row in seen)
            answers["checks"][name] = told


def lora(**fields: Any) -> LoraConfig:
    usual = {"r": 4, "lora_alpha": 8, "target_modules": ALL, "task_type": "CAUSAL_LM"}
    return LoraConfig(**(usual | fields))


def model_of(folder: Path) -> Any:
    return AutoModelForCausalLM.from_pretrained(folder / "model", dtype=torch.float32)


def train(folder: Path, answers: dict[str, Any]) -> None:
    """A few steps of each trainer; the adapters are saved."""
    tokenizer = AutoTokenizer.from_pretrained(folder / "model")
    tokenizer.pad_token, tokenizer.eos_token = "<|pad|>", "<|eot_id|>"
    usual = {
        "max_steps": STEPS,
        "learning_rate": 0.01,
        "per_device_train_batch_size": 4,
        "use_cpu": True,
        "report_to": "none",
        "bf16": False,
        "logging_steps": 1,
        "max_length": 256,
        "save_strategy": "no",
        "gradient_checkpointing": False,
    }
    kinds = {
        "sft": (SFTTrainer, SFTConfig, "chat"),
        "dpo": (DPOTrainer, DPOConfig, "preferences"),
        "kto": (KTOTrainer, KTOConfig, "ratings"),
    }
    for name, (trainer, config, data) in kinds.items():
        rows = load_dataset("json", data_dir=str(folder / "data" / data))
        made = trainer(
            model=model_of(folder),
            args=config(output_dir=str(folder / f"{name}-run"), **usual),
            train_dataset=rows["train"],
            eval_dataset=rows["test"],
            processing_class=tokenizer,
            peft_config=lora(),
        )
        made.train()
        losses = [each["loss"] for each in made.state.log_history if "loss" in each]
        answers["losses"][name] = [round(float(each), 4) for each in losses]
        made.save_model(str(folder / name))
    rated = load_dataset("json", data_dir=str(folder / "data" / "ratings"))["train"]
    good = rated.filter(lambda row: row["label"]).remove_columns("label")
    made = SFTTrainer(
        model=model_of(folder),
        args=SFTConfig(output_dir=str(folder / "good-run"), **usual),
        train_dataset=good,
        processing_class=tokenizer,
        peft_config=lora(),
    )
    made.train()
    made.save_model(str(folder / "good"))


def random_ones(folder: Path) -> dict[str, dict[str, Any]]:
    """Adapters with random numbers: what can be asked of PEFT beside the usual."""
    kinds: dict[str, dict[str, Any]] = {
        "random": {},
        "stabilised": {"use_rslora": True},
        "patterns": {
            "rank_pattern": {"q_proj": 2, "layers.1.mlp.down_proj": 6},
            "alpha_pattern": {"o_proj": 3},
        },
        "attention": {"target_modules": ["q_proj", "v_proj"], "r": 3},
    }
    for index, (name, fields) in enumerate(kinds.items()):
        torch.manual_seed(index)
        get_peft_model(model_of(folder), lora(init_lora_weights=False, **fields)).save_pretrained(
            folder / name
        )
    return kinds


def logits(model: Any, tokens: list[int]) -> list[float]:
    with torch.no_grad():
        values: list[float] = model(torch.tensor([tokens])).logits[0, -1].double().tolist()
    return values


def main() -> None:
    folder = Path(sys.argv[1]).absolute()
    tokens = json.loads((folder / "asked.json").read_text())["tokens"]
    os.chdir(folder / "data")  # pictures are named from here
    packages = ("trl", "datasets", "peft", "transformers", "torch")
    answers: dict[str, Any] = {
        "versions": {name: version(name) for name in packages},
        "lines": {},
        "checks": {},
        "losses": {},
        "adapters": {},
    }
    read_all(folder / "data", answers)
    train(folder, answers)
    answers["plain"] = logits(model_of(folder).eval(), tokens)
    for name in ("sft", "dpo", "kto", "good", *random_ones(folder)):
        adapted = PeftModel.from_pretrained(model_of(folder), folder / name).eval()
        answers["adapters"][name] = [[name], logits(adapted, tokens)]
    both = PeftModel.from_pretrained(model_of(folder), folder / "attention", "attention")
    both.load_adapter(folder / "stabilised", "stabilised")
    both.base_model.set_adapter(["attention", "stabilised"])
    names = ["attention", "stabilised"]
    answers["adapters"]["both"] = [names, logits(both.eval(), tokens)]
    (folder / "answers.json").write_text(json.dumps(answers))


if __name__ == "__main__":
    main()
