"""Where records are kept: SQLAlchemy tables, the change log, and the queries on them."""
