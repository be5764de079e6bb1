/* The page's one state: the day, the filters, the claim that is lit; every other part listens to it. */
"use strict";
const CaravanPage = (() => {
  const one = (selector, home = document) => home.querySelector(selector);
  const every = (selector, home = document) => Array.from(home.querySelectorAll(selector));
  const data = JSON.parse(one("#caravan-data").textContent);
  const days = data.calendar.days;
  const rows = every("#report-table tbody tr[id]");
  const byClaim = new Map(rows.map((row) => [row.id.slice("claim-".length), row]));
  const state = { day: days.length - 1, filters: {} };
  const listeners = [];
  const map = window.L && typeof CaravanMap !== "undefined" && CaravanMap.state.map ? CaravanMap : null;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? values[name] : gap));
  const number = new Intl.NumberFormat(data.region, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(data.region, { style: "percent", maximumFractionDigits: 0 });
  const at = (iso) => new Date(`${iso}T12:00:00Z`);
  const written = (options) => {
    const format = new Intl.DateTimeFormat(data.region, { timeZone: "UTC", ...options });
    return (iso) => format.format(at(iso));
  };

  const isLast = () => state.day >= days.length - 1;
  const reached = (day) => !day || isLast() || day <= days[state.day][0];
  const isFiltered = () => Object.values(state.filters).some(Boolean);
  const passes = (row) => Object.entries(state.filters).every(([key, value]) => !value || row.dataset[key] === value);
  const claimPasses = (id) => (byClaim.has(id) ? passes(byClaim.get(id)) : !isFiltered());
  /* A next stop is news for some days only. */
  const isOver = (until) => Boolean(until) && (days.length ? days[state.day][0] : data.asOf) > until;
  const claimsShown = (claims, day, until) => reached(day) && !isOver(until) && claims.some(claimPasses);

  function changed(what) {
    listeners.forEach((listener) => listener(what));
  }
  function setDay(day) {
    state.day = Math.min(Math.max(day, 0), Math.max(days.length - 1, 0));
    changed("day");
  }
  function setFilter(key, value) {
    state.filters[key] = value;
    changed("filters");
  }
  /* Light up a claim's mark on the map, its mark on the chart and its row, and put out what was lit. */
  const signs = new Map();
  every(".ch-sign").forEach((sign) => sign.dataset.claims.split(" ").forEach((id) => signs.set(id, sign)));
  let lit = [];
  function light(claims) {
    if (map) { map.light(claims); }
    lit.forEach((element) => element.classList.remove("lit", "ch-lit"));
    lit = claims.flatMap((id) => [byClaim.get(id), signs.get(id)]).filter(Boolean);
    lit.forEach((element) => element.classList.add(element.tagName === "TR" ? "lit" : "ch-lit"));
  }

  return {
    one, every, data, days, rows, byClaim, state, map, fill, number, share, written, isLast, isFiltered, passes,
    claimsShown, setDay, setFilter, light, listen: (listener) => listeners.push(listener), changed
  };
})();
