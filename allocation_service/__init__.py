"""The HTTP service: what the library answers, for caseworker systems in any language.

Stands on ``allocation``, which never imports it; it registers itself by the entry point ``tildeling.deler``
(`allocation_service.room`).  `allocation_service.app.create_app` makes the app, for a host that runs it in a server of its own.
"""
