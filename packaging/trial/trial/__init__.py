"""The built package, tried as a person would who has just downloaded it: `make test-package`."""
