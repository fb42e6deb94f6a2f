"""What a person's corrections teach about the documents of a supplier, on this machine alone.

`learning` makes a lesson of a correction, `store` keeps it, `applying` reads the next document of
that supplier with it.
"""
