"""ggml itself, through ctypes on the libraries that llama-cpp-python installs."""
