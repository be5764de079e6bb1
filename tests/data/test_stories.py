from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from caravan_map.data.stories import Story, find_story, packaged_story, story_of
from caravan_map.data.story_files import MAX_STORY_BYTES, load_story
from caravan_map.errors import StoryError
from caravan_map.news.journey import Departure
from caravan_map.track.care import Care
from caravan_map.track.modes import Travel


def story(folder: Path, text: str) -> Path:
    path = folder / "story.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_empty_story_reads_its_folder_with_the_defaults(tmp_path: Path) -> None:
    path = story(tmp_path, "")
    assert load_story(path) == Story(articles=(tmp_path,), path=path)
    assert (Story().mode, Story().level) == (None, 0.8)


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    path = story(
        tmp_path,
        'title = "T"\ndescription = "D"\narticles = ["a.md"]\nroute = "gulf-matamoros"\n'
        'reported_length_km = 1600\nmode = "vehicle"\nlevel = 0.9\n',
    )
    assert load_story(path) == Story("T", "D", (tmp_path / "a.md",), "gulf-matamoros", 1600, "vehicle", 0.9, path)


def test_a_story_may_say_which_group_it_is_about(tmp_path: Path) -> None:
    told = load_story(story(tmp_path, 'departed = 2023-12-24\ndeparted_from = "Tapachula"'))
    assert told.departure == Departure(date(2023, 12, 24), "Tapachula")
    assert load_story(story(tmp_path, 'departed_from = "Tapachula"')).departure == Departure(None, "Tapachula")
    assert Story().departure is None


def test_a_folder_stands_for_the_story_file_in_it(tmp_path: Path) -> None:
    path = story(tmp_path, 'title = "T"')
    assert load_story(tmp_path).path == path


def test_a_byte_order_mark_is_not_part_of_the_story(tmp_path: Path) -> None:
    path = tmp_path / "story.toml"
    path.write_bytes(b'\xef\xbb\xbftitle = "T"')
    assert load_story(path).title == "T"


def test_patterns_give_files_in_order_without_repeats(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", "c.txt", "wire/d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    path = story(tmp_path, 'articles = ["c.txt", "*.md", "a.md", "wire"]')
    assert [str(found.relative_to(tmp_path)) for found in load_story(path).articles] == [
        "c.txt",
        "a.md",
        "b.md",
        "wire",
    ]


def test_a_pattern_does_not_find_the_story_file_itself(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    assert load_story(story(tmp_path, 'articles = ["*"]')).articles == (tmp_path / "a.md",)


def test_a_file_whose_name_looks_like_a_pattern_is_found(tmp_path: Path) -> None:
    (tmp_path / "a[1].md").touch()
    assert load_story(story(tmp_path, 'articles = ["a[1].md"]')).articles == (tmp_path / "a[1].md",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'rute = "x"',
            "unknown key 'rute'; allowed are title, description, articles, departed, .*did you mean route\\?",
        ),
        ("[story]", "unknown key 'story'; allowed are"),
        ('Level = "0.8"', "unknown key 'Level'; .*did you mean level"),
        ("departed = 24", "departed must be a day without"),
        ('mode = {name = "sled", km_a_day = [60, nan]}', "mode must be"),
        ('mode = {name = "sled", km_a_day = [60, 90], lifts = 1}', "mode must be"),
        ('delay = "48"', "delay must be whole hours from 0 to 8760, such as 48"),
        ("delay = 1.5", "delay must be whole hours"),
        ("delay = true", "delay must be whole hours"),
        ('coarsen = "town"', 'coarsen must be "region", or kilometres from 1 to 500, such as "50km"'),
        ("coarsen = 0.2", "coarsen must be"),
        ("coarsen = nan", "coarsen must be"),
        ("no_live = 1", "no_live must be true or false"),
        ("title = 3", "title = 3 is not allowed; title must be text"),
        ('title = " "', "title must be text"),
        ("articles = []", r"articles must be a list of files, folders or patterns"),
        ('articles = "a.md"', "articles must be a list"),
        ("articles = [1]", "articles must be a list"),
        ('articles = ["a\\u0000b"]', "articles must be a list"),
        ('articles = ["missing.md"]', "nothing fits 'missing.md' beside the story file"),
        ('articles = ["**x**"]', "'\\*\\*x\\*\\*'"),  # no pattern before Python 3.13, one that fits nothing since
        ('articles = ["/tmp/a.md"]', "'/tmp/a.md' leads out of the story's folder"),
        ('articles = ["/*.md"]', "leads out of the story's folder"),
        ('articles = ["../*.md"]', "'../\\*.md' leads out of the story's folder"),
        ('articles = ["wire/../../a.md"]', "leads out of the story's folder"),
        ("route = false", "route = false is not allowed; route must be a route's name, a file"),
        ("reported_length_km = 0", "reported_length_km must be a number of kilometres above 0"),
        ("reported_length_km = 41000", "up to 40075"),
        ("reported_length_km = inf", "up to 40075"),
        ("reported_length_km = nan", "up to 40075"),
        ("reported_length_km = true", "up to 40075"),
        ('mode = "swim"', 'mode = \'swim\' is not allowed; mode must be "walk", "vehicle" or a table'),
        ("mode = []", 'mode must be "walk", "vehicle" or a table such as {name = "dog sled"'),
        ('mode = {name = "sled"}', "mode must be"),
        ('mode = {name = "sled", km_a_day = [90, 20]}', "mode must be"),
        ('mode = {name = "sled", km_a_day = [0, 20]}', "mode must be"),
        ('mode = {name = "sled", km_a_day = [10, 20], dogs = 12}', "mode must be"),
        ('departed = "2023-12-24"', "departed must be a day without quotation marks, such as 2023-12-24"),
        ("departed = 2023-12-24T10:00:00", "departed = 2023-12-24 10:00:00 is not allowed; departed must be a day"),
        ("departed_from = 3", "departed_from must be the name of a town"),
        ("level = 1", "level must be a number between 0 and 1, such as 0.8"),
        ('level = "0.8"', "level must be a number"),
        ("title = [", "is not valid TOML: "),
        ("a = " + "[" * 100_000, "is not valid TOML: "),
        (f"route = [{'1, ' * 99}]", r"route = \[1, 1.*\.\.\. is not allowed"),
    ],
)
def test_a_wrong_story_is_refused_in_one_line_that_names_the_key(tmp_path: Path, text: str, message: str) -> None:
    path = story(tmp_path, text)
    with pytest.raises(StoryError, match=message) as caught:
        load_story(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_missing_story_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoryError, match=r"cannot be read \(No such file or directory\)"):
        load_story(tmp_path / "story.toml")


def test_a_story_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "story.toml"
    path.write_bytes('title = "Juchitán"'.encode("latin-1"))
    with pytest.raises(StoryError, match=r"is not UTF-8 text \(byte 15\)"):
        load_story(path)


def test_a_huge_story_is_refused_unread(tmp_path: Path) -> None:
    path = story(tmp_path, "#" * (MAX_STORY_BYTES + 1))
    with pytest.raises(StoryError, match="larger than 1,000,000 bytes"):
        load_story(path)


def test_the_folders_own_story_comes_before_that_of_its_seeds(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    assert find_story(tmp_path) == tmp_path / "seeds"
    of_seeds = story(tmp_path / "seeds", "")
    assert find_story(tmp_path) == of_seeds
    own = story(tmp_path, "")
    assert find_story(tmp_path) == own


def test_without_any_the_packaged_story_is_found(tmp_path: Path) -> None:
    assert find_story(tmp_path) == packaged_story()


def test_the_packaged_story_comes_with_its_articles() -> None:
    story = load_story(packaged_story())
    assert story.title
    assert story.articles
    assert all(article.exists() for article in story.articles)


def test_a_story_file_or_its_folder_stands_for_its_story(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("On foot.", encoding="utf-8")
    file = story(tmp_path, 'title = "Walk"')
    assert story_of([file]) == story_of([tmp_path]) == load_story(file)


def test_articles_and_folders_without_a_story_file_stand_for_themselves(tmp_path: Path) -> None:
    file = tmp_path / "one.md"
    assert story_of([tmp_path]) == Story(articles=(tmp_path,))
    assert story_of([file, tmp_path]) == Story(articles=(file, tmp_path))


def test_a_story_may_bring_a_mode_of_travel_of_its_own(tmp_path: Path) -> None:
    text = 'mode = {name = "dog sled", km_a_day = [80, 270], lifts = true}\n'
    assert load_story(story(tmp_path, text)).mode == Travel("dog sled", (80.0, 270.0), lifts=True)


@pytest.mark.parametrize(
    ("written", "care"),
    [
        ("delay = 48", Care(48)),
        ('coarsen = "50km"', Care(coarsen=50.0)),
        ('coarsen = "25 km"', Care(coarsen=25.0)),
        ("coarsen = 10", Care(coarsen=10.0)),
        ('coarsen = "Region"', Care(coarsen="region")),
        ('coarsen = "none"', Care()),
        ("no_live = true", Care(no_live=True)),
        ("no_live = false", Care()),
    ],
)
def test_a_story_says_what_is_withheld(written: str, care: Care, tmp_path: Path) -> None:
    (tmp_path / "story.toml").write_text(f"{written}\n")
    assert load_story(tmp_path).care == care
