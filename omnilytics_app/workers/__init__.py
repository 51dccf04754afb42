"""Heavy work, in spawned processes of low priority."""
