"""What each page of the window asks for, as classes that hold what only that page needs."""
