"""Run the command line as ``python -m caravan_map``."""

from .cli import main

main()
