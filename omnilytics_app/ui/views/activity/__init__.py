"""Everything that happened, and what is worth a notification."""
