"""Fills forms from pages by rules, without a model: labels, places, sums.

What a page is sure to say is found in milliseconds, the same each time, and with its place. A
model is asked for what rules do not find, and where both speak they check each other.
"""
