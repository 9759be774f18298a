"""Shared texts know their versions, and what of them was not told; nobody had written in any."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = ("texts", "text_writers", "text_versions", "text_updates")


def upgrade() -> None:
    """Apply. They were made and never written in, so they are made anew."""
    for table in TABLES:
        op.drop_table(table)
    op.create_table(
        "text_updates",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("update", sa.LargeBinary(), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "person_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_text_updates_event_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_text_updates_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_text_updates_event_id")),
        sa.PrimaryKeyConstraint("event_id", "topic_id", "field", "n", name=op.f("pk_text_updates")),
    )
    op.create_table(
        "text_versions",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_text_versions_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_text_versions_event_id")
        ),
        sa.PrimaryKeyConstraint(
            "event_id", "topic_id", "field", "n", name=op.f("pk_text_versions")
        ),
    )
    op.create_table(
        "text_writers",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("client", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "person_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_text_writers_event_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_text_writers_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_text_writers_event_id")),
        sa.PrimaryKeyConstraint(
            "event_id", "topic_id", "field", "client", name=op.f("pk_text_writers")
        ),
    )
    op.create_table(
        "texts",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("compacted", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("untold", sa.Boolean(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("versions", sa.Integer(), nullable=False),
        sa.Column("versioned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_texts_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_texts_event_id")),
        sa.PrimaryKeyConstraint("event_id", "topic_id", "field", name=op.f("pk_texts")),
    )
    with op.batch_alter_table("texts", schema=None) as batch_op:
        batch_op.create_index("ix_texts_untold_event_id", ["untold", "event_id"], unique=False)


def downgrade() -> None:
    """Take back: the columns of 0003, without what was written."""
    with op.batch_alter_table("texts", schema=None) as batch_op:
        batch_op.drop_index("ix_texts_untold_event_id")
        for column in ("untold", "told_at", "people", "letters", "versions", "versioned_at"):
            batch_op.drop_column(column)
        batch_op.add_column(
            sa.Column("state", sa.LargeBinary(), nullable=False, server_default=sa.text("''"))
        )
