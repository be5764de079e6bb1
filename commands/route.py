"""``caravan-map route``: list and show the routes distances are measured along."""

from __future__ import annotations

import click

from .. import pipeline
from ..data.layouts import route_table, routes_table
from ..data.objects import route_object
from ..data.output import json_text
from .options import help_if_alone, layout_option
from .printing import print_table, print_text


@click.group(invoke_without_command=True)
@click.pass_context
def route(ctx: click.Context) -> None:
    """List and show the routes distances are measured along."""
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


@route.command("show", epilog="Example: caravan-map route show gulf-matamoros")
@click.argument("name")
@layout_option("table", "json", "csv", "md")
def show_route(name: str, *, layout: str) -> None:
    """Show the places of a route with their distance from its start."""
    found = pipeline.route(name)
    if layout == "json":
        print_text(json_text(route_object(found)))
    else:
        print_table(route_table(found), layout)
