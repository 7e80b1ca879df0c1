"""The tests of giaoban."""
