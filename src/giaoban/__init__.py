"""Vietnamese notices of meeting conclusions as values."""
