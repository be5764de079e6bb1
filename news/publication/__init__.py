"""The day an article is of, from its own clues and from the other articles."""
