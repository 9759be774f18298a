from __future__ import annotations

import json
import shutil

import pytest

from scripts import libraries, vendor


@pytest.mark.parametrize("shelf", libraries.SHELVES, ids=lambda shelf: shelf.parent.name)
def test_vendored_files_are_what_their_manifest_says(shelf):
    assert list(vendor.check(shelf)) == []


@pytest.mark.parametrize("shelf", libraries.SHELVES, ids=lambda shelf: shelf.parent.name)
def test_manifest_names_exactly_the_versions_that_npm_locks(shelf):
    locked = json.loads((libraries.ROOT / "package-lock.json").read_text())["packages"]
    stated = json.loads((shelf / vendor.MANIFEST).read_text())

    for package in (one for library in stated for one in (library, *library["bundles"])):
        assert package["version"] == locked[f"node_modules/{package['name']}"]["version"]


def test_check_tells_of_a_changed_a_missing_and_an_unknown_file(tmp_path):
    shelf = next(iter(libraries.SHELVES))
    copy = shutil.copytree(shelf, tmp_path / "vendor")
    (copy / "lit-html" / "lit-html.js").write_text("alert(1)")
    (copy / "lit-html" / "LICENSE").unlink()
    (copy / "unknown.js").write_text("")

    assert list(vendor.check(copy)) == [
        "lit-html/LICENSE is missing",
        "unknown.js is not in the manifest",
        "lit-html/lit-html.js was changed",
    ]


def test_import_that_a_browser_could_not_find_is_refused():
    with pytest.raises(ValueError, match="lib0/observable"):
        list(vendor.imports("yjs.js", 'import {Observable} from "lib0/observable"'))
