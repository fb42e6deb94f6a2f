"""Reads files into pages: one module a kind, chosen by `kinds.open_source`.

All of it runs in the helper process (`documents.process`), where a parser that crashes, hangs or
eats memory takes nothing with it.
"""
