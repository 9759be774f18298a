"""The addresses that people are given: to join, and the secret links."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from flask import request

from openspace.commands.creating import Created
from openspace.domain.errors import NotFound
from openspace.domain.ids import read_code, show_code
from openspace.domain.permissions import Role
from openspace.settings import Settings
from openspace.web.house import parts

PREFIXES = {Role.HOST.value: "h", Role.COHOST.value: "c", Role.WALL.value: "w"}


def wanted_code(typed: str) -> str:
    """The code in an address.

    :raises NotFound: when it cannot be one.
    """
    code = read_code(typed)
    if code is None:
        raise NotFound(what="event")
    return code


def join_url(code: str) -> str:
    """What the QR says: the same that people type."""
    return f"{base_url()}/{show_code(code)}"


def topic_url(code: str, number: int) -> str:
    """A topic's page, as short as can be for paper: the code and the topic's number."""
    return f"{join_url(code)}/{number}"


def door_url(code: str, room: str) -> str:
    """The screen at a room's door, by the room's id."""
    return f"{base_url()}/e/{code}/door/{room}"


def link_url(role: str, secret: str) -> str:
    """The secret link of a role."""
    return f"{base_url()}/{PREFIXES[role]}/{secret}"


def links_out(created: Created) -> dict[str, str]:
    """A new event's four links."""
    secret = {role: link_url(role, secret) for role, secret in created.secrets.items()}
    return {**secret, "join": join_url(created.code)}


def base_url() -> str:
    """Where phones reach the app: as set, else as this request did, else on the network.

    Somebody who opened the app as localhost sits at the server; phones need its address.
    """
    settings = parts().settings
    if settings.url:
        return settings.url
    if _is_only_here(request.host):
        return network_url(settings)
    return f"{request.scheme}://{request.host}"


def _is_only_here(host: str) -> bool:
    name = urlsplit(f"//{host}").hostname or ""
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def network_url(settings: Settings) -> str:
    """The app's address on the network that this machine is in."""
    if settings.url:
        return settings.url
    return f"http://{_network_address()}:{settings.port}"


def _network_address() -> str:
    """This machine's address towards others; connecting a datagram socket sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # RFC 5737: an address for examples
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])
