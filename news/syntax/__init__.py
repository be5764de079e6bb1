"""The shallow grammar of a sentence: chunks, clauses, who moves and in what mood."""
