"""What views draw, derived from snapshots: table models and pure functions. No widgets."""
