/* The marks in the window: which are drawn, which stand for others close by, how large their names are. */
(function (M) {
  var overlap = M.boxes.overlap, frame = M.boxes.frame;

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

  M.is = is;
  M.collect = collect;
})(CaravanMap);
