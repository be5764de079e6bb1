"""What the articles of a story say together: one group or several, repeats, goals and stops."""
