/* What the map does beyond Leaflet: notes that open and close by keyboard, marks and names that keep clear of one another, two views. */
"use strict";
var CaravanMap = (function () {
  var still = window.matchMedia && window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still) {
    L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false });
  }

  /* Bind a note to a layer, clear of the buttons above it; name the layer for screen readers; move the focus into the note and back. */
  function note(layer, html, label) {
    layer.bindPopup(html, { maxWidth: 320, minWidth: 200, maxHeight: 320, autoPanPaddingTopLeft: [16, 76], autoPanPaddingBottomRight: [16, 16], offset: layer instanceof L.Marker ? [0, -6] : [0, 0] });
    function name() {
      var element = layer.getElement && layer.getElement();
      if (element && layer instanceof L.Marker) {
        element.setAttribute("aria-label", label);
        element.setAttribute("aria-haspopup", "dialog");
      }
    }
    layer.on("add", name);
    name();
    layer.on("popupopen", function (event) {
      var box = event.popup.getElement();
      box.setAttribute("role", "dialog");
      box.setAttribute("aria-label", label);
      box.setAttribute("tabindex", "-1");
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
  function place(label, item, taken, view) {
    var w = label.offsetWidth, h = label.offsetHeight;
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

  function collect(map) {
    var zoom = map.getZoom(), marks = [];
    map.eachLayer(function (layer) {
      var holder = layer instanceof L.Marker && layer.getElement();
      var mark = holder && holder.querySelector(".cm-mark");
      if (mark) {
        var pin = +mark.dataset.turn;
        marks.push({
          turn: pin === 1 ? -1e9 : -pin,
          layer: layer, mark: mark, holder: holder, point: map.latLngToLayerPoint(layer.getLatLng()), shift: [0, 0], rank: +mark.dataset.rank,
          id: L.stamp(layer), shown: zoom >= +mark.dataset.from && zoom < +mark.dataset.to
        });
      }
    });
    /* The lowest rank first; of the pins the first and then the newest, which were put on the map last but for it. */
    marks.sort(function (a, b) { return a.rank - b.rank || a.turn - b.turn || a.id - b.id; });
    marks.forEach(function (item) { item.holder.classList.toggle("cm-off", !item.shown); });
    return marks.filter(function (item) { return item.shown; });
  }

  function is(item, kind) {
    return item.mark.classList.contains("cm-mark-" + kind);
  }

  function name(item, taken, view) {
    var label = item.mark.querySelector(".cm-label");
    if (!label) { return; }
    label.classList.remove("cm-off");
    var spot = place(label, item, taken, view);
    label.classList.toggle("cm-off", !spot);
    if (spot) {
      label.style.transform = "translate(" + Math.round(spot[0] + item.shift[0]) + "px," + Math.round(spot[1] + item.shift[1]) + "px)";
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
      if ((is(item, "goal") || is(item, "context")) && item.mark.querySelector("svg")) { taken.push(around(item.point.x, item.point.y, 7)); }
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
    function show(name, animate) {
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
      buttons[name] = button(views, settings.words[name], function () { show(name, true); });
    });
    add(map, views, "topright");
    var inset = L.DomUtil.create("div", "cm-inset");
    inset.innerHTML = settings.overview;
    add(map, inset, "bottomright");

    function settle(name) {
      map.invalidateSize({ animate: false, pan: false });
      map.setMinZoom(0);
      show(name, false);
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
      if (pressed) { show(pressed, false); }
      arrange(map, ties);
    });
    map.on("popupopen", function () { box.classList.add("cm-reading"); });
    map.on("popupclose", function () { box.classList.remove("cm-reading"); });
    box.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { map.closePopup(); }
    });
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

  return { note: note, start: start };
})();
