"""Asks an online geocoder by its rules: what is kept first, then one question at a time, paced and tried again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from .geocoder import Answer, Geocoder, Query
from .geocoder_service import Service, Unanswered, service
from .geocoder_store import HIT_S, LONGEST_PAUSE_S, MISS_S, Clock, GeocoderStore, Paused, open_store

#: How often a question is put before it counts as unanswered, and the seconds after the first time, doubled each time.
TRIES, BACKOFF_S = 3, 2.0
#: Seconds for which an unanswered question is not put again, and the longest pause that is waited for.
FAILURE_S, PATIENCE_S = 600.0, 60.0
#: A geocoder is for a few names, not for lists; so many are asked in one run.
MOST_ASKED = 60
#: After so many unanswered questions in a row nothing more is asked.
_FAILURES = 2


@dataclass
class Geocoding:
    """One run's questions to a geocoder.

    Attributes
    ----------
    geocoder
        Which is asked.
    service
        What asks it.
    store
        What keeps its answers and whose turn it is.
    unanswered
        Names that were not answered, and how often each.
    why
        Why, in a few words; None where all were.
    """

    geocoder: Geocoder
    service: Service
    store: GeocoderStore
    unanswered: Counter[str] = field(default_factory=Counter)
    why: str | None = None
    _asked: int = 0
    _in_a_row: int = 0

    def answers(self, query: Query) -> tuple[Answer, ...]:
        """Give what a geocoder knows by a name; nothing where it did not answer, which `unanswered` then tells.

        Parameters
        ----------
        query
            The question.

        Returns
        -------
        tuple of Answer
            The answers.

        Notes
        -----
        What is kept is given at once. A `GeocoderError` says that the geocoder refuses whoever asks.
        """
        kept = self.store.kept(query)
        if kept is not None:
            return self._told(query, kept.answers, why="did not answer a short while ago")
        if self._asked >= MOST_ASKED:
            return self._told(query, None, why=f"is asked for {MOST_ASKED} names at most in one run")
        if self._in_a_row >= _FAILURES:
            return self._told(query, None, why=self.why or "")
        self._asked += 1
        return self._asked_for(query)

    def _asked_for(self, query: Query) -> tuple[Answer, ...]:
        try:
            found = self._persistently(query)
        except Paused as pause:
            self._in_a_row = _FAILURES
            return self._told(query, None, why=pause.reason)
        except Unanswered as failure:
            self._in_a_row += 1
            if failure.wait_s:
                self.store.pause(_rest_s(failure, TRIES))
            self.store.keep(query, None, for_s=min(max(failure.wait_s or 0.0, FAILURE_S), LONGEST_PAUSE_S))
            return self._told(query, None, why=failure.reason)
        self._in_a_row = 0
        self.store.keep(query, found, for_s=HIT_S if found else MISS_S)
        return found

    def _persistently(self, query: Query) -> tuple[Answer, ...]:
        """Put a question, and again after a while if it is not answered."""
        for attempt in range(1, TRIES):
            try:
                return self._once(query)
            except Unanswered as failure:
                if not failure.again:
                    raise
                self.store.pause(_rest_s(failure, attempt))
        return self._once(query)

    def _once(self, query: Query) -> tuple[Answer, ...]:
        with self.store.turn(longest_s=PATIENCE_S):
            kept = self.store.kept(query)  # another process may have asked while this one waited
            if kept is not None and kept.answers is not None:
                return kept.answers
            return self.service.answers(query)

    def _told(self, query: Query, answers: tuple[Answer, ...] | None, *, why: str) -> tuple[Answer, ...]:
        if answers is None:
            self.unanswered[query.name] += 1
            self.why = why
        return answers or ()


def open_geocoding(geocoder: Geocoder, *, clock: Clock | None = None) -> Geocoding:
    """Get ready to ask a geocoder; nothing is sent yet.

    Parameters
    ----------
    geocoder
        Which, as `geocoder_service.service` takes it.
    clock
        The time; None for the machine's.

    Returns
    -------
    Geocoding
        What asks it. A `GeocoderError` says what is missing.
    """
    return Geocoding(geocoder, service(geocoder), open_store(geocoder, clock or Clock()))


def _rest_s(failure: Unanswered, attempt: int) -> float:
    """Give the seconds to leave a geocoder alone after it did not answer."""
    return max(failure.wait_s or 0.0, BACKOFF_S * (1 << (attempt - 1)))
