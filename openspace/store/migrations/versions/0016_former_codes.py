"""The codes that events had before their join links were renewed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "former_codes",
        sa.Column("code", sa.String(8), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_former_codes_event_id")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_former_codes")),
    )
    op.create_index("ix_former_codes_event_id", "former_codes", ["event_id"])


def downgrade() -> None:
    """Take back."""
    op.drop_index("ix_former_codes_event_id", "former_codes")
    op.drop_table("former_codes")
