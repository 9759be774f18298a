"""What every table has in common: names of constraints, moments in UTC, snapshots."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

ID = String(40)


class Moment(TypeDecorator[datetime]):
    """A point in time in UTC; SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store in UTC."""
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read as UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Row(DeclarativeBase):
    """What every table has in common."""

    metadata = MetaData(naming_convention=NAMES)

    def snapshot(self) -> dict[str, Any]:
        """All columns by name as JSON values, for putting the row back as it was."""
        return {column.key: _plain(getattr(self, column.key)) for column in self.__table__.columns}

    def put_back(self, snapshot: dict[str, Any]) -> None:
        """Set the columns of `snapshot` to what they were when it was taken."""
        for key, value in snapshot.items():
            is_moment = isinstance(self.__table__.columns[key].type, Moment)
            setattr(self, key, datetime.fromisoformat(value) if is_moment and value else value)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
