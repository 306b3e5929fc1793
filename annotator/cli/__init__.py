"""The command line. Each command is a module of its own, imported only when it is used."""

from __future__ import annotations

# Name, where the command is ("module:function"), and what the list of commands says of it.
COMMANDS: dict[str, tuple[str, str]] = {
    "highlight": (
        "annotator.cli.highlighting:highlight",
        "Articles in, pre-highlighted JSON Lines out; no project needed.",
    ),
    "new": ("annotator.cli.making:new", "Make a new project."),
    "sample": ("annotator.cli.making:sample", "Make the sample project, to look around in."),
    "import": ("annotator.cli.importing:import_", "Take articles or annotations into a project."),
    "suggest": ("annotator.cli.suggesting:suggest", "Pre-highlight a project's documents."),
    "train": ("annotator.cli.training:train", "Learn from what was annotated in a project."),
    "export": ("annotator.cli.exporting:export", "Write what was decided to a file."),
    "convert": (
        "annotator.cli.converting:convert",
        "Turn a file of one format into another; no project needed.",
    ),
    "hand-out": (
        "annotator.cli.handing_out:hand_out",
        "Give documents to annotators, one package file each.",
    ),
    "merge": ("annotator.cli.merging:merge", "Take back what annotators did in their packages."),
    "stats": ("annotator.cli.looking:stats", "Show how far a project is."),
    "verify": ("annotator.cli.looking:verify", "Check a whole project for damage."),
    "backup": ("annotator.cli.keeping:backup", "Copy a project as it is now."),
    "restore": ("annotator.cli.keeping:restore", "Put a backup in a project's place."),
    "salvage": (
        "annotator.cli.keeping:salvage",
        "Save what can be read of a damaged project.",
    ),
    "evaluate": ("annotator.cli.evaluating:evaluate", "Measure suggestions against decisions."),
    "agreement": (
        "annotator.cli.agreeing:agreement",
        "Measure how far annotators agree, or agree with the gold.",
    ),
    "formats": ("annotator.cli.looking:formats", "List the file formats."),
}
