"""The demo: an invented event, and people who go on living in it over the real API."""
