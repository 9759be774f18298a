"""What leaves the server: the JSON of records, of boards, and of what a phone has missed."""
