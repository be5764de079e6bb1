from __future__ import annotations

import unicodedata

import pytest
from caravan_map.news.grammar.classes import Form, Person
from caravan_map.news.grammar.conjugation import SLOTS, conjugated
from caravan_map.news.grammar.spanish_verbs import VERBS
from hypothesis import given
from hypothesis import strategies as st


def listed_infinitives() -> list[str]:
    phrases = (phrase.split() for listed in VERBS.values() for phrase in listed.split(","))
    return sorted({words[0].removesuffix("se") for words in phrases if words})


INFINITIVES = listed_infinitives()
VERB = st.sampled_from(INFINITIVES)


def surfaces(infinitive: str, form: Form) -> list[str]:
    return [surface for slot, surface in conjugated(infinitive) if slot.form is form]


def bare(infinitive: str, form: Form) -> str:
    return surfaces(infinitive, form)[0]


@pytest.mark.parametrize(
    ("infinitive", "present"),
    [
        ("caminar", "camino camina caminamos caminan"),
        ("correr", "corro corre corremos corren"),
        ("partir", "parto parte partimos parten"),
        ("volver", "vuelvo vuelve volvemos vuelven"),
        ("empezar", "empiezo empieza empezamos empiezan"),
        ("seguir", "sigo sigue seguimos siguen"),
        ("proseguir", "prosigo prosigue proseguimos prosiguen"),
        ("dirigir", "dirijo dirige dirigimos dirigen"),
        ("recoger", "recojo recoge recogemos recogen"),
        ("concluir", "concluyo concluye concluimos concluyen"),
        ("continuar", "continúo continúa continuamos continúan"),
        ("enviar", "envío envía enviamos envían"),
        ("reunir", "reúno reúne reunimos reúnen"),
        ("prohibir", "prohíbo prohíbe prohibimos prohíben"),
        ("detener", "detengo detiene detenemos detienen"),
        ("permanecer", "permanezco permanece permanecemos permanecen"),
        ("jugar", "juego juega jugamos juegan"),
        ("prever", "preveo prevé prevemos prevén"),
        ("ir", "voy va vamos van"),
        ("estar", "estoy está estamos están"),
    ],
)
def test_the_present_keeps_sound_and_stress(infinitive: str, present: str) -> None:
    assert surfaces(infinitive, Form.PRESENT) == present.split()


@pytest.mark.parametrize(
    ("infinitive", "preterite"),
    [
        ("llegar", "llegué llegó llegamos llegaron"),
        ("cruzar", "crucé cruzó cruzamos cruzaron"),
        ("ubicar", "ubiqué ubicó ubicamos ubicaron"),
        ("salir", "salí salió salimos salieron"),
        ("dormir", "dormí durmió dormimos durmieron"),
        ("pedir", "pedí pidió pedimos pidieron"),
        ("huir", "huí huyó huimos huyeron"),
        ("caer", "caí cayó caímos cayeron"),
        ("leer", "leí leyó leímos leyeron"),
        ("conducir", "conduje condujo condujimos condujeron"),
        ("hacer", "hice hizo hicimos hicieron"),
        ("traer", "traje trajo trajimos trajeron"),
        ("andar", "anduve anduvo anduvimos anduvieron"),
        ("provenir", "provine provino provinimos provinieron"),
        ("mantener", "mantuve mantuvo mantuvimos mantuvieron"),
        ("ser", "fui fue fuimos fueron"),
        ("dar", "di dio dimos dieron"),
    ],
)
def test_the_preterite_is_regular_strong_or_raised(infinitive: str, preterite: str) -> None:
    assert surfaces(infinitive, Form.PAST)[:4] == preterite.split()


@pytest.mark.parametrize(
    ("infinitive", "participle", "gerund"),
    [
        ("llegar", "llegado", "llegando"),
        ("salir", "salido", "saliendo"),
        ("dormir", "dormido", "durmiendo"),
        ("caer", "caído", "cayendo"),
        ("huir", "huido", "huyendo"),
        ("oír", "oído", "oyendo"),
        ("ir", "ido", "yendo"),
        ("venir", "venido", "viniendo"),
        ("decir", "dicho", "diciendo"),
        ("poder", "podido", "pudiendo"),
        ("disolver", "disuelto", "disolviendo"),
        ("devolver", "devuelto", "devolviendo"),
        ("imponer", "impuesto", "imponiendo"),
        ("inscribir", "inscrito", "inscribiendo"),
        ("ver", "visto", "viendo"),
        ("prever", "previsto", "previendo"),
    ],
)
def test_participle_and_gerund_follow_their_stems(infinitive: str, participle: str, gerund: str) -> None:
    assert (bare(infinitive, Form.PARTICIPLE), bare(infinitive, Form.ING)) == (participle, gerund)


@pytest.mark.parametrize(
    ("infinitive", "future", "subjunctive", "past_subjunctive"),
    [
        ("llegar", "llegarán", "lleguen", "llegaran"),
        ("salir", "saldrán", "salgan", "salieran"),
        ("tener", "tendrán", "tengan", "tuvieran"),
        ("detener", "detendrán", "detengan", "detuvieran"),
        ("dormir", "dormirán", "duerman", "durmieran"),
        ("dirigir", "dirigirán", "dirijan", "dirigieran"),
        ("cruzar", "cruzarán", "crucen", "cruzaran"),
        ("oír", "oirán", "oigan", "oyeran"),
        ("construir", "construirán", "construyan", "construyeran"),
        ("conducir", "conducirán", "conduzcan", "condujeran"),
        ("averiguar", "averiguarán", "averigüen", "averiguaran"),
        ("vencer", "vencerán", "venzan", "vencieran"),
    ],
)
def test_future_and_subjunctives_of_they(infinitive: str, future: str, subjunctive: str, past_subjunctive: str) -> None:
    they = {surface for slot, surface in conjugated(infinitive) if slot.person is Person.THEY}
    assert {future, subjunctive, past_subjunctive} <= they


def test_we_of_the_subjunctives_raises_the_vowel_and_bears_an_accent() -> None:
    assert {"durmamos", "durmiéramos", "durmiésemos"} <= set(surfaces("dormir", Form.SUBJUNCTIVE))
    assert {"volvamos", "lleguemos"} <= {
        *surfaces("volver", Form.SUBJUNCTIVE),
        *surfaces("llegar", Form.SUBJUNCTIVE),
    }


def test_pronouns_are_written_behind_infinitive_and_gerund() -> None:
    assert {"dirigirse", "cruzarlo", "oírlos"} <= {
        surface for verb in ("dirigir", "cruzar", "oír") for surface in surfaces(verb, Form.BASE)
    }
    assert {"dirigiéndose", "cruzándolo", "yéndose"} <= {
        surface for verb in ("dirigir", "cruzar", "ir") for surface in surfaces(verb, Form.ING)
    }


def test_a_word_that_is_no_infinitive_is_refused() -> None:
    with pytest.raises(ValueError, match="no infinitive"):
        conjugated("caravana")


@given(VERB)
def test_every_verb_has_every_form(infinitive: str) -> None:
    forms = {slot.form for slot, _ in conjugated(infinitive)}
    assert forms == set(Form) - {Form.NOUN}


@given(VERB)
def test_every_form_is_one_lower_case_word_in_composed_letters(infinitive: str) -> None:
    for _, surface in conjugated(infinitive):
        assert surface.isalpha()
        assert surface == unicodedata.normalize("NFC", surface.lower())


@given(VERB)
def test_no_form_bears_two_accents(infinitive: str) -> None:
    for _, surface in conjugated(infinitive):
        assert sum(letter in "áéíóú" for letter in surface) <= 1


@given(VERB)
def test_the_spelling_never_changes_the_sound(infinitive: str) -> None:
    hard = infinitive.endswith(("car", "gar"))
    for slot, surface in conjugated(infinitive):
        if slot.form is Form.SUBJUNCTIVE and hard:
            stem = infinitive[:-3]
            after = surface[len(stem) :] if surface.startswith(stem) else "qu"
            assert not after.startswith(("ce", "cé", "ge", "gé"))


@given(VERB)
def test_the_past_subjunctive_comes_from_the_preterite(infinitive: str) -> None:
    preterite = next(s for slot, s in conjugated(infinitive) if s.endswith("ron") and slot.form is Form.PAST)
    assert preterite[:-2] + "an" in surfaces(infinitive, Form.SUBJUNCTIVE)


@given(VERB)
def test_i_is_left_out_where_it_is_written_as_it(infinitive: str) -> None:
    imperfect = [surface for surface in surfaces(infinitive, Form.PAST) if surface.endswith(("aba", "ía", "iba"))]
    assert len(imperfect) == len(set(imperfect))


@given(VERB)
def test_a_person_belongs_to_finite_forms_only(infinitive: str) -> None:
    finite = {Form.PRESENT, Form.PAST, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE}
    assert all((slot.person is not None) == (slot.form in finite) for slot, _ in conjugated(infinitive))


def test_slots_are_distinct() -> None:
    assert len({(slot.form, slot.person, slot.enclitic, slot.is_second_past) for slot in SLOTS}) == len(SLOTS)


@given(VERB)
def test_an_enclitic_is_what_the_word_ends_in(infinitive: str) -> None:
    assert all(surface.endswith(slot.enclitic) for slot, surface in conjugated(infinitive))
