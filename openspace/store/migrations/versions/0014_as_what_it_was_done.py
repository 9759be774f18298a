"""As what somebody made a change: hosts often have no name by which the log could call them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("changes", sa.Column("role", sa.String(16), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("changes", "role")
