"""Many people write in one text for long, on a bad network and a server that is killed."""
