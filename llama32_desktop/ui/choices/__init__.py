"""What is chosen of a model: its adapters and guards, wherever that is asked."""
