"""What was asked for when a model was loaded, and is left out."""

from __future__ import annotations

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.header import Header
from llama32_desktop.sentences import Sentence, grouped, together


def remark(asked: ModelSettings, used: ModelSettings, header: Header, drafting: str = "") -> str:
    """Sentences for the person; empty where nothing is left out.

    Args:
        used: Every field filled in.
        drafting: What there is to say of a draft model.
    """
    said: list[str] = []
    if asked.repack and not used.repack:
        said.append(
            Sentence(
                "Repacked weights gave wrong numbers or ended their process on this machine, so "
                "the model runs without: answers are right, and prompts may be read more slowly."
            )
        )
    if asked.cpu_experts and not header.numbers.experts.layers:
        said.append(
            Sentence(
                "The model is no mixture of experts, so there were none to leave on the processor."
            )
        )
    if asked.context and used.context and asked.context > used.context:
        has, wanted = grouped(used.context), grouped(asked.context)
        said.append(
            Sentence(
                "The model was trained for a context of {0} tokens, so it has these and not {1}; "
                "scaled positions (RoPE) take it further.",
                has,
                wanted,
            )
            if asked.stretch == "off"
            else Sentence(
                "Scaled positions take the model to a context of {0} tokens, so it has these and "
                "not {1}.",
                has,
                wanted,
            )
        )
    said += [drafting] if drafting else []
    return together(said) if len(said) > 1 else "".join(said)
