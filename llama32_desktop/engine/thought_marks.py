"""The marks by which the known families of models part thoughts from answers.

Some write a pair of tags around a thought. Others put each piece of an answer into a channel, with
a header that names it. What a mark does is the same in all of them, so that one reader reads all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Effect(Enum):
    """What follows a mark."""

    THOUGHT = auto()
    """A thought."""
    ANSWER = auto()
    """The answer: a thought has ended."""
    SAID = auto()
    """The answer, which this family marks too; no sign that a thought came before."""
    NAME = auto()
    """A line that names a channel, then a thought."""
    HEADER = auto()
    """A header: the name of a role or a channel."""
    CHANNEL = auto()
    """The name of a channel, within a header or where one begins."""
    FORM = auto()
    """The name of a form, whichever, within a header."""
    BODY = auto()
    """What the header before it says."""
    THINKING_BODY = auto()
    """A thought, whatever the header says."""
    END = auto()
    """Nothing, or a header: a piece has ended."""
    SECTION = auto()
    """The name of a section, up to the mark that closes it."""
    SECTION_END = auto()
    """The name of a section that ends, up to the mark that closes it."""
    SECTION_NAMED = auto()
    """What the section's name says."""


@dataclass(frozen=True, slots=True)
class Family:
    """How one family writes.

    Attributes:
        marks: Its marks, and what they do.
        opening: What begins a thought at the beginning of an answer.
        closing: What ends a thought, so that the answer begins.
        skipping: What begins an answer without a thought.
        header: Ends of a prompt behind which the model writes a header first.
        signs: A template that has one of these is of this family.
        leads: Its marks are read at the beginning of any model's answer.
        ordinary: Somebody may want its tags written, as in XML, of a model that has none of its
            own.
    """

    marks: dict[str, Effect]
    opening: str
    closing: str
    skipping: str = ""
    header: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    leads: bool = False
    ordinary: bool = False


def tags(
    opening: str,
    closing: str,
    *,
    said: tuple[str, ...] = (),
    closings: tuple[str, ...] = (),
    close: str = "",
    leads: bool = False,
    ordinary: bool = False,
) -> Family:
    """A family that writes a pair of tags around a thought.

    Args:
        closings: What its models write for `closing` at times.
        said: Marks that stand around the answer.
        close: What a template writes between a thought and the answer, where that is more.
        leads, ordinary: See `Family`.
    """
    ends = dict.fromkeys((closing, *closings), Effect.ANSWER)
    marks = {opening: Effect.THOUGHT, **ends, **dict.fromkeys(said, Effect.SAID)}
    return Family(
        marks,
        opening,
        close or closing,
        signs=(opening, closing),
        leads=leads,
        ordinary=ordinary,
    )


HARMONY: Final = Family(
    {
        "<|start|>": Effect.HEADER,
        "<|channel|>": Effect.CHANNEL,
        "<|constrain|>": Effect.FORM,
        "<|message|>": Effect.BODY,
        "<|end|>": Effect.END,
        "<|return|>": Effect.END,
        "<|call|>": Effect.END,
    },
    opening="<|channel|>analysis<|message|>",
    closing="<|end|><|start|>assistant<|channel|>final<|message|>",
    skipping="<|channel|>final<|message|>",
    header=("<|start|>assistant",),
    signs=("<|channel|>",),
)
MUSE: Final = Family(
    {
        "<|start|>": Effect.HEADER,
        "<|message|>": Effect.BODY,
        "<|eom|>": Effect.END,
        "<|eot|>": Effect.END,
    },
    opening=" to=self<|message|>",
    closing="<|eom|><|start|>assistant to=user<|message|>",
    skipping=" to=user<|message|>",
    header=("<|start|>assistant",),
    signs=("to=self",),
)
SOLAR: Final = Family(
    {
        "<|begin|>": Effect.HEADER,
        "<|think|>": Effect.THINKING_BODY,
        "<|content|>": Effect.BODY,
        "<|end|>": Effect.END,
        "<|flush|>": Effect.END,
    },
    opening="<|think|>",
    closing="<|end|><|begin|>assistant<|content|>",
    skipping="<|content|>",
    header=("<|begin|>assistant",),
    signs=("<|begin|>assistant",),
)
KIMI: Final = Family(
    {
        "<|open|>": Effect.SECTION,
        "<|close|>": Effect.SECTION_END,
        "<|sep|>": Effect.SECTION_NAMED,
        "<|end_of_msg|>": Effect.END,
    },
    opening="<|open|>think<|sep|>",
    closing="<|close|>think<|sep|><|open|>response<|sep|>",
    skipping="<|open|>response<|sep|>",
    signs=("<|open|>",),
)
GEMMA: Final = Family(
    {"<|channel>": Effect.NAME, "<channel|>": Effect.ANSWER},
    opening="<|channel>thought\n",
    closing="\n<channel|>",
    signs=("<|channel>",),
    leads=True,
)
APRIEL: Final = Family(
    {
        "Here are my reasoning steps:": Effect.THOUGHT,
        "[BEGIN FINAL RESPONSE]": Effect.ANSWER,
        "[END FINAL RESPONSE]": Effect.END,
    },
    opening="Here are my reasoning steps:",
    closing="\n[BEGIN FINAL RESPONSE]\n",
    signs=("[BEGIN FINAL RESPONSE]",),
)
"""It may think without a mark that opens the thought."""
FAMILIES: Final = (
    HARMONY,
    MUSE,
    SOLAR,
    KIMI,
    GEMMA,
    tags("[THINK]", "[/THINK]", leads=True),
    tags("<seed:think>", "</seed:think>", leads=True),
    tags("<mm:think>", "</mm:think>", leads=True),
    tags("<think:opensource>", "</think:opensource>", leads=True),
    tags(
        "<|START_THINKING|>",
        "<|END_THINKING|>",
        said=("<|START_RESPONSE|>", "<|END_RESPONSE|>", "<|START_TEXT|>", "<|END_TEXT|>"),
        close="<|END_THINKING|><|START_RESPONSE|>",
        leads=True,
    ),
    tags("<|inner_prefix|>", "<|inner_suffix|>", leads=True),
    tags("<|think:start|>", "<|think:end|>", leads=True),
    tags("<|plamo:begin_think:plamo|>", "<|plamo:end_think:plamo|>", leads=True),
    tags("<ifm|think>", "</ifm|think>", leads=True),  # one for each effort, as the next two
    tags("<ifm|think_fast>", "</ifm|think_fast>", leads=True),
    tags("<ifm|think_faster>", "</ifm|think_faster>", leads=True),
    tags("[unused16]", "[unused17]", leads=True),  # openPangu's
    tags(
        "<|begin_of_thought|>",
        "<|end_of_thought|>",
        said=("<|begin_of_solution|>", "<|end_of_solution|>"),
        close="<|end_of_thought|>\n\n<|begin_of_solution|>",
        leads=True,
    ),
    APRIEL,
    tags("Here is my thought process:", "Here is my response:"),
    tags("◁think▷", "◁/think▷", leads=True),
    tags("<thinking>", "</thinking>", leads=True, ordinary=True),
    tags("<thought>", "</thought>", leads=True, ordinary=True),
    tags("<reasoning>", "</reasoning>", leads=True, ordinary=True),
    tags(
        "<think>",
        "</think>",
        said=("<response>", "</response>", "<answer>", "</answer>"),
        closings=("<\\think>",),  # what the makers of Phi-4 ask it for
        close="\n</think>\n\n",
        leads=True,
    ),
)
"""The more particular ones first."""
LEADING: Final[dict[str, Family]] = {
    text: family for family in FAMILIES if family.leads for text in family.marks
}
"""The families whose marks are read at the beginning of any model's answer, by these marks."""
TURNS: Final[dict[str, Effect]] = {
    **dict.fromkeys(
        ("<|start_header_id|>", "<|header_start|>", "<|start_of_role|>", "<|im_start|>"),
        Effect.HEADER,
    ),
    **dict.fromkeys(
        ("<|end_header_id|>", "<|header_end|>", "<|end_of_role|>", "<|im_sep|>"), Effect.BODY
    ),
}
"""Control tokens around the name of who speaks, of Llama 3 and 4, Granite, ChatML and Phi-4: models
begin their own turn at times, or again, or that of the person."""
EVERY_MARK: Final[dict[str, Effect]] = TURNS | {
    text: effect for family in reversed(FAMILIES) for text, effect in family.marks.items()
}
"""What control tokens of these names do, in whichever vocabulary."""
