"""The GGUF file format: what stands before the weights, and how weights are stored."""
