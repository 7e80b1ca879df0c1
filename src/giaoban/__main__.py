"""Run the command line: `python -m giaoban`."""

from giaoban.cli import entry_point

if __name__ == "__main__":
    entry_point()
