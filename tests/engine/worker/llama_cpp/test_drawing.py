"""Drawings are those of the samplers themselves, which remember of it what they are to."""

from __future__ import annotations

import ctypes
from pathlib import Path

import llama_cpp

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag
from llama32_desktop.engine.worker.llama_cpp import backend
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from llama32_desktop.engine.worker.llama_cpp.drawing import Drawing
from llama32_desktop.engine.worker.sampler import sampler_chain

SAMPLING = Sampling(
    temperature=0.9, xtc_probability=0.4, repeat_penalty=1.3, dry_multiplier=0.8, top_p=0.95
)
GRAMMAR = 'root ::= "[" [0-9] ", " [0-9] "]"'


def test_a_drawing_is_that_of_the_samplers_themselves(smollm2: Path) -> None:
    engine = backend.LlamaCppBackend()
    settings = ModelSettings(context=512, threads=1, drafts="off")
    engine.load(str(smollm2), settings, cache=None, progress=lambda _: None, cancel=CancelFlag())

    def answer(**fields: object) -> Answer:
        said: list[str] = []
        sampling = Sampling(temperature=0.0, max_tokens=24, **fields)  # type: ignore[arg-type]
        done = engine.generate(
            [ChatMessage("user", "Count the rivers.")],
            sampling,
            emit=lambda text, *_: said.append(text),
            progress=lambda *_: None,
            cancel=CancelFlag(),
        )
        assert "".join(said)[0] == "[" and "".join(said)[-1] == "]"
        return done

    assert len(answer(grammar=GRAMMAR).probabilities) >= 6, "told where the app asks for it"
    assert answer(grammar=GRAMMAR, schema="{}").probabilities == (), "nobody asks"
    loaded = engine._require()
    context, vocabulary = loaded.context, loaded.vocabulary
    candidates = Candidates(vocabulary.size)
    prompt = vocabulary.tokenize("One river, two rivers, three rivers, four", special=False)
    context.prepare(prompt, repeatable=False, seeded=False)
    context.evaluate(prompt, lambda _: None)
    with (
        sampler_chain(SAMPLING, 5, prompt, vocabulary, vocabulary.size) as one,
        sampler_chain(SAMPLING, 5, prompt, vocabulary, vocabulary.size) as other,
    ):
        drawing = Drawing(context.handle, ctypes.c_int32(-1), one)
        rows = [(drawing.draw(), candidates.draw(context.logits(-1), other)) for _ in range(40)]
        drawing.close()
        drawing = Drawing(context.handle, ctypes.c_int32(-1), one, remembers=True)
        held = [drawing.draw() for _ in range(40)]
        drawing.close()
        wanted = []
        for _ in held:
            wanted.append(candidates.draw(context.logits(-1), other))
            llama_cpp.llama_sampler_accept(other, wanted[-1])
    assert [first for first, _ in rows] == [second for _, second in rows]
    assert len({first for first, _ in rows}) > 3, "what was drawn is not held back"
    assert held == wanted and len(set(held)) > len({first for first, _ in rows})
    engine.unload()
