"""Mutated updates of shared texts, by the million."""
