"""The rules as a static site: pages that need no server, no script and no network, and that open from disk.

``build.pages_of`` makes every page as text; ``writing.write`` puts them in a folder.  Needs the extra ``nettsted``.
"""
