"""Static files and catalogues, served from memory under one version.

The version is a hash of all of them and stands in every address, so a browser may keep them
for ever, and relative imports between modules stay within one version.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from pathlib import Path

from flask import Blueprint, Response, abort, request
from msgspec import Struct

from openspace.web import bundles, screens
from openspace.web.modules import Modules

FOR_EVER = "public, max-age=31536000, immutable"
# What the mimetypes of the machine may say of these differs; browsers insist on them.
TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json"}


class StaticFile(Struct, frozen=True):
    """One file's bytes, plain and compressed, and its media type."""

    plain: bytes
    gzipped: bytes
    media_type: str


class Statics:
    """Every static file by its path, and each page's styles and words (see `screens`)."""

    def __init__(self, folder: Path) -> None:
        """Read everything below `folder` into memory: it is small, and read once."""
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
        files = {name: data for name, data in files.items() if not name.endswith(".d.ts")}
        files |= dict(screens.styles(files)) | dict(screens.words())
        self.version = _version(files)
        self.files = {name: _file(name, data) for name, data in files.items()}
        self._instead = bundles.standing(files)
        self._modules = Modules(files)

    def url(self, path: str) -> str:
        """The address of a static file, or of the bundle that stands for it.

        :raises KeyError: there is none such.
        """
        path = self._instead.get(path, path)
        if path not in self.files:
            raise KeyError(path)
        return f"/static/{self.version}/{path}"

    def needed(self, *modules: str) -> list[str]:
        """All files that a page needs which starts with `modules`, to ask for them at once."""
        return self._modules.needed(*(self._instead.get(path, path) for path in modules))


def blueprint(statics: Statics) -> Blueprint:
    """The routes that serve `statics`."""
    routes = Blueprint("statics", __name__)

    @routes.get("/static/<version>/<path:path>")
    def static(version: str, path: str) -> Response:
        file = statics.files.get(path)
        if file is None:
            abort(404)
        # A page of an older version still finds its files, but must not keep them by that name.
        lasting = FOR_EVER if version == statics.version else "no-cache"
        return send(file.plain, file.gzipped, file.media_type, lasting)

    return routes


def send(plain: bytes, gzipped: bytes, media_type: str, caching: str) -> Response:
    """An answer in the form that the client takes, compressed where that is possible."""
    compressed = takes_gzip()
    response = Response(gzipped if compressed else plain, content_type=media_type)
    response.headers["Cache-Control"] = caching
    response.headers["Vary"] = "Accept-Encoding"
    if compressed:
        response.headers["Content-Encoding"] = "gzip"
    return response


def takes_gzip() -> bool:
    """Whether the client of this request can read compressed answers."""
    return "gzip" in request.headers.get("Accept-Encoding", "")


def _version(files: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, data in files.items():
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()[:12]


def _file(name: str, data: bytes) -> StaticFile:
    suffix = Path(name).suffix
    guessed = TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    is_text = guessed.startswith("text/") or guessed == "application/json"
    media_type = f"{guessed}; charset=utf-8" if is_text else guessed
    return StaticFile(data, gzip.compress(data, 9, mtime=0), media_type)
