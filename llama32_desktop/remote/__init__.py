"""Models at other addresses: servers that were added, and how they are asked.

`way.py` puts them behind the client of the local engine, so that who asks knows one client. Nothing
goes to a server but what a request says may go there (`Generate.leaves_for`).
"""
