"""The printed books over the network, from every server, while it goes on answering."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from tests.support.documents import bare, docx_text, pdf_text

PATIENCE = 0.5
"""Seconds for a page while a book is made: it is made beside the server, and more slowly."""


def test_pdf_and_word_come_from_every_server_and_hold_nobody_up(any_server, new_person):
    host = new_person(any_server)
    code = host.create_event()["code"]
    ana = new_person(any_server).join(code, "Ana")
    ana.post("topics", ref="bees-0001", title="What do bees #read?")
    ana.post("topics/bees-0001/notes", text="They **hum** \u65e5\u672c\u8a9e")
    with ThreadPoolExecutor(2) as readers:
        files = [readers.submit(ana.get, f"/e/{code}/book.{kind}") for kind in ("pdf", "docx")]
        waits = []
        while not all(file.done() for file in files):
            began = time.monotonic()
            host.get("/healthz")
            waits.append(time.monotonic() - began)
            time.sleep(0.01)
    pdf, docx = (file.result() for file in files)
    assert pdf.headers["Content-Type"] == "application/pdf"
    assert pdf.headers["Content-Disposition"].endswith('.pdf"')
    for text in (pdf_text(pdf.content), docx_text(docx.content)):
        assert bare("What do bees #read?") in text
        assert bare("They hum \u65e5\u672c\u8a9e") in text
    assert sorted(waits)[len(waits) // 2] < PATIENCE
