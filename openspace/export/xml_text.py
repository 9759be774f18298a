"""People's text in XML, which cannot hold every character."""

from __future__ import annotations

import re

# All but Char of XML 1.0 (section 2.2): control characters, surrogates, and two non-characters.
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """The text without what no XML may hold; escaping is the writer's."""
    return _FORBIDDEN.sub("", text)
