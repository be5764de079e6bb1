"""The language of a text (ISO 639-1): told by its smallest words where they leave no doubt, else by py3langid.

Nothing here knows a word of any language: the small words are those that the grammar tables class as such. py3langid's
model takes over half a second to load, so it is loaded for the first text that its small words do not decide, once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from .article import Article
from .grammar import ENGLISH, GRAMMARS, small_words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Of the first letters only: a news article is of one language, and the cost stays the same for the longest.
_ENOUGH_CHARACTERS = 4_000
_GLANCE_CHARACTERS, _CLEARLY = 1_000, 0.25

# Small words are 41 to 55 % of the words of news in English and Spanish. About 33 % of a text in Portuguese, Catalan or
# Galician are small words of Spanish; English has no relative that near in the news. Short texts vary more.
_CERTAIN = {"en": (0.33, 6)}  # least share, fewest words
_CERTAIN_OF_OTHERS = (0.4, 20)
_CERTAIN_LEAD = 0.2
_FEWEST_TO_OVERRULE = 20

# py3langid's own probability; below it the likeliest language is a guess, and the small words have a say: a small lead
# where they point to the same language, a greater one where they do not.
_CONFIDENT = 0.6
_AGREEING_LEAD = 0.1
_OUTVOTING_LEAD = 0.2
_FEWEST_LETTERS = 12

_MOST_NAMED = 5  # articles, in a warning

_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7e]")
_SOME_LETTER = "\x7f"
#: What parts words.
_PARTING = {code: " " for code in range(127) if not chr(code).isalpha()}

# ISO 639-1 in full.
_CODES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te
    tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)


def known_code(stated: str | None) -> str | None:
    """Give the ISO 639-1 code that a language tag stands for.

    Parameters
    ----------
    stated
        A tag such as ``en``, ``en-GB`` or ``es_MX``, or anything else.

    Returns
    -------
    str or None
        Two lower-case letters; None where it is no such tag.

    Examples
    --------
    >>> known_code("en-GB"), known_code("und")
    ('en', None)
    """
    code = re.split(r"[-_]", (stated or "").strip(), maxsplit=1)[0].lower()
    return code if code in _CODES else None


def grammar_language(article: Article) -> str:
    """Tell by which grammar an article's names are read, from its small words alone, which takes hardly any time.

    Parameters
    ----------
    article
        The article; the language it states counts where there is a grammar for it.

    Returns
    -------
    str
        ISO 639-1 code of a grammar; the first one's where a text is in none of their languages.
    """
    if article.language is not None and article.language in GRAMMARS:
        return article.language
    glance = article.text[:_GLANCE_CHARACTERS].lower()
    first = next(iter(GRAMMARS))
    if _has_many(small_words(first), _roughly(glance)):
        return first  # and the tables of other languages need not be built
    words = _WORD.findall(glance)
    return first if _has_many(small_words(first), words) else _leader(words)[0]


def _has_many(small: AbstractSet[str], words: Sequence[str]) -> bool:
    return sum(map(small.__contains__, words)) >= _CLEARLY * len(words)


def _roughly(text: str) -> list[str]:
    """Take a text apart into its words, all letters but those of ASCII the same; that is faster than to match them."""
    return _BEYOND_ASCII.sub(_rough, text).translate(_PARTING).split()


def _rough(found: re.Match[str]) -> str:
    return _SOME_LETTER if _WORD.match(found.group()) else " "


def detected_language(text: str) -> str | None:
    """Tell the language of a text.

    Parameters
    ----------
    text
        The text.

    Returns
    -------
    str or None
        ISO 639-1 code; None where the text is too short, too mixed or too odd to say.

    Notes
    -----
    A text is in a table's language for certain if a good part of its words are small words of that table, and far fewer
    are of any other. Else py3langid decides, if it gives a language 60 % at least; else the small words, if they lead
    clearly.

    Examples
    --------
    >>> detected_language("They left the town at dawn and walked on to the coast.")
    'en'
    >>> detected_language("12 km") is None
    True
    """
    words = _words(text)
    if len("".join(words)) < _FEWEST_LETTERS:
        return None
    leader, share, lead = _leader(words)
    _, fewest = _CERTAIN.get(leader, _CERTAIN_OF_OTHERS)
    if _is_certain(leader, share, lead) and len(words) >= fewest:
        return leader
    code, probability = _identifier().classify(text[:_ENOUGH_CHARACTERS])
    if probability >= _CONFIDENT:
        return known_code(code)
    return leader if lead >= (_AGREEING_LEAD if code == leader else _OUTVOTING_LEAD) else None


def overruling_language(text: str) -> str | None:
    """Tell the language of a text that leaves no doubt of it, whatever its file states.

    Parameters
    ----------
    text
        The text.

    Returns
    -------
    str or None
        ISO 639-1 code; None where the text has under twenty words, or not enough small words of one language.

    Notes
    -----
    Sites state the language of their menus, and feeds that of the outlet, on articles in another.

    Examples
    --------
    >>> overruling_language("They left.") is None
    True
    """
    words = _words(text)
    if len(words) < _FEWEST_TO_OVERRULE:
        return None
    leader, share, lead = _leader(words)
    return leader if _is_certain(leader, share, lead) else None


def with_languages(articles: Sequence[Article]) -> list[Article]:
    """Give each of a story's articles its language.

    Parameters
    ----------
    articles
        The articles; of some the language may be stated.

    Returns
    -------
    list of Article
        In their order, each with the language its text leaves no doubt of; else the one stated; else the one detected;
        else, where none tells, the one most of the story's other articles are in, English where those are none or of
        several languages equally.
    """
    found = [_language(article) for article in articles]
    votes = Counter(code for code in found if code is not None).most_common(2)
    usual = votes[0][0] if votes and (len(votes) == 1 or votes[0][1] > votes[1][1]) else ENGLISH.language
    return [replace(article, language=code or usual) for article, code in zip(articles, found, strict=True)]


def language_warnings(articles: Iterable[Article], stated: Iterable[Article] = ()) -> tuple[str, ...]:
    """Say which articles are in a language that there is no grammar for, or in another than their files state.

    Parameters
    ----------
    articles
        The articles, each with its language.
    stated
        The same as they came.

    Returns
    -------
    tuple
        A line for each such language, in order of the codes: of its articles places are listed, but no claims read;
        then one for each that is stated wrongly.
    """
    languages = {article.id: article.language for article in articles}
    return (*_unreadable(articles), *_overruled(languages, stated))


def _unreadable(articles: Iterable[Article]) -> Iterator[str]:
    found: dict[str, list[str]] = {}
    for article in articles:
        if article.language is not None and article.language not in GRAMMARS:
            found.setdefault(article.language, []).append(article.id)
    readable = ", ".join(sorted(GRAMMARS))
    for code in sorted(found):
        yield (
            f"{_some(found[code])}: in a language ({code}) that cannot be read yet, only its places are listed; "
            f"translate into one of these: {readable}"
        )


def _overruled(languages: Mapping[str, str | None], stated: Iterable[Article]) -> Iterator[str]:
    found: dict[tuple[str, str], list[str]] = {}
    for article in stated:
        code = languages.get(article.id)
        if article.language is not None and code is not None and code != article.language:
            found.setdefault((article.language, code), []).append(article.id)
    for (claimed, code), ids in sorted(found.items()):
        yield f"{_some(sorted(ids))}: stated to be in a language ({claimed}) that the text is not in; read as {code}"


def _some(ids: Sequence[str]) -> str:
    shown = ", ".join(ids[:_MOST_NAMED])
    return shown if len(ids) <= _MOST_NAMED else f"{shown} and {len(ids) - _MOST_NAMED} more"


def _language(article: Article) -> str | None:
    if article.language is None:
        return detected_language(article.text)
    return overruling_language(article.text) or article.language


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_ENOUGH_CHARACTERS].lower())


def _is_certain(leader: str, share: float, lead: float) -> bool:
    least, _ = _CERTAIN.get(leader, _CERTAIN_OF_OTHERS)
    return share >= least and lead >= _CERTAIN_LEAD


def _leader(words: Sequence[str]) -> tuple[str, float, float]:
    """Give the table that has the greatest share of small words among some words, the share, and its lead."""
    shares = sorted(
        ((sum(map(small_words(code).__contains__, words)) / len(words), code) for code in GRAMMARS), reverse=True
    )
    share, code = shares[0]
    return code, share, share - shares[1][0] if len(shares) > 1 else share


@cache
def _identifier() -> LanguageIdentifier:
    """Load py3langid's model, for the languages that have an ISO 639-1 code; it reads nothing but its own table."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([label for label in identifier.labels if label in _CODES])
    return identifier
