"""What a sentence says in figures: the group's size and the lengths of its way."""
