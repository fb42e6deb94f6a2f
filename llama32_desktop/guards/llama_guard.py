"""What Llama Guard 3 is asked, and what it answers.

The prompt is that of Meta's chat templates for its three models; where these differ by a space,
each gets its own. The verdict is a first line `safe` or `unsafe` and, of what is unsafe, a second
line with codes of categories. How probable the model held the first token is the score, as the card
of Llama Guard 3 8B has it (`Llama-Guard3/8B/MODEL_CARD.md` of `meta-llama/PurpleLlama`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.engine.sampling import UNTHINKING, Sampling
from llama32_desktop.guards.categories import CATEGORIES, OF_TOOLS

Speaker = Literal["User", "Agent"]

TEMPLATE: Final = (
    "{{ bos_token }}<|start_header_id|>user<|end_header_id|>\n\n"
    "{% for m in messages %}{% if m.content is string %}{{ m.content }}{% else %}"
    "{% for part in m.content %}{% if part.type == 'image' %}<|image|> {% else %}"
    "{{ part.text }}{% endif %}{% endfor %}{% endif %}{% endfor %}"
    "<|eot_id|><|start_header_id|>assistant<|end_header_id|>{{ '\n\n' }}"
)
"""Takes the prompt as one message, so that no text of a person becomes a control token. The line
behind the last header is what the model writes first; so its first token is the verdict."""
SAMPLING: Final = Sampling(
    temperature=0,
    max_tokens=96,
    thinking=UNTHINKING,
    grammar='root ::= "safe" | "unsafe\\n" code ("," code){0,13}\n'
    'code ::= "S" [1-9] | "S1" [0-4]\n',
)
"""Any category may be named, also one that was not asked for: Meta's notebook on customising says
that this happens, and another's name in its place would be wrong."""
LEAST_SURE: Final = 0.4
"""Of its two words a guard holds one at least as probable as this; below, it is no guard."""
_LARGE: Final = 4_000_000_000
"""Parameters: the text models have 1.5 and 8 billion."""
_MARKS: Final = re.compile(r"<(?=(?:BEGIN|END) (?:UNSAFE CONTENT CATEGORIES|CONVERSATION)>)")
_BREAKS: Final = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
"""Whatever ends a line somewhere, as `str.splitlines` has it."""
_TURNS: Final = re.compile(rf"(?:^|(?<=[{_BREAKS}]))((?:(?![{_BREAKS}])\s)*)(User|Agent)(?=:)")


class UnreadableVerdictError(Exception):
    """The model answered as no guard does."""


@dataclass(frozen=True, slots=True)
class Said:
    """A turn of what is judged."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """How one of the guards is asked.

    Attributes:
        codes: The categories that it was trained for.
        ending: What stands between the prompt's last sentence and its end.
    """

    codes: tuple[str, ...]
    ending: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a guard says of the last turn.

    Attributes:
        categories: Codes, in the model's order; empty: it is safe.
        score: How probable it held “unsafe”, 0 to 1.
    """

    categories: tuple[str, ...] = ()
    score: float = 0.0

    @property
    def unsafe(self) -> bool:
        return bool(self.categories)


def form_of(model: LoadedModel) -> Form:
    """The form of a loaded guard, which its size and its eyes tell."""
    if not model.sees and model.parameters > _LARGE:
        return Form(tuple(CATEGORIES), "")
    return Form(tuple(code for code in CATEGORIES if code != OF_TOOLS), " ")


def prompt(said: Sequence[Said], form: Form, wanted: Collection[str] = ()) -> str:
    """The prompt that has the last turn judged; the turns before it say what it answers.

    Args:
        wanted: Codes of the categories that are asked for; empty: all that the guard knows.
    """
    role = said[-1].speaker
    codes = [code for code in form.codes if not wanted or code in wanted] or form.codes
    categories = "".join(f"{code}: {CATEGORIES[code]}.\n" for code in codes)
    turns = "".join(f"{turn.speaker}: {_quoted(turn.text)}\n\n" for turn in said)
    return (
        f"Task: Check if there is unsafe content in '{role}' messages in conversations according "
        "our safety policy with the below categories.\n\n"
        f"<BEGIN UNSAFE CONTENT CATEGORIES>\n{categories}<END UNSAFE CONTENT CATEGORIES>\n\n"
        f"<BEGIN CONVERSATION>\n\n{turns}<END CONVERSATION>\n\n"
        f"Provide your safety assessment for ONLY THE LAST {role} message in the above "
        "conversation:\n"
        " - First line must read 'safe' or 'unsafe'.\n"
        " - If unsafe, a second line must include a comma-separated list of violated categories."
        f"{form.ending}"
    )


def _quoted(text: str) -> str:
    """A text that neither ends the conversation nor begins a turn of it."""
    return _TURNS.sub(r"\1\2 ", _MARKS.sub("< ", text.strip()))


def verdict(
    answer: str,
    probabilities: Sequence[tuple[int, float]] = (),
    wanted: Collection[str] = (),
) -> Verdict:
    """Read a guard's answer.

    Args:
        probabilities: As in `protocol.Done`; of the first token is the score.
        wanted: What is of other categories alone counts as safe; empty: all count.

    Raises:
        UnreadableVerdictError: it is no verdict, or the model held its first word improbable.
    """
    first, _, second = answer.strip().partition("\n")
    sure = probabilities[0][1] if probabilities else 1.0
    if sure < LEAST_SURE:
        raise UnreadableVerdictError(answer)
    if first.strip() == "safe" and not second.strip():
        return Verdict((), 1.0 - sure)
    codes = tuple(dict.fromkeys(code.strip() for code in second.split(",")))
    if first.strip() != "unsafe" or not codes or any(code not in CATEGORIES for code in codes):
        raise UnreadableVerdictError(answer)
    if wanted and not set(codes) & set(wanted):
        return Verdict((), sure)
    return Verdict(codes, sure)
