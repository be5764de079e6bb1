"""``caravan-map route``: list, show, measure and keep the routes distances are measured along."""

from __future__ import annotations

from typing import get_args

import click

from .. import pipeline
from ..data.layouts import route_table, routes_table
from ..data.objects import route_object
from ..data.output import json_text
from ..data.route_views import measured_object, measured_table, route_geojson
from ..data.route_wishes import RouteWish, Wished
from ..track.modes import Mode
from .options import detour_option, help_if_alone, layout_option, route_option, router_option
from .printing import print_table, print_text, progress_bar


@click.group(invoke_without_command=True)
@click.pass_context
def route(ctx: click.Context) -> None:
    """List, show, measure and keep the routes distances are measured along."""
    help_if_alone(ctx)


@route.command("list", epilog="Example: caravan-map route list")
@layout_option("table", "json", "csv", "md")
def list_routes(*, layout: str) -> None:
    """List the routes with their ends and lengths."""
    routes = pipeline.routes()
    if layout == "json":
        print_text(json_text({"routes": [route_object(one) for one in routes]}))
    else:
        print_table(routes_table(routes), layout)


_name_option = click.option(
    "--name", metavar="NAME", required=True, help="What to call it; the same name again replaces it."
)
_title_option = click.option("--title", help="What to call it in a sentence.  [default: what it was made of]")
_mode_option = click.option(
    "--mode", type=click.Choice(get_args(Mode)), default="walk", show_default=True, help="Whom the road is to be for."
)


@route.command("show", epilog='Example: caravan-map route show "Tapachula > Arriaga > Oaxaca"')
@click.argument("wished", metavar="ROUTE")
@detour_option
@router_option
@_mode_option
@layout_option("table", "json", "geojson", "csv", "md")
def show_route(wished: str, *, detour: float | None, router: str | None, mode: Mode, layout: str) -> None:
    """Show the places of a route with their distance from its start.

    ROUTE is a name of `route list`, a file with a line, or a chain of places.
    """
    with progress_bar() as on_progress:
        found = pipeline.route(RouteWish((wished,), detour, router), mode=mode, on_progress=on_progress)
    if layout == "json":
        print_text(json_text(route_object(found)))
    elif layout == "geojson":
        print_text(json_text(route_geojson(found)))
    else:
        print_table(route_table(found), layout)


@route.command("measure", epilog="Example: caravan-map route measure Tapachula Mapastepec --route gulf-matamoros")
@click.argument("places", nargs=-1, required=True, metavar="PLACE [PLACE]")
@route_option
@click.option(
    "--max-offset",
    type=click.FloatRange(0),
    metavar="KM",
    default=25.0,
    show_default=True,
    help="Farthest a place may lie from the line.",
)
@layout_option("table", "json", "csv", "md")
def measure_along_routes(places: tuple[str, ...], *, route: Wished, max_offset: float, layout: str) -> None:
    """Measure how far along routes places lie, and the way between them.

    PLACE is a town, with a state or country behind a comma where it is needed: "Escuintla, Chiapas". Without --route,
    along every route of `route list` that runs past all of them.
    """
    with progress_bar() as on_progress:
        found = pipeline.measure_along(places, route=route, max_offset_km=max_offset, on_progress=on_progress)
    if layout == "json":
        print_text(json_text(measured_object(found)))
    else:
        print_table(measured_table(found), layout)


@route.command("import", epilog="Example: caravan-map route import walk.gpx --name my-walk")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@_name_option
@_title_option
def import_route(file: str, *, name: str, title: str | None) -> None:
    """Keep the line of FILE as a route, so that --route finds it by its name.

    FILE is GPX, GeoJSON, KML, GeoPackage or WKT.
    """
    with progress_bar() as on_progress:
        kept = pipeline.keep_route(RouteWish((file,)), name, title=title, on_progress=on_progress)
    print_table(routes_table((kept,)), "table")


@route.command("fetch", epilog='Example: caravan-map route fetch "A > B > C" --router http://localhost:8002 --name abc')
@click.argument("chain", metavar="CHAIN")
@_name_option
@_title_option
@detour_option
@router_option
@_mode_option
def fetch_route(
    chain: str, *, name: str, title: str | None, detour: float | None, router: str | None, mode: Mode
) -> None:
    """Ask a routing server for the road through the places of CHAIN, and keep it as a route.

    Without --router, it is laid through the towns between.
    """
    wish = RouteWish((chain,), detour, router)
    with progress_bar() as on_progress:
        kept = pipeline.keep_route(wish, name, title=title, mode=mode, on_progress=on_progress)
    print_table(routes_table((kept,)), "table")


@route.command("remove", epilog="Example: caravan-map route remove my-walk")
@click.argument("name")
def remove_route(name: str) -> None:
    """Remove the route kept under NAME."""
    pipeline.forget_route(name)
