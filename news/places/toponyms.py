"""Which place a name means, from the company it keeps: qualifiers, countries, regions; one sense a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...geo.place import Candidate, Place
from .context import Company, Context, Sense
from .mention import Mention, Standing
from .options import raised
from .qualifiers import is_qualifier
from .senses import NEAR_KM, KnownName, first_sense, likeliest, pull, senses_of

__all__ = ["Context", "context_of", "is_qualifier", "preferring_towns", "resolved"]

_STOP_PULL = 5.0
_ROUNDS = 3
#: A name that other words leave in doubt is a place where the story's firm towns are so close together around it.
_CLOSE = 0.7
_SURE = 0.5
_KNOWN = 0.5
_NEEDED = {Standing.DOUBTFUL: 1, Standing.WEAK: 2}
#: Of what the company of a name speaks for, the most that is its own article's part, however much that names.
_OWN_SHARE = 0.7


def context_of(documents: Iterable[Sequence[Mention]]) -> Context:
    """Find out what the names of a story's articles mean by one another.

    Parameters
    ----------
    documents
        The mentions of each article.

    Returns
    -------
    Context
        The sense of each name; a place named ten times in one article counts once there.

    Notes
    -----
    Every name is weighed by the others' votes, those votes by the names' new weights, until that changes nothing.
    """
    names: dict[str, KnownName] = {}
    for mentions in documents:
        sure: dict[str, None] = {}
        for mention in mentions:
            name = mention.name
            known = names.setdefault(name, KnownName(mention.candidates))
            known.learn(mention)
            if mention.standing is Standing.SURE:
                sure[name] = None
        for name in sure:
            names[name].articles += 1
    voters = {name: known for name, known in names.items() if known.articles}
    context = _settled(voters)
    others = {name: known for name, known in names.items() if not known.articles}
    return Context({**context.senses, **senses_of(others, context)})


def _settled(names: Mapping[str, KnownName]) -> Context:
    """Weigh names by one another until none changes its meaning, at most a few times."""
    context = Context({name: first_sense(name, known) for name, known in names.items()})
    for _ in range(_ROUNDS):
        before = [sense.candidates[0].place for sense in context.senses.values()]
        context = Context(senses_of(names, context))
        if all(one is sense.candidates[0].place for one, sense in zip(before, context.senses.values(), strict=True)):
            break
    return context


def resolved(mentions: Sequence[Mention], context: Context) -> list[Mention]:
    """Weigh the candidates of one article's mentions by their context.

    Parameters
    ----------
    mentions
        Its mentions, in order, with the gazetteer's priors.
    context
        The story it belongs to.

    Returns
    -------
    list of Mention
        The mentions that are places, doubtful ones only where the story bears them out; candidates reordered, the
        least likely dropped, priors adding up to 1.

    Notes
    -----
    A region that follows a name ("Escuintla, Chiapas") settles it for every mention of that name in the article. Of
    several towns of a name, the company it keeps in its own article counts about as much as that in the whole story.
    """
    senses = _by_article(mentions, _senses_in(mentions, context), context)
    doubtful = {mention.name for mention in mentions if mention.standing in _NEEDED}
    vouched = {name: _vouching(name, senses[name], context) for name in doubtful}
    named = _named_by_kind(mentions, senses)
    found: list[Mention] = []
    for mention in mentions:
        name = mention.name
        if mention.standing is Standing.REFERENCE:
            town = senses[name].candidates[0].place
            is_place = context.names(town) or town in named
        elif mention.standing in {Standing.SURE, Standing.CITY}:
            is_place = senses[name].known >= _KNOWN
        else:
            is_place = vouched[name] >= _NEEDED[mention.standing] and _is_town_where_weak(mention, senses[name])
        if is_place:
            candidates = _as_said(mention, senses[name].candidates)
            found.append(mention._replace(candidates=candidates, standing=Standing.SURE))
    return found


def _is_town_where_weak(mention: Mention, sense: Sense) -> bool:
    """Tell whether a thing that bears a name may be its town's: a state has no grounds of its name."""
    return mention.standing is not Standing.WEAK or sense.candidates[0].place.kind == "town"


def _named_by_kind(mentions: Sequence[Mention], senses: Mapping[str, Sense]) -> frozenset[Place]:
    """List the places that an article names with a noun for their kind ("the city of X", X being a country as well)."""
    said = (m for m in mentions if m.head is not None and m.standing is Standing.SURE)
    return frozenset(_as_said(mention, senses[mention.name].candidates)[0].place for mention in said)


def _as_said(mention: Mention, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Put what the words beside a name say that it is ("the city of X") before all else that the name means."""
    if mention.head is None or candidates[0].place.kind == mention.head:
        return candidates
    own = [candidate for candidate in candidates if candidate.place.kind == mention.head]
    return likeliest([(each.prior, each.place) for each in own], 1.0) if own else candidates


def _senses_in(mentions: Sequence[Mention], context: Context) -> dict[str, Sense]:
    """Give the story's sense of an article's names, but of those that the article itself says something beside."""
    own: dict[str, KnownName] = {}
    for mention in mentions:
        own.setdefault(mention.name, KnownName(mention.candidates)).learn(mention)
    told = {name: known for name, known in own.items() if known.containers or known.heads or name not in context.senses}
    found = {name: context.senses[name] for name in own if name not in told}
    for name, sense in senses_of(told, context).items():
        articles = context.senses[name].articles if name in context.senses else 0
        found[name] = Sense(sense.candidates, sense.known, articles)
    return {name: found[name] for name in own}


def _by_article(mentions: Sequence[Mention], senses: Mapping[str, Sense], context: Context) -> Mapping[str, Sense]:
    """Weigh the towns that names mean in the story by the company they keep in one article of it, too."""
    if len(senses) == len(context.senses):
        return senses
    sure = {mention.name for mention in mentions if mention.standing is Standing.SURE}
    towns = {name: several for name, sense in senses.items() if sure - {name} and len(several := _towns(sense)) > 1}
    if not towns:
        return senses
    article = Context({name: Sense(sense.candidates, sense.known, int(name in sure)) for name, sense in senses.items()})
    points = {name: [town.place.point for town in several] for name, several in towns.items()}
    told = context.nearness(points, reach_km=NEAR_KM)
    if all(senses[name] is context.senses.get(name) for name in sure):
        own = context.nearness(points, reach_km=NEAR_KM, among=sure)
    else:
        own = article.nearness(points, reach_km=NEAR_KM)
    found = dict(senses)
    for name, several in towns.items():
        others = len(sure - {name})
        near = _pulls(several, article.without(name), own[name])
        far = _pulls(several, context.without(name), told[name])
        found[name] = _shared(senses[name], near, far, share=_OWN_SHARE * others / (others + 1))
    return found


def _towns(sense: Sense) -> list[Candidate]:
    return [candidate for candidate in sense.candidates if candidate.place.kind == "town"]


def _pulls(towns: Sequence[Candidate], company: Company, nearness: Sequence[float]) -> list[float]:
    return [pull(town.place, company, near=near) for town, near in zip(towns, nearness, strict=True)]


def _shared(sense: Sense, near: Sequence[float], far: Sequence[float], *, share: float) -> Sense:
    """Let a share of what speaks for one town of a name or another be the company of its own article, not all."""
    towns = _towns(sense)
    weights = [town.prior * (own / told) ** share for town, own, told in zip(towns, near, far, strict=True)]
    scale = sum(town.prior for town in towns) / sum(weights)
    weighed = [(weight * scale, town.place) for weight, town in zip(weights, towns, strict=True)]
    others = [(other.prior, other.place) for other in sense.candidates if other.place.kind != "town"]
    return Sense(likeliest([*weighed, *others], 1.0), sense.known, sense.articles)


def _vouching(name: str, sense: Sense, context: Context) -> int:
    """Tell how well the story bears out that a name left in doubt is a place: by name 2, by the towns near it 1."""
    if sense.articles:
        return 2
    towns = [candidate for candidate in sense.candidates if candidate.place.kind in {"town", "feature"}]
    close = context.closeness(name, [town.place.point for town in towns], reach_km=NEAR_KM)
    near = sum(town.prior for town, closeness in zip(towns, close, strict=True) if closeness >= _CLOSE)
    return int(near * sense.known >= _SURE)


def preferring_towns(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Weigh the towns of a name that also means a state, for what is done in one spot.

    Parameters
    ----------
    candidates
        What a name may mean, likeliest first.

    Returns
    -------
    tuple of Candidate
        The same places, weighed anew where one is a state and another a town of the name in it: the town gains.
    """
    states = {c.place.admin1_code for c in candidates if c.place.kind == "region" and c.place.admin1_code}
    if not states:
        return tuple(candidates)
    own = [c.place.kind == "town" and c.place.admin1_code in states for c in candidates]
    return raised(candidates, [_STOP_PULL if is_own else 1.0 for is_own in own])
