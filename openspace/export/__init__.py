"""The book and the list of sessions as files: one module per format, all from one document."""
