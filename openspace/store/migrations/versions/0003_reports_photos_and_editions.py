"""What people leave of a session (attendance, shared texts, photos), and the book's editions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "editions",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("choice", sa.JSON(), nullable=False),
        sa.Column("book", sa.LargeBinary(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_editions_event_id")),
        sa.PrimaryKeyConstraint("event_id", "number", name=op.f("pk_editions")),
    )
    op.create_table(
        "attendances",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "person_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_attendances_event_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_attendances_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_attendances_event_id")),
        sa.PrimaryKeyConstraint("event_id", "topic_id", "person_id", name=op.f("pk_attendances")),
    )
    op.create_table(
        "photos",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=False),
        sa.Column("alt", sa.Text(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "person_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_photos_event_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_photos_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_photos_event_id")),
        sa.PrimaryKeyConstraint("event_id", "id", name=op.f("pk_photos")),
    )
    with op.batch_alter_table("photos", schema=None) as batch_op:
        batch_op.create_index("ix_photos_event_id_topic_id", ["event_id", "topic_id"], unique=False)

    op.create_table(
        "text_updates",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("update", sa.LargeBinary(), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=False),
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
        sa.Column("person_id", sa.String(length=40), nullable=False),
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
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_texts_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_texts_event_id")),
        sa.PrimaryKeyConstraint("event_id", "topic_id", "field", name=op.f("pk_texts")),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("trusts_photos", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(sa.Column("reports_due", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("agrees", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(sa.Column("contact", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("topics", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("no_notes", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    """Take back."""
    op.drop_column("topics", "no_notes")
    op.drop_column("people", "agreed_at")
    op.drop_column("people", "contact")
    op.drop_column("people", "agrees")
    op.drop_column("events", "reports_due")
    op.drop_column("events", "trusts_photos")
    for table in (
        "texts",
        "text_writers",
        "text_versions",
        "text_updates",
        "photos",
        "attendances",
        "editions",
    ):
        op.drop_table(table)
