/* Boxes in the coordinates marks are set in: left, top, right, bottom, pixels. */
(function (M) {
  function overlap(a, b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }
  function free(box, taken) {
    return !taken.some(function (other) { return overlap(box, other); });
  }
  function around(x, y, half) {
    return [x - half, y - half, x + half, y + half];
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

  M.boxes = { overlap: overlap, free: free, around: around, frame: frame, covered: covered };
})(CaravanMap);
