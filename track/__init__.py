"""Claims in, the group's position over time and its progress out; pure."""
