/* Notes that open at a mark: by mouse and keyboard, with a name for screen readers, the focus going in and back. */
(function (M) {
  var state = M.state;

  /* Bind a note to a layer, clear of the buttons above it; name the layer for screen readers; move the focus into the note and back. */
  function note(layer, html, label, about) {
    layer.cm = { label: label, html: html, text: null, claims: about.claims, all: about.claims.concat(about.also || []), day: about.day, until: about.until, off: false };
    if (about.claims.length) { M.told.push(layer); }
    layer.bindPopup(function () { return written(layer); }, { maxWidth: 320, minWidth: 200, maxHeight: 320, autoPanPaddingTopLeft: [16, 76], autoPanPaddingBottomRight: [16, 16], offset: layer instanceof L.Marker ? [0, -6] : [0, 0] });
    layer.on("add", function () { nameIt(layer); });
    nameIt(layer);
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
  function nameIt(layer) {
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

  M.note = note;
  M.nameIt = nameIt;
})(CaravanMap);
