"""Rich text that knows no message: leaves, caret, selection, formulas, colours of code."""
