/* Pins and names that keep clear of one another, and the overview that keeps clear of them. */
(function (M) {
  var overlap = M.boxes.overlap, free = M.boxes.free, around = M.boxes.around, frame = M.boxes.frame, covered = M.boxes.covered, is = M.is;

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
    item.layer.setZIndexOffset(small ? -1000 : Math.max(item.drawn.turn, 0));
    if (x || y) {
      var ends = [item.point, item.point.add([x, y])].map(function (point) { return map.layerPointToLatLng(point); });
      ties.addLayer(L.polyline(ends, { className: "cm-tie", interactive: false, weight: 1.2, pane: "ties" }));
    }
  }

  /* Set a name beside its mark where nothing lies yet, inside the window; leave it out where there is no room. */
  function place(item, taken, view) {
    var w = item.label.cmSize[0], h = item.label.cmSize[1];
    var x = item.point.x + item.shift[0], y = item.point.y + item.shift[1], gap = item.drawn.gap;
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
    var marks = M.collect(map), view = frame(map), taken = covered(map, ".cm-views, .leaflet-control-zoom");
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

  M.arrange = arrange;
})(CaravanMap);
