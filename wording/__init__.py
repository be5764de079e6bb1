"""What is said to a reader, in English and Spanish: sentences, labels, and numbers and dates by locale; pure."""
