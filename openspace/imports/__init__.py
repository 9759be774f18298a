"""Reading files that people bring: the app's own book, a simple JSON, a table as CSV.

What a file is, its content tells, not its name. All that is wrong in it is said at once.
"""

from openspace.imports.complaints import Unreadable, problem_sentence
from openspace.imports.reading import read_for, read_outline

__all__ = ["Unreadable", "problem_sentence", "read_for", "read_outline"]
