"""Standing jobs in the window: what runs, what came of it, and how one is begun."""
