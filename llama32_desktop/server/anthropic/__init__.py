"""Anthropic's interface: messages, and how many tokens they have."""
