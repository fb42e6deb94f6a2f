"""Text models on llama.cpp, through llama-cpp-python's low-level API.

Imported in the engine's process only. The hot path is `generation`; `backend` joins the parts.
"""
