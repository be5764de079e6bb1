/* What the map stands on: land, borders, state lines. */
(function (M) {
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

  M.ground = ground;
})(CaravanMap);
