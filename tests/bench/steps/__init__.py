"""How long single steps of the window take."""
