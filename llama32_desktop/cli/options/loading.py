"""How a model is loaded, wherever a command loads one."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, cast, get_args

from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.given import with_given
from llama32_desktop.cli.options.types import number, whole
from llama32_desktop.engine.adapters import MOST_ADAPTERS, MOST_STRENGTH, Adapter
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import MOST_STRETCH
from llama32_desktop.engine.protocol import (
    MOST_CONTEXT,
    NO_DRAFT_MODEL,
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
        "--adapter",
        type=adapter,
        action="append",
        metavar="FILE_OR_ID[=STRENGTH]",
        help="a LoRA adapter for the model, a GGUF file or a name of 'models', and how strongly it "
        "is applied, from 0 to 2 (default: 1); may be repeated; 'none' leaves out those of the "
        "window's settings",
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
    group.add_argument(
        "--machine",
        metavar="NAME|none",
        help="another machine, of 'machines list', that computes a part of the model; 'none' "
        "leaves out that of the window's settings",
    )
    group.add_argument(
        "--draft",
        metavar="MODEL|auto|off",
        help="a smaller model of the same vocabulary that guesses too, a GGUF file or a name of "
        "'models' (default: auto, the quickest that is installed)",
    )


def draft_of(asked: str | None) -> str | None:
    """The file of the draft model that was asked for, or what stands for none.

    Raises:
        ModelNotFoundError: there is no such model.
    """
    from llama32_desktop.models.library import find_model

    return asked if asked is None or asked in NO_DRAFT_MODEL else find_model(asked).path


def machine_of(asked: str | None) -> str | None:
    """The paired machine that was asked for, by its name; empty for none, `None` for no word of it.

    Raises:
        CommandError: there is no such machine.
    """
    from llama32_desktop.lending.peers import Peers

    if asked is None or asked == "none":
        return asked and ""
    peer = Peers().find("lends", asked)
    if peer is None:
        raise CommandError(
            f"There is no machine {asked}, so nothing was loaded: 'llama32-desktop machines list' "
            "prints the names."
        )
    return peer.name


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


def adapter(text: str) -> Adapter | None:
    """A type for argparse: a file or a name, and a number behind “=”; `None` for no adapter."""
    if text == "none":
        return None
    name, equals, strength = text.rpartition("=")
    if not equals or Path(text).is_file():
        name, strength = text, "1"
    return Adapter(name, number(0, MOST_STRENGTH)(strength))


def adapters_of(asked: Sequence[Adapter | None]) -> tuple[Adapter, ...]:
    """Those that were asked for, by their files.

    Raises:
        CommandError: there is no such adapter, or they are too many.
    """
    from llama32_desktop.models.adapters import installed_adapters

    named = [adapter for adapter in asked if adapter is not None]
    if len(named) > MOST_ADAPTERS:
        raise CommandError(
            f"At most {MOST_ADAPTERS} adapters are applied at once, so nothing was loaded: name "
            "fewer."
        )
    if all(Path(adapter.path).is_file() for adapter in named):
        by_id = {}
    else:
        by_id = {each.id: each.path for each in installed_adapters()}
    found = []
    for adapter in named:
        path = by_id.get(adapter.path, adapter.path)
        if not Path(path).is_file():
            raise CommandError(
                f"There is no adapter {adapter.path}, so nothing was loaded: give the path of a "
                "GGUF file, or one of the names that 'llama32-desktop models' lists."
            )
        found.append(Adapter(str(Path(path).absolute()), adapter.strength))
    return tuple(found)


def model_settings(
    parsed: argparse.Namespace,
    model: ModelRef,
    base: ModelSettings = ModelSettings(),  # noqa: B008
) -> ModelSettings:
    """What was asked for, then `base`, then what was measured for this model on this machine.

    The rest stays open for the engine to decide.
    """
    from llama32_desktop.models.draft_models import with_draft_model
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
        "draft_model": draft_of(parsed.draft),
        "machine": machine_of(parsed.machine),
    }
    if parsed.adapter is not None:
        given["adapters"] = adapters_of(parsed.adapter)
    if parsed.template is not None:
        given["template"] = parsed.template.choice
        given["own_template"] = parsed.template.source or None
    return with_draft_model(tuned(with_given(base, given), Tunings().of_model(model)), model)


def image_cache() -> ImageCacheSettings:
    """Where a vision model keeps what it made of pictures, the same as in the window."""
    from llama32_desktop import paths
    from llama32_desktop.models.picture_memory import cache_settings
    from llama32_desktop.settings import load_settings

    settings, _ = load_settings(paths.settings_file())
    return cache_settings(settings.image_cache_bytes)
