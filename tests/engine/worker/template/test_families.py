"""Files without a template are told by their vocabulary, and written for as their makers say."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import get_args

import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.templates import FAMILIES, Family
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.template.choice import Traits, choose, family_of
from llama32_desktop.engine.worker.template.families import SOURCES

ROLES = {"s": "system", "u": "user", "a": "assistant"}


def traits(
    tokens: Sequence[str] = (), names: str = "", *, of_bytes: bool = True, in_file: str = ""
) -> Traits:
    return Traits(in_file, tokens.__contains__, of_bytes, names, "m.gguf")


def prompt(family: Family, shape: str = "suau") -> str:
    messages = [ChatMessage(ROLES[role], f"{role}{i}") for i, role in enumerate(shape)]
    template = ChatTemplate(SOURCES[family], model_name="m", bos="<s>", eos="</s>")
    return "".join(p.text for p in template.render(messages, special_text=None).pieces)


def test_every_family_has_a_template_and_a_name() -> None:
    assert set(SOURCES) == set(get_args(Family)) == {*FAMILIES, "plain"}


@pytest.mark.parametrize("shape", ["u", "su", "uau", "suau", "uu", "au", "suua", "usau"])
@pytest.mark.parametrize("family", SOURCES)
def test_every_message_is_in_the_prompt_once_and_in_order(family: Family, shape: str) -> None:
    written = prompt(family, shape)
    texts = [f"{role}{i}" for i, role in enumerate(shape)]
    assert sorted(re.findall(r"[sua][0-9]", written)) == sorted(texts)
    places = [written.index(text) for text in texts if text[0] != "s"]
    assert places == sorted(places)


SAID = {
    "llama3": "<s><|start_header_id|>system<|end_header_id|>\n\ns0<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nu1<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\na2<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nu3<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\n",
    "llama4": "<|header_start|>system<|header_end|>\n\ns0<|eot|>"
    "<|header_start|>user<|header_end|>\n\nu1<|eot|>"
    "<|header_start|>assistant<|header_end|>\n\na2<|eot|>"
    "<|header_start|>user<|header_end|>\n\nu3<|eot|>"
    "<|header_start|>assistant<|header_end|>\n\n",
    "llama2": "[INST] <<SYS>>\ns0\n<</SYS>>\n\nu1 [/INST] a2 </s><s>[INST] u3 [/INST]",
    "chatml": "<|im_start|>system\ns0<|im_end|>\n<|im_start|>user\nu1<|im_end|>\n"
    "<|im_start|>assistant\na2<|im_end|>\n<|im_start|>user\nu3<|im_end|>\n<|im_start|>assistant\n",
    "gemma": "<start_of_turn>user\ns0\n\nu1<end_of_turn>\n<start_of_turn>model\na2<end_of_turn>\n"
    "<start_of_turn>user\nu3<end_of_turn>\n<start_of_turn>model\n",
    "gemma4": "<|turn>system\ns0<turn|>\n<|turn>user\nu1<turn|>\n<|turn>model\na2<turn|>\n"
    "<|turn>user\nu3<turn|>\n<|turn>model\n",
    "mistral-v7": "[SYSTEM_PROMPT]s0[/SYSTEM_PROMPT][INST]u1[/INST]a2</s>[INST]u3[/INST]",
    "mistral-tekken": "[INST]s0\n\nu1[/INST]a2</s>[INST]u3[/INST]",
    "mistral-v3": "[INST] s0\n\nu1[/INST] a2</s>[INST] u3[/INST]",
    "phi4": "<|im_start|>system<|im_sep|>s0<|im_end|><|im_start|>user<|im_sep|>u1<|im_end|>"
    "<|im_start|>assistant<|im_sep|>a2<|im_end|><|im_start|>user<|im_sep|>u3<|im_end|>"
    "<|im_start|>assistant<|im_sep|>",
    "phi4-mini": "<|system|>s0<|end|><|user|>u1<|end|><|assistant|>a2<|end|><|user|>u3<|end|>"
    "<|assistant|>",
    "phi3": "<|system|>\ns0<|end|>\n<|user|>\nu1<|end|>\n<|assistant|>\na2<|end|>\n"
    "<|user|>\nu3<|end|>\n<|assistant|>\n",
    "zephyr": "<|system|>\ns0</s>\n<|user|>\nu1</s>\n<|assistant|>\na2</s>\n<|user|>\nu3</s>\n"
    "<|assistant|>\n",
    "alpaca": "s0\n\n### Instruction:\nu1\n\n### Response:\na2\n\n### Instruction:\nu3\n\n"
    "### Response:\n",
    "deepseek": "s0\n\n<｜User｜>u1<｜Assistant｜>a2<｜end▁of▁sentence｜>"
    "<｜User｜>u3<｜Assistant｜>",
    "granite": "<|start_of_role|>system<|end_of_role|>s0<|end_of_text|>\n"
    "<|start_of_role|>user<|end_of_role|>u1<|end_of_text|>\n"
    "<|start_of_role|>assistant<|end_of_role|>a2<|end_of_text|>\n"
    "<|start_of_role|>user<|end_of_role|>u3<|end_of_text|>\n"
    "<|start_of_role|>assistant<|end_of_role|>",
    "command-r": "<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>s0<|END_OF_TURN_TOKEN|>"
    "<|START_OF_TURN_TOKEN|><|USER_TOKEN|>u1<|END_OF_TURN_TOKEN|>"
    "<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>a2<|END_OF_TURN_TOKEN|>"
    "<|START_OF_TURN_TOKEN|><|USER_TOKEN|>u3<|END_OF_TURN_TOKEN|>"
    "<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
    "plain": "s0\n\nu1a2\n\nu3",
}


@pytest.mark.parametrize("family", SAID)
def test_a_conversation_is_written_as_the_makers_have_it(family: Family) -> None:
    assert prompt(family) == SAID[family]


def test_harmony_has_its_channels() -> None:
    written = prompt("gpt-oss")
    assert f"Current date: {datetime.datetime.now().astimezone():%Y-%m-%d}" in written
    assert written.endswith(
        "<|start|>developer<|message|># Instructions\n\ns0<|end|><|start|>user<|message|>u1<|end|>"
        "<|start|>assistant<|channel|>final<|message|>a2<|end|><|start|>user<|message|>u3<|end|>"
        "<|start|>assistant"
    )


@pytest.mark.parametrize(
    ("tokens", "of_bytes", "names", "family"),
    [
        (["<|start_header_id|>", "<|eot_id|>"], True, "", "llama3"),
        (["<|start_header_id|>", "<|eot_id|>"], True, "Llama 3.2 1B base", "plain"),
        (["<|start_header_id|>", "<|eot_id|>"], True, "a base-free Instruct", "llama3"),
        (
            ["<|start_header_id|>", "<|eot_id|>", "<｜User｜>", "<｜Assistant｜>"],
            True,
            "",
            "deepseek",
        ),
        (["<|header_start|>", "<|eot|>"], True, "", "llama4"),
        (["<|im_start|>", "<|im_end|>"], True, "", "chatml"),
        (["<|im_start|>", "<|im_end|>", "<|im_sep|>"], True, "", "phi4"),
        (["<start_of_turn>", "<end_of_turn>"], False, "gemma-3-270m-q4_k_m Gemma 3 270m", "plain"),
        (["<start_of_turn>", "<end_of_turn>"], False, "gemma-3-270m-it-Q4_K_M", "gemma"),
        (["<start_of_turn>", "<end_of_turn>"], False, "Sailor Gemma 3", "gemma"),
        (["<|start_header_id|>", "<|eot_id|>"], True, "Llama-3.2-1B.IQ4_XS", "plain"),
        (["<|start_header_id|>", "<|eot_id|>"], True, "Dolphin 2.9 Llama 3 8b", "llama3"),
        (["<|im_start|>", "<|im_end|>"], True, "Qwen3 0.6B Q8_0", "chatml"),
        (["<start_of_turn>", "<end_of_turn>"], False, "gemma-3-270m-pt", "plain"),
        (["<|turn>", "<turn|>"], False, "", "gemma4"),
        (["<|user|>", "<|assistant|>", "<|end|>"], False, "", "phi3"),
        (["<|user|>", "<|assistant|>", "<|end|>"], True, "", "phi4-mini"),
        (["[INST]", "[/INST]"], False, "", "mistral-v3"),
        (["[INST]", "[/INST]"], True, "", "mistral-tekken"),
        (["[INST]", "[/INST]", "[SYSTEM_PROMPT]"], True, "", "mistral-v7"),
        (["<|start_of_role|>", "<|end_of_role|>"], True, "", "granite"),
        (["<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>"], True, "", "command-r"),
        (["<|start|>", "<|channel|>", "<|message|>", "<|end|>"], True, "", "gpt-oss"),
        ([], False, "llama-2-7b-chat", "llama2"),
        ([], False, "llama-2-7b", "plain"),
        ([], False, "TinyLlama-1.1B-Chat-v1.0", "zephyr"),
        ([], False, "zephyr-7b-beta", "zephyr"),
        ([], False, "alpaca-7b", "alpaca"),
        ([], False, "Mistral-7B-Instruct-v0.1", "mistral-v3"),
        ([], True, "gpt2", "plain"),
        ([], True, "Capital of Italy", "plain"),
    ],
)
def test_a_vocabulary_tells_its_family(
    tokens: list[str], of_bytes: bool, names: str, family: Family
) -> None:
    assert family_of(traits(tokens, names, of_bytes=of_bytes)) == family


def test_what_the_person_chose_goes_first() -> None:
    chatml = ["<|im_start|>", "<|im_end|>"]
    with_own = traits(chatml, in_file="IN FILE")
    assert choose(with_own).name == choose(with_own, "file").name == "file"
    assert choose(with_own, "own", "MINE").source == "MINE"
    assert choose(with_own, "own", " ").source == "IN FILE"
    assert choose(with_own, "granite").source == SOURCES["granite"]
    assert choose(with_own, "plain").name == "plain"
    assert choose(traits(chatml), "file").name == "chatml", "it has none of its own"
