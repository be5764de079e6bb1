/* What moves with the day: the mark of the group, the part travelled, the range, the overview. */
(function (M) {
  var state = M.state;

  /* What moves with the day. */
  function moving(here, done, band, calendar) {
    state.moving = { here: here, done: done, band: band, calendar: calendar };
  }
  function spot(km) {
    var line = state.moving.calendar.line, i = 1;
    while (i < line.length - 1 && line[i][2] < km) { i++; }
    var a = line[i - 1], b = line[i], share = b[2] > a[2] ? Math.min(Math.max((km - a[2]) / (b[2] - a[2]), 0), 1) : 0;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  }
  function stretch(low, high) {
    var inner = state.moving.calendar.line.filter(function (vertex) { return vertex[2] > low && vertex[2] < high; });
    return [spot(low)].concat(inner, [spot(high)]).map(function (vertex) { return [vertex[0], vertex[1]]; });
  }
  /* Put the group where it was: chainages of the range's low, middle and high end. */
  function moveTo(low, mid, high) {
    var parts = state.moving, start = parts.calendar.start;
    parts.here.setLatLng(spot(mid));
    parts.done.setLatLngs(stretch(Math.min(start, mid), mid));
    parts.band.setLatLngs(stretch(low, high));
    moveOverview(mid, stretch(Math.min(start, mid), mid));
  }
  /* The same on the overview, a small Mercator sheet that says where its corner lies and how large a degree is. */
  function moveOverview(mid, line) {
    var sheet = state.map.getContainer().querySelector(".cm-overview"), dot = sheet && sheet.querySelector(".cm-here-dot");
    if (!dot) { return; }
    function on(spot) {
      var north = Math.asinh(Math.tan(spot[0] * Math.PI / 180)) * 180 / Math.PI;
      return [((spot[1] - sheet.dataset.west) * sheet.dataset.scale).toFixed(1), ((sheet.dataset.top - north) * sheet.dataset.scale).toFixed(1)];
    }
    var at = on(spot(mid));
    dot.setAttribute("cx", at[0]);
    dot.setAttribute("cy", at[1]);
    sheet.querySelector(".cm-done").setAttribute("d", "M" + line.map(function (vertex) { return on(vertex).join(" "); }).join("L"));
  }
  /* Name the group's mark on another day: its label, its name for screen readers, its note in plain lines (none: its own). */
  function nameHere(label, full, lines) {
    var layer = state.moving.here, text = layer.getElement().querySelector(".cm-label");
    if (text) { text.textContent = label; }
    layer.cm.label = full;
    layer.cm.text = lines;
    M.nameIt(layer);
    if (layer.isPopupOpen()) { layer.closePopup(); }
  }

  M.moving = moving;
  M.moveTo = moveTo;
  M.nameHere = nameHere;
})(CaravanMap);
