"""What `make bench-NAME` runs; not shipped with the program."""
