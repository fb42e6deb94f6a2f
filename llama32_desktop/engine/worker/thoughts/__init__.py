"""What of a model's answer is thought, and what is said: learned from its template, then read."""
