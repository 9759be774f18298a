"""Open Space: propose topics, claim slots on a live board, write notes, take the book home."""

__version__ = "0.1.0"
