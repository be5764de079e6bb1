/* The marks: which are in the window, which stand for others close by, how large their names are. A mark is drawn when it first comes into sight. */
(function (M) {
  var overlap = M.boxes.overlap, frame = M.boxes.frame, marks = [];

  /* Put a mark on the map: its place, drawing, kind, rank, turn, gap, zoom levels, and what opens there; see pinned.py. */
  function mark(map, drawn) {
    var told = Boolean(drawn.note);
    var layer = L.marker(drawn.at, { interactive: told, keyboard: told, zIndexOffset: drawn.above });
    layer.cmMark = drawn;
    marks.push(layer);
    if (told) { M.note(layer, drawn.note, drawn.label, drawn.about); }
    if (drawn.kind === "here") { draw(map, layer); }
    return layer;
  }
  function addMarks(map, all) {
    all.forEach(function (drawn) { mark(map, drawn); });
  }
  /* Names that open nothing: latitude, longitude, text, kind, rank, gap, and the zoom levels they show between. */
  function names(map, items, drawing) {
    items.forEach(function (item) {
      var html = L.DomUtil.create("div", "cm-mark cm-mark-" + item[3]);
      html.innerHTML = drawing;
      var label = L.DomUtil.create("span", "cm-label", html);
      label.setAttribute("aria-hidden", "true");
      label.textContent = item[2];
      mark(map, { at: [item[0], item[1]], html: html, size: 0, above: 0, turn: 0, kind: item[3], rank: item[4], gap: item[5], from: item[6], to: item[7] });
    });
  }
  function draw(map, layer) {
    var drawn = layer.cmMark;
    layer.options.icon = L.divIcon({ html: drawn.html, className: "cm-icon", iconSize: [drawn.size, drawn.size] });
    layer.addTo(map);
  }

  /* The marks in the window, the lowest rank first; of the pins the first and then the newest, which come last but for it. */
  var BESIDE = 40;
  function collect(map) {
    var zoom = map.getZoom(), view = frame(map), found = [];
    var wide = [view[0] - BESIDE, view[1] - BESIDE, view[2] + BESIDE, view[3] + BESIDE];
    marks.forEach(function (layer, id) {
      var drawn = layer.cmMark, point = map.latLngToLayerPoint(layer.getLatLng()), focused = layer._icon && layer._icon === document.activeElement;
      layer.cmShown = false;
      if (zoom < drawn.from || zoom >= drawn.to || (layer.cm && layer.cm.off)) { return; }
      if (!focused && !overlap([point.x, point.y, point.x, point.y], wide)) { return; }
      found.push({ turn: drawn.turn === 1 ? -1e9 : -drawn.turn, layer: layer, drawn: drawn, point: point, shift: [0, 0], id: id });
    });
    found.sort(function (a, b) { return a.drawn.rank - b.drawn.rank || a.turn - b.turn || a.id - b.id; });
    found = gathered(found);
    found.forEach(function (item) { item.layer.cmShown = true; });
    present(map);
    return measured(found);
  }

  /* Draw what is shown and was not yet drawn, in the order the marks were put on the map, which Tab follows; hide what is not shown. */
  function present(map) {
    for (var i = marks.length - 1, next = null; i >= 0; i--) {
      var layer = marks[i], fresh = layer.cmShown && !layer._icon;
      if (fresh) { draw(map, layer); }
      var holder = layer._icon;
      if (holder) {
        if (fresh && next) { holder.parentNode.insertBefore(holder, next); }
        holder.classList.toggle("cm-gone", !layer.cmShown);
        next = holder;
      }
    }
  }

  /* Where there are very many marks, let one stand for all in a square of the window, with their number. */
  var MANY = 150, SQUARE = 44;
  function gathers(item) {
    return is(item, "pin") || is(item, "goal") || is(item, "context");
  }
  function gathered(found) {
    var squares = {};
    if (found.filter(gathers).length <= MANY) { return found; }
    return found.filter(function (item) {
      if (!gathers(item)) { return true; }
      var key = Math.floor(item.point.x / SQUARE) + " " + Math.floor(item.point.y / SQUARE), first = squares[key];
      if (first) {
        first.more = (first.more || 0) + 1;
        return false;
      }
      squares[key] = item;
      return true;
    });
  }

  /* Measure every label not measured yet before anything is moved: else the browser lays the page out anew for each. */
  function measured(found) {
    found.forEach(function (item) {
      item.mark = item.layer._icon.firstElementChild;
      if (item.more) { item.mark.dataset.more = item.more; } else { item.mark.removeAttribute("data-more"); }
    });
    found.forEach(function (item) {
      var label = item.label = item.mark.querySelector(".cm-label");
      if (label && label.cmText !== label.textContent) {
        label.cmSize = [label.offsetWidth, label.offsetHeight];
        label.cmText = label.textContent;
      }
    });
    return found;
  }

  function is(item, kind) {
    return item.drawn.kind === kind;
  }

  M.mark = mark;
  M.addMarks = addMarks;
  M.names = names;
  M.present = present;
  M.is = is;
  M.collect = collect;
})(CaravanMap);
