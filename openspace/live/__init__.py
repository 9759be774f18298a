"""What reaches the phones by itself: the announcer and the socket."""
