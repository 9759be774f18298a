"""Reading numbers and letters out of bytes as lib0 writes them, never past a bound."""

from __future__ import annotations

from openspace.domain.errors import Invalid

SEVEN_BITS = 0x7F
MORE = 0x80
LARGEST = 2**53 - 1
"""The largest whole number that a browser holds exactly."""


class BytesIn:
    """Bytes and how far they have been read. Whatever cannot be read is refused."""

    __slots__ = ("_at", "_bytes")

    def __init__(self, data: bytes) -> None:
        """Begin with the first of `data`."""
        self._bytes = data
        self._at = 0

    @property
    def is_over(self) -> bool:
        """Whether everything has been read."""
        return self._at == len(self._bytes)

    def byte(self) -> int:
        """One byte."""
        if self._at >= len(self._bytes):
            raise unreadable("ends too early")
        self._at += 1
        return self._bytes[self._at - 1]

    def number(self, most: int = LARGEST) -> int:
        """A whole number from 0 to `most`: seven bits in each byte, the lowest first.

        There is one way to write each: what ends in a byte without any bits is refused.
        """
        number, shift = 0, 0
        while (byte := self.byte()) & MORE:
            number |= (byte & SEVEN_BITS) << shift
            shift += 7
            if number > most:
                raise unreadable("a number is too large")
        number |= byte << shift
        if number > most or (shift and not byte):
            raise unreadable("a number is too large")
        return number

    def letters(self) -> str:
        """A text in UTF-8 after the number of its bytes."""
        length = self.number(len(self._bytes))
        begin, self._at = self._at, self._at + length
        if self._at > len(self._bytes):
            raise unreadable("ends too early")
        try:
            return self._bytes[begin : self._at].decode()
        except UnicodeDecodeError as error:
            raise unreadable("is no UTF-8") from error


def unreadable(why: str) -> Invalid:
    """The refusal of what cannot be read, or is not let in; `why` is for the log alone."""
    return Invalid(field="update", problem="not_let_in", why=why)
