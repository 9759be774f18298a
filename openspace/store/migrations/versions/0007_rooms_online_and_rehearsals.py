"""Where a room meets online, and which events only rehearse another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("rooms", sa.Column("link", sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "events", sa.Column("rehearsal_of", sa.String(8), nullable=False, server_default="")
    )


def downgrade() -> None:
    """Take back."""
    op.drop_column("events", "rehearsal_of")
    op.drop_column("rooms", "link")
