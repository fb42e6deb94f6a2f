"""An engine's process with a card of nine layers, which fails as it is asked to."""

from __future__ import annotations

import os
import sys

import msgspec

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import (
    AnswerNow,
    Done,
    Failed,
    Generate,
    Load,
    Loaded,
    LoadedModel,
    Token,
    read_request,
)
from llama32_desktop.processes.child import take_pipes
from llama32_desktop.processes.framing import read_body, write_message

_TIMINGS = {field.name: 0 for field in msgspec.structs.fields(Timings) if field.required}


def end(how: str) -> None:
    """As a driver ends the process."""
    if how == "memory":
        print("ggml_vulkan: Device memory allocation of size 64 failed.", file=sys.stderr)
    if how in ("memory", "abort"):
        sys.stderr.flush()
        os.abort()


def main() -> None:
    requests, events = take_pipes(0)
    layers = 0
    while (body := read_body(requests)) is not None:
        request = read_request.decoded(body)
        if isinstance(request, Load):
            name = request.model.path.removesuffix(".gguf")
            layers = 9 if request.settings.gpu_layers is None else request.settings.gpu_layers
            if name == "damaged":
                write_message(events, Failed(id=request.id, kind="truncated", message="damaged"))
                continue
            if layers:
                end(name)
            model = LoadedModel(
                ref=request.model,
                name=name,
                architecture="llama",
                file_bytes=1,
                parameters=1,
                layers=9,
                gpu_layers=layers,
                device="Vulkan",
                context=512,
                context_trained=512,
                settings=request.settings,
                load_s=0,
            )
            write_message(events, Loaded(id=request.id, model=model))
        elif isinstance(request, Generate):
            how = request.messages[-1].content
            end(how)
            if how == "thinks":
                write_message(events, Token(id=request.id, text="It thinks."))
                body = read_body(requests)
                hurried = body is not None and isinstance(read_request.decoded(body), AnswerNow)
                how = "refuse" if hurried else how
            if how in ("refuse", "short"):
                failed = Failed(
                    id=request.id,
                    kind="out_of_memory",
                    message="no room",
                    of_computer=how == "short",
                )
                write_message(events, failed)
                continue
            write_message(events, Token(id=request.id, text=str(layers)))
            done = Done(id=request.id, finish_reason="stop", timings=Timings(**_TIMINGS), seed=1)
            write_message(events, done)


if __name__ == "__main__":
    main()
