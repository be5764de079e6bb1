"""Places, names, routes, distances and what is asked of a gazetteer; pure, WGS 84 degrees, kilometres."""
