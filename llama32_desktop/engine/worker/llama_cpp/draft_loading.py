"""Loads the model that drafts for another, where there is one and it fits."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace as replace_fields

from llama32_desktop.engine import machine
from llama32_desktop.engine.draft_models import MOST_CONTEXT, draft_file, draft_needs
from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.tokens import check_tokens
from llama32_desktop.engine.gguf.vocabulary import shared_tokens
from llama32_desktop.engine.gguf.weights import check_weights
from llama32_desktop.engine.needs import GPU_MARGIN, RAM_RESERVE
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.drafts.chances import Chances
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.ggml.devices import devices
from llama32_desktop.engine.worker.header import file_header
from llama32_desktop.engine.worker.llama_cpp.draft_loads import DraftLoads
from llama32_desktop.engine.worker.llama_cpp.draft_model import DraftModel
from llama32_desktop.engine.worker.llama_cpp.model import check_file
from llama32_desktop.sentences import Sentence

_EVERY_LAYER: Final = 9999


class Drafting(NamedTuple):
    """What became of the wish for a draft model.

    Attributes:
        chances: What is known of it, which is nothing yet but its size.
        settings: Those of its target, with the model that drafts, or `off`.
        remark: One sentence where one that was asked for drafts nothing.
    """

    model: DraftModel | None
    chances: Chances | None
    settings: ModelSettings
    remark: str = ""

    def close(self) -> None:
        if self.model is not None:
            self.model.close()


def load_draft_model(
    target: str,
    target_bytes: int,
    settings: ModelSettings,
    cancel: CancelFlag,
    cores: FreeCores | None = None,
    kept_beside: str = "",
) -> Drafting:
    """The draft model that the settings of a loaded model name.

    One for which memory is too short is left out without a word: the answers are the same. Whatever
    is wrong with it, the model that answers stays.

    Args:
        settings: As they were resolved.
        kept_beside: A file in the folder where it is kept which draft models ended the engine.

    Raises:
        EngineError: kind `cancelled`.
    """
    none = Drafting(None, None, replace_fields(settings, draft_model="off"))
    file = draft_file(settings)
    if file is None:
        return none
    loads = DraftLoads(kept_beside)
    if loads.ended_the_engine(file):
        return none._replace(
            remark=Sentence(
                "“{0}” ended the engine when it was loaded to draft for this model, and answers "
                "are written without it; choose another draft model in the settings, or download "
                "the file again.",
                file.name,
            )
        )
    try:
        check_file(str(file))
        check_weights(file, file_header(file))  # at what cannot be llama.cpp may crash
        shared = shared_tokens(Path(target), file)
        if shared:  # the tokens that control a conversation may be others than the model's
            check_tokens(file, file_header(file))
        else:
            return none._replace(
                remark=Sentence(
                    "“{0}” has another vocabulary than this model, so it drafts nothing and "
                    "answers are written without it; choose another draft model in the settings.",
                    file.name,
                )
            )
        needs = draft_needs(settings)
        here = _cards_here()
        on_gpu = bool(settings.gpu_layers) and sum(here) > needs.bytes + GPU_MARGIN
        if not on_gpu and needs.bytes + RAM_RESERVE > machine.available_memory():
            return none
        own = replace_fields(settings, context=min(settings.context or MOST_CONTEXT, MOST_CONTEXT))
        layers = _EVERY_LAYER if on_gpu else 0
        with loads.loading(file):
            model = DraftModel(
                *(str(file), own, cancel, cores),
                gpu_layers=layers,
                split=here if settings.machine else (),
                vocabulary=shared,
            )
    except (EngineError, GgufError, OSError) as error:
        if isinstance(error, EngineError) and error.kind == "cancelled":
            raise
        return none._replace(
            remark=Sentence(
                "“{0}” cannot draft for this model, and answers are written without it: {1}",
                file.name,
                str(error),
            )
        )
    return Drafting(model, Chances(needs.weights / max(target_bytes, 1)), settings)


def _cards_here() -> tuple[int, ...]:
    """The free memory of each graphics card, without any on another machine: a draft is quicker
    than the way there."""
    return tuple(0 if gpu.machine else gpu.memory_free for gpu in devices() if gpu.is_gpu)
