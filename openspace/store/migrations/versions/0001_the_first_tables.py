"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column("welcome", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("timezone", sa.String(length=64), nullable=False),
        sa.Column("phase", sa.String(length=16), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("book_open", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("topics_numbered", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("code", name=op.f("uq_events_code")),
    )
    op.create_table(
        "answers",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=40), nullable=False),
        sa.Column("wish_hash", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_answers_event_id")),
        sa.PrimaryKeyConstraint("event_id", "ref", name=op.f("pk_answers")),
    )
    op.create_table(
        "changes",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=40), nullable=True),
        sa.Column("ref", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("undo", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_changes_event_id")),
        sa.PrimaryKeyConstraint("event_id", "seq", name=op.f("pk_changes")),
    )
    with op.batch_alter_table("changes", schema=None) as batch_op:
        batch_op.create_index("ix_changes_ref_event_id", ["ref", "event_id"], unique=False)

    op.create_table(
        "links",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_links_event_id")),
        sa.PrimaryKeyConstraint("event_id", "role", name=op.f("pk_links")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_links_secret_hash")),
    )
    op.create_table(
        "people",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_people_event_id")),
        sa.PrimaryKeyConstraint("event_id", "id", name=op.f("pk_people")),
    )
    op.create_table(
        "rooms",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_rooms_event_id")),
        sa.PrimaryKeyConstraint("event_id", "id", name=op.f("pk_rooms")),
    )
    op.create_table(
        "rounds",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_rounds_event_id")),
        sa.PrimaryKeyConstraint("event_id", "id", name=op.f("pk_rounds")),
    )
    op.create_table(
        "members",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id", "person_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_members_event_id_person_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_members_event_id")),
        sa.PrimaryKeyConstraint("token_hash", "event_id", name=op.f("pk_members")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.create_index("ix_members_event_id_role", ["event_id", "role"], unique=False)

    op.create_table(
        "topics",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("convener_id", sa.String(length=40), nullable=False),
        sa.Column("round_id", sa.String(length=40), nullable=True),
        sa.Column("room_id", sa.String(length=40), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "convener_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_topics_event_id_convener_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "room_id"],
            ["rooms.event_id", "rooms.id"],
            name=op.f("fk_topics_event_id_room_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "round_id"],
            ["rounds.event_id", "rounds.id"],
            name=op.f("fk_topics_event_id_round_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_topics_event_id")),
        sa.PrimaryKeyConstraint("event_id", "id", name=op.f("pk_topics")),
        sa.UniqueConstraint("event_id", "number", name=op.f("uq_topics_event_id_number")),
        sa.UniqueConstraint(
            "event_id", "round_id", "room_id", name=op.f("uq_topics_event_id_round_id_room_id")
        ),
    )
    op.create_table(
        "interests",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "person_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_interests_event_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_interests_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_interests_event_id")),
        sa.PrimaryKeyConstraint("event_id", "topic_id", "person_id", name=op.f("pk_interests")),
    )
    op.create_table(
        "notes",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("topic_id", sa.String(length=40), nullable=False),
        sa.Column("author_id", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id", "author_id"],
            ["people.event_id", "people.id"],
            name=op.f("fk_notes_event_id_author_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topics.event_id", "topics.id"],
            name=op.f("fk_notes_event_id_topic_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_notes_event_id")),
        sa.PrimaryKeyConstraint("event_id", "id", name=op.f("pk_notes")),
    )
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.create_index("ix_notes_event_id_topic_id", ["event_id", "topic_id"], unique=False)


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.drop_index("ix_notes_event_id_topic_id")

    op.drop_table("notes")
    op.drop_table("interests")
    op.drop_table("topics")
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index("ix_members_event_id_role")

    op.drop_table("members")
    op.drop_table("rounds")
    op.drop_table("rooms")
    op.drop_table("people")
    op.drop_table("links")
    with op.batch_alter_table("changes", schema=None) as batch_op:
        batch_op.drop_index("ix_changes_ref_event_id")

    op.drop_table("changes")
    op.drop_table("answers")
    op.drop_table("events")
