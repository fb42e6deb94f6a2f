"""Drafts: tokens that probably come next, evaluated together and kept as far as they were right."""
