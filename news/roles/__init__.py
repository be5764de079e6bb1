"""What a sentence says of a place: the role of each named place for the group."""
