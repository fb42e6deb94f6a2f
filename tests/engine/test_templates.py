"""Models without a chat template, and with another one, on the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.protocol import ChatMessage, Failed, Preview, Previewed
from llama32_desktop.engine.templates import Family
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary
from llama32_desktop.engine.worker.template.choice import Traits, family_of
from tests.engine.driver import Driver, user
from tests.make.other_family import of_family

FAMILIES: dict[Family, tuple[str, ...]] = {
    "llama3": ("<|start_header_id|>", "<|eot_id|>"),
    "llama4": ("<|header_start|>", "<|eot|>"),
    "gemma": ("<start_of_turn>", "<end_of_turn>"),
    "gemma4": ("<|turn>", "<turn|>"),
    "mistral-tekken": ("[INST]", "[/INST]"),
    "mistral-v7": ("[INST]", "[/INST]", "[SYSTEM_PROMPT]"),
    "phi4": ("<|im_start|>", "<|im_end|>", "<|im_sep|>"),
    "phi4-mini": ("<|user|>", "<|assistant|>", "<|end|>"),
    "deepseek": ("<｜User｜>", "<｜Assistant｜>"),
    "granite": ("<|start_of_role|>", "<|end_of_role|>"),
    "command-r": ("<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>"),
    "gpt-oss": ("<|start|>", "<|channel|>", "<|message|>"),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_real_vocabulary_tells_its_family(family: Family, smollm2: Path, tmp_path: Path) -> None:
    log.install()
    changed = of_family(smollm2, tmp_path / "m.gguf", FAMILIES[family])
    vocabulary = FileVocabulary(changed, read_header(changed), image_token=0)
    tells = vocabulary.tokens
    traits = Traits("", tells.has_special, tells.of_bytes, "a model", "m.gguf")
    assert family_of(traits) == family
    vocabulary.close()


@pytest.mark.parametrize(
    ("family", "marks"),
    [
        ("llama4", ("<|header_start|>", "<|eot|>", "<|header_end|>")),
        ("phi4", ("<|im_start|>", "<|im_end|>", "<|im_sep|>")),
        ("granite", ("<|start_of_role|>", "<|end_of_text|>", "<|end_of_role|>")),
    ],
)  # the second ends a turn in the starter too
def test_a_file_without_a_template_answers_in_its_familys(
    family: Family, marks: tuple[str, ...], fresh: Driver, smollm2: Path, tmp_path: Path
) -> None:
    file = of_family(smollm2, tmp_path / "m.gguf", marks)
    model = fresh.loaded(str(file), context=512, threads=1).model
    assert model.settings.template == family and model.abilities.converses
    asked = ChatMessage("system", "You are helpful."), user("What is gravity?")
    reply = fresh.generate(*asked, temperature=0.0, max_tokens=8)
    assert reply.text.strip() and not any(mark in reply.text for mark in marks)
    assert reply.done.given == ()


def test_a_base_model_goes_on_with_a_text(fresh: Driver, smollm2: Path, tmp_path: Path) -> None:
    file = of_family(smollm2, tmp_path / "m.gguf", ())
    model = fresh.loaded(str(file), context=512, threads=1).model
    assert model.settings.template == "plain" and not model.abilities.converses
    text = "The days of the week are Monday, Tuesday, Wednesday, Thursday,"
    reply = fresh.generate(user(text), temperature=0.0, max_tokens=6)
    assert reply.text.startswith(" Friday")


def test_another_template_is_chosen_for_a_model(fresh: Driver, smollm2: Path) -> None:
    own = "{% for m in messages %}{{ m.content }}{% endfor %} My name is"
    model = fresh.loaded(
        str(smollm2), context=512, threads=1, template="own", own_template=own
    ).model
    assert (model.settings.template, model.settings.own_template) == ("own", "")
    assert fresh.count(user("Hello.")).tokens < 8, "no token of the file's own template"


def test_a_preview_is_what_the_model_is_given(driver: Driver) -> None:
    def preview(**fields: str) -> Previewed | Failed:
        request = Preview(
            id=driver.supervisor.next_id(),
            messages=(ChatMessage("system", "S"), user("U")),
            **fields,  # type: ignore[arg-type]
        )
        closing = driver.run(request).closing
        assert isinstance(closing, Previewed | Failed)
        return closing

    file = preview()
    assert isinstance(file, Previewed) and file.template == "file"
    assert file.text == (
        "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nU<|im_end|>\n<|im_start|>assistant\n"
    )
    gemma = preview(template="gemma")
    assert isinstance(gemma, Previewed) and gemma.text.startswith("<start_of_turn>user\nS\n\nU<")
    broken = preview(template="own", own_template="{% if %}")
    assert isinstance(broken, Failed) and broken.kind == "template"
    assert broken.message.startswith("This chat template fails (")
    assert driver.generate(user("Hello"), max_tokens=2).text, "it is the loaded one as before"


def test_gemma_answers(fresh: Driver, gemma: Path) -> None:
    model = fresh.loaded(str(gemma), context=512, threads=1).model
    assert (model.settings.template, model.context_trained) == ("plain", 32_768)
    reply = fresh.generate(user("What is the capital of France?"), temperature=0.0, max_tokens=12)
    assert "Paris" in reply.text
    as_chat = fresh.loaded(str(gemma), context=512, threads=1, template="gemma").model
    assert as_chat.settings.template == "gemma"
    assert fresh.generate(user("Hello"), temperature=0.0, max_tokens=8).text
