"""Fills forms from documents: asks the document process for what rules find, then a model for what
they are unsure of, and checks each by the other."""
