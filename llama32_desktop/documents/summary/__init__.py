"""Summaries of notes far longer than any context, with the place that each sentence came from.

A tree: pieces of the notes are put into points, points into fewer points, and those into the
summary. Every part is stored when it is written, under a hash of what it was made from: what was
stopped goes on where it was, and of notes that changed only what changed is read again.
"""
