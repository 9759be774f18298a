"""The doctor on real installations, well and ill: each finding, what to do, and the exit code."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from tests.support import services
from tests.support.server import ROOT, environment, free_port


def doctor(data, *options, limit=8000, **settings):
    """Call the doctor to the installation in `data`; gives its exit code and what it said."""
    settings = {"OPENSPACE_DATA": str(data), "OPENSPACE_PORT": str(free_port())} | settings
    command = [sys.executable, "-m", "openspace", "doctor", *options]
    done = subprocess.run(  # noqa: S603 - our own program
        ["/bin/bash", "-c", f'ulimit -Sn {limit}; exec "$@"', "-", *command],
        cwd=ROOT,
        env=environment() | settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout


def levels(told, about):
    """The levels of the findings about something."""
    return [line.split()[0] for line in told.splitlines() if line.split()[1] == about]


def settings_of(server, **more):
    return {"OPENSPACE_PORT": str(server.port), "OPENSPACE_URL": server.base_url} | more


def test_healthy_installation_is_all_well(new_server):
    server = new_server()

    code, told = doctor(server.data, **settings_of(server))

    assert code == 0, told
    assert {line.split()[0] for line in told.splitlines()} == {"ok"}, told
    assert [line.split()[1] for line in told.splitlines() if line.split()[1] != "backlog"] == [
        "database",
        "database",
        "folder",
        "disk",
        "files",
        "port",
        "redis",
        "address",
        "clock",
        "proxies",
        "websocket",
    ]
    assert "Traceback" not in server.output


def test_before_the_first_start_nothing_fails_and_nothing_is_made(tmp_path):
    code, told = doctor(tmp_path / "new")

    assert code == 0
    assert levels(told, "database") == levels(told, "folder") == ["warn"]
    assert levels(told, "port") == ["ok"]
    assert levels(told, "address") == ["warn"]
    assert not (tmp_path / "new").exists()


def test_postgresql_and_redis_are_looked_at(new_server, postgres_url, redis_url):
    scale = {
        "OPENSPACE_DATABASE_URL": postgres_url,
        "OPENSPACE_REDIS_URL": redis_url,
        "OPENSPACE_SECRET": "long and random enough",
    }
    server = new_server(**scale)

    code, told = doctor(server.data, **settings_of(server, **scale))

    assert code == 0, told
    assert "postgresql answers, schema" in told
    assert "redis      answers" in told
    assert "warn" not in told


def test_what_does_not_answer_fails_without_telling_a_password(tmp_path):
    code, told = doctor(
        tmp_path,
        OPENSPACE_DATABASE_URL="postgresql://me:s3cret@127.0.0.1:1/openspace",
        OPENSPACE_REDIS_URL="redis://:s3cret@127.0.0.1:1/0",
        OPENSPACE_URL="http://127.0.0.1:1",
    )

    assert code == 1
    assert levels(told, "database") == levels(told, "address") == ["fail"]
    assert levels(told, "redis") == ["fail", "warn"]
    assert "s3cret" not in told


def test_damaged_database_fails_and_an_old_schema_is_warned_of(new_server, tmp_path):
    server = new_server()
    server.stop()
    with closing(sqlite3.connect(server.data / "openspace.sqlite3")) as database:
        database.execute("UPDATE alembic_version SET version_num = '0001'")
        database.commit()
    _, old = doctor(server.data)
    for path in server.data.glob("openspace.sqlite3*"):
        path.unlink()
    (server.data / "openspace.sqlite3").write_bytes(b"no database " * 1000)
    code, damaged = doctor(server.data)

    assert "schema 0001, wanted" in old
    assert "openspace migrate" in old
    assert code == 1
    assert "restore the newest backup" in damaged


def test_too_few_open_files_fail_for_as_many_phones(tmp_path):
    few, told = doctor(tmp_path, "--phones=100", limit=400)
    many, told_of_many = doctor(tmp_path, "--phones=101", limit=400)

    assert (few, levels(told, "files")) == (0, ["ok"])
    assert (many, levels(told_of_many, "files")) == (1, ["fail"])
    assert "ulimit -n 402" in told_of_many


def test_key_that_others_may_read_is_warned_of(new_server):
    server = new_server()
    (server.data / "secret.key").chmod(0o644)

    _, told = doctor(server.data, **settings_of(server))

    assert "chmod 600" in told


def test_folder_that_cannot_be_written_fails():
    code, told = doctor("/sys")  # where not even root can make a file

    assert code == 1
    assert levels(told, "folder") == ["fail"]


class Stranger(BaseHTTPRequestHandler):
    """Another program, with a clock of its own."""

    def do_GET(self):
        self.send_response_only(200)
        self.send_header("Date", "Mon, 01 Jan 2024 00:00:00 GMT")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *_):
        pass


@pytest.fixture
def stranger():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Stranger)
    threading.Thread(target=server.serve_forever).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def test_another_program_on_the_port_or_at_the_address_fails(tmp_path, stranger):
    code, told = doctor(
        tmp_path,
        OPENSPACE_PORT=str(stranger),
        OPENSPACE_HOST="127.0.0.1",
        OPENSPACE_URL=f"http://127.0.0.1:{stranger}",
    )

    assert code == 1
    assert "something else has" in told
    assert levels(told, "clock") == ["fail"]
    assert levels(told, "proxies") == ["fail"]
    assert levels(told, "websocket") == ["fail"]


# ------------------------------------------------------------------ through a proxy

PROXY = """
daemon off; pid {folder}/pid; error_log stderr;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    server {{
        listen 127.0.0.1:{port};
        proxy_http_version 1.1;
        {headers}
        location / {{ proxy_pass http://127.0.0.1:{to}; }}
    }}
}}
"""


@pytest.fixture
def proxied(tmp_path):
    """Put an nginx with these directives before a server; gives its address."""
    if shutil.which("nginx") is None:
        services.missing("no nginx")
    running = []

    def start(server, headers):
        port = free_port()
        conf = tmp_path / f"{port}.conf"
        conf.write_text(PROXY.format(folder=tmp_path, port=port, headers=headers, to=server.port))
        log = (tmp_path / f"{port}.log").open("wb")
        command = ["nginx", "-p", str(tmp_path), "-c", str(conf)]
        running.append((subprocess.Popen(command, stdout=log, stderr=log), log))  # noqa: S603
        url = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + 10
        while not is_there(url):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return url

    yield start
    for nginx, log in running:
        nginx.terminate()
        nginx.wait(10)
        log.close()


def is_there(url):
    try:
        return requests.get(url, timeout=2).status_code < 500
    except requests.RequestException:
        return False


def test_proxy_that_passes_nothing_on_is_found_out(new_server, proxied):
    server = new_server(OPENSPACE_PROXIES="1")
    url = proxied(server, "")

    code, told = doctor(
        server.data, **settings_of(server, OPENSPACE_URL=url, OPENSPACE_PROXIES="1")
    )

    assert code == 1
    assert levels(told, "proxies") == ["fail", "fail"]
    assert "pass Host on" in told
    assert "believes what clients say" in told
    assert levels(told, "websocket") == ["fail"]
    assert "pass Upgrade and Connection" in told


def test_proxy_as_it_should_be_is_well(new_server, proxied):
    server = new_server(OPENSPACE_PROXIES="1")
    url = proxied(
        server,
        "proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $remote_addr;"
        "proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header Upgrade $http_upgrade;"
        'proxy_set_header Connection "upgrade";',
    )

    code, told = doctor(
        server.data, **settings_of(server, OPENSPACE_URL=url, OPENSPACE_PROXIES="1")
    )

    assert code == 0, told
    assert levels(told, "proxies") == levels(told, "websocket") == ["ok"]
