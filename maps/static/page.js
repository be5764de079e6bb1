/* What holds the parts together: quotes in the map's notes, marks that light one another up, links to a day or a claim. */
"use strict";
(() => {
  const P = CaravanPage, { one, every, data, map } = P;
  if (!window.L) { one("#no-leaflet").hidden = false; }
  one(".skip").addEventListener("click", () => one("#reports").focus());

  /* Put the quotes of claims, as the table has them, into a note. */
  const MOST = 12;
  function quotes(box, claims) {
    claims.filter((id) => P.byClaim.has(id)).slice(0, MOST).forEach((id) => {
      const row = P.byClaim.get(id), part = document.createElement("div");
      part.className = "cm-note-report";
      const date = add(part, "p", "cm-note-date", one(".date", row).textContent + " ");
      add(date, "span", "cm-quiet", `(${one(".basis", row).textContent})`).lang = one(".basis", row).lang;
      const quote = add(part, "blockquote", "", one("q", row).textContent);
      quote.lang = one("q", row).lang;
      const source = add(part, "p", "cm-quiet", "");
      source.append(...one(".said .quiet", row).cloneNode(true).childNodes);
      const sure = one(".sure", row);
      if (sure) { add(part, "p", "cm-quiet", sure.textContent); }
      const link = add(add(part, "p", "cm-quiet", ""), "a", "", data.words.table);
      link.href = `#${row.id}`;
      box.append(part);
    });
    if (claims.length > MOST) { add(box, "p", "cm-quiet", P.fill(data.words.more, { n: P.number.format(claims.length - MOST) })); }
  }
  function add(parent, name, className, text) {
    const element = document.createElement(name);
    if (className) { element.className = className; }
    element.textContent = text;
    parent.append(element);
    return element;
  }

  /* Hovering over a claim, or choosing it, lights it up on the map, the chart and the table. */
  function linked(element, claims) {
    ["mouseenter", "focusin"].forEach((name) => element.addEventListener(name, () => P.light(claims())));
    ["mouseleave", "focusout"].forEach((name) => element.addEventListener(name, () => P.light([])));
  }
  every(".ch-sign").forEach((sign) => {
    const claims = sign.dataset.claims.split(" ");
    linked(sign, () => claims);
    sign.addEventListener("click", (event) => {
      if (map && map.open(claims[0])) {
        event.preventDefault();
        onScreen();
      }
    });
  });
  P.rows.forEach((row) => linked(row, () => [row.id.slice("claim-".length)]));
  if (map) {
    map.state.quotes = quotes;
    map.told.forEach((layer) => {
      layer.on("mouseover", () => P.light(layer.cm.claims));
      layer.on("mouseout", () => P.light([]));
      const heed = () => {
        const element = layer.getElement();
        element.addEventListener("focus", () => P.light(layer.cm.claims));
        element.addEventListener("blur", () => P.light([]));
      };
      if (layer.getElement && layer.getElement()) { heed(); } else { layer.on("add", heed); }
    });
  }
  function onScreen() {
    const box = map.state.map.getContainer().getBoundingClientRect();
    if (box.top < 0 || box.bottom > window.innerHeight) { one("#stage").scrollIntoView({ block: "start" }); }
  }

  /* Links: #2023-12-27 is a day, #claim-p3 a claim. */
  P.link = (hash) => {
    try {
      history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    } catch (error) {
      /* a page in a frame without an address of its own has no link to keep */
    }
  };
  function follow() {
    const hash = decodeURIComponent(location.hash.slice(1)), day = /^\d{4}-\d\d-\d\d$/.test(hash) && hash <= data.asOf ? P.days.findIndex((row) => row[0] >= hash) : -1;
    if (day >= 0) {
      P.pause();
      P.setDay(day);
      one("#stage").scrollIntoView({ block: "start" });
    } else if (hash.startsWith("claim-")) {
      const target = P.byClaim.get(hash.slice("claim-".length)) || document.getElementById(hash);
      if (target) { show(target); }
    }
  }
  function show(target) {
    const id = target.id.slice("claim-".length), row = P.byClaim.get(id), fold = target.closest("details");
    if (row && P.reveal) { P.reveal(row); }
    if (row && !P.isLast()) { P.setDay(P.days.length - 1); }
    if (fold) { fold.open = true; }
    const shown = target.closest("tr") || target;
    shown.scrollIntoView({ block: "center" });
    shown.setAttribute("tabindex", "-1");
    shown.focus({ preventScroll: true });
    P.light([id]);
  }
  window.addEventListener("hashchange", follow);
  if (location.hash) {
    follow();
    window.addEventListener("load", () => requestAnimationFrame(follow)); // a browser that has loaded drops the focus
  }
})();
