"""What people do: one function for each wish, run inside the unit."""
