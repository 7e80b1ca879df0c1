"""What giaoban is held against: the same work, done with well-known libraries."""
