"""The service worker, at the root so that it may serve all pages."""

from __future__ import annotations

from flask import Blueprint, Response

from openspace.web.house import parts
from openspace.web.statics import TYPES

SCRIPT = "js/worker/worker.js"

routes = Blueprint("worker", __name__)


@routes.get("/sw.js")
def worker() -> Response:
    """The worker of this version; another version is another script, so that browsers change."""
    statics = parts().statics
    script = f'self.VERSION = "{statics.version}";\n'.encode() + statics.files[SCRIPT].plain
    response = Response(script, content_type=f"{TYPES['.js']}; charset=utf-8")
    response.headers["Cache-Control"] = "no-cache"
    return response
