"""How an answer is drawn: what goes with a request to the engine, in settings and in presets."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

ThinkingMode = Literal["auto", "on", "off"]
Effort = Literal["low", "medium", "high"]


class Thinking(msgspec.Struct, frozen=True, kw_only=True):
    """Whether and how long a model thinks before it answers; others take no notice of it."""

    mode: ThinkingMode = "auto"
    """As its chat template has it by itself; or as the person chose."""
    effort: Effort | Literal[""] = ""
    """How much, where the template knows of it; empty: as it has it by itself."""
    budget: Annotated[int, Meta(ge=0)] | None = None
    """Tokens after which a thought is closed; `None`: it ends by itself."""


UNTHINKING = Thinking(mode="off")
"""For short answers to the app's own questions."""


class Sampling(msgspec.Struct, frozen=True, kw_only=True):
    """How the next token is chosen, and when the answer ends."""

    temperature: Annotated[float, Meta(ge=0, le=5)] = 0.6
    top_k: Annotated[int, Meta(ge=0)] = 40
    top_p: Annotated[float, Meta(gt=0, le=1)] = 0.9
    min_p: Annotated[float, Meta(ge=0, le=1)] = 0.05
    typical_p: Annotated[float, Meta(gt=0, le=1)] = 1.0
    """Keeps tokens about as surprising as is usual at their place; 1 keeps all."""
    top_n_sigma: Annotated[float, Meta(ge=0, le=10)] = 0.0
    """Keeps tokens whose logit is within so many standard deviations of the highest; 0: all."""
    xtc_probability: Annotated[float, Meta(ge=0, le=1)] = 0.0
    """How often all but the least likely of the tokens above `xtc_threshold` are left out."""
    xtc_threshold: Annotated[float, Meta(ge=0, le=1)] = 0.1
    repeat_penalty: Annotated[float, Meta(ge=0.5, le=3)] = 1.0
    presence_penalty: Annotated[float, Meta(ge=-2, le=2)] = 0.0
    frequency_penalty: Annotated[float, Meta(ge=-2, le=2)] = 0.0
    penalty_window: Annotated[int, Meta(ge=0, le=65_536)] = 64
    """The three penalties look at so many last tokens."""
    dry_multiplier: Annotated[float, Meta(ge=0, le=10)] = 0.0
    """How much a token that goes on with a repetition is held back (DRY); 0: not at all."""
    dry_base: Annotated[float, Meta(ge=1, le=10)] = 1.75
    """Each further token of a repetition is held back so many times as much."""
    dry_allowed_length: Annotated[int, Meta(ge=1, le=1024)] = 2
    """Repetitions up to so many tokens are let be."""
    dry_window: Annotated[int, Meta(ge=0, le=65_536)] = 4096
    """DRY looks at so many last tokens."""
    mirostat: Literal[0, 1, 2] = 0
    """Its version takes the place of all that choose but the penalties and the temperature."""
    mirostat_tau: Annotated[float, Meta(ge=0, le=20)] = 5.0
    """The surprise that it aims at, in bits a token."""
    mirostat_eta: Annotated[float, Meta(ge=0, le=1)] = 0.1
    """How quickly it corrects itself."""
    seed: Annotated[int, Meta(ge=0, lt=2**32)] | None = None
    """`None` draws one; the drawn seed comes back with the answer."""
    max_tokens: Annotated[int, Meta(ge=1)] | None = None
    """`None` lets the answer run until the context is full."""
    stop: tuple[str, ...] = ()
    grammar: str = ""
    """In llama.cpp's GBNF, with the rule `root`: the answer is a text of it. Empty: any text.
    Thoughts before it are free."""
    schema: str = ""
    """A JSON schema that the answer keeps to; empty: none. See `engine.form`."""
    thinking: Thinking = Thinking()
