"""The page of meeting notes: decisions and tasks of all of them, filtered, with their lines."""
