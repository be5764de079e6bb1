/* The claims behind the layers: which are shown, which are lit up, how to get to one. */
(function (M) {
  var told = M.told, state = M.state;

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
    if (layer.cmMark && !layer.cmShown) {
      layer.cmShown = true;
      M.present(state.map);
    }
    layer.openPopup();
    return true;
  }
  function see(layer) {
    var at = layer.getLatLng ? layer.getLatLng() : layer.getCenter();
    if (!state.map.getBounds().pad(-0.12).contains(at)) { state.map.panTo(at, { animate: !M.still }); }
  }
  function look(claim) {
    var layer = layerOf(claim);
    if (layer && !layer.cm.off) { see(layer); }
  }

  M.show = show;
  M.light = light;
  M.layerOf = layerOf;
  M.open = open;
  M.look = look;
})(CaravanMap);
