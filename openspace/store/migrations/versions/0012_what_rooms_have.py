"""What a room has: step-free, a projector, quiet, a hearing loop; and the language spoken there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("rooms", sa.Column("features", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("rooms", sa.Column("language", sa.String(16), nullable=False, server_default=""))


def downgrade() -> None:
    """Take back."""
    op.drop_column("rooms", "language")
    op.drop_column("rooms", "features")
