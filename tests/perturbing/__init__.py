"""Tests run under other timing than they were written with, so that what hangs on it fails.

`python -m pytest --perturbed WAY tests/…`, where `WAY` is one of:

- `late`: whatever a test waits for, it looks 0.3 s later than it came, and events go on meanwhile.
  Asserts on states that pass fail.
- `slow`: work beside the test begins, and answers, up to 0.3 s later. What is asserted before it is
  waited for fails.
- `order`: the tests of a file run in another order. What one leaves to the next fails it.

`WAY:SEED` draws other delays and another order. The mark `unperturbed(WAY, reason=…)` leaves out a
test that is about time itself.
"""
