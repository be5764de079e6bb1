/* What the page does around the map: every part of it can be reached and read without a mouse. */
"use strict";
(function () {
  var skip = document.querySelector(".skip");
  skip.addEventListener("click", function () {
    document.querySelector(skip.getAttribute("href")).focus();
  });
})();
