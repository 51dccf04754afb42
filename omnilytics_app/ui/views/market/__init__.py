"""The market: every job there is, and what is known of it and of who made it."""
