"""What the host does with the wall, and how long an event is kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("events", sa.Column("wall", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("events", sa.Column("keep_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("events", "keep_until")
    op.drop_column("events", "wall")
