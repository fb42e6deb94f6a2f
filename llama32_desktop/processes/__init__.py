"""The app's child processes: how they are started, fed, limited and ended."""
