"""How the window feels: the program that people run, its pages on real files and a real chain, without a screen."""
