"""What meeting notes say: their days, people, decisions and tasks, by rules and without a model."""
