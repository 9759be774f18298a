"""Which language this reader sees: what they chose, or what their browser asks for."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Flask, g, request, session

from openspace.i18n import LANGUAGES, Words, best_language, known_language, words_for
from openspace.markup import to_html, to_words
from openspace.web.house import parts


def words() -> Words:
    """The words of this request."""
    if "words" not in g:
        g.words = words_for(_language())
    found: Words = g.words
    return found


def _language() -> str:
    chosen = known_language(request.args.get("lang", ""))
    if chosen:
        session["language"] = chosen
        return chosen
    kept = known_language(session.get("language", ""))
    asked = request.headers.get("Accept-Language")
    return kept or best_language(asked, parts().settings.language)


def install(app: Flask) -> None:
    """Give every template the reader's words and the switch between languages."""
    app.context_processor(context)
    app.add_template_filter(to_html, "md")
    app.add_template_filter(to_words, "as_words")


def context() -> dict[str, Any]:
    """What every template may use."""
    spoken = words()
    return {
        "t": spoken.t,
        "words": spoken,
        "lang": spoken.language,
        "dir": spoken.direction,
        "languages": languages(),
        "static": parts().statics.url,
        "modules": [],
    }


def languages() -> list[dict[str, Any]]:
    """Each language in its own name, with the address of this page in it."""
    arguments = {k: v for k, v in request.args.items() if k != "lang"}
    return [
        {
            "code": code,
            "name": name,
            "url": f"{request.path}?{urlencode({**arguments, 'lang': code})}",
            "current": code == words().language,
        }
        for code, name in LANGUAGES.items()
    ]
