"""How soon, how much and how many: see docs/performance.md."""
