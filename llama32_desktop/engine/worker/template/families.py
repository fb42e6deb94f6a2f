"""Chat templates of this app's own, for files without one.

Each writes a conversation as the documentation of the format's makers has it, which stands beside
it. None knows tools: calls and results are given to it as text. None begins with the token that
begins a text, which the vocabulary adds where the model wants it.
"""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.templates import Family

LLAMA3_TEMPLATE: Final = (
    "{{ bos_token }}{% for message in messages %}"
    "{% set said = message['content'] | trim %}{% set calls = message['tool_calls'] or [] %}"
    "{% if message['role'] == 'tool' %}<|start_header_id|>ipython<|end_header_id|>\n\n"
    "{{ message['content'] | tojson }}<|eot_id|>"
    "{% elif said or not calls %}<|start_header_id|>{{ message['role'] }}<|end_header_id|>\n\n"
    "{{ said }}<|eot_id|>{% endif %}"
    "{% for call in calls %}<|start_header_id|>assistant<|end_header_id|>\n\n"
    '{"name": "{{ call.function.name }}", "parameters": {{ call.function.arguments | tojson }}}'
    "<|eot_id|>{% endfor %}{% endfor %}"
    "{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
"""Meta's; a call is a turn of its own, and a result is JSON."""
CHATML_TEMPLATE: Final = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
"""OpenAI's, as Qwen's “Key concepts” has it."""
_ALTERNATES: Final = (
    "{% if loop.previtem is defined and loop.previtem.role == m.role %}"
    "{{ raise_exception('turns have to alternate') }}{% endif %}"
)
_NO_SYSTEM: Final = (
    "{% if m.role == 'system' %}{{ raise_exception('there is no system turn') }}{% endif %}"
)
_SYSTEM_FIRST: Final = (
    "{% if m.role == 'system' and not loop.first %}"
    "{{ raise_exception('the system turn comes first') }}{% endif %}"
)


def _turns(begin: str, between: str, end: str, *, assistant: str = "") -> str:
    """Turns that are all written alike: the role, what is said, an end.

    Args:
        begin: What stands before a role.
        between: What stands between a role and what is said.
        assistant: What the model is called, where it is not “assistant”.
    """
    role = f"{{{{ '{assistant}' if m.role == 'assistant' else m.role }}}}"
    return (
        f"{{% for m in messages %}}{begin}{role if assistant else '{{ m.role }}'}{between}"
        f"{{{{ m.content | trim }}}}{end}{{% endfor %}}"
        "{% if add_generation_prompt %}"
        f"{begin}{assistant or 'assistant'}{between}{{% endif %}}"
    )


_LLAMA2: Final = (
    "{% set before = namespace(system='') %}{% for m in messages %}"
    + _SYSTEM_FIRST
    + _ALTERNATES
    + "{% if m.role == 'system' %}"
    "{% set before.system = '<<SYS>>\\n' + m.content + '\\n<</SYS>>\\n\\n' %}"
    "{% elif m.role == 'user' %}"
    "{% if loop.previtem is defined and loop.previtem.role != 'system' %}"
    "{{ bos_token }}{% endif %}[INST] {{ before.system }}{{ m.content | trim }} [/INST]"
    "{% set before.system = '' %}"
    "{% else %} {{ m.content | trim }} {{ eos_token }}{% endif %}{% endfor %}"
)
"""Meta's “Llama 2: prompt template”."""
_GEMMA: Final = (
    "{% for m in messages %}"
    + _NO_SYSTEM
    + _ALTERNATES
    + "<start_of_turn>{{ 'model' if m.role == 'assistant' else 'user' }}\n"
    "{{ m.content | trim }}<end_of_turn>\n{% endfor %}"
    "{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
"""Google's “Gemma formatting and system instructions”."""
_MISTRAL: Final = (
    "{% for m in messages %}"
    + _NO_SYSTEM
    + _ALTERNATES
    + "{% if m.role == 'user' %}[INST]SPACE{{ m.content | trim }}[/INST]"
    "{% else %}SPACE{{ m.content | trim }}{{ eos_token }}{% endif %}{% endfor %}"
)
"""Mistral's “Tokenization”, whose versions differ in blanks."""
_MISTRAL_V7: Final = (
    "{% for m in messages %}"
    "{% if m.role == 'system' %}[SYSTEM_PROMPT]{{ m.content | trim }}[/SYSTEM_PROMPT]"
    "{% elif m.role == 'user' %}[INST]{{ m.content | trim }}[/INST]"
    "{% else %}{{ m.content | trim }}{{ eos_token }}{% endif %}{% endfor %}"
)
_ALPACA: Final = (
    "{% if messages[0].role != 'system' %}Below is an instruction that describes a task. Write a "
    "response that appropriately completes the request.\n\n{% endif %}"
    "{% for m in messages %}{% if m.role == 'system' %}{{ m.content | trim }}\n\n"
    "{% elif m.role == 'user' %}### Instruction:\n{{ m.content | trim }}\n\n"
    "{% else %}### Response:\n{{ m.content | trim }}\n\n{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}### Response:\n{% endif %}"
)
"""Stanford's, of the data card of Alpaca."""
_DEEPSEEK: Final = (
    "{% for m in messages %}{% if m.role == 'system' %}{{ m.content | trim }}\n\n"
    "{% elif m.role == 'user' %}<｜User｜>{{ m.content | trim }}"
    "{% else %}<｜Assistant｜>{{ m.content | trim }}<｜end▁of▁sentence｜>{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<｜Assistant｜>{% endif %}"
)
"""DeepSeek's, of the model cards of V2.5 and V3."""
_COMMAND_R: Final = (
    "{% for m in messages %}<|START_OF_TURN_TOKEN|>"
    "<|{{ 'CHATBOT' if m.role == 'assistant' else m.role | upper }}_TOKEN|>"
    "{{ m.content | trim }}<|END_OF_TURN_TOKEN|>{% endfor %}"
    "{% if add_generation_prompt %}<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>{% endif %}"
)
"""Cohere's “Prompting Command R”."""
_GPT_OSS: Final = (
    "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\n"
    "Knowledge cutoff: 2024-06\nCurrent date: {{ strftime_now('%Y-%m-%d') }}\n\n"
    "Reasoning: {{ reasoning_effort | default('medium') }}\n\n"
    "# Valid channels: analysis, commentary, final. Channel must be included for every message."
    "<|end|>"
    "{% for m in messages %}{% if m.role == 'system' %}<|start|>developer<|message|>"
    "# Instructions\n\n{{ m.content | trim }}<|end|>"
    "{% elif m.role == 'user' %}<|start|>user<|message|>{{ m.content | trim }}<|end|>"
    "{% else %}<|start|>assistant<|channel|>final<|message|>{{ m.content | trim }}<|end|>"
    "{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|start|>assistant{% endif %}"
)
"""OpenAI's “Harmony response format”."""
_PLAIN: Final = (
    "{% for m in messages %}"
    "{% if not loop.first and m.role != 'assistant' %}{{ '\n\n' }}{% endif %}"
    "{{ m.content }}{% endfor %}"
)
"""For base models, which go on with a text: what was written follows on itself."""

SOURCES: Final[dict[Family, str]] = {
    "llama3": LLAMA3_TEMPLATE,
    # Meta's “Llama 4: model cards and prompt formats”.
    "llama4": _turns("<|header_start|>", "<|header_end|>\n\n", "<|eot|>"),
    "llama2": _LLAMA2,
    "chatml": CHATML_TEMPLATE,
    "gemma": _GEMMA,
    # Google's “Gemma 4 prompt formatting”.
    "gemma4": _turns("<|turn>", "\n", "<turn|>\n", assistant="model"),
    "mistral-v7": _MISTRAL_V7,
    "mistral-tekken": _MISTRAL.replace("SPACE", ""),
    "mistral-v3": _MISTRAL.replace("SPACE", " "),
    # Microsoft's model cards.
    "phi4": _turns("<|im_start|>", "<|im_sep|>", "<|im_end|>"),
    "phi4-mini": _turns("<|", "|>", "<|end|>"),
    "phi3": _turns("<|", "|>\n", "<|end|>\n"),
    # Hugging Face's model card of Zephyr 7B.
    "zephyr": _turns("<|", "|>\n", "{{ eos_token }}\n"),
    "alpaca": _ALPACA,
    "deepseek": _DEEPSEEK,
    # IBM's “Granite prompt engineering guide”.
    "granite": _turns("<|start_of_role|>", "<|end_of_role|>", "<|end_of_text|>\n"),
    "command-r": _COMMAND_R,
    "gpt-oss": _GPT_OSS,
    "plain": _PLAIN,
}
STOPS: Final[dict[Family, tuple[str, ...]]] = {
    "alpaca": ("### Instruction:", "\n### Response:"),
}
"""What ends an answer beside marks: lines of text that stand around turns, and its model may write
on."""
