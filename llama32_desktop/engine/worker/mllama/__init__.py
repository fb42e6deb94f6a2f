"""Llama 3.2 Vision on ggml: the engine that llama.cpp does not have."""

from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.model import MllamaModel
from llama32_desktop.engine.worker.mllama.preprocess import preprocess

__all__ = ["EncodedImage", "MllamaModel", "preprocess"]
