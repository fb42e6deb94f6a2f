"""How a model is loaded, wherever a command loads one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final, NamedTuple, cast, get_args

from llama32_desktop.cli.options.given import with_given
from llama32_desktop.cli.options.types import whole
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import MOST_STRETCH
from llama32_desktop.engine.protocol import (
    MOST_CONTEXT,
    ImageCacheSettings,
    KvType,
    ModelSettings,
    Stretch,
)
from llama32_desktop.engine.templates import FAMILIES, MOST_TEMPLATE, Family, TemplateChoice

AUTO: Final = "auto"


def add_options(parser: argparse.ArgumentParser) -> None:
    """How a model is loaded."""
    group = parser.add_argument_group("loading")
    group.add_argument(
        "--ctx", type=whole(256, MOST_CONTEXT), metavar="N", help="context size in tokens"
    )
    group.add_argument(
        "--gpu-layers",
        type=_layers,
        default=AUTO,
        metavar="N|auto",
        help="layers on the GPU (default: auto, as many as fit)",
    )
    group.add_argument(
        "--threads", type=whole(1, 512), metavar="N", help="threads (default: physical cores)"
    )
    group.add_argument("--kv-type", choices=get_args(KvType), help="type of the KV cache")
    group.add_argument(
        "--kv-type-v",
        choices=get_args(KvType),
        help="type of its values, where that is to be another",
    )
    group.add_argument(
        "--rope-scaling",
        choices=get_args(Stretch),
        help="how positions are scaled where --ctx is longer than the model was trained for, up to "
        f"{MOST_STRETCH} times (default: off, which holds --ctx to that)",
    )
    group.add_argument(
        "--cpu-experts",
        type=whole(0, 4096),
        metavar="N",
        help="of a mixture of experts so many first layers have theirs on the processor (default: "
        "as few as the GPU has no room for)",
    )
    group.add_argument(
        "--flash-attention", choices=("auto", "on", "off"), help="flash attention (default: auto)"
    )
    group.add_argument(
        "--batch", type=whole(16, 8192), metavar="N", help="tokens evaluated at a time"
    )
    group.add_argument(
        "--template",
        type=_template,
        metavar="NAME|FILE",
        help="the chat template: a file with one in Jinja; 'file', the model's own; 'plain', which "
        "goes on with a text; or that of " + ", ".join(FAMILIES),
    )
    group.add_argument(
        "--repack",
        action=argparse.BooleanOptionalAction,
        help="repack the weights for this processor at load",
    )
    group.add_argument(
        "--drafts",
        choices=("auto", "on", "off"),
        help="guess tokens from the text and check several at once; 'on' also where an answer of a "
        "seed, or of temperature 0, may come out otherwise (default: auto)",
    )


def _layers(text: str) -> int | str:
    """A type for argparse: `auto`, or how many layers go on the GPU."""
    try:
        return AUTO if text == AUTO else whole(0)(text)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither 'auto' nor a number") from None


class _Template(NamedTuple):
    """A choice of a template, and the source where it is the person's own."""

    choice: TemplateChoice
    source: str = ""


def _template(text: str) -> _Template:
    """A type for argparse: the name of a template, or a file with one."""
    if text in get_args(Family) or text in (AUTO, "file"):
        return _Template(cast(TemplateChoice, text))
    file = Path(text)
    try:
        if file.stat().st_size > MOST_TEMPLATE:
            raise argparse.ArgumentTypeError(f"{text!r} is far longer than any chat template")
        source = file.read_text("utf-8")
    except OSError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither the name of a template nor a file that can be read"
        ) from None
    except UnicodeDecodeError:
        raise argparse.ArgumentTypeError(f"{text!r} is no text in UTF-8") from None
    if not source.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is empty")
    return _Template("own", source)


def model_settings(
    parsed: argparse.Namespace,
    model: ModelRef,
    base: ModelSettings = ModelSettings(),  # noqa: B008
) -> ModelSettings:
    """What was asked for, then `base`, then what was measured for this model on this machine.

    The rest stays open for the engine to decide.
    """
    from llama32_desktop.models.tuned import Tunings
    from llama32_desktop.settings import tuned

    given: dict[str, Any] = {
        "context": parsed.ctx,
        "gpu_layers": None if parsed.gpu_layers == AUTO else parsed.gpu_layers,
        "threads": parsed.threads,
        "kv_type": parsed.kv_type,
        "v_type": parsed.kv_type_v,
        "stretch": parsed.rope_scaling,
        "cpu_experts": parsed.cpu_experts,
        "flash_attention": parsed.flash_attention,
        "batch": parsed.batch,
        "repack": parsed.repack,
        "drafts": parsed.drafts,
    }
    if parsed.template is not None:
        given["template"] = parsed.template.choice
        given["own_template"] = parsed.template.source or None
    return tuned(with_given(base, given), Tunings().of_model(model))


def image_cache() -> ImageCacheSettings:
    """Where a vision model keeps what it made of pictures, the same as in the window."""
    from llama32_desktop import paths
    from llama32_desktop.models.picture_memory import cache_settings
    from llama32_desktop.settings import load_settings

    settings, _ = load_settings(paths.settings_file())
    return cache_settings(settings.image_cache_bytes)
