"""What an Open Space is, in plain data and pure rules: no framework, no database, no I/O."""
