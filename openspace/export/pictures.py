"""Where the writers of the book get the bytes of its photos from."""

from __future__ import annotations

from collections.abc import Callable

from openspace.domain.photos import Photo

Pictures = Callable[[Photo], bytes]
"""Gives the JPEG of a photo.

:raises OSError: when its file is gone; a book tells of the photo then and goes on.
"""
