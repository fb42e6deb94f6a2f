"""Conversations as data that other programs train models on: chats, preferences and ratings."""

from llama32_desktop.conversations.training.export import TrainingReport, export_training
from llama32_desktop.conversations.training.split import Split

__all__ = ["Split", "TrainingReport", "export_training"]
