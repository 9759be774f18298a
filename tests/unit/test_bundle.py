"""A bundle is served while it is made from the sources that are there, else the sources are."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from openspace.web.bundles import MANIFEST, standing
from openspace.web.statics import Statics
from scripts import bundle, parts

SOURCES = {"js/boot.js": b"import './words.js';\n", "js/words.js": b"export const words = 1;\n"}
MADE = {"bundle/js/app.js": b"const words=1;"}


def digests(files):
    return {path: sha256(data).hexdigest() for path, data in files.items()}


def manifest(**changed):
    app = {"entries": {"js/boot.js": "bundle/js/app.js"}}
    app |= {"sources": digests(SOURCES), "files": digests(MADE)}
    other = {"entries": {"js/wall/main.js": "bundle/js/wall.js"}}
    other |= {"sources": {"js/wall/main.js": "0" * 64}, "files": {}}
    return json.dumps({"made_with": "any", "bundles": {"app": app | changed, "wall": other}})


def test_bundle_stands_for_its_entry_while_all_its_sources_are_the_same():
    files = {**SOURCES, **MADE, MANIFEST: manifest().encode()}

    assert standing(files) == {"js/boot.js": "bundle/js/app.js"}


@pytest.mark.parametrize("path", [*SOURCES, *MADE])
@pytest.mark.parametrize("data", [b"changed", None])
def test_bundle_stands_for_nothing_once_a_file_was_changed_or_lost(path, data):
    files = {**SOURCES, **MADE, MANIFEST: manifest().encode()}
    files = {name: kept for name, kept in (files | {path: data}).items() if kept is not None}

    assert standing(files) == {}


@pytest.mark.parametrize("text", [None, "", "<<<<<<< ours", "[]", manifest(sources=1)])
def test_manifest_that_cannot_be_read_is_none(text):
    files = {**SOURCES, **MADE} | ({} if text is None else {MANIFEST: text.encode()})

    assert standing(files) == {}


@pytest.fixture
def static(tmp_path):
    """The real static folder with a bundle that agrees with it, whatever was edited since."""
    copy = shutil.copytree(bundle.STATIC, tmp_path / "static")
    stated = json.loads((copy / MANIFEST).read_text())
    for one in stated["bundles"].values():
        here = [path for path in one["sources"] if (copy / path).exists()]
        one["sources"] = bundle.digests(copy, here)
        one["files"] = bundle.digests(copy, one["files"])
    (copy / MANIFEST).write_text(json.dumps(stated))
    return copy


def needed(static: Path) -> list[str]:
    return Statics(static).needed("js/boot.js")


def test_page_asks_for_one_file_and_after_an_edit_for_the_plain_modules(static):
    assert needed(static) == ["bundle/js/app.js"]
    assert Statics(static).url("js/boot.js").endswith("/bundle/js/app.js")

    with (static / "js/words.js").open("a") as words:
        words.write("// edited\n")

    assert Statics(static).url("js/boot.js").endswith("/js/boot.js")
    assert {"js/boot.js", "js/words.js", "vendor/lit-html/lit-html.js"} <= set(needed(static))
    assert not [path for path in needed(static) if path.startswith("bundle/")]


def test_page_of_a_later_part_asks_at_once_for_what_it_shares_with_others(static):
    later = Statics(static).needed("js/boot.js", "js/host/screen.js")

    assert later == [f"bundle/js/{name}.js" for name in ("app", "host", "app-shared")]


def test_every_file_that_a_bundle_names_is_served():
    stated = json.loads((bundle.STATIC / MANIFEST).read_text())
    files = Statics(bundle.STATIC).files

    for one in stated["bundles"].values():
        assert {*one["entries"].values(), *one["files"]} <= files.keys()


def test_licences_of_all_that_went_in_are_beside_the_bundles():
    text = (bundle.STATIC / bundle.LICENCES).read_text(encoding="utf-8")

    assert (parts.ROOT / "LICENSE").read_text(encoding="utf-8") in text
    assert (bundle.STATIC / "vendor/lit-html/LICENSE").read_text(encoding="utf-8") in text


def test_module_that_would_look_for_its_neighbours_elsewhere_is_refused(monkeypatch, tmp_path):
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "late.js").write_text("export const here = import.meta.url;\n")
    monkeypatch.setattr(bundle, "STATIC", tmp_path)

    with pytest.raises(SystemExit, match=r"js/late\.js uses import\.meta"):
        bundle.refuse_moved_addresses(["js/late.js"])


def test_first_module_in_two_files_is_refused():
    imports = [{"path": "bundle/js/app.js", "kind": "import-statement"}]
    start = {"imports": imports, "inputs": {"js/a.js": {"bytesInOutput": 9}}}

    with pytest.raises(SystemExit, match="two files"):
        parts.whole({parts.START: start})


def test_what_later_parts_share_in_two_files_is_refused():
    imports = [{"path": "bundle/js/part-A.js", "kind": "import-statement"}]
    files = {parts.START: {"imports": imports, "inputs": {}}}
    files |= {f"bundle/js/part-{name}.js": {} for name in "ABC"}

    with pytest.raises(SystemExit, match="two files"):
        parts.proper_names("app", files)
