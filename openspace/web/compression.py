"""Pages of HTML are compressed on their way out; what never changes already is (see `statics`).

A page holds no secret next to what its reader said (codes are public, tokens are in cookies
alone), so the length of an answer tells an onlooker nothing.
"""

from __future__ import annotations

import gzip

from flask import Response

from openspace.web.house import parts
from openspace.web.statics import takes_gzip

# Shorter ones are a packet either way; longer ones, such as books, would hold everybody up.
SHORT = 1_024
LONG = 100_000


def compress_page(response: Response) -> Response:
    """The same answer, compressed if it is a page worth it and the browser can read it so."""
    is_done = response.is_streamed or "Content-Encoding" in response.headers
    if response.mimetype != "text/html" or is_done:
        return response
    response.vary.add("Accept-Encoding")
    plain = response.get_data()
    if len(plain) < SHORT or not takes_gzip():
        return response
    response.set_data(_compressed(plain))
    response.headers["Content-Encoding"] = "gzip"
    return response


def _compressed(plain: bytes) -> bytes:
    def work() -> bytes:
        return gzip.compress(plain, 6, mtime=0)

    done: bytes = parts().aside(work) if len(plain) > LONG else work()
    return done
