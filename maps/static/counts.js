/* The figures that count along with the day; their values are worked out beforehand, here they are only written. */
"use strict";
(() => {
  const P = CaravanPage, { one, every, data, days, state } = P;
  const long = P.written({ day: "numeric", month: "long", year: "numeric" });
  const figures = every("[data-count], [data-range], .left, .left-range").map((element) => [element, element.textContent]);
  const put = (selector, text) => every(selector).forEach((element) => { element.textContent = text; });

  P.range = (values, format, unit) => {
    const low = format(values[0]), high = format(values[2]);
    return low === high ? "" : P.fill(data.words.range, { ends: `${low}\u2060–\u2060${high}`, unit });
  };
  /* Write one figure of three ends, its unit with a gap for the number. */
  function count(key, values, unit) {
    put(`[data-count="${key}"]`, values.length ? P.fill(unit, { n: P.number.format(values[1]) }) : data.words.unknown);
    put(`[data-range="${key}"]`, values.length ? P.range(values, P.number.format, P.fill(unit, { n: "" })) : "");
  }
  function countBar(done) {
    const whole = data.lengths.reported || data.lengths.route;
    const shares = done.map((km) => Math.min(km / whole, 1));
    put('[data-count="percent"]', P.share.format(shares[1]));
    const plain = (value) => P.number.format(value * 100);
    const ends = P.range(shares, plain, P.share.format(0).replace(P.number.format(0), ""));
    put('[data-range="percent"]', ends);
    draw(one("#bar"), shares.map((value) => value * 100));
    const bar = one("#bar");
    if (bar) { bar.setAttribute("aria-label", `${P.share.format(shares[1])}; ${ends}`); }
  }
  function draw(bar, ends) {
    if (!bar) { return; }
    one(".bar-done", bar).setAttribute("width", ends[1]);
    one(".bar-range", bar).setAttribute("x", ends[0]);
    one(".bar-range", bar).setAttribute("width", Math.max(ends[2] - ends[0], 0.4));
  }
  function countCrossings(day) {
    every(".crossings > li").forEach((item, number) => {
      const left = (data.crossings[number] || [])[day], bar = one(".bar", item);
      if (!left || !left.length) { return; }
      one(".left", item).textContent = P.fill(data.words.km, { n: P.number.format(left[1]) });
      const ends = [left[0], left[2]].map(P.number.format);
      one(".left-range", item).textContent = ends[0] === ends[1] ? "" : ends.join("\u2060–\u2060");
      const whole = +one(".bar-all", bar).getAttribute("width"), length = data.crossingLengths[number];
      draw(bar, [left[2], left[1], left[0]].map((km) => (whole * (length - km)) / length));
    });
  }
  function countSize(day) {
    const [value, note] = data.sizes.texts[data.sizes.of[day]];
    put('[data-count="size"]', value);
    put('[data-range="size"]', note);
  }
  P.count = () => {
    const day = days[state.day], done = [day[1], day[2], day[3]];
    const left = (whole) => [day[3], day[2], day[1]].map((km) => Math.max(whole - km, 0));
    if (!P.isLast()) {
      count("done", done, data.words.km);
      Object.keys(data.lengths).forEach((key) => count(key, left(data.lengths[key]), data.words.km));
      count("pace", data.paces[state.day] || [], data.words.pace);
      countSize(state.day);
    }
    if (one("#bar")) { countBar(done); }
    countCrossings(state.day);
    if (P.isLast()) { figures.forEach(([element, text]) => { element.textContent = text; }); }
    every(".on-day").forEach((element) => {
      element.hidden = P.isLast();
      element.textContent = long(day[0]);
    });
    every(".on-last").forEach((element) => { element.hidden = !P.isLast(); });
    every(".on-earlier").forEach((element) => { element.hidden = P.isLast(); });
  };
})();
