"""Tries of names: what is asked of them, and one that lies in memory (marisa_trie ships no types)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import marisa_trie


class Trie(Protocol):
    """What is asked of a trie of names (marisa_trie ships no types)."""

    def __getitem__(self, name: str) -> int:
        """Give a name's number."""
        ...

    def get(self, name: str) -> int | None:
        """Give a name's number, or None."""
        ...

    def prefixes(self, text: str) -> list[str]:
        """List the names a text begins with, shortest first."""
        ...

    def iterkeys(self, start: str) -> Iterator[str]:
        """List the names that begin like that."""
        ...

    def restore_key(self, number: int) -> str:
        """Give the name of a number."""
        ...

    def tobytes(self) -> bytes:
        """Give what a file of it holds."""
        ...


def trie_of(data: bytes) -> Trie:
    """Open what a file of a trie holds, without copying it.

    Parameters
    ----------
    data
        The bytes of the file.

    Returns
    -------
    Trie
        The trie; a file that is cut short meanwhile does not concern it.
    """
    return _TrieInMemory(data)


class _TrieInMemory(marisa_trie.Trie):  # type: ignore[misc]  # it ships no types
    """A trie that keeps the bytes it reads from."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.map(data)
        self._data = data
