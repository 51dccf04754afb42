"""Learning in plain numbers: data, statistics, and the model owner's session. The only package that uses torch."""
