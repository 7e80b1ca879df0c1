"""Measurements of giaoban against its peers: `python -m benchmarks`, or `make bench`."""
