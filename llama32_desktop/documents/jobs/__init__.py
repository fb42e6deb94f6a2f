"""Standing jobs: a folder whose new files are read into a table, a note or a collection.

Knows no model and no window: models are handed in, and whoever runs a job says when.
"""
