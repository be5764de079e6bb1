"""From news reports about a group on the move to its position, its progress and a map fit to publish."""
