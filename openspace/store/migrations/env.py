"""How Alembic runs here: always on the connection that `store.migrate` hands over."""

from __future__ import annotations

from alembic import context

from openspace.store.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
