/* Where the page stands in a frame, it tells whoever frames it how tall it is, each time that changes. It waits to be
   asked, and answers only the frame's parent, at the origin that asked. Its map is as tall as the page's width asks for,
   not the window: a frame that grows with what it holds would grow for ever. With ?part=map it shows the map, the
   figures and the chart alone; a link to what is left out opens the whole page. */
"use strict";
(function () {
  if (window.parent === window) { return; }
  var root = document.documentElement;
  var host = null;
  var told = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (host === null || height === told) { return; }
    told = height;
    window.parent.postMessage({ type: "caravan-map:height", height: height }, host);
  }
  window.addEventListener("message", function (event) {
    if (event.source !== window.parent || !event.data || event.data.type !== "caravan-map:hello") { return; }
    host = event.origin === "null" ? "*" : event.origin; /* a page from disk has no origin to be addressed by */
    told = 0;
    tell();
  });
  root.classList.add("embedded");
  if (/[?&]part=map(&|$)/.test(location.search)) {
    root.classList.add("embedded-map");
    document.addEventListener("click", function (event) {
      var link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
      var goal = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!goal || goal.offsetParent !== null) { return; }
      event.preventDefault();
      event.stopPropagation();
      window.open(location.href.split(/[?#]/)[0] + link.hash, "_blank", "noopener");
    }, true);
  }
  window.dispatchEvent(new Event("resize"));
  new ResizeObserver(tell).observe(document.body);
})();
