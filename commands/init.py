"""``caravan-map init``: a story file to start from."""

from __future__ import annotations

from pathlib import Path

import click

from .. import pipeline
from ..data.stories import STORY_FILE
from .printing import leave, note, print_text, progress_bar


@click.command(epilog="Example: caravan-map init articles/ --dry-run")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path())
@click.option("--dry-run", is_flag=True, help="Print it and write nothing.  [default: no]")
@click.option("--force", is_flag=True, help=f"Overwrite a {STORY_FILE} that is there.  [default: no]")
def init(folder: Path, *, dry_run: bool, force: bool) -> None:
    """Write a story file for the articles of FOLDER, with what they say filled in.

    Each key stands below a comment that tells what it means and where its value comes from; what the articles leave
    open is commented out. FOLDER is the working folder unless named.
    """
    if not dry_run and not force and (folder / STORY_FILE).exists():
        raise click.UsageError(
            f"{folder / STORY_FILE} is there already; look with --dry-run, or overwrite it with --force"
        )
    with progress_bar() as on_progress:
        drafted = pipeline.draft_story(folder, write=not dry_run, force=force, on_progress=on_progress)
    for line in drafted.notes:
        note(line)
    if dry_run:
        print_text(drafted.text)
    else:
        note(f"wrote {drafted.path}")
    leave(drafted.failures)
