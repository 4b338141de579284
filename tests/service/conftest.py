"""One store of rules for all the tests of the service: rules are compiled once."""

from __future__ import annotations

import pytest

from allocation_service.app import create_app
from allocation_service.store import Shelf, Store
from tests.service.client import Client


@pytest.fixture(scope="session")
def store() -> Store:
    made = Store()
    made.ready = True
    return made


@pytest.fixture(scope="session")
def client(store: Store) -> Client:
    return Client(create_app(Shelf(store)))
