"""How texts are set, on the screen and in files: Markdown's grammar, formulas, colours of code.

Knows no Qt.
"""
