"""The demonstration: a whole market on one machine, with nothing faked but the money."""
