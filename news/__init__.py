"""One article in, dated claims out, each with its quote; pure."""
