"""The engine's process: chat templates, decode loop, and the engines that run models."""
