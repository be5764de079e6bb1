(function () {
  var frames = document.querySelectorAll("iframe[data-caravan-map]:not([data-caravan-map=heard])");
  Array.prototype.forEach.call(frames, function (frame) {
    var place = new URL(frame.src, document.baseURI);
    var origin = place.protocol === "file:" ? "null" : place.origin;
    function hello() { frame.contentWindow.postMessage({ type: "caravan-map:hello" }, "*"); }
    frame.setAttribute("data-caravan-map", "heard");
    window.addEventListener("message", function (event) {
      if (event.source !== frame.contentWindow || event.origin !== origin) { return; }
      if (!event.data || event.data.type !== "caravan-map:height") { return; }
      var height = Number(event.data.height);
      if (height >= 200 && height <= 50000) { frame.style.height = Math.ceil(height) + "px"; }
    });
    frame.addEventListener("load", hello);
    hello();
  });
})();
