"""The host's whole day at one phone, with hundreds of people there, and every touch counted."""
