"""Wishes through a bad network to a server that is killed, and a judge who reads the log."""
