/* What the page does around the map: every part of it can be reached and read without a mouse. */
"use strict";
(function () {
  if (!window.L) { document.getElementById("no-leaflet").hidden = false; }
  var skip = document.querySelector(".skip");
  skip.addEventListener("click", function () {
    document.querySelector(skip.getAttribute("href")).focus();
  });
})();
