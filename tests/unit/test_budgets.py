"""Budgets: a burst at once, refilled with time, each for itself."""

from __future__ import annotations

import pytest

from openspace.domain.errors import TooMany
from openspace.web import budgets as module
from openspace.web.budgets import Budget, Budgets

THREE = Budget(burst=3, per_second=0.5)


class Clock:
    """Time that passes when told to."""

    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


def spent(budgets, who="ana", what="writes"):
    try:
        budgets.spend(what, who, THREE)
    except TooMany as refusal:
        return refusal.facts
    return None


def test_burst_is_granted_and_then_no_more(clock):
    budgets = Budgets()

    assert [spent(budgets) for _ in range(4)] == [None] * 3 + [{"what": "writes", "seconds": 2}]


def test_waiting_as_long_as_told_is_enough_for_one(clock):
    budgets = Budgets()
    for _ in range(3):
        spent(budgets)

    clock.now += 2

    assert spent(budgets) is None
    assert spent(budgets) == {"what": "writes", "seconds": 2}


def test_asking_in_vain_costs_nothing(clock):
    budgets = Budgets()
    for _ in range(3):
        spent(budgets)

    for _ in range(10):
        clock.now += 0.19
        spent(budgets)
    clock.now += 0.11

    assert spent(budgets) is None


def test_long_rest_fills_no_more_than_the_burst(clock):
    budgets = Budgets()
    spent(budgets)
    clock.now += 10_000

    assert [spent(budgets) is None for _ in range(4)] == [True, True, True, False]


def test_budget_of_one_is_not_anothers(clock):
    budgets = Budgets()
    for _ in range(4):
        spent(budgets)

    assert spent(budgets, who="ben") is None
    assert spent(budgets, what="misses") is None


def test_least_recently_used_are_forgotten_not_the_busy_ones(clock, monkeypatch):
    monkeypatch.setattr(module, "KEPT", 2)
    budgets = Budgets()
    for _ in range(4):
        spent(budgets, "busy")
    for who in ("a", "b", "c"):
        spent(budgets, who)
        spent(budgets, "busy")

    assert spent(budgets, "busy") is not None
    assert len(budgets._left) == 2
