/* The day: slider, play, and everything that counts along with it. */
"use strict";
(() => {
  const P = CaravanPage, { one, every, data, days, state } = P;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const slider = one("#day"), play = one("#play"), speed = one("#speed"), now = one("#now");
  const long = P.written({ day: "numeric", month: "long", year: "numeric" });
  const short = P.written({ day: "numeric", month: "short" });
  const label = one(".cm-mark-here .cm-label");
  const first = label && { label: label.textContent, full: CaravanMap.state.moving.here.cm.label };
  let timer = 0;

  function where(day) {
    const km = P.fill(data.words.where, { km: P.number.format(day[2]), place: data.calendar.near[day[4]] });
    return [km, P.range([day[1], day[2], day[3]], P.number.format, " km")].filter(Boolean).join("; ");
  }
  function move(at) {
    if (!P.map || !P.map.state.moving) { return; }
    const low = days[Math.floor(at)], high = days[Math.ceil(at)], part = at - Math.floor(at);
    P.map.moveTo(...[1, 2, 3].map((i) => low[i] + part * (high[i] - low[i])));
  }
  /* Where the chart has the days, as a share of its width: it ends some time after the last report. */
  const stamp = (iso) => Date.parse(iso), whole = days.length ? stamp(data.calendar.until) - stamp(days[0][0]) : 0;
  const spots = days.map(([iso]) => Math.min((stamp(iso) - stamp(days[0][0])) / (whole || 1), 1));
  function cross(at) {
    const line = one(".ch-now");
    if (!line) { return; }
    const low = spots[Math.floor(at)], x = `${2 + 95 * (low + (at % 1) * (spots[Math.ceil(at)] - low))}%`;
    line.setAttribute("x1", x);
    line.setAttribute("x2", x);
  }
  function tell() {
    const day = days[state.day];
    one("strong", now).textContent = long(day[0]);
    one("span", now).textContent = where(day);
    slider.value = state.day;
    slider.setAttribute("aria-valuetext", `${long(day[0])}: ${where(day)}`);
    if (!first) { return; }
    if (P.isLast()) {
      P.map.nameHere(first.label, first.full, null);
    } else {
      const name = `${data.words.estimated}, ${short(day[0])}`;
      P.map.nameHere(name, `${name}, ${where(day)}`, [data.words.estimated, long(day[0]), where(day)]);
    }
  }
  function showClaims() {
    const today = days.length ? days[state.day][0] : "";
    if (P.map) { P.map.show((about) => P.claimsShown(about.claims, about.day, about.until)); }
    every(".ch-sign").forEach((sign) => {
      sign.classList.toggle("ch-off", !P.claimsShown(sign.dataset.claims.split(" "), sign.dataset.day));
    });
    P.rows.forEach((row) => row.classList.toggle("later", !P.isLast() && row.dataset.day > today));
  }

  function pause() {
    cancelAnimationFrame(timer);
    clearTimeout(timer);
    timer = 0;
    one("#play-name").textContent = data.words.play;
    play.classList.remove("playing");
    now.setAttribute("aria-live", "polite");
  }
  /* Play a story of any length in about fifteen seconds; days a second at single speed, between one and twenty-five. */
  function start() {
    const pace = Math.min(Math.max(days.length / 15, 1), 25);
    let at = P.isLast() ? 0 : state.day, before = 0;
    one("#play-name").textContent = data.words.pause;
    play.classList.add("playing");
    now.setAttribute("aria-live", "off");
    P.setDay(Math.floor(at));
    function frame(time) {
      const gone = before ? Math.min((time - before) / 1000, 0.2) : 0;
      before = time;
      at = Math.min(at + gone * pace * +speed.value, days.length - 1);
      if (Math.floor(at) !== state.day) { P.setDay(Math.floor(at)); }
      if (!still) { move(at); cross(at); }
      if (at >= days.length - 1) { pause(); } else { timer = requestAnimationFrame(frame); }
    }
    timer = requestAnimationFrame(frame);
  }

  P.listen(() => showClaims());
  P.listen((what) => {
    if (what !== "day" || !slider) { return; }
    move(state.day);
    cross(state.day);
    tell();
    P.count();
    if (P.map) { P.map.state.again(); }
  });
  showClaims();
  P.pause = () => { if (timer) { pause(); } };
  if (!slider) { return; }
  one("#time").hidden = false;
  one("span", now).textContent = where(days[state.day]);
  slider.setAttribute("aria-valuetext", `${long(days[state.day][0])}: ${where(days[state.day])}`);
  const choose = (day) => { P.pause(); P.setDay(day); };
  slider.addEventListener("input", () => choose(+slider.value));
  slider.addEventListener("change", () => P.link(P.isLast() ? "" : days[state.day][0]));
  one("#day-back").addEventListener("click", () => choose(state.day - 1));
  one("#day-on").addEventListener("click", () => choose(state.day + 1));
  play.addEventListener("click", () => (timer ? pause() : start()));
})();
