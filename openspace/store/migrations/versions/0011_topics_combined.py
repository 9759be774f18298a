"""A topic may have been taken into another one, or its convener may ask for that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("topics", sa.Column("into_id", sa.String(40), nullable=True))
    op.add_column("topics", sa.Column("asks_id", sa.String(40), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("topics", "asks_id")
    op.drop_column("topics", "into_id")
