"""The import graph from which pages preload their modules."""

from __future__ import annotations

from pathlib import Path

from openspace.web.modules import Modules

ROOT = Path(__file__).resolve().parents[2]


def test_needed_modules_follow_imports_over_lines_and_circles():
    modules = Modules(
        {
            "js/a.js": b"import {\n  one,\n  two,\n} from './b.js';\nimport '../vendor/c.js';\n",
            "js/b.js": b"export { one } from './a.js';\nconst late = import('./late.js');\n",
            "js/late.js": b"",
            "vendor/c.js": b'const x=1;import{y as z}from"./d.js";export{z};',
            "vendor/d.js": b"export const y = 1; /** @type {import('./types.js').T} */",
        }
    )

    needed = modules.needed("js/a.js")

    assert needed == ["js/a.js", "js/b.js", "vendor/c.js", "vendor/d.js"]


def test_every_module_of_the_app_is_there():
    static = ROOT / "static"
    texts = {p.relative_to(static).as_posix(): p.read_bytes() for p in static.rglob("*.js")}
    modules = Modules(texts)

    needed = modules.needed(*texts)

    assert sorted(needed) == sorted(texts)
