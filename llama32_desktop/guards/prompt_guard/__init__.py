"""Prompt Guard 2: a small network that finds texts which would give the model other orders.

`Llama-Prompt-Guard-2/86M/MODEL_CARD.md` of `meta-llama/PurpleLlama` says what it is: DeBERTa, 22 or
86 million parameters, two classes, 512 tokens at a time. It is asked about what others wrote, files
and results of tools, and never about what the person writes, whose orders the model is to follow.
"""
