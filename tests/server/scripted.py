"""An engine that answers by a script, in a real process."""

from __future__ import annotations

import sys

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.server.engines import Engines

ENGINE = """
import os, sys
from llama32_desktop.engine.protocol import *
from llama32_desktop.processes.framing import write_message

TIMINGS = Timings(prompt_tokens=9, cached_tokens=4, completion_tokens=5, ttft_s=0, prompt_s=1,
    decode_s=2, prompt_tps=9, decode_tps=5, decode_ms=1, sampler_ms=0, python_ms=0,
    decode_share=1, thought_tokens=2)

def say(event):
    write_message(sys.stdout.buffer, event)
    sys.stdout.buffer.flush()

while request := read_request(sys.stdin.buffer):
    if isinstance(request, Load) and request.settings.context == 7777:
        say(Failed(id=request.id, kind="out_of_memory", message="There is no room."))
    elif isinstance(request, Load):
        say(Loaded(id=request.id, model=LoadedModel(ref=request.model, name="scripted",
            architecture="llama", parameters=1, file_bytes=1, layers=4, context=64,
            context_trained=64, device="cpu", gpu_layers=0, load_s=0,
            settings=request.settings)))
    elif isinstance(request, Count):
        say(Counted(id=request.id, tokens=9, context=64))
    elif isinstance(request, Embed):
        say(Embedded(id=request.id, vectors=(bytes(8),) * len(request.texts), tokens=3))
    elif isinstance(request, Generate):
        word = request.messages[-1].content
        if word in ("think", "moved"):
            say(Token(id=request.id, text="Hm, ", kind="thought" if word == "think" else "text"))
            say(Token(id=request.id, text="yes.", kind="thought" if word == "think" else "text"))
            if word == "moved":
                say(Token(id=request.id, text="", kind="moved"))
            say(Token(id=request.id, text="It "))
            say(Token(id=request.id, text="is."))
        elif word == "call":
            say(Token(id=request.id, text="I look."))
            for name, arguments in (("weather", '{"town": "Kiel"}'), ("clock", "{}")):
                say(Called(id=request.id, name=name, arguments=arguments))
        elif word == "tools":
            say(Token(id=request.id, text=repr(request.tools)))
        elif word == "settings":
            say(Token(id=request.id, text=repr(request.sampling)))
        elif word in ("break", "die"):
            say(Token(id=request.id, text="Half"))
            if word == "die":
                os._exit(3)
            say(Failed(id=request.id, kind="internal", message="It broke."))
            continue
        given = ("system", "turns") if word == "given" else ()
        say(Done(id=request.id, finish_reason="stop", timings=TIMINGS, seed=1, given=given))
"""


def scripted_engines() -> Engines:
    """Engines that answer by the script, whatever model they are to load."""
    return Engines(pool=EnginePool(start=_start, available=lambda: 1 << 40))


def _start(niceness: int) -> EngineClient:
    client = EngineClient(Supervisor(command=[sys.executable, "-c", ENGINE]))
    client.start()
    return client
