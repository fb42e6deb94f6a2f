"""A model whose state recurs goes back to the ends of its turns: a Mamba of random numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import Context

WIDTH, INNER, STATE, KERNEL, RANK, LAYERS, TOKENS = 32, 64, 8, 4, 2, 2, 256
SETTINGS = ModelSettings(context=1024, threads=1, threads_batch=1, batch=64, flash_attention="off")


def make_mamba(path: Path) -> None:
    """Write a tiny one without a vocabulary; shapes are in numpy's order."""
    writer = gguf.GGUFWriter(path, "mamba")
    writer.add_context_length(4096)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(0)
    writer.add_head_count(0)
    writer.add_block_count(LAYERS)
    writer.add_ssm_conv_kernel(KERNEL)
    writer.add_ssm_inner_size(INNER)
    writer.add_ssm_state_size(STATE)
    writer.add_ssm_time_step_rank(RANK)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(TOKENS)
    writer.add_tokenizer_model("no_vocab")
    random = np.random.default_rng(4)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, random.normal(0, 0.3, shape).astype(np.float32))

    add("token_embd.weight", TOKENS, WIDTH)
    add("output_norm.weight", WIDTH)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        add(f"{block}.attn_norm.weight", WIDTH)
        add(f"{block}.ssm_in.weight", 2 * INNER, WIDTH)
        add(f"{block}.ssm_conv1d.weight", INNER, KERNEL)
        add(f"{block}.ssm_conv1d.bias", INNER)
        add(f"{block}.ssm_x.weight", RANK + 2 * STATE, INNER)
        add(f"{block}.ssm_dt.weight", INNER, RANK)
        add(f"{block}.ssm_dt.bias", INNER)
        decay = -np.exp(random.normal(0, 0.3, (INNER, STATE)))
        writer.add_tensor(f"{block}.ssm_a", decay.astype(np.float32))
        add(f"{block}.ssm_d", INNER)
        add(f"{block}.ssm_out.weight", WIDTH, INNER)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[llama_cpp.llama_model_p]:
    log.install()
    path = tmp_path_factory.mktemp("mamba") / "mamba.gguf"
    make_mamba(path)
    made = models.load(
        str(path), gpu_layers=0, repack=False, progress=lambda _: None, cancel=CancelFlag()
    )
    yield made
    llama_cpp.llama_model_free(made)


def ask(context: Context, prompt: list[int]) -> tuple[int, np.ndarray]:
    """How many tokens were kept, and the logits behind the prompt."""
    kept = context.prepare(prompt, repeatable=False)
    context.evaluate(prompt, lambda _: None)
    return kept, context.logits().copy()


def test_only_what_is_new_is_evaluated(model: llama_cpp.llama_model_p) -> None:
    ids = [(37 * n * n + n) % TOKENS for n in range(700)]
    first, answer = ids[:150], ids[150:155]
    second, edited = ids[200:300], ids[400:520]
    context = Context(model, SETTINGS, CancelFlag())
    assert not context.drops and context.drafts == "off"
    ask(context, first)
    for token in answer:
        context.decode(token)
    turn = [*first, *answer]
    fresh = {}
    for name, prompt in (("second", [*turn, *second]), ("edited", [*turn, *edited])):
        alone = Context(model, SETTINGS, CancelFlag())
        fresh[name] = ask(alone, prompt)[1]
        alone.close()
    assert np.abs(fresh["second"] - fresh["edited"]).max() > 0.01
    for name, more in (("second", second), ("edited", edited), ("second", second)):
        kept, logits = ask(context, [*turn, *more])
        assert kept == len(turn)
        np.testing.assert_allclose(logits, fresh[name], rtol=1e-3, atol=1e-3)
    context.close()
