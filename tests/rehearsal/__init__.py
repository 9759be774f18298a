"""A dress rehearsal: a whole recorded unconference over the network, counted to the last word."""
