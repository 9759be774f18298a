"""The code that an event began with, which stays when it gets another one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    begun_as = sa.Column("begun_as", sa.String(8), nullable=False, server_default="")
    op.add_column("events", begun_as)
    op.execute("UPDATE events SET begun_as = code")


def downgrade() -> None:
    """Take back."""
    op.drop_column("events", "begun_as")
