"""What can go wrong in a way the user can do something about. Anything else is a bug."""


class UserError(Exception):
    """A problem that its reader can solve: the message is one sentence that says what to do."""


class ReadOnlyPlaceError(UserError):
    """A file can be read where it is, but not written."""


class DamagedError(UserError):
    """A project file is damaged; a backup may be good, and much of it can be read yet."""


class InUseError(UserError):
    """Another window has what was asked for."""


class CancelledError(Exception):
    """Somebody asked to stop; everything is as it was."""


class EditConflictError(Exception):
    """An edit does not fit the layer: somebody built it on another state (a bug)."""
