"""The version of giaoban, written once."""

__version__ = "0.1.0"
