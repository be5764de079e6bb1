/* What the map does beyond Leaflet: its two views, its buttons, the overview. The other map-*.js add their parts to this one object. */
"use strict";
var CaravanMap = { told: [], state: { map: null, moving: null, quotes: null }, still: Boolean(window.matchMedia && window.matchMedia("(prefers-reduced-motion: reduce)").matches) };
(function (M) {
  if (M.still) {
    L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false });
  }

  /* Draw well beyond the window: a sheet of paper is higher than it. */
  L.Renderer.mergeOptions({ padding: 0.6 });

  function button(parent, text, act) {
    var element = L.DomUtil.create("button", "cm-button", parent);
    element.type = "button";
    element.textContent = text;
    L.DomEvent.on(element, "click", act);
    return element;
  }

  function start(map, settings) {
    var state = M.state;
    state.map = map;
    state.words = settings.words;
    state.again = function () { M.arrange(map, ties); };
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
    function showView(name, animate) {
      var narrow = map.getSize().x < 560;
      box.classList.toggle("cm-whole", name === "whole");
      map.fitBounds(settings.views[name], {
        paddingTopLeft: narrow ? [24, 58] : [48, 58], paddingBottomRight: narrow ? [24, 40] : [48, 44], animate: animate && !M.still, maxZoom: settings.closest
      });
      press(name);
    }
    var views = L.DomUtil.create("div", "cm-views leaflet-bar");
    views.setAttribute("role", "group");
    views.setAttribute("aria-label", settings.words.views);
    Object.keys(settings.views).forEach(function (name) {
      buttons[name] = button(views, settings.words[name], function () { showView(name, true); });
    });
    add(map, views, "topright");
    var inset = L.DomUtil.create("div", "cm-inset");
    inset.innerHTML = settings.overview;
    add(map, inset, "bottomright");

    function settle(name) {
      map.invalidateSize({ animate: false, pan: false });
      map.setMinZoom(0);
      showView(name, false);
      map.setMinZoom(Math.max(map.getBoundsZoom(edge, true), 2));
      M.arrange(map, ties);
    }
    map.on("moveend", function () { M.arrange(map, ties); });
    map.on("dragend", function () {
      press("");
      box.classList.remove("cm-whole");
    });
    map.on("resize", function () {
      map.setMinZoom(Math.max(map.getBoundsZoom(edge, true), 2));
      if (pressed) { showView(pressed, false); }
      M.arrange(map, ties);
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
    state.whole = function () { showView(settings.first, false); };
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

  M.start = start;
})(CaravanMap);
