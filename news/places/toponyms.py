"""Which place a name means, from the company it keeps: qualifiers, countries, regions; one sense a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from ...geo.place import Candidate, Kind, Place
from .context import Company, Context, Sense
from .mention import Mention, Standing, folded
from .qualifiers import is_qualifier, lies_in

__all__ = ["Context", "context_of", "is_qualifier", "preferring_towns", "resolved"]

_QUALIFIED = 200.0
_QUALIFIED_ELSEWHERE = 20.0
_COUNTRY_PULL = 6.0
_ADMIN1_PULL = 8.0
_KIND_PULL = 30.0
_NEAR_PULL, _NEAR_KM = 20.0, 150.0
_STOP_PULL = 5.0
_ROUNDS = 3
#: A name that other words leave in doubt is a place where the story's firm towns are so close together around it.
_CLOSE = 0.7
_SURE = 0.5
_KNOWN = 0.5
_UNKNOWN = 0.005
_TOWNS_OF_A_STORY = 3
_UNKNOWN_HERE = 0.03
_ABROAD_SHARE = 0.02
#: A town smaller than this, farther from all of a story's than this many times `_FAR_KM`, may be another's namesake.
_MINOR, _FAR_KM, _FAR_SHARE = 100_000, 150.0, 0.036
_NEEDED = {Standing.DOUBTFUL: 1, Standing.WEAK: 2}
_KEPT = 12
_SMALLEST_PRIOR = 0.002
_CALLED_IN_FULL = 10.0
#: A place that only goes by a name has hardly anything of it where another of its country bears it.
_ALIAS = 0.1
#: Of what the company of a name speaks for, the most that is its own article's part, however much that names.
_OWN_SHARE = 0.7


@dataclass
class _Name:
    """All that a story's articles say beside one name."""

    candidates: tuple[Candidate, ...]
    articles: int = 0
    containers: dict[Place, None] = field(default_factory=dict)
    heads: dict[Kind, None] = field(default_factory=dict)

    def learn(self, mention: Mention) -> None:
        if mention.container is not None:
            self.containers[mention.container] = None
        if mention.head is not None:
            self.heads[mention.head] = None


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
    names: dict[str, _Name] = {}
    for mentions in documents:
        sure: dict[str, None] = {}
        for mention in mentions:
            name = mention.name
            known = names.setdefault(name, _Name(mention.candidates))
            known.learn(mention)
            if mention.standing is Standing.SURE:
                sure[name] = None
        for name in sure:
            names[name].articles += 1
    voters = {name: known for name, known in names.items() if known.articles}
    context = _settled(voters)
    others = {name: _sense(name, known, context) for name, known in names.items() if not known.articles}
    return Context({**context.senses, **others})


def _settled(names: Mapping[str, _Name]) -> Context:
    """Weigh names by one another until none changes its meaning, at most a few times."""
    context = Context({name: _first_sense(name, known) for name, known in names.items()})
    for _ in range(_ROUNDS):
        before = [sense.candidates[0].place for sense in context.senses.values()]
        context = Context({name: _sense(name, known, context) for name, known in names.items()})
        if all(one is sense.candidates[0].place for one, sense in zip(before, context.senses.values(), strict=True)):
            break
    return context


def _first_sense(name: str, known: _Name) -> Sense:
    """Give what a name means by itself: by the gazetteer's priors, unless something stands beside it."""
    if known.containers or known.heads:
        return _sense(name, known, Context({}))
    return Sense(known.candidates, 1.0, known.articles)


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
    found: list[Mention] = []
    for mention in mentions:
        name = mention.name
        if mention.standing is Standing.REFERENCE:
            is_place = context.names(senses[name].candidates[0].place)
        elif mention.standing is Standing.SURE:
            is_place = senses[name].known >= _KNOWN
        else:
            is_place = vouched[name] >= _NEEDED[mention.standing]
        if is_place:
            candidates = _as_said(mention, senses[name].candidates)
            found.append(replace(mention, candidates=candidates, standing=Standing.SURE))
    return found


def _as_said(mention: Mention, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Put what the words beside a name say that it is ("the city of X") before all else that the name means."""
    if mention.head is None or candidates[0].place.kind == mention.head:
        return candidates
    own = [candidate for candidate in candidates if candidate.place.kind == mention.head]
    return _likeliest([(each.prior, each.place) for each in own], 1.0) if own else candidates


def _senses_in(mentions: Sequence[Mention], context: Context) -> dict[str, Sense]:
    """Give the story's sense of an article's names, but of those that the article itself says something beside."""
    own: dict[str, _Name] = {}
    for mention in mentions:
        own.setdefault(mention.name, _Name(mention.candidates)).learn(mention)
    found: dict[str, Sense] = {}
    for name, known in own.items():
        sense = context.senses.get(name)
        if sense is None or known.containers or known.heads:
            found[name] = replace(_sense(name, known, context), articles=0 if sense is None else sense.articles)
        else:
            found[name] = sense
    return found


def _by_article(mentions: Sequence[Mention], senses: Mapping[str, Sense], context: Context) -> Mapping[str, Sense]:
    """Weigh the towns that names mean in the story by the company they keep in one article of it, too."""
    if len(senses) == len(context.senses):
        return senses
    sure = {mention.name for mention in mentions if mention.standing is Standing.SURE}
    article = Context({name: replace(sense, articles=int(name in sure)) for name, sense in senses.items()})
    found = dict(senses)
    for name, sense in senses.items():
        others = len(sure - {name})
        if len(sense.candidates) > 1 and others:
            share = _OWN_SHARE * others / (others + 1)
            found[name] = _between(article.without(name), context.without(name), sense, share=share)
    return found


def _between(article: Company, story: Company, sense: Sense, *, share: float) -> Sense:
    """Let a share of what speaks for one town of a name or another be the company of its own article."""
    towns = [candidate for candidate in sense.candidates if candidate.place.kind == "town"]
    if len(towns) < 2:
        return sense
    points = [town.place.point for town in towns]
    own, all_told = (company.nearness(points, reach_km=_NEAR_KM) for company in (article, story))
    weights = [
        town.prior * (_pull(town.place, article, near=near) / _pull(town.place, story, near=far)) ** share
        for town, near, far in zip(towns, own, all_told, strict=True)
    ]
    scale = sum(town.prior for town in towns) / sum(weights)
    weighed = [(weight * scale, town.place) for weight, town in zip(weights, towns, strict=True)]
    others = [(other.prior, other.place) for other in sense.candidates if other.place.kind != "town"]
    return replace(sense, candidates=_likeliest([*weighed, *others], 1.0))


def _vouching(name: str, sense: Sense, context: Context) -> int:
    """Tell how well the story bears out that a name left in doubt is a place: by name 2, by the towns near it 1."""
    if sense.articles:
        return 2
    towns = [candidate for candidate in sense.candidates if candidate.place.kind in {"town", "feature"}]
    close = context.without(name).closeness([town.place.point for town in towns], reach_km=_NEAR_KM)
    near = sum(town.prior for town, closeness in zip(towns, close, strict=True) if closeness >= _CLOSE)
    return int(near * sense.known >= _SURE)


def _sense(name: str, known: _Name, context: Context) -> Sense:
    """Weigh the places of a name by what stands beside it and by the company it keeps."""
    company = context.without(name)
    nearness = company.nearness([candidate.place.point for candidate in known.candidates], reach_km=_NEAR_KM)
    bearers = frozenset(c.place.country for c in known.candidates if folded(c.place.name) == name)
    weights = [
        (
            candidate.prior
            * _pull(candidate.place, company, near=near)
            * _beside(candidate.place, known)
            * _by_name(candidate.place, name, context, bearers=bearers),
            candidate.place,
        )
        for candidate, near in zip(known.candidates, nearness, strict=True)
    ]
    total = sum(weight for weight, _ in weights)
    chosen = _likeliest(weights, total)
    if known.containers and not any(lies_in(each.place, inside) for each in chosen for inside in known.containers):
        return Sense(chosen, 0.0, known.articles)  # a place of that name which the gazetteer lacks
    elsewhere = _unknown_weight(known, chosen[0].place, company)
    return Sense(chosen, total / (total + elsewhere), known.articles)


def _by_name(place: Place, name: str, context: Context, *, bearers: AbstractSet[str | None]) -> float:
    """Weigh a town by what else the story calls it, and by whether the name is its own."""
    if place.kind != "town":
        return 1.0
    weight = _CALLED_IN_FULL if context.names_in_full(place, name) else 1.0
    is_alias = place.country in bearers and set(folded(place.name).split()).isdisjoint(name.split())
    return weight * _ALIAS if is_alias else weight


def _likeliest(weights: Sequence[tuple[float, Place]], total: float) -> tuple[Candidate, ...]:
    if len(weights) == 1:
        return (Candidate(weights[0][1], 1.0),)
    ranked = sorted(weights, key=lambda pair: (-pair[0], pair[1].geonameid or 0, pair[1].name))
    kept = [pair for pair in ranked[:_KEPT] if pair[0] >= _SMALLEST_PRIOR * total] or ranked[:1]
    share = sum(weight for weight, _ in kept)
    return tuple(Candidate(place, min(1.0, weight / share)) for weight, place in kept)


def _unknown_weight(known: _Name, best: Place, company: Company) -> float:
    """Weigh a place of that name in the midst of the story which the gazetteer lacks, more where its own is far off."""
    prior = max(0.0, 1.0 - sum(candidate.prior for candidate in known.candidates))
    abroad = best.country is not None and company.country_share(best.country) < _ABROAD_SHARE
    pull = (1.0 + _COUNTRY_PULL * company.countries.greatest()) * (1.0 + _ADMIN1_PULL * company.states.greatest())
    midst = min(1.0, company.town_count / _TOWNS_OF_A_STORY)  # one town more is not yet where a story takes place
    unknown = _UNKNOWN_HERE if abroad or _is_far_off(best, company) else _UNKNOWN
    return prior * pull * (1.0 + _NEAR_PULL * midst) * midst * unknown


def _is_far_off(place: Place, company: Company) -> bool:
    """Tell whether a place is a minor town that lies far from all of the story's."""
    if place.kind != "town" or place.population >= _MINOR or company.town_count < _TOWNS_OF_A_STORY:
        return False
    return company.nearness([place.point], reach_km=_FAR_KM)[0] < _FAR_SHARE


def _beside(place: Place, known: _Name) -> float:
    """Weigh a place by the regions that follow its name and by the nouns before it."""
    weight = _QUALIFIED if any(lies_in(place, container) for container in known.containers) else 1.0
    return weight * _KIND_PULL if place.kind in known.heads else weight


def _pull(place: Place, company: Company, *, near: float) -> float:
    """Weigh a place by the votes for its country and state, and by the towns near it."""
    country = company.country_share(place.country)
    inside = country if place.kind == "country" else company.admin1_share(place.admin1_code)
    if place.kind not in {"town", "feature"}:  # an area is as near as the story's towns lie in it
        near = inside
    return (1.0 + _COUNTRY_PULL * country) * (1.0 + _ADMIN1_PULL * inside) * (1.0 + _NEAR_PULL * near)


def preferring_towns(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Weigh the towns of a name that also means a state, for what is done in one spot.

    Parameters
    ----------
    candidates
        What a name may mean, likeliest first.

    Returns
    -------
    tuple of Candidate
        The same places, the state's own town of the name weighed up where the likeliest is a state.
    """
    state = candidates[0].place
    if state.kind != "region":
        return tuple(candidates)
    own = [c.place.kind == "town" and c.place.admin1_code == state.admin1_code for c in candidates]
    raised = [(c.prior * (_STOP_PULL if is_own else 1.0), c.place) for c, is_own in zip(candidates, own, strict=True)]
    total = sum(weight for weight, _ in raised)
    ranked = sorted(raised, key=lambda pair: -pair[0])
    return tuple(Candidate(place, min(1.0, weight / total)) for weight, place in ranked)
