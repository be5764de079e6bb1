/* What the map does beyond Leaflet: notes that open and close by keyboard, marks and names that keep clear of one another, two views. */
"use strict";
var CaravanMap = (function () {
  var still = window.matchMedia && window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still) {
    L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false });
  }

  /* Bind a note to a layer; name the layer for screen readers; move the focus into the note and back. */
  function note(layer, html, label) {
    layer.bindPopup(html, { maxWidth: 320, minWidth: 200, maxHeight: 320, autoPanPadding: [16, 16] });
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

  /* Move pins that would cover one another apart, each tied to its spot by a thin line. */
  function spread(mark, point, taken) {
    var half = 13;
    var best = [0, 0];
    search: for (var ring = 0; ring < 9; ring++) {
      for (var turn = 0; turn < (ring ? 12 : 1); turn++) {
        var angle = Math.PI * (turn / 6 - 0.75);
        var dx = Math.round(ring * 15 * Math.cos(angle));
        var dy = Math.round(ring * 15 * Math.sin(angle));
        if (free(around(point.x + dx, point.y + dy, half), taken)) {
          best = [dx, dy];
          break search;
        }
      }
    }
    taken.push(around(point.x + best[0], point.y + best[1], half));
    return best;
  }

  function tie(mark, shift) {
    var line = mark.querySelector(".cm-tie");
    var drawing = mark.querySelector(".cm-pin");
    drawing.style.transform = shift[0] || shift[1] ? "translate(" + shift[0] + "px," + shift[1] + "px)" : "";
    if (!line) {
      line = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      line.setAttribute("class", "cm-tie");
      line.setAttribute("aria-hidden", "true");
      line.setAttribute("width", "1");
      line.setAttribute("height", "1");
      line.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "line"));
      mark.insertBefore(line, mark.firstChild);
    }
    line.firstChild.setAttribute("x2", shift[0]);
    line.firstChild.setAttribute("y2", shift[1]);
  }

  /* Set a name beside its mark where nothing lies yet; leave it out where there is no room. */
  function place(label, x, y, gap, taken) {
    var w = label.offsetWidth, h = label.offsetHeight;
    var spots = gap === 0 ? [[-w / 2, -h / 2]] : [
      [gap, -h / 2], [-gap - w, -h / 2], [-w / 2, -gap - h], [-w / 2, gap],
      [gap * 0.6, -gap * 0.6 - h], [gap * 0.6, gap * 0.6], [-gap * 0.6 - w, -gap * 0.6 - h], [-gap * 0.6 - w, gap * 0.6]
    ];
    for (var i = 0; i < spots.length; i++) {
      var left = x + spots[i][0], top = y + spots[i][1];
      var box = [left - 2, top - 1, left + w + 2, top + h + 1];
      if (free(box, taken)) {
        taken.push(box);
        return spots[i];
      }
    }
    return null;
  }

  function arrange(map) {
    var zoom = map.getZoom();
    var marks = [];
    map.eachLayer(function (layer) {
      var element = layer instanceof L.Marker && layer.getElement();
      var mark = element && element.querySelector(".cm-mark");
      if (mark) {
        marks.push({ mark: mark, holder: element, point: map.latLngToLayerPoint(layer.getLatLng()), rank: +mark.dataset.rank, id: L.stamp(layer) });
      }
    });
    marks.sort(function (a, b) { return a.rank - b.rank || a.id - b.id; });
    marks.forEach(function (item) {
      item.shown = zoom >= +item.mark.dataset.from && zoom < +item.mark.dataset.to;
      item.holder.classList.toggle("cm-off", !item.shown);
      item.shift = [0, 0];
    });
    var shown = marks.filter(function (item) { return item.shown; });
    var taken = [];
    shown.forEach(function (item) {
      if (item.mark.classList.contains("cm-mark-here")) {
        taken.push(around(item.point.x, item.point.y, 11));
      } else if (item.mark.classList.contains("cm-mark-pin")) {
        item.shift = spread(item.mark, item.point, taken);
        tie(item.mark, item.shift);
      }
    });
    shown.forEach(function (item) {
      if (item.mark.classList.contains("cm-mark-goal") || item.mark.classList.contains("cm-mark-context")) {
        taken.push(around(item.point.x, item.point.y, 7));
      }
    });
    shown.forEach(function (item) {
      var label = item.mark.querySelector(".cm-label");
      if (!label) { return; }
      label.classList.remove("cm-off");
      var spot = place(label, item.point.x + item.shift[0], item.point.y + item.shift[1], +item.mark.dataset.gap, taken);
      label.classList.toggle("cm-off", !spot);
      if (spot) {
        label.style.transform = "translate(" + Math.round(spot[0] + item.shift[0]) + "px," + Math.round(spot[1] + item.shift[1]) + "px)";
      }
    });
  }

  function button(parent, text, act) {
    var element = L.DomUtil.create("button", "cm-button", parent);
    element.type = "button";
    element.textContent = text;
    L.DomEvent.on(element, "click", act);
    return element;
  }

  function start(map, settings) {
    var box = L.latLngBounds(settings.edge);
    map.setMaxBounds(box);
    map.attributionControl.setPrefix(false);
    map.attributionControl.addAttribution(settings.attribution);
    L.control.scale({ maxWidth: 120, position: "bottomleft" }).addTo(map);

    var views = L.DomUtil.create("div", "cm-views leaflet-bar");
    views.setAttribute("role", "group");
    views.setAttribute("aria-label", settings.words.views);
    var buttons = {};
    function show(name, animate) {
      map.fitBounds(settings.views[name], { padding: [34, 34], animate: animate && !still, maxZoom: settings.closest });
      Object.keys(buttons).forEach(function (key) { buttons[key].setAttribute("aria-pressed", String(key === name)); });
    }
    Object.keys(settings.views).forEach(function (name) {
      buttons[name] = button(views, settings.words[name], function () { show(name, true); });
    });
    var control = L.control({ position: "topright" });
    control.onAdd = function () {
      L.DomEvent.disableClickPropagation(views);
      return views;
    };
    control.addTo(map);

    if (settings.overview) {
      var inset = L.control({ position: "bottomright" });
      inset.onAdd = function () {
        var holder = L.DomUtil.create("div", "cm-inset");
        holder.innerHTML = settings.overview;
        L.DomEvent.disableClickPropagation(holder);
        return holder;
      };
      inset.addTo(map);
    }

    function limit() {
      map.setMinZoom(Math.min(map.getBoundsZoom(box, true), map.getBoundsZoom(settings.views.whole || settings.edge) ));
    }
    function settle(name) {
      map.invalidateSize({ animate: false, pan: false });
      limit();
      show(name, false);
      arrange(map);
    }
    map.on("zoomend", function () { arrange(map); });
    map.on("dragend zoomend", function (event) {
      if (event.type === "dragend") {
        Object.keys(buttons).forEach(function (key) { buttons[key].setAttribute("aria-pressed", "false"); });
      }
    });
    map.on("resize", function () { limit(); arrange(map); });
    settle(settings.first);
    window.addEventListener("beforeprint", function () { settle(settings.first); });
    if (document.fonts && document.fonts.ready) {
      document.fonts.ready.then(function () { arrange(map); });
    }
  }

  return { note: note, start: start };
})();
