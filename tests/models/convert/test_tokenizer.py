"""Tokenizers and chat templates, as the Hub has them in their several forms."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import pytest

from llama32_desktop.models.convert import Converted, ConvertError, convert_checkpoint
from tests.models.convert.checkpoints import TEMPLATE, make_llama


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return make_llama(tmp_path / "model")


def convert(model: Path) -> tuple[dict[str, Any], Converted]:
    """The tokenizer's keys, short, and what the conversion said."""
    out = model.parent / "out.gguf"
    made = convert_checkpoint(model, out)
    reader = gguf.GGUFReader(out)
    return {
        name.removeprefix("tokenizer.").removeprefix("ggml."): field.contents()
        for name, field in reader.fields.items()
        if name.startswith("tokenizer.")
    }, made


def change(path: Path, by: Callable[[dict[str, Any]], Any]) -> None:
    said = json.loads(path.read_text(encoding="utf-8"))
    by(said)
    path.write_text(json.dumps(said), encoding="utf-8")


def refusal(model: Path) -> str:
    with pytest.raises(ConvertError) as caught:
        convert_checkpoint(model, model.parent / "out.gguf")
    assert not list(model.parent.glob("out*"))
    return str(caught.value)


def test_all_keys(model: Path) -> None:
    keys, made = convert(model)
    assert made.notes == ()
    assert (keys["model"], keys["pre"]) == ("gpt2", "llama-bpe")
    assert len(keys["tokens"]) == len(keys["token_type"]) == 272
    assert keys["tokens"][259:266] == [
        "hello", "Ġw", "<|begin_of_text|>", "<|end_of_text|>", "<|eot_id|>", "<|pad|>",
        "<|unused_265|>",
    ]  # fmt: skip
    assert keys["token_type"][259:266] == [1, 1, 3, 3, 3, 3, 5]
    assert keys["merges"] == ["h e", "l l", "he ll", "hell o", "Ġ w"]
    assert (keys["bos_token_id"], keys["eos_token_id"]) == (261, 263)
    assert keys["eos_token_ids"] == [262, 263]
    assert keys["padding_token_id"] == 264
    assert keys["add_bos_token"] is True
    assert keys["chat_template"] == TEMPLATE


def test_merges_in_the_older_form(model: Path) -> None:
    def join(said: dict[str, Any]) -> None:
        said["model"]["merges"] = [" ".join(pair) for pair in said["model"]["merges"]]

    change(model / "tokenizer.json", join)
    assert convert(model)[0]["merges"] == ["h e", "l l", "he ll", "hell o", "Ġ w"]


def test_added_tokens_that_are_text(model: Path) -> None:
    change(
        model / "tokenizer.json",
        lambda said: said["added_tokens"].append({"id": 270, "content": "<x>", "special": False}),
    )
    keys, _ = convert(model)
    assert (keys["tokens"][270], keys["token_type"][270]) == ("<x>", 4)


def test_end_tokens_of_the_generation_settings(model: Path) -> None:
    (model / "tokenizer_config.json").unlink()
    (model / "generation_config.json").write_text(json.dumps({"eos_token_id": 264}))
    keys, made = convert(model)
    assert keys["eos_token_id"] == 264
    assert keys["eos_token_ids"] == [262, 263, 264]
    assert "chat_template" not in keys
    assert made.notes == (
        "The checkpoint has no chat template, so the file has none either: take the Instruct "
        "version of the model to hold conversations.",
    )


def test_the_template_of_a_vision_model_goes_first(model: Path) -> None:
    (model / "chat_template.json").write_text(json.dumps({"chat_template": "of the processor"}))
    assert convert(model)[0]["chat_template"] == "of the processor"
    (model / "chat_template.jinja").write_bytes(b"of its\r\nown file")
    assert convert(model)[0]["chat_template"] == "of its\nown file"


def test_one_of_several_templates(model: Path) -> None:
    several = [{"name": "tool_use", "template": "a"}, {"name": "default", "template": "b"}]
    change(model / "tokenizer_config.json", lambda said: said.update(chat_template=several))
    assert convert(model)[0]["chat_template"] == "b"


def test_gpt2s_way_to_split(model: Path) -> None:
    change(model / "tokenizer.json", lambda said: said.update(pre_tokenizer={"type": "ByteLevel"}))
    assert convert(model)[0]["pre"] == "gpt-2"


@pytest.mark.parametrize(
    ("by", "says"),
    [
        (lambda said: said.pop("model"), "it has no model"),
        (lambda said: said["model"].pop("vocab"), "it has no vocabulary"),
        (lambda said: said["model"].pop("merges"), "it has no merges"),
        (lambda said: said["model"]["vocab"].update(z="1"), "the number of the token “z”"),
        (lambda said: said["model"]["vocab"].update(new=3), "the number of the token “new”"),
        (lambda said: said["model"]["vocab"].update(z=-1), "the number of the token “z”"),
        (lambda said: said["model"]["vocab"].update(z=1 << 60), "the number of the token “z”"),
        (lambda said: said["model"]["merges"].append(["a"]), "one of its merges"),
        (lambda said: said["model"]["merges"].append("a b c"), "one of its merges"),
        (lambda said: said["added_tokens"].append({"id": 5}), "one of its added tokens"),
        (lambda said: said["added_tokens"].append(5), "one of its added tokens"),
        (
            lambda said: said["added_tokens"].append({"id": 266, "content": "<|eot_id|>"}),
            "the token “<|eot_id|>” stands in it twice",
        ),
        (lambda said: said["model"]["vocab"].update(z=272), "273 tokens where the model has 272"),
        (lambda said: said["model"].update(byte_fallback=True), "does not split text as Llama 3"),
        (lambda said: said["model"].update(type="Unigram"), "does not split text as Llama 3"),
        (lambda said: said.update(pre_tokenizer={"type": "Whitespace"}), "does not split text"),
        (
            lambda said: said["pre_tokenizer"]["pretokenizers"][0]["pattern"].update(Regex="x"),
            "does not split text as Llama 3",
        ),
    ],
)
def test_refusals(model: Path, by: Callable[[dict[str, Any]], Any], says: str) -> None:
    change(model / "tokenizer.json", by)
    assert says in refusal(model)


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff"])
def test_damaged_files(model: Path, content: bytes) -> None:
    (model / "tokenizer.json").write_bytes(content)
    assert "tokenizer.json is damaged" in refusal(model)
