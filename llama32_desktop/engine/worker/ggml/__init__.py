"""ggml's graphs, schedulers and devices."""
