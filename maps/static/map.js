/* What the map does beyond Leaflet: notes that open and close by keyboard, marks and names that keep clear of one another, two views. */
"use strict";
var CaravanMap = (function () {
  var still = window.matchMedia && window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still) {
    L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false });
  }

  /* Draw well beyond the window: a sheet of paper is higher than it. */
  L.Renderer.mergeOptions({ padding: 0.6 });

  var told = [], state = { map: null, moving: null, quotes: null };

  /* Bind a note to a layer, clear of the buttons above it; name the layer for screen readers; move the focus into the note and back. */
  function note(layer, html, label, about) {
    layer.cm = { label: label, html: html, text: null, claims: about.claims, all: about.claims.concat(about.also || []), day: about.day, until: about.until, off: false };
    if (about.claims.length) { told.push(layer); }
    layer.bindPopup(function () { return written(layer); }, { maxWidth: 320, minWidth: 200, maxHeight: 320, autoPanPaddingTopLeft: [16, 76], autoPanPaddingBottomRight: [16, 16], offset: layer instanceof L.Marker ? [0, -6] : [0, 0] });
    layer.on("add", function () { name_it(layer); });
    name_it(layer);
    layer.on("popupopen", function (event) {
      var box = event.popup.getElement(), close = box.querySelector(".leaflet-popup-close-button");
      box.setAttribute("role", "dialog");
      box.setAttribute("aria-label", layer.cm.label);
      box.setAttribute("tabindex", "-1");
      if (close && state.words) { close.setAttribute("aria-label", state.words.close); }
      box.focus({ preventScroll: true });
    });
    layer.on("popupclose", function (event) {
      var box = event.popup.getElement();
      var element = layer.getElement && layer.getElement();
      if (box && box.contains(document.activeElement) && element && element.tabIndex >= 0) {
        element.focus({ preventScroll: true });
      }
    });
  }
  function name_it(layer) {
    var element = layer.getElement && layer.getElement();
    if (element && layer instanceof L.Marker) {
      element.setAttribute("aria-label", layer.cm.label);
      element.setAttribute("aria-haspopup", "dialog");
    }
  }
  /* A note is its own HTML; of another day than the last, plain text; a page around the map adds the quotes it holds. */
  function written(layer) {
    var box = L.DomUtil.create("div");
    if (layer.cm.text) {
      var inner = L.DomUtil.create("div", "cm-note", box);
      layer.cm.text.forEach(function (line, number) {
        L.DomUtil.create("p", number ? "" : "cm-note-head", inner).textContent = line;
      });
      return box;
    }
    box.innerHTML = layer.cm.html;
    if (state.quotes && layer.cm.claims.length) { state.quotes(box.firstElementChild, layer.cm.claims); }
    return box;
  }

  /* Read lines written in few letters: see encoding.py. */
  var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  function line(text, quantum) {
    var spots = [], at = [0, 0], axis = 0, value = 0, shift = 0;
    for (var i = 0; i < text.length; i++) {
      var digit = LETTERS.indexOf(text[i]);
      value += (digit & 31) * Math.pow(2, shift);
      shift += 5;
      if (digit < 32) {
        at[axis] += value % 2 ? -(value + 1) / 2 : value / 2;
        if (axis) { spots.push([at[1] * quantum, at[0] * quantum]); }
        axis = 1 - axis;
        value = shift = 0;
      }
    }
    return spots;
  }
  function ground(map, shapes, quantum) {
    var still = { interactive: false, smoothFactor: 0.6, weight: 1 };
    function read(text) { return text.split(".").map(function (part) { return line(part, quantum); }); }
    L.polygon(shapes.land.map(read), L.extend({ className: "cm-land" }, still)).addTo(map);
    ["states", "borders"].forEach(function (name) {
      L.polyline(shapes[name].map(function (text) { return line(text, quantum); }), L.extend({ className: "cm-" + name }, still)).addTo(map);
    });
  }

  /* Names that open nothing: latitude, longitude, text, kind, rank, gap, and the zoom levels they show between. */
  function names(map, items, drawing) {
    items.forEach(function (item) {
      var mark = L.DomUtil.create("div", "cm-mark cm-mark-" + item[3]);
      mark.innerHTML = drawing;
      L.extend(mark.dataset, { turn: 0, rank: item[4], gap: item[5], from: item[6], to: item[7] });
      var label = L.DomUtil.create("span", "cm-label", mark);
      label.setAttribute("aria-hidden", "true");
      label.textContent = item[2];
      var icon = L.divIcon({ html: mark, className: "cm-icon", iconSize: [0, 0] });
      L.marker([item[0], item[1]], { icon: icon, interactive: false, keyboard: false }).addTo(map);
    });
  }

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
    name_it(layer);
    if (layer.isPopupOpen()) { layer.closePopup(); }
  }

  function shapes(layer) {
    return layer.getElement ? [layer.getElement()] : [];
  }
  /* Show the layers that stand for claims as a test wants them. */
  function show(test) {
    told.forEach(function (layer) {
      layer.cm.off = !test(layer.cm);
      if (!(layer instanceof L.Marker)) { shapes(layer).forEach(function (e) { e.classList.toggle("cm-off", layer.cm.off); }); }
      if (layer.cm.off && layer.isPopupOpen()) { layer.closePopup(); }
    });
    if (state.again) { state.again(); }
  }
  /* Light up what stands for claims, and put out what was lit. */
  var lit = [];
  function light(claims) {
    lit.forEach(function (element) { element.classList.remove("cm-lit"); });
    lit = [];
    claims.forEach(function (id) {
      (byClaim()[id] || []).forEach(function (layer) { lit = lit.concat(shapes(layer).filter(Boolean)); });
    });
    lit.forEach(function (element) { element.classList.add("cm-lit"); });
  }
  function byClaim() {
    if (!state.byClaim) {
      state.byClaim = {};
      told.forEach(function (layer) {
        layer.cm.all.forEach(function (id) { (state.byClaim[id] = state.byClaim[id] || []).push(layer); });
      });
    }
    return state.byClaim;
  }
  function layerOf(claim) {
    return (byClaim()[claim] || [])[0] || null;
  }
  /* Open the note of a claim; go there if it is out of sight. */
  function open(claim) {
    var layer = layerOf(claim);
    if (!layer || layer.cm.off) { return false; }
    see(layer);
    layer.openPopup();
    return true;
  }
  function see(layer) {
    var at = layer.getLatLng ? layer.getLatLng() : layer.getCenter();
    if (!state.map.getBounds().pad(-0.12).contains(at)) { state.map.panTo(at, { animate: !still }); }
  }
  function look(claim) {
    var layer = layerOf(claim);
    if (layer && !layer.cm.off) { see(layer); }
  }

  function overlap(a, b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }
  function free(box, taken) {
    return !taken.some(function (other) { return overlap(box, other); });
  }
  function around(x, y, half) {
    return [x - half, y - half, x + half, y + half];
  }

  /* Move pins that would cover one another apart, each tied to its spot by a thin line; where there is no room near by, make it a small one. */
  function spread(mark, point, taken) {
    mark.classList.remove("cm-small");
    for (var ring = 0; ring < 4; ring++) {
      for (var turn = 0; turn < (ring ? 12 : 1); turn++) {
        var angle = Math.PI * (turn / 6 - 0.75);
        var dx = Math.round(ring * 15 * Math.cos(angle));
        var dy = Math.round(ring * 15 * Math.sin(angle));
        var box = around(point.x + dx, point.y + dy, 13);
        if (free(box, taken)) {
          taken.push(box);
          return [dx, dy];
        }
      }
    }
    mark.classList.add("cm-small");
    return [0, 0];
  }

  /* Put a pin at its place and draw the line that ties it to its spot, below all pins. */
  function tie(map, ties, item) {
    var x = item.shift[0], y = item.shift[1], small = item.mark.classList.contains("cm-small");
    item.mark.querySelector(".cm-pin").style.transform = x || y ? "translate(" + x + "px," + y + "px)" : "";
    item.layer.setZIndexOffset(small ? -1000 : Math.max(+item.mark.dataset.turn, 0));
    if (x || y) {
      var ends = [item.point, item.point.add([x, y])].map(function (point) { return map.layerPointToLatLng(point); });
      ties.addLayer(L.polyline(ends, { className: "cm-tie", interactive: false, weight: 1.2, pane: "ties" }));
    }
  }

  /* Set a name beside its mark where nothing lies yet, inside the window; leave it out where there is no room. */
  function place(item, taken, view) {
    var w = item.label.cmSize[0], h = item.label.cmSize[1];
    var x = item.point.x + item.shift[0], y = item.point.y + item.shift[1], gap = +item.mark.dataset.gap;
    var spots = gap === 0 ? [[-w / 2, -h / 2]] : [
      [gap, -h / 2], [-gap - w, -h / 2], [-w / 2, -gap - h], [-w / 2, gap],
      [gap * 0.6, -gap * 0.6 - h], [gap * 0.6, gap * 0.6], [-gap * 0.6 - w, -gap * 0.6 - h], [-gap * 0.6 - w, gap * 0.6]
    ];
    var visible = overlap([x, y, x, y], view);
    for (var i = 0; i < spots.length; i++) {
      var left = x + spots[i][0], top = y + spots[i][1];
      var box = [left - 3, top - 1, left + w + 3, top + h + 1];
      var whole = box[0] >= view[0] && box[1] >= view[1] && box[2] <= view[2] && box[3] <= view[3];
      if ((whole || (!visible && gap)) && free(box, taken)) {
        taken.push(box);
        return spots[i];
      }
    }
    return null;
  }

  /* The window and what stands over it, in the coordinates the marks are set in. */
  function frame(map) {
    var origin = map.containerPointToLayerPoint([0, 0]), size = map.getSize();
    return [origin.x + 4, origin.y + 4, origin.x + size.x - 4, origin.y + size.y - 4];
  }
  function covered(map, selector) {
    var origin = map.containerPointToLayerPoint([0, 0]), home = map.getContainer().getBoundingClientRect();
    var seen = Array.prototype.filter.call(map.getContainer().querySelectorAll(selector), function (element) {
      return getComputedStyle(element).visibility !== "hidden";
    });
    return seen.map(function (element) {
      var box = element.getBoundingClientRect();
      return [box.left - home.left + origin.x, box.top - home.top + origin.y, box.right - home.left + origin.x, box.bottom - home.top + origin.y];
    });
  }

  /* The marks in the window, the lowest rank first; the others are taken out of the drawing. */
  var BESIDE = 40;
  function collect(map) {
    var zoom = map.getZoom(), view = frame(map), marks = [];
    var wide = [view[0] - BESIDE, view[1] - BESIDE, view[2] + BESIDE, view[3] + BESIDE];
    map.eachLayer(function (layer) {
      var holder = layer instanceof L.Marker && layer.getElement();
      var mark = holder && (holder.cmMark = holder.cmMark || holder.querySelector(".cm-mark"));
      if (!mark) { return; }
      var pin = +mark.dataset.turn, point = map.latLngToLayerPoint(layer.getLatLng());
      var shown = zoom >= +mark.dataset.from && zoom < +mark.dataset.to && !(layer.cm && layer.cm.off);
      shown = shown && (overlap([point.x, point.y, point.x, point.y], wide) || holder === document.activeElement);
      holder.classList.toggle("cm-gone", !shown);
      if (shown) {
        marks.push({
          turn: pin === 1 ? -1e9 : -pin, layer: layer, mark: mark, holder: holder, point: point, shift: [0, 0], rank: +mark.dataset.rank, id: L.stamp(layer)
        });
      }
    });
    /* The lowest rank first; of the pins the first and then the newest, which were put on the map last but for it. */
    marks.sort(function (a, b) { return a.rank - b.rank || a.turn - b.turn || a.id - b.id; });
    return measured(gathered(marks));
  }

  /* Where there are very many marks, let one stand for all in a square of the window, with their number. */
  var MANY = 150, SQUARE = 44;
  function gathered(marks) {
    var squares = {};
    function gathers(item) { return is(item, "pin") || is(item, "goal") || is(item, "context"); }
    if (marks.filter(gathers).length <= MANY) {
      marks.forEach(function (item) { item.mark.removeAttribute("data-more"); });
      return marks;
    }
    return marks.filter(function (item) {
      if (!gathers(item)) { return true; }
      var key = Math.floor(item.point.x / SQUARE) + " " + Math.floor(item.point.y / SQUARE), first = squares[key];
      item.mark.removeAttribute("data-more");
      if (!first) {
        squares[key] = item;
        return true;
      }
      first.mark.dataset.more = +(first.mark.dataset.more || 0) + 1;
      item.holder.classList.add("cm-gone");
      return false;
    });
  }

  /* Measure every label not measured yet before anything is moved: else the browser lays the page out anew for each. */
  function measured(marks) {
    marks.forEach(function (item) {
      var label = item.label = item.mark.querySelector(".cm-label");
      if (label && label.cmText !== label.textContent) {
        label.cmSize = [label.offsetWidth, label.offsetHeight];
        label.cmText = label.textContent;
      }
    });
    return marks;
  }

  function is(item, kind) {
    return item.mark.classList.contains("cm-mark-" + kind);
  }

  function name(item, taken, view) {
    if (!item.label) { return; }
    var spot = place(item, taken, view);
    item.label.classList.toggle("cm-off", !spot);
    if (spot) {
      item.label.style.transform = "translate(" + Math.round(spot[0] + item.shift[0]) + "px," + Math.round(spot[1] + item.shift[1]) + "px)";
    }
  }

  /* Set every mark and every name anew: first the estimated position, then the pins, then what stands over the map, then the names. */
  function arrange(map, ties) {
    var marks = collect(map), view = frame(map), taken = covered(map, ".cm-views, .leaflet-control-zoom");
    ties.clearLayers();
    marks.filter(function (item) { return is(item, "here"); }).forEach(function (item) {
      taken.push(around(item.point.x, item.point.y, 11));
      name(item, taken, view);
    });
    marks.filter(function (item) { return is(item, "pin"); }).forEach(function (item) {
      item.shift = spread(item.mark, item.point, taken);
      tie(map, ties, item);
    });
    corner(map, taken);
    taken = taken.concat(covered(map, ".leaflet-control"));
    marks.forEach(function (item) {
      if ((is(item, "goal") || is(item, "context")) && item.mark.firstElementChild.tagName === "svg") { taken.push(around(item.point.x, item.point.y, 7)); }
    });
    marks.forEach(function (item) {
      if (!is(item, "here")) { name(item, taken, view); }
    });
  }

  /* Keep the overview off the marks: the first corner that covers none, else the one that covers fewest. */
  function corner(map, taken) {
    var inset = map.getContainer().querySelector(".cm-inset");
    if (!inset) { return; }
    var view = frame(map), w = inset.offsetWidth + 10, h = inset.offsetHeight + 24;
    var corners = {
      bottomright: [view[2] - w, view[3] - h, view[2], view[3]],
      topright: [view[2] - w, view[1] + 40, view[2], view[1] + 40 + h],
      bottomleft: [view[0], view[3] - h - 30, view[0] + w, view[3]],
      topleft: [view[0], view[1] + 70, view[0] + w, view[1] + 70 + h]
    };
    var count = function (name) {
      return taken.filter(function (box) { return overlap(box, corners[name]); }).length;
    };
    var best = Object.keys(corners).reduce(function (found, name) { return count(name) < count(found) ? name : found; });
    var holder = map._controlCorners[best];
    if (inset.parentNode !== holder) {
      if (best.indexOf("bottom") === 0) { holder.insertBefore(inset, holder.firstChild); } else { holder.appendChild(inset); }
    }
  }

  function button(parent, text, act) {
    var element = L.DomUtil.create("button", "cm-button", parent);
    element.type = "button";
    element.textContent = text;
    L.DomEvent.on(element, "click", act);
    return element;
  }

  function start(map, settings) {
    state.map = map;
    state.words = settings.words;
    state.again = function () { arrange(map, ties); };
    var edge = L.latLngBounds(settings.edge), box = map.getContainer();
    var buttons = {}, ties = L.layerGroup();
    map.createPane("ties").style.zIndex = 590;
    ties.addTo(map);
    map.setMaxBounds(edge);
    map.attributionControl.setPrefix(false);
    if (settings.attribution) {
      map.attributionControl.addAttribution(settings.attribution);
    } else {
      map.attributionControl.remove();
    }
    L.control.scale({ maxWidth: 120, position: "bottomleft" }).addTo(map);

    var pressed = "";
    function press(name) {
      pressed = name;
      Object.keys(buttons).forEach(function (key) { buttons[key].setAttribute("aria-pressed", String(key === name)); });
    }
    function show_view(name, animate) {
      var narrow = map.getSize().x < 560;
      box.classList.toggle("cm-whole", name === "whole");
      map.fitBounds(settings.views[name], {
        paddingTopLeft: narrow ? [24, 58] : [48, 58], paddingBottomRight: narrow ? [24, 40] : [48, 44], animate: animate && !still, maxZoom: settings.closest
      });
      press(name);
    }
    var views = L.DomUtil.create("div", "cm-views leaflet-bar");
    views.setAttribute("role", "group");
    views.setAttribute("aria-label", settings.words.views);
    Object.keys(settings.views).forEach(function (name) {
      buttons[name] = button(views, settings.words[name], function () { show_view(name, true); });
    });
    add(map, views, "topright");
    var inset = L.DomUtil.create("div", "cm-inset");
    inset.innerHTML = settings.overview;
    add(map, inset, "bottomright");

    function settle(name) {
      map.invalidateSize({ animate: false, pan: false });
      map.setMinZoom(0);
      show_view(name, false);
      map.setMinZoom(Math.max(map.getBoundsZoom(edge, true), 2));
      arrange(map, ties);
    }
    map.on("moveend", function () { arrange(map, ties); });
    map.on("dragend", function () {
      press("");
      box.classList.remove("cm-whole");
    });
    map.on("resize", function () {
      map.setMinZoom(Math.max(map.getBoundsZoom(edge, true), 2));
      if (pressed) { show_view(pressed, false); }
      arrange(map, ties);
    });
    map.on("popupopen", function () { box.classList.add("cm-reading"); });
    map.on("popupclose", function () { box.classList.remove("cm-reading"); });
    box.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { map.closePopup(); }
    });
    var zoom = box.querySelector(".leaflet-control-zoom");
    if (zoom) {
      [["in", settings.words.zoomIn], ["out", settings.words.zoomOut]].forEach(function (pair) {
        var link = zoom.querySelector(".leaflet-control-zoom-" + pair[0]);
        link.setAttribute("aria-label", pair[1]);
        link.title = pair[1];
      });
    }
    state.whole = function () { show_view(settings.first, false); };
    settle(settings.first);
    window.addEventListener("beforeprint", function () { settle(settings.first); });
  }

  function add(map, element, position) {
    var control = L.control({ position: position });
    control.onAdd = function () {
      L.DomEvent.disableClickPropagation(element);
      return element;
    };
    control.addTo(map);
  }

  return {
    note: note, start: start, ground: ground, names: names, moving: moving, moveTo: moveTo, nameHere: nameHere,
    show: show, light: light, open: open, look: look, layerOf: layerOf, told: told, state: state
  };
})();
